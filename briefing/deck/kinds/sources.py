"""The sources: every interview the deck draws on, in full, with how it was edited and which slides rest on it."""

from __future__ import annotations

from briefing.deck.kind import Kind, Page, empty, numbered, opening
from briefing.deck.look import BODY_BOX, body, leading, titled, words
from briefing.deck.pages import fit
from briefing.deck.scene import Frame, Ink, Para, Place, Run, Slot
from briefing.deck.theme import Theme
from briefing.deck.told import Stand, notes
from briefing.i18n import _, ngettext
from briefing.model.brief import Asked, Brief, quotes_on
from briefing.model.interview import Interview, Role


def frame(theme: Theme) -> Frame:
    """A title and a list of references."""
    size = theme.scale("small").wish
    return titled(theme, "Sources", Place(Slot.BODY, BODY_BOX, body(size), leading(size, airy=True), "References"))


def drawn_on(brief: Brief) -> tuple[tuple[Interview, int], ...]:
    """The interviews that slides of the deck rest on, each with the number of its quotes that are shown or cited."""
    shown = [slide for slide in brief.slides() if not slide.hidden]
    quotes = {id for slide in shown for id in quotes_on(slide)}
    asked = {block.interview for slide in shown for block in slide.blocks if isinstance(block, Asked)}
    counted = {i.id: sum(q.interview == i.id and q.id in quotes for q in brief.quotes) for i in brief.interviews}
    return tuple((i, counted[i.id]) for i in brief.interviews if counted[i.id] or i.id in asked)


def lay(stand: Stand, theme: Theme) -> tuple[Page, ...]:
    """As many pages as the references need."""
    base, title = frame(theme), stand.slide.title or _("Sources")
    used = drawn_on(stand.whole) if stand.whole else ()
    found = fit(lambda size: _references(used, size), BODY_BOX, theme.scale("small"), theme)
    pages: list[Page] = []
    for n, paras in enumerate(found.pages, 1):
        named = numbered(title, n, len(found.pages))
        head, problems = opening(stand, named, base, theme)
        todo = () if paras else empty(stand, _("Sources appear here once quotes or sections stand on slides."))
        listed = (words(stand.slide.id, base.place(Slot.BODY), paras, theme),) if paras else ()
        pages.append(Page(named, base, (*head, *listed), notes(stand.slide.notes), problems + todo))
    return tuple(pages)


def _references(used: tuple[tuple[Interview, int], ...], size: int) -> tuple[Para, ...]:
    return tuple(para for n, (interview, count) in enumerate(used, 1) for para in _reference(n, interview, count, size))


def _reference(n: int, interview: Interview, count: int, size: int) -> tuple[Para, ...]:
    """Title in bold, then outlet, date and people, then the editor's note and how much was quoted."""
    deep, muted = leading(size, airy=True), body(size, Ink.MUTED)
    facts = "; ".join(part for part in (interview.publication, interview.date, _people(interview)) if part)
    head = Run(interview.title or interview.file, body(size, bold=True))
    more = (Run(". " + facts, body(size)),) if facts else ()
    told = ngettext("{n} quote in this briefing.", "{n} quotes in this briefing.", count).format(n=count)
    under = [interview.editors_note, interview.url, told]
    first = Para((head, *more), deep, before=size, bullet=f"{n}.", indent=30)
    return (first, *(Para((Run(text, muted),), deep, before=2, indent=30) for text in under if text))


def _people(interview: Interview) -> str:
    answering = [speaker.name for speaker in interview.speakers if speaker.role is Role.ANSWER]
    return _("interview with {names}").format(names=", ".join(answering)) if answering else ""


KIND = Kind("sources", _("Sources"), frame, lay, whole=True)

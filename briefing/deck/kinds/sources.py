"""The sources: every interview the deck draws on, in full, with how it was edited and how much of it is used."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from briefing.deck.breaks import tidy
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


@dataclass(frozen=True, slots=True)
class Use:
    """An interview with the number of its quotes that are shown or cited, and of its sections shown in full."""

    interview: Interview
    quotes: int
    sections: int


def drawn_on(brief: Brief) -> tuple[Use, ...]:
    """The interviews that slides of the deck rest on."""
    shown = [slide for slide in brief.slides() if not slide.hidden]
    cited = {quote for slide in shown for quote in quotes_on(slide)}
    quotes = Counter(quote.interview for quote in brief.quotes if quote.id in cited)
    asked = {(b.interview, b.section) for slide in shown for b in slide.blocks if isinstance(b, Asked)}
    sections = Counter(interview for interview, _section in asked)
    uses = (Use(i, quotes[i.id], sections[i.id]) for i in brief.interviews)
    return tuple(use for use in uses if use.quotes or use.sections)


def lay(stand: Stand, theme: Theme) -> tuple[Page, ...]:
    """As many pages as the references need."""
    base, title = frame(theme), stand.title or _("Sources")
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


def _references(used: tuple[Use, ...], size: int) -> tuple[Para, ...]:
    return tuple(para for n, use in enumerate(used, 1) for para in _reference(n, use, size))


def _reference(n: int, use: Use, size: int) -> tuple[Para, ...]:
    """Title in bold, then outlet, date and people, then the editor's note and how much is used."""
    interview = use.interview
    deep, muted = leading(size, airy=True), body(size, Ink.MUTED)
    facts = "; ".join(part for part in (interview.publication, interview.date, _people(interview)) if part)
    named = tidy(interview.title or interview.file)
    stop = "" if not named or named[-1] in ".?!…" else "."
    runs = (Run(named + stop, body(size, bold=True)), Run((" " if named else "") + facts, body(size)))
    under = [interview.editors_note, interview.url, _told(use)]
    first = Para(tuple(run for run in runs if run.text.strip()), deep, before=size, bullet=f"{n}.", indent=30)
    return (first, *(Para((Run(tidy(text), muted),), deep, before=2, indent=30) for text in under if text))


def _told(use: Use) -> str:
    quotes = ngettext("{n} quote", "{n} quotes", use.quotes).format(n=use.quotes) if use.quotes else ""
    sections = ngettext("{n} section in full", "{n} sections in full", use.sections).format(n=use.sections)
    parts = [part for part in (quotes, sections if use.sections else "") if part]
    return _("In this briefing: {parts}.").format(parts=", ".join(parts))


def _people(interview: Interview) -> str:
    answering = [speaker.name for speaker in interview.speakers if speaker.role is Role.ANSWER]
    return _("interview with {names}").format(names=", ".join(answering)) if answering else ""


KIND = Kind("sources", _("Sources"), frame, lay, whole=True)

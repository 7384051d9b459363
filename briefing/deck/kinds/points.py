"""Points: the analyst's own statements, each with the quotes that bear it out set small beneath it."""

from __future__ import annotations

from dataclasses import replace

from briefing.deck.breaks import tidy
from briefing.deck.kind import Kind, Page, empty, numbered, opening
from briefing.deck.look import BODY_BOX, BULLET, body, leading, titled, words
from briefing.deck.marks import quoted, stressed
from briefing.deck.pages import fit
from briefing.deck.scene import Frame, Ink, Para, Place, Run, Slot
from briefing.deck.theme import Theme
from briefing.deck.told import Stand, notes, quote_notes, section_named, section_notes, speaker_of
from briefing.i18n import _
from briefing.model.brief import Asked, Block, Cited, Point

_INDENT = 22


def frame(theme: Theme) -> Frame:
    """A title and a list."""
    size = theme.scale("body").wish
    place = Place(Slot.BODY, BODY_BOX, body(size), leading(size), "Points: a line each")
    return titled(theme, "Points", place)


def lay(stand: Stand, theme: Theme) -> tuple[Page, ...]:
    """As many pages as the points need."""
    return listed(stand, frame(theme), stand.title or tidy(stand.part) or _("Points"), theme)


def listed(stand: Stand, base: Frame, title: str, theme: Theme) -> tuple[Page, ...]:
    """The blocks of a slide as a list in the body of a frame."""
    where = base.place(Slot.BODY)
    found = fit(lambda size: items(stand, size, theme), where.box, theme.scale("body"), theme)
    told = told_of(stand)
    pages: list[Page] = []
    for n, paras in enumerate(found.pages, 1):
        named = numbered(title, n, len(found.pages))
        head, problems = opening(stand, named, base, theme)
        todo = () if paras else empty(stand, _("Write a point, or drag a quote here as evidence."))
        body_words = (words(stand.slide.id, where, paras, theme),) if paras else ()
        pages.append(Page(named, base, (*head, *body_words), told, problems + todo))
    return tuple(pages)


def told_of(stand: Stand) -> str:
    """The notes of a slide: the author's own, then every quote and every section it names, in full."""
    asked = (block for block in stand.slide.blocks if isinstance(block, Asked))
    quoted_ = ((quote, stand.interview(quote.interview)) for quote in stand.quotes)
    return notes(
        stand.slide.notes,
        *(quote_notes(quote, interview) for quote, interview in quoted_ if interview),
        *(section_notes(stand, block) for block in asked),
    )


def items(stand: Stand, size: int, theme: Theme) -> tuple[Para, ...]:
    """The paragraphs of all blocks at a size."""
    return tuple(para for block in stand.slide.blocks for para in _paras(stand, block, size, theme))


def _paras(stand: Stand, block: Block, size: int, theme: Theme) -> tuple[Para, ...]:
    match block:
        case Point(text=text, evidence=evidence):
            cited = (para for id in evidence for para in _evidence(stand, id, size, theme))
            return (_bullet(text, size), *cited) if text.strip() else tuple(cited)
        case Cited(quote=id):
            return _evidence(stand, id, size, theme)
        case Asked(interview=interview, section=section):
            known = stand.interview(interview)
            asked = section_named(known, section) if known else None
            return (_bullet(asked.title or _("Question"), size),) if asked else ()


def _bullet(text: str, size: int) -> Para:
    run = Run(tidy(text), body(size))
    return Para((run,), leading(size), before=round(size * 0.7), bullet=BULLET, indent=_INDENT)


def _evidence(stand: Stand, id: str, size: int, theme: Theme) -> tuple[Para, ...]:
    """A quote under its point: smaller, indented, and signed."""
    quote = stand.quote(id)
    interview = stand.interview(quote.interview) if quote else None
    if quote is None or interview is None:
        return ()
    small = body(max(size - 4, theme.scale("small").floor), Ink.MUTED, italic=True)
    speaker = speaker_of(quote, interview)
    name = f" — {speaker.name}" if speaker else ""
    note = f" ({_('emphasis added')})" if stressed(quote) else ""
    sign = Run(name + note, replace(small, italic=False, bold=True))
    paras = quoted(quote, interview, small, theme)
    deep = leading(small.size)
    *first, last = (replace(p, indent=_INDENT + p.indent, leading=deep, before=4) for p in paras)
    return (*first, replace(last, runs=(*last.runs, sign) if sign.text else last.runs))


KIND = Kind("points", _("Points"), frame, lay, shows=(Point, Cited, Asked))

"""Points: the analyst's own statements, each with the quotes that bear it out set small beneath it."""

from __future__ import annotations

from dataclasses import replace

from briefing.deck.kind import Kind, Page, empty, numbered, opening
from briefing.deck.look import BODY_BOX, BULLET, body, leading, titled, words
from briefing.deck.marks import quoted
from briefing.deck.pages import fit
from briefing.deck.scene import Frame, Ink, Para, Place, Run, Slot
from briefing.deck.theme import Theme
from briefing.deck.told import Stand, notes, quote_notes, speaker_of
from briefing.i18n import _
from briefing.model.brief import Asked, Block, Cited, Point
from briefing.model.quote import Quote

_INDENT = 22


def frame(theme: Theme) -> Frame:
    """A title and a list."""
    size = theme.scale("body").wish
    place = Place(Slot.BODY, BODY_BOX, body(size), leading(size), "Points: a line each")
    return titled(theme, "Points", place)


def lay(stand: Stand, theme: Theme) -> tuple[Page, ...]:
    """As many pages as the points need."""
    return listed(stand, frame(theme), stand.slide.title or stand.part or _("Points"), theme)


def listed(stand: Stand, base: Frame, title: str, theme: Theme) -> tuple[Page, ...]:
    """The blocks of a slide as a list in the body of a frame."""
    where = base.place(Slot.BODY)
    found = fit(lambda size: items(stand, size, theme), where.box, theme.scale("body"), theme)
    told = notes(stand.slide.notes, *(told_of(stand, quote) for quote in stand.quotes))
    pages: list[Page] = []
    for n, paras in enumerate(found.pages, 1):
        named = numbered(title, n, len(found.pages))
        head, problems = opening(stand, named, base, theme)
        todo = () if paras else empty(stand, _("Write a point, or drag a quote here as evidence."))
        body_words = (words(stand.slide.id, where, paras, theme),) if paras else ()
        pages.append(Page(named, base, (*head, *body_words), told, problems + todo))
    return tuple(pages)


def told_of(stand: Stand, quote: Quote) -> str:
    """The notes of one quote, empty where its interview is gone."""
    interview = stand.interview(quote.interview)
    return quote_notes(quote, interview) if interview else ""


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
            return (_bullet(known.section(section).title, size),) if known else ()


def _bullet(text: str, size: int) -> Para:
    run = Run(" ".join(text.split()), body(size))
    return Para((run,), leading(size), before=round(size * 0.7), bullet=BULLET, indent=_INDENT)


def _evidence(stand: Stand, id: str, size: int, theme: Theme) -> tuple[Para, ...]:
    """A quote under its point: smaller, indented, and signed."""
    quote = stand.quote(id)
    interview = stand.interview(quote.interview) if quote else None
    if quote is None or interview is None:
        return ()
    small = body(max(size - 4, theme.scale("small").floor), Ink.MUTED, italic=True)
    speaker = speaker_of(quote, interview)
    sign = Run(f" {chr(0x2014)} {speaker.name}", replace(small, italic=False, bold=True)) if speaker else None
    paras = quoted(quote, interview, small, theme)
    set_ = [replace(p, indent=_INDENT + p.indent, leading=leading(small.size), before=4) for p in paras]
    set_[-1] = replace(set_[-1], runs=(*set_[-1].runs, *((sign,) if sign else ())))
    return tuple(set_)


KIND = Kind("points", _("Points"), frame, lay)

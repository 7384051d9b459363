"""The quote: one person's words, large, with who said them and where. The face of the product.

The words hang from the left margin by their opening mark, so that the letters align; the claim above them is small and
grey, because the quote is the message. Text too long for one slide goes on over the next, never under the floor.
"""

from __future__ import annotations

from briefing.deck.kind import Kind, Page, empty, kicker_words, numbered, title_words
from briefing.deck.look import (
    BAND,
    KICKER_BOX,
    MARGIN,
    WIDTH,
    body,
    footers,
    heading,
    leading,
    line,
    words,
)
from briefing.deck.marks import quoted, reopened
from briefing.deck.pages import fit
from briefing.deck.scene import Anchor, Box, Frame, Glyphs, Ink, Ornament, Panel, Para, Place, Slot, Words
from briefing.deck.theme import Theme
from briefing.deck.told import Stand, notes, place, quote_notes, section_of, source, speaker_of
from briefing.i18n import _
from briefing.model.brief import Cited
from briefing.model.interview import Interview
from briefing.model.problem import Level, Problem
from briefing.model.quote import Emphasis, Quote

_LEFT = MARGIN + 56
_QUOTE_BOX = Box(_LEFT, 122, WIDTH - 104, 272)
_RULE = Panel(Box(_LEFT, 410, 48, 3), Ink.ACCENT)
_MARK_SIZE = 200
_CLAIM_BOX = Box(MARGIN, 52, WIDTH, 48)


def frame(theme: Theme) -> Frame:
    """A small claim, the quote in the middle of the slide, a short rule, speaker and source."""
    claim, size, small, note = (theme.scale(name).wish for name in ("small", "quote", "body", "source"))
    kicker = theme.scale("footer").wish + 2
    return Frame(
        "Quote",
        Ink.GROUND,
        (
            Place(Slot.TITLE, _CLAIM_BOX, body(claim + 2, Ink.MUTED), leading(claim + 2), "What these words show"),
            Place(Slot.KICKER, KICKER_BOX, body(kicker, Ink.ACCENT, bold=True), leading(kicker), "Part"),
            Place(Slot.QUOTE, _QUOTE_BOX, heading(size, bold=False), leading(size, airy=True), "Quote", Anchor.MIDDLE),
            Place(Slot.SPEAKER, Box(_LEFT, 420, WIDTH - 104, 28), body(small - 2, bold=True), leading(small)),
            Place(Slot.SOURCE, Box(_LEFT, 450, WIDTH - 104, 20), body(note, Ink.MUTED), leading(note)),
            *footers(theme),
        ),
        (BAND, _RULE, _mark()),
    )


def _mark() -> Ornament:
    """The large mark in the margin: in the soft ink, because the words carry marks of their own."""
    style = heading(_MARK_SIZE, Ink.SOFT)
    return Ornament(Box(MARGIN - 12, 104, 120, 180), Glyphs("“", MARGIN - 12, style), 104 + _MARK_SIZE * 0.74)


def lay(stand: Stand, theme: Theme) -> tuple[Page, ...]:
    """One page, or as many as the quote needs; several quotes on one slide follow one another."""
    blocks = (block for block in stand.slide.blocks if isinstance(block, Cited))
    cited = [(block.id, quote) for block in blocks if (quote := stand.quote(block.quote))]
    if not cited:
        return (_bare(stand, theme),)
    return tuple(page for origin, quote in cited for page in _pages(stand, origin, quote, theme))


def _bare(stand: Stand, theme: Theme) -> Page:
    base, title = frame(theme), stand.slide.title or _("Quote")
    head, problems = title_words(stand, title, base, theme, theme.scale("small"))
    todo = empty(stand, _("Drag a key quote here, or choose another kind of slide."))
    return Page(title, base, (head,), notes(stand.slide.notes), problems + todo)


def _pages(stand: Stand, origin: str, quote: Quote, theme: Theme) -> tuple[Page, ...]:
    interview = stand.interview(quote.interview)
    if interview is None:
        return (_bare(stand, theme),)
    found = fit(
        lambda size: quoted(quote, interview, heading(size, bold=False), theme), _QUOTE_BOX, theme.scale("quote"), theme
    )
    title = stand.slide.title or _named(quote, interview)
    told = notes(stand.slide.notes, quote_notes(quote, interview))
    pages: list[Page] = []
    for n, paras in enumerate(found.pages, 1):
        named = numbered(title, n, len(found.pages))
        opened = reopened(paras, interview) if n > 1 else paras
        marks, problems = _marks(stand, origin, named, opened, theme)
        credit, unsure = _credit(origin, quote, interview, theme)
        pages.append(Page(named, frame(theme), (*marks, *credit), told, problems + unsure))
    return tuple(pages)


def _named(quote: Quote, interview: Interview) -> str:
    section = section_of(quote, interview)
    return section.title if section else _("Quote")


def _marks(
    stand: Stand, origin: str, title: str, paras: tuple[Para, ...], theme: Theme
) -> tuple[tuple[Words, ...], tuple[Problem, ...]]:
    base = frame(theme)
    head, problems = title_words(stand, title, base, theme, theme.scale("small"))
    return (head, *kicker_words(stand, base, theme), words(origin, base.place(Slot.QUOTE), paras, theme)), problems


def _credit(
    origin: str, quote: Quote, interview: Interview, theme: Theme
) -> tuple[tuple[Words, ...], tuple[Problem, ...]]:
    """Speaker and source, and the findings where one of them is not known."""
    base, speaker = frame(theme), speaker_of(quote, interview)
    name = ", ".join(part for part in (speaker.name, speaker.about) if part) if speaker else ""
    where = ", ".join(part for part in (source(interview), place(quote, interview)) if part)
    stress = " " + _("Emphasis added.") if any(isinstance(m, Emphasis) for m in quote.marks) else ""
    lines = ((Slot.SPEAKER, name), (Slot.SOURCE, where + stress))
    marks = tuple(line(origin, base.place(slot), text, theme) for slot, text in lines if text)
    if name and interview.title:
        return marks, ()
    remedy = _("Give the interview a title and its speaker a name.")
    return marks, (Problem(Level.WARNING, _("This quote has no full attribution."), origin, remedy),)


KIND = Kind("quote", _("Quote"), frame, lay)

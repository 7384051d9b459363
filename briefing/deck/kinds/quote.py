"""The quote: one person's words, large, with who said them and where. The face of the product.

The words hang from the left margin by their opening mark, so that the letters align; the claim above them is small and
grey, because the quote is the message. Text too long for one slide goes on over the next, never under the floor.
"""

from __future__ import annotations

from dataclasses import replace

from briefing.deck.breaks import tidy
from briefing.deck.kind import Draft, Kind, Page, empty, finished, opening, single
from briefing.deck.look import BAND, KICKER_BOX, MARGIN, WIDTH, body, footers, heading, leading, words
from briefing.deck.marks import quoted, stressed
from briefing.deck.pages import fit
from briefing.deck.scene import Anchor, Box, Frame, Glyphs, Ink, Ornament, Panel, Place, Slot, Words
from briefing.deck.theme import Theme
from briefing.deck.told import Stand, notes, place, quote_notes, section_of, source, speaker_of
from briefing.i18n import _
from briefing.model.brief import Cited
from briefing.model.interview import Interview
from briefing.model.problem import Level, Problem
from briefing.model.quote import Quote

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
            Place(Slot.TITLE, _CLAIM_BOX, body(claim, Ink.MUTED), leading(claim), "What these words show"),
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
    return Ornament(Box(MARGIN - 12, 94, 120, 180), Glyphs("“", MARGIN - 12, style), 94 + _MARK_SIZE * 0.74)


def lay(stand: Stand, theme: Theme) -> tuple[Page, ...]:
    """One page, or as many as the quote needs; several quotes on one slide follow one another."""
    blocks = (block for block in stand.slide.blocks if isinstance(block, Cited))
    cited = [(block.id, quote) for block in blocks if (quote := stand.quote(block.quote))]
    drafts = [draft for origin, quote in cited for draft in _drafts(stand, origin, quote, theme)]
    return finished(stand, frame(theme), drafts, theme, "small") or (_bare(stand, theme),)


def _bare(stand: Stand, theme: Theme) -> Page:
    base, title = frame(theme), stand.title or _("Quote")
    marks, problems = opening(stand, title, base, theme, "small")
    todo = empty(stand, _("Drag a key quote here, or choose another kind of slide."))
    return Page(title, base, marks, notes(stand.slide.notes), problems + (() if stand.slide.blocks else todo))


def _drafts(stand: Stand, origin: str, quote: Quote, theme: Theme) -> tuple[Draft, ...]:
    interview = stand.interview(quote.interview)
    if interview is None:
        return ()
    base, style = frame(theme), heading(1, bold=False)
    found = fit(
        lambda size: quoted(quote, interview, replace(style, size=size), theme),
        _QUOTE_BOX,
        theme.scale("quote"),
        theme,
    )
    told = notes(stand.slide.notes, quote_notes(quote, interview))
    credit, unsure = _credit(origin, quote, interview, theme)
    bodies = (words(origin, base.place(Slot.QUOTE), paras, theme) for paras in found.pages)
    return tuple(Draft(_named(quote, interview), (said, *credit), told, unsure) for said in bodies)


def _named(quote: Quote, interview: Interview) -> str:
    section = section_of(quote, interview)
    return tidy(section.title if section else "") or _("Quote")


def _credit(
    origin: str, quote: Quote, interview: Interview, theme: Theme
) -> tuple[tuple[Words, ...], tuple[Problem, ...]]:
    """Speaker and source, and the findings where one of them is not known or too long."""
    base, speaker = frame(theme), speaker_of(quote, interview)
    name = ", ".join(part for part in (speaker.name, speaker.about) if part) if speaker else ""
    where = ", ".join(part for part in (source(interview), place(quote, interview)) if part)
    note = " · " + _("Emphasis added.") if stressed(quote) else ""
    lines = (
        (Slot.SPEAKER, name, _("The speaker’s name and office are too long for one line.")),
        (Slot.SOURCE, where + note, _("The source is too long for one line.")),
    )
    found = [single(origin, base.place(slot), text, theme, trouble) for slot, text, trouble in lines if text]
    problems = tuple(problem for _words, problems in found for problem in problems)
    marks = tuple(words for words, _problems in found)
    if name and interview.title:
        return marks, problems
    remedy = _("Add the interview again from a file that names its title and its speakers.")
    return marks, (*problems, Problem(Level.WARNING, _("This quote has no full attribution."), origin, remedy))


KIND = Kind("quote", _("Quote"), frame, lay, shows=(Cited,))

"""The grid and the house style all kinds share: margins, styles by duty, and the frame of a slide with a title.

A slide is 960 × 540 points: margins of 54, twelve columns with gutters of 16. The one ornament is a band at the left
edge; everything else is type, weight and space.
"""

from __future__ import annotations

from briefing.deck.breaks import tidy
from briefing.deck.flow import SLACK, cut_of, place
from briefing.deck.measure import edges
from briefing.deck.scene import (
    Align,
    Anchor,
    Box,
    Face,
    Frame,
    Ink,
    Ornament,
    Panel,
    Para,
    Place,
    Run,
    Slot,
    Style,
    Words,
)
from briefing.deck.theme import Theme

MARGIN = 54
WIDTH = 960 - 2 * MARGIN
GUTTER = 16
BAND = Panel(Box(0, 0, 12, 540), Ink.ACCENT)
KICKER_BOX = Box(MARGIN, 30, WIDTH, 20)
TITLE_BOX = Box(MARGIN, 52, WIDTH, 76)
BODY_BOX = Box(MARGIN, 148, WIDTH, 330)
FOOTER_BOX = Box(MARGIN, 502, 296, 18)
MARKING_BOX = Box(360, 502, 240, 18)
NUMBER_BOX = Box(786, 502, 120, 18)
BULLET = "•"


def columns(first: int, count: int, y: float, h: float) -> Box:
    """The box over `count` of the twelve columns, from the first (1 to 12)."""
    step = (WIDTH + GUTTER) / 12
    return Box(MARGIN + (first - 1) * step, y, count * step - GUTTER, h)


def leading(size: int, *, airy: bool = False) -> int:
    """Distance of baselines in whole points: 1.2 of the size, 1.3 for reading matter."""
    return round(size * (1.3 if airy else 1.2))


def heading(size: int, ink: Ink = Ink.TEXT, *, bold: bool = True) -> Style:
    """The style of titles and quotes."""
    return Style(Face.HEADING, size, bold=bold, ink=ink)


def body(size: int, ink: Ink = Ink.TEXT, *, bold: bool = False, italic: bool = False) -> Style:
    """The style of everything that is read at length."""
    return Style(Face.BODY, size, bold, italic, ink)


def para(text: str, style: Style, *, airy: bool = False, before: int = 0, align: Align = Align.LEFT) -> Para:
    """A paragraph of one style."""
    return Para((Run(tidy(text), style),), leading(style.size, airy=airy), before, align)


def footers(theme: Theme, ink: Ink = Ink.MUTED) -> tuple[Place, ...]:
    """Places of footer, marking and slide number, the same on every frame."""
    style = body(theme.scale("footer").wish, ink)
    strong = body(theme.scale("footer").wish, ink, bold=True)
    deep = leading(style.size)
    return (
        Place(Slot.FOOTER, FOOTER_BOX, style, deep),
        Place(Slot.MARKING, MARKING_BOX, strong, deep, align=Align.CENTRE),
        Place(Slot.NUMBER, NUMBER_BOX, style, deep, align=Align.RIGHT),
    )


def marking(theme: Theme) -> Place:
    """The place of the handling marking alone, for a cover that has no other footer."""
    return footers(theme)[1]


def titled(theme: Theme, name: str, *places: Place, ornaments: tuple[Panel | Ornament, ...] = ()) -> Frame:
    """A frame with the band, a line for the part, a title of up to two lines, and the given places."""
    size, small = theme.scale("title").wish, theme.scale("footer").wish + 2
    title = Place(Slot.TITLE, TITLE_BOX, heading(size), leading(size), "Title: one message, as a sentence", Anchor.TOP)
    kicker = Place(Slot.KICKER, KICKER_BOX, body(small, Ink.ACCENT, bold=True), leading(small), "Part")
    return Frame(name, Ink.GROUND, (title, kicker, *places, *footers(theme)), (BAND, *ornaments))


def words(origin: str, place_: Place, paras: tuple[Para, ...], theme: Theme, box: Box | None = None) -> Words:
    """Paragraphs placed in a slot of the frame, or in a box of this slide's own."""
    where = box or place_.box
    return Words(origin, place_.slot, where, place(paras, where, theme, place_.anchor), place_.anchor)


def one_line(text: str, place_: Place, theme: Theme) -> str:
    """The words that fit one line of a place, ending in “…” where some do not."""
    cut, room = cut_of(place_.style, theme), place_.box.w * SLACK / place_.style.size
    at = edges(text, cut)
    if at[-1] <= room:
        return text
    room -= edges(" …", cut)[-1]
    fits = next((n for n in range(len(text), 0, -1) if at[n] <= room), 0)
    whole = text.rfind(" ", 0, fits + 1)
    return text[: whole if whole > 0 else fits].rstrip(" ·,") + " …"


def line(origin: str, place_: Place, text: str, theme: Theme) -> Words:
    """One paragraph in the style of its place."""
    return words(origin, place_, (Para((Run(tidy(text), place_.style),), place_.leading, 0, place_.align),), theme)

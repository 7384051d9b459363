"""The divider: full colour, the name of what comes, and one sentence where the author gives one."""

from __future__ import annotations

from briefing.deck.breaks import tidy
from briefing.deck.kind import Kind, Page, fitted, title_words
from briefing.deck.look import body, columns, footers, heading, leading
from briefing.deck.scene import Anchor, Frame, Ink, Place, Slot
from briefing.deck.theme import Theme
from briefing.deck.told import Stand, notes
from briefing.i18n import _
from briefing.model.brief import Point


def frame(theme: Theme) -> Frame:
    """A field of colour, and type on it."""
    size, sub = theme.scale("statement").wish, theme.scale("body").wish
    title = Place(
        Slot.TITLE, columns(1, 9, 150, 150), heading(size, Ink.ON_FIELD), leading(size), "Section", Anchor.BOTTOM
    )
    under = Place(
        Slot.SUBTITLE, columns(1, 9, 318, 100), body(sub, Ink.ON_FIELD), leading(sub, airy=True), "One sentence"
    )
    return Frame("Section", Ink.FIELD, (title, under, *footers(theme, Ink.ON_FIELD)))


def lay(stand: Stand, theme: Theme) -> tuple[Page, ...]:
    """One page."""
    base = frame(theme)
    title = stand.title or tidy(stand.part) or _("Section")
    head, problems = title_words(stand, title, base, theme, theme.scale("statement"))
    points = [block for block in stand.slide.blocks if isinstance(block, Point) and block.text.strip()]
    if not points:
        return (Page(title, base, (head,), notes(stand.slide.notes), problems),)
    said = " ".join(point.text for point in points)
    trouble, remedy = _("There is more than a divider can hold."), _("Keep a sentence here; put the rest on points.")
    under, more = fitted(points[0].id, base.place(Slot.SUBTITLE), said, theme, theme.scale("body"), trouble, remedy)
    return (Page(title, base, (head, under), notes(stand.slide.notes), problems + more),)


KIND = Kind("section", _("Section"), frame, lay, shows=(Point,))

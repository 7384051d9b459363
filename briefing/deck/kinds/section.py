"""The divider: full colour, the name of what comes, and one sentence where the author gives one."""

from __future__ import annotations

from briefing.deck.kind import Kind, Page, title_words
from briefing.deck.look import body, columns, footers, heading, leading, para, words
from briefing.deck.scene import Anchor, Frame, Ink, Place, Slot
from briefing.deck.theme import Theme
from briefing.deck.told import Stand, notes
from briefing.i18n import _
from briefing.model.brief import Point


def frame(theme: Theme) -> Frame:
    """Ground in the accent colour, type in the ground's."""
    size, sub = theme.scale("statement").wish, theme.scale("body").wish
    title = Place(
        Slot.TITLE, columns(1, 9, 150, 150), heading(size, Ink.GROUND), leading(size), "Section", Anchor.BOTTOM
    )
    under = Place(
        Slot.SUBTITLE, columns(1, 9, 318, 100), body(sub, Ink.GROUND), leading(sub, airy=True), "One sentence"
    )
    return Frame("Section", Ink.ACCENT, (title, under, *footers(theme, Ink.GROUND)))


def lay(stand: Stand, theme: Theme) -> tuple[Page, ...]:
    """One page."""
    base = frame(theme)
    title = stand.slide.title or stand.part or _("Section")
    head, problems = title_words(stand, title, base, theme, theme.scale("statement"))
    marks = [head]
    where = base.place(Slot.SUBTITLE)
    said = next((block for block in stand.slide.blocks if isinstance(block, Point)), None)
    if said:
        marks.append(words(said.id, where, (para(said.text, where.style, airy=True),), theme))
    return (Page(title, base, tuple(marks), notes(stand.slide.notes), problems),)


KIND = Kind("section", _("Section"), frame, lay)

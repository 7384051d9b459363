"""The cover: what this is, for whom, by whom, when. The title is the brief's own unless the slide has another."""

from __future__ import annotations

from briefing.deck.kind import Kind, Page, title_words
from briefing.deck.look import body, columns, heading, leading, line, marking, para, words
from briefing.deck.scene import Anchor, Box, Frame, Ink, Panel, Place, Slot
from briefing.deck.theme import Theme
from briefing.deck.told import Stand, notes
from briefing.i18n import _

_FIELD = Panel(Box(0, 0, 960, 336), Ink.ACCENT)


def frame(theme: Theme) -> Frame:
    """The title on a field of colour, what it is about under it, author and date at the foot."""
    cover, sub, small = (theme.scale(name).wish for name in ("cover", "body", "small"))
    title = Place(
        Slot.TITLE, columns(1, 11, 72, 228), heading(cover, Ink.GROUND), leading(cover), "Title", Anchor.BOTTOM
    )
    return Frame(
        "Cover",
        Ink.GROUND,
        (
            title,
            Place(Slot.SUBTITLE, columns(1, 10, 366, 62), body(sub), leading(sub), "What it is about"),
            Place(Slot.SOURCE, columns(1, 10, 446, 24), body(small, Ink.MUTED), leading(small), "Author and date"),
            marking(theme),
        ),
        (_FIELD,),
    )


def lay(stand: Stand, theme: Theme) -> tuple[Page, ...]:
    """One page."""
    base, whole = frame(theme), stand.whole
    title = stand.slide.title or (whole.title if whole else "") or _("Untitled briefing")
    head, problems = title_words(stand, title, base, theme, theme.scale("cover"))
    marks = [head]
    if whole and whole.subtitle:
        where = base.place(Slot.SUBTITLE)
        marks.append(words(stand.slide.id, where, (para(whole.subtitle, where.style),), theme))
    signed = " · ".join(part for part in (whole.author, whole.date) if part) if whole else ""
    if signed:
        marks.append(line(stand.slide.id, base.place(Slot.SOURCE), signed, theme))
    return (Page(title, base, tuple(marks), notes(stand.slide.notes), problems),)


KIND = Kind("title", _("Title"), frame, lay, whole=True)

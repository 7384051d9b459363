"""The cover: what this is, for whom, by whom, when. The title is the brief's own unless the slide has another."""

from __future__ import annotations

from briefing.deck.breaks import tidy
from briefing.deck.kind import Kind, Page, Set, fitted, single, title_words
from briefing.deck.look import body, columns, heading, leading, marking
from briefing.deck.scene import Anchor, Box, Frame, Ink, Panel, Place, Slot
from briefing.deck.theme import Theme
from briefing.deck.told import Stand, notes
from briefing.i18n import _

_FIELD = Panel(Box(0, 0, 960, 336), Ink.FIELD)


def frame(theme: Theme) -> Frame:
    """The title on a field of colour, what it is about under it, author and date at the foot."""
    cover, sub, small = (theme.scale(name).wish for name in ("cover", "body", "small"))
    title = Place(
        Slot.TITLE, columns(1, 11, 72, 228), heading(cover, Ink.ON_FIELD), leading(cover), "Title", Anchor.BOTTOM
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
    base, whole, origin = frame(theme), stand.whole, stand.slide.id
    title = stand.title or tidy(whole.title if whole else "") or _("Untitled briefing")
    marks, problems = title_words(stand, title, base, theme, theme.scale("cover"))
    found: list[Set] = [(marks, problems)]
    if whole and whole.subtitle.strip():
        trouble, remedy = _("What it is about is too long for the cover."), _("Say it in two lines.")
        scale = theme.scale("body")
        found.append(fitted(origin, base.place(Slot.SUBTITLE), whole.subtitle, theme, scale, trouble, remedy))
    signed = " · ".join(part for part in (whole.author, whole.date) if part.strip()) if whole else ""
    if signed:
        found.append(single(origin, base.place(Slot.SOURCE), signed, theme, _("Author and date are too long.")))
    told = tuple(problem for _words, problems in found for problem in problems)
    return (Page(title, base, tuple(words for words, _problems in found), notes(stand.slide.notes), told),)


KIND = Kind("title", _("Title"), frame, lay, whole=True)

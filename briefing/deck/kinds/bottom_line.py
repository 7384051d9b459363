"""The bottom line up front: the answer as a large sentence, and the reasons under it."""

from __future__ import annotations

from briefing.deck.kind import Kind, Page, empty, numbered, opening
from briefing.deck.kinds.points import items, told_of
from briefing.deck.look import BAND, KICKER_BOX, MARGIN, WIDTH, body, footers, heading, leading, words
from briefing.deck.pages import fit
from briefing.deck.scene import Anchor, Box, Frame, Ink, Panel, Para, Place, Slot
from briefing.deck.theme import Theme
from briefing.deck.told import Stand
from briefing.i18n import _
from briefing.model.brief import Asked, Cited, Point

_CARD = Panel(Box(MARGIN, 62, WIDTH, 158), Ink.SOFT)
_EDGE = Panel(Box(MARGIN, 62, 4, 158), Ink.ACCENT)


def frame(theme: Theme) -> Frame:
    """The statement on a card, reasons beneath."""
    size, small, plain = theme.scale("statement").wish, theme.scale("footer").wish + 2, theme.scale("body").wish
    statement = Box(MARGIN + 28, 74, WIDTH - 56, 134)
    reasons = Box(MARGIN, 246, WIDTH, 236)
    return Frame(
        "Bottom line",
        Ink.GROUND,
        (
            Place(Slot.TITLE, statement, heading(size), leading(size), "The answer, in one sentence", Anchor.MIDDLE),
            Place(Slot.KICKER, KICKER_BOX, body(small, Ink.ACCENT, bold=True), leading(small), "Part"),
            Place(Slot.BODY, reasons, body(plain), leading(plain), "Up to three reasons"),
            *footers(theme),
        ),
        (BAND, _CARD, _EDGE),
    )


def lay(stand: Stand, theme: Theme) -> tuple[Page, ...]:
    """The statement with its reasons; reasons that do not fit go on under the same statement."""
    base = frame(theme)
    where = base.place(Slot.BODY)
    title = stand.title or _("Bottom line")
    found = fit(lambda size: items(stand, size, theme), where.box, theme.scale("body"), theme)
    told = told_of(stand)
    count = len(found.pages)
    return tuple(
        _page(stand, base, numbered(title, n, count), paras, told, theme) for n, paras in enumerate(found.pages, 1)
    )


def _page(stand: Stand, base: Frame, title: str, paras: tuple[Para, ...], told: str, theme: Theme) -> Page:
    marks, problems = opening(stand, title, base, theme, "statement")
    reasons = (words(stand.slide.id, base.place(Slot.BODY), paras, theme),) if paras else ()
    answered = stand.title not in ("", _("Bottom line"))  # its own name is what an outline puts there for the author
    todo = () if answered or paras else empty(stand, _("Say the answer in the title, and the reasons as points."))
    return Page(title, base, (*marks, *reasons), told, problems + todo)


KIND = Kind("bottom-line", _("Bottom line"), frame, lay, shows=(Point, Cited, Asked))

"""A scene as a slide: each of its texts in the placeholder of its slot, in reading order, and nothing beside them."""

from __future__ import annotations

from briefing.deck.scene import Align, Frame, Mark, Panel, Place, Scene, Slot, Words
from briefing.deck.theme import Theme
from briefing.export.pptx.shapes import anchored, key, label, panel, placeholder, tree
from briefing.export.pptx.text import Link, number, paragraphs
from briefing.export.pptx.width import spare
from briefing.export.pptx.xml import emu, frame_of, part, tag


def slide_part(scene: Scene, frame: Frame, theme: Theme, link: Link) -> bytes:
    """The whole part. `frame` is the one its layout was made from; `link` gives the link element of a run."""
    shapes = (_shape(n, mark, frame, theme, link) for n, mark in enumerate(scene.marks, 2))
    return part("p:sld", tag("p:cSld", tree(*shapes)), tag("p:clrMapOvr", tag("a:masterClrMapping")))


def _shape(id: int, mark: Mark, frame: Frame, theme: Theme, link: Link) -> str:
    if isinstance(mark, Panel):
        return panel(id, mark, drawn=False)
    place = frame.place(mark.slot)
    moved = "" if mark.box == place.box else frame_of(mark.box)
    inside = _box(mark, place, theme) + tag("a:lstStyle") + _words(mark, frame, link)
    return placeholder(id, label(mark.slot), key(mark.slot), moved, inside)


def _words(mark: Words, frame: Frame, link: Link) -> str:
    if mark.slot is Slot.NUMBER:
        return number("".join(para.text for para in mark.paras))
    return paragraphs(mark.paras, frame.place(mark.slot), link)


def _box(mark: Words, place: Place, theme: Theme) -> str:
    """What differs from the layout's box: the anchor, and how near to its edges the text may come."""
    inset = spare(mark, theme)
    left, right = _SHARES[mark.paras[0].align if mark.paras else place.align]
    return tag(
        "a:bodyPr",
        lIns=emu(inset * left) or None,
        rIns=emu(inset * right) or None,
        anchor=None if mark.anchor is place.anchor else anchored(mark.anchor),
    )


_SHARES = {Align.LEFT: (0.0, 1.0), Align.CENTRE: (0.5, 0.5), Align.RIGHT: (1.0, 0.0)}

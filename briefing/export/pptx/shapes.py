"""Shapes on slides, layouts and the master: placeholders that hold text, panels and ornaments that decorate."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.deck.flow import BASELINE
from briefing.deck.look import leading
from briefing.deck.scene import Anchor, Box, Ornament, Panel, Slot
from briefing.export.pptx.text import LANGUAGE, character, spacing
from briefing.export.pptx.xml import fill, frame_of, tag, text

_DECORATIVE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"
_DECORATIVE_SPACE = "http://schemas.microsoft.com/office/drawing/2017/decorative"
_ANCHOR = {Anchor.TOP: "t", Anchor.MIDDLE: "ctr", Anchor.BOTTOM: "b"}
_TYPE = {Slot.TITLE: "title", Slot.SUBTITLE: "subTitle", Slot.FOOTER: "ftr", Slot.NUMBER: "sldNum"}


@dataclass(frozen=True, slots=True)
class Key:
    """How a placeholder of a slide finds the one of its layout: `type` and, but for the title, `idx`."""

    type: str
    idx: int


def key(slot: Slot) -> Key:
    """The key of a slot in our own layouts."""
    return Key(_TYPE.get(slot, "body"), slot.value)


def label(slot: Slot) -> str:
    """The name of a shape in the selection pane."""
    return slot.name.capitalize()


def placeholder(id: int, name: str, key: Key, properties: str, body: str, *, prompt: bool = False) -> str:
    """A shape that stands in a layout's place. `prompt` marks a hint of the layout's own."""
    where = tag("p:ph", type=key.type, idx=key.idx or None, hasCustomPrompt=int(prompt) or None)
    return tag(
        "p:sp",
        tag(
            "p:nvSpPr",
            tag("p:cNvPr", id=id, name=name),
            tag("p:cNvSpPr", tag("a:spLocks", noGrp=1)),
            tag("p:nvPr", where),
        ),
        tag("p:spPr", properties),
        tag("p:txBody", body),
    )


def rectangle(box: Box) -> str:
    """The geometry of a plain box."""
    return frame_of(box) + tag("a:prstGeom", tag("a:avLst"), prst="rect")


def text_box(anchor: Anchor = Anchor.TOP, wrap: str = "square") -> str:
    """Text set from the very edges of its box, at the size it has."""
    return tag(
        "a:bodyPr",
        tag("a:noAutofit"),
        vert="horz",
        wrap=wrap,
        lIns=0,
        tIns=0,
        rIns=0,
        bIns=0,
        rtlCol=0,
        anchor=_ANCHOR[anchor],
    )


def anchored(anchor: Anchor) -> str:
    """The attribute value of an anchor."""
    return _ANCHOR[anchor]


def panel(id: int, shown: Panel, *, drawn: bool) -> str:
    """A filled rectangle. `drawn` for one that belongs to a layout."""
    return _decoration(id, "Panel", tag("p:cNvSpPr"), rectangle(shown.box) + fill(shown.ink) + _NO_LINE, drawn, _EMPTY)


def ornament(id: int, shown: Ornament, *, drawn: bool) -> str:
    """Large type that is not read, its box put where the baseline comes out right."""
    style = shown.glyphs.style
    deep = leading(style.size)
    box = Box(shown.glyphs.x, shown.baseline - deep * BASELINE, shown.box.w, deep)
    words = tag(
        "a:p",
        tag("a:pPr", spacing("a:lnSpc", deep), tag("a:buNone")),
        tag("a:r", character("a:rPr", style, lang=LANGUAGE), tag("a:t", text(shown.glyphs.text))),
    )
    inside = text_box(wrap="none") + tag("a:lstStyle") + words
    return _decoration(id, "Ornament", tag("p:cNvSpPr", txBox=1), rectangle(box) + tag("a:noFill"), drawn, inside)


def tree(*shapes: str) -> str:
    """The shapes of a slide, in reading order."""
    none = {"x": 0, "y": 0}
    group = tag(
        "a:xfrm", tag("a:off", **none), tag("a:ext", cx=0, cy=0), tag("a:chOff", **none), tag("a:chExt", cx=0, cy=0)
    )
    root = tag("p:nvGrpSpPr", tag("p:cNvPr", id=1, name=""), tag("p:cNvGrpSpPr"), tag("p:nvPr"))
    return tag("p:spTree", root, tag("p:grpSpPr", group), *shapes)


_NO_LINE = tag("a:ln", tag("a:noFill"))
_EMPTY = tag("a:bodyPr") + tag("a:lstStyle") + tag("a:p", tag("a:endParaRPr", lang=LANGUAGE))


def _decoration(id: int, name: str, kind: str, properties: str, drawn: bool, body: str) -> str:
    """A shape that screen readers pass over."""
    flag = tag("adec:decorative", xmlns_adec=_DECORATIVE_SPACE, val=1)
    said = tag("a:extLst", tag("a:ext", flag, uri=_DECORATIVE))
    return tag(
        "p:sp",
        tag(
            "p:nvSpPr",
            tag("p:cNvPr", said, id=id, name=f"{name} {id}"),
            kind,
            tag("p:nvPr", userDrawn=int(drawn) or None),
        ),
        tag("p:spPr", properties),
        tag("p:txBody", body),
    )

"""Markup as text: elements, lengths, and words made fit for XML.

Every part is written as text and handed to python-pptx ready made. That is ten times faster than building trees, and
the markup reads in the code as it reads in the file.
"""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

from briefing.deck.scene import Box, Face, Ink

A = "http://schemas.openxmlformats.org/drawingml/2006/main"
P = "http://schemas.openxmlformats.org/presentationml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

EMU = 12_700  # English metric units in a point

SCHEME = {
    Ink.TEXT: "tx1",
    Ink.MUTED: "tx2",
    Ink.GROUND: "bg1",
    Ink.SOFT: "bg2",
    Ink.ACCENT: "accent1",
    Ink.SECOND: "accent2",
    Ink.THIRD: "accent3",
    Ink.LINK: "hlink",
    Ink.FIELD: "accent4",
    Ink.ON_FIELD: "accent5",
}
TYPEFACE = {Face.HEADING: "+mj", Face.BODY: "+mn"}

_ILLEGAL = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_CONTROL_SPACE = re.compile(r"[\t\n\r]")


def clean(text: str) -> str:
    """Text as XML can carry it on one line: characters it forbids become U+FFFD, line ends and tabs spaces."""
    return _ILLEGAL.sub("\ufffd", _CONTROL_SPACE.sub(" ", text))


def text(words: str) -> str:
    """Words as the content of an element."""
    return escape(clean(words))


def tag(name: str, /, *children: str, **attributes: str | int | None) -> str:
    """An element. An underscore in the name of an attribute is a colon; attributes of None are left out."""
    named = "".join(
        f" {key.replace('_', ':')}={quoteattr(clean(str(value)))}"
        for key, value in attributes.items()
        if value is not None
    )
    inside = "".join(children)
    return f"<{name}{named}>{inside}</{name}>" if inside else f"<{name}{named}/>"


def part(name: str, /, *children: str, **attributes: str | int | None) -> bytes:
    """A whole part with the three name spaces all of ours share."""
    return document(tag(name, *children, xmlns_a=A, xmlns_r=R, xmlns_p=P, **attributes))


def document(root: str) -> bytes:
    """A whole part from its root element."""
    return (DECLARATION + root).encode("utf-8")


def emu(points: float) -> int:
    """Points as the whole units the file counts in."""
    return round(points * EMU)


def centi(points: float) -> int:
    """Points as the hundredths in which sizes and line spacing are given."""
    return round(points * 100)


def frame_of(box: Box) -> str:
    """Position and extent."""
    return tag(
        "a:xfrm",
        tag("a:off", x=emu(box.x), y=emu(box.y)),
        tag("a:ext", cx=emu(box.w), cy=emu(box.h)),
    )


def fill(ink: Ink) -> str:
    """A fill in a colour of the theme, so that another theme recolours it."""
    return tag("a:solidFill", tag("a:schemeClr", val=SCHEME[ink]))


def typeface(face: Face) -> str:
    """The fonts of the theme for Latin, East Asian and complex scripts."""
    name = TYPEFACE[face]
    return "".join(tag(f"a:{script}", typeface=f"{name}-{short}") for script, short in _SCRIPTS)


_SCRIPTS = (("latin", "lt"), ("ea", "ea"), ("cs", "cs"))

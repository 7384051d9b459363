"""The theme part: our inks as the colour scheme, our families as the two theme fonts, and flat fills and lines."""

from __future__ import annotations

from briefing.deck.scene import Face, Ink
from briefing.deck.theme import Theme
from briefing.export.pptx.xml import A, document, tag

_LIGHT = {"dk1": Ink.TEXT, "lt1": Ink.GROUND, "dk2": Ink.MUTED, "lt2": Ink.SOFT}
_DARK = {"dk1": Ink.GROUND, "lt1": Ink.TEXT, "dk2": Ink.SOFT, "lt2": Ink.MUTED}
_SHARED = {
    "accent1": Ink.ACCENT,
    "accent2": Ink.SECOND,
    "accent3": Ink.THIRD,
    "accent4": Ink.FIELD,
    "accent5": Ink.ON_FIELD,
    "accent6": Ink.MUTED,
    "hlink": Ink.LINK,
    "folHlink": Ink.LINK,
}


def theme_part(look: Theme) -> bytes:
    """The whole part."""
    elements = tag("a:themeElements", _colours(look), _fonts(look), _effects())
    return document(
        tag("a:theme", elements, tag("a:objectDefaults"), tag("a:extraClrSchemeLst"), xmlns_a=A, name=look.title)
    )


def colour_map(look: Theme) -> str:
    """Which colours of the scheme are text and ground: a dark theme has them the other way round."""
    dark, light = ("lt", "dk") if look.dark else ("dk", "lt")
    accents = {name: name for name in _SHARED}
    return tag("p:clrMap", bg1=f"{light}1", tx1=f"{dark}1", bg2=f"{light}2", tx2=f"{dark}2", **accents)


def _colours(look: Theme) -> str:
    duties = (_DARK if look.dark else _LIGHT) | _SHARED
    colours = (tag(f"a:{name}", tag("a:srgbClr", val=look.colour(ink))) for name, ink in duties.items())
    return tag("a:clrScheme", *colours, name=look.title)


def _fonts(look: Theme) -> str:
    return tag(
        "a:fontScheme",
        tag("a:majorFont", *_families(look.family(Face.HEADING))),
        tag("a:minorFont", *_families(look.family(Face.BODY))),
        name=look.title,
    )


def _families(latin: str) -> tuple[str, ...]:
    return (tag("a:latin", typeface=latin), tag("a:ea", typeface=""), tag("a:cs", typeface=""))


def _effects() -> str:
    """Three strengths of everything are required; ours are all the same plain one."""
    colour = tag("a:solidFill", tag("a:schemeClr", val="phClr"))
    line = tag("a:ln", colour, tag("a:prstDash", val="solid"), w=12_700)
    none = tag("a:effectStyle", tag("a:effectLst"))
    return tag(
        "a:fmtScheme",
        tag("a:fillStyleLst", colour * 3),
        tag("a:lnStyleLst", line * 3),
        tag("a:effectStyleLst", none * 3),
        tag("a:bgFillStyleLst", colour * 3),
        name="Flat",
    )

"""Paragraphs and runs. A slide says only what differs from its layout, so a change of the layout reaches the slides."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from briefing.deck.scene import Align, Face, Para, Place, Run, Style
from briefing.export.pptx.xml import SCHEME, centi, emu, fill, tag, text, typeface

LANGUAGE = "en-GB"
STEP = 22  # points by which each further level is indented
ALIGN = {Align.LEFT: "l", Align.CENTRE: "ctr", Align.RIGHT: "r"}
_UNDERLINE = {True: "sng", False: "none"}
NUMBER_FIELD = "{5B7C0B5E-2A50-5F0C-9B5B-0C2F6A1D7E41}"

Link = Callable[[Run], str]  # the element that links a run, empty where it has no link


def style_level(name: str, place: Place) -> str:
    """The style a placeholder starts with, as one level of a list style."""
    return tag(
        name,
        spacing("a:lnSpc", place.leading),
        spacing("a:spcBef", 0),
        tag("a:buNone"),
        character("a:defRPr", place.style, kern=1200),
        marL=0,
        indent=0,
        algn=ALIGN[place.align],
    )


def default_levels(size: int = 18) -> str:
    """What a text box that a colleague draws starts with: the body font in the colour of text, spaced by its size."""
    style = Style(Face.BODY, size)
    levels = (
        tag(f"a:lvl{n + 1}pPr", character("a:defRPr", style, kern=1200), marL=n * emu(STEP), algn="l") for n in range(9)
    )
    return tag("a:defPPr", tag("a:defRPr", lang=LANGUAGE)) + "".join(levels)


def character(name: str, style: Style, /, **more: str | int | None) -> str:
    """All properties of characters in a style."""
    return tag(
        name,
        fill(style.ink),
        typeface(style.face),
        sz=centi(style.size),
        b=int(style.bold),
        i=int(style.italic),
        u=_UNDERLINE[True] if style.underline else None,
        **more,
    )


def spacing(name: str, points: int) -> str:
    """An exact distance in points."""
    return tag(name, tag("a:spcPts", val=centi(points)))


def paragraphs(paras: tuple[Para, ...], place: Place, link: Link, language: str = LANGUAGE) -> str:
    """The paragraphs of a box that stands in a place of its layout."""
    starts = _starts(paras)
    return "".join(
        tag(
            "a:p",
            _properties(para, place, first=n == 0, start=starts[n]),
            *(_run(run, place.style, link, language) for run in para.runs if run.text),
            tag("a:endParaRPr", lang=language) if not para.text else "",
        )
        for n, para in enumerate(paras)
    )


def number(value: str, language: str = LANGUAGE) -> str:
    """A paragraph with the slide number as a field, so that it stays true when slides are moved."""
    field = tag("a:fld", tag("a:rPr", lang=language), tag("a:t", text(value)), id=NUMBER_FIELD, type="slidenum")
    return tag("a:p", field, tag("a:endParaRPr", lang=language))


def plain(words: str, language: str = LANGUAGE) -> str:
    """One paragraph in the style of where it stands."""
    if not words:
        return tag("a:p", tag("a:endParaRPr", lang=language))
    return tag("a:p", tag("a:r", tag("a:rPr", lang=language), tag("a:t", text(words))))


def _run(run: Run, base: Style, link: Link, language: str) -> str:
    style = run.style
    linked = link(run)
    properties = tag(
        "a:rPr",
        fill(style.ink) if style.ink is not base.ink else "",
        typeface(style.face) if style.face is not base.face else "",
        linked,
        lang=language,
        sz=_other(centi(style.size), centi(base.size)),
        b=_other(int(style.bold), int(base.bold)),
        i=_other(int(style.italic), int(base.italic)),
        u=_UNDERLINE[style.underline] if style.underline is not base.underline else None,
    )
    return tag("a:r", properties, tag("a:t", text(run.text)))


def _other(value: int, base: int) -> int | None:
    return None if value == base else value


def _properties(para: Para, place: Place, *, first: bool, start: int) -> str:
    """Indents, spacing and bullet; `start` is where the numbering a numbered paragraph belongs to begins."""
    hang = para.indent if para.bullet else para.outdent
    return tag(
        "a:pPr",
        spacing("a:lnSpc", para.leading) if para.leading != place.leading else "",
        spacing("a:spcBef", para.before) if para.before and not first else "",
        _bullet(para, start),
        marL=emu(para.indent) or None,
        indent=-emu(hang) or None,
        algn=ALIGN[para.align] if para.align is not place.align else None,
    )


def _bullet(para: Para, start: int) -> str:
    if not para.bullet:
        return ""
    colour = tag("a:buClr", tag("a:schemeClr", val=SCHEME[para.bullet_ink]))
    if not start:
        return colour + tag("a:buFont", typeface="+mn-lt") + tag("a:buChar", char=para.bullet)
    return (
        colour
        + tag("a:buFont", typeface="+mn-lt")
        + tag("a:buAutoNum", type="arabicPeriod", startAt=start if start > 1 else None)
    )


def _starts(paras: tuple[Para, ...]) -> tuple[int, ...]:
    """For each paragraph the number its list begins with, 0 where it has none: neighbours in order are one list."""
    values = [_value(para.bullet) for para in paras]
    found = [values[0]] if values else []
    for before, value in pairwise(values):
        found.append(found[-1] if before and value == before + 1 else value)
    return tuple(found)


def _value(bullet: str) -> int:
    digits = bullet.removesuffix(".")
    return int(digits) if digits != bullet and digits.isascii() and digits.isdigit() else 0

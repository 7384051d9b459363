"""Styles of a Word document: which are headings, captions, bold or italic, also by what they are based on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from briefing.importers.formats.trees import Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADING = re.compile(
    r"(?:heading|überschrift|titre|título|titolo|kop|rubrik|nagłówek|заголовок) ?([1-9])", re.IGNORECASE
)
_SPEAKER = re.compile(
    r"\b(?:speaker|sprecher|redner|orateur|intervenant|intervinent|orador|hablante|oratore)", re.IGNORECASE
)
_TITLES = frozenset({"title", "titel", "titre", "título", "titolo"})
_DEEPEST = 12  # styles based on each other


@dataclass(frozen=True, slots=True)
class Style:
    """What a style says: `heading` is the level, 0 for none; None where it leaves a switch to what is around it."""

    heading: int = 0
    bold: bool | None = None
    italic: bool | None = None
    caption: bool = False
    speaker: bool = False


def styles(root: Element | None) -> Mapping[str, Style]:
    """Every style by its id."""
    if root is None:
        return {}
    by_id = {one.get(f"{_W}styleId") or "": one for one in root.iter(f"{_W}style")}
    return {id: _resolved(id, by_id) for id in by_id}


def _resolved(id: str, by_id: Mapping[str, Element]) -> Style:
    heading, bold, italic, caption, speaker = 0, None, None, False, False
    for _step in range(_DEEPEST):
        one = by_id.get(id)
        if one is None:
            break
        name = _value(one, "name").casefold()
        heading = heading or _level(name)
        caption = caption or name == "caption"
        speaker = speaker or bool(_SPEAKER.search(name))
        bold = _switch(one, "b") if bold is None else bold
        italic = _switch(one, "i") if italic is None else italic
        id = _value(one, "basedOn")
    return Style(heading, bold, italic, caption, speaker)


def _level(name: str) -> int:
    match = _HEADING.fullmatch(name)
    return int(match[1]) if match else int(name in _TITLES)


def _switch(style: Element, name: str) -> bool | None:
    found = style.find(f"{_W}rPr/{_W}{name}")
    return None if found is None else (found.get(f"{_W}val") or "1") not in ("0", "false", "off")


def _value(style: Element, name: str) -> str:
    found = style.find(f"{_W}{name}")
    return "" if found is None else found.get(f"{_W}val") or ""

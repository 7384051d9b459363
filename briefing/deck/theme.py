"""A theme: our own look, as data. Type families, colours by duty, one scale of sizes, and the grid.

Themes are YAML files in assets/themes: `title`, `dark`, `faces` (heading, body), `inks` (one colour each, six hex
digits) and `sizes` (whole points: the size wished for and the floor below which text is split, never shrunk).
Every ink that carries text has at least 7:1 against the ground and the soft fill; `theme` refuses one that has not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import cast

import yaml

from briefing.deck.fonts import TWINS
from briefing.deck.scene import Face, Ink, Size
from briefing.errors import AssetBroken
from briefing.i18n import _
from briefing.paths import assets

PAGE = Size(960, 540)
CONTRAST = 7.0
SMALLEST, LARGEST = 6, 96  # points
_TYPE = (Ink.TEXT, Ink.MUTED, Ink.ACCENT, Ink.SECOND, Ink.THIRD, Ink.LINK)
_READ_ON = (*((ink, ground) for ink in _TYPE for ground in (Ink.GROUND, Ink.SOFT)), (Ink.ON_FIELD, Ink.FIELD))
SIZES = ("cover", "statement", "title", "quote", "body", "small", "source", "footer")


@dataclass(frozen=True, slots=True)
class Scale:
    """A size wished for, and the floor: whole points."""

    wish: int
    floor: int


@dataclass(frozen=True, slots=True)
class Theme:
    """The look of a deck. Frozen and hashable, so that a laid-out slide can be remembered by it."""

    name: str
    title: str
    dark: bool
    faces: tuple[tuple[Face, str], ...]
    inks: tuple[tuple[Ink, str], ...]
    sizes: tuple[tuple[str, Scale], ...]
    size: Size = PAGE

    def family(self, face: Face) -> str:
        """The type family the deck names."""
        return dict(self.faces)[face]

    def colour(self, ink: Ink) -> str:
        """Six hex digits."""
        return dict(self.inks)[ink]

    def scale(self, name: str) -> Scale:
        """The sizes of one step of the scale."""
        return dict(self.sizes)[name]


def luminance(colour: str) -> float:
    """Relative luminance of six hex digits, 0 to 1 (WCAG 2.2)."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@lru_cache(maxsize=1)
def names() -> tuple[str, ...]:
    """Names of the themes there are."""
    return tuple(sorted(path.stem for path in assets("themes").glob("*.yaml")))


@lru_cache(maxsize=16)
def theme(name: str) -> Theme:
    """The theme of that name; AssetBroken where there is none or it cannot be used."""
    if name not in names():
        near = get_close_matches(name, names(), 1)
        hint = (
            _("Did you mean “{name}”?").format(name=near[0])
            if near
            else _("There are: {names}.").format(names=", ".join(names()))
        )
        raise AssetBroken(_("There is no theme “{name}”.").format(name=name), hint=hint)
    return read_theme(assets("themes", f"{name}.yaml"))


def read_theme(path: Path) -> Theme:
    """A theme from its file; AssetBroken says what is wrong with it."""
    try:
        found = cast("object", yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise AssetBroken(_("This theme cannot be read: {why}").format(why=error), path=path) from error
    return _checked(_theme(path, _mapping(found, path, _("theme"))), path)


def _theme(path: Path, data: Mapping[str, object]) -> Theme:
    faces = _mapping(data.get("faces"), path, "faces")
    inks = _mapping(data.get("inks"), path, "inks")
    sizes = _mapping(data.get("sizes"), path, "sizes")
    return Theme(
        name=path.stem,
        title=str(data.get("title", path.stem)),
        dark=data.get("dark") is True,
        faces=tuple((face, _family(faces.get(face.value), path)) for face in Face),
        inks=tuple((ink, _colour(ink, inks.get(ink.value), path)) for ink in Ink),
        sizes=tuple((size, _scale(size, sizes.get(size), path)) for size in SIZES),
    )


def _mapping(found: object, path: Path, name: str) -> Mapping[str, object]:
    if isinstance(found, dict):
        return cast("Mapping[str, object]", found)
    raise AssetBroken(_("“{name}” should be a list of names and values.").format(name=name), path=path)


def _family(found: object, path: Path) -> str:
    if isinstance(found, str) and found in TWINS:
        return found
    known = ", ".join(TWINS)
    raise AssetBroken(_("“{found}” is no type family we can measure.").format(found=found), hint=known, path=path)


def _colour(ink: Ink, found: object, path: Path) -> str:
    if isinstance(found, str) and re.fullmatch(r"[0-9A-Fa-f]{6}", found):
        return found.upper()
    raise AssetBroken(_("The ink “{ink}” needs six hex digits in quotes.").format(ink=ink), path=path)


def _scale(name: str, found: object, path: Path) -> Scale:
    match found:
        case [int(wish), int(floor)] if LARGEST >= wish >= floor >= SMALLEST:
            return Scale(wish, floor)
        case int(only) if LARGEST >= only >= SMALLEST:
            return Scale(only, only)
        case _:
            raise AssetBroken(
                _("The size “{name}” needs whole points from {low} to {high}: wish, floor.").format(
                    name=name, low=SMALLEST, high=LARGEST
                ),
                path=path,
            )


def _checked(theme: Theme, path: Path) -> Theme:
    for ink, ground in _READ_ON:
        ratio = contrast(theme.colour(ink), theme.colour(ground))
        if ratio < CONTRAST:
            told = _("“{ink}” on “{ground}” has a contrast of {ratio:.1f}:1; 7:1 is needed.")
            raise AssetBroken(told.format(ink=ink, ground=ground, ratio=ratio), path=path)
    return theme

"""The scene language: one laid-out slide as boxes with placed lines, the only thing painters see.

A scene stands on a frame. The frame is what all slides of a kind share (ground, ornaments, and a slot for each
text), and becomes a slide layout in the written deck; the marks are what this slide adds, each in a slot, and
become the placeholders. So what a colleague sees under “Layout” in the office program is what we drew on.

Lengths are points from the top left corner. Colours are inks, named by their duty; the theme gives each a colour.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum

from briefing.model.problem import Problem


class Ink(StrEnum):
    """A colour by its duty."""

    TEXT = "text"
    MUTED = "muted"
    GROUND = "ground"
    SOFT = "soft"
    ACCENT = "accent"
    SECOND = "second"
    THIRD = "third"
    LINK = "link"
    FIELD = "field"  # full-colour grounds: the cover, dividers
    ON_FIELD = "on field"


class Face(StrEnum):
    """A type family by its duty."""

    HEADING = "heading"
    BODY = "body"


class Slot(Enum):
    """What a text is on its slide; the value is the placeholder index it keeps in every layout of a written deck."""

    TITLE = 0
    SUBTITLE = 10
    BODY = 11
    QUOTE = 12
    SPEAKER = 13
    SOURCE = 14
    KICKER = 15
    FOOTER = 20
    NUMBER = 21
    MARKING = 22


class Align(StrEnum):
    """Where lines stand in their box."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Anchor(StrEnum):
    """Where a text stands in a box that is taller than it."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height in points."""

    w: float
    h: float


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in points."""

    x: float
    y: float
    w: float
    h: float


@dataclass(frozen=True, slots=True)
class Style:
    """How a run looks; `size` in whole points, because readers round others."""

    face: Face
    size: int
    bold: bool = False
    italic: bool = False
    ink: Ink = Ink.TEXT
    underline: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one style. `slide` is the id of a slide it links to, `url` an address."""

    text: str
    style: Style
    slide: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Glyphs:
    """A stretch of one line in one style, placed at x from the left edge of the slide."""

    text: str
    x: float
    style: Style


@dataclass(frozen=True, slots=True)
class Line:
    """One line after wrapping, its baseline measured from the top of the slide."""

    glyphs: tuple[Glyphs, ...]
    baseline: float


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph as an editor knows it (runs), and the lines it fell into. Lengths in points."""

    runs: tuple[Run, ...]
    leading: int
    before: int = 0
    align: Align = Align.LEFT
    bullet: str = ""  # a sign, or a number with a full stop
    bullet_ink: Ink = Ink.ACCENT
    indent: int = 0
    outdent: int = 0  # how far the first line starts left of the others, where there is no bullet
    opening: str = ""  # what a paragraph that goes on elsewhere starts with there: its quotation mark
    lines: tuple[Line, ...] = ()

    @property
    def text(self) -> str:
        """The words of all runs."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Words:
    """Text in a slot: paragraphs for editors, placed lines for the preview. `origin` is the id of what it shows."""

    origin: str
    slot: Slot
    box: Box
    paras: tuple[Para, ...]
    anchor: Anchor = Anchor.TOP


@dataclass(frozen=True, slots=True)
class Panel:
    """A filled rectangle."""

    box: Box
    ink: Ink


@dataclass(frozen=True, slots=True)
class Ornament:
    """Large type that decorates and is not read: the quotation mark beside a quote."""

    box: Box
    glyphs: Glyphs
    baseline: float


Mark = Words | Panel


@dataclass(frozen=True, slots=True)
class Place:
    """A slot of a frame: where its text stands, the style an editor starts with, and the hint an empty one shows."""

    slot: Slot
    box: Box
    style: Style
    leading: int
    hint: str = ""
    anchor: Anchor = Anchor.TOP
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Frame:
    """What all slides of a kind share. `ornaments` are painted first, then the marks of the slide."""

    name: str
    ground: Ink
    places: tuple[Place, ...]
    ornaments: tuple[Panel | Ornament, ...] = ()

    def place(self, slot: Slot) -> Place:
        """The place of a slot; KeyError where the frame has none."""
        for place in self.places:
            if place.slot is slot:
                return place
        raise KeyError(slot)


@dataclass(frozen=True, slots=True)
class Scene:
    """One laid-out slide. `slide` is the id it shows; `number` counts from 1 over the whole deck."""

    slide: str
    number: int
    size: Size
    frame: Frame
    marks: tuple[Mark, ...]
    title: str
    part: str = ""
    notes: str = ""
    problems: tuple[Problem, ...] = ()

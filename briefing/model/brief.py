"""A brief: interviews, quotes taken from them, and an outline of parts and slides. Frozen all the way down.

Addresses are ids, never objects or positions. A quote lives once, in `Brief.quotes`, however many slides show it,
so changing its ends changes every slide and the evidence of every point at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from briefing.errors import Missing
from briefing.i18n import _
from briefing.model.interview import Interview, Section
from briefing.model.quote import Quote

Extra = tuple[tuple[str, str], ...]  # unknown keys of a file: name and value as YAML, carried along untouched


@dataclass(frozen=True, slots=True)
class Point:
    """The analyst's own statement, with the ids of the quotes it cites as evidence."""

    id: str
    text: str
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cited:
    """A quote shown on a slide."""

    id: str
    quote: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A section of an interview shown on a slide: the question and its answer."""

    id: str
    interview: str
    section: str


Block = Point | Cited | Asked


@dataclass(frozen=True, slots=True)
class Slide:
    """One message. `prompt` is the template's advice to the author, never exported; `notes` are the speaker's own."""

    id: str
    kind: str
    title: str = ""
    blocks: tuple[Block, ...] = ()
    notes: str = ""
    prompt: str = ""
    hidden: bool = False
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A chapter of the outline; `guidance` says what belongs in it."""

    id: str
    title: str
    slides: tuple[Slide, ...] = ()
    guidance: str = ""
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Ticked:
    """A section the analyst chose while reading."""

    interview: str
    section: str


@dataclass(frozen=True, slots=True)
class Brief:
    """The document a user edits. `theme` and `outline` are names; `marking` is the handling text as chosen."""

    title: str = ""
    subtitle: str = ""
    author: str = ""
    date: str = ""
    marking: str = ""
    theme: str = "harbour"
    outline: str = ""
    parts: tuple[Part, ...] = ()
    quotes: tuple[Quote, ...] = ()
    ticked: tuple[Ticked, ...] = ()
    interviews: tuple[Interview, ...] = ()
    extra: Extra = ()

    def interview(self, id: str) -> Interview:
        """The interview of that id; Missing where there is none."""
        return _found(self.interviews, id)

    def quote(self, id: str) -> Quote:
        """The quote of that id; Missing where there is none."""
        return _found(self.quotes, id)

    def part(self, id: str) -> Part:
        """The part of that id; Missing where there is none."""
        return _found(self.parts, id)

    def slide(self, id: str) -> Slide:
        """The slide of that id; Missing where there is none."""
        return _found(tuple(self.slides()), id)

    def section(self, interview: str, section: str) -> Section:
        """That section of that interview; Missing where there is none."""
        return self.interview(interview).section(section)

    def slides(self) -> Iterator[Slide]:
        """Every slide in the order of the deck, hidden ones too."""
        for part in self.parts:
            yield from part.slides

    def part_with(self, slide: str) -> Part:
        """The part that holds a slide; Missing where none does."""
        for part in self.parts:
            if any(item.id == slide for item in part.slides):
                return part
        raise Missing(_("This slide is not in the brief any more: {id}.").format(id=slide))

    def slide_with(self, block: str) -> Slide:
        """The slide that holds a block; Missing where none does."""
        for slide in self.slides():
            if any(item.id == block for item in slide.blocks):
                return slide
        raise Missing(_("This item is not in the brief any more: {id}.").format(id=block))


_Item = TypeVar("_Item", Interview, Quote, Part, Slide)


def _found(items: tuple[_Item, ...], id: str) -> _Item:
    for item in items:
        if item.id == id:
            return item
    raise Missing(_("This is not in the brief any more: {id}.").format(id=id))


def quotes_on(slide: Slide) -> tuple[str, ...]:
    """Ids of the quotes a slide shows or cites, in order, each once."""
    shown: dict[str, None] = {}
    for block in slide.blocks:
        match block:
            case Cited(quote=quote):
                shown[quote] = None
            case Point(evidence=evidence):
                shown.update(dict.fromkeys(evidence))
            case Asked():
                pass
    return tuple(shown)

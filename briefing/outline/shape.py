"""What an outline template is made of, apart from how it is read or filled."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

KINDS = ("title", "agenda", "section", "bottom-line", "quote", "qa", "points", "sources")


class Take(StrEnum):
    """What the automatic filling puts on a slide; everything that calls for judgement takes nothing."""

    NOTHING = ""
    QUOTE = "quote"
    QUOTES = "quotes"
    EVIDENCE = "evidence"
    SECTIONS = "sections"
    PROVENANCE = "provenance"


@dataclass(frozen=True, slots=True)
class SlidePlan:
    """A slide as a template lays it: `prompt` is advice to the author and is never exported."""

    kind: str
    title: str = ""
    prompt: str = ""
    take: Take = Take.NOTHING


@dataclass(frozen=True, slots=True)
class PartPlan:
    """A part as a template lays it; slides of an appendix do not count towards the length."""

    title: str
    guidance: str
    slides: tuple[SlidePlan, ...]
    appendix: bool = False


@dataclass(frozen=True, slots=True)
class Length:
    """How many slides before the appendix make a deck of the usual length, and the norm in words."""

    least: int
    most: int
    norm: str


@dataclass(frozen=True, slots=True)
class Template:
    """An outline to start from: `name` is its key, `use` says in one sentence when to choose it."""

    name: str
    title: str
    use: str
    length: Length
    parts: tuple[PartPlan, ...]

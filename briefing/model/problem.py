"""What is not an error but wants a person's eye: where it is, what it is, and what could be done."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much it matters: an ERROR would put something wrong or unreadable on the screen."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding. `origin` is the id of the part, slide, block or quote it is about; `remedy` is a sentence."""

    level: Level
    text: str
    origin: str
    remedy: str = ""

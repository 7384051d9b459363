"""Who asks and who answers. Roles printed in a label count first, then the outlet, then who puts the question marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.importers.parse.phrases import ANSWERING, ASKING, PRESIDING
from briefing.model.interview import Role

_ASKS = re.compile(r"[?？؟]")
_SELDOM = 0.15  # share of turns with a question mark below which nobody is asking
_MOSTLY = 0.5
_AT_THE_END = 160  # characters: who answers may ask in passing, who asks ends on it


@dataclass(frozen=True, slots=True)
class Part:
    """What one person did in the whole document, and what to go by."""

    keys: frozenset[str]  # the labels, as `labels.key_of` writes them
    is_outlet: bool
    turns: tuple[str, ...]

    @property
    def share(self) -> float:
        """How many of the turns end in a question, 0 to 1."""
        return (
            sum(bool(_ASKS.search(turn, max(0, len(turn) - _AT_THE_END))) for turn in self.turns) / len(self.turns)
            if self.turns
            else 0.0
        )

    @property
    def length(self) -> float:
        """Characters in a turn, on average."""
        return sum(map(len, self.turns)) / len(self.turns) if self.turns else 0.0


def roles(parts: Sequence[Part]) -> tuple[Role, ...]:
    """The role of each person, in the same order."""
    told = [_told(part) for part in parts]
    if len(parts) == 2 and Role.OTHER not in told:
        return _pair(parts, told)
    if Role.QUESTION not in told:
        told = _askers(parts, told)
    if Role.QUESTION not in told:
        return tuple(role or Role.OTHER for role in told)
    return tuple(role or _guessed(part) for part, role in zip(parts, told, strict=True))


def _told(part: Part) -> Role | None:
    for role, words in ((Role.QUESTION, ASKING), (Role.ANSWER, ANSWERING), (Role.OTHER, PRESIDING)):
        if part.keys & words:
            return role
    return Role.QUESTION if part.is_outlet else None


def _pair(parts: Sequence[Part], told: list[Role | None]) -> tuple[Role, ...]:
    """Of two, one asks: whoever is said to, else who asks in more turns, else who says less, else the first."""
    if Role.QUESTION in told:
        asking = told.index(Role.QUESTION)
    elif Role.ANSWER in told:
        asking = 1 - told.index(Role.ANSWER)
    else:
        asking = min((0, 1), key=lambda n: (-round(parts[n].share, 2), parts[n].length))
    return (Role.QUESTION, Role.ANSWER) if asking == 0 else (Role.ANSWER, Role.QUESTION)


def _askers(parts: Sequence[Part], told: list[Role | None]) -> list[Role | None]:
    free = [n for n, role in enumerate(told) if role is None]
    most = max(free, key=lambda n: parts[n].share, default=None)
    if most is None or parts[most].share < _SELDOM:
        return told
    return [Role.QUESTION if n == most else role for n, role in enumerate(told)]


def _guessed(part: Part) -> Role:
    return Role.QUESTION if part.share >= _MOSTLY else Role.ANSWER

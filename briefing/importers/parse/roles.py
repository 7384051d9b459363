"""Who asks and who answers. Roles printed in a label count first, then the outlet, then who puts the question marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.importers.parse.phrases import ANSWERING, ASKING, FLOOR, PRESIDING
from briefing.model.interview import Role

_ASKS = re.compile(r"[?？؟]")
_SELDOM = 0.15  # share of turns with a question mark below which nobody is asking
_MOSTLY = 0.5
_HUB, _OFTEN = 0.4, 0.4  # share of all turns of one who answers many, and of theirs that ask
_TWICE, _REGULARLY = 2, 0.25  # questions of one who asks among many, and their share of the turns
_INITIALS = 3
_CLOSE = 0.2  # of two shares: too close to tell who asks
_LONG_TALK = 8  # turns without one question: nobody interviews anybody
_AT_THE_END = 160  # characters: who answers may ask in passing, who asks ends on it


@dataclass(frozen=True, slots=True)
class Part:
    """What the document says of one person: their keys (`Label.key`), and whether they are an outlet or the guest."""

    keys: frozenset[str]
    is_outlet: bool
    is_guest: bool = False  # whom the front matter says the interview is with

    @property
    def presides(self) -> bool:
        """Whether they hold the chair, as their label says."""
        return any(key.startswith(("chair", "the chair")) for key in self.keys)


@dataclass(slots=True)
class _Record:
    """What one person did in the whole document."""

    turns: int = 0
    asked: int = 0  # turns that end in a question
    wondered: int = 0  # turns with a question anywhere
    length: int = 0  # characters

    @property
    def share(self) -> float:
        """How many of the turns end in a question, 0 to 1."""
        return self.asked / self.turns if self.turns else 0.0

    @property
    def mean(self) -> float:
        """Characters in a turn, on average."""
        return self.length / self.turns if self.turns else 0.0


def roles(parts: Sequence[Part], said: Sequence[tuple[int, str]], *, meeting: bool = False) -> tuple[Role, ...]:
    """The role of each person, in the same order; `said` are the turns in order, each with the index of who speaks."""
    told = [_told(part) for part in parts]
    records = _records(len(parts), said)
    if len(parts) == 2 and Role.OTHER not in told and not meeting:
        return _pair(records, told, [part.is_guest for part in parts])
    if len(parts) == 1 and all(len(key) <= _INITIALS for key in parts[0].keys):
        return (told[0] or Role.ANSWER,)  # initials stand before answers; who gives a speech is printed in full
    if meeting or any(part.keys & FLOOR for part in parts):
        return tuple(role or Role.OTHER for role in told)
    if Role.QUESTION in told:
        return tuple(role or _beside_askers(record, told) for record, role in zip(records, told, strict=True))
    guessed = _guessed(records, told)
    return tuple(
        role or (Role.OTHER if guess is Role.QUESTION and part.presides else guess)
        for role, guess, part in zip(told, guessed, parts, strict=True)
    )


def _records(people: int, said: Sequence[tuple[int, str]]) -> list[_Record]:
    records = [_Record() for _ in range(people)]
    for who, words in said:
        records[who].turns += 1
        records[who].asked += bool(_ASKS.search(words, max(0, len(words) - _AT_THE_END)))
        records[who].wondered += bool(_ASKS.search(words))
        records[who].length += len(words)
    return records


def _told(part: Part) -> Role | None:
    for role, words in ((Role.QUESTION, ASKING), (Role.ANSWER, ANSWERING), (Role.OTHER, PRESIDING)):
        if part.keys & words:
            return role
    asks = part.is_outlet or any(len(word) > 1 and word in ASKING for key in part.keys for word in key.split())
    return Role.QUESTION if asks else None


def _pair(records: Sequence[_Record], told: Sequence[Role | None], guests: Sequence[bool]) -> tuple[Role, ...]:
    """Of two, one asks: whoever is said to, else who asks in more turns, else the host of the guest, else the first."""
    if Role.QUESTION in told:
        asking = told.index(Role.QUESTION)
    elif Role.ANSWER in told:
        asking = 1 - told.index(Role.ANSWER)
    elif not any(record.wondered for record in records) and sum(record.turns for record in records) >= _LONG_TALK:
        return (Role.OTHER, Role.OTHER)
    elif abs(records[0].share - records[1].share) < _CLOSE and any(guests):
        asking = guests.index(False)
    elif abs(records[0].share - records[1].share) < _CLOSE and records[0].asked and records[1].asked:
        asking = int(records[0].mean > records[1].mean * 2)
    else:
        asking = min((0, 1), key=lambda n: (-round(records[n].share, 2), -records[n].wondered, records[n].mean))
    return (Role.QUESTION, Role.ANSWER) if asking == 0 else (Role.ANSWER, Role.QUESTION)


def _beside_askers(record: _Record, told: Sequence[Role | None]) -> Role:
    """What somebody does where others are said to ask: answers, asks too, or only stands by."""
    if Role.ANSWER in told:
        return Role.OTHER
    return Role.QUESTION if record.share >= _MOSTLY else Role.ANSWER


def _guessed(records: Sequence[_Record], told: Sequence[Role | None]) -> list[Role]:
    """Among many, one may face the questions of all others, or a few may ask and all others answer."""
    total = sum(record.turns for record in records)
    hub = max(records, key=lambda record: record.turns, default=_Record())
    rest = [record for record, role in zip(records, told, strict=True) if record is not hub and role is None]
    asking = sum(record.asked for record in rest)
    if hub.turns >= total * _HUB and hub.share < _SELDOM and asking >= sum(r.turns for r in rest) * _OFTEN:
        return [Role.ANSWER if record is hub else Role.QUESTION for record in records]
    askers = [record.asked >= _TWICE and record.share >= _REGULARLY for record in records]
    if not any(askers):
        return [Role.OTHER] * len(records)
    return [Role.QUESTION if asks else Role.ANSWER for asks in askers]

"""The people of an interview: who they are, what they are called, who asks, and what the document says of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefing.importers.parse.about import is_outlet, office_of
from briefing.importers.parse.labels import Label
from briefing.importers.parse.people import Person, ids, named, people, places_of
from briefing.importers.parse.phrases import MEETING
from briefing.importers.parse.roles import Part, roles
from briefing.importers.parse.told import PLENTY, Told, guest_of
from briefing.model.interview import Speaker

_PAIR = 2
_CROWD = 400  # speakers beyond which a text is no interview, and not worth looking up one by one


@dataclass(frozen=True, slots=True)
class Cast:
    """Every speaker in order of appearance, who each label stands for, and the outlet that asks, if one does."""

    speakers: tuple[Speaker, ...]
    by_key: Mapping[str, Speaker]
    outlet: str


def cast(labels: Sequence[Label], said: Sequence[tuple[str, str]], told: Told) -> Cast:
    """The cast from the labels as they come; `said` holds the turns in order, each with the key of its label."""
    everybody, who = people(labels)
    told = told if len(everybody) <= _CROWD else Told("", "", "", "", "", "", "")
    places = places_of(told.front)
    names = _apart(everybody, [named(person, told, places) for person in everybody])
    outlets = [is_outlet(name, told.byline, told.page) for name in names]
    guest = guest_of(told, PLENTY) if len(everybody) == _PAIR else ""
    parts = [
        Part(frozenset(person.keys), outlet, name == guest)
        for person, outlet, name in zip(everybody, outlets, names, strict=True)
    ]
    meeting = bool(MEETING.search(told.front))
    order = {key: n for n, person in enumerate(everybody) for key in person.keys}
    parted = roles(parts, [(order[key], words) for key, words in said], meeting=meeting)
    speakers = tuple(
        Speaker(id, name, tuple(person.labels), role, "" if outlet else person.office or office_of(name, told.front))
        for id, name, person, role, outlet in zip(ids(names), names, everybody, parted, outlets, strict=True)
    )
    known = dict(zip(everybody, speakers, strict=True))
    outlet = next((name for name, is_one in zip(names, outlets, strict=True) if is_one), "")
    return Cast(speakers, {key: known[person] for key, person in who.items()}, outlet)


def _apart(everybody: Sequence[Person], names: Sequence[str]) -> list[str]:
    """No two people get one name: where initials could be either of two, they stay initials."""
    taken: set[str] = {person.best.printed for person in everybody}
    kept: list[str] = []
    for person, name in zip(everybody, names, strict=True):
        kept.append(name if name not in taken or name == person.best.printed else person.best.printed)
        taken.add(name)
    return kept

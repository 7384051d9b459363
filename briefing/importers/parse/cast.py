"""The people of an interview: who they are, what they are called, who asks, and what the document says of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefing.importers.parse.about import is_outlet, office_of
from briefing.importers.parse.labels import Label, key_of
from briefing.importers.parse.people import Person, ids, named, people, places_of
from briefing.importers.parse.roles import Part, roles
from briefing.model.interview import Speaker

_CROWD = 400  # speakers beyond which a text is no interview, and not worth looking up one by one


@dataclass(frozen=True, slots=True)
class Told:
    """What the document tells around the turns: the front matter, the byline in it, what was set aside, and all."""

    front: str
    byline: str
    page: str
    text: str


@dataclass(frozen=True, slots=True)
class Cast:
    """Every speaker in order of appearance, who each label stands for, and the outlet that asks, if one does."""

    speakers: tuple[Speaker, ...]
    by_key: Mapping[str, Speaker]
    outlet: str


def cast(labels: Sequence[Label], said: Mapping[str, Sequence[str]], told: Told) -> Cast:
    """The cast from the labels as they come; `said` holds the words of the turns by `key_of` their label."""
    everybody, who = people(labels)
    told = told if len(everybody) <= _CROWD else Told("", "", "", "")
    places = places_of(told.front)
    names = _apart(everybody, [named(person, told.front, places, told.text) for person in everybody])
    outlets = [is_outlet(name, told.byline, told.page) for name in names]
    parts = [_part(person, outlet, said) for person, outlet in zip(everybody, outlets, strict=True)]
    speakers = tuple(
        Speaker(id, name, tuple(person.labels), role, "" if outlet else person.office or office_of(name, told.front))
        for id, name, person, role, outlet in zip(ids(names), names, everybody, roles(parts), outlets, strict=True)
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


def _part(person: Person, outlet: bool, said: Mapping[str, Sequence[str]]) -> Part:
    keys = frozenset(key_of(label) for label in person.labels)
    return Part(keys, outlet, tuple(words for key in sorted(keys) for words in said.get(key, ())))

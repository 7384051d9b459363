"""Labels → people: “Anna Berg”, “AB” and “Rep. Berg” are one, where nobody else in the document could be meant."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from briefing.i18n import _
from briefing.importers.parse.labels import Label, Voice
from briefing.importers.parse.names import (
    Name,
    behind_name,
    fullest,
    is_initials,
    is_office,
    person_in,
    runs,
    taken_apart,
    untitled,
)
from briefing.importers.parse.phrases import ANSWERING, ASKING, ROLES
from briefing.importers.parse.told import PLENTY, Told, guest_of, host_of

_CAPITALS = re.compile(r"[^\W\d_]+")
_LONGEST_ID = 40
_SEARCHED = 200_000  # characters of the text in which a name is looked for
_MONSIEUR = "m"  # a title in French, but an initial everywhere
_AMBIGUOUS = 4  # people who share a short form; more need not be remembered


@dataclass(slots=True, eq=False)
class Person:
    """Somebody under all the names printed for them, in the order they first came."""

    names: list[Name]
    labels: dict[str, None] = field(default_factory=dict[str, None])
    keys: dict[str, None] = field(default_factory=dict[str, None])  # what `Label.key` says of them
    office: str = ""  # what stood in brackets or after a comma
    voice: Voice | None = None  # where no name is printed

    @property
    def best(self) -> Name:
        """The name with most words; of equals, the longest, and of those the first."""
        return max(self.names, key=lambda name: (len(name.core), len(name.printed)))


def people(labels: Iterable[Label]) -> tuple[tuple[Person, ...], Mapping[str, Person]]:
    """Everybody, in order of appearance, and who each label (by its key) stands for."""
    distinct: dict[str, Label] = {}
    for label in labels:
        known = distinct.get(label.key)
        if known is None or (label.aside and not known.aside):
            distinct[label.key] = label
    register = _Register()
    longest_first = sorted(distinct.values(), key=lambda label: -len(taken_apart(label.printed).core))
    who = {label.key: register.place(label) for label in longest_first}
    order = {id(who[key]): who[key] for key in distinct}
    for key, label in distinct.items():
        who[key].keys[key] = None
        if label.printed:
            who[key].labels[label.printed] = None
    return tuple(order.values()), who


class _Register:
    """Everybody placed so far, to be found by full name, initials, first and last word."""

    def __init__(self) -> None:
        self._by: defaultdict[tuple[str, str], list[Person]] = defaultdict(list)

    def place(self, label: Label) -> Person:
        """The person a label stands for: the only one known who fits, or a new one."""
        if label.voice:
            return Person([taken_apart("")], voice=label.voice)
        name = taken_apart(label.printed)
        alias = taken_apart(label.aside) if _is_alias(name, label.aside) else None
        person = self._known(name) or Person([])
        person.names.append(name)
        person.office = person.office or _office(label, alias)
        for each in (name, alias) if alias else (name,):
            for way in _ways(each):
                if len(self._by[way]) < _AMBIGUOUS and person not in self._by[way]:
                    self._by[way].append(person)
        return person

    def _known(self, name: Name) -> Person | None:
        for way in _looked_up(name):
            fitting = [person for person in self._by.get(way, ()) if _agree(person, name)]
            if len(fitting) == 1:
                return fitting[0]
        return None


def _ways(name: Name) -> Iterator[tuple[str, str]]:
    """Under which short forms a person can be looked up."""
    yield ("whole", " ".join(name.core))
    if " ".join(name.core) in ROLES:
        return
    if len(name.core) > 1:
        yield ("initials", name.initials)
        yield ("last", name.core[-1])
        yield ("first", name.core[0])
        yield ("cut", f"{name.core[0][0]} {name.core[-1]}")


def _looked_up(name: Name) -> Iterator[tuple[str, str]]:
    """Where a label may be found, the surest way first."""
    yield ("whole", " ".join(name.core))
    if is_initials(name.printed):
        yield ("initials", name.letters)
    if len(name.core) == 1 and len(name.core[0]) > 1:
        yield ("last", name.core[0])
        yield ("first", name.core[0])
    if len(name.core) == 2 and len(name.core[0]) == 1:
        yield ("cut", " ".join(name.core))
    if len(name.core) == 2 and name.core[0] == _MONSIEUR:
        yield ("last", name.core[1])


def _agree(person: Person, name: Name) -> bool:
    genders = {known.gender for known in person.names if known.gender} | ({name.gender} - {""})
    return len(genders) < 2


def _is_alias(name: Name, aside: str) -> bool:
    """Whether brackets hold a short form: “The Harbour Post (Post)”, “Anna Berg (AB)”."""
    short = taken_apart(aside).core
    return bool(short) and (short[-1] in name.core or "".join(short) == name.initials)


def _office(label: Label, alias: Name | None) -> str:
    """What follows the name in the label itself: “Anna Berg, mayor”, “Anna Berg (Harbour Party)”."""
    return behind_name(label.printed) or ("" if alias else label.aside)


# ── names and ids ─────────────────────────────────────────────────────────────────────────────────────────────


def named(person: Person, told: Told, places: tuple[tuple[str, ...], ...]) -> str:
    """The fullest name the document gives: its longest label, or what the front matter spells out."""
    best = person.best
    key = " ".join(best.core)
    if person.voice is Voice.ASKS:
        return host_of(told) or _("Interviewer")
    if person.voice is Voice.ANSWERS:
        return guest_of(told) or _("Interviewee")
    if key in ANSWERING and len(key) < 3:
        return guest_of(told, PLENTY) or best.printed
    if key in ("q", "interviewer"):
        return host_of(told) or best.printed
    if key in ROLES or key in ASKING:
        return best.printed
    found = fullest(best, places) or _in_office(person)
    if found:
        return found
    printed = untitled(best.printed)
    return _as_told(printed, told.text) if printed.isupper() and len(best.core) > 1 else printed


def _in_office(person: Person) -> str:
    """Who holds the office that is printed: in brackets behind it, or right after it."""
    if not is_office(person.best.printed):
        return ""
    within = person.office if len(taken_apart(person.office).core) > 1 and not is_office(person.office) else ""
    return person_in(person.best.printed) or within


def _as_told(shouted: str, text: str) -> str:
    """“ANNA BERG” as the running text prints it, if it does."""
    usual = _CAPITALS.sub(lambda word: word.group().capitalize(), shouted)
    return usual if text.find(usual, 0, _SEARCHED) >= 0 else shouted


def places_of(told: str) -> tuple[tuple[str, ...], ...]:
    """Every run of capitalised words in the front matter, for `named`."""
    return tuple(runs(told))


def ids(names: Iterable[str]) -> tuple[str, ...]:
    """A short, readable and unique id for each name: “andy-kim”."""
    taken: dict[str, None] = {}
    times: Counter[str] = Counter()
    for name in names:
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
        slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST_ID].strip("-") or "speaker"
        times[slug] += 1
        candidate = slug if times[slug] == 1 else f"{slug}-{times[slug]}"
        while candidate in taken:
            times[slug] += 1
            candidate = f"{slug}-{times[slug]}"
        taken[candidate] = None
    return tuple(taken)

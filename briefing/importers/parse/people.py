"""Labels → people: “Andy Kim”, “AK”, “Rep. Kim” and “Kim” are one, where nobody else in the document could be meant."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from briefing.importers.parse.labels import Label, key_of
from briefing.importers.parse.names import Name, behind_name, fullest, is_initials, runs, taken_apart, untitled
from briefing.importers.parse.phrases import ANSWERING, ASKING, ROLES

_GUEST = re.compile(
    r"(?i:\b(?:with|mit|avec|con|com|met|by and with|interview de|entretien avec|interview:|interview of:?)) "
    r"(?P<name>[^\W\d_][\w'’.\-]*(?: [^\W\d_a-z][\w'’.\-]*){1,3})"
)
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
    office: str = ""  # what stood in brackets or after a comma

    @property
    def best(self) -> Name:
        """The name with most words; of equals, the longest, and of those the first."""
        return max(self.names, key=lambda name: (len(name.core), len(name.printed)))


def people(labels: Iterable[Label]) -> tuple[tuple[Person, ...], Mapping[str, Person]]:
    """Everybody, in order of appearance, and who each label (by `key_of`) stands for."""
    distinct: dict[str, Label] = {}
    for label in labels:
        known = distinct.get(key_of(label.printed))
        if known is None or (label.aside and not known.aside):
            distinct[key_of(label.printed)] = label
    register = _Register()
    longest_first = sorted(distinct.values(), key=lambda label: -len(taken_apart(label.printed).core))
    who = {key_of(label.printed): register.place(label) for label in longest_first}
    order = {id(who[key]): who[key] for key in distinct}
    for key, label in distinct.items():
        who[key].labels[label.printed] = None
    return tuple(order.values()), who


class _Register:
    """Everybody placed so far, to be found by full name, initials, first and last word."""

    def __init__(self) -> None:
        self._by: defaultdict[tuple[str, str], list[Person]] = defaultdict(list)

    def place(self, label: Label) -> Person:
        """The person a label stands for: the only one known who fits, or a new one."""
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
    """Whether brackets hold a short form: “Die Zeit (Zeit)”, “Andy Kim (AK)”."""
    short = taken_apart(aside).core
    return bool(short) and (short[-1] in name.core or "".join(short) == name.initials)


def _office(label: Label, alias: Name | None) -> str:
    """What follows the name in the label itself: “Anna Berg, mayor”, “Anna Berg (Harbour Party)”."""
    return behind_name(label.printed) or ("" if alias else label.aside)


# ── names and ids ─────────────────────────────────────────────────────────────────────────────────────────────


def named(person: Person, told: str, places: tuple[tuple[str, ...], ...], text: str) -> str:
    """The fullest name the document gives: its longest label, or what the front matter (`told`) spells out."""
    best = person.best
    key = " ".join(best.core)
    if key in ANSWERING and len(key) < 3:
        guest = _GUEST.search(told)
        return guest["name"].rstrip(".") if guest else best.printed
    if key in ROLES or key in ASKING:
        return best.printed
    found = fullest(best, places)
    if found:
        return found
    printed = untitled(best.printed)
    return _as_told(printed, text) if printed.isupper() and len(best.core) > 1 else printed


def _as_told(shouted: str, text: str) -> str:
    """“MEGYN KELLY” as the running text prints it, if it does."""
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

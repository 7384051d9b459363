"""Names as people print them: titles, initials, surnames, and the fullest form a document gives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.importers.parse.labels import key_of
from briefing.importers.parse.phrases import MEN, MODIFIERS, NOT_SPEAKERS, PARTICLES, SENTENCE_OPENERS, TITLES, WOMEN

_WORD = re.compile(r"[^\W_][\w'’.\-]*|[^\s\w]|\n")
_INITIALS = re.compile(r"(?:[^\W\d_]\.?\s?){2,4}")
_POSSESSIVE = re.compile(r"['’]s$")
_OFFICE = re.compile(r",|\s?[-–—]\s")  # what parts a name from an office behind it
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LONGEST_NAME, _LONGEST_PRINTED = 4, 7
_WITHIN_NAMES = PARTICLES - {"of", "the", "and", "&", "e", "y", "i", "et", "und"}
_BEFORE_NAMES = TITLES | SENTENCE_OPENERS | NOT_SPEAKERS  # capital letters that begin no name
_LONGEST_RUN = 12
_MOST_BEFORE = 2  # names before a surname


@dataclass(frozen=True, slots=True)
class Name:
    """A printed name taken apart: `core` are its words without titles, small and undotted."""

    printed: str
    core: tuple[str, ...]
    gender: str = ""  # “m” or “f” where the title tells, so that Mr. Kim and Mrs. Kim stay two

    @property
    def letters(self) -> str:
        """All its letters without a gap: “A.K.” is “ak”."""
        return "".join(self.core).replace(" ", "")

    @property
    def initials(self) -> str:
        """First letters of its words and of the parts of double names, small ones left out."""
        return initials(self.core)


def taken_apart(printed: str) -> Name:
    """The name in a label, without the titles before it and without what follows a comma."""
    keys = tuple(key_of(word) for word in _OFFICE.split(printed)[0].split())
    titles = _titles(keys)
    gender = "m" if MEN.intersection(keys[:titles]) else "f" if WOMEN.intersection(keys[:titles]) else ""
    return Name(printed, keys[titles:] or (key_of(printed),), gender)


def _titles(keys: tuple[str, ...]) -> int:
    """How many words before the name are titles; the last word is always the name."""
    n = 0
    while n < len(keys) - 1 and (keys[n] in TITLES or (keys[n] in MODIFIERS and keys[n + 1] in TITLES)):
        n += 1
    return n


def is_initials(printed: str) -> bool:
    """Whether a label could be nothing but initials: “AK”, “A.K.”, “ABL”."""
    return printed == printed.upper() and bool(_INITIALS.fullmatch(printed))


def initials(core: tuple[str, ...]) -> str:
    """“anna berg-lind” → “abl”."""
    parts = [part for word in core if word not in PARTICLES for part in re.split(r"[-'’]", word)]
    return "".join(part[0] for part in parts if part)


def untitled(printed: str) -> str:
    """“Rep. Anna Berg” → “Anna Berg”; a title with one name stays, and so does “Mr.”, which no first name follows."""
    words = _OFFICE.split(printed)[0].split()
    if words and key_of(words[0]) in MEN | WOMEN:
        return " ".join(words)
    titles = _titles(tuple(map(key_of, words)))
    return " ".join(words[titles:] if len(words) - titles > 1 else words)


def person_in(printed: str) -> str:
    """The person after an office in small letters: “The keeper of the bell Nell Wray” → “Nell Wray”; empty if none."""
    words = printed.split()
    small = [n for n, word in enumerate(words) if word[0].islower() and word not in PARTICLES]
    rest = words[small[-1] + 1 :] if small else []
    while rest and (rest[0] in PARTICLES or rest[0][0].islower()):
        rest.pop(0)
    capitals = sum(word[0].isupper() for word in rest)
    return " ".join(rest) if capitals > 1 and len(rest) <= _LONGEST_PRINTED else ""


def is_office(printed: str) -> bool:
    """Whether a label says what somebody is and not who: it has small words, as “The keeper of the bell” has."""
    return any(word[0].islower() and word not in PARTICLES for word in printed.split())


def behind_name(printed: str) -> str:
    """“ANNA BERG, MAYOR OF VELL” → “MAYOR OF VELL”; empty where the label is only a name."""
    parted = _OFFICE.split(printed, maxsplit=1)
    return parted[1].strip() if len(parted) > 1 else ""


def runs(text: str) -> Iterator[tuple[str, ...]]:
    """Every stretch of capitalised words inside one sentence: where names are found. Headlines are passed over."""
    return (run for run in _capitalised(text) if len(run) <= _LONGEST_RUN)


def _capitalised(text: str) -> Iterator[tuple[str, ...]]:
    run: list[str] = []
    for match in _WORD.finditer(text):
        word = match.group()
        if _is_proper(word):
            run.append(_POSSESSIVE.sub("", word))
        if run and (not _is_proper(word) or ends_name(word)):
            yield tuple(run)
            run = []
    if run:
        yield tuple(run)


def ends_name(word: str) -> bool:
    """Whether no name goes on after a word: “Policy.” ends one, “J.” and “Rep.” do not."""
    return word.endswith(".") and len(word) > 2 and key_of(word) not in TITLES and "." not in word[:-1]


def _is_proper(word: str) -> bool:
    return word[0].isupper() or (
        word in PARTICLES and word not in {"of", "the", "and", "e", "y", "i", "en", "et", "und"}
    )


def fullest(name: Name, places: tuple[tuple[str, ...], ...]) -> str:
    """The full name for initials, a surname or a first name, from runs of capitalised words; empty if none fits."""
    if is_initials(name.printed):
        letters = name.letters
        if _CYRILLIC.search(letters):  # the introduction declines them: “с Надеждой Алексеевной”
            return ""
        declared = next((found for run in places if (found := _declared(run, name.printed))), "")
        return declared or next((found for run in places if (found := _with_initials(run, letters))), "")
    if len(name.core) != 1:
        return ""
    wanted = name.core[0]
    surname = next((found for run in places if (found := _ending_in(run, wanted))), "")
    return surname or next((found for run in places if (found := _starting_with(run, wanted))), "")


def _declared(run: tuple[str, ...], short: str) -> str:
    """“Mira Sand” in “Mira Sand MRS Harbour Office”: a table of names and the letters they go by."""
    at = run.index(short) if short in run else 0
    return " ".join(run[:at]) if 1 < at <= _LONGEST_NAME else ""


def initials_in(letters: str, told: str) -> bool:
    """Whether some name in a text has these initials."""
    return any(_with_initials(run, letters) for run in runs(told))


def _with_initials(run: tuple[str, ...], letters: str) -> str:
    if any(word.isupper() and 1 < len(word) < _LONGEST_NAME for word in run):  # the letters of somebody else
        return ""
    for start in range(len(run)):
        for end in range(start + 2, min(start + _LONGEST_NAME, len(run)) + 1):
            if initials(tuple(map(key_of, run[start:end]))) == letters:
                return " ".join(run[start:end]).rstrip(".")
    return ""


def _ending_in(run: tuple[str, ...], surname: str) -> str:
    for at, word in enumerate(run):
        if at and key_of(word) == surname:
            first = max((n + 1 for n in range(at) if key_of(run[n]) in _BEFORE_NAMES), default=0)
            name = run[max(first, at - _MOST_BEFORE) : at + 1]
            name = name[1:] if name[0] in PARTICLES else name
            if len(name) > 1:
                return " ".join(name).rstrip(".")
    return ""


def _starting_with(run: tuple[str, ...], first: str) -> str:
    if len(run) in (2, 3) and key_of(run[0]) == first:
        return " ".join(run).rstrip(".")
    return ""

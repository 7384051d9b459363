"""What the name before somebody's words looks like, on one paragraph alone. Whether it is one, the census decides.

“Anna Berg:”, “**AB**:”, “Rep. Berg (Vell):”, “ANNA BERG, HOST:”, “记者：”, “Q.”, “Ana Sol (00:12:07):”. Sentences,
times, web addresses and a page's small headings (“Photo:”) look alike, so shape is asked for first, then words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from briefing.importers.parse.phrases import NOT_SPEAKERS, PARTICLES, ROLES, SENTENCE_OPENERS, TITLES

LONGEST = 60
MOST_WORDS = 6
LOOKED_AT = 200
OPEN = r"(?:\d{1,2}\s{2,40})?(?:[>•\-*+]\s{1,3}|#{1,6}\s)?[*_]{0,3}\\?\[?"
_CLOCK = re.compile(r"(?<!\d)(?:(\d{1,3}):)?(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,]\d{1,3})?(?!\d)")
_STAMP = re.compile(
    r"\s?[*_]{0,3}\\?[\[(]?\d{1,2}(?::\d{2}){1,3}(?:[.,]\d{1,3})?\\?[\])]?[*_]{0,3}(?:\s[-–—|]|,)?(?=\s|$)\s*"
)
_BRACKETED = re.compile(r"\s{0,3}\\?[\[(]\d{1,2}(?::\d{2}){1,3}(?:[.,]\d{1,3})?\\?[\])]")
_NAMED = re.compile(
    rf"{OPEN}(?P<name>[^\W\d_][^:：\n*_()\[\]{{}}<>|/\\]{{0,80}}?)\\?\]?[*_]{{0,3}}"
    r"(?P<aside>\s?[(\[（][^()\[\]（）\n]{0,60}[)\]）])?[*_]{0,3}\s?(?P<colon>[:：])[*_]{0,3}"
)
_LETTER = re.compile(
    r"(?:\d{1,2}\s+)?[*_]{0,3}(?P<name>[QA](?=[.:)*_]*\s)|[PRDFВО](?=[.)]))"
    r"(?:[.:)][*_]{0,3}(?=\s|$)|[*_]{0,3}(?:(?=\s{2,}|\t)|(?=\s[A-Z¿“\"(])))"
)
_STAMPED = 12  # characters within which a time has a colon
_BEHIND = re.compile(r"(?<=\S)\s?[(（](?P<aside>[^()（）]{1,60})[)）]$")
_ABBREVIATION = re.compile(r"^(?:[^\W\d_]\.)+$|^[^\W\d_]{1,5}\.$")
_UNCASED = re.compile(r"[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


class Voice(StrEnum):
    """Whose turn it is, where no name is printed."""

    ASKS = "asks"
    ANSWERS = "answers"


@dataclass(frozen=True, slots=True)
class Label:
    """A name printed before words. `length` counts characters of the paragraph up to the words, `printed` is bare.

    Where nothing is printed, `voice` tells the people apart.
    """

    printed: str
    length: int
    aside: str = ""  # what stood in brackets after the name
    time: float | None = None  # seconds
    voice: Voice | None = None

    @property
    def key(self) -> str:
        """What tells this speaker from the others."""
        return self.voice or key_of(self.printed)


Cues = Mapping[int, Label]  # index of a paragraph → the label it begins with


def label_of(words: str, *, loosely: bool = False) -> Label | None:
    """The label a paragraph begins with, if it looks like one; `loosely` takes any words before a colon."""
    before, time = stamp(words)
    head = words[before : before + LOOKED_AT]
    letter = _LETTER.match(head)
    if letter:
        return Label(letter["name"], before + letter.end(), time=time)
    match = _NAMED.match(head) if ":" in head or "：" in head else None
    if not match or not _colon_parts(head, match) or not (loosely or plausible(match["name"])):
        return None
    aside = (match["aside"] or "").strip(" ()[]（）")
    after = _BRACKETED.match(head, match.end())
    clock = seconds(after.group()) if after else seconds(aside)
    end = before + (after or match).end()
    return Label(
        match["name"].strip(), end, "" if seconds(aside) is not None else aside, time if clock is None else clock
    )


def parted(printed: str) -> tuple[str, str]:
    """A name and what stands in brackets behind it: “The President (Ana Sol)”."""
    match = _BEHIND.search(printed)
    return (printed[: match.start()].strip(), match["aside"].strip()) if match else (printed.strip(), "")


def stamp(words: str) -> tuple[int, float | None]:
    """Where the words begin after the time before them, and the time in seconds: “[00:12] Ana: …”."""
    match = _STAMP.match(words) if ":" in words[:_STAMPED] else None
    return (match.end(), seconds(match.group())) if match and match.end() < len(words) else (0, None)


def seconds(clock: str) -> float | None:
    """“00:12:07”, “12:07” or “0:00:12:07” (days first) in seconds; None where it is no time."""
    match = _CLOCK.search(clock)
    if not match:
        return None
    first, second, minutes, rest = match.groups()
    days, hours = (first, second) if second is not None else (None, first)
    return float(int(days or 0) * 86_400 + int(hours or 0) * 3600 + int(minutes) * 60 + int(rest))


@lru_cache(maxsize=2000)
def key_of(printed: str) -> str:
    """What two printings of one label have in common: case, dots and white space do not count."""
    return " ".join(printed.replace(".", " ").casefold().split())


def plausible(name: str) -> bool:
    """Whether a person, an outlet or a role could be called that."""
    name = name.strip()
    key = key_of(name)
    if key in ROLES:
        return not name[:1].islower()
    words = name.split(",")[0].split()
    if not words or len(name) > LONGEST or len(name.split()) > MOST_WORDS or _is_no_speaker(name, key):
        return False
    if key_of(words[0]) in SENTENCE_OPENERS and len(words) > 1:
        return False
    return all(map(_belongs, words)) and _is_cased(words[0]) and not _ends_sentence(words)


def _is_no_speaker(name: str, key: str) -> bool:
    """Two capitals may be anybody's initials, whatever else they stand for: “CC”, “PS”; the census will tell."""
    return key in NOT_SPEAKERS and not (name.isupper() and len(name) == 2)


def _belongs(word: str) -> bool:
    return not re.search(r"[\"“”„«»…!?;=@%$€£+~^`]|--|—", word) and (_is_cased(word) or word.casefold() in PARTICLES)


def _is_cased(word: str) -> bool:
    letters = word.lstrip("'’‘(d")
    first = letters[:1] or word[:1]
    return first.isupper() or first.isdigit() or bool(_UNCASED.match(first)) or key_of(word) in TITLES


def _ends_sentence(words: list[str]) -> bool:
    return any(word.endswith(".") and not _ABBREVIATION.match(word) for word in words)


def _colon_parts(head: str, match: re.Match[str]) -> bool:
    """A wide colon parts by itself; a narrow one only before white space, the end, or opening marks."""
    after = head[match.end() : match.end() + 1]
    return match["colon"] == "：" or not after or after.isspace() or after in "\"'“‘„«([¿¡…—–-\\"

"""What the name before somebody's words looks like, on one paragraph alone. Whether it is one, the cast decides.

“Andy Kim:”, “**AK**:”, “Rep. Kim (D-N.J.):”, “ANNA BERG, HOST:”, “记者：”, “Q.”, “Ana Sol (00:12:07):”. Sentences,
times, web addresses and a page's small headings (“Photo:”) look alike, so shape is asked for first, then words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from briefing.importers.parse.phrases import NOT_SPEAKERS, PARTICLES, ROLES, SENTENCE_OPENERS, TITLES

LONGEST = 60
MOST_WORDS = 6
_FEWEST = 2  # words of a name on its own line that ends in a full stop: “Mr. Ball.”, but not “Right.”
_LOOKED_AT = 200
_OPEN = r"(?:[>•\-*+]\s{1,3}|#{1,6}\s)?[*_]{0,3}\[?"
_NAMED = re.compile(
    rf"{_OPEN}(?P<name>[^\W\d_][^:：\n*_()\[\]{{}}<>|/\\]{{0,80}}?)\]?[*_]{{0,3}}"
    r"(?P<aside>\s?[(\[（][^()\[\]（）\n]{0,60}[)\]）])?[*_]{0,3}\s?(?P<colon>[:：])[*_]{0,3}"
)
_LETTER = re.compile(r"[*_]{0,3}(?P<name>[QA])(?:[.:)][*_]{0,3}(?=\s|$)|[*_]{0,3}(?=\s{2,}|\t))")
_ALONE = re.compile(
    rf"{_OPEN}(?P<name>[^\W\d_][^:：\n*_()\[\]{{}}<>|/\\!?;]{{0,58}}?)\.?\]?[*_]{{0,3}}"
    r"(?P<aside>\s{0,3}[(\[][^()\[\]\n]{0,60}[)\]])?(?:\s{1,8}(?P<clock>\d{1,2}(?::\d{2}){1,2}))?[*_]{0,3}$"
)
_CLOCK = re.compile(r"(?<!\d)(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,]\d{1,3})?(?!\d)")
_ABBREVIATION = re.compile(r"^(?:[^\W\d_]\.)+$|^[^\W\d_]{1,5}\.$")
_UNCASED = re.compile(r"[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Label:
    """A name printed before words. `length` counts characters of the paragraph up to the words, `printed` is bare."""

    printed: str
    length: int
    aside: str = ""  # what stood in brackets after the name
    time: float | None = None  # seconds


def label_of(words: str, *, loosely: bool = False) -> Label | None:
    """The label a paragraph begins with, if it looks like one; `loosely` takes any words before a colon."""
    head = words[:_LOOKED_AT]
    letter = _LETTER.match(head)
    if letter:
        return Label(letter["name"], letter.end())
    match = _NAMED.match(head)
    if not match or not _colon_parts(head, match) or not (loosely or plausible(match["name"])):
        return None
    aside = (match["aside"] or "").strip(" ()[]（）")
    return Label(match["name"].strip(), match.end(), "" if seconds(aside) is not None else aside, seconds(aside))


def lone_label(words: str) -> Label | None:
    """The label that a whole paragraph is, if it looks like one: “Mr. Ball.”, “Emma  0:12”."""
    match = _ALONE.match(words) if len(words) <= _LOOKED_AT else None
    if not match or not plausible(match["name"]):
        return None
    aside = (match["aside"] or "").strip(" ()[]")
    time = seconds(match["clock"] or aside)
    if time is None and words.endswith(".") and len(match["name"].split()) < _FEWEST:
        return None
    return Label(match["name"].strip(), len(words), "" if time is not None else aside, time)


def begins_with_label(words: str) -> bool:
    """Whether a line of wrapped text begins a new paragraph because somebody starts to speak."""
    return label_of(words) is not None


def seconds(clock: str) -> float | None:
    """“00:12:07” or “12:07” in seconds; None where it is no time."""
    match = _CLOCK.search(clock)
    if not match:
        return None
    hours, minutes, rest = (int(part or 0) for part in match.groups())
    return float(hours * 3600 + minutes * 60 + rest)


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
    if not words or len(name) > LONGEST or len(name.split()) > MOST_WORDS or key in NOT_SPEAKERS:
        return False
    if key_of(words[0]) in SENTENCE_OPENERS and len(words) > 1:
        return False
    return all(map(_belongs, words)) and _is_cased(words[0]) and not _ends_sentence(words)


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
    return match["colon"] == "：" or not after or after.isspace() or after in "\"'“‘„«([¿¡…—–-"

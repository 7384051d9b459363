"""What the document says of its people: whether one is an outlet, and what office another holds. Empty beats wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.importers.parse.labels import key_of
from briefing.importers.parse.phrases import OFFICES

_LOOKED_BACK = 80
_BEFORE = 12
_INITIALS = 3  # letters that are too few to look for
_WORKS_AT = re.compile(r"\b(?:at|for|of|from|in|with)\s(?:the\s)?$", re.IGNORECASE)
_SELLS = re.compile(r"\b(?:from|at|an?|to|the)\s(?:the\s)?$", re.IGNORECASE)
_WRITES = re.compile(r"\W*\w+\s*:?\s$")
_IS_SOMEBODY = re.compile(r"\s(?:is|was|has|writes|covers)\b")
_APPOSITION = re.compile(
    r"(?:\s\([^()]{0,40}\))?, (?P<about>(?:an?|the|former|now|[^\W\d_][\w-]*['’]s) [^.;:!?\n()]{3,160}?)"
    r"(?=,? (?:about|on|told|said|says|spoke|talks?|discusses|to discuss)\b"
    r"|, (?:in|at|from|during|before|after|over|by|who|whose|as)\b|[;:!?)]|\.(?:\s|$))"
)
_WORD_BEFORE = re.compile(r"[^\W\d_][\w'’\-]*\.?")


def is_outlet(name: str, byline: str, page: str) -> bool:
    """Whether a label names the paper and not a person: writers work at it, and the page around the piece sells it."""
    at = byline.find(name)
    if at >= 0:
        return not _WRITES.match(byline[:at]) and bool(_WORKS_AT.search(byline[:at]))
    return len(name) > _INITIALS and any(
        _SELLS.search(page, max(0, at - _BEFORE), at) and not _IS_SOMEBODY.match(page, at + len(name))
        for at in _places(name, page)
    )


def office_of(name: str, told: str) -> str:
    """What the front matter says somebody is: the title before the name, or what follows it between commas."""
    found = ""
    for at in _places(name, told):
        title = _title_before(told[max(0, at - _LOOKED_BACK) : at])
        if title:
            return title
        after = _APPOSITION.match(told, at + len(name))
        found = found or (" ".join(after["about"].split()).rstrip(",") if after else "")
    return found


def _places(name: str, text: str) -> Iterator[int]:
    at = text.find(name) if name else -1
    while at >= 0:
        yield at
        at = text.find(name, at + 1)


def _title_before(words: str) -> str:
    """“… spoke to New Jersey Rep. ” → “New Jersey Rep.”: capitalised words of which the last is an office."""
    line = words.rsplit("\n", 1)[-1]
    taken: list[str] = []
    for word in reversed(line.split() if line.endswith(" ") else ()):
        if not word[0].isupper() or not _WORD_BEFORE.fullmatch(word) or (word.endswith(".") and not _is_office(word)):
            break
        taken.insert(0, word)
    return " ".join(taken) if taken and _is_office(taken[-1]) else ""


def _is_office(word: str) -> bool:
    return key_of(word) in OFFICES

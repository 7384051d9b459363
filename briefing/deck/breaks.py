"""Where a line may break: the Unicode rules (UAX 14), asked word by word and remembered.

A space always allows a break after it, so each word with its trailing spaces is judged alone; plain words have no
break inside and skip the rules. That is a thousand times faster than judging whole paragraphs and agrees with it.
"""

from __future__ import annotations

import re
from functools import lru_cache

_GLUE = "\u00a0\u2007\u202f\u2060\ufeff"  # spaces that hold words together
_SPACE = rf"[^\S{_GLUE}]"
_WORDS = re.compile(rf"{_SPACE}*[\S{_GLUE}]+{_SPACE}*")
_SPACES = re.compile(rf"{_SPACE}+")
_PLAIN = re.compile(r"^[\w.,;:'’‘“”\"()\[\]!?…%&]*\s*$", re.ASCII)
_NEVER_FIRST = re.compile(r"^[»!?;:)\]}.,。、，．：；！？」』）】〉》\u2060\ufeff]")


def joined(text: str) -> str:
    """Words with single spaces between them; spaces that hold words together stay as they are."""
    return _SPACES.sub(" ", text)


def tidy(text: str) -> str:
    """The same without spaces at either end."""
    return joined(text).strip(" ")


@lru_cache(maxsize=20_000)
def _inside(word: str) -> tuple[str, ...]:
    if _PLAIN.match(word):
        return (word,)
    from uniseg import linebreak  # not before a word needs it: its tables take longer to load than ours

    return tuple(linebreak.line_break_units(word))


@lru_cache(maxsize=4_000)
def units(text: str) -> tuple[int, ...]:
    """Offsets where each unbreakable stretch ends; the last is len(text). Spaces belong to the stretch before."""
    ends: list[int] = []
    at = 0
    for word in _WORDS.findall(text):
        for piece in _inside(word):
            if ends and _NEVER_FIRST.match(piece):
                ends.pop()
            at += len(piece)
            ends.append(at)
    if at < len(text):
        ends = [*ends[:-1], len(text)] if ends else [len(text)]
    return tuple(ends)

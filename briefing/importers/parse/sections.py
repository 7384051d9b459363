"""Turns → sections: each question with its answers, under a short title drawn from the question."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefing.importers.parse.phrases import FUNCTION_WORDS, OPENERS
from briefing.importers.parse.sentences import sentences
from briefing.model.interview import Role, Section, Turn

LONGEST = 70
_ASKED = re.compile(r"[?？؟]")
_WORD = re.compile(r"[\w'’-]+")
_MARKS = re.compile(r"[*_`#>]+")
_READ = 4000  # characters of a turn that are searched for a title
_TELLING = 12  # content words beyond which a sentence tells no more
_SMALL = frozenset[str]().union(*FUNCTION_WORDS.values())


def sections(turns: Sequence[Turn], text: str) -> tuple[Section, ...]:
    """Every turn in exactly one section, in order; ids are s1, s2 …"""
    return tuple(
        Section(f"s{n}", _title([turns[i] for i in group], text), tuple(group))
        for n, group in enumerate(_groups(turns), start=1)
    )


def short_title(words: str) -> str:
    """A title of at most 70 characters from what somebody says: the most telling question, else the first sentence."""
    words = _MARKS.sub("", words[:_READ])
    said = [words[span.start : span.end] for span in sentences(words)]
    asked = [sentence for sentence in said if _ASKED.search(sentence)]
    best = max(asked, key=_content) if asked else next(iter(said), "")
    return _cut(_opened(" ".join(best.split())))


def _groups(turns: Sequence[Turn]) -> Iterator[list[int]]:
    nobody_asks = all(turn.role is not Role.QUESTION for turn in turns)
    group: list[int] = []
    for n, turn in enumerate(turns):
        asks = turn.role is Role.QUESTION and (n == 0 or turns[n - 1].role is not Role.QUESTION)
        speaks = nobody_asks and turn.label is not None
        if group and (asks or speaks):
            yield group
            group = []
        group.append(n)
    if group:
        yield group


def _title(turns: Sequence[Turn], text: str) -> str:
    asked = [turn for turn in turns if turn.role is Role.QUESTION]
    return short_title("\n".join(turn.span.of(text)[:_READ] for turn in asked or turns[:1]))


def _content(sentence: str) -> int:
    words = {word.casefold() for word in _WORD.findall(sentence)}
    return min(len(words - _SMALL), _TELLING)


def _opened(sentence: str) -> str:
    bare = OPENERS.sub("", sentence, count=1) if OPENERS.match(sentence) else sentence
    bare = bare if len(bare.split()) > 1 or not bare.isascii() else sentence
    return bare[:1].upper() + bare[1:]


def _cut(sentence: str) -> str:
    if len(sentence) <= LONGEST:
        return sentence
    head = sentence[: LONGEST - 1]
    whole = head.rsplit(" ", 1)[0] if " " in head else head
    return whole.rstrip(" ,;:–—-") + "…"

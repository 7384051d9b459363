"""Which of the things that look like labels are labels: the paragraphs where somebody starts to speak.

A name that comes back is a speaker; one that comes once has to earn it: by being the long form of a name that comes
back, by being a known role, or by standing among several speakers with a full name. Two people who take turns leave no
room for a third who speaks once in the middle of an answer, unless the introduction names that person.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from briefing.importers.hinted import Kind
from briefing.importers.parse.labels import Label, key_of, label_of, lone_label
from briefing.importers.parse.names import initials, is_initials, taken_apart
from briefing.importers.parse.paragraphs import Paragraph
from briefing.importers.parse.phrases import PARTICLES, ROLES, TITLES

Cues = Mapping[int, Label]  # index of a paragraph → the label it begins with

_NUMBERS = re.compile(r"\d+")
_PHRASE = 20  # characters: people do say “Yes, sir.” again and again
_OFTEN = 2
_RARELY = 8  # a name this many times rarer than the commonest counts as one that came once


def cues(paragraphs: tuple[Paragraph, ...]) -> Cues:
    """The labels of the speakers by index of their paragraph; empty where nobody speaks."""
    if told := _candidates(paragraphs, _told):
        return told
    found = _accepted(_candidates(paragraphs, _by_shape), paragraphs)
    if _are_several(found):
        return {**_misprinted(found, paragraphs), **found}
    alone = _accepted(_alone(paragraphs), paragraphs)
    return alone if _are_several(alone) else found


def _are_several(found: Cues) -> bool:
    return len({key_of(label.printed) for label in found.values()}) > 1


def _misprinted(found: Cues, paragraphs: tuple[Paragraph, ...]) -> Cues:
    """Labels of the same people that look like none alone: “etenil:” where “Etenil:” speaks elsewhere."""
    keys = {key_of(label.printed) for label in found.values()}
    loose = _candidates(paragraphs, _loosely)
    return {n: label for n, label in loose.items() if key_of(label.printed) in keys}


def _candidates(paragraphs: tuple[Paragraph, ...], looks: Callable[[Paragraph], Label | None]) -> Cues:
    return {n: label for n, paragraph in enumerate(paragraphs) if (label := looks(paragraph))}


def _told(paragraph: Paragraph) -> Label | None:
    """The label that the file itself marks as one: nothing needs to be guessed."""
    start = paragraph.span.start
    marked = next((h for h in paragraph.hints if h.kind is Kind.LABEL and h.span.start == start), None)
    if marked is None:
        return None
    length = min(marked.span.end, paragraph.span.end) - start
    printed = paragraph.words[:length].strip(" \t*_:：[]<>")
    time = next((h.value for h in paragraph.hints if h.kind is Kind.TIME), None)
    return Label(printed, length, time=time) if printed else None


def _by_shape(paragraph: Paragraph) -> Label | None:
    return label_of(paragraph.words)


def _loosely(paragraph: Paragraph) -> Label | None:
    return label_of(paragraph.words, loosely=True)


def _by_line(paragraph: Paragraph) -> Label | None:
    return lone_label(paragraph.words)


def _alone(paragraphs: tuple[Paragraph, ...]) -> Cues:
    """Names on a line of their own, with no colon: only where several come back and words follow each of them."""
    found = _candidates(paragraphs, _by_line)
    followed = {n: label for n, label in found.items() if n + 1 < len(paragraphs) and n + 1 not in found}
    often = Counter(key_of(label.printed) for label in followed.values())
    kept = {n: label for n, label in followed.items() if often[key_of(label.printed)] >= _OFTEN}
    return kept if len(kept) * 5 >= len(paragraphs) else {}


@dataclass(frozen=True, slots=True)
class _Census:
    """How often each label came, and which came often enough to need no further proof."""

    counts: Mapping[str, int]
    often: frozenset[str]
    parrots: frozenset[str]
    shorts: frozenset[str]  # initials and surnames of those that came often
    front: str  # keys of the words before the first of them
    crowded: bool  # most paragraphs begin with a label


def _accepted(found: Cues, paragraphs: tuple[Paragraph, ...]) -> Cues:
    census = _census(found, paragraphs)
    names = {key_of(label.printed): label for label in found.values()}
    kept = {key for key, label in names.items() if key in census.often or _earned(label, census)}
    if len(kept) < 2 and not _is_sole_speaker(kept, names, census):
        return {}
    if "a" in kept and "q" not in names and len(kept) > 1:
        kept.discard("a")
    return {n: label for n, label in found.items() if key_of(label.printed) in kept}


def _census(found: Cues, paragraphs: tuple[Paragraph, ...]) -> _Census:
    counts = Counter(key_of(label.printed) for label in found.values())
    parrots = _parrots(found, paragraphs)
    most = max(counts.values(), default=0)
    often = frozenset(key for key, n in counts.items() if n >= _OFTEN and n * _RARELY >= most and key not in parrots)
    shorts = {word for key in often for word in (initials(taken_apart(key).core), *_ends(key))} | often
    first = min((n for n, label in found.items() if not often or key_of(label.printed) in often), default=0)
    front = " ".join(key_of(p.words) for p in paragraphs[:first])
    crowded = len(found) * 2 >= len(paragraphs) - first
    return _Census(counts, often, parrots, frozenset(shorts), front, crowded)


def _parrots(found: Cues, paragraphs: tuple[Paragraph, ...]) -> frozenset[str]:
    """Labels that always stand before the same words, but for numbers: heads of pages and teasers, not people."""
    said: defaultdict[str, list[str]] = defaultdict(list)
    for n, label in found.items():
        if (key := key_of(label.printed)) not in ROLES:
            said[key].append(_NUMBERS.sub("0", paragraphs[n].words[label.length :].strip()))
    return frozenset(
        key for key, words in said.items() if len(words) > 1 and len(set(words)) == 1 and len(words[0]) > _PHRASE
    )


def _ends(key: str) -> tuple[str, ...]:
    core = taken_apart(key).core
    return (core[0], core[-1]) if core else ()


def _earned(label: Label, census: _Census) -> bool:
    """Whether a label that came once is a speaker all the same."""
    key = key_of(label.printed)
    if key in census.parrots:
        return False
    if key in ROLES:
        return len(key) > 1 or bool({"q", "a"} <= census.counts.keys())
    if _is_long_form(label, census):
        return True
    if len(census.often) > 2:
        return _is_full_name(label)
    if len(census.often) == 2:
        return _is_full_name(label) and bool(census.front) and " ".join(taken_apart(key).core) in census.front
    return _is_full_name(label) or census.crowded


def _is_long_form(label: Label, census: _Census) -> bool:
    core = taken_apart(label.printed).core
    short = initials(core)
    if len(core) > 1 and short in census.often and is_initials(short.upper()):
        return True
    return bool(core) and not census.shorts.isdisjoint((core[0], core[-1]))


def _is_full_name(label: Label) -> bool:
    words = label.printed.split(",")[0].split()
    return label.printed.isupper() or (len(words) > 1 and all(_is_name_word(word) for word in words))


def _is_name_word(word: str) -> bool:
    return not word[0].islower() or word in PARTICLES or key_of(word) in TITLES


def _is_sole_speaker(kept: set[str], names: Mapping[str, Label], census: _Census) -> bool:
    return any(key in census.often and (key in ROLES or _is_full_name(names[key])) for key in kept)

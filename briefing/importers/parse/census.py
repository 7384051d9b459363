"""Which of the things that look like labels are labels: how often each comes, and what it has to show if it is rare.

A name that comes back is a speaker; one that comes once has to earn it: by being the long form of a name that comes
back, by being a known role, or by standing among several speakers with a full name. Two people who take turns leave no
room for a third who speaks once in the middle of an answer, unless the introduction names that person.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefing.importers.parse.labels import Cues, Label, key_of
from briefing.importers.parse.names import initials, initials_in, is_initials, taken_apart
from briefing.importers.parse.paragraphs import Paragraph
from briefing.importers.parse.phrases import NOT_SPEAKERS, PARTICLES, ROLES, TITLES

_NUMBERS = re.compile(r"\d+")
_PHRASE = 20  # characters: people do say “Yes, sir.” again and again
_ASKS = re.compile(r"[?？؟]")
_TWO = 2
_LONG, _NEARLY = 8, 0.9  # labels, and their share of the paragraphs, where turns are not parted into paragraphs
_SPEECH = 30  # words
_OFTEN = 2
_VERY_OFTEN = 4  # for capitals that usually mean something else: “CC”, “PS”
_RARELY = 8  # a name this many times rarer than the commonest counts as one that came once


@dataclass(frozen=True, slots=True)
class _Census:
    """How often each label came, and which came often enough to need no further proof."""

    counts: Mapping[str, int]
    often: frozenset[str]
    parrots: frozenset[str]
    shorts: frozenset[str]  # initials and surnames of those that came often
    front: str  # keys of the words before the first of them
    mute: frozenset[str]  # those that never have words on their line, where the others have
    crowded: bool  # most paragraphs begin with a label
    dense: bool  # nearly all paragraphs of a long text do
    timed: bool  # most labels have a time beside them
    shouted: bool  # labels that came often are in capitals


def accepted(found: Cues, paragraphs: Sequence[Paragraph]) -> Cues:
    """The labels that are speakers; empty where it would be one alone, unless that one is known to speak."""
    census = _census(found, paragraphs)
    names = {label.key: label for label in found.values()}
    kept = {key for key, label in names.items() if key in census.often or _earned(label, census)}
    if len(kept) < 2 and not _is_sole_speaker(kept, names, census):
        alone = {key for key in kept if _asks_alone(key, paragraphs, found)}
        kept = alone or {key for key in names if _is_introduced(names[key], paragraphs, found)}
    if not census.often and not _is_exchange(found, paragraphs):
        return {}
    if "a" in kept and names.keys().isdisjoint(("q", "f")):
        kept.discard("a")
    return {n: label for n, label in found.items() if label.key in kept}


def _is_exchange(found: Cues, paragraphs: Sequence[Paragraph]) -> bool:
    """Whether labels that come once each are a question and its answer; more of them are a list of something else."""
    asked = any(_ASKS.search(paragraphs[n].words) for n in found)
    short = Counter(word for label in found.values() for word in _short_forms(label.key))
    return len(found) == 1 or (len(found) <= _TWO and asked) or any(n > 1 for n in short.values())


def _short_forms(key: str) -> set[str]:
    core = taken_apart(key).core
    return {core[-1], initials(core) if len(core) > 1 else "".join(core).replace(" ", "")}


def _census(found: Cues, paragraphs: Sequence[Paragraph]) -> _Census:
    counts = Counter(label.key for label in found.values())
    parrots = _parrots(found, paragraphs)
    most = max(counts.values(), default=0)
    often = frozenset(
        key for key, n in counts.items() if n >= _enough(key) and n * _RARELY >= most and key not in parrots
    )
    shorts = {word for key in often for word in (initials(taken_apart(key).core), *_ends(key))} | often
    first = min((n for n, label in found.items() if not often or label.key in often), default=0)
    return _Census(
        counts,
        often,
        parrots,
        frozenset(shorts),
        front=" ".join(key_of(p.words) for p in paragraphs[:first]),
        mute=_mute(found, paragraphs),
        dense=len(found) >= max(_LONG, (len(paragraphs) - first) * _NEARLY),
        crowded=len(found) * 2 >= len(paragraphs) - first,
        timed=sum(label.time is not None for label in found.values()) * 2 > len(found),
        shouted=all(label.printed.isupper() for label in found.values() if label.key in often),
    )


def _mute(found: Cues, paragraphs: Sequence[Paragraph]) -> frozenset[str]:
    """Labels with nothing behind them: “Company size:”, where the words of the others follow at once."""
    spoken = {label.key for n, label in found.items() if label.length < len(paragraphs[n].words)}
    every = {label.key for label in found.values()}
    return frozenset(every - spoken) if len(spoken) * 2 >= len(every) else frozenset()


def _enough(key: str) -> int:
    return _VERY_OFTEN if key in NOT_SPEAKERS else _OFTEN


def _parrots(found: Cues, paragraphs: Sequence[Paragraph]) -> frozenset[str]:
    """Labels that always stand before the same words, but for numbers: heads of pages and teasers, not people."""
    said: defaultdict[str, list[str]] = defaultdict(list)
    for n, label in found.items():
        if label.key not in ROLES:
            said[label.key].append(_NUMBERS.sub("0", paragraphs[n].words[label.length :].strip()))
    return frozenset(
        key for key, words in said.items() if len(words) > 1 and len(set(words)) == 1 and len(words[0]) > _PHRASE
    )


def _ends(key: str) -> tuple[str, ...]:
    core = taken_apart(key).core
    return (core[0], core[-1]) if core else ()


def _earned(label: Label, census: _Census) -> bool:
    """Whether a label that came once is a speaker all the same."""
    key = label.key
    if key in census.parrots or key in census.mute or key in NOT_SPEAKERS:
        return False
    if key in ROLES:
        return len(key) > 1 or bool({"q", "a"} <= census.counts.keys())
    if _is_long_form(label, census) or (census.timed and label.time is not None):
        return True
    if census.shouted and census.often and _is_full_name(label):
        return True
    if len(census.often) > _TWO or census.dense:
        return _is_full_name(label)
    if len(census.often) == _TWO:
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


def _asks_alone(key: str, paragraphs: Sequence[Paragraph], found: Cues) -> bool:
    """Whether one label stands before questions again and again: the answers have none."""
    mine = [n for n, label in found.items() if label.key == key]
    asked = sum(bool(_ASKS.search(paragraphs[n].words)) for n in mine)
    return len(mine) > _TWO and asked * 3 >= len(mine) * 2


def _is_introduced(label: Label, paragraphs: Sequence[Paragraph], found: Cues) -> bool:
    """Whether the initials before a long speech are those of somebody named before it."""
    if not is_initials(label.printed) or label.key in NOT_SPEAKERS:
        return False
    first = next(n for n, other in found.items() if other.key == label.key)
    told = "\n".join(p.words for p in paragraphs[:first])
    return paragraphs[first].size >= _SPEECH and initials_in(taken_apart(label.printed).letters, told)


def _is_sole_speaker(kept: set[str], names: Mapping[str, Label], census: _Census) -> bool:
    return any(key in census.often and (key in ROLES or _is_full_name(names[key]) or key[0] > "\u2e80") for key in kept)

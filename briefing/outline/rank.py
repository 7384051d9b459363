"""Suggests key quotes, by rules that can be told to the person who reads them.

No model and no network: each feature is one an editor would name (“stands on its own”, “gives a figure”), each adds or
takes away a fixed amount, and the reasons are handed out with the score. It proposes; the analyst disposes. Suggestions
go round the sections, one from each before a second from any, because ten good lines of one answer brief nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from briefing.i18n import _
from briefing.model.interview import Interview
from briefing.model.span import Span
from briefing.outline.centre import weights
from briefing.outline.runs import Run, runs
from briefing.outline.words import (
    AFTER_A_POINTING_THAT,
    BACKWARD,
    CONTRAST,
    FIRST_PERSON,
    LEANING,
    NUMBERS,
    POINTERS,
    STANCE,
)

_UNFINISHED = re.compile(r"(…|\.\.\.|[—–-])[”’\"')\]]*$")
_NEEDS_SURGERY = re.compile(r"[\[\]…]|\.\.\.")
_SOMEBODY_ELSE = re.compile(r"[“”\"«»「」]")
_COMFORTABLE = (12, 34)  # words; below it little is said, beyond it a quote fills its slide
_NEAR_THE_START = 4  # words
_ABRUPT = 5  # words; a shorter opening (“Not yet.”) answers a question that the quote does not show
_FLOOR = 1.0  # a run below it leans on what came before, breaks off, or says nothing of the answer


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A passage worth quoting: whole sentences of one answer, a score (higher is better), and why, in short phrases."""

    span: Span
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Ranked:
    run: Run
    suggestion: Suggestion


def suggestions(interview: Interview, limit: int, within: frozenset[str] | None = None) -> tuple[Suggestion, ...]:
    """At most `limit` passages, none overlapping; the best of each section first, then the second of each, and so on.

    `within` (ids of sections) leaves out every other section.
    """
    homes = {turn: section.id for section in interview.sections for turn in section.turns}
    ranked = [item for item in _ranked(interview) if within is None or homes.get(item.run.turn) in within]
    ranked.sort(key=lambda item: (-item.suggestion.score, item.suggestion.span))
    chosen: list[Suggestion] = []
    while len(chosen) < limit:
        more = _round(ranked, homes, chosen)
        if not more:
            break
        chosen += more
    return tuple(chosen[: max(0, limit)])


def _round(ranked: list[_Ranked], homes: dict[int, str], chosen: list[Suggestion]) -> list[Suggestion]:
    """The best passage of each section that meets none chosen already."""
    found: dict[str | int, Suggestion] = {}
    for item in ranked:
        home = homes.get(item.run.turn, item.run.turn)
        if home not in found and not any(item.suggestion.span.meets(other.span) for other in chosen):
            found[home] = item.suggestion
    return list(found.values())


def _ranked(interview: Interview) -> Iterator[_Ranked]:
    table = weights(interview)
    found = [(run, table.mean(run.turn, run.words)) for run in runs(interview)]
    best: dict[int, float] = {}
    for run, centrality in found:
        best[run.turn] = max(best.get(run.turn, 0.0), centrality)
    for run, centrality in found:
        merits = tuple(_merits(run, centrality / (best[run.turn] or 1.0)))
        score = sum(worth for worth, _reason in merits) - _faults(run)
        if score >= _FLOOR:
            yield _Ranked(run, Suggestion(run.span, round(score, 3), tuple(reason for _worth, reason in merits)))


def _merits(run: Run, centrality: float) -> Iterator[tuple[float, str]]:
    """What speaks for a run: how much, and the phrase that says so."""
    words = set(run.words)
    if _COMFORTABLE[0] <= run.length <= _COMFORTABLE[1]:
        yield 0.6, _("a good length to quote")
    if not _leans(run):
        yield 1.0, _("stands on its own")
    if centrality >= 0.5:
        yield 1.2 * centrality, _("uses the key words of the answer")
    if words & CONTRAST:
        yield 0.5, _("draws a contrast or a condition")
    if words & NUMBERS or any(word[0].isdigit() for word in words):
        yield 0.4, _("gives a figure or a date")
    if words & FIRST_PERSON:
        yield 0.4, _("speaks in the first person")
    if words & STANCE:
        yield 0.4, _("takes a position")


def _faults(run: Run) -> float:
    """What speaks against a run: broken off, bracketed, another’s words, a question, pointing back …"""
    backward = sum(word in BACKWARD for word in run.words)
    return (
        2.0 * bool(_UNFINISHED.search(run.text))
        + 0.6 * bool(_NEEDS_SURGERY.search(run.text))
        + 0.8 * bool(_SOMEBODY_ELSE.search(run.text))
        + 0.6 * run.text.rstrip('”"’)').endswith(("?", "？", "؟"))
        + min(0.9, 4.0 * backward / len(run.words))
        + 0.3 * (run.sentences - 1)
        + 0.8 * (run.sentences > 1 and run.opening < _ABRUPT)
        + 1.0 * _leans(run)
    )


def _leans(run: Run) -> bool:
    """Whether it begins with words that point back at what was said before."""
    start = run.words[: _NEAR_THE_START + 1]
    that = any(a == "that" and b in AFTER_A_POINTING_THAT for a, b in pairwise(start))
    return that or run.words[0] in LEANING or any(word in POINTERS for word in start[:-1])

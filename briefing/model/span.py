"""A stretch of an interview's text: the one coin every room pays in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

_UNSPACED = "\u0e00"  # from Thai on, most scripts write without spaces


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters start (inclusive) to end (exclusive) of an interview's whole text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no such span: {self.start}–{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters it covers."""
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """Whether the other lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return max(self.start, other.start) < min(self.end, other.end)

    def trimmed(self, text: str) -> Span:
        """The same words without white space at either end."""
        words = self.of(text)
        start = self.start + len(words) - len(words.lstrip())
        return Span(start, max(start, self.start + len(words.rstrip())))


def whole_words(span: Span, text: str) -> Span:
    """The span with words it cuts through taken in whole. Scripts that part no words by spaces stay as they are."""
    start, end = span.start, span.end
    while 0 < start < end and _joins(text[start - 1]) and _joins(text[start]):
        start -= 1
    while start < end < len(text) and _joins(text[end - 1]) and _joins(text[end]):
        end += 1
    return Span(start, end)


def _joins(char: str) -> bool:
    return char.isalnum() and char < _UNSPACED


def in_order(spans: Iterable[Span]) -> bool:
    """Whether each span starts at or after the end of the one before."""
    ends = list(spans)
    return all(a.end <= b.start for a, b in pairwise(ends))


def gaps(spans: Iterable[Span], length: int) -> tuple[Span, ...]:
    """What spans (in any order) leave uncovered of a text of the given length."""
    found: list[Span] = []
    at = 0
    for span in sorted(spans):
        if span.start > at:
            found.append(Span(at, span.start))
        at = max(at, span.end)
    if at < length:
        found.append(Span(at, length))
    return tuple(found)

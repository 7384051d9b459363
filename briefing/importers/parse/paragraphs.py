"""The text cut into paragraphs: spans of words, each knowing whether white space stood before it.

Web pages part paragraphs by blank lines or by single newlines; typewritten pages break lines at a margin. So a line
that stops short of the margin ends its paragraph, a full one goes on, and where there is no margin every line is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.importers.hinted import Hint, HintedText, Kind
from briefing.importers.parse.labels import begins_with_label
from briefing.model.span import Span

_LINE = re.compile(r"[^\n]+")
_HEADING = re.compile(r"#{1,6}\s+\S")
_WIDEST = 110  # characters in a line of typewritten or wrapped text; longer lines are whole paragraphs
_NARROWEST = 40
_FULL = 0.75
_INDENTED = 3


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words without white space around them; `parted` where a blank line, or the start of the text, stands before."""

    span: Span
    words: str
    parted: bool = True
    hints: tuple[Hint, ...] = ()

    @property
    def is_heading(self) -> bool:
        """Whether the file, or a Markdown mark, says so."""
        return bool(_HEADING.match(self.words)) or any(hint.kind is Kind.HEADING for hint in self.hints)

    @property
    def size(self) -> int:
        """How many words it has, as white space parts them."""
        return len(self.words.split())


def paragraphs(source: HintedText) -> tuple[Paragraph, ...]:
    """Every paragraph in order; together they hold every character that is not white space."""
    lines = tuple(_lines(source.text))
    margin = _margin(lines)
    hints = iter(source.hints)
    waiting = next(hints, None)
    found: list[Paragraph] = []
    for span, parted in _joined(source.text, lines, margin):
        mine: list[Hint] = []
        while waiting is not None and waiting.span.start < span.end:
            mine.append(waiting)
            waiting = next(hints, None)
        found.append(Paragraph(span, span.of(source.text), parted, tuple(mine)))
    return tuple(found)


def _lines(text: str) -> Iterator[tuple[Span, bool]]:
    end = -2
    for match in _LINE.finditer(text):
        span = Span(match.start(), match.end()).trimmed(text)
        if len(span):
            yield span, end < 0 or text.count("\n", end, span.start) > 1
            end = span.end


def _margin(lines: tuple[tuple[Span, bool], ...]) -> int:
    """Where lines were broken by a typewriter or a program; 0 where they were not."""
    lengths = sorted(len(span) for span, _ in lines)
    width = lengths[len(lengths) * 95 // 100] if lengths else 0
    together = sum(not parted for _, parted in lines)
    wrapped = _NARROWEST <= width <= _WIDEST and lengths[-1] <= 2 * _WIDEST and together * 3 > len(lines)
    return width if wrapped else 0


def _joined(text: str, lines: tuple[tuple[Span, bool], ...], margin: int) -> Iterator[tuple[Span, bool]]:
    start, before = 0, Span(0, 0)
    parted = True
    for span, apart in lines:
        if before.end and not _goes_on(text, before, span, apart, margin):
            yield Span(start, before.end), parted
            start, parted = span.start, apart
        elif not before.end:
            start = span.start
        before = span
    if before.end:
        yield Span(start, before.end), parted


def _goes_on(text: str, before: Span, span: Span, apart: bool, margin: int) -> bool:
    if not margin or apart or begins_with_label(span.of(text)):
        return False
    indented = span.start - text.rfind("\n", 0, span.start) > _INDENTED
    return indented or len(before) >= margin * _FULL

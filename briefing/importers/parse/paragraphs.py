"""The text cut into paragraphs: spans of words, each knowing whether white space stood before it.

Web pages part paragraphs by blank lines or by single newlines; typewritten pages break lines at a margin. So a line
that stops short of the margin ends its paragraph, a full one goes on, and where there is no margin every line is one.
Typewritten pages also indent: either the first line of each paragraph, or all the others, whichever is rarer.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from briefing.importers.hinted import Hint, HintedText, Kind
from briefing.importers.parse.furniture import EXAMINATION
from briefing.importers.parse.shapes import begins_with_label
from briefing.model.span import Span

_LINE = re.compile(r"[^\n]+")
_HEADING = re.compile(r"#{1,6}\s+\S")
_BOLD = re.compile(r"(?:[#>•\-*+]{1,6}\s{1,3})?(\*\*|__)(?![\s*_])(?:(?!\1)[^\n])+\1[\s.:?!]*$")
_NUMBERED = re.compile(r"(?<=\s)\d{1,2}\s+(?=[QA]\.\s)")  # a court's line number, before a question or an answer
_HEADER = re.compile(r"\s{0,8}---[ \t]*\n(?:(?!---[ \t]*$)[^\n]*\n){1,200}?---[ \t]*$", re.MULTILINE)
_WIDEST = 110  # characters in a line of typewritten or wrapped text; longer lines are whole paragraphs
_NARROWEST = 40
_FULL = 0.75
_BRACKETED = re.compile(r"[\[(][^\[\]()]*[\])]$")  # a stage direction on a line of its own
_STOPS = (".", "?", "!", ":")
_RUN_ON = 3  # questions and answers in one paragraph: lines of a court transcript that a program joined
_NEARLY_ALL = 0.8


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words without white space around them; `parted` where a blank line, or the start of the text, stands before."""

    span: Span
    words: str
    parted: bool = True
    hints: tuple[Hint, ...] = ()
    size: int = 0  # words, as white space parts them
    header: bool = False  # a line of the settings or data that some files begin with

    def says(self, kind: Kind) -> bool:
        """Whether the file says that of all of it, or nearly all."""
        told = sum(len(hint.span) for hint in self.hints if hint.kind is kind) if self.hints else 0
        return told > 0 and told >= len(self.span) * _NEARLY_ALL

    @property
    def is_heading(self) -> bool:
        """Whether the file, or a Markdown mark, says so."""
        return self.says(Kind.HEADING) or bool(_HEADING.match(self.words))

    @property
    def is_bold(self) -> bool:
        """Whether all of it is bold, or nearly all."""
        return self.says(Kind.BOLD) or bool(_BOLD.match(self.words))


@dataclass(frozen=True, slots=True)
class _Line:
    span: Span
    parted: bool
    indent: int


@dataclass(frozen=True, slots=True)
class _Page:
    """How a page was set: where lines were broken (0 where they were not), and how far they are indented mostly."""

    margin: int
    indent: int


def paragraphs(source: HintedText) -> tuple[Paragraph, ...]:
    """Every paragraph in order; together they hold every character that is not white space."""
    lines = tuple(_lines(source.text))
    header = header_end(source.text)
    hints = iter(source.hints)
    waiting = next(hints, None)
    found: list[Paragraph] = []
    for span, parted in _cut(source.text, _joined(source.text, lines, _page(lines))):
        mine: list[Hint] = []
        while waiting is not None and waiting.span.start < span.end:
            mine.append(waiting)
            waiting = next(hints, None)
        words = span.of(source.text)
        paragraph = Paragraph(span, words, parted, tuple(mine), len(words.split()))
        found.append(replace(paragraph, header=span.end <= header or paragraph.says(Kind.FRONT)))
    return tuple(found)


def header_end(text: str) -> int:
    """Where the block between two lines of hyphens ends that a file may begin with; 0 where there is none."""
    match = _HEADER.match(text)
    return match.end() if match else 0


def _lines(text: str) -> Iterator[_Line]:
    end = -2
    for match in _LINE.finditer(text):
        span = Span(match.start(), match.end()).trimmed(text)
        if len(span):
            parted = end < 0 or text.count("\n", end, span.start) > 1
            yield _Line(span, parted, span.start - match.start())
            end = span.end


def _page(lines: tuple[_Line, ...]) -> _Page:
    lengths = sorted(len(line.span) for line in lines)
    width = lengths[len(lengths) * 95 // 100] if lengths else 0
    together = sum(not line.parted for line in lines)
    wrapped = _NARROWEST <= width <= _WIDEST and lengths[-1] <= 2 * _WIDEST and together * 3 > len(lines)
    indents = Counter(line.indent for line in lines)
    return _Page(width if wrapped else 0, indents.most_common(1)[0][0] if indents else 0)


def _joined(text: str, lines: tuple[_Line, ...], page: _Page) -> Iterator[tuple[Span, bool]]:
    if not lines:
        return
    start, parted = lines[0].span.start, True
    for before, line in pairwise(lines):
        if not _goes_on(text, before, line, page):
            yield Span(start, before.span.end), parted
            start, parted = line.span.start, line.parted
    yield Span(start, lines[-1].span.end), parted


def _goes_on(text: str, before: _Line, line: _Line, page: _Page) -> bool:
    words = line.span.of(text)
    if not page.margin or line.parted or begins_with_label(words):
        return False
    if _stands_alone(words) or _stands_alone(before.span.of(text)):
        return False
    full = len(before.span) + before.indent >= page.margin * _FULL
    if line.indent <= page.indent:
        return full or line.indent == page.indent > 0 or before.indent > line.indent
    return full and line.indent == before.indent and not before.span.of(text).endswith(_STOPS)


def _stands_alone(words: str) -> bool:
    return bool(_BRACKETED.match(words) or EXAMINATION.match(words))


def _cut(text: str, found: Iterator[tuple[Span, bool]]) -> Iterator[tuple[Span, bool]]:
    """Long paragraphs into which a program joined the numbered lines of a court are cut at their questions again."""
    for span, parted in found:
        cuts = [match.start() for match in _NUMBERED.finditer(text, span.start, span.end)]
        ends = [*cuts, span.end] if len(cuts) >= _RUN_ON else [span.end]
        start = span.start
        for end in ends:
            part = Span(start, end).trimmed(text)
            if len(part):
                yield part, parted
            start, parted = end, False

"""Rows of PDF pages → paragraphs: indents, gaps and short last lines tell where one ends; cut words are joined."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing.importers.formats.pdf_order import Row
from briefing.importers.formats.sheet import Sheet
from briefing.importers.hinted import Kind

_INDENT = 0.7  # heights of letters
_APART = 1.4  # usual distances of rows
_SHORT = 0.15  # of the column's width
_LARGER = 1.2  # times the usual letters: a heading
_OTHER_SIZE = 0.15
_ENDS = re.compile(r"[.?!…:。？！][\"'”’»)\]]*$")
_CUT = re.compile(r"(\w[\w'’]*)[-\u00ad\u2010]$")
_GOES_ON = re.compile(r"[^\W\d_]+")
_OPENS = re.compile(  # “Ana Berg:”, “MS. BERG.”, “Q.”
    r"[^\W\d_a-z][\w.'’-]*(?: [\w.'’-]+){0,4}[:：]\s|[A-Z][A-Z.'’-]+(?: [A-Z.'’-]+){0,4}[.:]\s|[QA][.:]?\s"
)
_LONGEST_HEADING = 200


@dataclass(frozen=True, slots=True)
class _Measure:
    """What is usual in a column, in points."""

    left: float
    right: float
    step: float


def write_columns(columns: Sequence[Sequence[Row]], sheet: Sheet) -> None:
    """All columns of all pages as one text."""
    sizes = Counter(round(row.size, 1) for column in columns for row in column for _ in row.words)
    usual = sizes.most_common(1)[0][0] if sizes else 0.0
    known = {word.casefold() for column in columns for row in column for word in row.words.split() if "-" in word}
    for paragraph in _paragraphs(columns):
        large = paragraph[0].size > usual * _LARGER and sum(len(row.words) for row in paragraph) < _LONGEST_HEADING
        heading = sheet.open(Kind.HEADING, 1.0) if large else None
        for n, row in enumerate(paragraph):
            following = paragraph[n + 1].words if n + 1 < len(paragraph) else ""
            _write(row, _kept(row.words, following, known), sheet)
        if heading:
            sheet.close(heading)
        sheet.paragraph()


def _paragraphs(columns: Sequence[Sequence[Row]]) -> Iterator[list[Row]]:
    current: list[Row] = []
    measure: _Measure | None = None
    for column in columns:
        before = measure
        measure = _measured(column)
        for n, row in enumerate(column):
            goes_on = current and (
                _follows(current[-1], row, measure) if n else _continues(current[-1], row, before or measure, measure)
            )
            if current and not goes_on:
                yield current
                current = []
            current.append(row)
    if current:
        yield current


def _measured(column: Sequence[Row]) -> _Measure:
    lefts = Counter(round(row.left) for row in column)
    steps = sorted(a.bottom - b.bottom for a, b in pairwise(column))
    step = steps[len(steps) // 2] if steps else 0.0
    return _Measure(float(lefts.most_common(1)[0][0]), max(row.right for row in column), step)


def _follows(before: Row, row: Row, measure: _Measure) -> bool:
    """Whether a row goes on with the paragraph of the row above it."""
    if before.bottom - row.bottom > _APART * measure.step or not _is_alike(before, row):
        return False
    if _begins(row, measure) and abs(before.left - row.left) > 2:
        return False
    return not (_ENDS.search(before.words) and (_is_short(before, measure) or _OPENS.match(row.words)))


def _continues(before: Row, row: Row, old: _Measure, new: _Measure) -> bool:
    """Whether the first row of a column or page goes on with the last of the one before."""
    if not _is_alike(before, row) or _begins(row, new):
        return False
    return not _ENDS.search(before.words) or not (_is_short(before, old) or _OPENS.match(row.words))


def _begins(row: Row, measure: _Measure) -> bool:
    """Whether it is indented, or hangs out to the left."""
    return abs(row.left - measure.left) > _INDENT * row.size


def _is_short(row: Row, measure: _Measure) -> bool:
    return row.right < measure.right - _SHORT * (measure.right - measure.left)


def _is_alike(before: Row, row: Row) -> bool:
    alike = abs(before.size - row.size) <= _OTHER_SIZE * max(before.size, row.size)
    opens = bool(row.lines[0].bold) and row.lines[0].bold[0][0] == 0
    if opens and not before.lines[-1].is_bold:
        return alike and not _ENDS.search(before.words)
    return alike and (before.lines[-1].is_bold == row.lines[0].is_bold or not before.lines[-1].is_bold)


def _kept(words: str, following: str, known: set[str]) -> int:
    """How much of a row is written: without the hyphen where the next row goes on with the word."""
    cut, rest = _CUT.search(words), _GOES_ON.match(following)
    if not cut or not rest or (not rest[0].islower() and not words.endswith("\u00ad")):
        return -1
    return -1 if f"{cut[1]}-{rest[0]}".casefold() in known else cut.end(1)


def _write(row: Row, length: int, sheet: Sheet) -> None:
    """A row with its bold words; a space follows unless a word was cut. `length` is -1 for all of it."""
    at = 0
    for line in row.lines:
        if at:
            sheet.write("  ")
        words = line.words.replace("\u00ad", "-") if length < 0 else line.words[: max(0, length - at)]
        done = 0
        for start, end in line.bold:
            sheet.write(words[done:start])
            with sheet.said(Kind.BOLD):
                sheet.write(words[start:end])
            done = end
        sheet.write(words[done:])
        at += len(line.words) + 2
    if length < 0 and not row.words.endswith(("-", "\u00ad")):
        sheet.space()

"""What stands around the text of PDF pages: running heads and feet, page numbers, and numbers of lines.

A head is known by coming back: the same words but for numbers, at the same height, on many pages. Numbers of lines are
known by counting: nearly every row of a page begins with the number after the one before.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from briefing.importers.formats.pdf_order import Line, Row, rows

_DIGITS = re.compile(r"\d+|\b[ivxlc]+\b", re.IGNORECASE)
_NUMBERED = re.compile(r"(\d{1,3})(?:\s+(?=\S)|$)")
_ROWS = 3  # rows at the top and at the bottom that can be furniture
_SHARE = 0.3  # of the pages
_HEIGHT = 6.0  # points that count as the same height
_FEWEST = 8  # numbered rows on a page
_MOST = 0.8  # of the rows are numbered, and of the numbers follow each other

_Key = tuple[str, int]


def without_edges(pages: Sequence[Sequence[Line]]) -> tuple[list[list[Line]], list[str]]:
    """The pages without furniture, and the furniture: words by page, empty where there is none."""
    tops = [_edge_rows(page) for page in pages]
    counts = Counter(key for page in tops for key in {_key(row) for row in page})
    enough = max(2, len(pages) * _SHARE)
    kept: list[list[Line]] = []
    furniture: list[str] = []
    for page, edges in zip(pages, tops, strict=True):
        gone = [row for row in edges if _comes_back(row, counts) >= enough]
        lines = {id(line) for row in gone for line in row.lines}
        rest, numbers = _without_numbers([line for line in page if id(line) not in lines])
        kept.append(rest)
        furniture.append("  ".join((*(row.words for row in gone), *numbers)))
    return kept, furniture


def _edge_rows(page: Sequence[Line]) -> list[Row]:
    found = rows(page)
    return found[:_ROWS] + found[max(_ROWS, len(found) - _ROWS) :]


def _key(row: Row) -> _Key:
    return _DIGITS.sub("0", row.words).casefold(), round(row.bottom / _HEIGHT)


def _comes_back(row: Row, counts: Counter[_Key]) -> int:
    """On how many pages it stands, at this height or right beside it."""
    words, height = _key(row)
    return sum(counts[words, height + step] for step in (-1, 0, 1))


def _without_numbers(lines: Sequence[Line]) -> tuple[list[Line], list[str]]:
    """The lines without the numbers that count them, and those numbers."""
    firsts = [row.lines[0] for row in rows(lines)]
    found = {id(line): match for line in firsts if (match := _NUMBERED.match(line.words))}
    counted = [int(found[id(line)][1]) for line in firsts if id(line) in found]
    follows = sum(b - a == 1 for a, b in pairwise(counted))
    if len(counted) < _FEWEST or len(counted) < _MOST * len(firsts) or follows < _MOST * (len(counted) - 1):
        return list(lines), []
    rest = [_cut(line, found[id(line)].end()) if id(line) in found else line for line in lines]
    return [line for line in rest if line.words], [str(n) for n in counted]


def _cut(line: Line, length: int) -> Line:
    width = (line.right - line.left) * length / max(len(line.words), 1)
    bold = tuple((max(0, a - length), b - length) for a, b in line.bold if b > length)
    return replace(line, words=line.words[length:], left=line.left + width, bold=bold)

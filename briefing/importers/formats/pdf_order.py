"""Reading order of a PDF page: rows from top to bottom, in one column or in two.

Two columns are found by a strip of page that hardly any line crosses, with many lines on both sides of it. Lines that
do cross it, headlines mostly, part the page into bands, and each band is read column by column.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_SAME_ROW = 0.45  # heights
_FEWEST = 6  # lines in a column
_CROSSING = 0.2  # of the lines may cross the strip
_NARROWEST = 0.22  # of the page's width: the middle line of a column


@dataclass(frozen=True, slots=True)
class Line:
    """A stretch of one line: points from the left and the bottom of the page; `bold` as spans of the words."""

    words: str
    left: float
    right: float
    bottom: float
    size: float
    bold: tuple[tuple[int, int], ...] = ()

    @property
    def is_bold(self) -> bool:
        """Whether all of it is."""
        return sum(end - start for start, end in self.bold) >= len(self.words) > 0


@dataclass(frozen=True, slots=True)
class Row:
    """Lines on one height, from left to right."""

    lines: tuple[Line, ...]

    @property
    def words(self) -> str:
        """All words, two blanks where the gap is wide."""
        return "  ".join(line.words for line in self.lines)

    @property
    def left(self) -> float:
        """Where its first word begins."""
        return self.lines[0].left

    @property
    def right(self) -> float:
        """Where its last word ends."""
        return max(line.right for line in self.lines)

    @property
    def bottom(self) -> float:
        """Height above the bottom of the page."""
        return self.lines[0].bottom

    @property
    def size(self) -> float:
        """Height of its letters."""
        return max(line.size for line in self.lines)


def rows(lines: Sequence[Line]) -> list[Row]:
    """Lines of one column as rows from top to bottom."""
    found: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: -line.bottom):
        if found and found[-1][0].bottom - line.bottom < _SAME_ROW * min(line.size, found[-1][0].size):
            found[-1].append(line)
        else:
            found.append([line])
    return [Row(tuple(sorted(row, key=lambda line: line.left))) for row in found]


def columns(lines: Sequence[Line]) -> list[list[Row]]:
    """The page as columns in reading order; one where it has only one."""
    strip = _strip(lines)
    if strip is None:
        return [rows(lines)] if lines else []
    found: list[list[Row]] = []
    band: list[Line] = []
    for line in sorted(lines, key=lambda line: -line.bottom):
        if line.left < strip < line.right:
            found += _sides(band, strip)
            band = []
            found.append(rows([line]))
        else:
            band.append(line)
    return [column for column in (*found, *_sides(band, strip)) if column]


def _sides(band: Sequence[Line], strip: float) -> list[list[Row]]:
    return [rows([line for line in band if line.right <= strip]), rows([line for line in band if line.left >= strip])]


def _strip(lines: Sequence[Line]) -> float | None:
    """Where the gap between two columns is."""
    if len(lines) < 2 * _FEWEST:
        return None
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    width = right - left
    edges = sorted({round(line.left) for line in lines if 0.3 * width < line.left - left < 0.7 * width})
    best = min(edges[:200], key=lambda x: _crossing(lines, x - 1.0), default=None)
    if best is None:
        return None
    strip = best - 1.0
    sides = ([line for line in lines if line.right <= strip], [line for line in lines if line.left >= strip])
    wide = all(_middle([line.right - line.left for line in side]) >= _NARROWEST * width for side in sides)
    many = all(len(side) >= _FEWEST for side in sides)
    return strip if many and wide and _crossing(lines, strip) <= _CROSSING * len(lines) else None


def _crossing(lines: Sequence[Line], x: float) -> int:
    return sum(line.left < x < line.right for line in lines)


def _middle(values: Sequence[float]) -> float:
    return sorted(values)[len(values) // 2] if values else 0.0

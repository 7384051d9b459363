"""Lines of a PDF page with their places, from the characters that PDFium finds.

PDFium gives characters in the order they were drawn, with line ends of its own. A line with a wide gap is two
stretches, as columns and labels beside their words are often drawn in one go. Asking costs a microsecond, so boxes are
asked only where a word begins or ends.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator

from pypdfium2 import raw

from briefing.importers.formats.pdf_order import Line

_LEFT, _RIGHT, _BOTTOM, _TOP = range(4)
_GAP = 1.6  # heights of the letters that make a gap between columns
_BOLD = 600
_LINE_ENDS = (10, 13)
_HYPHENS = (0x02, 0xFFFE)  # what PDFium puts for a hyphen and the end of its line
_BOLD_NAME = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_LONGEST_NAME = 100  # bytes of the name of a font


def lines_of(page: raw.FPDF_PAGE) -> list[Line]:
    """Every line of a page in the order it was drawn."""
    text = raw.FPDFText_LoadPage(page)
    try:
        return list(_lines(text)) if text else []
    finally:
        raw.FPDFText_ClosePage(text)


def _lines(text: raw.FPDF_TEXTPAGE) -> Iterator[Line]:
    chars = [raw.FPDFText_GetUnicode(text, n) for n in range(raw.FPDFText_CountChars(text))]
    start = 0
    for n in range(len(chars) + 1):
        if n == len(chars) or chars[n] in _LINE_ENDS:
            yield from _stretches(chars, start, n, text)
            start = n + 1
        elif chars[n] in _HYPHENS:
            yield from _stretches(chars, start, n + 1, text)
            start = n + 1


def _stretches(chars: list[int], start: int, end: int, text: raw.FPDF_TEXTPAGE) -> Iterator[Line]:
    """A line parted where the gap between two words is wide."""
    words = list(_words(chars, start, end))
    group: list[tuple[int, int]] = []
    right = 0.0
    for first, last in words:
        box = _box(text, first)
        if group and box[_LEFT] - right > _GAP * (box[_TOP] - box[_BOTTOM]):
            yield _line(chars, group, text)
            group = []
        group.append((first, last))
        right = _box(text, last)[_RIGHT]
    if group:
        yield _line(chars, group, text)


def _words(chars: list[int], start: int, end: int) -> Iterator[tuple[int, int]]:
    """First and last character of each word."""
    first = -1
    for n in range(start, end + 1):
        blank = n == end or chars[n] in (32, 9, 0xA0, 0)
        if blank and first >= 0:
            yield first, n - 1
            first = -1
        elif not blank and first < 0:
            first = n


def _line(chars: list[int], group: list[tuple[int, int]], text: raw.FPDF_TEXTPAGE) -> Line:
    pieces: list[str] = []
    bold: list[tuple[int, int]] = []
    length = 0
    for n, (first, last) in enumerate(group):
        gap = chars[group[n - 1][1] + 1 : first] if n else []
        word = " " * len(gap) + _text(chars[first : last + 1])
        if _is_bold(text, first):
            bold.append((length + len(gap), length + len(word)))
        pieces.append(word)
        length += len(word)
    left, right = _box(text, group[0][0]), _box(text, group[-1][1])
    size = left[_TOP] - left[_BOTTOM]  # the size PDFium gives leaves out how far the page is scaled
    return Line("".join(pieces), left[_LEFT], right[_RIGHT], left[_BOTTOM], size, _merged(bold))


def _is_bold(text: raw.FPDF_TEXTPAGE, n: int) -> bool:
    """By the weight of its font, or, as many fonts do not tell it, by the name."""
    if raw.FPDFText_GetFontWeight(text, n) >= _BOLD:
        return True
    name = ctypes.create_string_buffer(_LONGEST_NAME)
    raw.FPDFText_GetFontInfo(text, n, name, _LONGEST_NAME, None)
    return bool(_BOLD_NAME.search(name.value))


def _merged(bold: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Bold words with only blanks between them are one stretch."""
    found: list[tuple[int, int]] = []
    for start, end in bold:
        if found and start - found[-1][1] <= 2:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return tuple(found)


def _text(units: list[int]) -> str:
    """Characters from UTF-16 or UTF-32: which of them PDFium gives depends on the system."""
    text = "".join("\u00ad" if unit in _HYPHENS else chr(unit) for unit in units)
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _box(text: raw.FPDF_TEXTPAGE, n: int) -> tuple[float, float, float, float]:
    """Left, right, bottom and top of a character, with the room its font gives it, so that lines share a bottom."""
    rect = raw.FS_RECTF()
    if not raw.FPDFText_GetLooseCharBox(text, n, ctypes.byref(rect)):
        return 0.0, 0.0, 0.0, 0.0
    return rect.left, rect.right, rect.bottom, rect.top

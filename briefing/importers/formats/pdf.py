"""PDF: text with places, which has to be put into reading order. Pictures of pages are no text, and that is said."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from briefing.errors import InterviewUnreadable
from briefing.i18n import _
from briefing.importers.formats.pdf_edges import without_edges
from briefing.importers.formats.pdf_order import Line, columns
from briefing.importers.formats.pdf_text import write_columns
from briefing.importers.formats.sheet import Sheet
from briefing.importers.hinted import HintedText, Kind

_LETTERS = 10  # on a page, below which there is no text on it


def pdf(data: bytes, path: Path) -> HintedText:
    """The text of a PDF in reading order, heads and numbers behind it; InterviewUnreadable where it has none."""
    # Imported here because it loads a library of several megabytes.
    from briefing.importers.formats.pdf_file import pages_of

    pages = pages_of(data, path)
    if sum(char.isalnum() for page in pages for line in page for char in line.words) < _LETTERS * len(pages):
        raise _scanned(path)
    return _text(pages)


def _text(pages: Sequence[Sequence[Line]]) -> HintedText:
    bodies, furniture = without_edges(pages)
    sheet = Sheet()
    write_columns([column for body in bodies for column in columns(body)], sheet)
    for words in filter(None, furniture):
        with sheet.said(Kind.FURNITURE):
            sheet.flow(words)
        sheet.paragraph()
    return sheet.done()


def _scanned(path: Path) -> InterviewUnreadable:
    return InterviewUnreadable(
        _("This PDF holds pictures of pages, and no text."),
        hint=_("Have the words read out of it first (OCR); many scanners and PDF programs do that."),
        path=path,
    )

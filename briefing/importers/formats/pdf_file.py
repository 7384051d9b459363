"""Opens a PDF with PDFium, the reader of a browser, made for hostile files. What is left for us is how much we take."""

from __future__ import annotations

import time
from pathlib import Path

from pypdfium2 import raw

from briefing.errors import InterviewUnreadable
from briefing.i18n import _
from briefing.importers.formats import bounds
from briefing.importers.formats.pdf_lines import lines_of
from briefing.importers.formats.pdf_order import Line


def pages_of(data: bytes, path: Path) -> list[list[Line]]:
    """The lines of every page; InterviewUnreadable where the PDF is locked, damaged or too much."""
    document = raw.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        raise _unreadable(raw.FPDF_GetLastError(), path)
    try:
        return _pages(document, path)
    finally:
        raw.FPDF_CloseDocument(document)


def _pages(document: raw.FPDF_DOCUMENT, path: Path) -> list[list[Line]]:
    count = raw.FPDF_GetPageCount(document)
    if count > bounds.MAX_PAGES:
        raise _too_much(_("it has {n:,} pages").format(n=count), path)
    start = time.monotonic()
    found: list[list[Line]] = []
    for n in range(count):
        if time.monotonic() - start > bounds.MAX_SECONDS:
            raise _too_much(_("after a few seconds page {n} of {count} is reached").format(n=n, count=count), path)
        found.append(_page(document, n, path))
    return found


def _page(document: raw.FPDF_DOCUMENT, n: int, path: Path) -> list[Line]:
    page = raw.FPDF_LoadPage(document, n)
    if not page:
        return []
    try:
        if raw.FPDFPage_CountObjects(page) > bounds.MAX_PAGE_OBJECTS:
            raise _too_much(_("page {n} has too many objects").format(n=n + 1), path)
        return lines_of(page)
    finally:
        raw.FPDF_ClosePage(page)


def _unreadable(error: int, path: Path) -> InterviewUnreadable:
    if error == raw.FPDF_ERR_PASSWORD:
        return InterviewUnreadable(
            _("This PDF is locked with a password."),
            hint=_("Open it in a PDF reader and print it to a new PDF, or copy the text and paste it."),
            path=path,
        )
    return InterviewUnreadable(
        _("This PDF is damaged."), hint=_("Open it in a PDF reader, copy the text, and paste it."), path=path
    )


def _too_much(why: str, path: Path) -> InterviewUnreadable:
    return InterviewUnreadable(
        _("This PDF is too much to read: {why}.").format(why=why),
        hint=_("Print the pages with the interview to a new PDF."),
        path=path,
    )

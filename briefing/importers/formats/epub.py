"""E-books: web pages in an archive, with a list that says in which order to read them."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from briefing.errors import InterviewUnreadable
from briefing.i18n import _
from briefing.importers.formats.archive import Archive
from briefing.importers.formats.decode import decoded
from briefing.importers.formats.html import named, write_page
from briefing.importers.formats.sheet import Sheet
from briefing.importers.formats.trees import Element, page, words_in, xml
from briefing.importers.hinted import HintedText, Kind

_CONTAINER = "META-INF/container.xml"
_LOCKS = "META-INF/encryption.xml"
_PAGES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})


def epub(data: bytes, path: Path) -> HintedText:
    """The pages of an e-book in reading order; InterviewUnreadable where it is damaged or locked."""
    archive = Archive(data, path, _("e-book"))
    package = _package(archive, path)
    root = xml(archive.part(package), path, package)
    sheet = Sheet()
    for kind, tag in ((Kind.TITLE, "title"), (Kind.FRONT, "creator"), (Kind.FRONT, "date")):
        for element in root.iter(f"{{*}}{tag}"):
            with sheet.said(kind):
                sheet.flow(words_in(element))
            sheet.paragraph()
    for name in _spine(root, posixpath.dirname(package)):
        if name in archive.names:
            _write(_markup(archive, name, path), path, sheet)
    return named(sheet.done())


def _package(archive: Archive, path: Path) -> str:
    container = xml(archive.part(_CONTAINER), path, _CONTAINER)
    for one in container.iter("{*}rootfile"):
        return one.get("full-path") or ""
    raise InterviewUnreadable(_("This e-book does not say where its text is."), path=path)


def _spine(root: Element, folder: str) -> Iterator[str]:
    """Names of the pages in the archive, as the book orders them."""
    items = {one.get("id"): one for one in root.iter("{*}item")}
    for reference in root.iter("{*}itemref"):
        item = items.get(reference.get("idref"))
        if item is not None and item.get("media-type") in _PAGES:
            yield posixpath.normpath(posixpath.join(folder, unquote(item.get("href") or "")))


def _markup(archive: Archive, name: str, path: Path) -> str:
    text = decoded(archive.part(name))
    if text is None:
        locked = _LOCKS in archive.names
        raise InterviewUnreadable(
            _("This e-book is locked.") if locked else _("“{name}” in this e-book is no text.").format(name=name),
            hint=_("Copy the interview from your reading program and paste it."),
            path=path,
        )
    return text


def _write(markup: str, path: Path, sheet: Sheet) -> None:
    root = page(markup, path)
    if root is not None:
        write_page(root, sheet)

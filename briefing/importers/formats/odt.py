"""OpenDocument text, as LibreOffice writes it: one part holds the text, its own styles and the headings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from briefing.errors import InterviewUnreadable
from briefing.i18n import _
from briefing.importers.formats.archive import Archive
from briefing.importers.formats.listed import a_set
from briefing.importers.formats.sheet import Mark, Sheet
from briefing.importers.formats.trees import Element, name_of, walk, xml
from briefing.importers.hinted import HintedText, Kind

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_TEXT, _STYLE, _FO = f"{{{_OASIS}text:1.0}}", f"{{{_OASIS}style:1.0}}", f"{{{_OASIS}xsl-fo-compatible:1.0}}"
_BOLD = frozenset({"bold", "600", "700", "800", "900"})
_UNSEEN = a_set(
    "tracked-changes sequence-decls automatic-styles font-face-decls scripts forms title desc note-citation"
    " linenumbering-configuration"
)
_BREAKS = {"line-break": "\n", "tab": "\t"}
_MOST_SPACES = 1000
_DEEPEST = 12  # styles based on each other


@dataclass(frozen=True, slots=True)
class _Style:
    bold: bool = False
    italic: bool = False


def odt(data: bytes, path: Path) -> HintedText:
    """All text of an OpenDocument text; InterviewUnreadable where it is damaged."""
    archive = Archive(data, path, _("OpenDocument text"))
    root = xml(archive.part("content.xml"), path, "content.xml")
    if name_of(root) != "document-content":
        raise InterviewUnreadable(_("This is no OpenDocument text: its text is missing."), path=path)
    common = xml(archive.part("styles.xml"), path, "styles.xml") if "styles.xml" in archive.names else None
    writer = _Writer(Sheet(), _styles([root] if common is None else [common, root]))
    for event, element in walk(root):
        if event == "start":
            writer.begin(element)
        else:
            writer.end(element)
    return writer.sheet.done()


def _styles(roots: list[Element]) -> Mapping[str, _Style]:
    by_name = {one.get(f"{_STYLE}name") or "": one for root in roots for one in root.iter(f"{_STYLE}style")}
    return {name: _resolved(name, by_name) for name in by_name}


def _resolved(name: str, by_name: Mapping[str, Element]) -> _Style:
    weight, slope = "", ""
    for _step in range(_DEEPEST):
        one = by_name.get(name)
        if one is None:
            break
        properties = one.find(f"{_STYLE}text-properties")
        if properties is not None:
            weight = weight or properties.get(f"{_FO}font-weight") or ""
            slope = slope or properties.get(f"{_FO}font-style") or ""
        name = one.get(f"{_STYLE}parent-style-name") or ""
    return _Style(weight in _BOLD, slope in ("italic", "oblique"))


@dataclass(slots=True)
class _Writer:
    sheet: Sheet
    styles: Mapping[str, _Style]
    unseen: int = 0
    marks: list[list[Mark]] = field(default_factory=list[list[Mark]])

    def begin(self, element: Element) -> None:
        name = name_of(element)
        self.unseen += name in _UNSEEN
        if self.unseen:
            return
        if name in ("p", "h"):
            self._part(element)
        self.marks.append([self.sheet.open(kind, value) for kind, value in self._says(element, name)])
        if name == "s":
            count = element.get(f"{_TEXT}c") or "1"
            self.sheet.write(" " * min(int(count) if count.isdecimal() and len(count) < 6 else 1, _MOST_SPACES))
        elif name in _BREAKS:
            self.sheet.write(_BREAKS[name])
        self.sheet.flow(element.text or "")

    def end(self, element: Element) -> None:
        name = name_of(element)
        if self.unseen:
            self.unseen -= name in _UNSEEN
        else:
            for mark in reversed(self.marks.pop()):
                self.sheet.close(mark)
            if name in ("p", "h", "table-row"):
                self._part(element)
        if not self.unseen:
            self.sheet.flow(element.tail or "")

    def _part(self, element: Element) -> None:
        """A paragraph; in a cell that holds no other, only a space."""
        above = element.getparent()
        cell = above is not None and name_of(above) == "table-cell" and len(above) == 1
        if cell or (above is not None and name_of(above) == "note-body"):
            self.sheet.space()
        else:
            self.sheet.paragraph()

    def _says(self, element: Element, name: str) -> Iterator[tuple[Kind, float]]:
        if name == "h":
            level = element.get(f"{_TEXT}outline-level") or "1"
            yield Kind.HEADING, float(level) if level.isdecimal() and len(level) < 3 else 1.0
        if name == "list-item":
            yield Kind.LIST, 0.0
        if name == "note":
            yield Kind.NOTE, 0.0
        style = self.styles.get(element.get(f"{_TEXT}style-name") or "", _Style())
        if name in ("p", "h", "span") and style.bold:
            yield Kind.BOLD, 0.0
        if name in ("p", "h", "span") and style.italic:
            yield Kind.ITALIC, 0.0

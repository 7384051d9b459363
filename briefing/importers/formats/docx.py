"""Word documents, from Word itself and from Teams, Rev and others who write them.

The parts are read from the archive through our own bounds, and the tree is walked whole: a library that lists
paragraphs leaves out tracked insertions, content controls, text boxes and footnotes, and nothing may be lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from briefing.errors import InterviewUnreadable
from briefing.i18n import _
from briefing.importers.formats.archive import Archive
from briefing.importers.formats.docx_styles import Style, styles
from briefing.importers.formats.html import named
from briefing.importers.formats.sheet import Mark, Sheet
from briefing.importers.formats.table import write_table
from briefing.importers.formats.trees import Element, name_of, walk, words_in, xml
from briefing.importers.hinted import HintedText, Kind

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RELATIONS = "_rels/.rels"
_USUAL = "word/document.xml"
_UNSEEN = frozenset({"del", "deltext", "instrtext", "fallback", "movefrom", "ppr", "rpr", "sectpr", "tblpr", "trpr"})
_BREAKS = {"br": "\n", "cr": "\n", "tab": "\t", "nobreakhyphen": "\u2011", "softhyphen": "\u00ad", "ptab": "\t"}
_NOTES = (("footnotes", "footnote"), ("endnotes", "endnote"), ("comments", "comment"))
_EDGES = ("header", "footer")


def docx(data: bytes, path: Path) -> HintedText:
    """All text of a Word document, notes and running heads behind it; InterviewUnreadable where it is damaged."""
    archive = Archive(data, path, _("Word document"))
    main = _main_part(archive, path)
    folder = str(PurePosixPath(main).parent)
    known = styles(_optional(archive, f"{folder}/styles.xml", path))
    writer = _Writer(Sheet(), known)
    body = xml(archive.part(main), path, main)
    if name_of(body) != "document":
        raise InterviewUnreadable(_("This is no Word document: its text is missing."), path=path)
    writer.write(body)
    for part, item in _NOTES:
        writer.write_notes(_optional(archive, f"{folder}/{part}.xml", path), item)
    for name in sorted(name for name in archive.names if PurePosixPath(name).name.startswith(_EDGES)):
        if str(PurePosixPath(name).parent) == folder and name.endswith(".xml"):
            writer.write_edge(xml(archive.part(name), path, name))
    return named(writer.sheet.done())


def _main_part(archive: Archive, path: Path) -> str:
    """Where the text is: not every program calls its part by the usual name."""
    relations = _optional(archive, _RELATIONS, path)
    for one in () if relations is None else relations:
        if (one.get("Type") or "").endswith("/officeDocument"):
            return (one.get("Target") or "").lstrip("/")
    return _USUAL


def _optional(archive: Archive, name: str, path: Path) -> Element | None:
    return xml(archive.part(name), path, name) if name in archive.names else None


@dataclass(slots=True)
class _Writer:
    """Goes through the tree: what is deleted is not seen, rows of tables are lines, runs know their style."""

    sheet: Sheet
    styles: Mapping[str, Style]
    unseen: int = 0
    rows: int = 0
    spoken: Element | None = None  # a table that is written already
    marks: list[list[Mark]] = field(default_factory=list[list[Mark]])
    edges: set[str] = field(default_factory=set[str])

    def write(self, root: Element) -> None:
        """Everything inside an element, in order."""
        for event, element in walk(root):
            if event == "start":
                self._begin(element)
            else:
                self._end(element)
        self.sheet.paragraph()

    def write_notes(self, root: Element | None, item: str) -> None:
        """Footnotes, endnotes or comments; the lines that only part notes from text have a type, and are none."""
        for note in () if root is None else root.iter(f"{_W}{item}"):
            if note.get(f"{_W}type") in (None, "normal"):
                with self.sheet.said(Kind.NOTE):
                    self.write(note)

    def write_edge(self, root: Element) -> None:
        """A running head or foot, once for all that are alike."""
        words = words_in(root)
        if words and words not in self.edges:
            self.edges.add(words)
            with self.sheet.said(Kind.FURNITURE):
                self.write(root)

    def _begin(self, element: Element) -> None:
        name = name_of(element)
        self.unseen += name in _UNSEEN
        if self.unseen:
            return
        if name == "tbl" and write_table(_cells(element), self.sheet):
            self.spoken = element
            self.unseen += 1
            return
        if name in ("p", "tbl", "txbxcontent"):
            self._part()
        elif name == "tc" and self.rows and next(element.itersiblings(f"{_W}tc", preceding=True), None) is not None:
            self.sheet.space()
            self.sheet.write("|")
        self.rows += name == "tr" and _is_plain(element)
        if name in ("p", "r"):
            says = self._of_paragraph(element) if name == "p" else self._of_run(element)
            self.marks.append([self.sheet.open(kind, value) for kind, value in says])
        if name in _BREAKS:
            self.sheet.write(_BREAKS[name])
        elif name == "t":
            self.sheet.write(element.text or "")

    def _end(self, element: Element) -> None:
        name = name_of(element)
        if self.unseen:
            self.unseen -= name in _UNSEEN or element is self.spoken
            return
        if name in ("p", "r"):
            for mark in reversed(self.marks.pop()):
                self.sheet.close(mark)
        if name == "tr":
            self.rows -= _is_plain(element)
            self.sheet.line()
        if name in ("p", "tbl"):
            self._part()

    def _part(self) -> None:
        if self.rows:
            self.sheet.space()
        else:
            self.sheet.paragraph()

    def _of_paragraph(self, element: Element) -> Iterator[tuple[Kind, float]]:
        properties = element.find(f"{_W}pPr")
        style = self._style(properties, "pStyle")
        level = style.heading or _outline(properties)
        if level:
            yield Kind.HEADING, float(level)
        if style.speaker:
            yield Kind.LABEL, 0.0
        if style.caption:
            yield Kind.CAPTION, 0.0
        if properties is not None and properties.find(f"{_W}numPr") is not None and not level:
            yield Kind.LIST, 0.0

    def _of_run(self, element: Element) -> Iterator[tuple[Kind, float]]:
        properties = element.find(f"{_W}rPr")
        above = element.getparent()
        paragraph = self._style(None if above is None else above.find(f"{_W}pPr"), "pStyle")
        run = self._style(properties, "rStyle")
        if _is_on(properties, "b", run.bold or (paragraph.bold and not paragraph.heading)):
            yield Kind.BOLD, 0.0
        if _is_on(properties, "i", run.italic or paragraph.italic):
            yield Kind.ITALIC, 0.0

    def _style(self, properties: Element | None, name: str) -> Style:
        named = None if properties is None else properties.find(f"{_W}{name}")
        return self.styles.get("" if named is None else named.get(f"{_W}val") or "", Style())


def _cells(table: Element) -> list[list[str]]:
    return [[words_in(cell) for cell in row.iter(f"{_W}tc")] for row in table.iter(f"{_W}tr")]


def _is_on(properties: Element | None, name: str, inherited: bool | None) -> bool:
    switch = None if properties is None else properties.find(f"{_W}{name}")
    if switch is None:
        return bool(inherited)
    return (switch.get(f"{_W}val") or "1") not in ("0", "false", "off", "none")


def _outline(properties: Element | None) -> int:
    level = None if properties is None else properties.find(f"{_W}outlineLvl")
    value = "" if level is None else level.get(f"{_W}val") or ""
    return int(value) + 1 if value.isdecimal() and len(value) == 1 and int(value) < 9 else 0


def _is_plain(row: Element) -> bool:
    """Whether each cell of a row is one paragraph: such a row is a line."""
    cells = row.findall(f"{_W}tc")
    return all(len(cell.findall(f"{_W}p")) == 1 and cell.find(f"{_W}tbl") is None for cell in cells)

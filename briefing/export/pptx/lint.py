"""What the office program would want to repair and Microsoft's validator does not see: eight faults, by name.

Made from deliberate corruptions of a good deck; the validator passed all eight. Reads the file as it is on disk, with
nothing but zip and XML, so that the code that wrote it cannot hide a mistake.
"""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

from lxml import etree
from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]

from briefing.export.pptx.sections import SPACE
from briefing.export.pptx.xml import A, P, R

NAMES = {"a": A, "p": P, "r": R, "p14": SPACE}
_MAIN = "ppt/presentation.xml"
_SHAPED = ("ppt/slides/", "ppt/slideLayouts/", "ppt/slideMasters/", "ppt/notesSlides/", "ppt/notesMasters/")


@dataclass(frozen=True, slots=True)
class Parts:
    """A package: its parts by name, and for each the internal targets of its relationships with their types."""

    trees: dict[str, Element]
    names: frozenset[str]
    targets: dict[str, tuple[tuple[str, str], ...]]

    def find(self, name: str, path: str) -> list[Element]:
        """Elements of a part; none where it is not there."""
        tree = self.trees.get(name)
        return [] if tree is None else tree.findall(path, NAMES)

    def related(self, name: str, kind: str) -> tuple[str, ...]:
        """Names of the parts a part points to by relationships of a kind."""
        return tuple(target for found, target in self.targets.get(name, ()) if found == kind)


def lint(path: Path) -> tuple[str, ...]:
    """The faults of a deck, each as a line that names the part; empty for a sound one."""
    parts = _open(path)
    checks = (_shape_ids, _sections, _notes_master, _orphans, _placeholders, _layout_ids)
    return tuple(fault for check in checks for fault in check(parts))


def _open(path: Path) -> Parts:
    with ZipFile(path) as file:
        blobs = {name: file.read(name) for name in file.namelist()}
    trees = {name: etree.fromstring(blob) for name, blob in blobs.items() if name.endswith((".xml", ".rels"))}
    targets = {_owner(name): tuple(_targets(name, tree)) for name, tree in trees.items() if name.endswith(".rels")}
    return Parts(trees, frozenset(blobs), targets)


def _owner(rels: str) -> str:
    folder, name = posixpath.split(rels)
    return posixpath.join(posixpath.dirname(folder), name.removesuffix(".rels"))


def _targets(rels: str, tree: Element) -> Iterator[tuple[str, str]]:
    folder = posixpath.dirname(_owner(rels))
    for rel in tree:
        if rel.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", folder, rel.get("Target", "")))
            yield posixpath.basename(rel.get("Type", "")), target.lstrip("/")


def _shape_ids(parts: Parts) -> Iterator[str]:
    for name in sorted(parts.names):
        if name.startswith(_SHAPED) and name in parts.trees:
            ids = Counter(shape.get("id") for shape in parts.find(name, ".//p:cNvPr"))
            yield from (f"{name}: shape id {id} is used {n} times" for id, n in ids.items() if n > 1)


def _sections(parts: Parts) -> Iterator[str]:
    slides = [slide.get("id") for slide in parts.find(_MAIN, "p:sldIdLst/p:sldId")]
    listed = Counter(slide.get("id") for slide in parts.find(_MAIN, ".//p14:sectionLst//p14:sldId"))
    if not parts.find(_MAIN, ".//p14:sectionLst"):
        return
    yield from (f"{_MAIN}: a section names slide {id}, which is not there" for id in listed if id not in slides)
    yield from (f"{_MAIN}: slide {id} stands in sections {n} times" for id, n in listed.items() if n > 1)
    yield from (f"{_MAIN}: slide {id} stands in no section" for id in slides if id not in listed)


def _notes_master(parts: Parts) -> Iterator[str]:
    if parts.related(_MAIN, "notesMaster") and not parts.find(_MAIN, "p:notesMasterIdLst/p:notesMasterId"):
        yield f"{_MAIN}: the notes master is not listed"


def _orphans(parts: Parts) -> Iterator[str]:
    reached: set[str] = set()
    waiting = [target for _type, target in parts.targets.get("", ())]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += [target for _type, target in parts.targets.get(name, ())]
    loose = {name for name in parts.names if not name.endswith((".rels", "/")) and name != "[Content_Types].xml"}
    yield from (f"{name}: no part refers to it" for name in sorted(loose - reached))


def _placeholders(parts: Parts) -> Iterator[str]:
    for name in sorted(parts.names):
        for layout in parts.related(name, "slideLayout") if name.startswith("ppt/slides/") else ():
            known = {held.get("idx", "0") for held in parts.find(layout, ".//p:ph")}
            used = {held.get("idx", "0") for held in parts.find(name, ".//p:ph")}
            yield from (f"{name}: placeholder {idx} is not in its layout" for idx in sorted(used - known))


def _layout_ids(parts: Parts) -> Iterator[str]:
    masters = [master.get("id") for master in parts.find(_MAIN, "p:sldMasterIdLst/p:sldMasterId")]
    layouts = [
        layout.get("id")
        for name in parts.related(_MAIN, "slideMaster")
        for layout in parts.find(name, "p:sldLayoutIdLst/p:sldLayoutId")
    ]
    yield from (f"{_MAIN}: id {id} of a master or layout is used {n} times" for id, n in _repeated(masters + layouts))


def _repeated(ids: list[str | None]) -> list[tuple[str | None, int]]:
    return [(id, n) for id, n in Counter(ids).items() if n > 1]

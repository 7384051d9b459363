"""TEI: utterances <u who>, speeches <sp> with their <speaker>, or plain paragraphs; the head says who is who."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from briefing.errors import InterviewUnreadable
from briefing.i18n import _
from briefing.importers.formats.clock import seconds
from briefing.importers.formats.html import named
from briefing.importers.formats.listed import a_set
from briefing.importers.formats.sheet import Mark, Sheet
from briefing.importers.formats.trees import Element, name_of, walk, words_in, xml
from briefing.importers.hinted import HintedText, Kind

_ID = "{http://www.w3.org/XML/1998/namespace}id"
_BLOCKS = a_set(
    "p ab u sp seg l lg head div stage note list item label opener closer dateline q quote cit"
    " incident vocal kinesic speaker table row front back body byline titlepart"
)
_KINDS = {
    "head": Kind.HEADING,
    "titlepart": Kind.TITLE,
    "stage": Kind.DIRECTION,
    "incident": Kind.DIRECTION,
    "vocal": Kind.DIRECTION,
    "kinesic": Kind.DIRECTION,
    "note": Kind.NOTE,
    "item": Kind.LIST,
    "quote": Kind.QUOTE,
    "fw": Kind.FURNITURE,
}
_SPACES = frozenset({"lb", "pb", "cb", "cell"})
_HEAD_WORDS = a_set("ref hi name persname forename surname orgname placename date num rolename")
_STYLES = {"bold": Kind.BOLD, "b": Kind.BOLD, "italic": Kind.ITALIC, "i": Kind.ITALIC}
_INSIDE = frozenset({"u", "seg", "p", "s", "l"})  # what stands in these is part of a line
_PARTS = frozenset({"seg", "stage", "incident", "vocal", "kinesic", "note", "q", "quote"})


def tei(data: bytes, path: Path) -> HintedText:
    """The text of a TEI document; InterviewUnreadable where it is another kind of XML."""
    root = xml(data, path)
    if name_of(root) not in ("tei", "tei.2", "teicorpus"):
        raise InterviewUnreadable(
            _("This XML is no TEI document: it begins with <{name}>.").format(name=name_of(root)),
            hint=_("Save it as text, as a web page or as a Word document first."),
            path=path,
        )
    writer = _Writer(Sheet(), _names(root))
    for event, element in walk(root):
        if event == "start":
            writer.begin(element)
        else:
            writer.end(element)
    return named(writer.sheet.done())


def _names(root: Element) -> Mapping[str, str]:
    """Who is meant by an id: what the list of persons calls them."""
    names: dict[str, str] = {}
    for person in root.iter("{*}person", "{*}participant"):
        name = next((words_in(one) for one in person.iter("{*}persName", "{*}name", "{*}p")), "")
        names[person.get(_ID) or person.get("id") or ""] = name or words_in(person)
    return names


@dataclass(slots=True)
class _Writer:
    sheet: Sheet
    names: Mapping[str, str]
    who: str = ""
    head: int = 0
    just_named: bool = False
    marks: list[list[Mark]] = field(default_factory=list[list[Mark]])

    def begin(self, element: Element) -> None:
        name = name_of(element)
        self._part(element, name)
        self.marks.append([self.sheet.open(kind) for kind in self._says(element, name)])
        self.head += name == "teiheader"
        if name in ("u", "sp") and not self.head:
            self._label(element)
        if time := self._time(element, name):
            self.marks[-1].append(time)
        self.sheet.flow(element.text or "")

    def end(self, element: Element) -> None:
        name = name_of(element)
        self.head -= name == "teiheader"
        for mark in reversed(self.marks.pop()):
            self.sheet.close(mark)
        if name == "speaker":
            self.sheet.write("" if words_in(element).endswith((":", "：")) else ":")
            self.sheet.space()
            self.just_named = True
        else:
            self._part(element, name)
        self.sheet.flow(element.tail or "")

    def _part(self, element: Element, name: str) -> None:
        above = element.getparent()
        inside = above is not None and name_of(above) in _INSIDE and name in _PARTS
        if inside or self.just_named or name in _SPACES:
            self.sheet.space()
        elif name in _BLOCKS or (self.head and name not in _HEAD_WORDS):
            self.sheet.paragraph()
        self.just_named = False

    def _says(self, element: Element, name: str) -> list[Kind]:
        if name == "teiheader":
            return [Kind.FRONT]
        if self.head:
            return [Kind.TITLE] if name == "title" else []
        kind = _KINDS.get(name) or (_STYLES.get(element.get("rend", "")) if name in ("hi", "emph") else None)
        if name == "speaker":
            kind = Kind.LABEL
        return [kind] if kind else []

    def _label(self, element: Element) -> None:
        """The name before an utterance whose text does not print it."""
        if any(name_of(one) == "speaker" for one in element):
            return
        id = (element.get("who") or "").split(" ")[0].lstrip("#")
        if id:
            self.sheet.label(self.names.get(id) or id)

    def _time(self, element: Element, name: str) -> Mark | None:
        time = seconds(element.get("start") or "") if name == "u" else None
        return self.sheet.open(Kind.TIME, time) if time is not None else None

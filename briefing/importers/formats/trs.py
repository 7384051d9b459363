"""Transcriber's .trs: turns that name their speakers by id, text after marks of time, topics by attribute."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from briefing.errors import InterviewUnreadable
from briefing.i18n import _
from briefing.importers.formats.clock import seconds
from briefing.importers.formats.sheet import Sheet
from briefing.importers.formats.speech import Said, write_speech
from briefing.importers.formats.trees import Element, name_of, xml
from briefing.importers.hinted import HintedText, Kind


def trs(data: bytes, path: Path) -> HintedText:
    """The speech of a Transcriber file; InterviewUnreadable where it is another kind of XML."""
    root = xml(data, path)
    if name_of(root) != "trans":
        raise InterviewUnreadable(
            _("This XML is no Transcriber file: it begins with <{name}>.").format(name=name_of(root)), path=path
        )
    names = {one.get("id", ""): one.get("name", "") for one in root.iter("Speaker")}
    topics = {one.get("id", ""): one.get("desc", "") for one in root.iter("Topic")}
    sheet = Sheet()
    _write_front(root, sheet)
    write_speech(_pieces(root, names, topics), sheet)
    return sheet.done()


def _write_front(root: Element, sheet: Sheet) -> None:
    for attribute, kind in (("audio_filename", Kind.TITLE), ("scribe", Kind.FRONT)):
        if words := root.get(attribute, "").strip():
            with sheet.said(kind):
                sheet.flow(words)
            sheet.paragraph()


def _pieces(root: Element, names: Mapping[str, str], topics: Mapping[str, str]) -> Iterator[Said]:
    for element in root.iter("Section", "Turn"):
        if name_of(element) == "turn":
            yield from _turn(element, names)
        elif topic := topics.get(element.get("topic", ""), ""):
            yield Said(topic, kind=Kind.HEADING)


def _turn(turn: Element, names: Mapping[str, str]) -> Iterator[Said]:
    """Words stand behind the marks inside a turn; where several speak at once, <Who nb> says whose they are."""
    speakers = [names.get(id) or id for id in turn.get("speaker", "").split()]
    who = speakers[0] if speakers else ""
    time = seconds(turn.get("startTime", ""))
    yield Said(turn.text or "", who, time)
    for mark in turn:
        name = name_of(mark)
        if name == "sync":
            time = seconds(mark.get("time", ""))
        elif name == "who":
            nb = mark.get("nb", "1")
            who = speakers[int(nb) - 1] if nb.isdecimal() and 0 < int(nb) <= len(speakers) else who
        elif desc := mark.get("desc", "").strip():
            yield Said(f"[{desc}]", who, time)
        yield Said(f"{mark.text or ''} {mark.tail or ''}", who, time)
        time = None

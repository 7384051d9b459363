"""An interview read from its part of the file."""

from __future__ import annotations

from yaml import Event

from briefing.files.records import Shape, record
from briefing.files.stream import Stream
from briefing.files.values import list_of, one_of, seconds, span, spans, text, texts, wholes
from briefing.model.interview import Front, FrontMatter, Interview, Reason, Role, Section, SetAside, Speaker, Turn
from briefing.model.span import Span

_role = one_of(Role, "role")


def interview(stream: Stream, event: Event) -> Interview:
    """One interview with its text and every span over it."""
    return Interview(**record(stream, event, _INTERVIEW))


def _speaker(stream: Stream, event: Event) -> Speaker:
    found = record(stream, event, _SPEAKER)
    found.setdefault("labels", ())
    return Speaker(**found)


def _turn(stream: Stream, event: Event) -> Turn:
    found = record(stream, event, _TURN)
    at: Span = found["at"]
    paragraphs: tuple[Span, ...] = found.get("paragraphs", (at,))
    return Turn(found["speaker"], found["role"], at, paragraphs, found.get("label"), found.get("time"))


def _section(stream: Stream, event: Event) -> Section:
    found = record(stream, event, _SECTION)
    return Section(found["id"], found.get("title", ""), found.get("turns", ()))


def _front(stream: Stream, event: Event) -> FrontMatter:
    found = record(stream, event, _FRONT)
    return FrontMatter(found["kind"], found["at"])


def _aside(stream: Stream, event: Event) -> SetAside:
    found = record(stream, event, _ASIDE)
    return SetAside(found["reason"], found["at"])


_SPEAKER = Shape(
    "a speaker",
    {"id": text, "name": text, "labels": texts, "role": _role, "about": text},
    required=frozenset(("id", "name", "role")),
)
_TURN = Shape(
    "a turn",
    {"speaker": text, "role": _role, "at": span, "label": span, "time": seconds, "paragraphs": spans},
    required=frozenset(("speaker", "role", "at")),
)
_SECTION = Shape("a section", {"id": text, "title": text, "turns": wholes}, required=frozenset(("id",)))
_FRONT = Shape(
    "a piece of front matter",
    {"kind": one_of(Front, "kind of front matter"), "at": span},
    required=frozenset(("kind", "at")),
)
_ASIDE = Shape(
    "a passage set aside",
    {"reason": one_of(Reason, "reason for setting aside"), "at": span},
    required=frozenset(("reason", "at")),
)
_ABOUT = ("id", "title", "standfirst", "byline", "date", "publication", "url", "language", "editors_note", "file")
_INTERVIEW = Shape(
    "an interview",
    {
        **dict.fromkeys(_ABOUT, text),
        "speakers": list_of(_speaker),
        "turns": list_of(_turn),
        "sections": list_of(_section),
        "front_matter": list_of(_front),
        "set_aside": list_of(_aside),
        "text": text,
    },
    required=frozenset(("id", "text")),
    keeps=True,
)

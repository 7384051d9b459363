"""A brief read from its file, from the line after its format on. `write` is its mirror."""

from __future__ import annotations

from typing import Any

from yaml import Event, ScalarEvent

from briefing.files.read_interview import interview
from briefing.files.records import Shape, record, rest_of_record
from briefing.files.stream import Stream
from briefing.files.values import Reader, list_of, span, spans, text, texts, truth, whole
from briefing.i18n import _
from briefing.model.brief import Asked, Block, Brief, Cited, Part, Point, Slide, Ticked
from briefing.model.quote import Emphasis, Initial, Insertion, Mark, Quote, Sic


def rest_of_brief(stream: Stream, start: Event) -> Brief:
    """The brief whose mapping began at `start` and whose format has been read."""
    return Brief(**rest_of_record(stream, start, _BRIEF))


def _second_format(stream: Stream, event: Event) -> None:
    raise stream.refusal(event, _("“{name}” stands here twice.").format(name="format"))


def _ticked(stream: Stream, event: Event) -> Ticked:
    return Ticked(**record(stream, event, _ADDRESS))


def _quote(stream: Stream, event: Event) -> Quote:
    found = record(stream, event, _QUOTE)
    found["spans"] = found.pop("at")
    found["starred"] = found.pop("star", False)
    return Quote(**found)


def _words(stream: Stream, event: Event) -> tuple[str, ...]:
    return (text(stream, event),) if isinstance(event, ScalarEvent) else texts(stream, event)


def _mark(stream: Stream, event: Event) -> Mark:
    match record(stream, event, _MARK):
        case {"insert": str(words), "at": int(at), **rest} if not rest:
            return Insertion(at, words)
        case {"initial": int(at), **rest} if not rest:
            return Initial(at)
        case {"emphasis": where, **rest} if not rest:
            return Emphasis(where)
        case {"sic": int(at), **rest} if not rest:
            return Sic(at)
        case _:
            raise stream.refusal(
                event,
                _("This is not a mark on a quote."),
                _("A mark is one of {insert: words, at: 120}, {initial: 120}, {emphasis: 120-130}, {sic: 120}."),
            )


def _part(stream: Stream, event: Event) -> Part:
    found = record(stream, event, _PART)
    found.setdefault("title", "")
    return Part(**found)


def _slide(stream: Stream, event: Event) -> Slide:
    return Slide(**record(stream, event, _SLIDE))


def _block(stream: Stream, event: Event) -> Block:
    match record(stream, event, _BLOCK):
        case {"id": str(id), "point": str(words), **rest} if not rest.keys() - {"evidence"}:
            return Point(id, words, rest.get("evidence", ()))
        case {"id": str(id), "quote": str(quote), **rest} if not rest:
            return Cited(id, quote)
        case {"id": str(id), "section": Ticked(where, section), **rest} if not rest:
            return Asked(id, where, section)
        case _:
            raise stream.refusal(
                event,
                _("This is not something a slide can hold."),
                _("A slide holds a point (with its evidence), a quote or a section: one of them at a time."),
            )


def _shape(noun: str, *required: str, keeps: bool = False, **readers: Reader[Any]) -> Shape:
    return Shape(noun, readers, frozenset(required), keeps)


_ADDRESS = _shape("the address of a section", "interview", "section", interview=text, section=text)
_MARK = _shape("a mark", insert=text, at=whole, initial=whole, emphasis=span, sic=whole)
_QUOTE = _shape(
    "a quote",
    *("id", "interview", "words", "at"),
    keeps=True,
    id=text,
    interview=text,
    words=_words,
    at=spans,
    marks=list_of(_mark),
    star=truth,
    note=text,
)
_BLOCK = _shape("an item on a slide", "id", point=text, quote=text, section=_ticked, id=text, evidence=texts)
_SLIDE = _shape(
    "a slide",
    *("id", "kind"),
    keeps=True,
    id=text,
    kind=text,
    title=text,
    hidden=truth,
    prompt=text,
    notes=text,
    blocks=list_of(_block),
)
_PART = _shape("a part", "id", keeps=True, id=text, title=text, guidance=text, slides=list_of(_slide))
_BRIEF = _shape(
    "a brief",
    keeps=True,
    format=_second_format,
    title=text,
    subtitle=text,
    author=text,
    date=text,
    marking=text,
    theme=text,
    outline=text,
    ticked=list_of(_ticked),
    quotes=list_of(_quote),
    parts=list_of(_part),
    interviews=list_of(interview),
)

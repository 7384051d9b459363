"""One value after another: a text, a number, a span, a list. Each reader is given the value's first event."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeVar

from yaml import Event, MappingStartEvent, ScalarEvent, SequenceEndEvent, SequenceStartEvent

from briefing.errors import BriefUnreadable
from briefing.files import bounds
from briefing.files.stream import Stream, shortened
from briefing.i18n import _
from briefing.model.span import Span

Value = TypeVar("Value")
Choice = TypeVar("Choice", bound=StrEnum)
Reader = Callable[[Stream, Event], Value]

_NOTHING = frozenset(("", "~", "null", "Null", "NULL"))
_WHOLE = re.compile(rf"[0-9]{{1,{bounds.MAX_DIGITS}}}")
_PLACE = re.compile(rf"([0-9]{{1,{bounds.MAX_DIGITS}}})-([0-9]{{1,{bounds.MAX_DIGITS}}})")
_PLACES = re.compile(rf"(?:{_PLACE.pattern} ?)*+")
_TRUTH = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


def text(stream: Stream, event: Event) -> str:
    """A text, or a number or date left without quotation marks; nothing at all is the empty text."""
    if not isinstance(event, ScalarEvent):
        raise wrong(stream, event, _("a text"))
    value: str = event.value
    return "" if value in _NOTHING and event.implicit[0] else value


def whole(stream: Stream, event: Event) -> int:
    """A whole number from 0."""
    if not isinstance(event, ScalarEvent) or not _WHOLE.fullmatch(event.value):
        raise wrong(stream, event, _("a whole number"))
    return int(event.value)


def seconds(stream: Stream, event: Event) -> float:
    """A number of seconds."""
    try:
        found = float(text(stream, event))
    except ValueError:
        found = math.inf
    if not math.isfinite(found):
        raise wrong(stream, event, _("a number of seconds"))
    return found


def truth(stream: Stream, event: Event) -> bool:
    """True or false."""
    found = _TRUTH.get(event.value.lower()) if isinstance(event, ScalarEvent) else None
    if found is None:
        raise wrong(stream, event, _("“true” or “false”"))
    return found


def span(stream: Stream, event: Event) -> Span:
    """One span, as start-end."""
    found = _PLACE.fullmatch(event.value) if isinstance(event, ScalarEvent) else None
    if found is None:
        raise wrong(stream, event, _("one place, such as 120-240"))
    return _span(stream, event, found[1], found[2])


def spans(stream: Stream, event: Event) -> tuple[Span, ...]:
    """Spans as start-end, with spaces between them. One scalar, because YAML is slow with many small lists."""
    if not isinstance(event, ScalarEvent) or not _PLACES.fullmatch(event.value):
        raise wrong(stream, event, _("places such as 120-240"))
    return tuple([_span(stream, event, start, end) for start, end in _PLACE.findall(event.value)])


def texts(stream: Stream, event: Event) -> tuple[str, ...]:
    """A list of texts."""
    return items(stream, event, text)


def wholes(stream: Stream, event: Event) -> tuple[int, ...]:
    """A list of whole numbers."""
    return items(stream, event, whole)


def items(stream: Stream, event: Event, reader: Reader[Value]) -> tuple[Value, ...]:
    """A list of whatever a reader reads; nothing at all is the empty list."""
    if nothing(event):
        return ()
    if not isinstance(event, SequenceStartEvent):
        raise wrong(stream, event, _("a list"))
    found: list[Value] = []
    while not isinstance(event := stream.take(), SequenceEndEvent):
        found.append(reader(stream, event))
    return tuple(found)


def list_of(reader: Reader[Value]) -> Reader[tuple[Value, ...]]:
    """A reader of lists, made from a reader of their items."""
    return lambda stream, event: items(stream, event, reader)


def one_of(choices: type[Choice], noun: str) -> Reader[Choice]:
    """A reader of one word out of a few; `noun` is what the word is called."""
    known = {choice.value: choice for choice in choices}

    def read(stream: Stream, event: Event) -> Choice:
        found = known.get(word := text(stream, event))
        if found is None:
            message = _("There is no {noun} “{word}”.").format(noun=_(noun), word=shortened(word))
            raise stream.refusal(event, message, did_you_mean(word, known) or _any_of(known))
        return found

    return read


def nothing(event: Event) -> bool:
    """Whether a value was left out after its name."""
    return isinstance(event, ScalarEvent) and event.value in _NOTHING and bool(event.implicit[0])


def wrong(stream: Stream, event: Event, expected: str) -> BriefUnreadable:
    """The error for a value of another kind than the one that belongs there."""
    message = _("Here should be {expected}, not {found}.").format(expected=expected, found=_described(event))
    return stream.refusal(event, message)


def did_you_mean(word: str, known: dict[str, Choice] | frozenset[str], cutoff: float = 0.7) -> str:
    """A hint with the known word nearest to one that is not; empty where none is near."""
    near = get_close_matches(word[: bounds.MAX_NAME], sorted(known), n=1, cutoff=cutoff)
    return _("Did you mean “{word}”?").format(word=near[0]) if near else ""


def _any_of(known: dict[str, Choice]) -> str:
    return _("Known are: {words}.").format(words=", ".join(known))


def _span(stream: Stream, event: Event, start: str, end: str) -> Span:
    first, last = int(start), int(end)
    if first > last:
        message = _("A place ends before it starts: {start}-{end}.").format(start=start, end=end)
        raise stream.refusal(event, message, _("The smaller number comes first."))
    return Span(first, last)


def _described(event: Event) -> str:
    if isinstance(event, SequenceStartEvent):
        return _("a list")
    if isinstance(event, MappingStartEvent):
        return _("names with values")
    if isinstance(event, ScalarEvent):
        return _("nothing") if nothing(event) else f"“{shortened(event.value)}”"
    return _("nothing")

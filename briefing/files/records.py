"""A mapping read by its shape: which names it may have, who reads each value, and which may not be missing.

Where the model has room for them, names we do not know are kept for the version that wrote them; elsewhere they are
refused, since dropping them in silence would lose somebody's work. So is a name that looks like a slip for one of
ours that is not there: “qoutes” kept as unknown would be a brief without quotes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from yaml import Event, MappingEndEvent, MappingStartEvent, ScalarEvent

from briefing.errors import BriefUnreadable
from briefing.files import bounds
from briefing.files.kept import yaml_of
from briefing.files.stream import Stream, shortened
from briefing.files.values import Reader, did_you_mean, wrong
from briefing.i18n import _

_MISSPELT = 0.8  # share of letters a name must have in common with the one it was meant to be


@dataclass(frozen=True, slots=True)
class Shape:
    """What a mapping holds. `noun` names it in messages; `keeps` says whether unknown names are kept."""

    noun: str
    readers: dict[str, Reader[Any]]
    required: frozenset[str] = frozenset()
    keeps: bool = False


def record(stream: Stream, event: Event, shape: Shape) -> dict[str, Any]:
    """The values of a mapping by name; “extra” is there where the shape keeps unknown names and some were found."""
    if not isinstance(event, MappingStartEvent):
        raise wrong(stream, event, _(shape.noun))
    return rest_of_record(stream, event, shape)


def rest_of_record(stream: Stream, start: Event, shape: Shape) -> dict[str, Any]:
    """As `record`, from the next name on; `start` is the event the mapping began with."""
    values: dict[str, Any] = {}
    readers = shape.readers
    strange: dict[str, tuple[Event, str]] = {}
    while not isinstance(key := stream.take(), MappingEndEvent):
        name = key.value if isinstance(key, ScalarEvent) else ""
        reader = readers.get(name)
        if name in values or name in strange:
            raise stream.refusal(key, _("“{name}” stands here twice.").format(name=shortened(name)))
        if reader is not None:
            values[name] = reader(stream, stream.take())
        elif shape.keeps:
            strange[name_in(stream, key)] = (key, yaml_of(stream, stream.take()))
        else:
            raise _unknown(stream, key, name, shape)
    if shape.required - values.keys():
        raise _missing(stream, start, shape, values, strange)
    for name, (key, _value) in strange.items():
        if hint := did_you_mean(name, frozenset(readers.keys() - values.keys()), cutoff=_MISSPELT):
            raise stream.refusal(key, _no_such(shape, name), hint)
    if strange:
        values["extra"] = tuple((name, value) for name, (_key, value) in strange.items())
    return values


def name_in(stream: Stream, key: Event) -> str:
    """The name a value stands under."""
    if not isinstance(key, ScalarEvent) or len(key.value) > bounds.MAX_NAME:
        raise wrong(stream, key, _("a short name"))
    return str(key.value)


def _unknown(stream: Stream, key: Event, name: str, shape: Shape) -> BriefUnreadable:
    return stream.refusal(key, _no_such(shape, name), did_you_mean(name, frozenset(shape.readers)))


def _no_such(shape: Shape, name: str) -> str:
    return _("{noun} has no “{name}”.").format(noun=_capital(_(shape.noun)), name=shortened(name))


def _missing(
    stream: Stream, start: Event, shape: Shape, values: dict[str, Any], strange: dict[str, tuple[Event, str]]
) -> BriefUnreadable:
    missing = shape.required - values.keys()
    for name, (key, _value) in strange.items():
        if hint := did_you_mean(name, missing):
            return stream.refusal(key, _no_such(shape, name), hint)
    first = next(name for name in shape.readers if name in missing)
    return stream.refusal(start, _("{noun} needs “{name}”.").format(noun=_capital(_(shape.noun)), name=first))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]

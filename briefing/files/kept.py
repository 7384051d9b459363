"""What stands under a name we do not know, kept as one line of YAML, to be written back as it was meant.

The value is never understood: its events are turned into flow style, which is valid at any depth and on one line.
Comments and line breaks inside it are the price; no value, type or tag is lost.
"""

from __future__ import annotations

from io import StringIO
from typing import Any

import yaml
from yaml import (
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from briefing.files import bounds
from briefing.files.stream import Stream
from briefing.i18n import _

_Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_NEVER = 1_000_000_000  # columns before a line is broken


def yaml_of(stream: Stream, event: Event) -> str:
    """A value of any kind as one line of YAML; refused where it is nested beyond measure."""
    written = StringIO()
    dumper = _Dumper(written, width=_NEVER, allow_unicode=True)
    for each in (StreamStartEvent(), DocumentStartEvent(explicit=False), *map(_in_flow, _gathered(stream, event))):
        dumper.emit(each)
    for each in (DocumentEndEvent(explicit=False), StreamEndEvent()):
        dumper.emit(each)
    return written.getvalue().removesuffix("...\n").strip("\n")


def _gathered(stream: Stream, event: Event) -> list[Event]:
    found: list[Event] = []
    depth = 0
    while not found or depth:
        event = stream.take() if found else event
        depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        found.append(event)
        stream.kept += 1
        if depth > bounds.MAX_DEPTH:
            raise stream.refusal(event, _("Too many lists and mappings stand inside one another."))
        if stream.kept > bounds.MAX_KEPT:
            raise stream.refusal(event, _("Too much stands here under names this version does not know."))
    return found


def _in_flow(event: Event) -> Event:
    match event:
        case MappingStartEvent():
            return MappingStartEvent(None, _tag(event), event.implicit, flow_style=True)
        case SequenceStartEvent():
            return SequenceStartEvent(None, _tag(event), event.implicit, flow_style=True)
        case ScalarEvent():
            return _scalar_in_flow(event)
        case _:
            return event


def _scalar_in_flow(event: ScalarEvent) -> ScalarEvent:
    """Plain stays plain, so that a number stays a number; everything else goes into quotes, on one line."""
    tag, plain = _tag(event), bool(event.implicit[0])
    value = "null" if plain and not event.value else event.value
    style = None if plain else "'"  # which the emitter takes where plain cannot be, so that twice is once
    if not value.isprintable():
        style = '"'  # line ends of any sort are escaped in these only
    return ScalarEvent(None, tag, (False, False) if tag else (plain, True), value, style=style)


def _tag(event: ScalarEvent | CollectionStartEvent) -> str | None:
    """The tag of a value; “!” says no more than quotation marks do."""
    return None if event.tag == "!" else event.tag

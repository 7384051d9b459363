"""Finding the line of something in a brief's file, by its address: asked only when there is something to complain of.

That way nobody has to carry line numbers through the reading of tens of thousands of turns that are in order.
"""

from __future__ import annotations

from yaml import CollectionEndEvent, CollectionStartEvent, Event, MappingStartEvent, ScalarEvent

from briefing.files.flaw import Address
from briefing.files.stream import Stream, line_of


def line_at(text: str, address: Address) -> int:
    """The line, counted from 1, in which the thing of that address begins, or the nearest thing around it."""
    stream = Stream(text, None)
    event = stream.begin()
    for step in address:
        inner = _step(stream, event, step)
        if inner is None:
            break
        event = inner
    return line_of(event)


def _step(stream: Stream, around: Event, step: str | int) -> Event | None:
    named = isinstance(around, MappingStartEvent)
    n = 0
    while not isinstance(event := stream.take(), CollectionEndEvent):
        name = event.value if named and isinstance(event, ScalarEvent) else n
        value = stream.take() if named else event
        if name == step:
            return value
        _skip(stream, value)
        n += 1
    return None


def _skip(stream: Stream, event: Event) -> None:
    depth = int(isinstance(event, CollectionStartEvent))
    while depth:
        event = stream.take()
        depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)

"""The events of one YAML document, each refused the moment it is none of a brief's business.

Reading events rather than building a tree of nodes keeps a 9 MB brief under half a second and a few megabytes, and
leaves no room for a bomb: an anchor, an alias or a foreign tag ends the reading where it stands, before anything could
be repeated. Nothing is ever constructed by YAML; it only tells us where a text, a list or a mapping begins and ends.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml
from yaml import (
    AliasEvent,
    CollectionStartEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    ScalarEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from briefing.errors import BriefUnreadable
from briefing.files import bounds
from briefing.i18n import _

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # PyYAML without libyaml reads the same, slower
_STANDARD = frozenset(("str", "int", "float", "bool", "null", "timestamp", "binary", "seq", "map", "set"))
_CONTENT = (ScalarEvent, CollectionStartEvent)
_ITS_OWN = "tag:yaml.org,2002:"


class Stream:
    """One document's events in order. `path` is only for messages; `kept` counts what stands under unknown names."""

    __slots__ = ("_next", "kept", "path")

    def __init__(self, text: str, path: Path | None) -> None:
        self._next: Callable[[], Event] = _Loader(text).get_event
        self.path = path
        self.kept = 0

    def begin(self) -> Event:
        """The first event of the document's content; refused where there is none."""
        self._skip(StreamStartEvent)
        if isinstance(event := self._next(), StreamEndEvent):
            raise BriefUnreadable(_("This file is empty."), hint=_("Was it copied completely?"), path=self.path)
        assert isinstance(event, DocumentStartEvent)
        return self.take()

    def take(self) -> Event:
        """The next event, of a kind a brief may have."""
        event: Event = self._next()
        if isinstance(event, _CONTENT):
            if event.anchor is not None or event.tag is not None:
                self._judge(event)
        elif isinstance(event, AliasEvent):
            raise self._repetition(event)
        return event

    def end(self) -> None:
        """Make sure that nothing follows the document."""
        self._skip(DocumentEndEvent)
        if not isinstance(event := self._next(), StreamEndEvent):
            raise self.refusal(event, _("A second document begins here."), _("Keep each brief in a file of its own."))

    def refusal(self, event: Event, message: str, hint: str = "") -> BriefUnreadable:
        """The error that says what is wrong in the line of an event."""
        return BriefUnreadable(message, hint=hint, path=self.path, line=line_of(event))

    def _skip(self, kind: type[Event]) -> None:
        event = self._next()
        assert isinstance(event, kind), event

    def _judge(self, event: ScalarEvent | CollectionStartEvent) -> None:
        if event.anchor is not None:
            raise self._repetition(event)
        tag = str(event.tag)
        if tag != "!" and tag.removeprefix(_ITS_OWN) not in _STANDARD:
            raise self.refusal(
                event,
                _("The tag “{tag}” has no place in a brief.").format(tag=shortened(tag)),
                _("Take it out; a brief holds only texts, numbers, lists and mappings."),
            )

    def _repetition(self, event: Event) -> BriefUnreadable:
        message = _("A brief may not use YAML’s anchors and aliases (“{sign}{name}”).")
        sign = "*" if isinstance(event, AliasEvent) else "&"
        name = shortened(str(getattr(event, "anchor", "")))
        hint = _("Write the passage out, or put the text in quotation marks if it really begins with this sign.")
        return self.refusal(event, message.format(sign=sign, name=name), hint)


def line_of(event: Event) -> int:
    """The line an event stands in, counted from 1."""
    mark: Any = event.start_mark  # PyYAML sets it on everything it has read
    return int(mark.line) + 1


def shortened(text: str) -> str:
    """A stretch of somebody's file, short enough for a message, with nothing in it that a terminal obeys."""
    shown = "".join(char if char.isprintable() else " " for char in text[: bounds.MAX_SHOWN + 1])
    return shown if len(text) <= bounds.MAX_SHOWN else shown[: bounds.MAX_SHOWN] + "…"

"""The formats a brief may have, by number, and who reads each.

A new format gets the next number, a writer, and a reader here; the reader of the format before stays and makes today's
brief from yesterday's file, so that opening is upgrading. A file from a later version is left alone.
"""

from __future__ import annotations

from collections.abc import Callable

from yaml import Event, MappingStartEvent, ScalarEvent

from briefing.errors import BriefUnreadable
from briefing.files.read import rest_of_brief
from briefing.files.records import name_in
from briefing.files.stream import Stream, shortened
from briefing.files.values import whole
from briefing.files.write import FORMAT
from briefing.i18n import _
from briefing.model.brief import Brief

READERS: dict[int, Callable[[Stream, Event], Brief]] = {1: rest_of_brief}


def brief_in(stream: Stream) -> Brief:
    """The brief a document holds, whatever its format; BriefUnreadable where it is not one."""
    start = stream.begin()
    reader = READERS[_format(stream, start)]
    brief = reader(stream, start)
    stream.end()
    return brief


def _format(stream: Stream, start: Event) -> int:
    if not isinstance(start, MappingStartEvent):
        raise not_a_brief(stream, start)
    key = stream.take()
    if not isinstance(key, ScalarEvent) or name_in(stream, key) != "format":
        raise not_a_brief(stream, key)
    value = stream.take()
    found = whole(stream, value)
    if found > FORMAT:
        raise stream.refusal(
            value,
            _("This brief was made by a newer version of Briefing (format {found}).").format(found=found),
            _("Update Briefing to open it; this version reads up to format {known}.").format(known=FORMAT),
        )
    if found not in READERS:
        raise stream.refusal(value, _("There is no format {found}.").format(found=found))
    return found


def not_a_brief(stream: Stream, event: Event) -> BriefUnreadable:
    """The error for a file of another kind."""
    found = shortened(event.value) if isinstance(event, ScalarEvent) else "…"
    hint = _("A brief begins with “format: 1”, not with “{found}”.").format(found=found)
    return stream.refusal(event, _("This is not a brief."), hint)

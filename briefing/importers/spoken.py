"""For those who need somebody to speak: a text without an interview can be understood, but is of no use to them."""

from __future__ import annotations

from pathlib import Path

from briefing.errors import InterviewUnreadable
from briefing.i18n import _
from briefing.importers import read
from briefing.model.interview import Interview


def read_spoken(path: Path) -> Interview:
    """The interview in a file; InterviewUnreadable also where nobody speaks in it."""
    return spoken(read(path), path)


def spoken(interview: Interview, path: Path) -> Interview:
    """The interview itself; InterviewUnreadable where nobody speaks in it."""
    if not interview.turns:
        raise InterviewUnreadable(
            _("No speakers were found in this text."),
            hint=_("A speaker is a name and a colon at the start of a paragraph, such as “Anna Berg:”, “AB:” or “Q:”."),
            path=path,
        )
    return interview

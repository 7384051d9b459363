"""Plain text, pasted from a web page or saved by an editor. Files without a format of their own are tried as this."""

from __future__ import annotations

from pathlib import Path

from briefing.errors import InterviewUnreadable
from briefing.importers.formats.decode import decoded
from briefing.importers.formats.magic import advice, described, kind_of
from briefing.importers.hinted import HintedText, cleaned


def plain(data: bytes, path: Path) -> HintedText:
    """The text with no hints; InterviewUnreadable where the bytes are no text. `path` is only for the message."""
    return HintedText(cleaned(characters(data, path)))


def characters(data: bytes, path: Path) -> str:
    """The characters of a file that has to be text; InterviewUnreadable where it is none."""
    text = None if kind_of(data) else decoded(data)
    if text is None:
        raise refused(data, path)
    return text


def refused(data: bytes, path: Path) -> InterviewUnreadable:
    """Why bytes are no text, and what to do about it."""
    kind = kind_of(data)
    return InterviewUnreadable(described(kind), hint=advice(kind), path=path)

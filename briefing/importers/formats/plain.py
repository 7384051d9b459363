"""Plain text, pasted from a web page or saved by an editor. Files without a format of their own are tried as this."""

from __future__ import annotations

from pathlib import Path

from briefing.errors import InterviewUnreadable
from briefing.importers.formats.decode import decoded
from briefing.importers.formats.magic import advice, described, kind_of
from briefing.importers.hinted import HintedText, cleaned


def plain(data: bytes, path: Path) -> HintedText:
    """The text with no hints; InterviewUnreadable where the bytes are no text. `path` is only for the message."""
    kind = kind_of(data)
    text = None if kind else decoded(data)
    if text is None:
        raise InterviewUnreadable(described(kind), hint=advice(kind), path=path)
    return HintedText(cleaned(text))

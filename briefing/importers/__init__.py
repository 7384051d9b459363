"""ANY FILE → an interview: formats/ read bytes into text with hints, parse/ finds speakers, turns and furniture."""

from __future__ import annotations

from pathlib import Path

from briefing.errors import InterviewUnreadable
from briefing.importers.formats import hinted
from briefing.importers.hinted import HintedText, cleaned
from briefing.importers.parse.understand import understand
from briefing.model.interview import Interview

__all__ = ["read", "read_text"]


def read(path: Path) -> Interview:
    """The interview in a file; no turns where nobody speaks. InterviewUnreadable, with the path."""
    try:
        return understand(hinted(path), path.name)
    except InterviewUnreadable as error:
        raise InterviewUnreadable(error.message, hint=error.hint, path=path, line=error.line) from error


def read_text(text: str, file: str = "") -> Interview:
    """The interview in pasted text; `file` is the name it goes by. InterviewUnreadable where it is blank."""
    return understand(HintedText(cleaned(text)), file)

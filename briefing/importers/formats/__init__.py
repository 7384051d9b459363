"""Bytes of one kind of file → text with hints. A format is one module and one word in the table."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType

from briefing.importers.formats.files import load
from briefing.importers.formats.plain import plain
from briefing.importers.hinted import HintedText

Format = Callable[[bytes, Path], HintedText]

FORMATS: MappingProxyType[str, Format] = MappingProxyType({".txt": plain, ".text": plain, ".md": plain})


def hinted(path: Path) -> HintedText:
    """What a file says, read by its suffix; any other is tried as plain text. InterviewUnreadable if that fails."""
    return FORMATS.get(path.suffix.lower(), plain)(load(path), path)

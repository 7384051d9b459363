"""Bytes of one kind of file → text with hints. A format is one module and one word in the table.

The word names the module and the function in it; a module is loaded when the first file of its kind is read, so that a
start of the app, or reading a plain text, pays for none of the libraries behind the others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import cast

from briefing.errors import InterviewUnreadable
from briefing.i18n import _
from briefing.importers.formats.files import load
from briefing.importers.formats.magic import suffix_of
from briefing.importers.hinted import HintedText

Format = Callable[[bytes, Path], HintedText]

_TEXTS = {".txt": "plain", ".text": "plain", ".md": "markdown", ".markdown": "markdown", ".rtf": "rtf"}
_PAGES = {".html": "html", ".htm": "html", ".xhtml": "html", ".epub": "epub"}
_DOCUMENTS = {".docx": "docx", ".docm": "docx", ".odt": "odt", ".pdf": "pdf"}
_SPEECH = {".vtt": "subtitles", ".srt": "subtitles", ".json": "speech_json", ".trs": "trs"}
_TABLES = {".csv": "table", ".tsv": "table"}
_EDITIONS = {".tei": "tei", ".xml": "tei"}

FORMATS: Mapping[str, str] = MappingProxyType(_TEXTS | _PAGES | _DOCUMENTS | _SPEECH | _TABLES | _EDITIONS)


_BRIEF = re.compile(rb"(\xef\xbb\xbf)?format: \d+\r?\n")


def hinted(path: Path) -> HintedText:
    """What a file says, read by what its bytes look like, else by its suffix; any other is tried as plain text."""
    data = load(path)
    if _BRIEF.match(data):
        raise InterviewUnreadable(
            _("This is a brief, not an interview."), hint=_("Open it in Briefing, or give its interviews."), path=path
        )
    return reader_of(suffix_of(data) or path.suffix.lower())(data, path)


def reader_of(suffix: str) -> Format:
    """The function that reads files of a suffix: bytes, and their path for messages; plain text for any other."""
    word = FORMATS.get(suffix, "plain")
    return cast("Format", getattr(import_module(f"{__name__}.{word}"), word))

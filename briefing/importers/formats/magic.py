"""What a file is by its first bytes, whatever its name says; and for what no format reads, what a person can do."""

from __future__ import annotations

import re

from briefing.i18n import _

# Read in order. The office kinds are zip archives too, so they come first.
_SIGNS = (
    (b"%PDF-", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old office"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\x1f\x8b", "zip"),
    (b"7z\xbc\xaf\x27\x1c", "zip"),
    (b"Rar!\x1a\x07", "zip"),
    (b"\x89PNG\r\n\x1a\n", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"BM", "bitmap"),
    (b"ID3", "recording"),
    (b"OggS", "recording"),
    (b"fLaC", "recording"),
    (b"RIFF", "riff"),
)
_INSIDE_ZIP = (
    (b"epub+zip", "e-book"),
    (b"word/", "word"),
    (b"ppt/", "slides"),
    (b"xl/", "sheet"),
    (b"opendocument.text", "open document"),
)
_LOOKED_AT = 8192
_READ = {"pdf": ".pdf", "rtf": ".rtf", "word": ".docx", "open document": ".odt", "e-book": ".epub"}
# Text that can be nothing else. What could also be somebody's words is left to the suffix.
_WRITTEN = (
    (re.compile(rb"WEBVTT(?:[ \t\r\n]|$)"), ".vtt"),
    (re.compile(rb"\d{1,6}[ \t]*\r?\n\d{1,3}:\d\d:\d\d[,.]\d{1,3} --> \d"), ".srt"),
    (re.compile(rb"<\?xml[^>]*>\s*(?:<!(?!DOCTYPE html)[^>]*>\s*)*<(?:\w+:)?TEI", re.IGNORECASE), ".tei"),
    (re.compile(rb"(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE Trans[^>]*>\s*)?<Trans[\s>]"), ".trs"),
    (
        re.compile(
            rb"(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*(?:<!DOCTYPE html|<html[\s>])", re.IGNORECASE | re.DOTALL
        ),
        ".html",
    ),
    (re.compile(rb"(?:\{\s*\"[^\"\n]{1,80}\"\s*:|\[\s*\{\s*\"[^\"\n]{1,80}\"\s*:)"), ".json"),
)


def suffix_of(data: bytes) -> str:
    """The suffix of the format whose signs the bytes bear; empty where only the name of the file can tell."""
    kind = kind_of(data)
    if kind:
        return _READ.get(kind, ".txt")  # plain text refuses what is no text, by its name
    head = data[:_LOOKED_AT].removeprefix(b"\xef\xbb\xbf").lstrip()
    return next((suffix for sign, suffix in _WRITTEN if sign.match(head)), "")


def kind_of(data: bytes) -> str:
    """One word for what the bytes look like; empty where no sign is known."""
    kind = next((kind for sign, kind in _SIGNS if data.startswith(sign)), "")
    match kind:
        case "zip":
            return next((inner for sign, inner in _INSIDE_ZIP if sign in data[:_LOOKED_AT]), "zip")
        case "riff":
            return "picture" if data[8:12] == b"WEBP" else "recording"
        case "bitmap":
            return "picture" if b"\0" in data[:16] else ""
        case "":
            return "recording" if data[4:8] == b"ftyp" else ""
        case _:
            return kind


def described(kind: str) -> str:
    """The sentence that says what such a file looks like."""
    sentences = {
        "pdf": _("This looks like a PDF, not a text."),
        "rtf": _("This looks like a rich text document, not a plain text."),
        "old office": _("This looks like an old Word or Office document, not a text."),
        "word": _("This looks like a Word document, not a text."),
        "slides": _("This looks like a PowerPoint deck, not a text."),
        "sheet": _("This looks like an Excel workbook, not a text."),
        "open document": _("This looks like an OpenDocument file, not a text."),
        "zip": _("This looks like a zip archive, not a text."),
        "picture": _("This looks like a picture, not a text."),
        "recording": _("This looks like a recording, not a text."),
    }
    return sentences.get(kind, _("This is not a text."))


def advice(kind: str) -> str:
    """What to do about it."""
    match kind:
        case "zip":
            return _("Unpack it, and choose the interview inside.")
        case "picture":
            return _("Read the words out of it first, then paste them as text.")
        case "recording":
            return _("Have it transcribed first, then open the transcript.")
        case _:
            return _("Open it in its own program, copy the text, and paste it or save it as plain text.")

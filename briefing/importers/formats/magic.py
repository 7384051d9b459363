"""What a file that is not text looks like, told from its first bytes, and what a person can do about it."""

from __future__ import annotations

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
_INSIDE_ZIP = ((b"word/", "word"), (b"ppt/", "slides"), (b"xl/", "sheet"), (b"opendocument", "open document"))
_LOOKED_AT = 8192


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

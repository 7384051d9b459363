"""Pieces of speech with a speaker and a time → text that reads alone: a paragraph a turn, “Name: ” before it.

Recognisers and subtitles cut speech into pieces of a few words. Pieces of one speaker are joined into one turn, and a
turn is parted into paragraphs only where a sentence ends, so that a long answer can be read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from briefing.importers.formats.sheet import Sheet
from briefing.importers.hinted import HintedText, Kind

_LONG = 700  # characters of a paragraph after which the next sentence begins a new one
_ENDS = re.compile(r"[.?!…。？！؟][\"'”’»)\]]*$")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")  # scripts without spaces
_LETTER = re.compile(r"[A-Z]|\d{1,3}")


@dataclass(frozen=True, slots=True)
class Said:
    """One piece: `who` is empty where nobody is named, `time` in seconds; `apart` where a paragraph begins."""

    words: str
    who: str = ""
    time: float | None = None
    apart: bool = False
    kind: Kind | None = None  # DIRECTION, HEADING … for what is not spoken; it stands alone


def write_speech(pieces: Iterable[Said], sheet: Sheet) -> None:
    """Every piece in order; a name is written where the speaker changes."""
    who, length, last = "", 0, ""
    for piece in pieces:
        words = " ".join(piece.words.split())
        if not words:
            continue
        changed = bool(piece.who) and piece.who != who
        full = length > _LONG and bool(_ENDS.search(last))
        if changed or full or piece.apart or piece.kind:
            sheet.paragraph()
            length = 0
        elif _is_spaced(last, words):
            sheet.space()
        who = piece.who if changed else who
        _write(piece, words, sheet, named=changed)
        length, last = length + len(words), words
        if piece.kind:
            sheet.paragraph()
    sheet.paragraph()


def spoken(pieces: Iterable[Said]) -> HintedText:
    """A text that is nothing but speech."""
    sheet = Sheet()
    write_speech(pieces, sheet)
    return sheet.done()


def speaker_name(value: object) -> str:
    """The name for what a recogniser calls a speaker: a bare number or letter becomes “Speaker 0”."""
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, int | float):
        return f"Speaker {value:g}"
    name = " ".join(str(value).split()).strip(":：") if isinstance(value, str) else ""
    return f"Speaker {name}" if _LETTER.fullmatch(name) else name


def _write(piece: Said, words: str, sheet: Sheet, *, named: bool) -> None:
    time = sheet.open(Kind.TIME, piece.time) if piece.time is not None else None
    if named and not piece.kind:
        sheet.label(piece.who)
    mark = sheet.open(piece.kind) if piece.kind else None
    sheet.write(words)
    for one in (mark, time):
        if one:
            sheet.close(one)


def _is_spaced(before: str, after: str) -> bool:
    return not (_UNSPACED.match(before[-1:]) and _UNSPACED.match(after[:1]))

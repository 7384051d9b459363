"""WebVTT and SRT. Cues are pieces of speech: their order and breaks come from a screen, not from a speaker.

Live captions roll: each cue repeats the end of the one before it. That is told by how many cues of a file do so,
because people repeat themselves too.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from briefing.errors import InterviewUnreadable
from briefing.i18n import _
from briefing.importers.formats import bounds
from briefing.importers.formats.clock import seconds
from briefing.importers.formats.plain import characters
from briefing.importers.formats.sheet import Sheet
from briefing.importers.formats.speech import Said, write_speech
from briefing.importers.hinted import HintedText, Kind, cleaned

_TIMING = re.compile(r"\s*(?:\d+:)?\d{1,2}:\d{1,2}[.,]\d{1,3}\s*-->\s*(?:\d+:)?\d{1,2}:\d{1,2}[.,]\d{1,3}")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?(?:[ \t]+([^>]*))?>")
_TAG = re.compile(r"</?(?:[cibu]|lang|ruby|rt|font)(?:[.\s][^>]*)?>|</v>|<\d[\d:.]*>|\{\\an?\d\}")
_OPENS = re.compile(r"(?:>>|[-–—]\s|\[?[^\W\d_][^:：.!?<>\n\]]{0,40}\]?[:：](?:\s|$))")
_NOT_SPOKEN = re.compile(r"[\[(（][^\[\]()]{1,80}[\])）]|[♪♫\s]+")
_FEW = 2  # cues that may roll by chance
_SHARE = 3  # one in so many cues repeats the one before: a rolling file


@dataclass(frozen=True, slots=True)
class _Cue:
    lines: tuple[str, ...]
    time: float | None


def subtitles(data: bytes, path: Path) -> HintedText:
    """The speech in a WebVTT or SRT file: voices as labels, “Name:” as it is printed, times as hints."""
    # Imported here because it is only needed for these files.
    import webvtt
    from webvtt.errors import MalformedCaptionError, MalformedFileError

    text = cleaned(characters(data, path)).strip("\n \ufeff")
    _refuse_unfit(text, path)
    try:
        read = webvtt.from_buffer(io.StringIO(text), format="vtt" if text.startswith("WEBVTT") else "srt")
    except (MalformedFileError, MalformedCaptionError) as error:
        raise _malformed(path, 1) from error
    cues = [_Cue(tuple(one.lines), seconds(one.start)) for one in read.captions]
    notes = [note for one in read.captions for note in one.comments]
    sheet = Sheet()
    _write_notes(read.header_comments, sheet)
    write_speech(_pieces(_unrolled(cues)), sheet)
    _write_notes([*notes, *read.footer_comments], sheet)
    return sheet.done()


def _write_notes(notes: Sequence[str], sheet: Sheet) -> None:
    for note in notes:
        with sheet.said(Kind.NOTE):
            sheet.write(note)
        sheet.paragraph()


def _refuse_unfit(text: str, path: Path) -> None:
    """The library passes over a cue whose time it cannot read; nothing may be lost in silence."""
    timings = [n for n, line in enumerate(text.split("\n"), start=1) if "-->" in line and not _TIMING.match(line)]
    if timings:
        raise _malformed(path, timings[0])
    if text.count("-->") > bounds.MAX_CUES:
        raise InterviewUnreadable(
            _("The subtitles have more than {n:,} cues.").format(n=bounds.MAX_CUES), hint=_("Cut them."), path=path
        )


def _malformed(path: Path, line: int) -> InterviewUnreadable:
    return InterviewUnreadable(
        _("These subtitles are damaged: there is a time that cannot be read."),
        hint=_("A cue begins with a line such as “00:01:02.500 --> 00:01:04.000”."),
        path=path,
        line=line,
    )


def _pieces(cues: Sequence[_Cue]) -> Iterator[Said]:
    who = ""
    for cue in cues:
        time = cue.time
        for words, voice in _voices("\n".join(cue.lines)):
            who = voice or who
            for part in filter(None, _parts(words)):
                direction = Kind.DIRECTION if _NOT_SPOKEN.fullmatch(part) else None
                yield Said(part, "" if direction else who, time, bool(_OPENS.match(part)), direction)
                time = None


def _voices(raw: str) -> Iterator[tuple[str, str]]:
    """The stretches of a cue, each with the name of its voice tag; empty where there is none."""
    at, who = 0, ""
    for tag in _VOICE.finditer(raw):
        yield raw[at : tag.start()], who
        at, who = tag.end(), unescape(tag[1] or "").strip()
    yield raw[at:], who


def _parts(words: str) -> Iterator[str]:
    """What several people say in one cue, a line each."""
    part: list[str] = []
    for line in unescape(_TAG.sub("", words)).split("\n"):
        line = line.strip()
        if part and (_OPENS.match(line) or _NOT_SPOKEN.fullmatch(line)):
            yield " ".join(part)
            part = []
        part.append(line)
    yield " ".join(part)


# ── rolling captions ──────────────────────────────────────────────────────────────────────────────────────────


def _unrolled(cues: Sequence[_Cue]) -> Sequence[_Cue]:
    """The cues without what they repeat of the one before, where the file is one that rolls."""
    bare = [_VOICE.sub("", _TAG.sub("", "\n".join(cue.lines))).split() for cue in cues]
    voices = [_voice(cue) for cue in cues]
    shared = [0, *(_overlap(bare[n - 1], bare[n]) if voices[n - 1] == voices[n] else 0 for n in range(1, len(cues)))]
    rolls = sum(n > 0 for n in shared)
    if rolls <= _FEW or rolls * _SHARE < len(cues):
        return cues
    return [
        _Cue((voice + " ".join(words[n:]),), cue.time) if n else cue
        for cue, words, n, voice in zip(cues, bare, shared, voices, strict=True)
    ]


def _voice(cue: _Cue) -> str:
    """The voice tag a cue begins with, as it is printed."""
    tag = _VOICE.match(cue.lines[0]) if cue.lines else None
    return tag[0] if tag else ""


def _overlap(before: Sequence[str], here: Sequence[str]) -> int:
    """How many words at the start of a cue are the last words of the cue before."""
    most = min(len(before), len(here), 60)
    return next((n for n in range(most, 0, -1) if before[-n:] == here[:n]), 0)

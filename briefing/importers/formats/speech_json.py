"""The JSON of speech recognisers. A shape is known by its keys, never by the name of the file or of a maker.

From each file the coarsest pieces that still know their speaker are taken: they carry the punctuation and the order the
recogniser meant. Where only single words know it, the words are joined.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import cast

from briefing.errors import InterviewUnreadable
from briefing.i18n import _
from briefing.importers.formats import bounds
from briefing.importers.formats.clock import seconds
from briefing.importers.formats.plain import characters
from briefing.importers.formats.speech import Said, speaker_name, spoken
from briefing.importers.hinted import HintedText

_Item = Mapping[str, object]
_WORDS = ("text", "transcript", "body", "punctuated_word", "word", "content", "sentence", "utterance", "value")
_SPEAKERS = ("speaker", "speakerLabel", "speaker_label", "speaker_name", "speakerName", "speaker_id", "name")
_STARTS = ("start", "startTime", "start_time", "begin", "offset", "timestamp", "time", "ts")
_MILLISECONDS = 1000.0
_LONGEST = 1e9  # seconds or their thousandths
_SHOWN = 6  # keys in the message


def speech_json(data: bytes, path: Path) -> HintedText:
    """The speech in a recogniser's JSON; InterviewUnreadable where it is damaged or of another shape."""
    value = _parsed(data, path)
    for shape in _SHAPES:
        pieces = list(shape(value))
        if any(piece.words.strip() for piece in pieces):
            return spoken(pieces)
    raise _unknown(value, path)


def _parsed(data: bytes, path: Path) -> object:
    text = characters(data, path).lstrip("\ufeff")
    if text.count("{") + text.count("[") > bounds.MAX_NESTS or text.count(",") > bounds.MAX_VALUES:
        raise InterviewUnreadable(_("The JSON holds too many values."), hint=_("Cut it into parts."), path=path)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise InterviewUnreadable(
            _("The JSON is damaged: {why}.").format(why=error.msg),
            hint=_("Have it written again by the program it came from."),
            path=path,
            line=error.lineno,
        ) from error
    except (RecursionError, ValueError) as error:
        raise InterviewUnreadable(_("The JSON is nested too deeply, or has too long a number."), path=path) from error


def _unknown(value: object, path: Path) -> InterviewUnreadable:
    keys = ", ".join(f"“{key}”" for key in list(_item(value))[:_SHOWN])
    found = _("its keys are {keys}").format(keys=keys) if keys else _("it has no keys")
    return InterviewUnreadable(
        _("This JSON is no transcript of a shape that is known: {found}.").format(found=found),
        hint=_("Whisper, WhisperX, AWS Transcribe, Deepgram and AssemblyAI are read, and lists of speaker and text."),
        path=path,
    )


# ── the shapes, most telling first ────────────────────────────────────────────────────────────────────────────


def _deepgram(value: object) -> Iterator[Said]:
    """results.channels[].alternatives[0]: paragraphs of sentences, else words."""
    for channel in _items(_at(value, "results", "channels")):
        best = _first(channel.get("alternatives"))
        paragraphs = list(_items(_at(best, "paragraphs", "paragraphs")))
        for paragraph in paragraphs:
            for sentence in _items(paragraph.get("sentences")):
                yield _said(sentence, _speaker(paragraph))
        if not paragraphs:
            yield from _pieces(best.get("words")) if best.get("words") else [_said(best)]


def _amazon(value: object) -> Iterator[Said]:
    """results.items[]: words and punctuation; speakers by time in results.speaker_labels, or on the words."""
    results = _at(value, "results")
    by_time = {
        _text(word, "start_time"): _speaker(word) or _speaker(segment)
        for segment in _items(_at(results, "speaker_labels", "segments"))
        for word in (*_items(segment.get("items")), segment)
    }
    who = ""
    words = ""
    start: float | None = None
    for item in _items(_at(results, "items")):
        spoken_word = _text(_first(item.get("alternatives")), "content")
        if item.get("type") == "punctuation":
            words += spoken_word
            continue
        speaker = _speaker(item) or by_time.get(_text(item, "start_time"), "") or who
        if words and (speaker != who or words.endswith((".", "?", "!"))):
            yield Said(words, who, start)
            words = ""
        start = start if words else _time(item)
        who, words = speaker, f"{words} {spoken_word}"
    yield Said(words, who, start)


def _amazon_plain(value: object) -> Iterator[Said]:
    return (_said(item) for item in _items(_at(value, "results", "transcripts")))


def _assembly(value: object) -> Iterator[Said]:
    """utterances[] with times in thousandths of a second."""
    for item in _items(_at(value, "utterances")):
        said = _said(item)
        yield Said(said.words, said.who, None if said.time is None else said.time / _MILLISECONDS)


def _monologues(value: object) -> Iterator[Said]:
    """monologues[].elements[]: words and punctuation as values."""
    for item in _items(_at(value, "monologues")):
        elements = list(_items(item.get("elements")))
        start = next((time for element in elements if (time := _time(element)) is not None), None)
        yield Said("".join(_text(element, "value") for element in elements), _speaker(item), start)


def _segments(value: object) -> Iterator[Said]:
    """segments[] of Whisper, WhisperX and podcast players; `speakers` may say what the labels stand for."""
    names = _item(_at(value, "speakers"))
    for key in ("segments", "transcript", "utterances", "results", "captions", "cues", "monologue"):
        for said in _pieces(_at(value, key)):
            yield Said(said.words, speaker_name(names.get(said.who)) or said.who, said.time)


def _listed(value: object) -> Iterator[Said]:
    return _pieces(value)


def _whole(value: object) -> Iterator[Said]:
    """Nothing but a text: a recogniser that tells no speakers."""
    for key in ("text", "transcript"):
        if isinstance(text := _at(value, key), str):
            yield Said(text)
            return


_SHAPES: tuple[Callable[[object], Iterable[Said]], ...] = (
    _deepgram,
    _amazon,
    _amazon_plain,
    _assembly,
    _monologues,
    _segments,
    _listed,
    _whole,
)


# ── JSON values of which nothing is known ─────────────────────────────────────────────────────────────────────


def _pieces(value: object) -> Iterator[Said]:
    return (_said(item) for item in _items(value))


def _said(item: _Item, who: str = "") -> Said:
    return Said(_text(item, *_WORDS), _speaker(item) or who, _time(item))


def _speaker(item: _Item) -> str:
    for key in _SPEAKERS:
        value = item.get(key)
        name = speaker_name(_item(value).get("name", value))
        if name:
            return name
    return ""


def _time(item: _Item) -> float | None:
    value = next((item[key] for key in _STARTS if key in item), None)
    if isinstance(value, str):
        return seconds(value)
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value < _LONGEST:
        return None
    return float(value)


def _text(item: _Item, *keys: str) -> str:
    return next((value for key in keys if isinstance(value := item.get(key), str)), "")


def _at(value: object, *keys: str) -> object:
    for key in keys:
        value = _item(value).get(key)
    return value


def _item(value: object) -> _Item:
    return cast("_Item", value) if isinstance(value, dict) else {}


def _first(value: object) -> _Item:
    return next(_items(value), _item(None))


def _items(value: object) -> Iterator[_Item]:
    values = cast("list[object]", value) if isinstance(value, list) else []
    return (one for one in map(_item, values) if one)

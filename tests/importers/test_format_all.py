"""What holds for every format: the talk is understood, nothing is lost, and no damage gets past the door."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from format_samples import ALL, ANSWERED, TURNS
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.errors import InterviewUnreadable
from briefing.importers import read
from briefing.importers.formats import reader_of
from briefing.importers.hinted import HintedText, cleaned
from briefing.model.interview import unaccounted

NAMED = {".vtt", ".json", ".csv", ".tsv", ".trs", ".tei", ".xml"}  # formats that know who speaks
suffixes = pytest.mark.parametrize("suffix", ALL)


def written(folder: Path, data: bytes, name: str) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def text_of(data: bytes, suffix: str) -> HintedText:
    return reader_of(suffix)(data, Path(f"talk{suffix}"))


@suffixes
def test_the_same_talk_is_understood_in_every_format(suffix: str, tmp_path: Path):
    interview = read(written(tmp_path, ALL[suffix], f"talk{suffix}"))
    names = {speaker.id: speaker.name for speaker in interview.speakers}
    said = [(names[turn.speaker], turn.span.of(interview.text)) for turn in interview.turns]
    assert [(who, words.split("\n")[0]) for who, words in said] == list(TURNS)


@suffixes
def test_every_character_of_every_format_is_accounted_for(suffix: str, tmp_path: Path):
    assert unaccounted(read(written(tmp_path, ALL[suffix], f"talk{suffix}"))) == ()


@suffixes
def test_a_format_is_known_by_its_content_where_the_name_says_nothing(suffix: str, tmp_path: Path):
    if suffix in (".csv", ".tsv", ".md"):
        pytest.skip("such a text could also be somebody's words, so only its name can tell")
    data = ALL[suffix]
    assert read(written(tmp_path, data, "talk")).text == text_of(data, suffix).text


@suffixes
def test_every_format_gives_a_text_that_can_be_kept(suffix: str):
    text = text_of(ALL[suffix], suffix).text
    assert cleaned(text) == text


@suffixes
def test_hints_stand_in_order_and_inside_the_text(suffix: str):
    source = text_of(ALL[suffix], suffix)
    starts = [hint.span.start for hint in source.hints]
    assert starts == sorted(starts)
    assert all(hint.span.end <= len(source.text) and hint.span.of(source.text).strip() for hint in source.hints)


@pytest.mark.parametrize("suffix", sorted(NAMED))
def test_a_name_the_format_knows_is_printed_before_the_words(suffix: str):
    assert f"Jon Vale: {ANSWERED}" in text_of(ALL[suffix], suffix).text


def test_a_wrong_suffix_does_not_mislead(tmp_path: Path):
    assert len(read(written(tmp_path, ALL[".docx"], "talk.rtf")).turns) == len(TURNS)


def test_reading_a_plain_text_loads_no_library_of_another_format(tmp_path: Path):
    path = written(tmp_path, ALL[".txt"], "talk.txt")
    code = "import sys; from pathlib import Path; from briefing import importers; importers.read(Path(sys.argv[1]))"
    listed = (
        f"{code}; print([n for n in ('lxml', 'webvtt', 'markdown_it', 'pypdfium2', 'zipfile') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", listed, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# ── damage ────────────────────────────────────────────────────────────────────────────────────────────────────


def survives(data: bytes, suffix: str) -> bool:
    """An interview with nothing lost, or a refusal: anything else is raised."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            return unaccounted(read(written(Path(folder), data, f"talk{suffix}"))) == ()
        except InterviewUnreadable as error:
            return bool(error.message and error.path)


some_sample = st.sampled_from(sorted(ALL))


@given(some_sample, st.binary(max_size=200))
def test_random_bytes_under_any_name(suffix: str, data: bytes):
    assert survives(data, suffix)


@given(some_sample, st.floats(0, 1))
def test_a_file_cut_short(suffix: str, share: float):
    data = ALL[suffix]
    assert survives(data[: int(len(data) * share)], suffix)


@given(some_sample, st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=8))
def test_a_file_with_bytes_turned(suffix: str, turns: list[tuple[float, int]]):
    data = bytearray(ALL[suffix])
    for share, byte in turns:
        data[int(len(data) * share)] = byte
    assert survives(bytes(data), suffix)


@given(
    some_sample, st.floats(0, 1), st.floats(0, 1), st.sampled_from([b"\0", b"\xed\xa0\x80", b"<", b"{", b"\xff" * 9])
)
def test_a_file_with_a_piece_of_it_somewhere_else(suffix: str, a: float, b: float, extra: bytes):
    data = ALL[suffix]
    first, second = sorted((int(len(data) * a), int(len(data) * b)))
    assert survives(data[:first] + extra + data[second:] + data[first:second], suffix)


@pytest.mark.long
@settings(max_examples=3000)
@given(some_sample, st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.binary(max_size=4)), max_size=12))
def test_a_file_damaged_in_many_places(suffix: str, changes: list[tuple[float, bytes]]):
    data = bytearray(ALL[suffix])
    for share, some in changes:
        at = int(len(data) * share)
        data[at : at + 2] = some
    assert survives(bytes(data), suffix)

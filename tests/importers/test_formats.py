"""Bytes at the door: encodings that are understood, and files that are refused with advice."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from briefing.errors import InterviewUnreadable
from briefing.importers import read
from briefing.importers.formats import files

TALK = "Ana Bérg: Why “now”?\n\nJon Vale: Because – it’s late.\n"


def written(folder: Path, data: bytes, name: str = "talk.txt") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def refusal(path: Path) -> InterviewUnreadable:
    with pytest.raises(InterviewUnreadable) as caught:
        read(path)
    return caught.value


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_a_text_reads_the_same_in_any_encoding(tmp_path: Path, encoding: str):
    assert read(written(tmp_path, TALK.encode(encoding))).text == TALK


def test_an_older_cyrillic_encoding_is_recognised(tmp_path: Path):
    text = (
        "Вопрос: Почему звонит колокол на острове этой длинной зимней ночью?\n\nОтвет: Потому что никто не спит.\n" * 20
    )
    assert read(written(tmp_path, text.encode("cp1251"))).text == text


def test_a_few_damaged_bytes_do_not_change_the_encoding(tmp_path: Path):
    data = (TALK * 9).encode() + b"\xff"
    assert read(written(tmp_path, data)).text.endswith("late.\n\ufffd")


@pytest.mark.parametrize("name", ["talk.txt", "talk.text", "talk.md", "TALK.TXT", "talk", "talk.interview"])
def test_a_text_is_read_under_any_name(tmp_path: Path, name: str):
    assert len(read(written(tmp_path, TALK.encode(), name)).turns) == 2


def test_control_characters_are_replaced_one_for_one(tmp_path: Path):
    assert read(written(tmp_path, b"Ana: Wh\x07y?\n\nBen: So.\x1b")).text == "Ana: Wh\ufffdy?\n\nBen: So.\ufffd"


def test_a_form_feed_is_a_new_line(tmp_path: Path):
    assert read(written(tmp_path, b"Ana: Why?\x0cBen: So.")).text == "Ana: Why?\nBen: So."


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"\xff\xfe \x00"])
def test_a_file_without_words_is_refused(tmp_path: Path, data: bytes):
    assert refusal(written(tmp_path, data)).message == "There is no text here."


@pytest.mark.parametrize(
    ("start", "word"),
    [
        (b"%PDF-1.7\n", "PDF"),
        (b"PK\x03\x04....word/document.xml", "Word"),
        (b"PK\x03\x04....ppt/presentation.xml", "PowerPoint"),
        (b"PK\x03\x04....notes", "zip"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\xff\xd8\xff\xe0", "picture"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Word"),
        (b"ID3\x04", "recording"),
        (b"\x00\x01\x02\x03nonsense", "not a text"),
    ],
)
def test_what_is_no_text_is_called_by_its_name(tmp_path: Path, start: bytes, word: str):
    assert word in refusal(written(tmp_path, start + b"\x00" * 40)).message


def test_what_is_no_text_comes_with_advice(tmp_path: Path):
    assert "copy the text" in refusal(written(tmp_path, b"%PDF-1.7\n")).hint


def test_a_file_that_is_not_there_is_refused(tmp_path: Path):
    assert refusal(tmp_path / "gone.txt").message == "There is no such file."


def test_a_folder_is_refused(tmp_path: Path):
    assert "folder" in refusal(tmp_path).message


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_locked_file_is_refused(tmp_path: Path):
    path = written(tmp_path, TALK.encode())
    path.chmod(0)
    assert "permission" in refusal(path).message


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(files, "MAX_BYTES", 2_000_000)
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(3_500_000)
    assert "3.5 MB" in refusal(path).message
    assert "2 MB" in refusal(path).message


def test_a_refusal_knows_the_file(tmp_path: Path):
    path = written(tmp_path, b" \n")
    assert refusal(path).path == path

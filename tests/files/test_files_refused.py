"""A file that cannot be opened says why, in which line, and what to do."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from briefing.errors import BriefUnreadable
from briefing.files import load
from briefing.files.text import parse

SLIDE = "format: 1\nparts:\n  - id: p\n    slides:\n      - id: s\n        kind: points\n"


@dataclass(frozen=True)
class Case:
    text: str
    message: str
    line: int | None
    hint: str = ""


CASES = {
    "empty": Case("", "This file is empty", None),
    "comments only": Case("# nothing\n\n", "This file is empty", None),
    "prose": Case("It was a fine day.\n", "This is not a brief", 1, "format: 1"),
    "prose with colons": Case("He said: no: never\n", "This is not a brief", 1, "format: 1"),
    "another mapping": Case("name: x\nversion: 2\n", "This is not a brief", 1, "not with “name”"),
    "a list": Case("- a\n- b\n", "This is not a brief", 1),
    "a newer format": Case("format: 2\nnew: x\n", "newer version of Briefing (format 2)", 1, "Update Briefing"),
    "no such format": Case("format: 0\n", "There is no format 0", 1),
    "a format in words": Case("format: one\n", "whole number, not “one”", 1),
    "an open quotation mark": Case(
        'format: 1\ntitle: "open\nauthor: x\n', "This line cannot be understood", 4, "quotation"
    ),
    "bad indentation": Case("format: 1\ntitle: a\n  author: b\n", "cannot be understood", 3, "below one"),
    "a tab": Case("format: 1\nquotes:\n\t- id: q\n", "cannot be understood", 3, "a tab"),
    "a control character": Case("format: 1\ntitle: a\x00b\n", "a character that no text has (number 0)", 2),
    "a second document": Case("format: 1\n---\nformat: 1\n", "A second document begins here", 2),
    "a list for a text": Case("format: 1\ntitle: [a]\n", "should be a text, not a list", 2),
    "a mapping for a text": Case("format: 1\ntitle:\n  a: b\n", "a text, not names with values", 3),
    "a text for a list": Case("format: 1\nquotes: all\n", "should be a list, not “all”", 2),
    "a text for a slide": Case("format: 1\nparts:\n  - id: p\n    slides:\n      - one\n", "a slide, not “one”", 5),
    "neither true nor false": Case(SLIDE + "        hidden: maybe\n", "“true” or “false”, not “maybe”", 7),
    "a name that is a list": Case("format: 1\n[a]: b\n", "a short name, not a list", 2),
    "a name out of all measure": Case(f"format: 1\n{'n' * 300}: b\n", "a short name, not “nnn", 2),
    "a name twice": Case("format: 1\ntitle: a\ntitle: b\n", "“title” stands here twice", 3),
    "an unknown name twice": Case("format: 1\nx: a\nx: b\n", "“x” stands here twice", 3),
    "the format twice": Case("format: 1\nformat: 1\n", "“format” stands here twice", 2),
    "a misspelt name": Case(SLIDE.replace("kind", "kidn"), "A slide has no “kidn”", 6, "Did you mean “kind”?"),
    "a missing name": Case("format: 1\nparts:\n  - id: p\n  - title: P\n", "A part needs “id”", 4),
    "an odd item on a slide": Case(
        SLIDE + "        blocks:\n          - {id: b, point: x, quote: q}\n", "a slide can hold", 8
    ),
    "an odd mark": Case(
        "format: 1\nquotes:\n  - id: q\n    marks:\n      - {sic: 3, initial: 2}\n",
        "not a mark on a quote",
        5,
        "{sic: 120}",
    ),
}
TURN = """\
format: 1
interviews:
  - id: i
    turns:
      - {{speaker: x, role: {role}, at: {at}{more}}}
    text: abc
"""
CASES |= {
    "an unknown role": Case(
        TURN.format(role="anser", at="0-3", more=""), "There is no role “anser”", 5, "Did you mean “answer”?"
    ),
    "a far-off role": Case(
        TURN.format(role="zzz", at="0-3", more=""), "There is no role “zzz”", 5, "question, answer, other"
    ),
    "a place of one number": Case(TURN.format(role="other", at="3", more=""), "one place, such as 120-240, not “3”", 5),
    "a place in words": Case(
        TURN.format(role="other", at="here", more=""), "one place, such as 120-240, not “here”", 5
    ),
    "a place backwards": Case(
        TURN.format(role="other", at="3-0", more=""), "A place ends before it starts: 3-0", 5, "smaller"
    ),
    "a huge number": Case(
        TURN.format(role="other", at=f"0-{'9' * 5000}", more=""), "one place, such as 120-240, not “0-999", 5
    ),
    "no end of seconds": Case(
        TURN.format(role="other", at="0-3", more=", time: .inf"), "a number of seconds, not “.inf”", 5
    ),
    "no number of seconds": Case(TURN.format(role="other", at="0-3", more=", time: nan"), "seconds, not “nan”", 5),
}


@pytest.mark.parametrize("name", CASES)
def test_a_brief_is_refused_with_its_line_for(name: str):
    case = CASES[name]
    with pytest.raises(BriefUnreadable) as refused:
        parse(case.text)
    assert case.message in refused.value.message
    assert case.hint in refused.value.hint
    assert refused.value.line == case.line


def refused_at(path: Path) -> BriefUnreadable:
    with pytest.raises(BriefUnreadable) as refused:
        load(path)
    return refused.value


def test_a_file_that_is_not_there_is_told(tmp_path: Path):
    refused = refused_at(tmp_path / "gone.brief")
    assert (refused.message, refused.hint) == ("There is no such file.", "It may have been moved or renamed.")


def test_a_folder_is_told(tmp_path: Path):
    assert refused_at(tmp_path).message == "This is a folder, not a brief."


def test_a_name_no_file_can_have_is_told():
    assert "its name cannot be used" in refused_at(Path("a\0.brief")).message


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "a.brief"
    path.write_text("format: 1\n", encoding="utf-8")

    def forbid(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", forbid)
    assert refused_at(path).message == "The file cannot be read: Permission denied."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_told_instead_of_waited_for(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.brief")
    assert refused_at(tmp_path / "pipe.brief").message == "This is not an ordinary file."


def test_bytes_that_are_not_utf_8_are_told_with_their_line(tmp_path: Path):
    path = tmp_path / "a.brief"
    path.write_bytes("format: 1\ntitle: Café\n".encode("latin-1"))
    refused = refused_at(path)
    assert (refused.message, refused.line) == ("This is not a brief: it is not UTF-8 text.", 2)


def test_a_brief_with_a_byte_order_mark_is_read(tmp_path: Path):
    path = tmp_path / "a.brief"
    path.write_bytes("format: 1\ntitle: Café\n".encode("utf-8-sig"))
    assert load(path).title == "Café"


def test_an_error_names_the_file(tmp_path: Path):
    path = tmp_path / "a.brief"
    path.write_text("format: 1\ntitle: [a]\n", encoding="utf-8")
    assert refused_at(path).place == f"{path}, line 2"

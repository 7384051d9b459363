"""Writing a deck: reproducible, whole or not at all, and in words where it cannot be done."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from sketch import sketch
from strategies import texts

from briefing.deck.compose import Deck, compose
from briefing.errors import BriefingError, NotSaved
from briefing.export.pptx import write
from briefing.export.pptx.lint import lint
from briefing.model import edits

DECK = compose(sketch("A[a]"))


def test_the_same_deck_is_the_same_bytes(deck: Deck, file: Path, tmp_path: Path):
    write(deck, tmp_path / "again.pptx")
    assert (tmp_path / "again.pptx").read_bytes() == file.read_bytes()


def test_entries_of_the_file_are_not_dated_by_the_clock(file: Path):
    with ZipFile(file) as opened:
        assert {entry.date_time for entry in opened.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_deck_with_nothing_to_show_is_refused(tmp_path: Path):
    with pytest.raises(BriefingError, match="There are no slides to export"):
        write(compose(sketch("A[a-]")), tmp_path / "deck.pptx")


def test_hidden_slides_are_left_out(tmp_path: Path):
    write(compose(sketch("A[a b- c]")), tmp_path / "deck.pptx")
    assert lint(tmp_path / "deck.pptx") == ()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path):
    with pytest.raises(NotSaved, match="There is no such folder"):
        write(DECK, tmp_path / "nowhere" / "deck.pptx")


def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path):
    (tmp_path / "deck.pptx").mkdir()
    with pytest.raises(NotSaved) as caught:
        write(DECK, tmp_path / "deck.pptx")
    assert caught.value.path == tmp_path / "deck.pptx"


@pytest.mark.parametrize(
    ("number", "hint"),
    [(errno.ENOSPC, "no space left"), (errno.EACCES, "read-only, or in use"), (errno.EIO, "input/output error")],
)
def test_trouble_while_writing_leaves_the_old_deck_and_nothing_else(tmp_path: Path, monkeypatch, number, hint):
    path = tmp_path / "deck.pptx"
    path.write_text("old")

    def fail(_file: int) -> None:
        raise OSError(number, "input/output error")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(NotSaved, match=hint):
        write(DECK, path)
    assert [(item.name, item.read_text()) for item in tmp_path.iterdir()] == [("deck.pptx", "old")]


def test_a_deck_that_replaces_another_keeps_its_permissions(tmp_path: Path):
    path = tmp_path / "deck.pptx"
    path.touch()
    path.chmod(0o640)
    write(DECK, path)
    assert path.stat().st_mode & 0o777 == 0o640


@given(texts(), texts(), texts())
def test_any_words_make_a_sound_deck(tmp_path_factory: pytest.TempPathFactory, one: str, two: str, three: str):
    brief = sketch("A[a/title b/agenda c/section{p}] B[d/points{q} e/unheard-of]")
    brief = edits.describe(brief, title=one, subtitle=two, author=three, date=one, marking=two)
    brief = edits.annotate_slide(edits.retitle_slide(edits.rename_part(brief, "A", three), "d", one), "d", two)
    path = tmp_path_factory.getbasetemp() / "any.pptx"
    write(compose(edits.reword_point(brief, "q", three)), path)
    assert lint(path) == ()


def test_a_deck_is_written_where_qt_cannot_be_imported(tmp_path: Path):
    script = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from pathlib import Path\n"
        "from briefing.deck.compose import compose\n"
        "from briefing.export.pptx import write\n"
        "from briefing.model.brief import Brief, Part, Slide\n"
        "write(compose(Brief(parts=(Part('p', 'One', (Slide('s', 'points', 'Only'),)),))), Path(sys.argv[1]))\n"
    )
    path = tmp_path / "deck.pptx"
    root = Path(__file__).resolve().parents[2]
    subprocess.run([sys.executable, "-c", script, str(path)], cwd=root, check=True, timeout=60)
    assert lint(path) == ()

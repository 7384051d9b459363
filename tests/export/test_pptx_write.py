"""Writing a deck: reproducible, whole or not at all, and in words where it cannot be done."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from sketch import sketch
from strategies import briefs

from briefing.deck.compose import Deck, compose
from briefing.deck.theme import theme
from briefing.errors import BriefingError, NotSaved
from briefing.export.pptx import write
from briefing.export.pptx.lint import lint

DECK = compose(sketch("A[a]"))


def test_the_same_deck_is_the_same_bytes(deck: Deck, file: Path, tmp_path: Path):
    write(deck, tmp_path / "again.pptx")
    assert (tmp_path / "again.pptx").read_bytes() == file.read_bytes()


def test_a_deck_with_nothing_to_show_is_refused(tmp_path: Path):
    with pytest.raises(BriefingError, match="There are no slides to export"):
        write(compose(sketch("A[a-]")), tmp_path / "deck.pptx")


def test_hidden_slides_are_left_out(tmp_path: Path):
    write(compose(sketch("A[a b- c]")), tmp_path / "deck.pptx")
    assert lint(tmp_path / "deck.pptx") == ()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path):
    with pytest.raises(NotSaved, match="The folder does not exist"):
        write(DECK, tmp_path / "nowhere" / "deck.pptx")


def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path):
    (tmp_path / "deck.pptx").mkdir()
    with pytest.raises(NotSaved) as caught:
        write(DECK, tmp_path / "deck.pptx")
    assert caught.value.path == tmp_path / "deck.pptx"


@pytest.mark.parametrize(
    ("number", "hint"),
    [(errno.ENOSPC, "The disk is full"), (errno.EACCES, "You may not write there"), (errno.EIO, "The system says")],
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


@settings(max_examples=40)
@given(briefs())
def test_any_brief_that_shows_a_slide_becomes_a_sound_deck(tmp_path_factory: pytest.TempPathFactory, brief):
    deck = compose(brief, theme("harbour"))
    if deck.scenes():
        path = tmp_path_factory.getbasetemp() / "any.pptx"
        write(deck, path)
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

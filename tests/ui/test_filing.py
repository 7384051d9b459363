"""Which file: names, suffixes, and what would be lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from sketch import sketch

from briefing.app.session import Session
from briefing.model import edits
from briefing.ui import filing
from briefing.ui.window import Window

Button = QMessageBox.StandardButton


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, window: Window) -> Callable[[str], Path | None]:
    """What `ask_target` makes of a name typed into the file dialog."""

    def ask(name: str) -> Path | None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (name, ""))
        return filing.ask_target(window, window.session, ".pptx", "Export", filing.DECKS)

    return ask


def test_a_suffix_left_out_is_put_on(typed: Callable[[str], Path], tmp_path: Path) -> None:
    assert typed(str(tmp_path / "The 3.5 cables")) == tmp_path / "The 3.5 cables.pptx"


def test_a_suffix_that_is_there_stays(typed: Callable[[str], Path], tmp_path: Path) -> None:
    assert typed(str(tmp_path / "x.PPTX")) == tmp_path / "x.PPTX"


def test_no_name_is_no_file(typed: Callable[[str], Path | None]) -> None:
    assert typed("") is None


@pytest.mark.parametrize(("answer", "kept"), [(Button.Yes, False), (Button.Cancel, True)])
def test_a_file_the_dialog_did_not_ask_about_is_asked_about(
    typed: Callable[[str], Path | None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: Button, kept: bool
) -> None:
    (tmp_path / "x.pptx").touch()
    monkeypatch.setattr(QMessageBox, "question", lambda *_args: answer)
    assert typed(str(tmp_path / "x")) == (None if kept else tmp_path / "x.pptx")


@pytest.mark.parametrize(
    ("title", "name"),
    [("Bury the cables, share a ship", "Bury-the-cables-share-a-ship"), ("../etc/x", "etc-x"), ("???", "briefing")],
)
def test_a_title_becomes_a_name_every_system_takes(title: str, name: str) -> None:
    assert filing.file_name(title) == name


def test_a_long_title_becomes_a_short_name() -> None:
    assert len(filing.file_name("winter " * 60)) <= 60


@pytest.fixture
def changed(window: Window) -> Window:
    """A window with something unsaved in it."""
    window.session.start(sketch("A[a]"))
    window.session.do("Retitle", edits.retitle_slide, "a", "Three winters")
    return window


def answering(monkeypatch: pytest.MonkeyPatch, answer: Button) -> None:
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: answer.value)


def test_unsaved_work_is_asked_about_when_the_window_closes(changed: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, Button.Cancel)
    assert not changed.close()
    assert changed.isVisible()


def test_unsaved_work_may_be_left(changed: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, Button.Discard)
    assert changed.close()


def test_unsaved_work_is_saved_on_the_way_out(changed: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    answering(monkeypatch, Button.Save)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "x.brief"), ""))
    assert changed.close()
    assert (tmp_path / "x.brief").is_file()


def test_the_window_stays_when_saving_was_called_off(changed: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, Button.Save)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    assert not changed.close()


def test_the_window_stays_when_it_could_not_be_saved(
    changed: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answering(monkeypatch, Button.Save)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "gone" / "x.brief"), ""))
    assert not changed.close()
    assert changed.notice.isVisible()


def test_nothing_unsaved_is_not_asked_about(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: pytest.fail("asked"))
    assert filing.may_leave(window, Session()) is True

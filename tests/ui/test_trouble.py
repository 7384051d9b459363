"""Trouble nobody expected: a report that can be sent, and one dialog however often it happens."""

from __future__ import annotations

import sys

import PySide6
import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from sketch import SAID

from briefing import __version__
from briefing.ui import trouble

pytestmark = pytest.mark.usefixtures("qapp")


def failure(error: Exception) -> Exception:
    try:
        raise error
    except type(error) as caught:
        return caught


def reported(error: Exception) -> str:
    caught = failure(error)
    return trouble.report(type(caught), caught, caught.__traceback__)


def test_the_report_holds_versions_and_the_trace() -> None:
    told = reported(ValueError("x"))
    assert f"Briefing {__version__}" in told
    assert f"Qt {PySide6.__version__}" in told
    assert "test_trouble.py" in told
    assert told.endswith("ValueError")


def test_the_report_holds_no_words_of_an_interview() -> None:
    said = SAID.turns[1].span.of(SAID.text)
    assert said not in reported(ValueError(said))
    assert said not in reported(KeyError(said))


def test_the_report_says_what_was_wrong_with_our_code() -> None:
    assert "no attribute 'spam'" in reported(AttributeError("'Slide' object has no attribute 'spam'"))


def test_trouble_is_shown_once_with_its_report(monkeypatch: pytest.MonkeyPatch, capsys: object) -> None:
    shown: list[str] = []

    def look(box: QMessageBox) -> int:
        shown.append(box.detailedText())
        box.show()
        again = failure(ValueError("again"))
        trouble.tell(type(again), again, again.__traceback__)
        box.hide()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", look)
    caught = failure(ValueError("x"))
    trouble.tell(type(caught), caught, caught.__traceback__)
    assert [told.rsplit("\n", 1)[-1] for told in shown] == ["ValueError"]
    QApplication.processEvents()


def test_an_interrupt_ends_the_program(capsys: object) -> None:
    with pytest.raises(SystemExit) as left:
        trouble.tell(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert left.value.code == 130


def test_it_is_installed_as_the_last_resort(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    trouble.install()
    assert sys.excepthook is trouble.tell

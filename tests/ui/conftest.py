"""The window under test: shown on no screen, and closed without a question. `hand` is in tests/hand.py."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from hand import Hand
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sketch import SAID, sketch

from briefing.app.session import Choice, Session
from briefing.model.brief import Brief
from briefing.paths import samples
from briefing.ui import filing
from briefing.ui.window import Window


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The screen that is none says in a warning what it cannot do for a window."""
    for item in items:
        if item.path.parent.name == "ui":
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    """An empty window, shown and active."""
    found = Window(Session())
    found.show()
    qtbot.waitExposed(found)
    found.activateWindow()
    yield found
    monkeypatch.setattr(filing, "may_leave", lambda *_args: True)
    found.close()
    found.deleteLater()
    QApplication.sendPostedEvents(found, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def hand(window: Window) -> Hand:
    return Hand(window)


@pytest.fixture
def sample(window: Window) -> Brief:
    """The sample interview, read into the window; the brief with it."""
    assert window.open_path(samples("harbour-minister.txt"))
    window.notice.hide()
    return window.session.brief


@pytest.fixture
def sketched(window: Window) -> Callable[..., Session]:
    """`sketched("A[a b]", slide="a", q="three winters")`: the brief of a line in the window, something chosen."""

    def show(outline: str = "", quotes: dict[str, str] | None = None, **chosen: Any) -> Session:
        window.session.start(sketch(outline, SAID, **(quotes or {})))
        window.session.choose(replace(Choice(interview="i"), **chosen))
        return window.session

    return show


@pytest.fixture
def modal() -> Callable[[Callable[[QWidget], object]], None]:
    """Do something to the next dialog, once it is there."""

    def when_shown(act: Callable[[Any], object]) -> None:
        def look() -> None:
            dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
            if dialog is None:
                QTimer.singleShot(10, look)
            else:
                act(dialog)

        QTimer.singleShot(0, look)

    return when_shown

"""The bar above the panes that says what happened or what went wrong, and what to do. Never a dialog for that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from briefing.errors import BriefingError
from briefing.i18n import _

_SECONDS = 8


class Notice(QFrame):
    """Hidden while there is nothing to say. Good news goes by itself; trouble stays until it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("told")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setMinimumWidth(1)  # or the longest word of it, a path perhaps, would widen the window
        self.act = QPushButton()
        close = QPushButton(_("Close"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 10, 7)
        row.addWidget(self.words, 1)
        row.addWidget(self.act)
        row.addWidget(close)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.hide)
        self._run: Callable[[], object] = self.hide
        self.act.clicked.connect(lambda: self._run())
        self.hide()

    def say(self, text: str, act: str = "", run: Callable[[], object] | None = None) -> None:
        """Good news, with something to do about it if there is."""
        self._show(text, "news")
        self.act.setText(act)
        self.act.setVisible(bool(act))
        self._run = run or self.hide
        self._clock.start(_SECONDS * 1000)

    def warn(self, error: BriefingError) -> None:
        """Expected trouble: place, message, and what to do."""
        self._clock.stop()
        self._show(str(error), "error")
        self.act.hide()

    def _show(self, text: str, level: str) -> None:
        self.words.setText(text)
        self.setProperty("level", level)
        self.style().polish(self)
        self.show()

"""The small bar at the end of a selection: the two things one does with words just selected, with their keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from briefing.i18n import _
from briefing.ui.icons import icon
from briefing.ui.panes.reader import Reader
from briefing.ui.style import Look


class SelectionBar(QFrame):
    """Floats over the reader while an answer's words are selected. `wanted` carries the id of a command."""

    wanted = Signal(str)

    def __init__(self, reader: Reader, look: Look) -> None:
        super().__init__(reader.viewport())
        self.setObjectName("bar")
        self._reader = reader
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        self.buttons: dict[str, QToolButton] = {}
        for command, name, words in (
            ("quote.mark", "quote", _("Key quote  Q")),
            ("quote.slide", "presentation", _("Quote to slide  W")),
        ):
            button = QToolButton()
            button.setIcon(icon(name, look.text))
            button.setText(words)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.clicked.connect(lambda _on=False, command=command: self._ask(command))
            row.addWidget(button)
            self.buttons[command] = button
        reader.picked.connect(self._float)
        reader.selectionChanged.connect(self._fade)
        reader.verticalScrollBar().valueChanged.connect(self.hide)
        self.hide()

    def wear(self, look: Look) -> None:
        """Another look."""
        self.buttons["quote.mark"].setIcon(icon("quote", look.text))
        self.buttons["quote.slide"].setIcon(icon("presentation", look.text))

    def _ask(self, command: str) -> None:
        self.hide()
        self.wanted.emit(command)

    def _fade(self) -> None:
        if not self._reader.textCursor().hasSelection():
            self.hide()

    def _float(self, end: QRect) -> None:
        if (end.isEmpty() and end.height() == 0) or self._reader.span() is None:
            self.hide()
            return
        self.adjustSize()
        room = self._reader.viewport().rect()
        x = max(8, min(end.left() - self.width() // 2, room.width() - self.width() - 8))
        y = end.bottom() + 8 if end.bottom() + self.height() + 8 < room.height() else end.top() - self.height() - 8
        self.move(QPoint(x, max(4, y)))
        self.show()
        self.raise_()

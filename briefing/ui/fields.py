"""A line to type in that lives beside commands with keys: each key goes where somebody typing expects it to go."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_HISTORY = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_TYPING = (QKeySequence.StandardKey.DeleteStartOfWord, QKeySequence.StandardKey.DeleteEndOfWord)


class Line(QLineEdit):
    """Deletes words by key, which Qt would leave to a command; with `live`, undo is the brief's and not the line's."""

    def __init__(self, parent: QWidget | None = None, *, live: bool = False) -> None:
        super().__init__(parent)
        self._live = live

    def event(self, event: QEvent) -> bool:
        """Say whose key it is, before any command sees it."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if any(event.matches(key) for key in _TYPING):
                event.accept()
                return True
            if self._live and any(event.matches(key) for key in _HISTORY):
                event.ignore()
                return True
        return super().event(event)

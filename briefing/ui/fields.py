"""Fields to type in that live beside commands with keys: each key goes where somebody typing expects it to go.

They delete words by key, which Qt would leave to a command of the same key. Where every letter typed is a step of the
history already, undo is the brief's and not the field's: it goes on past the first letter typed.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

_HISTORY = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_TYPING = (QKeySequence.StandardKey.DeleteStartOfWord, QKeySequence.StandardKey.DeleteEndOfWord)


class Line(QLineEdit):
    """One line; `live` where every letter is a step of the history."""

    def __init__(self, parent: QWidget | None = None, *, live: bool = False) -> None:
        super().__init__(parent)
        self._live = live

    def event(self, event: QEvent) -> bool:
        """Say whose key it is, before any command sees it."""
        return _settled(event, live=self._live) or super().event(event)


class Lines(QPlainTextEdit):
    """Several lines, every letter of which is a step of the history."""

    def event(self, event: QEvent) -> bool:
        """Say whose key it is, before any command sees it."""
        return _settled(event, live=True) or super().event(event)


def _settled(event: QEvent, *, live: bool) -> bool:
    """Whether it is clear whose key this is: accepted is the field's, ignored is the command's."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    typing = any(event.matches(key) for key in _TYPING)
    event.setAccepted(typing)
    return typing or (live and any(event.matches(key) for key in _HISTORY))


class Kinds(QComboBox):
    """A choice that the wheel does not change: whoever scrolls past it did not mean it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what is behind."""
        event.ignore()

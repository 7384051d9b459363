"""What a user's hand does in the window: clicks, drags and keys, through Qt's own events.

A drag ends in a nested event loop that a test cannot step into without a screen, so `Hand.drop` does by hand what Qt
does at its two ends: the dragged view's model packs the rows, and the other view's viewport is told of the drag coming
in, hovering and being let go at a point. Everything between (drop zones, landing, refusing) is the program's own.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from briefing.model.span import Span
from briefing.ui.panes.page import position_of
from briefing.ui.window import Window

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


class Hand:
    """What a user's hand does in a window."""

    def __init__(self, window: Window) -> None:
        self.window = window

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Press and let go, in the middle of a widget or at a point of it."""
        QTest.mouseClick(widget, LEFT, PLAIN, at or widget.rect().center())

    def click_row(self, view: QAbstractItemView, index: QModelIndex) -> None:
        """Click the words of a row."""
        view.scrollTo(index)
        self.click(view.viewport(), view.visualRect(index).center())

    def drag_over(self, span: Span) -> None:
        """Select words in the reader with the mouse, from their first to their last character."""
        self.point_of(span.end)  # both ends in view first
        start, end = self.point_of(span.start), self.point_of(span.end)
        page = self.window.reader.viewport()
        QTest.mousePress(page, LEFT, PLAIN, start)
        for part in (0.3, 0.7, 1.0):
            QTest.mouseMove(page, start + (end - start) * part)
        QTest.mouseRelease(page, LEFT, PLAIN, end)

    def point_of(self, offset: int) -> QPoint:
        """Where a character of the interview begins on the page, scrolled into view."""
        reader = self.window.reader
        assert reader.interview is not None
        at = position_of(reader.document(), reader._index, offset, reader.interview.text)
        assert at is not None
        reader._scroll(at)
        cursor = reader.textCursor()
        return reader.cursorRect(cursor).center()

    def drop(self, source: QAbstractItemView, rows: list[QModelIndex], onto: QModelIndex, part: float = 0.5) -> None:
        """Drag rows of a view onto a row of the outline; `part` of its height: 0 above it, 0.5 on it, 1 below it."""
        data = source.model().mimeData(rows)
        self.drop_data(data, self._spot(onto, part))

    def drop_data(self, data: QMimeData, point: QPoint, over: QWidget | None = None) -> None:
        """Come in, hover and let go over a widget; the outline where none is named."""
        target = over or self.window.outline.tree.viewport()
        actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
        for event in (
            QDragEnterEvent(point, actions, data, LEFT, PLAIN),
            QDragMoveEvent(point, actions, data, LEFT, PLAIN),
            QDropEvent(QPointF(point), actions, data, LEFT, PLAIN),
        ):
            QApplication.sendEvent(target, event)

    def _spot(self, onto: QModelIndex, part: float) -> QPoint:
        tree = self.window.outline.tree
        if not onto.isValid():
            return tree.viewport().rect().bottomLeft() + QPoint(40, -4)
        tree.scrollTo(onto)
        room = tree.visualRect(onto)
        return QPoint(room.center().x(), room.top() + min(int(part * room.height()), room.height() - 1))

    def key(self, widget: QWidget, keys: str) -> None:
        """Put the keyboard into a widget and press keys, written as a menu writes them: “Ctrl+Shift+T”."""
        widget.activateWindow()  # without a screen nobody gives the keyboard back when a dialog is done
        widget.setFocus()
        QTest.keySequence(widget, QKeySequence(keys))

    def type(self, widget: QWidget, text: str) -> None:
        """Put the keyboard into a widget and type."""
        widget.setFocus()
        QTest.keyClicks(widget, text)

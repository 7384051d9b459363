"""How rows of lists and trees are drawn: a line of words, a smaller line under it, and the colour of their kind."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing.ui.fields import Line
from briefing.ui.icons import icon
from briefing.ui.models.outline import HIDDEN_ROLE, ICON_ROLE, KIND_ROLE, SUB_ROLE
from briefing.ui.style import Look

Index = QModelIndex | QPersistentModelIndex
_PAD = 5
_SIDE = 12


class QuoteRows(QStyledItemDelegate):
    """A quote: up to three lines of its words, and a muted line that says whose and where."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the words as they wrap in the width of the list."""
        view = option.widget  # type: ignore[attr-defined]
        width = (view.viewport().width() if isinstance(view, QAbstractItemView) else 264) - 2 * _SIDE
        words = self._words_rect(option, index, width)
        return QSize(width, words + QFontMetrics(_small(option)).height() + 3 * _PAD)

    def _words_rect(self, option: QStyleOptionViewItem, index: Index, width: int) -> int:
        flow = Qt.TextFlag.TextWordWrap
        text = str(index.data())
        tall = QFontMetrics(_serif(option)).boundingRect(QRect(0, 0, width, 10_000), int(flow), text).height()
        return min(tall, _three_lines(_serif(option)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Words and the line under them."""
        _ground(painter, option, self.look)
        room: QRect = option.rect.adjusted(_SIDE, _PAD, -_SIDE, -_PAD)  # type: ignore[attr-defined]
        small = QFontMetrics(_small(option)).height()
        tall = min(room.height() - small - _PAD, _three_lines(_serif(option)))
        words = QRect(room.left(), room.top(), room.width(), tall)
        painter.setFont(_serif(option))
        painter.setPen(self.look.colour("text"))
        painter.drawText(words, int(Qt.TextFlag.TextWordWrap), _fitted(str(index.data()), painter.font(), words))
        painter.setFont(_small(option))
        painter.setPen(self.look.colour("muted"))
        under = QRect(room.left(), words.bottom() + _PAD, room.width(), small)
        told = painter.fontMetrics().elidedText(str(index.data(SUB_ROLE)), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(under, int(Qt.AlignmentFlag.AlignVCenter), told)


class OutlineRows(QStyledItemDelegate):
    """A row of the outline: an icon of its kind, its words, and at the right what kind of slide it is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line; parts stand a little apart."""
        deep = QFontMetrics(option.font).height()  # type: ignore[attr-defined]
        return QSize(120, deep + (16 if index.data(KIND_ROLE) == "part" else 11))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        """A line over the row."""
        return Line(parent)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Icon, words, kind."""
        kind = str(index.data(KIND_ROLE))
        _ground(painter, option, self.look)
        room: QRect = option.rect.adjusted(4, 0, -10, 0)  # type: ignore[attr-defined]
        sign = icon(str(index.data(ICON_ROLE)), self.look.muted if kind != "part" else self.look.accent)
        sign.paint(painter, QRect(room.left(), room.top(), 16, room.height()))
        side = self._side(painter, option, index, room)
        font = QFont(option.font)  # type: ignore[attr-defined]
        font.setBold(kind == "part")
        painter.setFont(font)
        painter.setPen(self.look.colour("muted" if kind == "block" or _hidden(index) else "text"))
        words = QRect(room.left() + 23, room.top(), room.width() - 23 - side, room.height())
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), text)

    def _side(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, room: QRect) -> int:
        """What stands at the right edge; returns the width it took."""
        painter.setFont(_small(option))
        painter.setPen(self.look.colour("muted"))
        text = str(index.data(SUB_ROLE))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), text)
        return painter.fontMetrics().horizontalAdvance(text) + 12 if text else 0


def _hidden(index: Index) -> bool:
    return bool(index.data(HIDDEN_ROLE))


def _ground(painter: QPainter, option: QStyleOptionViewItem, look: Look) -> None:
    state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, look.colour("tint"))  # type: ignore[attr-defined]
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, look.colour("ground"))  # type: ignore[attr-defined]


def _serif(option: QStyleOptionViewItem) -> QFont:
    font = QFont("Gelasio")
    font.setPointSizeF(option.font.pointSizeF() * 1.02)  # type: ignore[attr-defined]
    return font


def _three_lines(font: QFont) -> int:
    """How tall three lines are as they are drawn: a little more than three times the line spacing, which is rounded."""
    return QFontMetrics(font).boundingRect(QRect(0, 0, 1000, 1000), 0, "x\nx\nx").height()


def _small(option: QStyleOptionViewItem) -> QFont:
    font = QFont(option.font)  # type: ignore[attr-defined]
    font.setPointSizeF(font.pointSizeF() * 0.88)
    return font


def _fitted(text: str, font: QFont, room: QRect) -> str:
    """The words that fit a room, ending in “…” where some do not."""
    metrics = QFontMetrics(font)
    wrapped = int(Qt.TextFlag.TextWordWrap)
    wide = QRect(0, 0, room.width(), 10_000)
    if metrics.boundingRect(wide, wrapped, text).height() <= room.height():
        return text
    words = text.split()
    low, high = 1, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        tall = metrics.boundingRect(wide, wrapped, " ".join(words[:middle]) + " …").height()
        low, high = (middle, high) if tall <= room.height() else (low, middle - 1)
    return " ".join(words[:low]) + " …"

"""Icons from assets/icons, drawn in the colour of the text beside them when they are shown, sharp at every scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from briefing.paths import assets


class _Drawn(QIconEngine):
    """A drawing in a colour; pale where what it stands for cannot be done now. Read when it is first needed."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        """Draw it as large a square as there is room for."""
        side = min(rect.width(), rect.height())
        room = QRectF(0, 0, side, side)
        room.moveCenter(QRectF(rect).center())
        painter.setOpacity(0.45 if mode is QIcon.Mode.Disabled else 1.0)
        _drawing(self._name, self._colour).render(painter, room)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The drawing on nothing."""
        found = QPixmap(size)
        found.fill(QColor(Qt.GlobalColor.transparent))
        painter = QPainter(found)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return found

    def clone(self) -> QIconEngine:
        """Another of the same."""
        return _Drawn(self._name, self._colour)


@lru_cache(maxsize=256)
def icon(name: str, colour: str) -> QIcon:
    """The icon of that file name, in a colour (#rrggbb); an empty one where there is no such file."""
    return QIcon(_Drawn(name, colour)) if name and assets("icons", f"{name}.svg").is_file() else QIcon()


@lru_cache(maxsize=256)
def _drawing(name: str, colour: str) -> QSvgRenderer:
    text = assets("icons", f"{name}.svg").read_text("utf-8")
    return QSvgRenderer(QByteArray(text.replace("currentColor", colour).encode()))

"""Icons from assets/icons, drawn in the colour of the text beside them, sharp at every scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from briefing.paths import assets

_SIDES = (16, 20, 32, 40)


@lru_cache(maxsize=256)
def icon(name: str, colour: str) -> QIcon:
    """The icon of that file name, in a colour (#rrggbb); an empty one where there is no such file."""
    path = assets("icons", f"{name}.svg")
    if not name or not path.is_file():
        return QIcon()
    drawing = QSvgRenderer(QByteArray(path.read_text("utf-8").replace("currentColor", colour).encode()))
    found = QIcon()
    for side in _SIDES:
        found.addPixmap(_drawn(drawing, side))
    return found


def _drawn(drawing: QSvgRenderer, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap

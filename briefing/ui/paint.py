"""A scene on a screen. Decides nothing about size or place: it draws the lines where the scene put them."""

from __future__ import annotations

from functools import lru_cache
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter

from briefing.deck.fonts import Cut
from briefing.deck.scene import Glyphs, Ink, Ornament, Panel, Scene, Style, Words
from briefing.deck.theme import Theme


def paint(painter: QPainter, scene: Scene, theme: Theme, to: QRectF) -> None:
    """Draw a scene into a rectangle; the proportions are kept by the caller."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setClipRect(to)
    painter.translate(to.topLeft())
    painter.scale(to.width() / scene.size.w, to.height() / scene.size.h)
    painter.fillRect(QRectF(0, 0, scene.size.w, scene.size.h), _colour(theme, scene.frame.ground))
    for mark in (*scene.frame.ornaments, *scene.marks):
        _mark(painter, mark, theme)
    painter.restore()


def _mark(painter: QPainter, mark: Words | Panel | Ornament, theme: Theme) -> None:
    match mark:
        case Panel(box, ink):
            painter.fillRect(QRectF(box.x, box.y, box.w, box.h), _colour(theme, ink))
        case Ornament(glyphs=glyphs, baseline=baseline):
            _glyphs(painter, glyphs, baseline, theme)
        case Words(paras=paras):
            for line in (line for para in paras for line in para.lines):
                for glyphs in line.glyphs:
                    _glyphs(painter, glyphs, line.baseline, theme)
        case _:
            assert_never(mark)


def _glyphs(painter: QPainter, glyphs: Glyphs, baseline: float, theme: Theme) -> None:
    painter.setFont(_font(_cut(glyphs.style, theme), glyphs.style.size, underline=glyphs.style.underline))
    painter.setPen(_colour(theme, glyphs.style.ink))
    painter.drawText(QPointF(glyphs.x, baseline), glyphs.text)


def _cut(style: Style, theme: Theme) -> Cut:
    return Cut(theme.family(style.face), style.bold, style.italic)


@lru_cache(maxsize=64)
def _colour(theme: Theme, ink: Ink) -> QColor:
    return QColor("#" + theme.colour(ink))


@lru_cache(maxsize=128)
def _font(cut: Cut, size: int, *, underline: bool) -> QFont:
    """The font we measured with, unhinted, so that it is as wide on the screen as in the layout."""
    load(cut)
    font = QFont(cut.twin)
    font.setPixelSize(size)
    font.setBold(cut.bold)
    font.setItalic(cut.italic)
    font.setUnderline(underline)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@lru_cache(maxsize=64)
def load(cut: Cut) -> None:
    """Make a cut known to Qt, once."""
    QFontDatabase.addApplicationFont(str(cut.file))

"""How a key quote is drawn in its list: up to three lines of its words, and never a gap where a line should be."""

from __future__ import annotations

from hand import Hand
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont
from sketch import answers, sketch

from briefing.ui.panes.rows import _fitted, _three_lines
from briefing.ui.window import Window

LONG = answers("We have three winters left, and nobody believes it, whatever the ministry says of the tide. " * 9)
WORDS = LONG.turns[1].span.of(LONG.text)


def test_a_long_quote_fills_three_lines(window: Window) -> None:
    for size in range(8, 20):
        font = QFont("Gelasio", size)
        two = QRect(0, 0, 230, _three_lines(font) * 2 // 3 + 1)
        three = QRect(0, 0, 230, _three_lines(font))
        assert len(_fitted(WORDS, font, three)) > len(_fitted(WORDS, font, two))


def test_a_short_quote_takes_less_room_than_a_long_one(window: Window, hand: Hand) -> None:
    window.session.start(sketch(source=LONG, q="three winters", r=WORDS))
    rows = window.sources.quote_rows
    short, long = (window.sources.quotes.visualRect(rows.index_of(id)).height() for id in ("q", "r"))
    assert short < long

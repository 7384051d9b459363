"""Qt counts UTF-16 units, an interview counts characters."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from briefing.ui.offsets import chars, units

TEXTS = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("😀𝒜🇳🇱é"), max_size=30)


def test_a_character_beyond_the_first_plane_is_two_units() -> None:
    assert units("a😀b", 2) == 3


def test_a_unit_inside_a_pair_counts_with_the_character_before() -> None:
    assert chars("a😀b", 2) == 1


@given(TEXTS, st.data())
def test_there_and_back_is_the_same_place(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    assert chars(text, units(text, at)) == at


@given(TEXTS, st.data())
def test_more_units_are_never_fewer_characters(text: str, data: st.DataObject) -> None:
    a, b = sorted(data.draw(st.tuples(*[st.integers(0, units(text, len(text)))] * 2)))
    assert chars(text, a) <= chars(text, b) <= len(text)


@given(st.text(st.sampled_from("a😀𝒜é "), max_size=20), st.data())
def test_qt_counts_the_same_units(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    page = QTextDocument(text)
    cursor = QTextCursor(page)
    cursor.setPosition(units(text, at), QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == text[:at]

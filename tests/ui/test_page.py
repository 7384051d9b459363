"""An interview as a page: every turn is there, and a place on the page is a place in the interview."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from sketch import interview, place_of

from briefing.importers import read
from briefing.model.interview import Interview
from briefing.model.span import Span
from briefing.paths import samples
from briefing.ui.panes.page import Index, Shown, Writer, offset_at, position_of
from briefing.ui.style import DAY

ASTRAL = interview("MQ: Why 😀?", "IT: We have 😀 three 𝒜𝒜 winters.\nAnd then 🇳🇱 none.", "#Photo 😀", "=Of ends")
WORDS = st.text(st.sampled_from("ab 😀é\r\u2028\u2029\ufdd0\ufdd1\x0b\x0c\t\x85"), min_size=1, max_size=12).filter(
    lambda text: text.strip()
)

pytestmark = pytest.mark.usefixtures("qapp")


def written(source: Interview, *, asides: bool = False) -> tuple[QTextDocument, Index]:
    page = QTextDocument()
    return page, Writer(page, source, DAY, 12.0).write(asides=asides)


def text_of(page: QTextDocument) -> str:
    return page.toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


def shown_spans(source: Interview) -> list[Span]:
    return [span for turn in source.turns for span in turn.paragraphs]


def test_every_paragraph_of_every_turn_is_on_the_page() -> None:
    source = read(samples("harbour-minister.txt"))
    text = text_of(written(source)[0])
    assert [span for span in shown_spans(source) if span.of(source.text) not in text] == []


def test_every_turn_stands_under_the_name_of_its_speaker() -> None:
    text = text_of(written(interview("MQ: Why now?", "IT: Because."))[0])
    assert text.index("Meridian Quarterly") < text.index("Why now?") < text.index("Ilse Tamm") < text.index("Because.")


def test_a_turn_of_no_section_is_on_the_page_too() -> None:
    source = replace(interview("MQ: Why now?", "IT: Because."), sections=())
    assert "Because." in text_of(written(source)[0])


def test_what_was_set_aside_is_shown_only_on_request() -> None:
    assert "Photo" not in text_of(written(ASTRAL)[0])
    text = text_of(written(ASTRAL, asides=True)[0])
    assert text.index("Set aside (1)") < text.index("caption") < text.index("Photo")


def test_front_matter_is_on_the_page() -> None:
    assert "Of ends" in text_of(written(ASTRAL)[0])


def test_an_interview_without_a_title_begins_with_its_file_name() -> None:
    source = interview("MQ: Why?", "IT: So.", title="", file="tide.txt")
    assert text_of(written(source)[0]).startswith("tide.txt")


@pytest.mark.parametrize("words", ["😀", "three 𝒜𝒜 winters", "winters.", "And", "🇳🇱 none", "We"])
def test_words_on_the_page_are_the_words_of_the_interview(words: str) -> None:
    page, index = written(ASTRAL)
    span = place_of(words, ASTRAL, ASTRAL.turns[1].span.start)
    start, end = (position_of(page, index, at, ASTRAL.text) for at in (span.start, span.end))
    assert start is not None
    assert end is not None
    cursor = QTextCursor(page)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == words
    assert offset_at(page, start, ASTRAL.text) == span.start
    assert offset_at(page, end, ASTRAL.text, last=True) == span.end


@given(WORDS, WORDS, st.data())
def test_any_place_of_an_answer_is_found_again(first: str, second: str, data: st.DataObject) -> None:
    source = interview("MQ: Why?", f"IT: {first}x", f"IT: {second}x")
    page, index = written(source)
    turn = data.draw(st.sampled_from(source.turns[1:]))
    at = data.draw(st.integers(turn.span.start, turn.span.end))
    position = position_of(page, index, at, source.text)
    assert position is not None
    assert offset_at(page, position, source.text, last=True) == at


@given(WORDS)
def test_a_paragraph_is_one_block_whatever_is_in_it(words: str) -> None:
    page, _index = written(interview("MQ: Why?", f"IT: {words}x"))
    blocks = [page.findBlockByNumber(n) for n in range(page.blockCount())]
    assert all(isinstance(block.userData(), Shown) for block in blocks)


def test_a_place_that_is_not_shown_is_nowhere() -> None:
    page, index = written(ASTRAL)
    assert position_of(page, index, ASTRAL.set_aside[0].span.start, ASTRAL.text) is None


def test_a_selection_that_ends_on_a_name_ends_with_the_words_above_it() -> None:
    source = interview("MQ: Why now?", "IT: Because.")
    page, _index = written(source)
    name = page.toRawText().index("Ilse")
    assert offset_at(page, name + 2, source.text, last=True) == source.turns[0].span.end


def test_a_selection_that_begins_on_a_name_begins_with_the_words_below_it() -> None:
    source = interview("MQ: Why now?", "IT: Because.")
    page, _index = written(source)
    assert offset_at(page, page.toRawText().index("Ilse") + 2, source.text) == source.turns[1].span.start

"""Spans: stretches of one text, and what they leave uncovered."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model.span import Span, gaps, in_order, whole_words

SPANS = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda ends: Span(min(ends), max(ends)))


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_span_that_cannot_be_is_refused(start: int, end: int):
    with pytest.raises(ValueError, match="no such span"):
        Span(start, end)


def test_the_end_is_not_covered():
    assert Span(1, 3).of("abcd") == "bc"


def test_the_length_counts_characters():
    assert len(Span(2, 5)) == 3


@pytest.mark.parametrize(
    ("other", "held"), [(Span(2, 5), True), (Span(3, 3), True), (Span(1, 3), False), (Span(4, 6), False)]
)
def test_a_span_holds_what_lies_wholly_inside(other: Span, held: bool):
    assert Span(2, 5).holds(other) is held


def test_neighbours_do_not_meet():
    assert not Span(0, 3).meets(Span(3, 5))


@given(SPANS, SPANS)
def test_spans_meet_exactly_when_they_share_a_character(one: Span, other: Span):
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.meets(other) is bool(shared)


def test_trimming_leaves_out_white_space_at_both_ends():
    assert Span(0, 8).trimmed("  ab c \n") == Span(2, 6)


def test_nothing_is_left_of_trimmed_white_space():
    assert len(Span(1, 4).trimmed("a    b")) == 0


@pytest.mark.parametrize(
    ("spans", "ordered"), [([], True), ([Span(0, 2), Span(2, 3)], True), ([Span(0, 3), Span(2, 4)], False)]
)
def test_spans_in_order_may_touch_but_not_overlap(spans: list[Span], ordered: bool):
    assert in_order(spans) is ordered


@given(st.lists(SPANS))
def test_gaps_are_what_spans_leave_uncovered(spans: list[Span]):
    covered = {n for span in spans for n in range(span.start, span.end)}
    uncovered = [n for gap in gaps(spans, 40) for n in range(gap.start, gap.end)]
    assert uncovered == [n for n in range(40) if n not in covered]


@pytest.mark.parametrize(
    ("text", "cut", "whole"),
    [
        ("the tide will wait", "ide wi", "tide will"),
        ("the tide", "tide", "tide"),
        ("ab", "b", "ab"),
        ("l’été dernier", "t", "été"),
        ("潮水不等人", "水不", "水不"),
        ("приплив чекає", "плив чек", "приплив чекає"),
    ],
)
def test_words_a_span_cuts_through_are_taken_whole(text: str, cut: str, whole: str):
    at = text.index(cut)
    assert whole_words(Span(at, at + len(cut)), text).of(text) == whole

"""Insertion, moves and reach: an edit touches one path through the brief and shares the rest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sketch import answers, quote, show, sketch

from briefing.errors import EditRefused
from briefing.model import change
from briefing.model.brief import Brief
from briefing.model.change import inserted, moved, standing
from briefing.model.quote import Quote
from briefing.model.span import Span

SAID = answers("We have three winters.", "And then none.")
BRIEF = Brief(interviews=(SAID,))


@pytest.mark.parametrize(
    ("at", "found"), [(0, "xabc"), (2, "abxc"), (3, "abcx"), (None, "abcx"), (99, "abcx"), (-5, "xabc")]
)
def test_an_item_is_inserted_at_its_index_or_the_nearest_end(at: int | None, found: str):
    assert "".join(inserted(tuple("abc"), at, "x")) == found


@pytest.mark.parametrize(
    ("item", "at", "found"),
    [("a", 0, "abcd"), ("a", 1, "abcd"), ("a", 2, "bacd"), ("a", 4, "bcda"), ("d", 0, "dabc"), ("c", 1, "acbd")],
)
def test_an_item_goes_where_it_was_dropped_counted_before_it_moves(item: str, at: int, found: str):
    assert "".join(moved(tuple("abcd"), item, at)) == found


@given(st.lists(st.integers(), unique=True, min_size=1), st.data())
def test_moving_neither_loses_nor_repeats_nor_disorders_the_others(items: list[int], data: st.DataObject):
    item, at = data.draw(st.sampled_from(items)), data.draw(st.integers(-3, len(items) + 3))
    after = moved(tuple(items), item, at)
    assert [n for n in after if n != item] == [n for n in items if n != item]
    assert after.count(item) == 1


@given(st.lists(st.integers(), unique=True, min_size=1), st.data())
def test_an_item_dropped_before_another_stands_before_it(items: list[int], data: st.DataObject):
    item, at = data.draw(st.sampled_from(items)), data.draw(st.integers(0, len(items) - 1))
    after = moved(tuple(items), item, at)
    assert items[at] == item or after[after.index(item) + 1] == items[at]


def test_a_change_leaves_the_other_parts_the_same_objects():
    before = sketch("A[a b] B[c]")
    after = change.change_slide(before, "a", lambda slide: slide)
    assert after.parts[1] is before.parts[1]


def test_a_change_leaves_the_other_slides_the_same_objects():
    before = sketch("A[a b] B[c]")
    after = change.change_slide(before, "a", lambda slide: slide)
    assert after.slide("b") is before.slide("b")


def test_a_part_that_never_had_a_quote_is_the_same_object_without_it():
    part = sketch("A[a{p+q}]").parts[0]
    assert change.drop_quote_from(part, "other") is part


def test_dropping_a_quote_takes_it_from_sight_and_from_evidence():
    brief = sketch("A[a{p+q+r x=q y=r}]")
    assert show(change.change_part(brief, "A", lambda part: change.drop_quote_from(part, "q"))) == "A[a{p+r y=r}]"


# ── what may stand as a quote ─────────────────────────────────────────────────────────────────────────────────────


def test_words_of_an_answer_stand():
    said = quote("We … winters", SAID)
    assert standing(BRIEF, said) is said


def test_a_quote_over_two_answers_is_refused():
    with pytest.raises(EditRefused, match="inside one answer"):
        standing(BRIEF, quote("three winters … then none", SAID))


def test_words_of_a_question_are_refused():
    with pytest.raises(EditRefused, match="question"):
        standing(BRIEF, quote("Question 1", SAID))


def test_words_that_were_not_said_are_refused():
    at = quote("three", SAID).spans
    with pytest.raises(EditRefused, match="what was said"):
        standing(BRIEF, Quote("q", "i", at, ("seven",)))


def test_words_of_an_interview_that_is_gone_are_refused():
    with pytest.raises(EditRefused):
        standing(Brief(), quote("three", SAID))


def test_a_quote_of_nothing_is_refused():
    with pytest.raises(EditRefused):
        standing(BRIEF, Quote("q", "i", (), ()))


def test_a_quote_whose_spans_run_backwards_is_refused():
    one, other = quote("We … winters", SAID).spans
    with pytest.raises(EditRefused):
        standing(BRIEF, Quote("q", "i", (other, one), ("winters", "We")))


def test_a_quote_with_fewer_words_than_spans_is_refused():
    at = quote("We … winters", SAID).spans
    with pytest.raises(EditRefused, match="what was said"):
        standing(BRIEF, Quote("q", "i", at, ("We",)))


def test_a_quote_of_no_characters_is_refused():
    at = quote("three", SAID).spans[0].start
    with pytest.raises(EditRefused, match="what was said"):
        standing(BRIEF, Quote("q", "i", (Span(at, at),), ("",)))

"""How a quote is shown: verbatim words, the sign of a cut, and what an editor laid over them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sketch import answers, quote

from briefing.model.quote import Emphasis, Initial, Insertion, Mark, Quote, Said, Sic, pieces, shown, well_formed
from briefing.model.span import Span

TEH = Quote("q", "i", (Span(10, 17),), ("teh cat",))
CUT = Quote("q", "i", (Span(0, 3), Span(8, 11)), ("One", "two"))


def marked(*marks: Mark, bare: Quote = TEH) -> Quote:
    return replace(bare, marks=marks)


# ── as shown ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_quote_without_marks_is_shown_as_it_was_said():
    assert shown(TEH) == "teh cat"


def test_a_cut_is_shown_between_two_spans():
    assert shown(CUT) == "One … two"


def test_a_cut_is_neither_the_speakers_nor_the_editors():
    assert [piece.said for piece in pieces(CUT)] == [Said.VERBATIM, Said.CUT, Said.VERBATIM]


def test_an_insertion_stands_in_brackets_before_its_character():
    assert shown(marked(Insertion(14, "fat"))) == "teh [fat] cat"


def test_an_insertion_may_open_a_quote():
    assert shown(marked(Insertion(10, "Yes,"))) == "[Yes,] teh cat"


def test_an_insertion_may_follow_a_cut():
    assert shown(marked(Insertion(8, "and"), bare=CUT)) == "One … [and] two"


def test_an_insertion_at_a_space_is_shown_between_the_words():
    assert shown(marked(Insertion(13, "fat"))) == "teh [fat] cat"


def test_an_insertion_is_the_editors():
    assert [piece.text for piece in pieces(marked(Insertion(14, "fat"))) if piece.said is Said.EDITOR] == ["[fat] "]


def test_a_small_initial_becomes_a_capital_in_brackets():
    assert shown(marked(Initial(10))) == "[T]eh cat"


def test_a_capital_becomes_small_after_a_cut():
    assert shown(replace(CUT, words=("One", "Two"), marks=(Initial(8),))) == "One … [t]wo"


def test_the_last_letter_can_change():
    assert shown(marked(Initial(16))) == "teh ca[T]"


def test_an_insertion_stands_before_a_changed_initial():
    assert shown(marked(Initial(10), Insertion(10, "And"))) == "[And] [T]eh cat"


def test_sic_stands_after_its_word():
    assert shown(marked(Sic(13))) == "teh [sic] cat"


def test_sic_may_close_a_quote():
    assert shown(marked(Sic(17))) == "teh cat [sic]"


def test_sic_may_stand_before_a_cut():
    assert shown(marked(Sic(3), bare=CUT)) == "One [sic] … two"


def test_sic_stays_with_its_word_whatever_is_inserted_there():
    touching = replace(TEH, spans=(Span(0, 2),), words=("長安",))
    assert shown(replace(touching, marks=(Insertion(1, "old"), Sic(1)))) == "長 [sic][old] 安"


def test_emphasis_stresses_its_words_only():
    found = pieces(marked(Emphasis(Span(14, 17))))
    assert [(piece.text, piece.stressed) for piece in found] == [("teh ", False), ("cat", True)]


def test_emphasis_may_cover_a_whole_quote():
    assert [piece.stressed for piece in pieces(marked(Emphasis(Span(10, 17))))] == [True]


def test_a_changed_initial_can_be_stressed():
    assert pieces(marked(Emphasis(Span(10, 13)), Initial(10)))[0].stressed


def test_overlapping_emphases_stress_their_union():
    found = pieces(marked(Emphasis(Span(10, 13)), Emphasis(Span(12, 15))))
    assert "".join(piece.text for piece in found if piece.stressed) == "teh c"


def test_a_mark_at_the_seam_of_touching_spans_is_shown_once():
    seam = Quote("q", "i", (Span(0, 3), Span(3, 6)), ("abc", "def"), (Insertion(3, "x"), Sic(3)))
    assert shown(seam) == "abc [sic] … [x] def"


SAID = answers("We have three winters, and then none.")
PLACES = st.integers(SAID.turns[1].span.start, SAID.turns[1].span.end - 1)
MARKS = st.one_of(
    st.builds(Insertion, PLACES, st.just("x")),
    st.builds(Sic, PLACES.map(lambda at: at + 1)),
    st.builds(lambda a, b: Emphasis(Span(min(a, b), max(a, b) + 1)), PLACES, PLACES),
)


@given(st.lists(MARKS, max_size=6))
def test_marks_never_change_what_was_said(marks: list[Mark]):
    whole = quote("We have three winters, and then none.", SAID, *marks)
    assert "".join(p.text for p in pieces(whole) if p.said is Said.VERBATIM) == whole.words[0]


@given(st.lists(MARKS, max_size=6))
def test_everything_an_editor_adds_stands_in_brackets(marks: list[Mark]):
    whole = quote("We have three winters, and then none.", SAID, *marks)
    editors = [p.text.strip() for p in pieces(whole) if p.said is Said.EDITOR]
    assert all(text[0] == "[" and text[-1] == "]" for text in editors)


@given(st.lists(MARKS, max_size=6, unique=True))
def test_every_insertion_and_every_sic_is_shown_once(marks: list[Mark]):
    added = sum(not isinstance(mark, Emphasis) for mark in marks)
    whole = quote("We have three winters, and then none.", SAID, *marks)
    assert sum(piece.said is Said.EDITOR for piece in pieces(whole)) == added


# ── well formed ───────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("good", [TEH, CUT, marked(Sic(17)), marked(Insertion(10, "x")), marked(Initial(16))])
def test_a_good_quote_is_well_formed(good: Quote):
    assert well_formed(good)


@pytest.mark.parametrize(
    "bad",
    [
        Quote("q", "i", (), ()),
        Quote("q", "i", (Span(0, 3),), ()),
        Quote("q", "i", (Span(0, 3),), ("One", "two")),
        Quote("q", "i", (Span(0, 3),), ("On",)),
        Quote("q", "i", (Span(3, 3),), ("",)),
        Quote("q", "i", (Span(8, 11), Span(0, 3)), ("two", "One")),
        Quote("q", "i", (Span(0, 3), Span(2, 5)), ("One", "e t")),
    ],
    ids=["no spans", "no words", "too many words", "wrong length", "empty", "out of order", "overlapping"],
)
def test_a_quote_whose_spans_and_words_disagree_is_not(bad: Quote):
    assert not well_formed(bad)


@pytest.mark.parametrize(
    "mark",
    [Insertion(17, "x"), Insertion(9, "x"), Initial(17), Sic(10), Sic(18), Emphasis(Span(9, 12)), Emphasis(Span(3, 4))],
)
def test_a_mark_outside_the_words_is_not_well_formed(mark: Mark):
    assert not well_formed(marked(mark))


@pytest.mark.parametrize("mark", [Insertion(5, "x"), Initial(3), Sic(8), Emphasis(Span(2, 9))])
def test_a_mark_in_a_cut_is_not_well_formed(mark: Mark):
    assert not well_formed(marked(mark, bare=CUT))


def test_the_extent_runs_over_the_cuts():
    assert CUT.extent == Span(0, 11)

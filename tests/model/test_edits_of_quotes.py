"""Quotes: taken from one answer, moved, cut and marked, and never anything but what was said."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sketch import answers, interview, place_of, show, sketch

from briefing.errors import EditRefused, Missing
from briefing.model import edits
from briefing.model.brief import Brief
from briefing.model.interview import put_back
from briefing.model.quote import Emphasis, Initial, Insertion, Mark, Sic, shown
from briefing.model.span import Span

SAID = answers("We have three winters, and then none.", "So be it.")
TEXT = SAID.text
ALL = "We have three winters, and then none."


def at(words: str) -> Span:
    return place_of(words, SAID)


def holding(words: str, *marks: Mark) -> Brief:
    brief = sketch("A[a{x=q}]", SAID, q=words)
    for mark in marks:
        brief = edits.mark_quote(brief, "q", mark)
    return brief


def text_of(brief: Brief) -> str:
    return shown(brief.quote("q"))


# ── add ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_quote_keeps_a_copy_of_its_words():
    brief = edits.add_quote(sketch("", SAID), "i", at("three winters"), id="q")
    assert brief.quote("q").words == ("three winters",)


def test_white_space_at_the_ends_of_a_selection_is_left_out():
    brief = edits.add_quote(sketch("", SAID), "i", at(" three "), id="q")
    assert brief.quote("q").spans == (at("three"),)


def test_a_whole_answer_can_be_quoted():
    brief = edits.add_quote(sketch("", SAID), "i", SAID.turns[1].span, id="q")
    assert text_of(brief) == ALL


@pytest.mark.parametrize(
    ("span", "why"),
    [
        (at(" "), "no words"),
        (Span(4, 4), "no words"),
        (Span(10**6, 10**6 + 5), "no words"),
        (at("Question 1"), "question"),
        (at("IT: We have"), "inside one answer"),
        (Span(at("none").start, at("So be").end), "inside one answer"),
    ],
    ids=["space", "nothing", "beyond the end", "question", "label", "two answers"],
)
def test_what_is_not_of_one_answer_cannot_be_quoted(span: Span, why: str):
    with pytest.raises(EditRefused, match=why):
        edits.add_quote(sketch("", SAID), "i", span, id="q")


def test_a_quote_from_an_interview_that_is_gone_is_refused():
    with pytest.raises(Missing):
        edits.add_quote(sketch("", SAID), "zz", at("three"), id="q")


def test_two_quotes_cannot_have_one_id():
    with pytest.raises(EditRefused):
        edits.add_quote(holding("three"), "i", at("winters"), id="q")


def test_a_remark_from_the_floor_can_be_quoted():
    talk = interview("MQ: Why?", "JO: Hear, hear.")
    brief = edits.add_quote(sketch("", talk), "i", place_of("Hear", talk), id="q")
    assert text_of(brief) == "Hear"


def test_what_was_put_back_can_be_quoted():
    talk = interview("MQ: Why?", "IT: Because.", "# So there")
    brief = edits.put_back(sketch("", talk), "i", talk.set_aside[0])
    assert text_of(edits.add_quote(brief, "i", place_of("So there", talk), id="q")) == "So there"


# ── ends and cuts ─────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("words", ["three", "We have three winters, and", "winters, and then", "none.", ALL])
def test_the_ends_of_a_quote_go_where_they_are_put(words: str):
    assert text_of(edits.stretch_quote(holding("three winters"), "q", at(words))) == words


@pytest.mark.parametrize(
    ("words", "left"),
    [
        (ALL, "We have three … none."),
        ("have three winters, and then none.", "have three … none."),
        ("three winters, and", "three winters, and"),
        ("winters, and", "winters, and"),
        ("have", "have"),
    ],
)
def test_cuts_inside_the_new_ends_stay(words: str, left: str):
    cut = holding("We have three … none.")
    assert text_of(edits.stretch_quote(cut, "q", at(words))) == left


def test_an_end_never_leaves_the_answer():
    with pytest.raises(EditRefused, match="inside one answer"):
        edits.stretch_quote(holding("three"), "q", Span(at("three").start, at("So be").end))


def test_a_quote_cannot_be_stretched_to_nothing():
    with pytest.raises(EditRefused, match="Nothing of the quote"):
        edits.stretch_quote(holding("three"), "q", Span(at("three").start, at("three").start))


@pytest.mark.parametrize(
    ("gone", "left"),
    [
        ("three winters,", "We have … and then none."),
        ("We have", "three winters, and then none."),
        ("then none.", "We have three winters, and"),
    ],
)
def test_cutting_leaves_words_out(gone: str, left: str):
    assert text_of(edits.cut_quote(holding(ALL), "q", at(gone))) == left


def test_a_second_cut_stands_beside_the_first():
    once = edits.cut_quote(holding(ALL), "q", at("have"))
    assert text_of(edits.cut_quote(once, "q", at("and then"))) == "We … three winters, … none."


def test_cuts_that_meet_become_one():
    once = edits.cut_quote(holding(ALL), "q", at("have three"))
    assert text_of(edits.cut_quote(once, "q", at("three winters,"))) == "We … and then none."


def test_cutting_everything_is_refused():
    with pytest.raises(EditRefused, match="Nothing of the quote"):
        edits.cut_quote(holding("three"), "q", at("three"))


@pytest.mark.parametrize("length", [0, 1], ids=["nothing", "a space"])
def test_a_cut_that_leaves_no_word_out_is_refused(length: int):
    start = at("have three").end - len(" three")
    with pytest.raises(EditRefused):
        edits.cut_quote(holding(ALL), "q", Span(start, start + length))


def test_a_cut_outside_the_quote_is_refused():
    with pytest.raises(EditRefused):
        edits.cut_quote(holding("three"), "q", at("winters"))


def test_healing_puts_every_cut_back():
    assert text_of(edits.heal_quote(holding("We … three … none."), "q")) == ALL


def test_a_change_of_ends_is_seen_wherever_the_quote_stands():
    brief = edits.stretch_quote(holding("three"), "q", at("three winters"))
    assert brief.slide("a") is brief.parts[0].slides[0]
    assert brief.quote("q").words == ("three winters",)


# ── marks ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_mark_is_laid_once():
    mark = Sic(at("three").end)
    assert holding(ALL, mark, mark).quote("q").marks == (mark,)


def test_a_mark_can_be_taken_off_again():
    mark = Initial(at("We").start)
    assert text_of(edits.unmark_quote(holding(ALL, mark), "q", mark)) == ALL


@pytest.mark.parametrize(
    "mark",
    [
        Initial(at("So be").start),
        Insertion(at("none.").end, "x"),
        Sic(at("We").start),
        Emphasis(Span(at("none").start, at("So be").start)),
    ],
)
def test_a_mark_outside_the_words_is_refused(mark: Mark):
    with pytest.raises(EditRefused, match="what was said"):
        holding(ALL, mark)


@pytest.mark.parametrize("where", [at(",").start, at(" ").start, 10**6])
def test_only_letters_have_capitals(where: int):
    with pytest.raises(EditRefused, match="letter"):
        holding(ALL, Initial(where))


@pytest.mark.parametrize("words", ["長い冬です。", "ßtrange", "ﬁrst"], ids=["no case", "two letters", "ligature"])
def test_a_letter_without_one_capital_of_its_own_cannot_change(words: str):
    said = answers(words)
    brief = sketch("", said, q=words)
    with pytest.raises(EditRefused):
        edits.mark_quote(brief, "q", Initial(said.turns[1].span.start))


@pytest.mark.parametrize("text", ["", "  "])
def test_an_insertion_of_nothing_is_refused(text: str):
    with pytest.raises(EditRefused):
        holding(ALL, Insertion(at("three").start, text))


def test_stress_on_nothing_is_refused():
    with pytest.raises(EditRefused):
        holding(ALL, Emphasis(Span(at("three").start, at("three").start)))


def test_marks_inside_the_new_ends_stay_and_others_go():
    stay, go = Sic(at("three").end), Sic(at("then").end)
    brief = edits.stretch_quote(holding(ALL, stay, go), "q", at("We have three"))
    assert brief.quote("q").marks == (stay,)


def test_a_cut_takes_its_marks_with_it():
    brief = edits.cut_quote(holding(ALL, Insertion(at("three").start, "long")), "q", at("three"))
    assert text_of(brief) == "We have … winters, and then none."


def test_healing_keeps_the_marks():
    mark = Sic(at("We").end)
    assert edits.heal_quote(holding("We … none.", mark), "q").quote("q").marks == (mark,)


# ── star, note, removal ───────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("on", [True, False])
def test_a_star_is_given_and_taken(on: bool):
    assert edits.star_quote(edits.star_quote(holding(ALL), "q", on=not on), "q", on=on).quote("q").starred is on


def test_a_note_is_written_beside_a_quote():
    assert edits.annotate_quote(holding(ALL), "q", "strong").quote("q").note == "strong"


def test_a_removed_quote_is_gone_from_every_slide_and_every_point():
    brief = sketch("A[a{x=q y=r}] B[b{p+q+r}]", SAID, q="three", r="none")
    assert show(edits.remove_quote(brief, "q")) == "A[a{y=r}] B[b{p+r}]"


def test_a_removed_quote_is_gone_from_the_brief():
    assert edits.remove_quote(holding(ALL), "q").quotes == ()


def test_removing_a_quote_leaves_slides_without_it_the_same_objects():
    brief = sketch("A[a{x=q} b]", SAID, q="three")
    assert edits.remove_quote(brief, "q").slide("b") is brief.slide("b")


def test_removing_a_quote_leaves_parts_without_it_the_same_objects():
    brief = sketch("A[a{x=q}] B[b]", SAID, q="three")
    assert edits.remove_quote(brief, "q").parts[1] is brief.parts[1]


@pytest.mark.parametrize(
    "edit",
    [
        lambda b: edits.stretch_quote(b, "zz", Span(0, 1)),
        lambda b: edits.cut_quote(b, "zz", Span(0, 1)),
        lambda b: edits.heal_quote(b, "zz"),
        lambda b: edits.mark_quote(b, "zz", Initial(0)),
        lambda b: edits.mark_quote(b, "zz", Sic(1)),
        lambda b: edits.unmark_quote(b, "zz", Initial(0)),
        lambda b: edits.star_quote(b, "zz", on=True),
        lambda b: edits.annotate_quote(b, "zz", "x"),
        lambda b: edits.remove_quote(b, "zz"),
    ],
    ids=["stretch", "cut", "heal", "initial", "mark", "unmark", "star", "annotate", "remove"],
)
def test_a_quote_that_is_gone_cannot_be_edited(edit: Callable[[Brief], Brief]):
    with pytest.raises(EditRefused):
        edit(holding(ALL))


# ── what a person may do with a quote that lost its place ─────────────────────────────────────────────────────────


def test_a_quote_that_lost_its_place_can_still_be_annotated():
    lost = sketch("A[a{x=q}]", answers("Other words altogether, every one."), q="Other")
    lost = edits.annotate_quote(Brief(quotes=lost.quotes, interviews=(answers("No."),)), "q", "look again")
    assert lost.quote("q").note == "look again"


def test_putting_back_does_not_move_a_quote():
    talk = interview("MQ: Why?", "IT: Because.", "# So there")
    brief = sketch("", talk, q="Because")
    after = edits.put_back(brief, "i", talk.set_aside[0])
    assert after.quotes is brief.quotes
    assert after.interview("i") == put_back(talk, talk.set_aside[0])

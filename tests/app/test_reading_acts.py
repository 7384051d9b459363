"""What one does while reading, and what is chosen after it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sketch import SAID, answers, interview, place_of, show, sketch

from briefing.app import reading
from briefing.app.session import Choice, Session
from briefing.errors import EditRefused, Missing
from briefing.model.brief import Asked, Cited, Ticked
from briefing.model.change import Spot
from briefing.model.span import Span

Desk = Callable[..., Session]
WINTERS = place_of("three winters", SAID)
QUESTION = place_of("Question 1", SAID)


def kinds(session: Session) -> list[str]:
    return [slide.kind for slide in session.brief.slides()]


def stand_on(session: Session) -> list[str]:
    """The quotes and sections that stand on each slide, in order."""
    return [
        block.quote if isinstance(block, Cited) else block.section
        for slide in session.brief.slides()
        for block in slide.blocks
        if isinstance(block, Cited | Asked)
    ]


# ── key quotes ────────────────────────────────────────────────────────────────────────────────────────────────


def test_selected_words_become_a_key_quote(desk: Desk) -> None:
    session = desk(interview="i", span=WINTERS)
    reading.mark_quote(session)
    assert [quote.words for quote in session.brief.quotes] == [("three winters",)]


def test_a_new_key_quote_is_chosen_and_its_words_are_not_selected_any_more(desk: Desk) -> None:
    session = desk(interview="i", span=WINTERS)
    quote = reading.mark_quote(session)
    assert (session.choice.quote, session.choice.span) == (quote, None)


def test_undoing_a_key_quote_selects_its_words_again(desk: Desk) -> None:
    session = desk(interview="i", span=WINTERS)
    reading.mark_quote(session)
    session.undo()
    assert (session.choice.quote, session.choice.span) == ("", WINTERS)


def test_words_that_are_a_key_quote_already_are_only_chosen(desk: Desk) -> None:
    session = desk(quotes={"q": "three winters"}, interview="i", span=WINTERS)
    assert reading.mark_quote(session) == "q"
    assert len(session.brief.quotes) == 1
    assert session.choice.quote == "q"


def test_words_that_overlap_a_key_quote_are_another(desk: Desk) -> None:
    session = desk(quotes={"q": "have three winters"}, interview="i", span=WINTERS)
    reading.mark_quote(session)
    assert len(session.brief.quotes) == 2


def test_nothing_selected_is_no_quote(desk: Desk) -> None:
    with pytest.raises(EditRefused, match="No words are selected"):
        reading.mark_quote(desk(interview="i"))


def test_words_of_a_question_are_no_quote(desk: Desk) -> None:
    with pytest.raises(EditRefused, match="question"):
        reading.mark_quote(desk(interview="i", span=QUESTION))


def test_a_refused_quote_leaves_the_choice_alone(desk: Desk) -> None:
    session = desk(interview="i", span=QUESTION)
    with pytest.raises(EditRefused):
        reading.mark_quote(session)
    assert session.choice == Choice(interview="i", span=QUESTION)


def test_a_removed_quote_leaves_its_slides_too(desk: Desk) -> None:
    session = desk("A[a/quote{x=q}]", {"q": "three winters"}, quote="q", block="x", slide="a", part="A")
    reading.remove_quote(session)
    assert show(session.brief) == "A[a/quote]"
    assert session.choice == Choice(slide="a", part="A")


def test_no_quote_to_remove_is_refused(desk: Desk) -> None:
    with pytest.raises(Missing):
        reading.remove_quote(desk("A[a]"))


# ── quotes to slides ──────────────────────────────────────────────────────────────────────────────────────────


def test_selected_words_go_onto_a_slide_of_their_own_after_the_chosen_one(desk: Desk) -> None:
    session = desk("A[a b]", interview="i", span=WINTERS, slide="a", part="A")
    slide = reading.quote_to_slide(session)
    assert [item.id for item in session.brief.slides()] == ["a", slide, "b"]
    assert session.brief.slide(slide).kind == "quote"


def test_the_slide_of_the_quote_is_chosen(desk: Desk) -> None:
    session = desk("A[a]", interview="i", span=WINTERS)
    slide = reading.quote_to_slide(session)
    assert (session.choice.part, session.choice.slide, session.choice.span) == ("A", slide, None)


def test_a_quote_and_its_slide_are_one_step(desk: Desk) -> None:
    session = desk("A[a]", interview="i", span=WINTERS)
    reading.quote_to_slide(session)
    session.undo()
    assert session.undo_label == ""
    assert session.brief.quotes == ()


def test_a_chosen_quote_goes_onto_a_slide(desk: Desk) -> None:
    session = desk("A[]", {"q": "three winters"}, quote="q")
    reading.quote_to_slide(session)
    assert stand_on(session) == ["q"]


def test_words_just_marked_go_onto_a_slide_without_being_quoted_twice(desk: Desk) -> None:
    session = desk("A[]", interview="i", span=WINTERS)
    reading.mark_quote(session)
    reading.quote_to_slide(session)
    assert len(session.brief.quotes) == 1


def test_without_an_outline_a_first_part_is_opened_for_the_slide(desk: Desk) -> None:
    session = desk(interview="i", span=WINTERS)
    reading.quote_to_slide(session)
    assert [part.title for part in session.brief.parts] == ["Part 1"]


def test_several_quotes_become_a_slide_each_in_order_and_in_one_step(desk: Desk) -> None:
    session = desk("A[a b]", {"q": "three winters", "r": "none"})
    last = reading.slides_for_quotes(session, ["q", "r"], Spot("A", 1))
    assert stand_on(session) == ["q", "r"]
    assert session.choice.slide == last
    session.undo()
    assert show(session.brief) == "A[a b]"


# ── sections ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_section_is_ticked_and_let_go(desk: Desk) -> None:
    session = desk()
    reading.tick(session, "i", "s2", on=True)
    assert session.brief.ticked == (Ticked("i", "s2"),)
    reading.tick(session, "i", "s2", on=False)
    assert session.brief.ticked == ()


def test_the_section_being_read_is_ticked_and_let_go_by_the_same_key(desk: Desk) -> None:
    session = desk(interview="i", section="s1")
    reading.tick_chosen(session)
    assert session.undo_label == "Tick section"
    reading.tick_chosen(session)
    assert session.undo_label == "Untick section"


def test_no_section_to_tick_is_refused(desk: Desk) -> None:
    with pytest.raises(EditRefused, match="No section is chosen"):
        reading.tick_chosen(desk(interview="i"))


def test_ticked_sections_become_a_slide_each_in_the_order_of_the_interview(desk: Desk) -> None:
    session = desk("A[a b]", slide="a", part="A")
    for section in ("s2", "s1"):
        reading.tick(session, "i", section, on=True)
    reading.place_ticked(session)
    assert kinds(session) == ["points", "qa", "qa", "points"]
    assert stand_on(session) == ["s1", "s2"]


def test_the_last_of_the_new_slides_is_chosen(desk: Desk) -> None:
    session = desk("A[a]", slide="a", part="A")
    reading.tick(session, "i", "s1", on=True)
    reading.place_ticked(session)
    assert session.choice.slide == list(session.brief.slides())[-1].id


def test_a_ticked_section_that_stands_on_a_slide_is_not_placed_again(desk: Desk) -> None:
    session = desk("A[a/qa{y?s1}]")
    reading.tick(session, "i", "s1", on=True)
    assert reading.unplaced_ticks(session.brief) == ()
    with pytest.raises(EditRefused, match="in the outline already"):
        reading.place_ticked(session)


def test_no_sections_are_no_step(desk: Desk) -> None:
    session = desk("A[a]")
    reading.slides_for_sections(session, [], Spot("A", 0))
    assert session.undo_label == ""


# ── going through an interview ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("here", "step", "there"),
    [("s1", 1, "s2"), ("s2", -1, "s1"), ("s1", -1, "s1"), ("s2", 1, "s2"), ("", 1, "s1"), ("gone", -1, "s1")],
)
def test_the_next_section_is_read_and_the_ends_hold(desk: Desk, here: str, step: int, there: str) -> None:
    session = desk(interview="i", section=here)
    reading.go_section(session, step)
    assert session.choice.section == there


def test_going_on_lets_go_of_the_selection(desk: Desk) -> None:
    session = desk(interview="i", section="s1", span=Span(1, 2), quote="q")
    reading.go_section(session, 1)
    assert (session.choice.span, session.choice.quote) == (None, "")


def test_without_a_choice_the_first_interview_is_read() -> None:
    session = Session(sketch(source=answers("Because.", id="j")))
    reading.go_section(session, 1)
    assert session.choice.interview == "j"


@pytest.mark.parametrize("session", [Session(), Session(sketch(source=interview("#Only a caption")))])
def test_there_may_be_nothing_to_read(session: Session) -> None:
    reading.go_section(session, 1)
    assert session.choice == Choice()

"""What a brief says of itself, its outline, and the interviews it takes in."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sketch import answers, interview, show, sketch

from briefing.errors import EditRefused, Missing
from briefing.model import edits
from briefing.model.brief import Brief, Ticked
from briefing.model.interview import Reason, SetAside
from briefing.model.span import Span

SAID = answers("We have three winters.")


@pytest.mark.parametrize("detail", ["title", "subtitle", "author", "date", "marking", "theme"])
def test_each_detail_can_be_changed(detail: str):
    assert getattr(edits.describe(Brief(), **{detail: "new"}), detail) == "new"


def test_the_other_details_stay():
    before = Brief(title="t", subtitle="s", author="a", date="d", marking="m", theme="night")
    assert edits.describe(before, title="new") == replace(before, title="new")


def test_a_detail_can_be_emptied():
    assert edits.describe(Brief(author="a"), author="").author == ""


# ── outline ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_another_outline_replaces_empty_slides():
    assert show(edits.lay_outline(sketch("A[a b]"), "new", sketch("B[c]").parts)) == "B[c]"


def test_the_outline_is_remembered_by_name():
    assert edits.lay_outline(Brief(), "new", ()).outline == "new"


def test_slides_that_hold_something_wait_in_a_last_part():
    laid = edits.lay_outline(sketch("A[a{p} b]"), "new", sketch("B[c]").parts)
    assert [[slide.id for slide in part.slides] for part in laid.parts] == [["c"], ["a"]]


def test_a_slide_with_notes_waits():
    brief = edits.annotate_slide(sketch("A[a]"), "a", "say this")
    assert edits.lay_outline(brief, "new", ()).slide("a").notes == "say this"


def test_a_slide_that_was_given_a_title_waits():
    brief = edits.retitle_slide(sketch("A[a]"), "a", "Vote the money this spring")
    assert edits.lay_outline(brief, "new", ()).slide("a").title == "Vote the money this spring"


def test_laying_an_outline_twice_keeps_every_id_single():
    brief = sketch("A[a{p}]")
    twice = edits.lay_outline(edits.lay_outline(brief, "x", sketch("B[b]").parts), "y", sketch("C[c]").parts)
    ids = [part.id for part in twice.parts] + [slide.id for slide in twice.slides()]
    assert len(ids) == len(set(ids))


# ── interviews ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_an_interview_is_taken_in():
    assert edits.add_interview(Brief(), SAID).interviews == (SAID,)


def test_the_same_interview_is_not_taken_in_twice():
    with pytest.raises(EditRefused, match="already"):
        edits.add_interview(sketch("", SAID), SAID)


def test_an_interview_nobody_uses_can_go_with_its_ticks():
    brief = edits.tick_section(sketch("", SAID), "i", "s1", on=True)
    after = edits.drop_interview(brief, "i")
    assert (after.interviews, after.ticked) == ((), ())


@pytest.mark.parametrize("line", ["A[a{x=q}]", "A[a{y?s1}]", "A[]"])
def test_an_interview_in_use_stays(line: str):
    brief = sketch(line, SAID, **({} if "y" in line else {"q": "three"}))
    with pytest.raises(EditRefused, match="still use"):
        edits.drop_interview(brief, "i")


def test_another_interview_keeps_its_ticks():
    brief = edits.add_interview(sketch("", SAID), answers("No.", id="j"))
    brief = edits.tick_section(brief, "j", "s1", on=True)
    assert edits.drop_interview(brief, "i").ticked == (Ticked("j", "s1"),)


def test_an_interview_that_is_not_there_cannot_be_dropped():
    with pytest.raises(EditRefused):
        edits.drop_interview(sketch("", SAID), "zz")


# ── put back ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_what_was_set_aside_is_put_back_into_its_interview_only():
    talk = interview("IT: Because.", "# A pier")
    brief = edits.add_interview(sketch("", talk), SAID.__class__("j", "No."))
    after = edits.put_back(brief, "i", talk.set_aside[0])
    assert after.interview("i").set_aside == ()
    assert after.interview("j") is brief.interview("j")


def test_nothing_can_be_put_back_into_an_interview_that_is_gone():
    with pytest.raises(Missing):
        edits.put_back(Brief(), "zz", SetAside(Reason.CAPTION, Span(0, 1)))


def test_what_was_never_set_aside_cannot_be_put_back():
    with pytest.raises(EditRefused):
        edits.put_back(sketch("", SAID), "i", SetAside(Reason.CAPTION, SAID.turns[1].span))


def test_the_same_stretch_is_not_put_back_twice():
    talk = interview("# Menu", "IT: Because.")
    once = edits.put_back(sketch("", talk), "i", talk.set_aside[0])
    with pytest.raises(EditRefused):
        edits.put_back(once, "i", talk.set_aside[0])


# ── ticks ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_section_is_ticked_once():
    once = edits.tick_section(sketch("", SAID), "i", "s1", on=True)
    assert edits.tick_section(once, "i", "s1", on=True).ticked == (Ticked("i", "s1"),)


def test_ticking_again_does_not_change_the_order():
    brief = sketch("", answers("One.", "Two."))
    for section in ("s1", "s2", "s1"):
        brief = edits.tick_section(brief, "i", section, on=True)
    assert [tick.section for tick in brief.ticked] == ["s1", "s2"]


def test_a_tick_is_taken_away():
    once = edits.tick_section(sketch("", SAID), "i", "s1", on=True)
    assert edits.tick_section(once, "i", "s1", on=False).ticked == ()


@pytest.mark.parametrize(("of", "section"), [("i", "zz"), ("zz", "s1")])
def test_a_section_that_is_not_there_cannot_be_ticked(of: str, section: str):
    with pytest.raises(EditRefused):
        edits.tick_section(sketch("", SAID), of, section, on=True)

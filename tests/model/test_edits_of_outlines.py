"""Parts, slides, and what stands on a slide: put in, moved, changed, taken out."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sketch import answers, show, sketch

from briefing.errors import EditRefused
from briefing.model import edits
from briefing.model.brief import Brief, Point
from briefing.model.change import Spot

SAID = answers("We have three winters.", "And then none.")
FULL = sketch("A[a{p x=q} b] B[c{y?s1}]", SAID, q="three winters", r="then none")

DONE: list[tuple[str, str, Callable[[Brief], Brief], str]] = [
    # parts
    ("a part opens at the end", "A[a]", lambda b: edits.add_part(b, "New", id="N"), "A[a] N[]"),
    ("a part opens where it is wanted", "A[] B[]", lambda b: edits.add_part(b, "New", id="N", at=1), "A[] N[] B[]"),
    ("a part moves with its slides", "A[a] B[b] C[]", lambda b: edits.move_part(b, "A", 2), "B[b] A[a] C[]"),
    ("a part moves to the front", "A[a] B[b] C[]", lambda b: edits.move_part(b, "C", 0), "C[] A[a] B[b]"),
    ("a part goes with its slides", "A[a] B[b]", lambda b: edits.remove_part(b, "A"), "B[b]"),
    # slides
    ("a slide is added", "A[a] B[]", lambda b: edits.add_slide(b, "quote", Spot("A", 0), id="n"), "A[n/quote a] B[]"),
    ("a slide is recast", "A[a{p}]", lambda b: edits.recast_slide(b, "a", "qa"), "A[a/qa{p}]"),
    ("a slide is hidden", "A[a]", lambda b: edits.hide_slide(b, "a", on=True), "A[a-]"),
    ("a slide is shown again", "A[a-]", lambda b: edits.hide_slide(b, "a", on=False), "A[a]"),
    ("a slide moves on in its part", "A[a b c]", lambda b: edits.move_slide(b, "a", Spot("A", 2)), "A[b a c]"),
    ("a slide moves back in its part", "A[a b c]", lambda b: edits.move_slide(b, "c", Spot("A", 0)), "A[c a b]"),
    ("a slide stays where it is dropped", "A[a b]", lambda b: edits.move_slide(b, "a", Spot("A", 0)), "A[a b]"),
    ("a slide moves to a part", "A[a b] B[c]", lambda b: edits.move_slide(b, "a", Spot("B", 1)), "A[b] B[c a]"),
    ("a slide moves to an empty part", "A[a] B[]", lambda b: edits.move_slide(b, "a", Spot("B", 0)), "A[] B[a]"),
    ("a slide is removed", "A[a b]", lambda b: edits.remove_slide(b, "a"), "A[b]"),
    # blocks
    ("a point is written", "A[a{p}]", lambda b: edits.add_point(b, "n", Spot("a", 0), id="n"), "A[a{n p}]"),
    ("a block moves on its slide", "A[a{p o}]", lambda b: edits.move_block(b, "p", Spot("a", 2)), "A[a{o p}]"),
    ("a block moves to a slide", "A[a{p o} b]", lambda b: edits.move_block(b, "p", Spot("b", 0)), "A[a{o} b{p}]"),
    ("a block is taken off", "A[a{p o}]", lambda b: edits.remove_block(b, "p"), "A[a{o}]"),
]


@pytest.mark.parametrize(("before", "edit", "after"), [row[1:] for row in DONE], ids=[row[0] for row in DONE])
def test_an_edit_of_the_outline(before: str, edit: Callable[[Brief], Brief], after: str):
    assert show(edit(sketch(before))) == after


def test_a_part_gets_its_title():
    assert edits.add_part(Brief(), "What it means", id="N").part("N").title == "What it means"


def test_a_part_is_renamed():
    assert edits.rename_part(FULL, "A", "Costs").part("A").title == "Costs"


def test_a_new_slide_has_its_title():
    assert edits.add_slide(FULL, "quote", Spot("A", 0), id="n", title="One cable").slide("n").title == "One cable"


def test_a_slide_is_retitled():
    assert edits.retitle_slide(FULL, "a", "One cable").slide("a").title == "One cable"


def test_a_slide_gets_notes():
    assert edits.annotate_slide(FULL, "a", "Pause here.").slide("a").notes == "Pause here."


def test_a_copy_of_a_slide_follows_it_with_ids_of_its_own():
    numbers = count(1)
    after = edits.duplicate_slide(FULL, "a", mint=lambda prefix: f"{prefix}{next(numbers)}")
    assert [slide.id for slide in after.part("A").slides] == ["a", "s1", "b"]
    assert [block.id for block in after.slide("s1").blocks] == ["b2", "b3"]


def test_a_copy_of_a_slide_shows_the_same():
    after = edits.duplicate_slide(FULL, "a", mint=lambda prefix: f"{prefix}new")
    point, _ = after.slide("snew").blocks
    assert isinstance(point, Point)
    assert point.text == "p"


def test_the_quotes_of_a_removed_slide_stay_in_the_brief():
    assert edits.remove_slide(FULL, "a").quotes is FULL.quotes


def test_the_quotes_of_a_removed_part_stay_in_the_brief():
    assert edits.remove_part(FULL, "A").quotes is FULL.quotes


# ── blocks ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_quote_is_placed():
    assert show(edits.place_quote(FULL, "q", Spot("b", 0), id="n")) == "A[a{p x=q} b{n=q}] B[c{y?s1}]"


def test_a_section_is_placed():
    assert show(edits.place_section(FULL, "i", "s2", Spot("b", 0), id="n")) == "A[a{p x=q} b{n?s2}] B[c{y?s1}]"


def test_a_point_is_reworded():
    assert edits.reword_point(FULL, "p", "So there").slide("a").blocks[0] == Point("p", "So there")


def test_a_point_cites_a_quote():
    assert show(edits.cite(FULL, "p", "q")) == "A[a{p+q x=q} b] B[c{y?s1}]"


def test_a_point_cites_a_quote_once():
    assert show(edits.cite(edits.cite(FULL, "p", "q"), "p", "q")) == "A[a{p+q x=q} b] B[c{y?s1}]"


def test_citing_again_does_not_change_the_order():
    brief = FULL
    for name in ("q", "r", "q"):
        brief = edits.cite(brief, "p", name)
    assert show(brief) == "A[a{p+q+r x=q} b] B[c{y?s1}]"


def test_evidence_is_taken_away():
    assert show(edits.cite(edits.cite(FULL, "p", "q"), "p", "q", on=False)) == show(FULL)


# ── what is refused ───────────────────────────────────────────────────────────────────────────────────────────────

REFUSED: list[tuple[str, Callable[[Brief], Brief]]] = [
    ("rename a part", lambda b: edits.rename_part(b, "zz", "x")),
    ("move a part", lambda b: edits.move_part(b, "zz", 0)),
    ("remove a part", lambda b: edits.remove_part(b, "zz")),
    ("add a slide to no part", lambda b: edits.add_slide(b, "points", Spot("zz", 0), id="n")),
    ("retitle a slide", lambda b: edits.retitle_slide(b, "zz", "x")),
    ("recast a slide", lambda b: edits.recast_slide(b, "zz", "quote")),
    ("annotate a slide", lambda b: edits.annotate_slide(b, "zz", "x")),
    ("hide a slide", lambda b: edits.hide_slide(b, "zz", on=True)),
    ("move a slide", lambda b: edits.move_slide(b, "zz", Spot("A", 0))),
    ("move a slide to no part", lambda b: edits.move_slide(b, "a", Spot("zz", 0))),
    ("duplicate a slide", lambda b: edits.duplicate_slide(b, "zz", mint=str)),
    ("remove a slide", lambda b: edits.remove_slide(b, "zz")),
    ("add a point to no slide", lambda b: edits.add_point(b, "x", Spot("zz", 0), id="n")),
    ("place no quote", lambda b: edits.place_quote(b, "zz", Spot("a", 0), id="n")),
    ("place a quote on no slide", lambda b: edits.place_quote(b, "q", Spot("zz", 0), id="n")),
    ("place no section", lambda b: edits.place_section(b, "i", "zz", Spot("a", 0), id="n")),
    ("place a section of no interview", lambda b: edits.place_section(b, "zz", "s1", Spot("a", 0), id="n")),
    ("reword a point", lambda b: edits.reword_point(b, "zz", "x")),
    ("reword a quote", lambda b: edits.reword_point(b, "x", "invented")),
    ("reword a section", lambda b: edits.reword_point(b, "y", "invented")),
    ("cite no quote", lambda b: edits.cite(b, "p", "zz")),
    ("cite for no point", lambda b: edits.cite(b, "zz", "q")),
    ("cite for a quote", lambda b: edits.cite(b, "x", "q")),
    ("move a block", lambda b: edits.move_block(b, "zz", Spot("a", 0))),
    ("move a block to no slide", lambda b: edits.move_block(b, "p", Spot("zz", 0))),
    ("remove a block", lambda b: edits.remove_block(b, "zz")),
    ("a second part of one id", lambda b: edits.add_part(b, "x", id="A")),
    ("a second slide of one id", lambda b: edits.add_slide(b, "points", Spot("B", 0), id="a")),
    ("a second point of one id", lambda b: edits.add_point(b, "x", Spot("b", 0), id="p")),
]


@pytest.mark.parametrize("edit", [row[1] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_an_edit_that_cannot_be_done_is_refused_in_words(edit: Callable[[Brief], Brief]):
    with pytest.raises(EditRefused, match=r"\w+ \w+"):
        edit(FULL)


# ── there and back ────────────────────────────────────────────────────────────────────────────────────────────────


@given(st.sampled_from("abcde"), st.sampled_from("ABC"), st.integers(0, 4))
def test_a_slide_moved_away_and_back_leaves_the_brief_as_it_was(slide: str, part: str, at: int):
    before = sketch("A[a b c] B[d e] C[]")
    home = before.part_with(slide)
    was = [item.id for item in home.slides].index(slide)
    away = edits.move_slide(before, slide, Spot(part, at))
    now = [item.id for item in away.part_with(slide).slides].index(slide)
    back = was + 1 if part == home.id and now < was else was
    assert edits.move_slide(away, slide, Spot(home.id, back)) == before


@given(st.sampled_from("abcde"), st.sampled_from("ABC"), st.integers(-2, 9))
def test_a_moved_slide_is_the_same_object(slide: str, part: str, at: int):
    before = sketch("A[a b c] B[d e] C[]")
    assert edits.move_slide(before, slide, Spot(part, at)).slide(slide) is before.slide(slide)

"""Finding things in a brief by their ids."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sketch import answers, sketch

from briefing.errors import Missing
from briefing.model.brief import Brief, quotes_on
from briefing.model.ids import ALPHABET, new_id

SAID = answers("We have three winters.")
BRIEF = sketch("A[a{p+q y?s1}] B[b-{x=q}]", SAID, q="three winters")


def test_slides_come_in_the_order_of_the_deck_hidden_ones_too():
    assert [slide.id for slide in BRIEF.slides()] == ["a", "b"]


def test_a_part_is_found_by_a_slide_in_it():
    assert BRIEF.part_with("b").id == "B"


def test_a_slide_is_found_by_a_block_on_it():
    assert BRIEF.slide_with("x").id == "b"


def test_each_thing_is_found_by_its_id():
    found = (BRIEF.interview("i"), BRIEF.quote("q"), BRIEF.part("A"), BRIEF.slide("b"), BRIEF.section("i", "s1"))
    assert [thing.id for thing in found] == ["i", "q", "A", "b", "s1"]


@pytest.mark.parametrize(
    "find",
    [
        lambda b: b.interview("zz"),
        lambda b: b.quote("zz"),
        lambda b: b.part("zz"),
        lambda b: b.slide("zz"),
        lambda b: b.section("i", "zz"),
        lambda b: b.part_with("zz"),
        lambda b: b.slide_with("zz"),
    ],
    ids=["interview", "quote", "part", "slide", "section", "part with", "slide with"],
)
def test_what_is_not_there_is_missing_by_name(find: Callable[[Brief], object]):
    with pytest.raises(Missing, match="zz"):
        find(BRIEF)


@pytest.mark.parametrize(
    ("line", "ids"),
    [("A[a]", ()), ("A[a{x=q y=r}]", ("q", "r")), ("A[a{p+r+q x=q z?s1}]", ("r", "q")), ("A[a{x=q y=q}]", ("q",))],
)
def test_quotes_on_a_slide_are_named_in_order_and_once(line: str, ids: tuple[str, ...]):
    assert quotes_on(sketch(line).slide("a")) == ids


def test_an_id_is_a_prefix_and_eight_letters_that_read_aloud_well():
    prefix, letters = new_id("q").split("-")
    assert (prefix, len(letters), set(letters) <= set(ALPHABET)) == ("q", 8, True)


def test_ids_do_not_repeat():
    assert len({new_id("q") for _ in range(500)}) == 500

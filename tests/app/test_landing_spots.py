"""Where a new slide goes, and what is chosen then."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sketch import sketch

from briefing.app.landing import at_slide, chosen_slide, next_spot, with_part
from briefing.app.session import Choice, Session
from briefing.errors import EditRefused, Missing
from briefing.model.change import Spot

Desk = Callable[..., Session]


@pytest.mark.parametrize(
    ("chosen", "spot"),
    [
        ({"slide": "a"}, Spot("A", 1)),
        ({"slide": "b", "part": "B"}, Spot("A", 2)),
        ({"part": "A"}, Spot("A", 2)),
        ({"part": "gone"}, Spot("B", 1)),
        ({"slide": "gone"}, Spot("B", 1)),
        ({}, Spot("B", 1)),
    ],
)
def test_a_new_slide_goes_after_what_is_chosen(desk: Desk, chosen: dict[str, str], spot: Spot) -> None:
    assert next_spot(desk("A[a b] B[c]", **chosen)) == spot


def test_without_parts_a_new_slide_goes_into_one_to_come(desk: Desk) -> None:
    spot = next_spot(desk())
    assert [part.id for part in with_part(sketch(), spot).parts] == [spot.into]


def test_a_part_that_is_there_is_not_opened_again() -> None:
    brief = sketch("A[a]")
    assert with_part(brief, Spot("A", 0)) is brief


def test_the_chosen_slide_is_the_one_chosen(desk: Desk) -> None:
    session = desk("A[a b]", slide="b")
    assert chosen_slide(session) is session.brief.slide("b")


def test_no_slide_chosen_is_refused_with_advice(desk: Desk) -> None:
    with pytest.raises(EditRefused, match="Click a slide"):
        chosen_slide(desk("A[a]"))


def test_a_chosen_slide_that_is_gone_is_refused(desk: Desk) -> None:
    with pytest.raises(Missing):
        chosen_slide(desk("A[a]", slide="gone"))


def test_choosing_a_slide_keeps_where_one_reads(desk: Desk) -> None:
    session = desk("A[a] B[b]", interview="i", section="s1", block="p")
    assert at_slide(session, session.brief, "b") == Choice(interview="i", section="s1", part="B", slide="b")

"""Things let go over the outline land where the drop zone said, in the order they were dragged, in one step."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sketch import show

from briefing.app import dropping
from briefing.app.session import Choice, Session
from briefing.errors import EditRefused, Missing
from briefing.model.brief import Asked, Cited
from briefing.model.change import Spot

Desk = Callable[..., Session]


@pytest.mark.parametrize(
    ("dragged", "to", "moved"),
    [
        ("a", Spot("A", 2), "A[b a c] B[d]"),
        ("c", Spot("A", 0), "A[c a b] B[d]"),
        ("a", Spot("B", 1), "A[b c] B[d a]"),
        ("a c", Spot("A", 2), "A[b a c] B[d]"),
        ("b c", Spot("A", 0), "A[b c a] B[d]"),
        ("a b", Spot("A", 3), "A[c a b] B[d]"),
        ("a d", Spot("A", 2), "A[b a d c] B[]"),
        ("a c", Spot("B", 0), "A[b] B[a c d]"),
        ("a b c d", Spot("B", 0), "A[] B[a b c d]"),
    ],
)
def test_slides_land_at_the_spot_in_their_order(desk: Desk, dragged: str, to: Spot, moved: str) -> None:
    session = desk("A[a b c] B[d]")
    dropping.drop_slides(session, dragged.split(), to)
    assert show(session.brief) == moved


def test_the_last_slide_dropped_is_chosen(desk: Desk) -> None:
    session = desk("A[a b] B[c]", part="A", slide="a", block="p")
    dropping.drop_slides(session, ["a", "b"], Spot("B", 0))
    assert session.choice == Choice(part="B", slide="b")


def test_several_slides_are_one_step_that_says_how_many(desk: Desk) -> None:
    session = desk("A[a b] B[c]")
    dropping.drop_slides(session, ["a", "b"], Spot("B", 0))
    assert session.undo_label == "Move 2 slides"
    session.undo()
    assert show(session.brief) == "A[a b] B[c]"


def test_slides_dropped_where_they_are_is_no_step(desk: Desk) -> None:
    session = desk("A[a b]")
    dropping.drop_slides(session, ["a"], Spot("A", 1))
    assert session.undo_label == ""


@pytest.mark.parametrize(
    ("dragged", "at", "moved"),
    [("A", 3, "B[] C[] A[a]"), ("C", 0, "C[] A[a] B[]"), ("A B", 3, "C[] A[a] B[]"), ("B C", 0, "B[] C[] A[a]")],
)
def test_parts_land_with_their_slides(desk: Desk, dragged: str, at: int, moved: str) -> None:
    session = desk("A[a] B[] C[]")
    dropping.drop_parts(session, dragged.split(), at)
    assert show(session.brief) == moved
    assert session.choice == Choice(part=dragged.split()[-1])


@pytest.mark.parametrize(
    ("dragged", "to", "moved"),
    [
        ("p", Spot("a", 2), "A[a{q p r} b{s}]"),
        ("r", Spot("a", 0), "A[a{r p q} b{s}]"),
        ("p r", Spot("b", 0), "A[a{q} b{p r s}]"),
        ("p s", Spot("a", 3), "A[a{q r p s} b]"),
    ],
)
def test_items_land_on_their_slide_or_another(desk: Desk, dragged: str, to: Spot, moved: str) -> None:
    session = desk("A[a{p q r} b{s}]")
    dropping.drop_blocks(session, dragged.split(), to)
    assert show(session.brief) == moved


def test_the_last_item_dropped_is_chosen_with_its_slide(desk: Desk) -> None:
    session = desk("A[a{p}] B[b]", part="A", slide="a", block="p")
    dropping.drop_blocks(session, ["p"], Spot("b", 0))
    assert session.choice == Choice(part="B", slide="b", block="p")


def test_quotes_stand_on_the_slide_in_order_and_in_one_step(desk: Desk) -> None:
    session = desk("A[a{p}]", {"q": "three winters", "r": "none"})
    dropping.drop_quotes(session, ["q", "r"], Spot("a", 0))
    blocks = session.brief.slide("a").blocks
    assert [block.quote for block in blocks[:2] if isinstance(block, Cited)] == ["q", "r"]
    assert session.choice.block == blocks[1].id
    session.undo()
    assert show(session.brief) == "A[a{p}]"


def test_sections_stand_on_the_slide_in_order_and_in_one_step(desk: Desk) -> None:
    session = desk("A[a{p}]")
    dropping.drop_sections(session, [("i", "s2"), ("i", "s1")], Spot("a", 1))
    blocks = session.brief.slide("a").blocks
    assert [block.section for block in blocks if isinstance(block, Asked)] == ["s2", "s1"]
    assert session.undo_label == "Place 2 sections"
    session.undo()
    assert show(session.brief) == "A[a{p}]"


@pytest.mark.parametrize(
    "drop",
    [
        lambda s: dropping.drop_slides(s, ["a", "gone"], Spot("B", 0)),
        lambda s: dropping.drop_slides(s, ["a"], Spot("gone", 0)),
        lambda s: dropping.drop_blocks(s, ["p", "gone"], Spot("a", 0)),
        lambda s: dropping.drop_quotes(s, ["gone"], Spot("a", 0)),
        lambda s: dropping.drop_sections(s, [("i", "s1"), ("i", "gone")], Spot("a", 0)),
    ],
)
def test_a_drop_that_cannot_be_done_whole_is_not_done_at_all(desk: Desk, drop: Callable[[Session], None]) -> None:
    session = desk("A[a{p}] B[]")
    with pytest.raises((EditRefused, Missing)):
        drop(session)
    assert show(session.brief) == "A[a{p}] B[]"
    assert session.choice == Choice()

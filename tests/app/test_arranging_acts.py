"""What one does in the outline, and what is chosen after it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sketch import show

from briefing.app import arranging
from briefing.app.session import Choice, Session
from briefing.errors import AssetBroken, EditRefused
from briefing.paths import samples

Desk = Callable[..., Session]


# ── adding ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_new_part_opens_after_the_chosen_one_and_is_chosen(desk: Desk) -> None:
    session = desk("A[a] B[b]", part="A", slide="a")
    part = arranging.add_part(session)
    assert [item.id for item in session.brief.parts] == ["A", part, "B"]
    assert session.choice == Choice(part=part)


def test_a_new_part_opens_at_the_end_where_none_is_chosen(desk: Desk) -> None:
    session = desk("A[] B[]")
    part = arranging.add_part(session)
    assert [item.id for item in session.brief.parts] == ["A", "B", part]


def test_a_new_slide_comes_after_the_chosen_one_and_is_chosen(desk: Desk) -> None:
    session = desk("A[a b]", part="A", slide="a", block="p")
    slide = arranging.add_slide(session)
    assert show(session.brief) == f"A[a {slide} b]"
    assert session.choice == Choice(part="A", slide=slide)


def test_a_new_slide_comes_at_the_end_of_the_chosen_part(desk: Desk) -> None:
    session = desk("A[a] B[b]", part="A")
    slide = arranging.add_slide(session, "quote")
    assert show(session.brief) == f"A[a {slide}/quote] B[b]"


def test_a_new_slide_comes_at_the_end_of_the_deck_where_nothing_is_chosen(desk: Desk) -> None:
    session = desk("A[a] B[b]")
    slide = arranging.add_slide(session)
    assert show(session.brief) == f"A[a] B[b {slide}]"


def test_the_first_slide_brings_a_part_with_it_in_one_step(desk: Desk) -> None:
    session = desk()
    arranging.add_slide(session)
    assert [len(part.slides) for part in session.brief.parts] == [1]
    session.undo()
    assert session.brief.parts == ()


def test_a_new_point_comes_at_the_end_of_the_chosen_slide_and_is_chosen(desk: Desk) -> None:
    session = desk("A[a{p}]", slide="a")
    point = arranging.add_point(session)
    assert [block.id for block in session.brief.slide("a").blocks] == ["p", point]
    assert session.choice.block == point


def test_a_point_needs_a_slide(desk: Desk) -> None:
    with pytest.raises(EditRefused, match="No slide is chosen"):
        arranging.add_point(desk("A[a]", part="A"))


def test_a_copy_comes_after_its_slide_and_is_chosen(desk: Desk) -> None:
    session = desk("A[a{p} b]", part="A", slide="a")
    arranging.duplicate(session)
    copy = session.choice.slide
    assert [slide.id for slide in session.brief.slides()] == ["a", copy, "b"]
    assert [block.text for block in session.brief.slide(copy).blocks] == ["p"]  # type: ignore[union-attr]


# ── hiding and removing ───────────────────────────────────────────────────────────────────────────────────────


def test_a_slide_is_hidden_and_shown_again(desk: Desk) -> None:
    session = desk("A[a]", slide="a")
    arranging.toggle_hidden(session)
    assert (show(session.brief), session.undo_label) == ("A[a-]", "Hide slide")
    arranging.toggle_hidden(session)
    assert (show(session.brief), session.undo_label) == ("A[a]", "Show slide")


@pytest.mark.parametrize(
    ("chosen", "left", "next_"),
    [
        ({"part": "A", "slide": "a", "block": "p"}, "A[a{r} b] B[c]", {"part": "A", "slide": "a", "block": "r"}),
        ({"part": "A", "slide": "a", "block": "r"}, "A[a{p} b] B[c]", {"part": "A", "slide": "a", "block": "p"}),
        ({"part": "A", "slide": "a"}, "A[b] B[c]", {"part": "A", "slide": "b"}),
        ({"part": "A", "slide": "b"}, "A[a{p r}] B[c]", {"part": "A", "slide": "a"}),
        ({"part": "B", "slide": "c"}, "A[a{p r} b] B[]", {"part": "B"}),
        ({"part": "A"}, "B[c]", {"part": "B"}),
        ({"part": "B"}, "A[a{p r} b]", {"part": "A"}),
    ],
)
def test_the_innermost_thing_chosen_is_removed_and_its_neighbour_chosen(
    desk: Desk, chosen: dict[str, str], left: str, next_: dict[str, str]
) -> None:
    session = desk("A[a{p r} b] B[c]", **chosen)
    arranging.remove(session)
    assert show(session.brief) == left
    assert session.choice == Choice(**next_)  # type: ignore[arg-type]


def test_with_nothing_chosen_nothing_is_removed(desk: Desk) -> None:
    with pytest.raises(EditRefused, match="Nothing is chosen"):
        arranging.remove(desk("A[a]"))


# ── moving up and down ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("chosen", "step", "moved"),
    [
        ({"slide": "a", "block": "p"}, 1, "A[a{r p} b] B[c] C[]"),
        ({"slide": "a", "block": "r"}, -1, "A[a{r p} b] B[c] C[]"),
        ({"slide": "a"}, 1, "A[b a{p r}] B[c] C[]"),
        ({"slide": "b"}, -1, "A[b a{p r}] B[c] C[]"),
        ({"slide": "b"}, 1, "A[a{p r}] B[b c] C[]"),
        ({"slide": "c"}, -1, "A[a{p r} b c] B[] C[]"),
        ({"slide": "c"}, 1, "A[a{p r} b] B[] C[c]"),
        ({"part": "A"}, 1, "B[c] A[a{p r} b] C[]"),
        ({"part": "C"}, -1, "A[a{p r} b] C[] B[c]"),
    ],
)
def test_what_is_chosen_moves_a_step(desk: Desk, chosen: dict[str, str], step: int, moved: str) -> None:
    session = desk("A[a{p r} b] B[c] C[]", **chosen)
    arranging.shift(session, step)
    assert show(session.brief) == moved


@pytest.mark.parametrize(
    ("chosen", "step"),
    [
        ({"slide": "a", "block": "p"}, -1),
        ({"slide": "c", "block": "z"}, 1),
        ({"slide": "a"}, -1),
        ({"slide": "c"}, 1),
        ({"part": "A"}, -1),
        ({"part": "B"}, 1),
        ({}, 1),
    ],
)
def test_at_the_end_nothing_moves_and_nothing_is_to_undo(desk: Desk, chosen: dict[str, str], step: int) -> None:
    session = desk("A[a{p r} b] B[c{z}]", **chosen)
    arranging.shift(session, step)
    assert show(session.brief) == "A[a{p r} b] B[c{z}]"
    assert session.undo_label == ""


@pytest.mark.parametrize(
    ("block", "step", "after"), [("r", 1, "A[a{p} b{r}] B[c{z}]"), ("z", -1, "A[a{p r} b{z}] B[c]")]
)
def test_an_item_at_the_end_of_its_slide_goes_to_the_next(desk: Desk, block: str, step: int, after: str) -> None:
    session = desk("A[a{p r} b] B[c{z}]", block=block)
    arranging.shift(session, step)
    assert (show(session.brief), session.choice.slide, session.choice.block) == (after, "b", block)


def test_a_slide_that_moved_stays_chosen_in_its_new_part(desk: Desk) -> None:
    session = desk("A[a] B[b]", part="A", slide="a")
    arranging.shift(session, 1)
    assert session.choice == Choice(part="B", slide="a")


# ── laying an outline ─────────────────────────────────────────────────────────────────────────────────────────


def test_an_outline_is_laid_and_its_first_slide_chosen(desk: Desk) -> None:
    session = desk()
    arranging.lay_outline(session, "interview-readout", auto=False)
    first = next(session.brief.slides())
    assert session.brief.outline == "interview-readout"
    assert session.choice == Choice(part=session.brief.parts[0].id, slide=first.id)


def test_laying_an_outline_is_one_step(desk: Desk) -> None:
    session = desk()
    arranging.lay_outline(session, "interview-readout", auto=True)
    session.undo()
    assert session.undo_label == ""


def test_a_filled_outline_has_quotes_that_were_said() -> None:
    session = Session()
    session.take_in(samples("harbour-minister.txt"))
    arranging.lay_outline(session, "interview-readout", auto=True)
    text = session.brief.interviews[0].text
    assert session.brief.quotes
    assert all(
        span.of(text) == words for q in session.brief.quotes for span, words in zip(q.spans, q.words, strict=True)
    )


def test_what_stood_in_the_outline_waits_at_its_end(desk: Desk) -> None:
    session = desk("A[a{p}]")
    arranging.lay_outline(session, "interview-readout", auto=False)
    assert [slide.id for slide in session.brief.parts[-1].slides] == ["a"]


def test_an_outline_that_does_not_exist_leaves_everything_as_it_is(desk: Desk) -> None:
    session = desk("A[a]")
    with pytest.raises(AssetBroken):
        arranging.lay_outline(session, "no-such-outline", auto=False)
    assert show(session.brief) == "A[a]"


def test_several_things_are_removed_in_one_step(desk: Desk) -> None:
    session = desk("A[a{p r} b] B[c]")
    arranging.remove_all(session, ("p", "b", "B", "c"))
    assert (show(session.brief), session.undo_label) == ("A[a{r}]", "Remove 3 items")
    session.undo()
    assert show(session.brief) == "A[a{p r} b] B[c]"

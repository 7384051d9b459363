"""Whatever one does, in whatever order: as many undos lead back to the very brief one began with."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import partial

from hypothesis import given
from hypothesis import strategies as st
from sketch import SAID, place_of, sketch

from briefing.app import arranging, dropping, reading
from briefing.app.commands import COMMANDS
from briefing.app.session import Session
from briefing.errors import EditRefused
from briefing.model.brief import Brief
from briefing.model.change import Spot

SPANS = [None, place_of("three winters", SAID), place_of("none", SAID), place_of("Question 1", SAID)]
DONE = [command.run for command in COMMANDS if command.id not in ("undo", "redo")]


def started() -> Session:
    return Session(sketch("A[a{p q} b] B[c/qa{y?s1}] C[]", SAID, k="three winters"))


def drawn(data: st.DataObject, brief: Brief) -> st.SearchStrategy[str]:
    """An id of the outline, or one that is not there."""
    slides = tuple(brief.slides())
    blocks = [block.id for slide in slides for block in slide.blocks]
    return st.sampled_from(["", "gone", *(part.id for part in brief.parts), *(slide.id for slide in slides), *blocks])


def choose_anything(session: Session, data: st.DataObject) -> None:
    brief, id = session.brief, drawn(data, session.brief)
    wanted = {name: data.draw(id) for name in ("part", "slide", "block")}
    quote = data.draw(st.sampled_from(["", "gone", *(quote.id for quote in brief.quotes)]))
    section = data.draw(st.sampled_from(["", "s1", "s2"]))
    span = data.draw(st.sampled_from(SPANS))
    session.choose(replace(session.choice, interview="i", section=section, span=span, quote=quote, **wanted))


def act(session: Session, data: st.DataObject) -> None:
    id = drawn(data, session.brief)
    to = Spot(data.draw(id), data.draw(st.integers(-1, 4)))
    several = data.draw(st.lists(id, min_size=1, max_size=3))
    dropped = [
        partial(dropping.drop_slides, session, several, to),
        partial(dropping.drop_blocks, session, several, to),
        partial(dropping.drop_parts, session, several, to.at),
        partial(dropping.drop_quotes, session, ["k"], to),
        partial(dropping.drop_sections, session, [("i", "s1"), ("i", "s2")], to),
        partial(reading.slides_for_sections, session, [("i", "s2")], to),
        partial(arranging.lay_outline, session, "interview-readout", auto=False),
    ]
    with suppress(EditRefused):
        data.draw(st.sampled_from([*(partial(run, session) for run in DONE), *dropped]))()


@given(st.data())
def test_undoing_everything_gives_back_the_very_brief(data: st.DataObject) -> None:
    session = started()
    before = session.brief
    for _step in range(data.draw(st.integers(1, 8))):
        choose_anything(session, data)
        act(session, data)
    while session.undo_label:
        session.undo()
    assert session.brief is before


@given(st.data())
def test_redoing_everything_gives_back_the_brief_one_had(data: st.DataObject) -> None:
    session = started()
    for _step in range(data.draw(st.integers(1, 8))):
        choose_anything(session, data)
        act(session, data)
    after, steps = session.brief, 0
    while session.undo_label:
        session.undo()
        steps += 1
    for _step in range(steps):
        session.redo()
    assert session.brief is after

"""Whatever is done, in whatever order, a brief stays whole and an edit touches only what it says."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from sketch import EDITS, edited, interview, quote, sketch

from briefing.model import edits
from briefing.model.brief import Asked, Brief, Cited, Point
from briefing.model.change import standing
from briefing.model.interview import unaccounted
from briefing.model.span import in_order

TALK = interview(
    "= The tide will not wait",
    "MQ: Why does this matter now?",
    "IT: Because the tide will not wait for us.\nWe have three winters, no more.",
    "# A pier at dusk",
    "MQ: And then?",
    "IT: Then none. I would rather be called hasty than be called dark.",
    "# Read more",
)
START = sketch(
    "A[a/title b/agenda] B[c/quote{x=q} d{p+q+r} e/qa{y?s1}] C[f/sources]", TALK, q="three winters", r="dark"
)


def after_edits(data: st.DataObject) -> tuple[Brief, Brief]:
    """A brief after some edits, and after one more."""
    before = after = START
    for n in range(data.draw(st.integers(1, 12))):
        before = after
        after, _ = edited(data.draw, before, n)
    return before, after


def test_every_edit_there_is_can_be_sketched():
    own = [name for name, thing in vars(edits).items() if getattr(thing, "__module__", "") == edits.__name__]
    assert len([name for name in own if not name.startswith("_")]) == len(EDITS)


@given(st.data())
def test_every_quote_stays_verbatim_inside_one_answer(data: st.DataObject):
    brief = after_edits(data)[1]
    assert all(standing(brief, said) is said for said in brief.quotes)


@given(st.data())
def test_spans_of_quotes_stay_in_order_with_words_between_them(data: st.DataObject):
    for said in after_edits(data)[1].quotes:
        assert in_order(said.spans)
        assert all(a.end < b.start for a, b in zip(said.spans, said.spans[1:], strict=False))


@given(st.data())
def test_no_id_is_ever_given_twice(data: st.DataObject):
    brief = after_edits(data)[1]
    blocks = [block.id for slide in brief.slides() for block in slide.blocks]
    for ids in (
        blocks,
        [slide.id for slide in brief.slides()],
        [part.id for part in brief.parts],
        [said.id for said in brief.quotes],
        [source.id for source in brief.interviews],
    ):
        assert len(ids) == len(set(ids))


@given(st.data())
def test_whatever_a_slide_refers_to_is_in_the_brief(data: st.DataObject):
    brief = after_edits(data)[1]
    for block in (block for slide in brief.slides() for block in slide.blocks):
        match block:
            case Point(evidence=evidence):
                assert all(brief.quote(name) for name in evidence)
            case Cited(quote=name):
                assert brief.quote(name)
            case Asked(interview=source, section=section):
                assert brief.section(source, section)


@given(st.data())
def test_whatever_is_ticked_is_in_the_brief(data: st.DataObject):
    brief = after_edits(data)[1]
    assert all(brief.section(tick.interview, tick.section) for tick in brief.ticked)


@given(st.data())
def test_nothing_of_an_interview_is_ever_dropped_or_changed(data: st.DataObject):
    before, after = after_edits(data)
    for source in after.interviews:
        assert unaccounted(source) == ()
        assert all(old.text is source.text for old in before.interviews if old.id == source.id)


@given(st.data())
def test_turns_stay_in_order_and_paragraphs_inside_them(data: st.DataObject):
    for source in after_edits(data)[1].interviews:
        assert in_order(turn.span for turn in source.turns)
        for turn in source.turns:
            assert in_order(turn.paragraphs)
            assert all(turn.span.holds(paragraph) for paragraph in turn.paragraphs)


def remade(before: Iterable[Any], after: Iterable[Any]) -> list[str]:
    """Ids of things that are equal to what they were, but not the same objects."""
    was = {thing.id: thing for thing in before}
    return [thing.id for thing in after if thing == was.get(thing.id) and thing is not was[thing.id]]


@given(st.data())
def test_nothing_is_made_anew_but_what_the_edit_was_aimed_at(data: st.DataObject):
    before, after = after_edits(data)
    for found in ("parts", "quotes", "interviews"):
        assert len(remade(getattr(before, found), getattr(after, found))) <= 1, found
    assert len(remade(before.slides(), after.slides())) <= 1


@given(st.data())
def test_an_edit_leaves_the_brief_it_was_given_as_it_was(data: st.DataObject):
    after_edits(data)
    assert [part.id for part in START.parts] == ["A", "B", "C"]
    assert START.quotes[0] == quote("three winters", TALK)


@given(st.data())
def test_no_edit_touches_what_a_later_version_left_in_the_file(data: st.DataObject):
    before, after = after_edits(data)
    assert after.extra is before.extra

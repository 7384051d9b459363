"""A brief laid and filled from an outline: everything placed, nothing claimed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sketch import answers, interview, place_of

from briefing.model.brief import Asked, Brief, Cited, Point, Slide, Ticked, quotes_on
from briefing.model.change import standing
from briefing.model.edits import add_quote, retitle_slide, star_quote, tick_section
from briefing.model.interview import Interview
from briefing.outline.fill import fill, lay
from briefing.outline.shape import Length, PartPlan, SlidePlan, Take, Template
from briefing.outline.templates import template, templates

SHIP = "I would rather pay nine million a year for a ship than wait in a queue."
HARBOUR = "We will never sell our harbour to a stranger, unless we can buy it back."
WALL = "The old harbour wall was built by our grandparents from local stone."
PLAN = "Every small state should write its emergency plan on paper, and not abroad."

each = pytest.mark.parametrize("outline", templates(), ids=lambda outline: outline.name)


def mint() -> Callable[[str], str]:
    numbers = count(1)
    return lambda prefix: f"{prefix}{next(numbers)}"


def house(*takes: Take, most: int = 9) -> Template:
    """An outline with one part that takes these, after a bottom line."""
    slides = (SlidePlan("bottom-line", "In short", "Be brief."),)
    slides += tuple(SlidePlan("points" if take is Take.EVIDENCE else "quote", "Said here", "?", take) for take in takes)
    return Template("house", "House", "Here.", Length(1, most, ""), (PartPlan("Said", "Words.", slides),))


def filled(outline: Template, *sources: Interview) -> Brief:
    return fill(Brief(interviews=sources), outline, mint())


def on(slide: Slide, brief: Brief) -> list[str]:
    return [brief.quote(id).words[0] for id in quotes_on(slide)]


def shown(brief: Brief) -> list[list[str]]:
    return [on(slide, brief) for slide in brief.slides() if slide.blocks]


# ── laying an empty outline ───────────────────────────────────────────────────────────────────────────────────────


@each
def test_a_laid_outline_holds_nothing_but_advice(outline: Template):
    slides = [slide for part in lay(outline, mint()) for slide in part.slides]
    assert all(slide.prompt and not slide.blocks and not slide.notes for slide in slides)


@each
def test_every_part_brings_its_guidance(outline: Template):
    assert [part.guidance for part in lay(outline, mint())] == [part.guidance for part in outline.parts]


@each
def test_laid_ids_are_all_different(outline: Template):
    parts = lay(outline, mint())
    ids = [part.id for part in parts] + [slide.id for part in parts for slide in part.slides]
    assert len(set(ids)) == len(ids)


# ── quotes ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_each_suggested_quote_has_a_slide_of_its_own_in_the_order_said():
    brief = filled(house(Take.QUOTES), answers(SHIP, WALL, HARBOUR))
    assert shown(brief) == [[SHIP], [WALL], [HARBOUR]]


def test_a_quote_slide_is_headed_by_the_question():
    brief = filled(house(Take.QUOTES), interview("MQ: Why a ship?", f"IT: {SHIP}"))
    assert [slide.title for slide in brief.slides()] == ["In short", "Why a ship?"]


def test_a_quote_outside_every_section_keeps_the_outline_s_own_heading():
    outside = replace(answers(SHIP), sections=())
    brief = filled(house(Take.QUOTES), outside)
    assert ([slide.title for slide in brief.slides()], brief.ticked) == (["In short", "Said here"], ())


def test_two_quotes_of_one_section_are_told_apart():
    brief = filled(house(Take.QUOTES), interview("MQ: Why?", f"IT: {SHIP}\n{HARBOUR}"))
    assert [slide.title for slide in brief.slides()][1:] == ["Why? (1 of 2)", "Why? (2 of 2)"]


def test_the_length_of_the_outline_limits_the_suggestions():
    brief = filled(house(Take.QUOTES, most=3), answers(SHIP, WALL, HARBOUR, PLAN))
    assert len(brief.quotes) == 2


def test_a_single_slide_takes_the_best_quote():
    brief = filled(house(Take.QUOTE), answers(WALL, SHIP))
    assert shown(brief) == [[SHIP]]


def test_evidence_stands_beside_points_not_yet_written():
    brief = filled(house(Take.EVIDENCE), answers(SHIP, HARBOUR))
    assert shown(brief) == [[SHIP, HARBOUR]]


def test_quotes_come_from_every_interview():
    brief = filled(house(Take.QUOTES, most=3), answers(SHIP, HARBOUR, id="a"), answers(WALL, PLAN, id="b"))
    assert [quote.interview for quote in brief.quotes] == ["a", "b"]


def test_the_sections_of_the_quotes_are_ticked():
    brief = filled(house(Take.QUOTES), answers("Yes.", SHIP))
    assert brief.ticked == (Ticked("i", "s2"),)


def test_without_anything_to_quote_the_slide_keeps_its_prompt():
    slide = list(filled(house(Take.QUOTES), answers("No.")).slides())[1]
    assert (slide.prompt, slide.blocks) == ("?", ())


# ── what the analyst has done already ─────────────────────────────────────────────────────────────────────────────


def marked(source: Interview, *words: str) -> Brief:
    brief = Brief(interviews=(source,))
    for n, item in enumerate(words):
        brief = add_quote(brief, source.id, place_of(item, source), id=f"own{n}")
    return brief


def test_where_the_analyst_has_marked_quotes_none_is_suggested():
    brief = fill(marked(answers(SHIP, HARBOUR), "buy it back"), house(Take.QUOTES), mint())
    assert shown(brief) == [["buy it back"]]


def test_every_quote_of_the_analyst_has_its_slide_whatever_the_length():
    own = marked(answers(SHIP, HARBOUR, WALL), SHIP, HARBOUR, WALL)
    assert shown(fill(own, house(Take.QUOTES, most=2), mint())) == [[SHIP], [HARBOUR], [WALL]]


def test_an_outline_for_one_quote_leaves_the_others_in_the_brief():
    brief = fill(marked(answers(SHIP, HARBOUR), SHIP, HARBOUR), house(Take.QUOTE), mint())
    assert (shown(brief), len(brief.quotes)) == ([[SHIP]], 2)


def test_a_starred_quote_goes_to_the_single_slide():
    own = star_quote(marked(answers(SHIP, HARBOUR), SHIP, HARBOUR), "own1", on=True)
    assert shown(fill(own, house(Take.QUOTE, Take.QUOTES), mint())) == [[HARBOUR], [SHIP]]


def test_suggestions_come_from_the_ticked_sections_only():
    ticked = tick_section(Brief(interviews=(answers(SHIP, WALL),)), "i", "s2", on=True)
    assert shown(fill(ticked, house(Take.QUOTES), mint())) == [[WALL]]


def test_a_title_already_given_stays():
    brief = fill(Brief(title="Ours", interviews=(answers(SHIP),)), house(Take.QUOTES), mint())
    assert brief.title == "Ours"


def test_slides_that_held_something_wait_in_a_last_part():
    before = filled(house(Take.QUOTES), answers(SHIP))
    after = fill(before, house(Take.QUOTE), mint())
    assert list(before.slides())[1].blocks in [slide.blocks for slide in after.parts[-1].slides]


def test_filling_again_keeps_nothing_that_the_filling_itself_made():
    first = fill(Brief(interviews=(answers(SHIP, WALL),)), template("interview-readout"), mint())
    again = fill(first, template("options-memo"), mint())
    assert "Unplaced" not in [part.title for part in again.parts]


def test_a_filled_slide_that_was_retitled_waits_when_another_outline_is_laid():
    first = fill(Brief(interviews=(answers(SHIP, WALL),)), template("interview-readout"), mint())
    slide = next(slide for slide in first.slides() if slide.kind == "quote")
    again = fill(retitle_slide(first, slide.id, "A claim of mine"), template("options-memo"), mint())
    assert [slide.title for slide in again.parts[-1].slides] == ["A claim of mine"]


# ── every outline we bring ────────────────────────────────────────────────────────────────────────────────────────


def rich() -> Interview:
    return answers(SHIP, HARBOUR, WALL, f"{PLAN}\n{SHIP.replace('nine', 'six')}", editors_note="Edited for length.")


@each
def test_every_quote_stands_in_one_answer(outline: Template):
    brief = filled(outline, rich())
    assert brief.quotes
    assert [standing(brief, quote) for quote in brief.quotes] == list(brief.quotes)


@each
def test_every_quote_is_shown_once(outline: Template):
    brief = filled(outline, rich())
    assert sorted(id for slide in brief.slides() for id in quotes_on(slide)) == sorted(q.id for q in brief.quotes)


@each
def test_a_filled_deck_is_no_longer_than_its_outline_promises(outline: Template):
    brief = filled(outline, rich())
    body = [part for part, plan in zip(brief.parts, outline.parts, strict=True) if not plan.appendix]
    assert sum(len(part.slides) for part in body) <= outline.length.most


@each
def test_every_slide_keeps_its_prompt(outline: Template):
    assert all(slide.prompt for slide in filled(outline, rich()).slides())


@each
def test_no_two_slides_share_a_heading(outline: Template):
    titles = [slide.title for slide in filled(outline, rich()).slides()]
    assert len(set(titles)) == len(titles)


@each
def test_nothing_is_claimed_for_the_author(outline: Template):
    written = [b.text for s in filled(outline, rich()).slides() for b in s.blocks if isinstance(b, Point)]
    facts = {
        "Answers by Ilse Tamm (Minister for the Coast).",
        "Published as: The tide will not wait, Meridian Quarterly, 3 March 2026.",
        "Note by the editors: Edited for length.",
    }
    assert set(written) <= facts


@each
def test_the_appendix_has_each_section_quoted_from_in_full(outline: Template):
    brief = filled(outline, rich())
    asked = [Ticked(b.interview, b.section) for s in brief.slides() for b in s.blocks if isinstance(b, Asked)]
    takes = {slide.take for part in outline.parts for slide in part.slides}
    assert asked == (sorted(brief.ticked, key=lambda tick: tick.section) if Take.SECTIONS in takes else [])


@each
def test_filling_an_empty_brief_lays_the_outline(outline: Template):
    brief = filled(outline)
    assert [len(part.slides) for part in brief.parts] == [len(part.slides) for part in outline.parts]


sentences = st.sampled_from([SHIP, HARBOUR, WALL, PLAN, "No.", "And so it is …", "“Why?” Nobody knows that yet."])
sources = st.lists(st.lists(sentences, min_size=1, max_size=4).map("\n".join), min_size=1, max_size=5)


@given(st.sampled_from(templates()), st.lists(sources, max_size=3))
def test_all_ids_of_a_filled_brief_are_different(outline: Template, spoken: list[list[str]]):
    brief = filled(outline, *(answers(*said, id=f"i{n}") for n, said in enumerate(spoken)))
    slides = tuple(brief.slides())
    ids = [item.id for item in (*brief.parts, *slides, *(b for s in slides for b in s.blocks), *brief.quotes)]
    assert len(set(ids)) == len(ids)


@given(st.sampled_from(templates()), st.lists(sources, max_size=3))
def test_whatever_is_said_every_block_leads_to_its_source(outline: Template, spoken: list[list[str]]):
    brief = filled(outline, *(answers(*said, id=f"i{n}") for n, said in enumerate(spoken)))
    for block in (block for slide in brief.slides() for block in slide.blocks):
        match block:
            case Cited(quote=quote):
                assert standing(brief, brief.quote(quote))
            case Asked(interview=source, section=section):
                assert brief.section(source, section)
            case Point(text=text):
                assert text


def test_the_brief_that_was_filled_is_as_it_was():
    before = Brief(interviews=(rich(),))
    copy = replace(before)
    fill(before, house(Take.QUOTES), mint())
    assert before == copy

"""The sample interview, from the file to a filled outline."""

from __future__ import annotations

from itertools import count

import pytest

from briefing.importers import read
from briefing.model.brief import Brief
from briefing.model.change import standing
from briefing.model.interview import Interview
from briefing.outline.fill import fill
from briefing.outline.rank import suggestions
from briefing.outline.shape import Template
from briefing.outline.templates import template, templates
from briefing.paths import samples


@pytest.fixture(scope="module")
def sample() -> Interview:
    return read(samples("harbour-minister.txt"))


def filled(sample: Interview, outline: Template) -> Brief:
    numbers = count(1)
    return fill(Brief(interviews=(sample,)), outline, lambda prefix: f"{prefix}{next(numbers)}")


def test_the_sample_says_that_it_is_fictional(sample: Interview):
    assert "fictional" in sample.text


def test_the_first_suggestions_are_the_plan_and_the_condition(sample: Interview):
    best = [item.span.of(sample.text) for item in suggestions(sample, 2)]
    assert any(words.startswith("If you made me choose today, I would") for words in best)
    assert any(words.startswith("I will not sign away 25 years unless") for words in best)


def test_every_suggestion_is_of_a_length_to_quote(sample: Interview):
    lengths = [len(item.span.of(sample.text).split()) for item in suggestions(sample, 20)]
    assert len(lengths) == 20
    assert min(lengths) >= 8
    assert max(lengths) <= 40


def test_the_first_suggestions_come_from_different_sections(sample: Interview):
    turns = [sample.turn_of(item.span) for item in suggestions(sample, 10)]
    assert len({section.id for n in turns if n is not None and (section := sample.section_of(n))}) == 10


@pytest.mark.parametrize("outline", templates(), ids=lambda outline: outline.name)
def test_every_quote_of_a_filled_outline_is_what_was_said(sample: Interview, outline: Template):
    brief = filled(sample, outline)
    assert [standing(brief, quote) for quote in brief.quotes] == list(brief.quotes)


def test_the_read_out_shows_five_answers_under_their_questions(sample: Interview):
    brief = filled(sample, template("interview-readout"))
    titles = [slide.title for slide in brief.slides() if slide.kind == "quote"]
    assert len(titles) == 5
    assert "What is the alternative?" in titles


def test_the_briefing_is_named_after_the_interview(sample: Interview):
    brief = filled(sample, template("bluf-one-pager"))
    assert (brief.title, brief.date) == ("Why a Country With Three Cables Is in No Hurry to Buy a Fourth", "")
    assert brief.subtitle == "Maren Oskeld, Longshore Review"

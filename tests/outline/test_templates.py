"""The outlines we bring: all of them usable, and each worth choosing."""

from __future__ import annotations

import pytest

from briefing.errors import AssetBroken
from briefing.outline.choose import room
from briefing.outline.shape import KINDS, Take, Template
from briefing.outline.templates import template, templates

ALL = templates()
each = pytest.mark.parametrize("outline", ALL, ids=lambda outline: outline.name)


def test_the_interview_read_out_comes_first():
    assert ALL[0].name == "interview-readout"


def test_the_rest_stand_by_title():
    titles = [outline.title for outline in ALL[1:]]
    assert titles == sorted(titles)


def test_every_convention_of_the_trade_has_its_outline():
    assert {outline.name for outline in ALL} >= {
        "interview-readout",
        "decision-briefing",
        "information-briefing",
        "ministerial-submission",
        "options-memo",
        "bluf-one-pager",
        "think-tank-brief",
        "points-to-make",
        "executive-deck",
        "hearing-readout",
    }


def test_no_two_outlines_share_a_title():
    assert len({outline.title for outline in ALL}) == len(ALL)


@each
def test_it_opens_with_a_title_and_the_bottom_line(outline: Template):
    kinds = [slide.kind for part in outline.parts for slide in part.slides]
    assert kinds[:2] == ["title", "bottom-line"]


@each
def test_it_closes_with_its_sources(outline: Template):
    assert outline.parts[-1].slides[-1].kind == "sources"


@each
def test_every_part_has_guidance(outline: Template):
    assert all(part.guidance.endswith((".", "?")) for part in outline.parts)


@each
def test_every_slide_has_a_prompt_and_a_kind_we_can_lay_out(outline: Template):
    slides = [slide for part in outline.parts for slide in part.slides]
    assert all(slide.prompt.endswith((".", "?")) and slide.kind in KINDS for slide in slides)


@each
def test_every_slide_but_the_first_has_a_heading_of_its_own(outline: Template):
    titles = [slide.title for part in outline.parts for slide in part.slides][1:]
    assert len(set(titles)) == len(titles)
    assert "" not in titles


@each
def test_a_slide_that_calls_for_judgement_takes_nothing(outline: Template):
    slides = [slide for part in outline.parts for slide in part.slides if slide.kind == "bottom-line"]
    assert {slide.take for slide in slides} == {Take.NOTHING}


@each
def test_filled_with_quotes_it_has_the_length_it_promises(outline: Template):
    body = [slide for part in outline.parts if not part.appendix for slide in part.slides]
    fixed = sum(slide.take is not Take.QUOTES for slide in body)
    assert outline.length.least <= fixed + room(outline) <= outline.length.most


def test_an_outline_is_found_by_name():
    assert template("options-memo").title == "Options memo"


def test_a_name_nearly_right_is_answered_with_the_right_one():
    with pytest.raises(AssetBroken, match="“optoins-memo”") as refused:
        template("optoins-memo")
    assert refused.value.hint == "Did you mean “options-memo”?"


def test_a_name_like_no_other_is_answered_with_all_of_them():
    with pytest.raises(AssetBroken) as refused:
        template("zzz")
    assert "think-tank-brief" in refused.value.hint

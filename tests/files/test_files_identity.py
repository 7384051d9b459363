"""A brief that was saved is the brief that was there before, to the character."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from strategies import AWKWARD, briefs, texts

from briefing.files import load, save
from briefing.files.text import dump, parse
from briefing.model.brief import Brief
from briefing.model.interview import Interview

_SLOW_TO_DRAW = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)


@_SLOW_TO_DRAW
@given(briefs())
def test_every_brief_comes_back_as_it_was(brief: Brief):
    assert parse(dump(brief)) == brief


@given(texts(), texts())
def test_every_text_of_an_interview_comes_back_to_the_character(first: str, second: str):
    brief = Brief(interviews=(Interview("a", first), Interview("b", second)))
    assert [interview.text for interview in parse(dump(brief)).interviews] == [first, second]


@pytest.mark.parametrize("text", AWKWARD, ids=ascii)
def test_a_text_that_looks_like_something_else_stays_a_text(text: str):
    brief = Brief(title=text, interviews=(Interview("i", text, title=text),))
    assert parse(dump(brief)) == brief


def test_a_brief_comes_back_from_the_disk(tmp_path: Path):
    brief = Brief("Fisheries after the treaty", interviews=(Interview("i", "Q: Why?\n\nA: Because.\n"),))
    save(brief, tmp_path / "treaty.brief")
    assert load(tmp_path / "treaty.brief") == brief


def test_an_empty_brief_is_a_brief():
    assert parse(dump(Brief())) == Brief()


def test_saving_twice_writes_the_same_bytes(tmp_path: Path):
    path = tmp_path / "a.brief"
    save(Brief("Same", interviews=(Interview("i", "One.\nTwo.\n"),)), path)
    first = path.read_bytes()
    save(load(path), path)
    assert path.read_bytes() == first

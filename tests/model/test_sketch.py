"""The notation the other tests are written in."""

from __future__ import annotations

import pytest
from sketch import answers, interview, quote, show, sketch

from briefing.model.interview import Role, unaccounted


@pytest.mark.parametrize(
    "line",
    ["", "Costs[a b] Supply[c]", "A[]", "A[a/quote{x=q} b-{p+q+r y?s1}] B[c/bottom-line-]"],
)
def test_a_sketch_is_shown_as_it_was_written(line: str):
    assert show(sketch(line)) == line


def test_every_character_of_a_sketched_interview_is_accounted_for():
    said = interview("= A title", "MQ: Why?", "IT: Because.\nSo there.", "# A pier at dusk")
    assert unaccounted(said) == ()


def test_a_line_end_begins_a_paragraph():
    said = answers("One.\nTwo.")
    assert [p.of(said.text) for p in said.turns[1].paragraphs] == ["One.", "Two."]


def test_each_question_opens_a_section():
    said = interview("MQ: Why?", "IT: Because.", "JO: Hear, hear.", "MQ: When?", "IT: Now.")
    assert [(s.id, s.title, s.turns) for s in said.sections] == [("s1", "Why?", (0, 1, 2)), ("s2", "When?", (3, 4))]


def test_labels_give_the_role():
    assert [turn.role for turn in answers("Because.").turns] == [Role.QUESTION, Role.ANSWER]


def test_a_quote_is_looked_up_with_its_cuts():
    assert quote("We … winters", answers("We have three winters.")).words == ("We", "winters")

"""Titles, subtitles and headings: taken from the interviews, and nothing added."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sketch import IT, JO, answers, interview

from briefing.model.interview import Interview
from briefing.outline.labels import label, provenance, subtitle, title

LONG = "For forty-one hours the whole country had about a fifth of its ordinary capacity."


def heading(question: str) -> str:
    source = interview(f"MQ: {question}", "IT: Because.")
    return label(source, source.sections[0])


def with_speakers(*names: str) -> Interview:
    people = tuple(replace(IT, id=name, name=name) for name in names)
    return replace(answers("Yes."), speakers=people)


def test_one_interview_gives_its_headline():
    assert title((answers("Yes."),)) == "The tide will not wait"


def test_an_interview_without_a_headline_is_told_by_its_speaker():
    assert title((answers("Yes.", title=""),)) == "Interview with Ilse Tamm"


def test_several_interviews_are_told_by_their_speakers():
    assert title((with_speakers("Ada Marsh"), with_speakers("Ben Oder"))) == "Interviews with Ada Marsh and Ben Oder"


def test_many_speakers_are_counted():
    assert title((with_speakers("A", "B", "C", "D"), answers("Yes."))) == "Interviews with A and 4 others"


def test_nothing_known_gives_no_title():
    assert title(()) == ""


def test_the_subtitle_is_who_where_and_when():
    assert subtitle((answers("Yes."),)) == "Ilse Tamm, Meridian Quarterly, 3 March 2026"


def test_an_unknown_date_is_left_out_of_the_subtitle():
    assert subtitle((answers("Yes.", date=""),)) == "Ilse Tamm, Meridian Quarterly"


def test_dates_of_several_interviews_are_not_mixed():
    assert subtitle((answers("Yes."), answers("No.", date="4 May 2026"))) == "Ilse Tamm, Meridian Quarterly"


def test_only_those_who_answer_count_as_speakers():
    assert subtitle((replace(answers("Yes."), speakers=(JO,), date=""),)) == "Meridian Quarterly"


def test_a_short_question_is_its_own_heading():
    assert heading("Why have you not signed?") == "Why have you not signed?"


def test_of_a_long_question_the_asking_sentence_is_the_heading():
    assert heading(f"{LONG} What did you learn?") == "What did you learn?"


def test_a_question_no_sentence_of_which_is_short_is_shortened_between_words():
    words = heading(f"Is it not so that {LONG[:-1].lower()}?")
    assert words.endswith(" about a…")


def test_a_remark_does_not_read_as_a_statement_of_ours():
    assert heading("The bar calls it reckless.") == "Asked: The bar calls it reckless."


def test_a_question_over_two_lines_makes_one_heading():
    source = interview("MQ: Why\nnot?", "IT: Because.")
    assert label(source, replace(source.sections[0], title="Why …")) == "Why not?"


def test_no_heading_is_longer_than_two_lines():
    assert len(heading(LONG)) <= 72


def test_a_remark_whose_opening_was_tidied_away_is_still_a_remark():
    source = interview("MQ: But the bar calls it reckless.", "IT: Because.")
    section = replace(source.sections[0], title="The bar calls it reckless.")
    assert label(source, section) == "Asked: The bar calls it reckless."


def test_a_section_named_by_hand_keeps_its_name():
    source = interview("MQ: Tell us more.", "IT: Because.")
    assert label(source, replace(source.sections[0], title="Cable ships")) == "Cable ships"


def test_a_section_without_a_question_keeps_its_name():
    source = interview("IT: Because.")
    assert label(source, replace(source.sections[0], title="Opening statement")) == "Opening statement"


def test_the_facts_of_one_interview_say_how_it_was_edited():
    assert provenance((answers("Yes.", editors_note="Edited for length."),)) == (
        "Answers by Ilse Tamm (Minister for the Coast).",
        "Published as: The tide will not wait, Meridian Quarterly, 3 March 2026.",
        "Note by the editors: Edited for length.",
    )


def test_several_interviews_have_a_line_each():
    assert provenance((answers("Yes."), answers("No.", date=""))) == (
        "Ilse Tamm, Meridian Quarterly, 3 March 2026",
        "Ilse Tamm, Meridian Quarterly",
    )


@pytest.mark.parametrize(("many", "lines", "last"), [(6, 6, "Ilse Tamm"), (9, 6, "And 4 more")])
def test_the_facts_fit_a_slide(many: int, lines: int, last: str):
    facts = provenance(tuple(answers("Yes.") for _ in range(many)))
    assert (len(facts), facts[-1].startswith(last)) == (lines, True)

"""Paragraphs, turns and sections: how the text is cut, and that nothing falls between."""

from __future__ import annotations

from briefing.importers import read_text
from briefing.importers.hinted import Hint, HintedText, Kind
from briefing.importers.parse.sections import LONGEST, short_title
from briefing.importers.parse.understand import understand
from briefing.model.interview import Front, Interview, Reason, unaccounted
from briefing.model.span import Span


def words(interview: Interview) -> list[str]:
    return [turn.span.of(interview.text) for turn in interview.turns]


def reasons(interview: Interview) -> list[Reason]:
    return [item.reason for item in interview.set_aside]


def test_a_text_may_begin_with_the_first_label():
    assert read_text("Ana: Why?\n\nBen: So.").front_matter == ()


def test_one_newline_between_paragraphs_is_enough():
    assert words(read_text("Ana: Why?\nBen: So.\nIt rang.\nAna: And?\nBen: No."))[1] == "So.\nIt rang."


def test_lines_broken_at_a_margin_are_one_paragraph():
    line = "and the bell rang over the water until the boats had all come home,"
    text = f"Ana: Why did it ring?\nBen: It rang all night long\n{line}\n{line}\nand then it stopped.\nAna: And then?\n"
    text += f"Ben: It rang again,\n{line}\n{line}\nuntil noon."
    assert len(read_text(text).turns[1].paragraphs) <= 2


def test_windows_line_ends_become_plain_ones():
    assert read_text("Ana: Why?\r\n\r\nBen: So.\rAna: And?").text == "Ana: Why?\n\nBen: So.\nAna: And?"


def test_something_set_aside_in_an_answer_parts_it_in_two():
    text = "Ana: Why?\n\nBen: So.\n\n[Applause]\n\nAnd so on.\n\nAna: And?\n\nBen: No."
    assert words(read_text(text))[1:3] == ["So.", "And so on."]


def test_the_second_part_has_no_label_but_the_same_speaker():
    turns = read_text("Ana: Why?\n\nBen: So.\n\n[Applause]\n\nAnd so on.\n\nAna: And?\n\nBen: No.").turns
    assert (turns[2].speaker, turns[2].label) == (turns[1].speaker, None)


def test_applause_is_a_stage_direction():
    assert reasons(read_text("Ana: Why?\n\n(Applause.)\n\nBen: So.")) == [Reason.DIRECTION]


def test_a_heading_between_turns_is_set_aside():
    assert reasons(read_text("Ana: Why?\n\nBen: So.\n\n## The sea\n\nAna: And?\n\nBen: No.")) == [Reason.HEADING]


def test_a_label_without_words_is_set_aside():
    interview = read_text("Ana: Why?\n\nBen: So.\n\nAna:\n\nBen: No.")
    assert [item.span.of(interview.text) for item in interview.set_aside] == ["Ana:"]


def test_a_newsletter_box_inside_an_interview_is_set_aside():
    text = "Ana: Why?\n\nBen: So.\n\nSign up for our newsletter\n\nIt rang.\n\nAna: And?\n\nBen: No."
    assert reasons(read_text(text)) == [Reason.NEWSLETTER]


def test_a_note_on_editing_after_the_last_answer_is_front_matter():
    interview = read_text("Ana: Why?\n\nBen: So.\n\nThis interview has been edited and condensed.")
    assert [item.kind for item in interview.front_matter] == [Front.EDITORS_NOTE]


def test_a_note_at_the_end_of_the_introduction_is_told_apart():
    front = "We met on the quay and talked about bells for an hour. The interview was edited for length."
    assert read_text(f"{front}\n\nAna: Why?\n\nBen: So.").editors_note == "The interview was edited for length."


def test_a_date_line_is_the_date():
    assert read_text("The Bell\n\nMarch 3, 2024\n\nAna: Why?\n\nBen: So.").date == "March 3, 2024"


def test_a_line_that_says_by_whom_is_the_byline():
    assert read_text("The Bell\n\nBy Pia Holm\n\nAna: Why?\n\nBen: So.").byline == "By Pia Holm"


def test_who_wrote_it_is_not_the_publication():
    text = "The Bell\n\nBy Pia Holm\n\nPia Holm: Why?\n\nBen Ode: So.\n\nPia Holm: And?\n\nBen Ode: No."
    assert read_text(text).publication == ""


def test_what_follows_a_name_between_commas_says_who_it_is():
    front = "The Bell\n\nWe met Ben Ode, a maker of ropes in Vell, on the quay. It was cold, and the sea was high."
    interview = read_text(f"{front}\n\nAna Berg: Why?\n\nBen Ode: So.")
    assert interview.speaker("ben-ode").about == "a maker of ropes in Vell"


def test_a_page_that_ends_in_prose_keeps_it_in_the_answer():
    assert words(read_text("Ana: Why?\n\nBen: So.\n\nMore rope was needed, and we had none."))[-1].endswith("had none.")


def test_an_identical_long_paragraph_inside_an_answer_is_a_copy():
    again = "The bell rang over the water until every boat was home."
    assert reasons(read_text(f"Ana: Why?\n\nBen: So.\n\n{again}\n\n{again}\n\nAna: And?")) == [Reason.DUPLICATE]


def test_the_same_text_is_the_same_interview():
    assert read_text("Ana: Why?\n\nBen: So.").id == read_text("Ana: Why?\n\nBen: So.", "other.txt").id


def test_another_text_is_another_interview():
    assert read_text("Ana: Why?\n\nBen: So.").id != read_text("Ana: Why?\n\nBen: No.").id


# ── titles of sections ────────────────────────────────────────────────────────────────────────────────────────


def test_a_title_is_the_question_in_what_is_asked():
    assert short_title("It rang all night. Who heard it?") == "Who heard it?"


def test_a_title_has_no_opener():
    assert short_title("So, well, who heard it?") == "Who heard it?"


def test_of_two_questions_the_more_telling_one_is_the_title():
    assert short_title("Why? What did the harbour council decide about the bell?").startswith("What did")


def test_without_a_question_the_first_sentence_is_the_title():
    assert short_title("That is not a no. I noticed.") == "That is not a no."


def test_a_long_title_is_cut_between_words():
    title = short_title("Would " + "you ring the bell " * 9 + "again?")
    assert len(title) <= LONGEST
    assert title.rstrip("…").split()[-1] in {"you", "ring", "the", "bell"}


def test_an_abbreviation_does_not_end_a_title():
    assert short_title("Did Mr. Ode hear it?") == "Did Mr. Ode hear it?"


# ── what a format says ────────────────────────────────────────────────────────────────────────────────────────


def test_a_label_that_the_file_marks_needs_no_colon():
    text = "Ana\nWhy?\n\nBen\nSo."
    hints = (Hint(Kind.LABEL, Span(0, 3)), Hint(Kind.LABEL, Span(10, 13)))
    assert words(understand(HintedText(text, hints))) == ["Why?", "So."]


def test_a_time_that_the_file_marks_is_the_time_of_the_turn():
    hints = (Hint(Kind.LABEL, Span(0, 3)), Hint(Kind.TIME, Span(0, 3), 12.5))
    assert understand(HintedText("Ana\nWhy?", hints)).turns[0].time == 12.5


def test_a_heading_that_the_file_marks_is_set_aside():
    text = "Ana: Why?\n\nThe sea\n\nBen: So."
    interview = understand(HintedText(text, (Hint(Kind.HEADING, Span(11, 18), 2),)))
    assert reasons(interview) == [Reason.HEADING]


def test_nothing_is_lost_where_a_page_has_only_labels_and_furniture():
    assert unaccounted(read_text("Menu\n\nSearch\n\nAna: Why?\n\nBen: So.\n\nShare this\n\nPrint")) == ()

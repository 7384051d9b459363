"""A Q&A as pasted from its web page, with copies, captions, comments and related stories around it."""

from __future__ import annotations

from pathlib import Path

from briefing.model.interview import Front, Interview, Reason, Role, unaccounted
from briefing.model.span import in_order


def front(interview: Interview, kind: Front) -> list[str]:
    return [item.span.of(interview.text) for item in interview.front_matter if item.kind is kind]


def aside(interview: Interview, reason: Reason) -> list[str]:
    return [item.span.of(interview.text) for item in interview.set_aside if item.reason is reason]


def said(interview: Interview, turn: int) -> str:
    return interview.turns[turn].span.of(interview.text)


def test_the_text_is_the_file_word_for_word(bell: Interview, page: Path):
    assert bell.text == page.read_text(encoding="utf-8")


def test_the_file_is_remembered_without_its_folder(bell: Interview):
    assert bell.file == "bell-page.txt"


def test_the_first_line_is_the_title(bell: Interview):
    assert bell.title == "Why Orrin Kept Its Fog Bell"


def test_the_short_paragraph_under_it_is_the_standfirst(bell: Interview):
    assert bell.standfirst == "A keeper of small lights on what machines cannot hear."


def test_a_byline_that_lost_its_name_is_still_the_byline(bell: Interview):
    assert bell.byline == "By , a former reporter at Tidewater Weekly."


def test_the_note_on_editing_is_kept(bell: Interview):
    assert bell.editors_note == "This interview has been lightly edited for length and clarity."


def test_the_introduction_comes_once(bell: Interview):
    assert len(front(bell, Front.INTRODUCTION)) == 3


def test_the_first_copy_of_the_introduction_is_the_one_that_stays(bell: Interview):
    assert bell.text.index(front(bell, Front.INTRODUCTION)[0]) == bell.front_matter[3].span.start


def test_the_second_copy_is_set_aside(bell: Interview):
    assert [words[:20] for words in aside(bell, Reason.DUPLICATE)][1:] == [
        "The island of Orrin ",
        "Tidewater Weekly spo",
    ]


def test_the_pull_quote_belongs_to_the_introduction(bell: Interview):
    assert front(bell, Front.INTRODUCTION)[-1].startswith("“A bell is a promise")


def test_a_caption_is_set_aside(bell: Interview):
    assert aside(bell, Reason.CAPTION)[-1].endswith("via Getty Images")


def test_the_line_above_a_caption_that_says_the_same_is_set_aside_with_it(bell: Interview):
    assert aside(bell, Reason.CAPTION)[0] == "The keeper polishes the bell on Orrin rock."


def test_the_second_copy_of_that_line_is_a_duplicate(bell: Interview):
    assert aside(bell, Reason.DUPLICATE)[0] == "The keeper polishes the bell on Orrin rock."


def test_the_line_on_who_wrote_it_is_set_aside(bell: Interview):
    assert aside(bell, Reason.BIOGRAPHY) == ["Pia Holm is a former reporter at Tidewater Weekly. Twitter: @piaholm"]


def test_each_block_for_comments_is_set_aside(bell: Interview):
    assert len(aside(bell, Reason.COMMENTS)) == 5


def test_related_stories_are_set_aside_to_the_end(bell: Interview):
    assert aside(bell, Reason.RELATED)[-1] == "A short history of a long line."


def test_two_people_speak(bell: Interview):
    assert [speaker.name for speaker in bell.speakers] == ["Tidewater Weekly", "Nell Wray"]


def test_each_has_every_label_printed_for_them(bell: Interview):
    assert [speaker.labels for speaker in bell.speakers] == [("Tidewater Weekly", "TW"), ("Nell Wray", "Wray")]


def test_the_outlet_asks_and_the_guest_answers(bell: Interview):
    assert [speaker.role for speaker in bell.speakers] == [Role.QUESTION, Role.ANSWER]


def test_the_outlet_that_asks_is_the_publication(bell: Interview):
    assert bell.publication == "Tidewater Weekly"


def test_the_office_before_a_name_is_what_somebody_is(bell: Interview):
    assert bell.speaker("nell-wray").about == "Councillor"


def test_turns_come_in_order_with_their_labels_before_them(bell: Interview):
    assert in_order(span for turn in bell.turns for span in (turn.label, turn.span) if span)


def test_a_turn_begins_after_its_label(bell: Interview):
    assert said(bell, 1).startswith("No, it was about")


def test_a_label_ends_with_its_colon(bell: Interview):
    assert [turn.label.of(bell.text) for turn in bell.turns[:2] if turn.label] == ["Tidewater Weekly:", "Nell Wray:"]


def test_paragraphs_without_a_label_go_on_with_the_answer(bell: Interview):
    assert len(bell.turns[5].paragraphs) == 3


def test_white_space_after_an_answer_is_not_in_it(bell: Interview):
    assert said(bell, 5).endswith("it will outlast us.")


def test_each_question_opens_a_section(bell: Interview):
    assert [section.turns for section in bell.sections] == [(0, 1), (2, 3), (4, 5), (6, 7)]


def test_sections_are_called_after_their_questions(bell: Interview):
    assert bell.sections[0].title == "Was the vote about a bell at all?"


def test_the_language_is_told_by_its_small_words(bell: Interview):
    assert bell.language == "en"


def test_every_character_is_accounted_for(bell: Interview):
    assert unaccounted(bell) == ()

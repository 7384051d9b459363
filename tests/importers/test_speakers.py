"""Who speaks: labels of many shapes, the people behind them, and what only looks like a label."""

from __future__ import annotations

import pytest

from briefing.importers import read_text
from briefing.model.interview import Interview, Role


def names(text: str) -> list[str]:
    return [speaker.name for speaker in read_text(text).speakers]


def roles(text: str) -> list[str]:
    return [speaker.role.value for speaker in read_text(text).speakers]


def words(interview: Interview) -> list[str]:
    return [turn.span.of(interview.text) for turn in interview.turns]


TALK = "Ana Berg: Why now?\n\nJon Vale: Because.\n\n{between}\n\nAna Berg: And then?\n\nJon Vale: Nothing."


def test_initials_stand_for_the_full_name_that_has_them():
    assert names("Ana Berg: Why?\n\nJon Vale: So.\n\nAB: And?\n\nJV: No.\n\nAB: Sure?\n\nJV: Yes.") == [
        "Ana Berg",
        "Jon Vale",
    ]


def test_initials_may_have_dots():
    assert names("Ana Berg: Why?\n\nJon Vale: So.\n\nA.B.: And?\n\nJ.V.: No.") == ["Ana Berg", "Jon Vale"]


def test_initials_that_fit_two_people_stay_apart():
    assert "AB" in names(
        "Ana Berg: Why?\n\nAldo Brenn: So.\n\nAB: And?\n\nAna Berg: No.\n\nAB: Yes.\n\nAldo Brenn: Well."
    )


def test_initials_find_their_name_in_the_introduction():
    front = "The Strait\n\nMira Sand and Otto Lind spoke about the strait, the cables and the long winter.\n\n"
    assert names(front + "OL: Why?\n\nMS: So.\n\nOL: And?\n\nMS: No.") == ["Otto Lind", "Mira Sand"]


def test_a_surname_stands_for_the_full_name():
    assert names("Ana Berg: Why?\n\nJon Vale: So.\n\nBerg: And?\n\nVale: No.") == ["Ana Berg", "Jon Vale"]


def test_a_title_does_not_make_another_person():
    assert names("Rep. Mira Sand: So.\n\nAna Berg: Why?\n\nRep. Sand: No.\n\nAna Berg: And?") == [
        "Mira Sand",
        "Ana Berg",
    ]


def test_mr_and_mrs_of_one_surname_stay_two():
    assert len(names("Mr. Sand: So.\n\nMrs. Sand: Why?\n\nMr. Sand: No.\n\nMrs. Sand: And?")) == 2


def test_a_surname_finds_its_first_name_in_the_title():
    front = "Daily Briefing by Press Secretary Otto Lind\n\n"
    assert names(front + "MR. LIND: Good day.\n\nQ: Why?\n\nMR. LIND: So.\n\nQ: And?") == ["Otto Lind", "Q"]


def test_what_follows_a_comma_is_the_office():
    text = "ANA BERG, HOST: Why?\n\nMIRA SAND, MAYOR OF VELL: So.\n\nBERG: And?\n\nSAND: No."
    assert [speaker.about for speaker in read_text(text).speakers] == ["HOST", "MAYOR OF VELL"]


def test_a_label_may_be_bold_in_markdown():
    assert names("**Ana Berg:** Why?\n\n**Jon Vale**: So.\n\n**AB:** And?\n\n**JV:** No.") == ["Ana Berg", "Jon Vale"]


def test_the_stars_of_a_bold_label_are_no_words():
    assert words(read_text("**Ana Berg:** Why?\n\n**Jon Vale:** So.")) == ["Why?", "So."]


def test_q_and_a_ask_and_answer():
    assert roles("Q: Tell me.\n\nA: What?\n\nQ: That.\n\nA: Why?") == ["question", "answer"]


def test_q_and_a_may_have_full_stops():
    assert words(read_text("Q. Why?\nA. So.\nQ. And?\nA. No.")) == ["Why?", "So.", "And?", "No."]


def test_the_guest_named_in_the_title_is_who_answers():
    assert names("A talk with Mira Sand\n\nQ: Why?\n\nA: So.\n\nQ: And?\n\nA: No.") == ["Q", "Mira Sand"]


def test_a_label_may_stand_on_its_own_line():
    assert words(read_text("Ana Berg:\nWhy?\n\nJon Vale:\nSo.\n\nAna Berg:\nAnd?\n\nJon Vale:\nNo.")) == [
        "Why?",
        "So.",
        "And?",
        "No.",
    ]


def test_names_on_their_own_lines_need_no_colon_when_they_come_back():
    text = "Mr. Berg\nWhy did you go?\nMs. Sand\nI had to.\nMr. Berg\nAnd then?\nMs. Sand\nI came back."
    assert names(text) == ["Mr. Berg", "Ms. Sand"]


def test_a_time_beside_a_name_is_kept_in_seconds():
    turns = read_text("Ana Berg (00:01:05): Why?\n\nJon Vale (00:01:10): So.").turns
    assert [turn.time for turn in turns] == [65.0, 70.0]


def test_a_wide_colon_needs_no_space():
    assert words(read_text("记者：为什么？\n\n风天：没有。\n\n记者：然后呢？\n\n风天：好。"))[1] == "没有。"


def test_more_than_two_people_can_speak():
    text = "Moderator: Who?\n\nMira Sand: I.\n\nJon Vale: Me.\n\nModerator: Why?\n\nMira Sand: So.\n\nJon Vale: No."
    assert roles(text) == ["question", "answer", "answer"]


def test_somebody_from_the_audience_may_ask_once():
    text = "Host: Why?\n\nMira Sand: So.\n\nAudience member: And the tax?\n\nMira Sand: No.\n\nHost: Thanks."
    assert "Audience member" in names(text)


def test_who_asks_more_is_who_asks():
    assert (
        roles("Jon Vale: Hello.\n\nAna Berg: Why?\n\nJon Vale: So.\n\nAna Berg: And?\n\nJon Vale: No.")[0] == "answer"
    )


def test_where_nobody_asks_everybody_speaks():
    text = "Ana: I begin.\n\nBo: I follow.\n\nCy: I end.\n\nAna: Again.\n\nBo: Once more.\n\nCy: Done."
    assert set(roles(text)) == {Role.OTHER.value}


def test_ids_of_speakers_can_be_read():
    assert [speaker.id for speaker in read_text("Ana Berg: Why?\n\nÉlan O’Dell: So.").speakers] == [
        "ana-berg",
        "elan-odell",
    ]


def test_ids_are_unique_where_names_have_no_latin_letters():
    assert (
        len(
            {speaker.id for speaker in read_text("记者：为什么？\n\n风天：没有。\n\n记者：好？\n\n风天：好。").speakers}
        )
        == 2
    )


@pytest.mark.parametrize(
    "line",
    [
        "Note: this is the text of a note.",
        "Update: he has left since.",
        "Photo: the harbour at night",
        "https://bell.example/orrin",
        "17:30 was when it rang.",
        "At 17:30: silence.",
        "The point is this: we lost.",
        "Harbour Treaty: it was signed that day.",
        "One Two Three Four Five Six Seven: too many words.",
        "But Nobody Asked: that was the trouble.",
        "Twitter: @orrin",
        "He said it rang. Then: nothing.",
    ],
)
def test_what_only_looks_like_a_label_makes_no_speaker(line: str):
    assert names(TALK.format(between=line)) == ["Ana Berg", "Jon Vale"]


def test_a_name_seen_once_inside_an_answer_is_no_speaker():
    assert names(TALK.format(between="Otto Lind: a man I admired.")) == ["Ana Berg", "Jon Vale"]


def test_a_teaser_that_comes_again_and_again_is_no_speaker():
    teaser = "Harbour Review: the story of the longest bell rope."
    assert names(TALK.format(between=f"{teaser}\n\n{teaser}")) == ["Ana Berg", "Jon Vale"]


def test_an_essay_has_no_speakers():
    essay = "The Bell\n\nThere is one thing that matters: rope. And then there is the sea.\n\nIt rang."
    assert (read_text(essay).speakers, read_text(essay).turns) == ((), ())


def test_all_of_an_essay_is_front_matter():
    interview = read_text("The Bell\n\nThere is one thing that matters: rope. And then there is the sea.\n\nIt rang.")
    assert [item.kind.value for item in interview.front_matter] == ["title", "introduction", "other"]

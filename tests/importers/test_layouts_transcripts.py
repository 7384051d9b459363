"""Ways in which machines, courts, parliaments and stations print who speaks. All of it fictional."""

from __future__ import annotations

import pytest

from briefing.importers import read_text
from briefing.model.interview import Reason


def heard(text: str) -> list[tuple[str, str]]:
    """Who says what, in order: name, and the words of the turn with white space squeezed."""
    interview = read_text(text)
    return [
        (interview.speaker(turn.speaker).name, " ".join(turn.span.of(interview.text).split()))
        for turn in interview.turns
    ]


def parts(text: str) -> dict[str, str]:
    """What each speaker does: name and role."""
    return {speaker.name: speaker.role.value for speaker in read_text(text).speakers}


def laid_out(pattern: str) -> str:
    """Four turns, each as the pattern prints name, time and words."""
    said = [("Pia Holm", 12, FOG), ("Nell Wray", 31, TOLD), ("Pia Holm", 48, NOW), ("Nell Wray", 55, NOBODY)]
    return "\n\n".join(pattern.format(name=name, s=second, words=words) for name, second, words in said)


FOG = "Why do you ring the bell in fog?"
TOLD = "Because my father did, and I like the sound of it."
NOW = "And who rings it now?"
NOBODY = "Nobody but me, since the winter of the long ice."


@pytest.mark.parametrize(
    "pattern",
    [
        "{name}  0:{s}  \n{words}",
        "{name} (00:00:{s}):\n{words}",
        "{name} (00:{s})\n\n{words}",
        "**{name}** (00:00:{s}):\n{words}",
        "[{name}] 11:02:{s}\n{words}",
        "[00:00:{s}] {name}\n{words}",
        "{name} | 00:{s}\n{words}",
        "{name} - 0:{s}\n{words}",
        "**{name}**\n{words}",
        "**{name}**\n* {words}",
        "**{name}** 0:{s}\n{words}",
        "{name}:\n{words}",
        "[00:00:00:{s}]\n{name}: {words}",
        "00:00:{s}\n{name}: {words}",
        "*{name}*: {words}",
        "{name}\n00:{s}\n{words}",
    ],
)
def test_names_and_times_of_machines_are_labels(pattern: str):
    assert [name for name, _ in heard(laid_out(pattern))] == ["Pia Holm", "Nell Wray"] * 2
    assert [words.removeprefix("* ") for _, words in heard(laid_out(pattern))] == [FOG, TOLD, NOW, NOBODY]


def test_somebody_who_speaks_once_in_a_timed_transcript_is_heard():
    text = laid_out("{name}  0:{s}\n{words}") + "\n\nUnknown Speaker  1:02\nI'm Kit. I'm Bo."
    assert heard(text)[-1] == ("Unknown Speaker", "I'm Kit. I'm Bo.")


# ── courts ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_what_an_author_tells_between_two_excerpts_is_nobodys():
    first = f"Q: {FOG}\nA: {TOLD}\nQ: {NOW}\nA: {NOBODY}\n"
    text = f"{first}\nThat looks harmless, right? It was not, as the next page shows.\n\n{first}"
    assert [words for _, words in heard(text)] == [FOG, TOLD, NOW, NOBODY] * 2


def test_a_paragraph_that_leads_to_the_next_excerpt_is_nobodys():
    first = f"Q. {FOG}\n\nA. {TOLD}\n\n"
    text = f"{first}The second excerpt is from the trial of a bell ringer on Orrin:\n\n{first}"
    assert [words for _, words in heard(text)] == [FOG, TOLD] * 2


def test_a_recess_is_a_stage_direction():
    text = f"Q: {FOG}\nA: {TOLD}\n[Whereupon a recess was taken.]\nQ: {NOW}\nA: {NOBODY}"
    assert [item.reason for item in read_text(text).set_aside] == [Reason.DIRECTION]


def test_court_and_counsel_stand_by_where_q_and_a_are_printed():
    aside = "Mr. Lind: Objection.\n\nThe Court: Sustained.\n\nMr. Lind: Thank you."
    text = f"Q. {FOG}\n\nA. {TOLD}\n\n{aside}\n\nQ. {NOW}\n\nA. {NOBODY}"
    assert parts(text) == {"Q": "question", "A": "answer", "Mr. Lind": "other", "The Court": "other"}


def test_questions_joined_with_their_line_numbers_are_cut_again():
    text = f"HARBOUR COURT 12 Orrin\n\n3 1 Q. {FOG} 2 A. {TOLD} 3 Q. {NOW} 4 A. {NOBODY}"
    assert [words for _, words in heard(text)] == [FOG, TOLD, NOW, NOBODY]


# ── hearings, parliaments ─────────────────────────────────────────────────────────────────────────────────────


def test_hearings_print_a_full_stop():
    text = f"Mr. LIND. {FOG}\n\nMs. WRAY. {TOLD}\n\nMr. LIND. {NOW}\n\nMs. WRAY. {NOBODY}"
    assert heard(text) == [("Mr. LIND", FOG), ("Ms. WRAY", TOLD), ("Mr. LIND", NOW), ("Ms. WRAY", NOBODY)]


def test_a_title_vouches_for_a_name_that_comes_once():
    text = f"Chairman Lind. Let us begin.\n\nMs. Sol Reyes. Present.\n\nMr. Vale. Present too.\n\nChairman Lind. {NOW}"
    assert [words for _, words in heard(text)] == ["Let us begin.", "Present.", "Present too.", NOW]


def test_a_sentence_on_somebody_with_a_title_is_no_label():
    text = f"Ana Berg: {FOG}\n\nJon Vale: So.\n\nMr. Lind knew. He rang.\n\nAna Berg: {NOW}\n\nJon Vale: {NOBODY}"
    assert len(heard(text)) == 4


def test_lines_of_a_record_broken_at_a_margin_are_joined_to_speeches():
    text = (
        "  Mr. LIND. Madam Speaker, I shall take the time I need for this, and\n"
        "that is not much, since the tide will turn before anybody can say bell.\n"
        "  Madam Speaker, the bell of Orrin is old, and I am pleased to rise in its\n"
        "support this morning. I reserve the balance of my time.\n"
        "  Ms. WRAY. Madam Speaker, I thank the gentleman, who has never been to sea\n"
        "and never will be, for what he has said about the bell.\n"
        "  The SPEAKER pro tempore (Mr. Dune). The question is on the bell of Orrin,\n"
        "and on nothing else, as far as anybody in this house can tell.\n"
        "  Mr. LIND. Madam Speaker, nobody else has asked to be heard, and I yield\n"
        "back the balance of my time.\n"
    )
    assert [words.split()[0] for _, words in heard(text)] == ["Madam", "Madam", "The", "Madam"]
    assert set(parts(text).values()) == {"other"}


def test_names_in_a_parliament_stand_on_their_own_lines_without_colon():
    text = (
        f"Orrin Deb 21 April vol 2\nMr. Otto Lind (Orrin, West)\n\nOn a point of order, Madam Speaker. {FOG}\n\n"
        f"Madam Speaker\n\n{TOLD}\n\nMs. Nell Wray (Vell)\n\nOn a point of order. {NOW}\n\nMadam Speaker\n\n{NOBODY}"
    )
    assert [words for _, words in heard(text)][1::2] == [TOLD, NOBODY]
    assert set(parts(text).values()) == {"other"}


def test_numbers_of_pages_are_no_words():
    text = (
        f"Mr. LIND. {FOG}\n\n12\n\nMs. WRAY. {TOLD}\n\n- 13 -\n\nMr. LIND. {NOW}\n\nPage 14 of 20\n\nMs. WRAY. {NOBODY}"
    )
    assert [words for _, words in heard(text)] == [FOG, TOLD, NOW, NOBODY]


def test_heads_of_pages_that_come_back_are_set_aside():
    head = "Oral History of Nell Wray"
    text = f"Ana: {FOG}\n\nNell: {TOLD}\n\n{head}\n\nAnd so on.\n\n{head}\n\nAna: {NOW}\n\n{head}\n\nNell: {NOBODY}"
    assert [words for _, words in heard(text)] == [FOG, TOLD, "And so on.", NOW, NOBODY]


# ── press, stations, meetings ─────────────────────────────────────────────────────────────────────────────────


def test_a_press_briefing_asks_with_one_letter():
    text = f"MR. LIND:  Good day.\nQ    {FOG}\nMR. LIND:  {TOLD}\nQ    {NOW}\nMR. LIND:  {NOBODY}"
    assert list(parts(text).values()) == ["answer", "question"]


def test_one_who_faces_the_questions_of_many_answers():
    names = ("ADA ORR", "BO FINN", "CY DALE")
    text = "\n\n".join(f"{name}: {name.title()}, {FOG}\n\nCHAIR LIND: {name.title()}, {TOLD}" for name in names)
    assert list(parts(text).values()) == ["question", "answer", "question", "question"]


def test_those_who_moderate_a_debate_ask():
    rounds = "\n\n".join(
        f"ADA ORR: {name}, {FOG}\n\n{name}: {TOLD}\n\nBO FINN: {name}, {NOW}\n\n{name}: {NOBODY}"
        for name in ("CY DALE", "DI ELM", "ED FYN")
    )
    assert list(parts(rounds).values()) == ["question", "answer", "question", "answer", "answer"]


def test_at_a_meeting_nobody_interviews_anybody():
    head = "# Bell Committee\n\nAttendees: Ada Orr, Bo Finn, Cy Dale\n\n"
    text = head + "\n\n".join((f"AO: {FOG}", f"BF: {TOLD}", f"AO: {NOW}", f"CD: {NOBODY}", f"AO: {NOW}", "BF: Me."))
    assert set(parts(text).values()) == {"other"}


def test_capitals_with_another_meaning_are_speakers_when_they_come_again_and_again():
    text = "\n\n".join(("CC: Go at one minute.", "CDR: Roger.") * 4)
    assert [name for name, _ in heard(text)][:2] == ["CC", "CDR"]


def test_a_copy_line_of_a_letter_is_no_speaker():
    text = f"Ana Berg: {FOG}\n\nJon Vale: {TOLD}\n\nCC: Otto Lind\n\nAna Berg: {NOW}\n\nJon Vale: {NOBODY}"
    assert len(read_text(text).speakers) == 2


# ── what stands beside names ──────────────────────────────────────────────────────────────────────────────────


def test_a_letter_and_one_space_are_enough_for_a_question():
    text = (
        f"THE PRESIDENT: Good morning.\n\nQ Madam, {FOG}\n\nTHE PRESIDENT: {TOLD}\n\nQ {NOW}\n\nTHE PRESIDENT: {NOBODY}"
    )
    assert [name for name, _ in heard(text)] == ["THE PRESIDENT", "Q", "THE PRESIDENT", "Q", "THE PRESIDENT"]


def test_members_with_constituency_and_party_are_known_by_them():
    text = (
        f"The Keeper (Nell Wray)\n\nI thank you.\n\nOtto Lind (Vell West) (Lab)\n\n{FOG}\n\nThe Keeper\n\n{TOLD}\n\n"
        f"Ada Orr (Orrin) (Con)\n\n{NOW}\n\nThe Keeper\n\n{NOBODY}"
    )
    assert [name for name, _ in heard(text)][1::2] == ["Otto Lind", "Ada Orr"]


def test_names_in_capitals_and_a_full_stop_are_labels():
    text = f"CHAIR LIND. Good day.\n\nADA ORR. {FOG}\n\nCHAIR LIND. {TOLD}\n\nBELLA OX. {NOW}\n\nCHAIR LIND. {NOBODY}"
    assert [words for _, words in heard(text)] == ["Good day.", FOG, TOLD, NOW, NOBODY]


def test_who_holds_the_chair_of_a_hearing_neither_asks_nor_answers():
    text = (
        f"Chairman Orr. The committee will come to order. Why?\n\nMr. Lind. {TOLD}\n\nSenator Vale. {FOG}\n\n"
        f"Mr. Lind. I do.\n\nSenator Vale. {NOW}\n\nMr. Lind. {NOBODY}"
    )
    assert list(parts(text).values()) == ["other", "answer", "question"]


def test_who_examines_is_a_heading_of_the_court():
    text = (
        f"DIRECT EXAMINATION\nBY MR. LIND:\nQ. {FOG}\nA. {TOLD}\nCROSS-EXAMINATION\nBY MS. ORR:\nQ. {NOW}\nA. {NOBODY}"
    )
    assert [words for _, words in heard(text)] == [FOG, TOLD, NOW, NOBODY]


def test_a_number_of_a_line_may_stand_before_a_label():
    lines = (f"Q.   {FOG}", f"A.   {TOLD}", f"Q.   {NOW}", f"A.   {NOBODY}", "THE COURT:   Stop.")
    text = "\n".join(f" {n}       {line}" for n, line in enumerate(lines, start=1))
    assert heard(text)[-1] == ("THE COURT", "Stop.")


def test_a_time_below_the_name_is_no_word():
    text = laid_out("{name}\n00:{s}\n{words}")
    assert [item.reason for item in read_text(text).set_aside] == [Reason.FURNITURE] * 4


def test_a_guest_heard_once_in_a_dense_transcript_speaks():
    said = "\n\n".join(f"Pia: So, {n}?\n\nOtto: Well, {n}." for n in range(4))
    assert heard(f"{said}\n\nNell Wray: {TOLD}")[-1][0] == "Nell Wray"

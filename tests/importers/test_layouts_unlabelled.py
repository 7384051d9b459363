"""Interviews that print no names, and texts that are no interviews at all. All of it fictional."""

from __future__ import annotations

import pytest

from briefing.importers import read_text
from briefing.importers.hinted import Hint, HintedText, Kind
from briefing.importers.parse.understand import understand
from briefing.model.interview import unaccounted
from briefing.model.span import Span

INTRO = "# The Bell of Orrin\n\nWe met Nell Wray on the quay, where she has kept the bell for thirty winters.\n\n"
QUESTIONS = ("Why do you ring the bell in fog?", "Who taught you?", "Do you miss the sea, and what will you do next?")
ANSWERS = (
    "Because my father did, and I like the sound of it. It carries far over the water on a still night.",
    "My father taught me. He rang it with one hand and held me with the other.",
    "I see it every day. I will ring until I cannot, and then my niece will have the rope.",
)


def laid_out(asks: str, answers: str = "{}") -> str:
    """Three questions and answers, printed as the patterns say."""
    pairs = zip(QUESTIONS, ANSWERS, strict=True)
    return INTRO + "\n\n".join(f"{asks.format(q)}\n\n{answers.format(a)}" for q, a in pairs)


def heard(text: str) -> list[tuple[str, str]]:
    """Who says what, in order: name, and the words of the turn without the marks around them."""
    interview = read_text(text)
    return [
        (interview.speaker(turn.speaker).name, turn.span.of(interview.text).strip('*#_ «»„“”"'))
        for turn in interview.turns
    ]


@pytest.mark.parametrize(
    "asks",
    [
        "**{}**",
        "__{}__",
        "### {}",
        "## {}",
        "*{}*",
        "_{}_",
        "**1. {}**",
        "- {}",
        "– {}",
        "— {}",
        "« {} »",
        "„{}“",
        "{}",
    ],
)
def test_questions_are_told_by_their_look(asks: str):
    assert [who for who, _ in heard(laid_out(asks))] == ["Interviewer", "Nell Wray"] * 3


@pytest.mark.parametrize("asks", ["**{}**", "### {}", "– {}", "{}"])
def test_answers_begin_below_the_question(asks: str):
    assert [words for _, words in heard(laid_out(asks))][1::2] == list(ANSWERS)


def test_numbers_before_questions_are_enough():
    text = INTRO + "\n\n".join(
        f"{n}. {q}\n\n{a}" for n, (q, a) in enumerate(zip(QUESTIONS, ANSWERS, strict=True), start=1)
    )
    assert len(heard(text)) == 6


def test_answers_may_have_several_paragraphs():
    assert len(heard(laid_out("**{}**", "{}\n\nThat is all I can say about it."))) == 6


def test_a_short_bold_line_without_a_stop_is_a_heading():
    text = laid_out("**{}**").replace("**Who", "**The lessons**\n\n**Who")
    assert len(heard(text)) == 6


def test_a_request_among_bold_questions_is_asked_too():
    text = laid_out("**{}**") + "\n\n**Tell us about your niece.**\n\nShe is nine, and she is not afraid of me."
    assert [who for who, _ in heard(text)][-2:] == ["Interviewer", "Nell Wray"]


@pytest.mark.parametrize("dash", ["-", "- ", "–", "— ", "― "])
def test_two_people_may_take_turns_behind_dashes(dash: str):
    said = [words for pair in zip(QUESTIONS, ANSWERS, strict=True) for words in pair]
    text = INTRO + "\n\n".join(dash + words for words in said)
    assert heard(text) == list(zip(["Interviewer", "Nell Wray"] * 3, said, strict=True))


def test_bold_type_that_the_file_marks_is_enough():
    text = "\n\n".join(part for pair in zip(QUESTIONS, ANSWERS, strict=True) for part in pair)
    hints = tuple(Hint(Kind.BOLD, Span(text.index(q), text.index(q) + len(q))) for q in QUESTIONS)
    assert len(understand(HintedText(text, hints)).turns) == 6


@pytest.mark.parametrize(
    ("questions", "answers"),
    [
        (
            ("¿Por qué toca usted la campana?", "¿Quién le enseñó?", "¿Qué hará usted después?"),
            ("Porque mi padre lo hacía.", "Me enseñó mi padre.", "Yo seguiré hasta que no pueda."),
        ),
        (
            ("Pourquoi sonnez-vous la cloche ?", "Qui vous a appris ?", "Que ferez-vous ensuite ?"),
            ("Parce que mon père le faisait.", "Mon père m'a appris.", "Je sonnerai jusqu'au bout."),
        ),
        (
            ("Warum läuten Sie die Glocke?", "Wer hat es Ihnen gezeigt?", "Was machen Sie danach?"),
            ("Weil mein Vater es tat.", "Mein Vater hat es mir gezeigt.", "Ich läute weiter."),
        ),
        (
            ("您为什么敲钟？", "谁教您的？", "您以后做什么？"),
            ("因为我父亲也敲。", "我父亲教我的。", "我会一直敲下去。"),
        ),
        (
            ("Чому ви дзвоните?", "Хто вас навчив?", "Що ви робитимете далі?"),
            ("Бо так робив мій батько.", "Мій батько.", "Ми дзвонитимемо далі."),
        ),
    ],
)
@pytest.mark.parametrize("asks", ["**{}**", "— {}", "{}"])
def test_questions_are_told_in_any_language(questions: tuple[str, ...], answers: tuple[str, ...], asks: str):
    text = "\n\n".join(f"{asks.format(q)}\n\n{a}" for q, a in zip(questions, answers, strict=True))
    assert [turn.role.value for turn in read_text(text).turns] == ["question", "answer"] * 3


# ── no interviews ─────────────────────────────────────────────────────────────────────────────────────────────

ESSAY = (
    "# What the Bell Is For\n\n**A short history**\n\nThe bell of Orrin was cast in a dry year. Who paid for it?\n\n"
    "Nobody knows. The books burned; the clerk went to sea.\n\n## What is fog?\n\nFog is a cloud that sits down.\n\n"
    "## What is rope?\n\nRope is hemp, turned and turned again.\n\n## What remains?\n\nThe sound remains.\n"
)
SPEECH = (
    "Friends, I thank you all for coming.\n\nI have kept the bell for thirty winters.\n\nIt was cold.\n\nThank you."
)
CUES = "\n\n".join(f"00:{n:02}.000 --> 00:{n:02}.900\nand then the bell rang again, I think" for n in range(10, 30))
LIST = "# Shopping\n\n- rope, two coils\n- tar\n- a lamp?\n- oil for the lamp\n- bread\n"
STAMPED = "\n\n".join(f"00:00:{n:02} And the bell rang over the water, my friends." for n in range(10, 30))


@pytest.mark.parametrize("text", [ESSAY, SPEECH, CUES, LIST, STAMPED])
def test_where_nobody_is_asked_there_are_no_turns(text: str):
    assert read_text(text).turns == ()


@pytest.mark.parametrize("text", [ESSAY, SPEECH, CUES, LIST, STAMPED])
def test_what_is_no_interview_is_accounted_for_all_the_same(text: str):
    assert unaccounted(read_text(text)) == ()


def test_an_essay_keeps_its_title():
    assert read_text(ESSAY).title == "What the Bell Is For"


# ── chapters, settings, pictures ──────────────────────────────────────────────────────────────────────────────


def test_what_opens_a_chapter_is_nobodys_answer():
    text = (
        "## Fog\n\n**Ana Berg: Why do you ring?**\n\n**Jon Vale:** I like it.\n\n## Rope\n\nRopes are made of hemp.\n\n"
        "**AB: And the rope?**\n\n**JV:** I made it.\n\n## Summary\n\nBells remain, and so do those who ring them."
    )
    assert [words for _, words in heard(text)] == ["Why do you ring?", "I like it.", "And the rope?", "I made it."]


def test_an_answer_may_go_on_below_a_heading():
    text = "Ana: Why?\n\nBen: So.\n\n## The sea\n\nI went to sea, and I came back.\n\nAna: And?\n\nBen: No."
    assert heard(text)[2] == ("Ben", "I went to sea, and I came back.")


def test_settings_before_a_text_are_front_matter():
    text = "---\ntitle: 'The Bell'\nauthor: Pia Holm\ndate: 2024-03-03\nNote: none\n---\n\n" + laid_out("**{}**")
    interview = read_text(text)
    assert (interview.title, interview.byline, interview.date) == ("The Bell", "Pia Holm", "2024-03-03")


def test_pictures_and_links_to_click_on_are_no_words():
    text = "Ana: Why?\n\nBen: So.\n\n![a bell](bell.jpg)\n\n[Next](#)Next\n\nAna: And?\n\nBen: No."
    assert [words for _, words in heard(text)] == ["Why?", "So.", "And?", "No."]

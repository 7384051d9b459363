"""Ways to print who speaks: names, initials, letters and dashes, in many languages. All of it fictional."""

from __future__ import annotations

import pytest

from briefing.importers import read_text


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


FOG = "Why do you ring the bell in fog?"
TOLD = "Because my father did, and I like the sound of it."
NOW = "And who rings it now?"
NOBODY = "Nobody but me, since the winter of the long ice."


def test_names_may_stand_in_capitals():
    text = f"ANA BERG: {FOG}\n\nJON VALE: {TOLD}\n\nBERG: {NOW}\n\nVALE: {NOBODY}"
    assert [words for _, words in heard(text)] == [FOG, TOLD, NOW, NOBODY]


def test_a_short_form_may_be_declared_in_brackets():
    text = f"The Harbour Post (Post): {FOG}\n\nJon Vale (Vale): {TOLD}\n\nPost: {NOW}\n\nVale: {NOBODY}"
    assert [name for name, _ in heard(text)] == ["The Harbour Post", "Jon Vale"] * 2


def test_initials_declared_in_the_introduction_stand_for_names():
    intro = "# The Bell\n\nMira Sand (MS) spoke with Otto Lind (OL) on the quay.\n\n"
    text = intro + f"**OL**: {FOG}\n\n**MS**: {TOLD}\n\n**OL**: {NOW}\n\n**MS**: {NOBODY}"
    assert [name for name, _ in heard(text)] == ["Otto Lind", "Mira Sand"] * 2


def test_a_heading_may_be_the_label_of_the_question():
    text = (
        f"# Bell\n\n## Tidewater: {FOG}\n\n**Nell Wray, keeper:** {TOLD}\n\n## Tidewater: {NOW}\n\n**Wray:** {NOBODY}"
    )
    assert [name for name, _ in heard(text)] == ["Tidewater", "Nell Wray"] * 2


def test_labels_may_stand_on_their_own_lines_with_a_colon():
    text = f"Q:\n\n{FOG}\n\nNell Wray:\n\n{TOLD}\n\nQ:\n\n{NOW}\n\nNell Wray:\n\n{NOBODY}"
    assert [words for _, words in heard(text)] == [FOG, TOLD, NOW, NOBODY]


def test_credits_before_an_interview_are_not_turns():
    front = "# Nell Wray\n\nNELL WRAY: an oral history of Orrin\n\n## Interview\n\n"
    front += "INTERVIEWEE: Nell Wray\nINTERVIEWER: Pia Holm\n\n### Fog\n\n"
    text = front + f"Q:\n\n{FOG}\n\nWray:\n\n{TOLD}\n\nQ:\n\n{NOW}\n\nWray:\n\n{NOBODY}"
    assert [name for name, _ in heard(text)] == ["Pia Holm", "Nell Wray"] * 2


@pytest.mark.parametrize(
    ("asks", "answers"),
    [
        ("Q: ", "A: "),
        ("Q. ", "A. "),
        ("Q    ", "A    "),
        ("**Q:** ", "**A:** "),
        ("Question: ", "Answer: "),
        ("Frage: ", "Antwort: "),
        ("Pregunta: ", "Respuesta: "),
        ("P: ", "R: "),
        ("В: ", "О: "),
        ("问：", "答："),
        ("Interviewer: ", "Nell Wray: "),
        ("Moderatorin: ", "Nell Wray: "),
        ("La Rade : ", "Nell Wray : "),
        ("Tidewater – ", "Nell Wray – "),
        ("Jornalista Pia Holm – ", "Nell Wray – "),
        ("Pia Holm — ", "Nell Wray — "),
        ("[00:12] Pia Holm: ", "[00:31] Nell Wray: "),
        ("(0:12) Pia: ", "(0:31) Nell: "),
        ("00:00:12 Pia Holm: ", "00:00:31 Nell Wray: "),
        ("Pia Holm (00:12): ", "Nell Wray (00:31): "),
        ("Pia Holm [00:00:12]: ", "Nell Wray [00:00:31]: "),
        ("**Pia Holm:** \\[00:12\\] ", "**Nell Wray:** "),
        ("PH: ", "NW: "),
        ("P.H.: ", "N.W.: "),
        ("Speaker 1: ", "Speaker 2: "),
    ],
)
def test_a_label_is_no_part_of_what_is_said(asks: str, answers: str):
    text = "\n\n".join((asks + FOG, answers + TOLD, asks + NOW, answers + NOBODY))
    assert [words for _, words in heard(text)] == [FOG, TOLD, NOW, NOBODY]
    assert list(parts(text).values()) == ["question", "answer"]


@pytest.mark.parametrize(
    ("asks", "answers", "question", "answer"),
    [
        ("记者", "温晴", "您为什么在雾里敲钟？", "因为我父亲也这样做。"),
        ("記者", "海野", "なぜ霧の中で鐘を鳴らすのですか？", "父がそうしていたからです。"),
        ("سارة المرسى", "نور الفنار", "لماذا تدق الجرس في الضباب؟", "لأن أبي كان يفعل ذلك، وأنا أحب صوته."),
        ("Корреспондент", "Нина Маякова", "Почему вы звоните в туман?", "Потому что так делал мой отец."),
        ("Дарина Хвиля", "Остап Причал", "Чому ви дзвоните в тумані?", "Бо так робив мій батько."),
        ("DIE KÜSTE", "Nele Wart", "Warum läuten Sie bei Nebel?", "Weil mein Vater es tat."),
    ],
)
@pytest.mark.parametrize("colon", [": ", "：", " : "])
def test_labels_are_told_in_any_script(asks: str, answers: str, question: str, answer: str, colon: str):
    said = ((asks, question), (answers, answer), (asks, question[::-1] + "?"), (answers, answer[::-1]))
    text = "\n\n".join(name + colon + words for name, words in said)
    assert [name for name, _ in heard(text)][:2] == [asks, answers]
    assert list(parts(text).values()) == ["question", "answer"]


def test_an_office_behind_a_dash_belongs_to_the_name():
    text = f"ليلى: {FOG}\n\nنور الفنار- حارس الجرس: {TOLD}\n\nليلى: {NOW}\n\nنور الفنار: {NOBODY}"
    assert [name for name, _ in heard(text)] == ["ليلى", "نور الفنار"] * 2


def test_a_plain_line_between_turns_is_a_heading():
    text = f"Ana Berg: {FOG}\n\nJon Vale: {TOLD}\n\nThe long winter\n\nAna Berg: {NOW}\n\nJon Vale: {NOBODY}"
    assert heard(text)[1] == ("Jon Vale", TOLD)


def test_initials_of_somebody_introduced_may_come_once():
    intro = "With us on the quay is Nell Wray, who keeps the bell.\n\nOn fog\n\n"
    long = "I ring it because my father did. " * 6
    assert parts(intro + f"NW: {long}\n\n{long}") == {"Nell Wray": "answer"}


def test_a_name_that_stands_in_full_only_once_is_the_name():
    text = f"ANA BERG, HOST: {FOG}\n\nNELL WRAY, KEEPER: {TOLD}\n\nBERG: {NOW}\n\nWRAY: {NOBODY}"
    assert heard(text + "\n\nOTTO LIND, PILOT: Hello.")[-1][0] == "OTTO LIND"


@pytest.mark.parametrize("line", ["www.bell.example/orrin", "Orrin harbour: https://bell.example"])
def test_where_to_go_on_the_web_ends_the_last_answer(line: str):
    text = (
        f"Ana Berg: {FOG}\n\nJon Vale: {TOLD}\n\nAna Berg: {NOW}\n\nJon Vale: {NOBODY}\n\n{line}\n\nOrrin is an island."
    )
    assert heard(text)[-1] == ("Jon Vale", NOBODY)


def test_a_passage_set_large_is_not_said_twice():
    pulled = "“I like the sound of it, and so does everybody.”\n\nJon Vale\n\nKeeper of the bell"
    text = f"Ana Berg: {FOG}\n\nJon Vale: {TOLD}\n\n{pulled}\n\nAna Berg: {NOW}\n\nJon Vale: {NOBODY}"
    assert [words for _, words in heard(text)] == [FOG, TOLD, NOW, NOBODY]


@pytest.mark.parametrize("label", ["Q: ", "Q. ", "DIE KÜSTE: ", "**Tidewater:** "])
def test_where_only_the_question_has_a_label_the_rest_is_the_answer(label: str):
    text = f"{label}{FOG}\n\n{TOLD}\n\n{label}{NOW}\n\n{NOBODY}\n\n{label}Is it cold?\n\nIt is, and I freeze."
    assert [words for _, words in heard(text)][:4] == [FOG, TOLD, NOW, NOBODY]
    assert list(parts(text).values()) == ["question", "answer"]


@pytest.mark.parametrize("asks", ["**{}**", "### {}", "—{}", "――{}"])
@pytest.mark.parametrize("answers", ["Nell Wray: ", "Nell Wray："])
def test_where_only_the_answer_has_a_label_the_question_shows_by_its_look(asks: str, answers: str):
    said = ((FOG, TOLD), (NOW, NOBODY), ("Do you ever freeze?", "I do."))
    text = "\n\n".join(f"{asks.format(question)}\n\n{answers}{answer}" for question, answer in said)
    assert [name for name, _ in heard(text)] == ["Interviewer", "Nell Wray"] * 3


def test_a_wide_space_may_stand_for_the_colon():
    text = (
        "――なぜ霧の中で鐘を鳴らすのですか？\n\n海野　父がそうしていたからです。\n\n――今は誰が？\n\n海野　私だけです。"
    )
    assert [name for name, _ in heard(text + "\n\n――寒くないですか？\n\n海野　私は慣れました。")][1::2] == ["海野"] * 3


@pytest.mark.parametrize("dash", [": ", " – "])
def test_a_list_of_words_and_what_they_mean_is_no_interview(dash: str):
    text = f"Words\n\nHarbour Master{dash}the one in charge.\n\nBell Rope{dash}what you pull.\n\nFog Horn{dash}no bell."
    assert read_text(text).turns == ()


def test_items_of_a_list_inside_an_answer_are_no_speakers():
    items = "- **Rope:** what you pull.\n- **Clapper:** what strikes.\n- **Rope:** again."
    text = f"**Ana Berg:** {FOG}\n\n**Jon Vale:** {TOLD}\n\n{items}\n\n**Ana Berg:** {NOW}\n\n**Jon Vale:** {NOBODY}"
    assert len(read_text(text).speakers) == 2

"""Which passages are suggested as key quotes, and why."""

from __future__ import annotations

import re
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from sketch import answers, interview

from briefing.model.interview import Interview, Role
from briefing.outline.rank import suggestions

PLAIN = "The old harbour wall was built by our grandparents from local stone."


def suggested(source: Interview, limit: int = 9) -> list[str]:
    return [item.span.of(source.text) for item in suggestions(source, limit)]


def reasons(words: str) -> tuple[str, ...]:
    return suggestions(answers(words), 1)[0].reasons


def first_of(*paragraphs: str) -> str:
    """The passage suggested of one answer with these paragraphs."""
    return suggested(answers("\n".join(paragraphs)), 1)[0]


def test_whole_sentences_are_suggested():
    source = answers("Well. I would rather mend one cable in a week than own four. Others differ.")
    assert suggested(source, 1) == ["I would rather mend one cable in a week than own four."]


def test_questions_are_never_suggested():
    source = interview("MQ: Would you rather mend one cable in a week than own four of them?", "IT: Yes.")
    assert suggested(source) == []


def test_words_of_others_than_those_who_answer_are_never_suggested():
    source = interview("MQ: Why?", "JO: I would rather mend one cable in a week than own four of them.")
    assert suggested(source) == []


def test_a_fragment_is_not_suggested():
    assert suggested(answers("We will not sign.")) == []


def test_a_speech_is_not_suggested():
    assert suggested(answers("We mend " + "and we mend " * 20 + "cables.")) == []


def test_a_sentence_that_points_back_gives_way_to_one_that_stands_alone():
    assert first_of(f"And {PLAIN.lower()}", PLAIN) == PLAIN


def test_a_pronoun_near_the_beginning_points_back_too():
    assert first_of("We mended it with local stone as our grandparents had in winter.", PLAIN) == PLAIN


def test_a_sentence_that_breaks_off_gives_way():
    assert first_of("The old harbour wall was built by our grandparents from stone and …", PLAIN) == PLAIN


def test_a_sentence_with_editors_brackets_gives_way():
    assert first_of("The old harbour wall [at Sandrake] was built by our grandparents from stone.", PLAIN) == PLAIN


def test_the_words_of_somebody_else_give_way():
    assert first_of("My father said, “The old harbour wall was built from local stone.”", PLAIN) == PLAIN


def test_a_question_back_gives_way():
    assert first_of("Was the old harbour wall not built by our grandparents from local stone?", PLAIN) == PLAIN


def test_half_a_quotation_is_never_suggested():
    source = answers("He told us, “The harbour will not wait for you. The ships in the strait will not wait either.”")
    assert all(words.count("“") == words.count("”") for words in suggested(source))


def test_a_passage_never_runs_over_a_paragraph():
    assert not any("\n" in words for words in suggested(answers(f"{PLAIN}\n{PLAIN}")))


def test_a_figure_is_a_reason():
    assert "gives a figure or a date" in reasons("Our share of the new repair ship is 9 million crowns a year.")


def test_a_condition_is_a_reason():
    assert "draws a contrast or a condition" in reasons("Nothing will be signed here unless the state can buy it back.")


def test_the_first_person_is_a_reason():
    assert "speaks in the first person" in reasons("Last winter I kept a list of broken cables in my drawer.")


def test_a_position_taken_is_a_reason():
    assert "takes a position" in reasons("Every small state should own a share of some repair ship.")


def test_the_words_an_answer_turns_on_are_a_reason():
    about_cables = "Broken cables in the strait mean broken promises on the islands."
    others = "Most people at the ministry never noticed anything at all that night."
    source = answers(f"{others}\nCables, cables, broken cables!\n{about_cables}", PLAIN)
    told = {item.span.of(source.text): item.reasons for item in suggestions(source, 9)}
    key_words = "uses the key words of the answer"
    assert (key_words in told[about_cables], key_words in told[others]) == (True, False)


def test_every_section_has_its_turn_before_any_has_a_second():
    rich = (
        "I will never sign for 25 years.\nI would rather pay nine million a year than wait.\nWe need one ship, not two."
    )
    source = answers(rich.replace(".", " at Port Ansel."), PLAIN)
    assert PLAIN in suggested(source, 2)


def test_the_second_best_of_a_section_follows_when_all_have_had_theirs():
    assert len(suggested(answers(f"{PLAIN}\nWe will never sell our harbour to a stranger."), 2)) == 2


def test_sections_can_be_left_out():
    source = answers(PLAIN, "We will never sell our harbour to a stranger.")
    found = suggestions(source, 9, within=frozenset({"s2"}))
    assert [item.span.of(source.text) for item in found] == ["We will never sell our harbour to a stranger."]


def test_no_more_are_suggested_than_asked_for():
    assert [len(suggested(answers(PLAIN, PLAIN, PLAIN), limit)) for limit in (-1, 0, 2)] == [0, 0, 2]


def test_chinese_is_measured_and_split_too():
    source = answers("我们宁愿每年为维修船付九百万克朗。也不愿在下一个冬天排队等待别人的船来修理电缆。")
    assert len(suggested(source)) == 1


SCRAPS = "I we cables the 340 million unless it That And will not harbour … [sic] U.S. ship? queue. sign! ( ) “ ” ."
words = st.sampled_from(re.findall(r"\S+", SCRAPS))
said = st.lists(words, min_size=1, max_size=60).map(" ".join)


@given(st.lists(said, min_size=1, max_size=6), st.integers(1, 12))
def test_every_suggestion_lies_in_one_answer(spoken: list[str], limit: int):
    source = answers(*spoken)
    turns = [source.turn_of(item.span) for item in suggestions(source, limit)]
    assert all(turn is not None and source.turns[turn].role is Role.ANSWER for turn in turns)


@given(st.lists(said, min_size=1, max_size=6), st.integers(1, 12))
def test_no_two_suggestions_overlap(spoken: list[str], limit: int):
    found = suggestions(answers(*spoken), limit)
    assert not any(a.span.meets(b.span) for a, b in combinations(found, 2))

"""Where words stand in an interview, and that none of them is dropped."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sketch import answers, interview, place_of

from briefing.errors import Missing
from briefing.model.interview import OF_THE_SITE, Front, Interview, Reason, put_back, unaccounted
from briefing.model.span import Span

TALK = interview("= A title", "MQ: Why?", "IT: Because.", "# A pier at dusk", "MQ: When?", "IT: Now.")


def words(source: Interview, *spans: Span) -> list[str]:
    return [span.of(source.text) for span in spans]


# ── finding ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_character_of_a_turn_is_found_in_it():
    assert TALK.turn_at(TALK.text.index("cause")) == 1


@pytest.mark.parametrize("words", ["A title", "IT: Because", "A pier"])
def test_what_is_outside_the_words_of_a_turn_is_in_none(words: str):
    assert TALK.turn_at(TALK.text.index(words)) is None


def test_the_end_of_a_turn_is_not_in_it():
    assert TALK.turn_at(TALK.turns[0].span.end) is None


def test_a_span_within_a_turn_is_found_in_it():
    assert TALK.turn_of(place_of("ecause.", TALK)) == 1


def test_a_span_over_two_turns_is_in_none():
    assert TALK.turn_of(Span(TALK.turns[0].span.start, TALK.turns[1].span.end)) is None


def test_a_turn_knows_its_section():
    assert TALK.section_of(3) == TALK.section("s2")


def test_a_turn_may_be_in_no_section():
    assert replace(TALK, sections=()).section_of(0) is None


def test_a_speaker_is_found_by_id():
    assert TALK.speaker("it").name == "Ilse Tamm"


def test_a_speaker_who_is_not_there_is_missing():
    with pytest.raises(Missing, match="nobody"):
        TALK.speaker("nobody")


def test_a_section_that_is_not_there_is_missing():
    with pytest.raises(Missing, match="s9"):
        TALK.section("s9")


# ── nothing is dropped ────────────────────────────────────────────────────────────────────────────────────────────


def test_words_that_no_span_explains_are_found():
    bare = replace(TALK, set_aside=())
    assert [text.strip() for text in words(bare, *unaccounted(bare))] == ["# A pier at dusk"]


def test_white_space_needs_no_explanation():
    assert unaccounted(answers("One.", "Two.")) == ()


def test_an_interview_without_words_has_nothing_unaccounted():
    assert unaccounted(Interview("i", "")) == ()


# ── put back ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_what_follows_a_turn_becomes_its_last_paragraph():
    whole = put_back(TALK, TALK.set_aside[0])
    assert words(whole, *whole.turns[1].paragraphs) == ["Because.", "# A pier at dusk"]


def test_a_turn_that_gets_a_paragraph_grows_to_its_end():
    whole = put_back(TALK, TALK.set_aside[0])
    assert whole.turns[1].span.end == TALK.set_aside[0].span.end


def test_what_is_put_back_is_set_aside_no_more():
    assert put_back(TALK, TALK.set_aside[0]).set_aside == ()


def test_nothing_is_dropped_by_putting_back():
    assert unaccounted(put_back(TALK, TALK.set_aside[0])) == ()


@pytest.mark.parametrize("said", [("# Menu", "= A title", "MQ: Why?"), ("= A title", "# Menu", "MQ: Why?")])
def test_what_stands_before_the_first_turn_becomes_front_matter(said: tuple[str, ...]):
    bare = interview(*said)
    whole = put_back(bare, bare.set_aside[0])
    assert "# Menu" in words(whole, *(item.span for item in whole.front_matter if item.kind is Front.OTHER))


def test_front_matter_stays_in_the_order_of_the_text():
    bare = interview("# Menu", "= A title", "MQ: Why?")
    spans = [item.span for item in put_back(bare, bare.set_aside[0]).front_matter]
    assert spans == sorted(spans)


def test_what_follows_another_stretch_set_aside_becomes_front_matter():
    talk = interview("MQ: Why?", "# One", "# Two")
    assert put_back(talk, talk.set_aside[1]).turns == talk.turns


def test_all_that_was_set_aside_can_be_put_back_in_turn():
    talk = interview("MQ: Why?", "# One", "# Two")
    whole = put_back(put_back(talk, talk.set_aside[0]), talk.set_aside[1])
    assert words(whole, *whole.turns[0].paragraphs) == ["Why?", "# One", "# Two"]


@pytest.mark.parametrize("reason", sorted(OF_THE_SITE))
def test_words_of_the_site_never_become_a_speaker_s(reason: Reason):
    aside = replace(TALK.set_aside[0], reason=reason)
    whole = put_back(replace(TALK, set_aside=(aside, *TALK.set_aside[1:])), aside)
    assert whole.turns == TALK.turns

"""Who said it, where, in answer to what: the sentences under a quote and in the notes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sketch import answers, interview, quote, sketch

from briefing.deck.told import (
    Stock,
    clock,
    exchange,
    notes,
    place,
    quote_notes,
    section_of,
    source,
    speaker_of,
    stand,
    turn_of,
)
from briefing.model.interview import Interview

SAID = answers("We have three winters.", "And then none.")
NONE = quote("then none", SAID)


def test_a_quote_knows_its_speaker():
    speaker = speaker_of(NONE, SAID)
    assert speaker is not None
    assert speaker.name == "Ilse Tamm"


def test_a_quote_knows_its_section():
    assert section_of(NONE, SAID) == SAID.section("s2")


def test_a_quote_that_lost_its_place_has_no_turn_speaker_or_section():
    bare = replace(SAID, turns=(), sections=())
    assert (turn_of(NONE, bare), speaker_of(NONE, bare), section_of(NONE, bare)) == (None, None, None)


def test_a_speaker_who_is_not_listed_is_not_known():
    assert speaker_of(NONE, replace(SAID, speakers=())) is None


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ({}, "“The tide will not wait”, Meridian Quarterly, 3 March 2026"),
        ({"date": ""}, "“The tide will not wait”, Meridian Quarterly"),
        ({"title": "", "file": "talk.txt"}, "talk.txt, Meridian Quarterly, 3 March 2026"),
        ({"title": "", "publication": "", "date": ""}, ""),
    ],
)
def test_a_source_is_title_outlet_and_date(facts: dict[str, str], line: str):
    assert source(answers("No.", **facts)) == line


def test_a_place_is_the_number_of_the_question():
    assert place(NONE, SAID) == "question 2"


def test_a_place_has_the_time_where_there_is_one():
    timed = replace(SAID, turns=tuple(replace(turn, time=842.9) for turn in SAID.turns))
    assert place(NONE, timed) == "question 2, 0:14:02"


def test_a_place_may_be_unknown():
    assert place(NONE, replace(SAID, turns=(), sections=())) == ""


@pytest.mark.parametrize(("seconds", "shown"), [(None, ""), (0.0, "0:00:00"), (59.99, "0:00:59"), (36610, "10:10:10")])
def test_a_clock_shows_hours_minutes_and_seconds(seconds: float | None, shown: str):
    assert clock(seconds) == shown


def test_an_exchange_names_every_speaker():
    talk = interview("MQ: Why?", "IT: Because.\nSo there.", "JO: Hear, hear.")
    assert exchange(talk.section("s1"), talk) == (
        "Meridian Quarterly: Why?\n\nIlse Tamm: Because.\nSo there.\n\nJonas Oder: Hear, hear."
    )


def test_notes_of_a_quote_have_words_context_and_source():
    told = quote_notes(NONE, answers("We have three winters.", "And then none.", editors_note="Cut.", url="x.org"))
    assert told.split("\n\n") == [
        "Quote: “then none”",
        "In full:\nMeridian Quarterly: Question 2?",
        "Ilse Tamm: And then none.",
        "Source: “The tide will not wait”, Meridian Quarterly, 3 March 2026 (question 2)",
        "Cut.",
        "x.org",
    ]


def test_notes_of_a_quote_without_a_section_have_no_context():
    assert "In full" not in quote_notes(NONE, replace(SAID, sections=()))


def test_empty_notes_are_left_out():
    assert notes("", "One.", "", "Two.") == "One.\n\nTwo."


# ── stands ────────────────────────────────────────────────────────────────────────────────────────────────────────


def standing_on(line: str, source: Interview = SAID) -> tuple[list[str], list[str]]:
    brief = sketch(line, source, q="three", r="none")
    found = stand(Stock.of(brief), brief.slide("a"), "A", whole=False)
    return [said.id for said in found.quotes], [talk.id for talk in found.interviews]


@pytest.mark.parametrize(
    ("line", "on"),
    [
        ("A[a]", ([], [])),
        ("A[a{x=r}]", (["r"], ["i"])),
        ("A[a{p+q+r}]", (["q", "r"], ["i"])),
        ("A[a{y?s1}]", ([], ["i"])),
        ("A[a{x=gone}]", ([], [])),
    ],
)
def test_a_slide_stands_on_its_quotes_and_their_interviews(line: str, on: tuple[list[str], list[str]]):
    assert standing_on(line) == on


def test_only_a_slide_that_tells_of_the_whole_stands_on_the_brief():
    brief = sketch("A[a]")
    assert stand(Stock.of(brief), brief.slide("a"), "A", whole=True).whole is brief
    assert stand(Stock.of(brief), brief.slide("a"), "A", whole=False).whole is None

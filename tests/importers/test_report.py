"""How an interview was understood, as an object for programs and as lines for people."""

from __future__ import annotations

import json

from briefing.importers import read_text
from briefing.importers.report import as_json, as_text
from briefing.model.interview import Interview

KEYS = [
    "text",
    "title",
    "standfirst",
    "byline",
    "date",
    "publication",
    "language",
    "editors_note",
    "speakers",
    "turns",
    "sections",
    "front_matter",
    "set_aside",
]


def plain(interview: Interview) -> dict:
    return json.loads(json.dumps(as_json(interview)))


def test_keys_come_in_the_agreed_order(bell: Interview):
    assert list(as_json(bell)) == KEYS


def test_a_speaker_has_the_agreed_keys(bell: Interview):
    assert plain(bell)["speakers"][1] == {
        "id": "nell-wray",
        "name": "Nell Wray",
        "labels": ["Nell Wray", "Wray"],
        "role": "answer",
    }


def test_a_turn_has_the_agreed_keys(bell: Interview):
    assert list(plain(bell)["turns"][0]) == ["speaker", "role", "start", "end", "text", "time"]


def test_the_words_of_a_turn_are_the_text_at_its_place(bell: Interview):
    assert all(turn["text"] == bell.text[turn["start"] : turn["end"]] for turn in plain(bell)["turns"])


def test_an_unknown_time_is_null(bell: Interview):
    assert plain(bell)["turns"][0]["time"] is None


def test_a_section_has_a_title_and_its_turns(bell: Interview):
    assert plain(bell)["sections"][0] == {"title": "Was the vote about a bell at all?", "turns": [0, 1]}


def test_front_matter_says_what_it_is(bell: Interview):
    assert plain(bell)["front_matter"][0] == {
        "kind": "title",
        "start": 0,
        "end": 27,
        "text": "Why Orrin Kept Its Fog Bell",
    }


def test_what_was_set_aside_says_why(bell: Interview):
    assert plain(bell)["set_aside"][0]["reason"] == "caption"


def test_the_summary_names_speakers_with_labels(bell: Interview):
    assert "Nell Wray answers; printed as “Nell Wray”, “Wray”." in as_text(bell)


def test_the_summary_counts_turns_and_sections(bell: Interview):
    assert "8 turns in 4 sections:" in as_text(bell)


def test_the_summary_numbers_the_sections(bell: Interview):
    assert "  1. Was the vote about a bell at all?" in as_text(bell)


def test_the_summary_counts_what_was_set_aside_by_reason(bell: Interview):
    assert "duplicate (3)" in as_text(bell)


def test_the_summary_says_that_nothing_was_dropped(bell: Interview):
    assert "every character accounted for" in as_text(bell)


def test_a_text_without_furniture_says_so():
    assert "Nothing was set aside." in as_text(read_text("Ana: Why?\n\nBen: So."))


def test_where_nobody_speaks_the_summary_says_so_and_what_would_be_known():
    told = as_text(read_text("The Bell\n\nIt rang all night, and nobody knew why it did."))
    assert "No interview was found" in told
    assert "“Anna Berg:”" in told

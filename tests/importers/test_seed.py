"""A real page, where it is at hand: counts, places and fingerprints only, because its words belong to their owner."""

from __future__ import annotations

import hashlib
from collections import Counter
from pathlib import Path

import pytest

from briefing.importers import read
from briefing.model.interview import Front, Interview, unaccounted

SEED = Path(__file__).resolve().parents[2].parent / "shared" / "seed" / "000_9d02b2bc57039994.txt"
pytestmark = pytest.mark.skipif(not SEED.exists(), reason="the real page is not beside this checkout")

PARAGRAPHS = [1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 1, 5, 1, 3]
FINGERPRINTS = ("39b2265e", "a812e526")
ENDS = (4216, 15245)


@pytest.fixture(scope="module")
def seed() -> Interview:
    return read(SEED)


def fingerprint(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()[:8]


def test_its_turns_and_sections_are_counted(seed: Interview):
    assert (len(seed.turns), len(seed.sections)) == (18, 9)


def test_its_labels_are_joined_into_two_people(seed: Interview):
    assert [speaker.labels for speaker in seed.speakers] == [("Foreign Policy", "FP"), ("Andy Kim", "AK")]


def test_its_roles_are_right(seed: Interview):
    assert [speaker.role.value for speaker in seed.speakers] == ["question", "answer"]


def test_its_publication_is_the_outlet_that_asks(seed: Interview):
    assert seed.publication == "Foreign Policy"


def test_its_answers_have_their_paragraphs(seed: Interview):
    assert [len(turn.paragraphs) for turn in seed.turns] == PARAGRAPHS


def test_its_front_matter_is_of_these_kinds(seed: Interview):
    assert [item.kind for item in seed.front_matter] == [
        Front.TITLE,
        Front.STANDFIRST,
        Front.BYLINE,
        *[Front.INTRODUCTION] * 4,
        Front.EDITORS_NOTE,
    ]


def test_what_is_set_aside_is_counted_by_reason(seed: Interview):
    assert Counter(item.reason.value for item in seed.set_aside) == {
        "caption": 2,
        "duplicate": 4,
        "biography": 1,
        "comments": 9,
        "related stories": 17,
    }


def test_its_title_and_note_have_these_fingerprints(seed: Interview):
    assert (fingerprint(seed.title), fingerprint(seed.editors_note)) == FINGERPRINTS


def test_its_first_and_last_turn_stand_where_they_stood(seed: Interview):
    assert (seed.turns[0].span.start, seed.turns[-1].span.end) == ENDS


def test_every_character_of_it_is_accounted_for(seed: Interview):
    assert unaccounted(seed) == ()

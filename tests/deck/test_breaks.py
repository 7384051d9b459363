"""Where a line may break: never inside what belongs together, and at every word."""

from __future__ import annotations

from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from uniseg import linebreak

from briefing.deck.breaks import units

MIXED = st.text("ab é\u0301.,!?;:()[]“”’-–—/%…1漢字。「」\u2060😀ש", max_size=25)
FIXED = st.text("ab1 \u00a0\u202f\u2007\u2060", max_size=15)


def stretches(text: str) -> list[str]:
    ends = units(text)
    return [text[a:b] for a, b in pairwise((0, *ends))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("   ", ["   "]),
        ("one", ["one"]),
        ("one two", ["one ", "two"]),
        ("one  two ", ["one  ", "two "]),
        ("état-major", ["état-", "major"]),
        ("wait… what", ["wait… ", "what"]),
        ("“Go,” he said", ["“Go,” ", "he ", "said"]),
        ("日本語。です", ["日", "本", "語。", "で", "す"]),
        ("Quoi ?", ["Quoi ?"]),
        ("sous-marin : oui", ["sous-", "marin : ", "oui"]),
        ("e\u0301te\u0301", ["e\u0301te\u0301"]),
    ],
)
def test_words_part_at_spaces_hyphens_and_ideographs(text: str, found: list[str]):
    assert stretches(text) == found


@pytest.mark.parametrize("text", ["10\u00a0000", "10\u202f000", "3\u2007456", "10\u2060%", "«\u00a0Oui\u00a0»"])
def test_a_no_break_space_holds_its_words_together(text: str):
    assert stretches(text) == [text]


@given(MIXED)
def test_stretches_joined_are_the_text(text: str):
    assert "".join(stretches(text)) == text


@given(MIXED | FIXED)
def test_no_stretch_is_empty(text: str):
    assert all(stretches(text))


@given(FIXED)
def test_no_break_is_made_where_unicode_forbids_one_by_a_special_space(text: str):
    allowed = set(accumulate(len(unit) for unit in linebreak.line_break_units(text)))
    assert set(units(text)) <= allowed


@given(st.text("ab é\u0301.,1漢字。-–", max_size=25))
def test_no_break_is_made_where_unicode_forbids_one(text: str):
    allowed = set(accumulate(len(unit) for unit in linebreak.line_break_units(text)))
    assert set(units(text)) <= allowed


@given(st.lists(st.text("abcé", min_size=1, max_size=6), min_size=1, max_size=6))
def test_every_plain_word_may_begin_a_line(words: list[str]):
    assert [unit.strip() for unit in stretches(" ".join(words))] == words

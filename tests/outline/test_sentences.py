"""Where sentences end, and where they only seem to."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefing.model.span import Span
from briefing.outline.sentences import sentences


def split(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text)]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("We wait. They do not.", ["We wait.", "They do not."]),
        ("Who pays? We do! Gladly.", ["Who pays?", "We do!", "Gladly."]),
        ("Really?! Yes.", ["Really?!", "Yes."]),
        ("He said, “It is a cable.” I slept.", ["He said, “It is a cable.”", "I slept."]),
        ("(We do not.) That is all.", ["(We do not.)", "That is all."]),
        ("It was in 2014. We forgot.", ["It was in 2014.", "We forgot."]),
        ("We like the U.S. We said so.", ["We like the U.S.", "We said so."]),
        ("It was plan B. We went.", ["It was plan B.", "We went."]),
        ("So do I. Brennia does not.", ["So do I.", "Brennia does not."]),
        ("I said no. Brennia agreed.", ["I said no.", "Brennia agreed."]),
        ("No. There is no need.", ["No.", "There is no need."]),
        ("On and on … Well, no.", ["On and on …", "Well, no."]),
        ("It ended at 6 p.m. The boat left.", ["It ended at 6 p.m.", "The boat left."]),
        ("Нет. Мы ждём.", ["Нет.", "Мы ждём."]),
        ("هل ننتظر؟ نعم ننتظر.", ["هل ننتظر؟", "نعم ننتظر."]),
        ("हम रुकेंगे। वे नहीं।", ["हम रुकेंगे।", "वे नहीं।"]),
        ("我们需要船。为什么？因为要排队。", ["我们需要船。", "为什么？", "因为要排队。"]),
        ("“不行。”\u3000我们等。", ["“不行。”", "我们等。"]),
    ],
)
def test_a_sentence_ends(text: str, ends: list[str]):
    assert split(text) == ends


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. Agency for Harbours paid.",
        "Rep. Ada Marsh and Dr. Oder agree.",
        "We met J. R. R. Marsh and George W. Oder there.",
        "It costs 3.5 million or 1,200.50 a head.",
        "See No. 7 and Art. 12 of the law.",
        "It sails on Oct. 4 at 6 p.m. Tuesday.",
        "They bought Oder Bros. Shipping.",
        "It goes on and on … and on.",
        "I think … I do not know.",
        "Well... I’m not sure.",
        "“Why not?” she asked.",
        "The agency (U.S.) Marsh leads is new.",
        "Small states, e.g. Halmere, wait.",
        "2. Bury the cables.",
        "他说“不行。”然后走了",
        "visit harbours.example now",
    ],
)
def test_a_stop_that_ends_nothing(text: str):
    assert split(text) == [text]


def test_numbered_lines_keep_their_numbers():
    assert split("1. Bury them.\n2. Buy a ship.") == ["1. Bury them.", "2. Buy a ship."]


def test_a_paragraph_ends_a_sentence_without_a_stop():
    assert split("First\n \nSecond") == ["First", "Second"]


def test_a_line_end_alone_ends_nothing():
    assert split("one ship for\nall of us.") == ["one ship for\nall of us."]


def test_only_the_stretch_asked_for_is_split():
    text = "One. Two. Three."
    assert [span.of(text) for span in sentences(text, Span(5, 9))] == ["Two."]


def test_an_empty_stretch_has_no_sentence():
    assert sentences("One. Two.", Span(3, 3)) == ()


@given(st.text(alphabet="aAI I.U.S …!?”“)(\n’—3。」を", max_size=80) | st.text(max_size=80))
@example("a.\u00a0B")
def test_sentences_hold_all_but_white_space_in_order(text: str):
    found = sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert _unspaced("".join(span.of(text) for span in found)) == _unspaced(text)


def _unspaced(text: str) -> str:
    return "".join(text.split())

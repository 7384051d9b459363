"""Whatever is thrown at the door: an interview with every character accounted for, or a clear refusal."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import InterviewUnreadable
from briefing.importers import read, read_text
from briefing.importers.report import as_json
from briefing.model.interview import Interview, accounted, unaccounted
from briefing.model.span import in_order

LABELS = [
    "",
    "Ana Berg: ",
    "AB: ",
    "Jon Vale: ",
    "Vale: ",
    "**JV:** ",
    "Q: ",
    "A. ",
    "Note: ",
    "记者：",
    "Ana Berg (0:12): ",
    "> ",
    "— ",
    "Mr. LIND. ",
    "The CHAIRMAN. ",
    "Ana Berg – ",
    "**Ana Berg**\n",
    "Ana Berg  0:12\n",
    "[00:12] Jon Vale: ",
    "\\[00:12\\] ",
    "12   Q.  ",
    "海野　",
]
LINES = [
    "Why is it so?",
    "Because.",
    "The bell rang over the water until every boat was home.",
    "Join the Conversation",
    "More from Tidewater Weekly",
    "[Applause]",
    "This interview has been edited for length.",
    "By Pia Holm, a reporter at Tidewater Weekly",
    "A gull. LEIF DUNE via Getty Images",
    "Pia Holm is a reporter. @pia",
    "## Heading",
    "**Why do you ring it?**",
    "I ring it because my father did?",
    "“The bell rang over the water until.”",
    "Ana Berg",
    "The Clerk read as follows:",
    "[Next](#)Next",
    "![a bell](bell.jpg)",
    "<div align='center'>a bell</div><br>",
    "Page 3 of 4",
    "---",
    "title: 'The bell'",
    "17:30",
    ":",
    "**",
]
paragraph = st.tuples(st.sampled_from(LABELS), st.sampled_from(LINES) | st.text(max_size=40)).map("".join)
pages = st.lists(st.tuples(paragraph, st.sampled_from(["\n", "\n\n", "\r\n", "\n \n"])).map("".join), max_size=14).map(
    "".join
)


def read_or_none(text: str) -> Interview | None:
    try:
        return read_text(text)
    except InterviewUnreadable:
        return None


@given(pages)
def test_every_character_is_accounted_for(text: str):
    interview = read_or_none(text)
    assert interview is None or unaccounted(interview) == ()


@given(pages)
def test_no_character_is_two_things(text: str):
    interview = read_or_none(text)
    assert interview is None or in_order(sorted(accounted(interview)))


@given(pages)
def test_every_turn_is_in_exactly_one_section(text: str):
    interview = read_or_none(text)
    if interview:
        assert [n for section in interview.sections for n in section.turns] == list(range(len(interview.turns)))


@given(pages)
def test_a_turn_runs_from_its_first_word_to_its_last(text: str):
    interview = read_or_none(text)
    for turn in interview.turns if interview else ():
        assert turn.span.of(interview.text).strip() == turn.span.of(interview.text) != ""


@given(pages)
def test_paragraphs_lie_in_order_inside_their_turn(text: str):
    interview = read_or_none(text)
    for turn in interview.turns if interview else ():
        assert in_order(turn.paragraphs)
        assert all(turn.span.holds(paragraph) for paragraph in turn.paragraphs)


@given(pages)
def test_everybody_who_is_listed_speaks(text: str):
    interview = read_or_none(text)
    if interview:
        assert {speaker.id for speaker in interview.speakers} == {turn.speaker for turn in interview.turns}


@given(st.binary(max_size=300) | pages.map(str.encode))
def test_hostile_bytes_make_an_interview_or_a_refusal(data: bytes):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "talk.txt"
        path.write_bytes(data)
        with suppress(InterviewUnreadable):
            assert as_json(read(path))["text"]

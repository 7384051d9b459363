"""Cutting words from a quote while reading, and taking an interview out again."""

from __future__ import annotations

import pytest
from sketch import interview, place_of, sketch

from briefing.app import reading
from briefing.app.session import Choice, Session
from briefing.errors import EditRefused
from briefing.model.quote import shown

SAID = interview("MQ: Why now?", "IT: Because the tide will not wait for us.")


def desk(words: str, line: str = "A[a]", **quotes: str) -> Session:
    session = Session(sketch(line, SAID, **quotes))
    session.choose(Choice(interview=SAID.id, span=place_of(words, SAID)))
    return session


def test_selected_words_are_left_out_of_their_quote():
    session = desk("will not ", q="the tide will not wait")
    reading.cut_words(session)
    assert shown(session.brief.quote("q")) == "the tide … wait"


def test_the_quote_that_was_cut_is_chosen():
    session = desk("will not ", q="the tide will not wait")
    reading.cut_words(session)
    assert (session.choice.quote, session.choice.span) == ("q", None)


@pytest.mark.parametrize("words", ["for us", "the tide will not wait"])
def test_words_that_are_no_part_of_a_quote_are_not_cut(words: str):
    with pytest.raises(EditRefused, match="No words of a quote"):
        reading.cut_words(desk(words, q="the tide will not wait"))


def test_cut_words_are_put_back():
    session = desk("will not ", q="the tide will not wait")
    reading.cut_words(session)
    reading.heal(session)
    assert shown(session.brief.quote("q")) == "the tide will not wait"


def test_an_interview_nothing_stands_on_can_be_removed():
    session = desk("tide")
    reading.drop_interview(session)
    assert session.brief.interviews == ()


def test_an_interview_that_is_quoted_stays():
    session = desk("tide", q="the tide")
    with pytest.raises(EditRefused, match="still use this interview"):
        reading.drop_interview(session)

"""A brief is opened only if everything in it leads somewhere, and every quote is the words of one answer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sketch import interview, sketch

from briefing.errors import BriefUnreadable
from briefing.files.text import dump, parse
from briefing.model.span import Span

FILE = """\
format: 1
ticked:
  - {interview: i-1, section: s-1}
quotes:
  - id: q-1
    interview: i-1
    words: We pay.
    at: 9-16
    marks:
      - {sic: 11}
parts:
  - id: p-1
    slides:
      - id: sl-1
        kind: points
        blocks:
          - point: They pay
            id: b-1
            evidence: [q-1]
          - quote: q-1
            id: b-2
          - section: {interview: i-1, section: s-1}
            id: b-3
interviews:
  - id: i-1
    speakers:
      - {id: mq, name: Maud Quist, role: question}
      - {id: it, name: Ines Tamm, role: answer}
    turns:
      - {speaker: mq, role: question, at: 0-8}
      - {speaker: it, role: answer, at: 9-27, paragraphs: 9-16 17-27}
    sections:
      - {id: s-1, title: Who pays, turns: [0, 1]}
    front_matter:
      - {kind: title, at: 0-0}
    set_aside:
      - {reason: caption, at: 27-28}
    text: |
      Who pays?
      We pay.
      Always us.
"""
FILE = FILE.replace("9-16 17-27", "10-17 18-28").replace("9-27", "10-28").replace("9-16", "10-17")
FILE = FILE.replace("0-8", "0-9").replace("27-28", "28-29").replace("sic: 11", "sic: 12")
INTERVIEW = FILE[FILE.index("  - id: i-1\n") :]

CASES = {  # what is changed, into what, the words of the message, the line
    "an interview that is not there": ("interview: i-1\n", "interview: i-9\n", "There is no interview “i-9”", 5),
    "words that were not said": (
        "words: We pay.",
        "words: We said",
        "“q-1” is not what the interview says there: “We said”",
        7,
    ),
    "words that are too few": ("words: We pay.", "words: We", "“q-1” is not what the interview says there", 7),
    "more words than places": ("words: We pay.", "words: [We, pay]", "words for each of them", 8),
    "places out of order": (
        "words: We pay.\n    at: 10-17",
        "words: [pay, We]\n    at: 13-16 10-12",
        "places in order",
        8,
    ),
    "no place": ("at: 10-17\n", 'at: ""\n', "places in order", 8),
    "a place beyond the text": (
        "    at: 10-17",
        "    at: 10-99",
        "The place 10-99 lies beyond the text, which has 29",
        8,
    ),
    "a quote of a question": (
        "words: We pay.\n    at: 10-17",
        "words: Who\n    at: 0-3",
        "does not lie inside one answer",
        8,
    ),
    "a quote across two turns": (
        "words: We pay.\n    at: 10-17",
        'words: "?\\nWe"\n    at: 8-12',
        "does not lie inside one answer",
        8,
    ),
    "a mark outside its quote": ("sic: 12", "sic: 22", "A mark on the quote “q-1”", 5),
    "a slide with a quote that is not there": ("- quote: q-1", "- quote: q-9", "There is no quote “q-9”", 20),
    "evidence that is not there": ("[q-1]", "[q-1, q-9]", "There is no quote “q-9”", 17),
    "a slide with a section that is not there": (
        "- section: {interview: i-1, section: s-1}",
        "- section: {interview: i-1, section: s-9}",
        "There is no section “s-9”",
        22,
    ),
    "a tick on a section that is not there": (
        "  - {interview: i-1,",
        "  - {interview: i-9,",
        "of an interview “i-9”",
        3,
    ),
    "a quote id twice": (
        "parts:",
        "  - {id: q-1, interview: i-1, words: We, at: 10-12}\nparts:",
        "“q-1” is used twice",
        11,
    ),
    "an interview id twice": (INTERVIEW, INTERVIEW + INTERVIEW, "“i-1” is used twice", 42),
    "a part id twice": ("parts:\n", "parts:\n  - id: p-1\n", "“p-1” is used twice", 13),
    "a slide id twice": (
        "interviews:",
        "  - {id: p-2, slides: [{id: sl-1, kind: k}]}\ninterviews:",
        "“sl-1” is used twice",
        24,
    ),
    "a block id twice": ("id: b-2", "id: b-1", "“b-1” is used twice", 20),
    "a speaker id twice": ("{id: it,", "{id: mq,", "“mq” is used twice", 28),
    "a speaker who is not there": ("speaker: it", "speaker: zz", "There is no speaker “zz”", 31),
    "a turn beyond the text": ("at: 10-28", "at: 10-48", "The place 10-48 lies beyond the text", 31),
    "a label beyond the text": ("at: 0-9", "at: 0-9, label: 90-91", "The place 90-91 lies beyond the text", 30),
    "turns out of order": ("at: 0-9", "at: 0-11", "This turn begins before the one above it ends", 31),
    "a paragraph outside its turn": ("18-28}", "18-29}", "The paragraphs of a turn must lie inside it", 31),
    "front matter beyond the text": ("at: 0-0", "at: 0-30", "The place 0-30 lies beyond the text", 35),
    "text set aside beyond the text": ("at: 28-29", "at: 28-30", "The place 28-30 lies beyond the text", 37),
    "a section of turns that are not there": (
        "turns: [0, 1]",
        "turns: [0, 2]",
        "has a turn 2, but there are only 2",
        33,
    ),
}


def test_a_brief_in_order_is_opened():
    assert parse(FILE).quotes[0].words == ("We pay.",)


@pytest.mark.parametrize("name", CASES)
def test_a_brief_is_not_opened_with(name: str):
    old, new, message, line = CASES[name]
    assert old in FILE
    with pytest.raises(BriefUnreadable) as refused:
        parse(FILE.replace(old, new, 1))
    assert message in refused.value.message
    assert refused.value.line == line


def test_a_misquotation_shows_what_was_really_said():
    with pytest.raises(BriefUnreadable) as refused:
        parse(FILE.replace("words: We pay.", "words: We said"))
    assert refused.value.hint == "There it says “We pay.”."


def test_the_kind_of_a_slide_is_left_to_those_who_know_kinds():
    assert parse(FILE.replace("kind: points", "kind: hologram")).slide("sl-1").kind == "hologram"


def test_an_id_is_used_once_whatever_it_names():
    with pytest.raises(BriefUnreadable, match="used twice"):
        parse("format: 1\nparts:\n  - id: p\n    title: A\n    slides:\n      - id: p\n        kind: points\n")


def test_a_quote_over_words_that_were_set_aside_is_refused_on_loading_too():
    told = dump(sketch("A[a]", interview("MQ: Why?", "IT: We build.", "# Photograph: the mole."), q="We build"))
    source = parse(told).interviews[0]
    aside = source.set_aside[0].span
    turned = replace(source.turns[1], span=Span(source.turns[1].span.start, aside.end))
    brief = replace(parse(told), interviews=(replace(source, turns=(source.turns[0], turned)),))
    wide = Span(turned.span.start, aside.end)
    quote = replace(brief.quotes[0], spans=(wide,), words=(wide.of(source.text),))
    with pytest.raises(BriefUnreadable) as caught:
        parse(dump(replace(brief, quotes=(quote,))))
    assert caught.value.hint == "Some of these words were set aside."

"""A brief's file reads well: in a fixed order, a line a fact, with nothing in it that need not be said."""

from __future__ import annotations

from dataclasses import replace

from briefing.files.text import dump, parse
from briefing.model.brief import Asked, Brief, Cited, Part, Point, Slide, Ticked
from briefing.model.interview import Front, FrontMatter, Interview, Reason, Role, Section, SetAside, Speaker, Turn
from briefing.model.quote import Emphasis, Initial, Insertion, Quote, Sic
from briefing.model.span import Span

TEXT = """Dredging up trouble

MQ: Who pays?

IT: The ports pay. Nobody else.

Not even us.
"""
ASKED, ANSWER = Span(25, 34), Span(40, 81)
INTERVIEW = Interview(
    "i-1",
    TEXT,
    title="Dredging: up trouble",
    speakers=(
        Speaker("mq", "Maud Quist", ("MQ",), Role.QUESTION),
        Speaker("it", "Ines Tamm", ("IT", "TAMM"), Role.ANSWER, "Harbour Board, Tallinn"),
    ),
    turns=(
        Turn("mq", Role.QUESTION, ASKED, (ASKED,), Span(21, 24)),
        Turn("it", Role.ANSWER, ANSWER, (Span(40, 67), Span(69, 81)), Span(36, 39), 12.5),
    ),
    sections=(Section("s-1", "Who pays", (0, 1)),),
    front_matter=(FrontMatter(Front.TITLE, Span(0, 19)),),
    set_aside=(SetAside(Reason.BY_HAND, Span(19, 20)),),
)
QUOTE = Quote("q-1", "i-1", (Span(40, 54),), ("The ports pay.",), starred=True)
BRIEF = Brief(
    "Who pays for the channel",
    author="R. Oja",
    date="2026-05-04",
    outline="interview-readout",
    ticked=(Ticked("i-1", "s-1"),),
    quotes=(QUOTE,),
    parts=(
        Part(
            "p-1",
            "Costs",
            (
                Slide(
                    "sl-1",
                    "points",
                    "The ports pay",
                    (
                        Point("b-1", "Ports carry it all: alone", ("q-1",)),
                        Cited("b-2", "q-1"),
                        Asked("b-3", "i-1", "s-1"),
                    ),
                ),
            ),
        ),
    ),
    interviews=(INTERVIEW,),
)
FILE = """\
format: 1
title: Who pays for the channel
author: R. Oja
date: "2026-05-04"
theme: harbour
outline: interview-readout
ticked:
  - {interview: i-1, section: s-1}
quotes:
  - id: q-1
    interview: i-1
    words: The ports pay.
    at: 40-54
    star: true
parts:
  - id: p-1
    title: Costs
    slides:
      - id: sl-1
        kind: points
        title: The ports pay
        blocks:
          - point: "Ports carry it all: alone"
            id: b-1
            evidence: [q-1]
          - quote: q-1
            id: b-2
          - section: {interview: i-1, section: s-1}
            id: b-3
interviews:
  - id: i-1
    title: "Dredging: up trouble"
    speakers:
      - {id: mq, name: Maud Quist, labels: [MQ], role: question}
      - {id: it, name: Ines Tamm, labels: [IT, TAMM], role: answer, about: "Harbour Board, Tallinn"}
    turns:
      - {speaker: mq, role: question, at: 25-34, label: 21-24}
      - {speaker: it, role: answer, at: 40-81, label: 36-39, time: 12.5, paragraphs: 40-67 69-81}
    sections:
      - {id: s-1, title: Who pays, turns: [0, 1]}
    front_matter:
      - {kind: title, at: 0-19}
    set_aside:
      - {reason: set aside by hand, at: 19-20}
    text: |
      Dredging up trouble

      MQ: Who pays?

      IT: The ports pay. Nobody else.

      Not even us.
"""


def dumped(quote: Quote) -> str:
    return dump(replace(BRIEF, quotes=(quote,)))


def text_as_written(text: str) -> str:
    return dump(Brief(interviews=(Interview("i", text),))).split("    text: ")[1]


def test_a_brief_is_written_in_a_fixed_order_with_its_interviews_last():
    assert dump(BRIEF) == FILE


def test_what_is_written_is_what_is_read():
    assert parse(FILE) == BRIEF


def test_keys_may_stand_in_any_order_after_the_format():
    head, quotes, rest = (
        FILE.partition("quotes:")[0],
        "quotes:" + FILE.partition("quotes:")[2].partition("parts:")[0],
        "",
    )
    rest = "parts:" + FILE.partition("parts:")[2]
    assert parse(head + rest + quotes) == BRIEF


def test_a_quote_with_a_cut_has_a_line_of_words_for_each_place():
    quote = Quote("q-1", "i-1", (Span(40, 53), Span(55, 67)), ("The ports pay", "Nobody else."))
    assert "    words:\n      - The ports pay\n      - Nobody else.\n    at: 40-53 55-67\n" in dumped(quote)


def test_marks_are_small_mappings():
    marks = (Insertion(44, "Baltic, all"), Initial(40), Emphasis(Span(44, 49)), Sic(49))
    written = dumped(replace(QUOTE, marks=marks))
    assert '      - {insert: "Baltic, all", at: 44}\n      - {initial: 40}\n' in written
    assert "      - {emphasis: 44-49}\n      - {sic: 49}\n" in written


def test_words_over_several_lines_stay_lines():
    quote = Quote("q-1", "i-1", (Span(55, 81),), ("Nobody else.\n\nNot even us.",))
    assert "    words: |-\n      Nobody else.\n\n      Not even us.\n    at: 55-81\n" in dumped(quote)


def test_the_theme_is_written_though_it_is_the_usual_one():
    assert dump(Brief()) == "format: 1\ntheme: harbour\n"


def test_a_text_without_a_last_line_end_is_marked_so():
    assert text_as_written("One.\nTwo.") == "|-\n      One.\n      Two.\n"


def test_line_ends_after_the_text_are_kept():
    assert text_as_written("One.\n\n\n") == "|+\n      One.\n\n\n"


def test_a_text_that_starts_with_a_space_says_how_far_it_is_indented():
    assert text_as_written("  One.\n") == "|2\n        One.\n"


def test_a_text_a_literal_cannot_hold_still_has_a_line_for_each_of_its_lines():
    assert text_as_written("One\x85\n  two\n") == '"One\\u0085\\n\\\n      \\  two\\n\\\n      "\n'


def test_a_text_with_windows_line_ends_in_the_file_is_read_as_with_ours():
    assert parse(FILE.replace("\n", "\r\n")) == BRIEF


def test_a_title_written_by_hand_may_be_a_number():
    assert parse("format: 1\ntitle: 2026\n").title == "2026"


def test_a_name_without_a_value_is_as_if_it_were_not_there():
    assert parse("format: 1\ntitle:\nquotes: ~\ninterviews:\n") == Brief()


def test_comments_are_no_trouble():
    assert parse("# by hand\nformat: 1 # first\n\ntitle: T\n") == Brief("T")

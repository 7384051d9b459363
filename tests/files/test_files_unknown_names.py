"""Names a later version writes are carried through this one, wherever the model has room for them."""

from __future__ import annotations

import pytest

from briefing.errors import BriefUnreadable
from briefing.files.text import dump, parse

PLACES = {
    "brief": "format: 1\n{}\n",
    "part": "format: 1\nparts:\n  - id: p\n    {}\n",
    "slide": "format: 1\nparts:\n  - id: p\n    slides:\n      - id: s\n        kind: k\n        {}\n",
    "interview": "format: 1\ninterviews:\n  - id: i\n    {}\n    text: T\n",
    "quote": """format: 1
quotes:
  - id: q
    interview: i
    words: abc
    at: 0-3
    {}
interviews:
  - id: i
    turns:
      - {{speaker: '', role: answer, at: 0-3}}
    text: abc
""",
}
VALUES = {
    "a word": ("blue", "blue"),
    "a number": ("12", "12"),
    "a text that looks like a number": ('"12"', "'12'"),
    "nothing": ("", "null"),
    "a mapping": ("{size: 3, of: [a, 'b c']}", "{size: 3, of: [a, 'b c']}"),
    "bytes": ("!!binary aGk=", "!!binary 'aGk='"),
    "a date": ("2026-05-04", "2026-05-04"),
    "a line end": ('"a\\nb"', '"a\\nb"'),
    "a separator of lines": ('"a\\Lb"', '"a\\Lb"'),
    "an emoji": ("😀", '"\\U0001F600"'),
}


@pytest.mark.parametrize("place", PLACES)
def test_an_unknown_name_survives_in_a(place: str):
    brief = parse(PLACES[place].format("colour: {warm: [red, 3]}"))
    assert "colour: {warm: [red, 3]}\n" in dump(brief)


@pytest.mark.parametrize("value", VALUES)
def test_an_unknown_name_may_hold(value: str):
    given, kept = VALUES[value]
    assert parse(f"format: 1\ncolour: {given}\n").extra == (("colour", kept),)


@pytest.mark.parametrize("value", VALUES)
def test_a_kept_value_is_kept_the_same_again(value: str):
    brief = parse(f"format: 1\ncolour: {VALUES[value][0]}\n")
    assert parse(dump(brief)) == brief


def test_a_block_under_an_unknown_name_becomes_one_line():
    brief = parse("format: 1\npictures:\n  - name: a\n    bytes: |\n      two\n      lines\n  - 3\n")
    assert brief.extra == (("pictures", '[{name: a, bytes: "two\\nlines\\n"}, 3]'),)


def test_unknown_names_keep_their_order():
    assert [name for name, _value in parse("format: 1\nz: 1\na: 2\nm: 3\n").extra] == ["z", "a", "m"]


def test_an_unknown_name_is_refused_where_it_could_only_be_lost():
    text = "format: 1\nticked:\n  - {interview: i, sektion: s}\n"
    with pytest.raises(BriefUnreadable, match="has no “sektion”") as refused:
        parse(text)
    assert (refused.value.hint, refused.value.line) == ("Did you mean “section”?", 3)


@pytest.mark.parametrize(("slip", "meant"), [("qoutes", "quotes"), ("auhtor", "author"), ("interveiws", "interviews")])
def test_a_slip_for_a_name_of_ours_is_refused_with_its_line(slip: str, meant: str):
    with pytest.raises(BriefUnreadable) as caught:
        parse(f"format: 1\ntitle: T\n{slip}: []\n")
    assert (caught.value.line, caught.value.hint) == (3, f"Did you mean “{meant}”?")


def test_a_name_like_one_of_ours_that_is_there_too_is_kept():
    assert parse("format: 1\ntitle: T\ntitles: x\n").extra == (("titles", "x"),)

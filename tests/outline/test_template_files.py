"""Outline files written by hand: what is understood, and what is refused at which line."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.errors import AssetBroken
from briefing.outline.load import load
from briefing.outline.shape import Take
from briefing.outline.templates import templates

GOOD = """\
title: House style
for: To show how it is done.
length: {least: 2, most: 3, norm: Two or three}
parts:
- title: Said
  guidance: What was said.
  slides:
  - kind: quote
    prompt: Choose well.
    take: quotes
- title: Annex
  guidance: The rest.
  appendix: true
  slides:
  - {kind: sources, title: Sources, prompt: Check them.}
"""


@pytest.fixture
def house(tmp_path: Path) -> Path:
    path = tmp_path / "house-style.yaml"
    path.write_text(GOOD, encoding="utf-8")
    return path


def spoilt(path: Path, good: str, bad: str) -> Path:
    path.write_text(path.read_text(encoding="utf-8").replace(good, bad, 1), encoding="utf-8")
    return path


def test_a_file_is_an_outline_named_after_it(house: Path):
    assert load(house).name == "house-style"


def test_what_the_file_says_is_what_the_outline_says(house: Path):
    slide = load(house).parts[0].slides[0]
    assert (slide.kind, slide.title, slide.prompt, slide.take) == ("quote", "", "Choose well.", Take.QUOTES)


def test_a_part_is_an_appendix_only_where_it_says_so(house: Path):
    assert [part.appendix for part in load(house).parts] == [False, True]


def test_another_folder_holds_its_own_outlines(house: Path):
    assert [outline.title for outline in templates(house.parent)] == ["House style"]


@pytest.mark.parametrize(
    ("good", "bad", "line", "message"),
    [
        ("kind: quote", "kind: qoute", 8, "“qoute” is not known here"),
        ("prompt: Choose", "promt: Choose", 9, "“promt” is not known here"),
        ("take: quotes", "take: everything", 10, "“everything” is not known here"),
        ("  guidance: What was said.\n", "", 5, "“guidance” is missing here"),
        ("title: House style\n", "", 1, "“title” is missing here"),
        ("least: 2", "least: two", 3, "“two” is not a number of slides"),
        ("least: 2", "least: 9", 3, "at least more slides than at most"),
        ("length: {least: 2, most: 3, norm: Two or three}", "length: short", 3, "Here should stand: least, most, norm"),
        ("title: Annex", "title:", 11, "Here should stand some words"),
        ("appendix: true", "appendix: perhaps", 13, "“perhaps” is not known here"),
        ("guidance: What was said.", "guidance: What: was", 6, "not YAML"),
    ],
)
def test_a_mistake_is_named_with_its_line(house: Path, good: str, bad: str, line: int, message: str):
    with pytest.raises(AssetBroken, match=message) as refused:
        load(spoilt(house, good, bad))
    assert (refused.value.path, refused.value.line) == (house, line)


def test_a_word_nearly_right_is_answered_with_the_right_one(house: Path):
    with pytest.raises(AssetBroken) as refused:
        load(spoilt(house, "kind: quote", "kind: qoute"))
    assert refused.value.hint == "Did you mean “quote”?"


def test_an_empty_file_says_that_it_is_empty(house: Path):
    house.write_text("", encoding="utf-8")
    with pytest.raises(AssetBroken, match="empty"):
        load(house)


def test_a_part_without_slides_is_refused(tmp_path: Path):
    path = tmp_path / "bare.yaml"
    path.write_text(GOOD.split("  - kind: quote")[0].replace("slides:", "slides: []"), encoding="utf-8")
    with pytest.raises(AssetBroken, match="Here should stand a list") as refused:
        load(path)
    assert refused.value.line == 7


def test_a_file_that_is_not_text_is_refused(house: Path):
    house.write_bytes(b"\xff\xfe\x00title")
    with pytest.raises(AssetBroken, match="cannot be read"):
        load(house)


def test_a_control_character_is_not_yaml(house: Path):
    with pytest.raises(AssetBroken, match="not YAML"):
        load(spoilt(house, "Choose well", "Choose\x00well"))


def test_a_file_that_is_not_there_is_refused(tmp_path: Path):
    with pytest.raises(AssetBroken, match="cannot be read"):
        load(tmp_path / "gone.yaml")

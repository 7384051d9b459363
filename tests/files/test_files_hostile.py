"""A file made to do harm is refused before it can: nothing is expanded, constructed, or followed into the depths."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import briefs

from briefing.errors import BriefUnreadable
from briefing.files import bounds, load
from briefing.files.text import dump, parse
from briefing.model.brief import Brief

BOMB = "format: 1\na: &a [x, x]\n" + "".join(
    f"{new}: &{new} [*{old}, *{old}, *{old}]\n"
    for old, new in zip("abcdefghijklmnopqrst", "bcdefghijklmnopqrstu", strict=True)
)


def refusal(text: str) -> BriefUnreadable:
    with pytest.raises(BriefUnreadable) as refused:
        parse(text)
    return refused.value


def test_a_bomb_is_refused_at_its_first_anchor():
    assert (refusal(BOMB).line, "“&a”" in refusal(BOMB).message) == (2, True)


def test_an_alias_is_refused():
    assert "“*x”" in refusal("format: 1\ntitle: *x\n").message


def test_an_anchor_on_a_text_is_refused():
    assert "anchors and aliases" in refusal("format: 1\ntitle: &x Title\n").message


def test_an_anchor_on_a_name_is_refused():
    assert "anchors and aliases" in refusal("format: 1\n&x title: Title\n").message


def test_a_mapping_that_holds_itself_is_refused():
    assert refusal("format: 1\nparts: &p\n  - id: p\n    slides: *p\n").line == 2


@pytest.mark.parametrize(
    "tag", ["!!python/object/apply:os.system", "!mine", "!<tag:example.org,2026:x>", "!!python/name:x"]
)
def test_a_foreign_tag_is_refused(tag: str):
    assert "has no place in a brief" in refusal(f"format: 1\nx: {tag} [a]\n").message


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
def test_nesting_beyond_measure_is_refused_under_an_unknown_name(opening: str):
    refused = refusal("format: 1\nx:\n  " + opening * 900)
    assert refused.line is not None


@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
def test_nesting_beyond_measure_is_refused_as_a_whole_file(opening: str):
    assert refusal(opening * 100_000).message


def test_nesting_within_measure_is_kept():
    deep = "[" * bounds.MAX_DEPTH + "]" * bounds.MAX_DEPTH
    assert parse(f"format: 1\nx: {deep}\n").extra == (("x", deep),)


@pytest.mark.parametrize(
    "more", ["y: [" + "1, " * 20 + "]\n", "".join(f"y{n}: 1\n" for n in range(20))], ids=["deep", "wide"]
)
def test_more_than_a_fair_amount_under_unknown_names_is_refused(monkeypatch: pytest.MonkeyPatch, more: str):
    monkeypatch.setattr(bounds, "MAX_KEPT", 20)
    assert "Too much stands here" in refusal("format: 1\nx: [1, 2, 3, 4]\n" + more).message


def test_a_file_beyond_measure_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "large.brief"
    path.write_text("format: 1\n" + "#" * 200, encoding="utf-8")
    monkeypatch.setattr(bounds, "MAX_BYTES", 100)
    monkeypatch.setattr(Path, "read_bytes", lambda _path: pytest.fail("it was read"))
    with pytest.raises(BriefUnreadable, match="larger than"):
        load(path)


def test_what_a_message_repeats_of_a_file_is_short_and_harmless():
    message = refusal(f'format: 1\nquotes: "\\e[31m{"x" * 5000}"\n').message
    assert len(message) < 200
    assert "\x1b" not in message


def outcome(text: str) -> str:
    """What becomes of a file: it is read, or refused in words. Anything else is an error of ours, and comes through."""
    try:
        return type(parse(text)).__name__
    except BriefUnreadable as refused:
        return refused.message


@given(st.text(st.sampled_from("[]{}:,-&*!|>'\"%@`#?\n \t0a~\x85\u2028\ufeff😀"), max_size=60))
def test_whatever_stands_in_a_file_is_read_or_refused_in_words(rubbish: str):
    assert outcome("format: 1\n" + rubbish)


@given(st.binary(max_size=60))
def test_whatever_is_no_brief_at_all_is_refused_in_words(data: bytes):
    assert outcome(data.decode("utf-8", "replace")) not in ("", "Brief")


@given(briefs(), st.data())
def test_a_brief_with_a_piece_missing_is_read_or_refused_in_words(brief: Brief, data: st.DataObject):
    text = dump(brief)
    start = data.draw(st.integers(0, len(text)))
    assert outcome(text[:start] + text[start + data.draw(st.integers(1, 30)) :])

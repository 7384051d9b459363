"""Words into lines: nothing lost, nothing out of order, nothing beyond the edge."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.deck.flow import SLACK, height, place, stops, wrap
from briefing.deck.look import body, heading, para
from briefing.deck.scene import Align, Anchor, Box, Glyphs, Ink, Para, Run
from briefing.deck.theme import theme

LOOK = theme("harbour")
PLAIN = body(20)
STYLES = (PLAIN, body(20, bold=True), body(20, italic=True, ink=Ink.MUTED), heading(20))
ALPHABET = "abcdefWM é.,!()“”-—…1 \u00a0\u202f\u0301漢字。ש😀\n\t"
TEXTS = st.text(ALPHABET, max_size=60) | st.text("abc ", max_size=200) | st.text("W", max_size=80)
RUNS = st.lists(
    st.builds(Run, st.text(ALPHABET, min_size=1, max_size=40), st.sampled_from(STYLES)), min_size=1, max_size=5
)
WIDTHS = st.sampled_from([30, 60, 137, 300, 852])


def one(text: str, **how: object) -> Para:
    return replace(para(text, PLAIN), **how)


def lines(words: Para, width: float) -> list[str]:
    return [words.text[line.start : line.end] for line in wrap(words, width, LOOK)]


def bare(text: str) -> str:
    return "".join(text.split())


def said(words: Para) -> str:
    return "".join(glyphs.text for line in words.lines for glyphs in line.glyphs)


# ── wrapping ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_words_that_fit_stand_on_one_line():
    assert lines(one("The tide will not wait."), 852) == ["The tide will not wait."]


def test_a_line_is_filled_before_the_next_begins():
    assert lines(one("The tide will not wait."), 115) == ["The tide will", "not wait."]


def test_no_words_are_one_empty_line():
    assert lines(Para((), 24), 852) == [""]


def test_spaces_at_the_end_of_a_line_are_left_out():
    assert lines(one("tide   " * 3), 60) == ["tide", "tide", "tide"]


def test_a_word_longer_than_the_line_is_broken_inside():
    assert "".join(lines(one("W" * 40), 100)) == "W" * 40
    assert len(lines(one("W" * 40), 100)) > 5


def test_a_forced_break_never_parts_a_mark_from_its_letter():
    assert all(line[0] != "\u0301" for line in lines(one("e\u0301" * 40), 55))


def test_a_break_is_not_forced_where_there_is_room_for_a_letter_only():
    assert lines(one("WWW"), 5) == ["W", "W", "W"]


def test_an_indent_narrows_every_line():
    assert len(lines(one("tide " * 20, indent=200), 300)) > len(lines(one("tide " * 20), 300))


def test_an_outdent_gives_the_first_line_its_room_back():
    assert lines(one("tide tide", indent=50, outdent=50), 85)[0] == "tide tide"
    assert lines(one("tide tide", indent=50), 85)[0] == "tide"


@given(RUNS, WIDTHS)
def test_wrapping_neither_loses_nor_reorders_a_character(runs: list[Run], width: float):
    words = Para(tuple(runs), 24)
    assert bare("".join(lines(words, width))) == bare(words.text)


@given(TEXTS, WIDTHS, st.sampled_from([(0, 0), (20, 0), (12, 12)]))
def test_no_line_is_wider_than_its_box(text: str, width: float, hang: tuple[int, int]):
    words = one(text, indent=hang[0], outdent=hang[1])
    at = stops(words, LOOK)
    for n, line in enumerate(wrap(words, width, LOOK)):
        room = (width - hang[0] + (0 if n else hang[1])) * SLACK
        assert at[line.end] - at[line.start] <= room + 0.001 or line.end - line.start == 1


@given(RUNS, WIDTHS)
def test_lines_follow_one_another_without_overlap(runs: list[Run], width: float):
    found = wrap(Para(tuple(runs), 24), width, LOOK)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


@given(TEXTS, WIDTHS)
def test_a_line_never_begins_with_a_space_it_could_have_left_behind(text: str, width: float):
    joined = " ".join(text.split())
    assert all(line == line.strip() for line in lines(one(joined), width))


# ── heights ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_height_counts_lines_and_the_space_between_paragraphs():
    assert height((one("a", before=9), one("b", before=7)), 852, LOOK) == 24 + 7 + 24


def test_nothing_has_no_height():
    assert height((), 852, LOOK) == 0


# ── placing ───────────────────────────────────────────────────────────────────────────────────────────────────────

BOX = Box(100, 50, 400, 240)


def first(words: Para, anchor: Anchor = Anchor.TOP) -> tuple[float, float]:
    line = place((words,), BOX, LOOK, anchor)[0].lines[0]
    return line.glyphs[0].x, line.baseline


def test_text_starts_at_the_corner_of_its_box():
    assert first(one("tide")) == (100, pytest.approx(50 + 24 * 0.79))


@pytest.mark.parametrize(("anchor", "down"), [(Anchor.TOP, 0), (Anchor.MIDDLE, 108), (Anchor.BOTTOM, 216)])
def test_text_stands_where_it_is_anchored(anchor: Anchor, down: float):
    assert first(one("tide"), anchor)[1] == pytest.approx(50 + down + 24 * 0.79)


@pytest.mark.parametrize(("align", "share"), [(Align.LEFT, 0), (Align.CENTRE, 0.5), (Align.RIGHT, 1)])
def test_lines_stand_where_they_are_aligned(align: Align, share: float):
    words = one("tide", align=align)
    assert first(words)[0] == pytest.approx(100 + (400 - stops(words, LOOK)[-1]) * share)


def test_paragraphs_follow_at_their_distance():
    a, b = place((one("a"), one("b", before=7)), BOX, LOOK)
    assert b.lines[0].baseline - a.lines[0].baseline == pytest.approx(24 + 7)


def test_a_bullet_stands_at_the_edge_in_its_own_ink():
    line = place((one("tide", bullet="•", indent=22),), BOX, LOOK)[0].lines[0]
    assert [(g.text, g.x, g.style.ink) for g in line.glyphs] == [("•", 100, Ink.ACCENT), ("tide", 122, Ink.TEXT)]


def test_only_the_first_line_has_a_bullet():
    placed = place((one("tide " * 40, bullet="•", indent=22),), BOX, LOOK)[0]
    assert [line.glyphs[0].text == "•" for line in placed.lines][:3] == [True, False, False]


def test_an_outdented_line_hangs_left_of_the_others():
    placed = place((one("tide " * 40, indent=20, outdent=20),), BOX, LOOK)[0]
    assert [line.glyphs[0].x for line in placed.lines][:3] == [100, 120, 120]


def test_a_run_begins_where_the_one_before_ended():
    words = Para((Run("tide", PLAIN), Run("mark", body(20, bold=True))), 24)
    tide, mark = place((words,), BOX, LOOK)[0].lines[0].glyphs
    assert mark.x == pytest.approx(100 + stops(words, LOOK)[4])
    assert (tide.style.bold, mark.style.bold) == (False, True)


@given(RUNS, WIDTHS)
def test_what_is_placed_is_what_was_written(runs: list[Run], width: float):
    words = place((Para(tuple(runs), 24),), Box(0, 0, width, 500), LOOK)[0]
    assert bare(said(words)) == bare(words.text)


@given(RUNS)
def test_glyphs_run_from_left_to_right(runs: list[Run]):
    words = place((Para(tuple(runs), 24),), BOX, LOOK)[0]
    found: list[list[Glyphs]] = [list(line.glyphs) for line in words.lines]
    assert all(a.x <= b.x for line in found for a, b in itertools.pairwise(line))

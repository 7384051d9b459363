"""The width a box gets in the file: a program that fills lines to the very edge breaks them where we did."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from briefing.deck.flow import SLACK, wrap
from briefing.deck.scene import Box, Face, Para, Run, Slot, Style, Words
from briefing.deck.theme import theme
from briefing.export.pptx.width import spare

LOOK = theme("night")
WORD = st.sampled_from(["a", "tide", "winters", "cable", "harbour", "treasury", "well-kept", "telecommunications"])


def _words(text: str, width: float, **facts: int) -> Words:
    para = replace(Para((Run(text, Style(Face.BODY, 22)),), 26), **facts)
    return Words("q", Slot.QUOTE, Box(0, 0, width, 200), (para,))


@given(st.lists(WORD, min_size=1, max_size=60), st.integers(240, 860))
def test_lines_filled_to_the_edge_of_the_box_in_the_file_break_where_ours_do(words: list[str], width: int):
    shown = _words(" ".join(words), width)
    edge = width - spare(shown, LOOK)
    assert wrap(shown.paras[0], edge / SLACK, LOOK) == wrap(shown.paras[0], width, LOOK)


def test_a_text_of_one_line_keeps_the_width_of_its_box():
    assert spare(_words("One cable.", 400), LOOK) == 0


def test_an_indent_counts_as_part_of_the_line():
    plain, indented = _words("tide " * 40, 400), _words("tide " * 40, 422, indent=22)
    assert abs(spare(plain, LOOK) - spare(indented, LOOK)) < 1

"""LibreOffice agrees with the preview about every line."""

from __future__ import annotations

import pytest

from briefing.deck.compose import Deck
from briefing.deck.scene import Slot, Words

FOOT = {Slot.FOOTER, Slot.MARKING, Slot.NUMBER}  # of one line each, and side by side


def _lines(words: Words) -> list[str]:
    placed = ("".join(glyphs.text for glyphs in line.glyphs) for para in words.paras for line in para.lines)
    return ["".join(line.split()) for line in placed]


@pytest.mark.office
@pytest.mark.parametrize("deck", ["harbour"], indirect=True)
def test_libreoffice_breaks_every_line_of_the_sample_where_the_scene_breaks_it(deck: Deck, file, printed, lines_in):
    pages, scenes = printed(file), deck.scenes()
    pairs = [(page, mark) for page, scene in zip(pages, scenes, strict=True) for mark in scene.marks]
    shown = [(page, mark) for page, mark in pairs if mark.slot not in FOOT]
    got = [lines_in(page, mark.box, min(para.leading for para in mark.paras)) for page, mark in shown]
    assert got == [_lines(mark) for _page, mark in shown]

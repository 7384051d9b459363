"""Fonts are there, words have the widths they had, and what cannot be shown is named."""

from __future__ import annotations

from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.deck import fonts
from briefing.deck.fonts import TWINS, Cut, font
from briefing.deck.measure import edges, missing, width
from briefing.errors import AssetBroken

CALIBRI = Cut("Calibri")


@pytest.mark.parametrize(("family", "bold", "italic"), list(product(TWINS, [False, True], [False, True])))
def test_every_cut_of_every_family_has_its_file(family: str, bold: bool, italic: bool):
    assert font(Cut(family, bold, italic)).face.upem > 0


def test_a_missing_font_file_is_told_with_its_path(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(fonts.TWINS, "Papyrus", "No Such Font")
    with pytest.raises(AssetBroken, match="font file is missing") as broken:
        font(Cut("Papyrus", bold=True))
    assert broken.value.path is not None
    assert broken.value.path.name == "NoSuchFont-Bold.ttf"


@pytest.mark.parametrize(
    ("words", "cut", "wide"),
    [
        ("Hamburgefonts", CALIBRI, 6291.5),
        ("Hamburgefonts", Cut("Arial", bold=True), 7389.2),
        ("Hamburgefonts", Cut("Georgia", italic=True), 7135.7),
        ("The tide will not wait.", Cut("Georgia"), 9571.3),
    ],
)
def test_words_are_as_wide_as_they_were(words: str, cut: Cut, wide: float):
    assert width(words, cut, 1000) == pytest.approx(wide, abs=0.1)


def test_letters_are_kerned():
    assert width("AV", CALIBRI, 1000) < width("A", CALIBRI, 1000) + width("V", CALIBRI, 1000) - 40


def test_width_grows_with_size():
    assert width("tide", CALIBRI, 44) == pytest.approx(2 * width("tide", CALIBRI, 22))


def test_no_words_have_no_width():
    assert edges("", CALIBRI) == (0.0,)


def test_a_combining_mark_takes_no_room():
    assert edges("e\u0301", CALIBRI)[1] == edges("e\u0301", CALIBRI)[2]


@given(st.text("ab é\u0301\u00a0漢字שלום😀-\n", min_size=1, max_size=30))
def test_every_character_ends_where_or_after_the_one_before(text: str):
    found = edges(text, CALIBRI)
    assert len(found) == len(text) + 1
    assert all(a <= b for a, b in pairwise(found))


def test_characters_the_font_lacks_are_named_once_and_in_order():
    assert missing("a漢b😀漢", CALIBRI) == "漢😀"


@pytest.mark.parametrize("text", ["", "Énoncé – “quoted” … 50 €", "line\nend\ttab", "no\u00a0break"])
def test_what_can_be_shown_or_is_only_space_is_not_missed(text: str):
    assert missing(text, CALIBRI) == ""

"""The look of a deck is in its theme, master and layouts, where a colleague can change it."""

from __future__ import annotations

import re
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree
from pptx.presentation import Presentation
from pptx.util import Pt

from briefing.deck.compose import Deck
from briefing.deck.kinds import KINDS
from briefing.deck.scene import Box, Face, Frame, Glyphs, Ink, Ornament, Style
from briefing.export.pptx.layouts import frames, layout_part
from briefing.export.pptx.xml import A

NAMES = {"a": A}


def _theme(file: Path) -> etree._Element:
    with ZipFile(file) as opened:
        return etree.fromstring(opened.read("ppt/theme/theme1.xml"))


def test_slides_are_sixteen_by_nine(read: Presentation):
    assert (read.slide_width, read.slide_height) == (Pt(960), Pt(540))


def test_there_is_a_layout_for_every_kind_by_the_name_of_its_frame(deck: Deck, read: Presentation):
    assert [layout.name for layout in read.slide_layouts] == [kind.frame(deck.theme).name for kind in KINDS]


def test_there_is_one_master_and_no_layout_that_is_not_ours(file: Path):
    with ZipFile(file) as opened:
        found = [name for name in opened.namelist() if re.search(r"(slideLayouts|slideMasters)/\w+\.xml$", name)]
    assert len(found) == len(KINDS) + 1


def test_every_slide_stands_on_the_layout_of_its_frame(deck: Deck, read: Presentation):
    assert [slide.slide_layout.name for slide in read.slides] == [scene.frame.name for scene in deck.scenes()]


def test_a_layout_has_a_placeholder_where_the_frame_has_a_place(deck: Deck, read: Presentation):
    for frame, layout in zip(frames(deck.theme, ()), read.slide_layouts, strict=True):
        held = [
            (shape.placeholder_format.idx, shape.left, shape.top, shape.width, shape.height)
            for shape in layout.placeholders
        ]
        boxes = [(place.slot.value, place.box) for place in frame.places]
        assert held == [(idx, *(round(n * 12_700) for n in (box.x, box.y, box.w, box.h))) for idx, box in boxes]


def test_the_fonts_of_the_theme_are_the_families_of_ours(deck: Deck, file: Path):
    found = [latin.get("typeface") for latin in _theme(file).iterfind(".//a:fontScheme//a:latin", NAMES)]
    assert found == [deck.theme.family(Face.HEADING), deck.theme.family(Face.BODY)]


@pytest.mark.parametrize(
    ("deck", "names"),
    [("harbour", ("dk1", "lt1", "dk2", "lt2")), ("night", ("lt1", "dk1", "lt2", "dk2"))],
    indirect=["deck"],
)
def test_text_is_the_dark_colour_of_a_light_theme_and_the_light_one_of_a_dark(deck: Deck, file: Path, names):
    found = [_theme(file).find(f".//a:clrScheme/a:{name}/a:srgbClr", NAMES).get("val") for name in names]
    assert found == [deck.theme.colour(ink) for ink in (Ink.TEXT, Ink.GROUND, Ink.MUTED, Ink.SOFT)]


def test_panels_of_a_layout_are_flagged_as_decoration(read: Presentation):
    panels = [shape for layout in read.slide_layouts for shape in layout.shapes if not shape.is_placeholder]
    assert panels
    assert all('decorative" val="1"' in etree.tostring(shape.element).decode() for shape in panels)


def test_large_type_that_decorates_stands_with_its_baseline_in_place():
    sign = Ornament(Box(40, 90, 60, 120), Glyphs("“", 40, Style(Face.HEADING, 100)), baseline=200)
    tree = etree.fromstring(layout_part(Frame("Bare", Ink.GROUND, (), (sign,))))
    top = int(tree.find(".//p:sp//a:off", {**NAMES, "p": tree.nsmap["p"]}).get("y"))
    assert top == round((200 - 120 * 0.79) * 12_700)


def test_a_hint_is_the_prompt_of_an_empty_placeholder(read: Presentation):
    quote = next(layout for layout in read.slide_layouts if layout.name == "Quote")
    assert [shape.text_frame.text for shape in quote.placeholders][:3] == ["What these words show", "Part", "Quote"]

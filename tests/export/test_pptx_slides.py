"""A slide holds its scene: each text in its placeholder, what differs from the layout and no more."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pptx
from lxml import etree
from pptx.enum.shapes import PP_PLACEHOLDER as KIND
from pptx.presentation import Presentation
from sketch import sketch

from briefing.deck.compose import Deck, compose
from briefing.deck.scene import Align, Box, Ink, Panel, Para, Run, Slot, Style, Words
from briefing.export.pptx.slides import slide_part
from briefing.export.pptx.xml import A, P
from briefing.model import edits

NAMES = {"a": A, "p": P}
DECK = compose(sketch("A[a]"))  # one slide of points
SCENE = DECK.scenes()[0]
PLACE = SCENE.frame.place(Slot.BODY)


def _parts(file: Path, folder: str) -> list[str]:
    with ZipFile(file) as opened:
        names = [name for name in opened.namelist() if re.fullmatch(rf"ppt/{folder}/\w+\.xml", name)]
        return [opened.read(name).decode("utf-8") for name in names]


def _first_title(file: Path) -> str:
    return pptx.Presentation(str(file)).slides[0].shapes.title.text


def test_every_scene_is_a_slide_with_its_title_in_the_title_placeholder(deck: Deck, read: Presentation):
    assert [slide.shapes.title.text for slide in read.slides] == [scene.title for scene in deck.scenes()]


def test_every_text_stands_in_a_placeholder(read: Presentation):
    assert all(shape.is_placeholder for slide in read.slides for shape in slide.shapes)


def test_no_placeholder_is_left_empty(read: Presentation):
    assert all(shape.text_frame.text.strip() for slide in read.slides for shape in slide.placeholders)


def test_shapes_stand_in_reading_order(deck: Deck, read: Presentation):
    shown = [[shape.placeholder_format.idx for shape in slide.shapes] for slide in read.slides]
    assert shown == [[mark.slot.value for mark in scene.marks] for scene in deck.scenes()]


def test_text_is_what_the_scene_says_paragraph_by_paragraph(deck: Deck, read: Presentation):
    shown = [[shape.text_frame.text for shape in slide.shapes] for slide in read.slides]
    said = [["\n".join(para.text for para in mark.paras) for mark in scene.marks] for scene in deck.scenes()]
    assert shown == said


def test_footer_number_and_marking_are_placeholders_of_their_own_kind(read: Presentation):
    found = {shape.placeholder_format.idx: shape.placeholder_format.type for shape in read.slides[1].placeholders}
    assert (found[20], found[21], found[22]) == (KIND.FOOTER, KIND.SLIDE_NUMBER, KIND.BODY)


def test_every_number_is_a_field(deck: Deck, file: Path):
    numbered = sum(mark.slot is Slot.NUMBER for scene in deck.scenes() for mark in scene.marks)
    assert sum('type="slidenum"' in slide for slide in _parts(file, "slides")) == numbered > 0


def test_no_slide_layout_or_master_has_a_colour_of_its_own(file: Path):
    parts = [part for folder in ("slides", "slideLayouts", "slideMasters") for part in _parts(file, folder)]
    assert not [part for part in parts if "srgbClr" in part or "prstClr" in part]


def test_every_run_names_its_language(file: Path):
    trees = [etree.fromstring(part.encode()) for folder in ("slides", "notesSlides") for part in _parts(file, folder)]
    assert {run.get("lang") for tree in trees for run in tree.iterfind(".//a:rPr", NAMES)} == {"en-GB"}


def test_a_text_that_stands_where_its_layout_has_it_keeps_the_place_of_the_layout(file: Path):
    assert not [part for part in _parts(file, "slides") if "<p:spPr><a:xfrm" in part]


def test_control_characters_become_replacement_characters(exported: Callable[..., Path]):
    brief = edits.retitle_slide(sketch("A[a]"), "a", "Bell\x07 and nothing\x00, half\ud800 a pair")
    assert _first_title(exported(brief)) == "Bell\ufffd and nothing\ufffd, half\ufffd a pair"


def test_a_title_of_a_thousand_characters_is_written_whole(exported: Callable[..., Path]):
    title = "cable " * 166 + "end."
    shown = (
        pptx.Presentation(str(exported(edits.retitle_slide(sketch("A[a]"), "a", title)))).slides[0].shapes.title.text
    )
    assert shown == title


def test_text_from_right_to_left_is_written_as_it_is(exported: Callable[..., Path]):
    brief = edits.retitle_slide(sketch("A[a]"), "a", "لن ينتظرنا المد")
    assert _first_title(exported(brief)) == "لن ينتظرنا المد"


# ── paragraphs, on a scene of our own ─────────────────────────────────────────────────────────────────────────────


def _slide(*paras: Para, **changes: object) -> etree._Element:
    """The body of a “points” slide that shows some paragraphs."""
    shown = replace(Words("a", Slot.BODY, PLACE.box, paras), **changes)
    part = slide_part(replace(SCENE, marks=(shown,)), SCENE.frame, DECK.theme, lambda run: "")
    return etree.fromstring(part)


def _para(text: str = "Words", **facts: object) -> Para:
    return Para((Run(text, PLACE.style),), **{"leading": PLACE.leading, **facts})


def _found(slide: etree._Element, path: str) -> list[dict[str, str]]:
    return [dict(element.attrib) for element in slide.iterfind(f".//{path}", NAMES)]


def test_a_paragraph_like_its_layout_says_nothing_but_its_words():
    assert (_found(_slide(_para()), "a:pPr"), _found(_slide(_para()), "a:rPr")) == ([{}], [{"lang": "en-GB"}])


def test_the_first_paragraph_of_a_box_has_no_distance_before_it():
    slide = _slide(_para(before=8), _para(before=8))
    assert _found(slide, "a:spcBef/a:spcPts") == [{"val": "800"}]


def test_a_bullet_hangs_by_its_indent_in_the_colour_of_the_theme():
    slide = _slide(_para(bullet="•", indent=22))
    assert _found(slide, "a:pPr") == [{"marL": "279400", "indent": "-279400"}]
    assert _found(slide, "a:buClr/a:schemeClr") == [{"val": "accent1"}]
    assert _found(slide, "a:buChar") == [{"char": "•"}]


def test_a_quote_hangs_by_its_opening_mark():
    assert _found(_slide(_para(indent=30, outdent=8)), "a:pPr") == [{"marL": "381000", "indent": "-101600"}]


def test_numbers_that_follow_one_another_are_one_list():
    slide = _slide(_para(bullet="3."), _para(bullet="4."))
    assert [number["startAt"] for number in _found(slide, "a:buAutoNum")] == ["3", "3"]


def test_a_number_after_another_paragraph_starts_a_list_of_its_own():
    slide = _slide(_para(bullet="1."), _para(), _para(bullet="2."))
    assert [number.get("startAt") for number in _found(slide, "a:buAutoNum")] == [None, "2"]


def test_line_spacing_that_is_not_the_layouts_is_exact_points():
    assert _found(_slide(_para(leading=31)), "a:lnSpc/a:spcPts") == [{"val": "3100"}]


def test_a_run_says_what_differs_from_its_layout():
    style = Style(PLACE.style.face, 18, bold=True, italic=True, ink=Ink.MUTED)
    slide = _slide(Para((Run("Words", style),), PLACE.leading))
    assert _found(slide, "a:rPr") == [{"lang": "en-GB", "sz": "1800", "b": "1", "i": "1"}]
    assert _found(slide, "a:rPr//a:schemeClr") == [{"val": "tx2"}]


def test_an_underlined_run_is_underlined():
    style = replace(PLACE.style, underline=True)
    assert _found(_slide(Para((Run("Words", style),), PLACE.leading)), "a:rPr") == [{"lang": "en-GB", "u": "sng"}]


def test_a_box_of_its_own_is_written_in_whole_units():
    slide = _slide(_para(), box=Box(54, 100.5, 400, 20))
    assert _found(slide, "a:xfrm/a:off")[-1] == {"x": "685800", "y": "1276350"}


def test_a_centred_paragraph_is_centred():
    assert _found(_slide(_para(align=Align.CENTRE)), "a:pPr") == [{"algn": "ctr"}]


def test_a_panel_on_a_slide_is_decorative():
    scene = replace(SCENE, marks=(Panel(Box(0, 0, 10, 10), Ink.SOFT),))
    part = slide_part(scene, scene.frame, DECK.theme, lambda run: "")
    assert b'decorative" val="1"' in part

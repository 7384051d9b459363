"""The lint finds each of the eight faults in a deck that has it, and none in a sound one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from briefing.export.pptx.lint import lint

Corrupt = Callable[[str, str, str], Path]
MAIN = "ppt/presentation.xml"


def test_a_sound_deck_has_no_faults(file: Path):
    assert lint(file) == ()


def test_two_shapes_with_one_id_are_found(corrupted: Corrupt):
    bad = corrupted("ppt/slides/slide1.xml", '<p:cNvPr id="3"', '<p:cNvPr id="2"')
    assert lint(bad) == ("ppt/slides/slide1.xml: shape id 2 is used 2 times",)


def test_a_section_that_names_an_unknown_slide_is_found(corrupted: Corrupt):
    bad = corrupted(MAIN, '<p14:sldId id="256"/>', '<p14:sldId id="256"/><p14:sldId id="999"/>')
    assert lint(bad) == ("ppt/presentation.xml: a section names slide 999, which is not there",)


def test_a_slide_that_stands_twice_in_a_section_is_found(corrupted: Corrupt):
    bad = corrupted(MAIN, '<p14:sldId id="256"/>', '<p14:sldId id="256"/><p14:sldId id="256"/>')
    assert lint(bad) == ("ppt/presentation.xml: slide 256 stands in sections 2 times",)


def test_a_slide_that_stands_in_no_section_is_found(corrupted: Corrupt):
    bad = corrupted(MAIN, '<p14:sldId id="257"/>', "")
    assert lint(bad) == ("ppt/presentation.xml: slide 257 stands in no section",)


def test_a_notes_master_that_is_not_listed_is_found(corrupted: Corrupt):
    bad = corrupted(MAIN, "<p:notesMasterId ", "<p:forgotten ")
    assert lint(bad) == ("ppt/presentation.xml: the notes master is not listed",)


def test_a_part_nobody_refers_to_is_found(corrupted: Corrupt):
    bad = corrupted("ppt/slides/slide99.xml", "", "<left-over/>")
    assert lint(bad) == ("ppt/slides/slide99.xml: no part refers to it",)


def test_a_placeholder_its_layout_does_not_have_is_found(corrupted: Corrupt):
    bad = corrupted("ppt/slides/slide1.xml", 'type="subTitle" idx="10"', 'type="subTitle" idx="77"')
    assert lint(bad) == ("ppt/slides/slide1.xml: placeholder 77 is not in its layout",)


def test_a_layout_with_the_id_of_the_master_is_found(corrupted: Corrupt):
    bad = corrupted("ppt/slideMasters/slideMaster1.xml", 'id="2147483649"', 'id="2147483648"')
    assert lint(bad) == ("ppt/presentation.xml: id 2147483648 of a master or layout is used 2 times",)

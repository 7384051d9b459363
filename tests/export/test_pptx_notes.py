"""Notes, sections, links and properties of a written deck."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pptx
from lxml import etree
from pptx.presentation import Presentation
from sketch import sketch

from briefing.deck.compose import Deck
from briefing.deck.scene import Face, Run, Style
from briefing.export.pptx.links import link
from briefing.export.pptx.lint import NAMES
from briefing.model import edits

APP = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}"


def _app(file: Path) -> etree._Element:
    with ZipFile(file) as opened:
        return etree.fromstring(opened.read("docProps/app.xml"))


def _sections(read: Presentation) -> list[tuple[str, int]]:
    found = read.element.iterfind(".//p14:section", NAMES)
    return [(section.get("name"), len(section.findall(".//p14:sldId", NAMES))) for section in found]


def test_notes_are_those_of_the_scene(deck: Deck, read: Presentation):
    written = [slide.notes_slide.notes_text_frame.text if slide.has_notes_slide else "" for slide in read.slides]
    assert written == [scene.notes for scene in deck.scenes()]


def test_notes_of_a_quote_hold_the_question_and_the_full_answer(sample, read: Presentation):
    quote = next(slide for slide in read.slides if slide.slide_layout.name == "Quote")
    notes = quote.notes_slide.notes_text_frame.text
    source = sample.interviews[0]
    assert all(source.turns[n].span.of(source.text) in notes for n in (0, 1))


def test_the_parts_of_the_brief_are_named_sections(read: Presentation):
    assert _sections(read) == [("Opening", 2), ("What it means", 2), ("Said", 5), ("Annex", 1)]


def test_a_part_without_a_name_has_a_section_with_one(exported: Callable[..., Path]):
    brief = edits.rename_part(sketch("A[a]"), "A", "")
    assert _sections(pptx.Presentation(str(exported(brief)))) == [("Untitled part", 1)]


def test_a_line_of_the_agenda_leads_to_the_first_slide_of_its_part(read: Presentation):
    agenda = read.slides[1]
    clicks = agenda.element.iterfind(".//a:hlinkClick", NAMES)
    targets = [agenda.part.related_part(click.get(f"{{{NAMES['r']}}}id")) for click in clicks]
    assert targets == [read.slides[n].part for n in (2, 4, 9)]


class _Source:
    """What a link asks of the slide it stands on."""

    def __init__(self) -> None:
        self.made: list[tuple[str, bool]] = []

    def relate_to(self, target: str, kind: str, is_external: bool = False) -> str:
        self.made.append((target, is_external))
        return "rId9"


def _link(url: str) -> tuple[str, list[tuple[str, bool]]]:
    source = _Source()
    return link(Run("Interview", Style(Face.BODY, 14), url=url), source, {}), source.made


def test_an_address_becomes_a_link_that_says_where_it_goes():
    element, made = _link("https://meridian.example/tide?a=1&b=2")
    assert made == [("https://meridian.example/tide?a=1&b=2", True)]
    assert 'tooltip="https://meridian.example/tide?a=1&amp;b=2"' in element


def test_what_may_not_stand_in_an_address_is_escaped():
    assert _link("https://meridian.example/the tide")[1] == [("https://meridian.example/the%20tide", True)]


def test_an_address_that_would_start_a_program_is_no_link():
    assert _link("javascript:alert(1)") == ("", [])


def test_the_properties_say_what_the_deck_is(sample, read: Presentation):
    core = read.core_properties
    assert (core.title, core.subject, core.author) == (sample.title, sample.subtitle, sample.author)


def test_the_properties_count_the_slides_that_there_are(deck: Deck, file: Path):
    scenes = deck.scenes()
    found = {name: _app(file).findtext(APP + name) for name in ("Application", "Slides", "Notes")}
    assert found == {
        "Application": "Briefing",
        "Slides": str(len(scenes)),
        "Notes": str(sum(bool(scene.notes) for scene in scenes)),
    }


def test_nothing_of_the_empty_deck_is_left_over(file: Path):
    with ZipFile(file) as opened:
        assert not [name for name in opened.namelist() if "thumbnail" in name or "printer" in name]

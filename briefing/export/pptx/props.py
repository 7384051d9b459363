"""What the file says of itself: title, author and language, and true counts instead of those of an empty deck."""

from __future__ import annotations

from datetime import datetime

from pptx.presentation import Presentation

from briefing.deck.scene import Para, Scene, Words
from briefing.deck.theme import Theme
from briefing.export.pptx.text import LANGUAGE
from briefing.export.pptx.xml import clean, document, tag, text
from briefing.model.brief import Brief

EPOCH = datetime(1980, 1, 1)  # the same deck is the same bytes, so no clock; zip knows no earlier day
_EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_VARIANTS = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_LONGEST = 255  # what python-pptx accepts for a property


def describe(presentation: Presentation, brief: Brief) -> None:
    """Fill in the core properties."""
    core = presentation.core_properties
    core.title = clean(brief.title)[:_LONGEST]
    core.subject = clean(brief.subtitle)[:_LONGEST]
    core.author = core.last_modified_by = clean(brief.author)[:_LONGEST]
    core.comments = core.keywords = ""
    core.language = LANGUAGE
    core.created = core.modified = EPOCH


def app_part(look: Theme, scenes: tuple[Scene, ...]) -> bytes:
    """The extended properties: counts, and the titles of the slides."""
    titles = [clean(scene.title) for scene in scenes]
    words = sum(len(para.text.split()) for para in _paragraphs(scenes))
    simple = {
        "TotalTime": "0",
        "Words": str(words),
        "Application": "Briefing",
        "PresentationFormat": "Widescreen",
        "Paragraphs": str(len(_paragraphs(scenes))),
        "Slides": str(len(scenes)),
        "Notes": str(sum(bool(scene.notes) for scene in scenes)),
        "HiddenSlides": "0",
    }
    counts = _vector("variant", *_pair("Theme", 1), *_pair("Slide Titles", len(titles)))
    named = _vector("lpstr", *(tag("vt:lpstr", text(title)) for title in (look.title, *titles)))
    return document(
        tag(
            "Properties",
            *(tag(name, value) for name, value in simple.items()),
            tag("HeadingPairs", counts),
            tag("TitlesOfParts", named),
            tag("AppVersion", "1.0000"),
            xmlns=_EXTENDED,
            xmlns_vt=_VARIANTS,
        )
    )


def _paragraphs(scenes: tuple[Scene, ...]) -> list[Para]:
    return [para for scene in scenes for mark in scene.marks if isinstance(mark, Words) for para in mark.paras]


def _pair(name: str, count: int) -> tuple[str, str]:
    return (tag("vt:variant", tag("vt:lpstr", name)), tag("vt:variant", tag("vt:i4", str(count))))


def _vector(type: str, *items: str) -> str:
    return tag("vt:vector", *items, size=len(items), baseType=type)

"""The whole deck as the bytes of a file."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pptx.opc.constants import CONTENT_TYPE as CT
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.opc.package import Part

from briefing.deck.compose import Deck
from briefing.deck.scene import Scene
from briefing.deck.theme import Theme
from briefing.export.pptx.base import Base, base
from briefing.export.pptx.layouts import frames
from briefing.export.pptx.links import link
from briefing.export.pptx.notes import notes_part
from briefing.export.pptx.presentation import list_slides
from briefing.export.pptx.props import EPOCH, app_part, describe
from briefing.export.pptx.slides import slide_part


def packed(deck: Deck, scenes: tuple[Scene, ...]) -> bytes:
    """The file of a deck with at least one scene; the same deck gives the same bytes."""
    empty = base(deck.theme, frames(deck.theme, scenes))
    slides = tuple(empty.part(f"slides/slide{scene.number}.xml", CT.PML_SLIDE) for scene in scenes)
    targets: dict[str, Part] = {}
    for scene, slide in zip(scenes, slides, strict=True):
        targets.setdefault(scene.slide, slide)
    for scene, slide in zip(scenes, slides, strict=True):
        _fill(empty, scene, slide, deck.theme, targets)
    presentation = empty.presentation
    listed = tuple(presentation.part.relate_to(slide, RT.SLIDE) for slide in slides)
    list_slides(presentation, empty.master, empty.notes_master, listed, scenes)
    describe(presentation, deck.brief)
    presentation.part.package.part_related_by(RT.EXTENDED_PROPERTIES).blob = app_part(deck.theme, scenes)
    written = BytesIO()
    presentation.save(written)
    return _timeless(written)


def _fill(empty: Base, scene: Scene, slide: Part, theme: Theme, targets: Mapping[str, Part]) -> None:
    frame, layout = empty.layout(scene.frame.name)
    slide.relate_to(layout, RT.SLIDE_LAYOUT)
    if scene.notes:
        notes = empty.part(f"notesSlides/notesSlide{scene.number}.xml", CT.PML_NOTES_SLIDE)
        notes.relate_to(empty.notes_part, RT.NOTES_MASTER)
        notes.relate_to(slide, RT.SLIDE)
        notes.blob = notes_part(scene.notes, scene.number)
        slide.relate_to(notes, RT.NOTES_SLIDE)
    slide.blob = slide_part(scene, frame, theme, partial(link, source=slide, targets=targets))


def _timeless(written: BytesIO) -> bytes:
    """The same package with every entry dated alike: python-pptx dates them by the clock."""
    again = BytesIO()
    with ZipFile(written) as old, ZipFile(again, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            entry = ZipInfo(name, EPOCH.timetuple()[:6])
            new.writestr(entry, old.read(name), ZIP_DEFLATED)
    return again.getvalue()

"""The empty package: python-pptx opens its own, we take out its look and put in ours, and it keeps the relationships.

Parts come ready made and are numbered by us: python-pptx finds a free name by walking over all parts there are.
"""

from __future__ import annotations

from dataclasses import dataclass

import pptx
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.opc.constants import CONTENT_TYPE as CT
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.presentation import Presentation
from pptx.util import Emu

from briefing.deck.scene import Frame
from briefing.deck.theme import Theme
from briefing.export.pptx.layouts import layout_part, master_part
from briefing.export.pptx.theme_xml import theme_part

_LEFT_OUT = (RT.SLIDE_MASTER, RT.THEME, RT.PRINTER_SETTINGS)


@dataclass(frozen=True, slots=True)
class Base:
    """An open deck with our look and no slides. `master` and `notes_master` are relationships of the presentation."""

    presentation: Presentation
    layouts: tuple[tuple[Frame, Part], ...]
    master: str
    notes_master: str
    notes_part: Part

    def part(self, name: str, kind: str) -> Part:
        """A new part under /ppt, still empty, that nothing refers to yet."""
        return _part(self.presentation, name, kind)

    def layout(self, name: str) -> tuple[Frame, Part]:
        """The frame and the layout of that name."""
        return next((frame, part) for frame, part in self.layouts if frame.name == name)


def base(theme: Theme, frames: tuple[Frame, ...]) -> Base:
    """A deck in a theme, with a layout for each frame."""
    presentation = pptx.Presentation()
    _strip(presentation)
    master = _part(presentation, "slideMasters/slideMaster1.xml", CT.PML_SLIDE_MASTER)
    layouts = tuple((frame, _layout(presentation, master, frame, n)) for n, frame in enumerate(frames, 1))
    master.blob = master_part(theme, tuple(master.relate_to(part, RT.SLIDE_LAYOUT) for _frame, part in layouts))
    look = _part(presentation, "theme/theme1.xml", CT.OFC_THEME, theme_part(theme))
    master.relate_to(look, RT.THEME)
    presentation.part.relate_to(look, RT.THEME)
    id = presentation.part.relate_to(master, RT.SLIDE_MASTER)
    notes = _notes_master(presentation, theme)
    return Base(presentation, layouts, id, presentation.part.relate_to(notes, RT.NOTES_MASTER), notes)


def _part(presentation: Presentation, name: str, kind: str, content: bytes = b"") -> Part:
    return Part(PackURI(f"/ppt/{name}"), kind, presentation.part.package, content)


def _strip(presentation: Presentation) -> None:
    """Drop the look, the printer and the picture of the empty deck; parts nobody refers to are not written."""
    rels = presentation.part.rels
    for id in [id for id, rel in rels.items() if rel.reltype in _LEFT_OUT]:
        rels.pop(id)
    package = presentation.part.package
    for rel in list(package.iter_rels()):
        if rel.reltype == RT.THUMBNAIL:
            package.drop_rel(rel.rId)


def _layout(presentation: Presentation, master: Part, frame: Frame, n: int) -> Part:
    part = _part(presentation, f"slideLayouts/slideLayout{n}.xml", CT.PML_SLIDE_LAYOUT, layout_part(frame))
    part.relate_to(master, RT.SLIDE_MASTER)
    return part


def _notes_master(presentation: Presentation, theme: Theme) -> Part:
    """python-pptx's own notes page, in our theme, with room for a picture of 16:9."""
    master = presentation.notes_master
    for shape in master.placeholders:
        if shape.placeholder_format.type is PP_PLACEHOLDER.SLIDE_IMAGE:
            shape.left, shape.width, shape.height = Emu(381_000), Emu(6_096_000), Emu(3_429_000)
    rels = master.part.rels
    for id in [id for id, rel in rels.items() if rel.reltype == RT.THEME]:
        rels.pop(id)
    master.part.relate_to(_part(presentation, "theme/theme2.xml", CT.OFC_THEME, theme_part(theme)), RT.THEME)
    return master.part

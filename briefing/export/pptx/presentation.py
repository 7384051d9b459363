"""The main part: lists of masters and slides, the size of a slide, and the sections.

python-pptx leaves the notes master out of its list, and its slides would be added one by one at a growing price; so
this part is written whole, in the order the format asks for.
"""

from __future__ import annotations

from pptx.oxml import parse_xml
from pptx.presentation import Presentation

from briefing.deck.scene import Scene
from briefing.export.pptx.layouts import MASTER_ID
from briefing.export.pptx.sections import sections
from briefing.export.pptx.text import default_levels
from briefing.export.pptx.xml import emu, part, tag

FIRST_SLIDE = 256  # the lowest id a slide may have
_NOTES_SIZE = {"cx": 6_858_000, "cy": 9_144_000}


def list_slides(
    presentation: Presentation, master: str, notes_master: str, slides: tuple[str, ...], scenes: tuple[Scene, ...]
) -> None:
    """Write the part: `master`, `notes_master` and `slides` are its relationships, one slide for each scene."""
    size = scenes[0].size
    listed = (tag("p:sldId", id=id, r_id=slide) for id, slide in enumerate(slides, FIRST_SLIDE))
    whole = part(
        "p:presentation",
        tag("p:sldMasterIdLst", tag("p:sldMasterId", id=MASTER_ID, r_id=master)),
        tag("p:notesMasterIdLst", tag("p:notesMasterId", r_id=notes_master)),
        tag("p:sldIdLst", *listed),
        tag("p:sldSz", cx=emu(size.w), cy=emu(size.h)),
        tag("p:notesSz", **_NOTES_SIZE),
        tag("p:defaultTextStyle", default_levels()),
        tag("p:extLst", sections(scenes, FIRST_SLIDE)),
    )
    root = presentation.element
    for child in list(root):
        root.remove(child)
    root.extend(list(parse_xml(whole)))

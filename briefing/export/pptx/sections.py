"""The parts of a brief as named sections of the slide sorter."""

from __future__ import annotations

from itertools import groupby
from uuid import UUID, uuid5

from briefing.deck.scene import Scene
from briefing.export.pptx.xml import tag
from briefing.i18n import _

SPACE = "http://schemas.microsoft.com/office/powerpoint/2010/main"
URI = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"
_OURS = UUID("6f1f5a0e-4a0c-5a52-9d5e-0d5d1f6f2a11")


def sections(scenes: tuple[Scene, ...], first: int) -> str:
    """The extension of the presentation that lists them; slides are numbered from the id `first`."""
    runs = [(part, [scene.number for scene in run]) for part, run in groupby(scenes, lambda scene: scene.part)]
    named = (
        tag(
            "p14:section",
            tag("p14:sldIdLst", *(tag("p14:sldId", id=first + number - 1) for number in numbers)),
            name=part or _("Untitled part"),
            id=f"{{{uuid5(_OURS, f'{n} {part}')}}}".upper(),
        )
        for n, (part, numbers) in enumerate(runs)
    )
    return tag("p:ext", tag("p14:sectionLst", *named, xmlns_p14=SPACE), uri=URI)

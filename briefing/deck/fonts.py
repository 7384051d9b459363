"""Type families: the name the deck tells PowerPoint, and the file with the same widths that we measure and draw with.

Calibri, Arial and Georgia are on every desk that has an office program, and may not be shipped; Carlito, Liberation
Sans and Gelasio have their widths to the unit and may. A line therefore breaks at the same word on both sides.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import uharfbuzz as hb

from briefing.errors import AssetBroken
from briefing.i18n import _
from briefing.paths import assets

TWINS = {"Calibri": "Carlito", "Arial": "Liberation Sans", "Georgia": "Gelasio"}


@dataclass(frozen=True, slots=True)
class Cut:
    """One cut of a family, as the deck names it."""

    family: str
    bold: bool = False
    italic: bool = False

    @property
    def twin(self) -> str:
        """The family we measure and draw with."""
        return TWINS[self.family]

    @property
    def file(self) -> Path:
        """The font file of the twin."""
        name = ("Bold" if self.bold else "") + ("Italic" if self.italic else "")
        return assets("fonts", f"{self.twin.replace(' ', '')}-{name or 'Regular'}.ttf")


@lru_cache(maxsize=64)
def font(cut: Cut) -> hb.Font:
    """The shaping font of a cut; AssetBroken where its file is missing."""
    if not cut.file.is_file():
        raise AssetBroken(_("A font file is missing."), hint=_("Install the program again."), path=cut.file)
    return hb.Font(hb.Face(hb.Blob.from_file_path(str(cut.file))))

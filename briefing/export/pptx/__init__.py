"""Scenes → a native PowerPoint file, through python-pptx."""

from __future__ import annotations

from pathlib import Path

from briefing.deck.compose import Deck
from briefing.errors import BriefingError
from briefing.export.pptx.deck import packed
from briefing.files.atomic import replace_file
from briefing.i18n import _

__all__ = ["write"]


def write(deck: Deck, path: Path) -> None:
    """Write a deck as .pptx; NotSaved where that fails, and then a file that was there before is untouched."""
    scenes = deck.scenes()
    if not scenes:
        raise BriefingError(
            _("There are no slides to export."), hint=_("Add a slide, or show one that is hidden."), path=path
        )
    replace_file(path, packed(deck, scenes))

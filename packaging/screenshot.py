"""Takes the picture of the window that the README shows: the sample brief, at 1280 × 800. Run by `make shots`."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from briefing.app.session import Session
from briefing.paths import samples
from briefing.ui.window import Window

TARGET = Path(__file__).with_name("window.png")


def main() -> int:
    """Open the sample brief, choose a quote and its slide, and save the picture."""
    app = QApplication(sys.argv)
    session = Session()
    session.open(samples("harbour-minister.brief"))
    window = Window(session)
    window.resize(1280, 800)
    window.show()
    app.processEvents()
    slide = next(slide for slide in session.brief.slides() if slide.kind == "quote")
    quote = next(quote for quote in session.brief.quotes if quote.starred)
    part = session.brief.part_with(slide.id)
    section = session.brief.interview(quote.interview).section_of(
        session.brief.interview(quote.interview).turn_of(quote.extent) or 0
    )
    choice = replace(session.choice, part=part.id, slide=slide.id, section=section.id if section else "")
    session.choose(choice)
    session.choose(replace(choice, quote=quote.id))
    app.processEvents()
    return 0 if window.grab().save(str(TARGET)) else 1


if __name__ == "__main__":
    sys.exit(main())

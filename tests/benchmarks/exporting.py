"""Exporting with notes, against zipping the same parts ready-made."""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from briefing.deck.compose import compose
from briefing.export.pptx import write
from tests.benchmarks.clock import Figure, median, once
from tests.benchmarks.supply import brief, interviews


def figures() -> Iterator[Figure]:
    """20 and 300 slides (python-pptx grows with the square: a later version streams slides)."""
    sources = interviews(20)
    with tempfile.TemporaryDirectory() as folder:
        for count in (20, 300):
            deck = compose(brief(sources, slides=count, quotes=count))
            path = Path(folder) / f"{count}.pptx"
            spent = (
                median(lambda d=deck, p=path: write(d, p), 3)
                if count < 100
                else once(lambda d=deck, p=path: write(d, p))
            )
            yield Figure(
                f"export {count} slides with notes", spent, "2.0 × (at 1000)", _zipped(path), "zipping the parts"
            )


def _zipped(path: Path) -> float:
    with zipfile.ZipFile(path) as deck:
        parts = [(name, deck.read(name)) for name in deck.namelist()]

    def act() -> None:
        with zipfile.ZipFile(io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as out:
            for name, part in parts:
                out.writestr(name, part)

    return median(act, 5)

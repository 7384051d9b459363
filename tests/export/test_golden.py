"""The sample deck as text, held against golden files. BRIEFING_GOLDEN=write in the environment renews them."""

from __future__ import annotations

import os
from pathlib import Path

from briefing.deck.compose import Deck
from briefing.export.dump import dump

GOLDEN = Path(__file__).resolve().parents[1] / "golden"


def test_every_scene_of_the_sample_stands_as_it_did(deck: Deck):
    path = GOLDEN / f"sample-{deck.theme.name}.txt"
    shown = "\n".join(dump(scene) for scene in deck.scenes())
    if os.environ.get("BRIEFING_GOLDEN") == "write":
        path.write_text(shown, "utf-8")
    assert shown == path.read_text("utf-8")

"""How wide words are, by HarfBuzz with kerning, in the very fonts the preview draws with.

Shaped once at one em and remembered: wrapping the same words at another size or width is only a multiplication.
"""

from __future__ import annotations

from functools import lru_cache

import uharfbuzz as hb

from briefing.deck.fonts import Cut, font


@lru_cache(maxsize=4_000)
def edges(text: str, cut: Cut) -> tuple[float, ...]:
    """Where each character ends, in em from the start: len(text) + 1 numbers, the first 0."""
    if not text:
        return (0.0,)
    face = font(cut)
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_codepoints([ord(char) for char in text])
    buffer.guess_segment_properties()
    hb.shape(face, buffer, {"kern": True, "liga": True})
    advances = [0] * len(text)
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        advances[info.cluster] += position.x_advance
    return _summed(advances, face.face.upem)


def _summed(advances: list[int], upem: int) -> tuple[float, ...]:
    total = 0
    found = [0.0]
    for advance in advances:
        total += advance
        found.append(total / upem)
    return tuple(found)


def width(text: str, cut: Cut, size: float) -> float:
    """Width in points of words set on one line."""
    return edges(text, cut)[-1] * size


@lru_cache(maxsize=5_000)
def missing(text: str, cut: Cut) -> str:
    """Characters the font cannot show, each once, in order; they would be empty boxes on the screen."""
    face = font(cut)
    lost = (char for char in text if char.isprintable() and face.get_nominal_glyph(ord(char)) is None)
    return "".join(dict.fromkeys(lost))

"""The part of uharfbuzz that Briefing calls (the library ships no types)."""

from collections.abc import Mapping, Sequence
from enum import IntEnum

class BufferClusterLevel(IntEnum):
    MONOTONE_GRAPHEMES = 0
    MONOTONE_CHARACTERS = 1

class Blob:
    @classmethod
    def from_file_path(cls, filename: str) -> Blob: ...

class Face:
    upem: int
    def __init__(self, blob: Blob, index: int = ...) -> None: ...

class Font:
    face: Face
    def __init__(self, face: Face) -> None: ...
    def get_nominal_glyph(self, unicode: int) -> int | None: ...

class GlyphInfo:
    codepoint: int
    cluster: int

class GlyphPosition:
    x_advance: int

class Buffer:
    cluster_level: BufferClusterLevel
    glyph_infos: Sequence[GlyphInfo]
    glyph_positions: Sequence[GlyphPosition]
    def add_codepoints(self, codepoints: Sequence[int]) -> None: ...
    def guess_segment_properties(self) -> None: ...

def shape(font: Font, buffer: Buffer, features: Mapping[str, bool] | None = ...) -> None: ...

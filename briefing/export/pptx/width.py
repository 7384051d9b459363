"""How wide a box is in the file, so that another text engine breaks each line where we broke it.

We fill lines to a little less than the box. A program that fills them to the edge would sometimes take one word more,
so the edge moves inwards to where every break is decided by the widest margin: half way between the longest line and
the shortest that was too long. Boxes whose breaks are clear anyway keep their width.
"""

from __future__ import annotations

from itertools import pairwise

from briefing.deck.breaks import units
from briefing.deck.flow import Stretch, stops, wrap
from briefing.deck.scene import Para, Words
from briefing.deck.theme import Theme

MARGIN = 0.01  # widths of lines differ between engines by up to 0.75 %


def spare(words: Words, theme: Theme) -> float:
    """Points by which the text of a box should end before its far edge."""
    reached = [edge for para in words.paras for edge in _edges(para, words.box.w, theme)]
    longest = max((fits for fits, _over in reached), default=0.0)
    shortest = min((over for _fits, over in reached), default=float("inf"))
    if shortest > words.box.w * (1 + MARGIN):
        return 0.0
    return max(0.0, words.box.w - (longest + shortest) / 2)


def _edges(para: Para, width: float, theme: Theme) -> list[tuple[float, float]]:
    """For each line how far it reaches from the left edge of the box, and how far with what was sent to the next."""
    lines = wrap(para, width, theme)
    if len(lines) < 2:
        return []
    at, ends = stops(para, theme), units(para.text)
    first = para.indent - para.outdent
    found: list[tuple[float, float]] = []
    for n, (line, after) in enumerate(pairwise(lines)):
        left = para.indent if n else first
        over = _end_of_next(para.text, after, ends)
        found.append((left + at[line.end] - at[line.start], left + at[over] - at[line.start]))
    last = lines[-1]
    return [*found, (para.indent + at[last.end] - at[last.start], float("inf"))]


def _end_of_next(text: str, after: Stretch, ends: tuple[int, ...]) -> int:
    """Where the stretch sent to the next line ends, without its spaces; a word broken inside went by the letter."""
    if after.start not in ends:
        return after.start + 1
    stop = next(end for end in ends if end > after.start)
    return after.start + len(text[after.start : stop].rstrip())

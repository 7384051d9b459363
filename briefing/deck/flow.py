"""Words into lines: greedy wrapping of paragraphs with mixed styles, as the office programs do it.

Lines are filled to 98.5 % of the box, so that the small differences between text engines (at most 0.75 % of a line's
width where it was measured) do not move a word to another line.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from briefing.deck.breaks import units
from briefing.deck.fonts import Cut
from briefing.deck.measure import edges
from briefing.deck.scene import Align, Anchor, Box, Glyphs, Line, Para, Run, Style
from briefing.deck.theme import Theme

SLACK = 0.985
BASELINE = 0.79  # share of the leading above the baseline: midway between PowerPoint and LibreOffice


@dataclass(frozen=True, slots=True)
class Stretch:
    """One line before it is placed: characters start to end of its paragraph, trailing spaces left out."""

    start: int
    end: int


def cut_of(style: Style, theme: Theme) -> Cut:
    """The font cut of a style."""
    return Cut(theme.family(style.face), style.bold, style.italic)


def stops(para: Para, theme: Theme) -> tuple[float, ...]:
    """Where each character of a paragraph ends, in points from its start: len(text) + 1 numbers."""
    found = [0.0]
    for run in para.runs:
        base = found[-1]
        found += [base + edge * run.style.size for edge in edges(run.text, cut_of(run.style, theme))[1:]]
    return tuple(found)


def wrap(para: Para, width: float, theme: Theme) -> tuple[Stretch, ...]:
    """The lines a paragraph falls into in a box of that width; a word longer than the line is broken inside."""
    text, at = para.text, stops(para, theme)
    room = max(1.0, (width - para.indent + para.outdent) * SLACK)
    lines: list[Stretch] = []
    start = end = 0
    for stop in units(text):
        while _reach(text, at, start, stop) > room:
            if end == start:
                end = _forced(at, start, stop, room)
            lines.append(_stretch(text, start, end))
            start, room = end, max(1.0, (width - para.indent) * SLACK)
        end = stop
    return (*lines, _stretch(text, start, len(text))) if start < len(text) or not lines else tuple(lines)


def _reach(text: str, at: tuple[float, ...], start: int, stop: int) -> float:
    """Width from start to stop without the spaces at the end."""
    end = start + len(text[start:stop].rstrip())
    return at[end] - at[start]


def _forced(at: tuple[float, ...], start: int, stop: int, room: float) -> int:
    fits = [n for n in range(start + 1, stop) if at[n] - at[start] <= room]
    return fits[-1] if fits else start + 1


def _stretch(text: str, start: int, end: int) -> Stretch:
    return Stretch(start, start + len(text[start:end].rstrip()))


def height(paras: tuple[Para, ...], width: float, theme: Theme) -> int:
    """Height in points of paragraphs in a box of that width."""
    lines = sum(len(wrap(para, width, theme)) * para.leading for para in paras)
    return lines + sum(para.before for para in paras[1:])


def place(paras: tuple[Para, ...], box: Box, theme: Theme, anchor: Anchor = Anchor.TOP) -> tuple[Para, ...]:
    """The paragraphs with their lines placed in a box."""
    spare = box.h - height(paras, box.w, theme)
    y = box.y + {Anchor.TOP: 0.0, Anchor.MIDDLE: spare / 2, Anchor.BOTTOM: spare}[anchor]
    placed: list[Para] = []
    for n, para in enumerate(paras):
        y += para.before if n else 0
        placed.append(_placed(para, box, y, theme))
        y += len(placed[-1].lines) * para.leading
    return tuple(placed)


def _placed(para: Para, box: Box, top: float, theme: Theme) -> Para:
    at = stops(para, theme)
    lines: list[Line] = []
    for n, stretch in enumerate(wrap(para, box.w, theme)):
        baseline = top + n * para.leading + para.leading * BASELINE
        x = _start(para, box, at[stretch.end] - at[stretch.start]) - (0 if n else para.outdent)
        glyphs = _glyphs(para.runs, stretch, x - at[stretch.start], at)
        lines.append(Line(_bulleted(para, box, n, glyphs), baseline))
    return replace(para, lines=tuple(lines))


def _start(para: Para, box: Box, width: float) -> float:
    spare = box.w - para.indent - width
    return box.x + para.indent + {Align.LEFT: 0.0, Align.CENTRE: spare / 2, Align.RIGHT: spare}[para.align]


def _glyphs(runs: tuple[Run, ...], line: Stretch, shift: float, at: tuple[float, ...]) -> tuple[Glyphs, ...]:
    found: list[Glyphs] = []
    base = 0
    for run in runs:
        start, end = max(base, line.start), min(base + len(run.text), line.end)
        if start < end:
            found.append(Glyphs(run.text[start - base : end - base], shift + at[start], run.style))
        base += len(run.text)
    return tuple(found)


def _bulleted(para: Para, box: Box, line: int, glyphs: tuple[Glyphs, ...]) -> tuple[Glyphs, ...]:
    if line or not para.bullet or not para.runs:
        return glyphs
    style = replace(para.runs[0].style, ink=para.bullet_ink, italic=False, underline=False)
    return (Glyphs(para.bullet, box.x, style), *glyphs)

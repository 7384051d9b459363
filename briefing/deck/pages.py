"""Making text fit: the size wished for, down to the floor, then another slide; never smaller or cut in silence."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from math import ceil

from briefing.deck.flow import Stretch, height, wrap
from briefing.deck.scene import Box, Para, Run
from briefing.deck.theme import Scale, Theme

Setting = Callable[[int], tuple[Para, ...]]  # paragraphs set at a size in points
_SENTENCE_END = re.compile(r"[.!?…]['’”»)\]]*(?=\s)|[。！？][」』”）]*")
_ENOUGH = 0.5  # of the lines that fit: a sentence that ends before leaves too little on the page


@dataclass(frozen=True, slots=True)
class Fit:
    """Text that fits a box, on as many pages as it needs, all of one size."""

    size: int
    pages: tuple[tuple[Para, ...], ...]


def fit(setting: Setting, box: Box, scale: Scale, theme: Theme) -> Fit:
    """The largest size of the scale at which the text fits the box; at the floor it goes on over several pages."""
    for size in range(scale.wish, scale.floor - 1, -1):
        paras = setting(size)
        if height(paras, box.w, theme) <= box.h:
            return Fit(size, (paras,))
    return Fit(scale.floor, split(setting(scale.floor), box, theme))


def split(paras: tuple[Para, ...], box: Box, theme: Theme) -> tuple[tuple[Para, ...], ...]:
    """Paragraphs over as few pages as they need, filled evenly, broken after a sentence where one ends near by."""
    count = ceil(height(paras, box.w, theme) / box.h)
    pages: list[tuple[Para, ...]] = []
    rest = paras
    while rest:
        left = max(1, count - len(pages))
        wished = max(height(rest, box.w, theme) / left * 1.08, box.h * 0.5)
        page, rest = _page(rest, box.w, min(wished, box.h), box.h, theme)
        pages.append(page)
    return tuple(pages)


def _page(
    paras: tuple[Para, ...], width: float, wished: float, room: float, theme: Theme
) -> tuple[tuple[Para, ...], tuple[Para, ...]]:
    """The first page of the paragraphs, about as high as wished and at most as the room, and the rest."""
    used = 0.0
    for n, para in enumerate(paras):
        lines = wrap(para, width, theme)
        top = used + (para.before if n else 0)
        used = top + len(lines) * para.leading
        if used <= (wished if n else room):
            continue
        fits = int((wished - top) // para.leading)
        at = _stop(para.text, lines, fits)
        if at is None and n:
            return paras[:n], paras[n:]
        head, tail = _cut(para, at or lines[max(0, int((room - top) // para.leading) - 1)].end)
        rest = (tail, *paras[n + 1 :]) if tail.text else paras[n + 1 :]
        return (*paras[:n], head), rest
    return paras, ()


def _stop(text: str, lines: tuple[Stretch, ...], fits: int) -> int | None:
    """Offset of the last sentence end among the lines that fit, or None where that would leave too little."""
    if fits < 1:
        return None
    reach = lines[min(fits, len(lines)) - 1].end
    ends = [found.end() for found in _SENTENCE_END.finditer(text, 0, reach + 1) if found.end() <= reach]
    return ends[-1] if ends and reach * _ENOUGH <= ends[-1] < len(text) else None


def _cut(para: Para, at: int) -> tuple[Para, Para]:
    """A paragraph in two at an offset; the second goes on without the bullet, opened again where it is a quote."""
    start = at + len(para.text[at:]) - len(para.text[at:].lstrip())
    head = replace(para, runs=_slice(para.runs, 0, at))
    rest = _slice(para.runs, start, len(para.text))
    again = (Run(para.opening, rest[0].style),) if para.opening and rest else ()
    return head, replace(para, runs=(*again, *rest), bullet="")


def _slice(runs: tuple[Run, ...], start: int, end: int) -> tuple[Run, ...]:
    found: list[Run] = []
    base = 0
    for run in runs:
        low, high = max(start - base, 0), min(end - base, len(run.text))
        if low < high:
            found.append(replace(run, text=run.text[low:high]))
        base += len(run.text)
    return tuple(found)

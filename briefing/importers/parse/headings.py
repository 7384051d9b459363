"""Lines that no file marks and nobody says: heads and feet of pages, and headings between the turns."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterator, Sequence

from briefing.importers.hinted import Kind
from briefing.importers.parse.blocks import same_words
from briefing.importers.parse.labels import Cues
from briefing.importers.parse.paragraphs import Paragraph

_HEAD_LENGTH, _HEADS = 120, 3  # characters of a page's head, and how often it comes
_TITLE_WORDS = 10
_TITLES = 3  # lines of a heading, or of captions, that stand together
_DIGITS = re.compile(r"\d+")
_SPOKEN = (Kind.TIME, Kind.LIST)  # hints of words that somebody says
_STOPS = (".", "!", "?", "…", "”", '"', ")", "]", "*", "。", "！", "？", "؟", "»")
OPEN_STOPS = (*_STOPS, ":", ",", ";", "-", "–", "—", "：", "，")


def page_heads(paragraphs: Sequence[Paragraph], cues: Cues) -> Iterator[int]:
    """Short lines that come back and back, but for their numbers, and say no sentence: heads and feet of pages."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for n, paragraph in enumerate(paragraphs):
        if n not in cues and len(paragraph.words) < _HEAD_LENGTH and not paragraph.words.endswith(OPEN_STOPS):
            places[_DIGITS.sub("0", same_words(paragraph))].append(n)
    first = min(cues, default=len(paragraphs))
    for words, found in places.items():
        if len(found) >= _HEADS and words:
            yield from (n for n in found if n > first or n > found[0])


def plain_headings(paragraphs: Sequence[Paragraph], cues: Cues, outside: Container[int]) -> Iterator[int]:
    """Short lines without a stop right before a speaker starts: headings and captions that the file does not mark."""
    first = min(cues, default=len(paragraphs))
    if any(label.time is not None or _is_told(paragraphs[n]) for n, label in cues.items()):  # such files know headings
        return
    for n in cues:
        above = n - 1
        while above - 1 > first and n - above <= _TITLES and _is_title(paragraphs[above]) and above not in cues:
            above -= 1
        said = above < n - 1 and above not in outside and paragraphs[above].words.endswith(_STOPS)
        if said and not (above in cues and cues[above].length >= len(paragraphs[above].words)):
            yield from range(above + 1, n)


def _is_told(paragraph: Paragraph) -> bool:
    return any(hint.kind is Kind.LABEL for hint in paragraph.hints)


def _is_title(paragraph: Paragraph) -> bool:
    words = paragraph.words
    return (
        paragraph.parted
        and paragraph.size <= _TITLE_WORDS
        and not any(hint.kind in _SPOKEN for hint in paragraph.hints)
        and not words.endswith(OPEN_STOPS)
        and not words[0].islower()
    )

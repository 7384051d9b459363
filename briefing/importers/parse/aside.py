"""What stands outside the interview, and why: captions, copies, stage directions, and the page around the words.

Before and between the turns a paragraph is set aside only for its own words, for what the file says of it, or because
it stood there before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from briefing.importers.hinted import Kind
from briefing.importers.parse.blocks import (
    block_of,
    is_caption,
    is_direction,
    is_empty,
    is_link_list,
    same_words,
    tells_again,
)
from briefing.importers.parse.ending import below, end_of
from briefing.importers.parse.furniture import EXAMINATION
from briefing.importers.parse.headings import OPEN_STOPS, page_heads, plain_headings
from briefing.importers.parse.labels import Cues, key_of
from briefing.importers.parse.paragraphs import Paragraph
from briefing.model.interview import Reason

Asides = Mapping[int, Reason]  # index of a paragraph → why it is set aside

_COPY_OUTSIDE = 3  # words that make a repeated paragraph a copy, before the first turn
_COPY_WITHIN = 10  # and inside the interview, where people do repeat themselves
_TITLE = 4  # words that make the first line a title, even one that sounds like a button
_TITLE_WORDS = 10
_QUOTED = re.compile(r"(?:>\s*)?[“\"„«][^“”\"„«»]{20,}[”\"“»]\.?$")
_TOLD = MappingProxyType(  # what the file itself says
    {
        Kind.FURNITURE: Reason.FURNITURE,
        Kind.CAPTION: Reason.CAPTION,
        Kind.DIRECTION: Reason.DIRECTION,
        Kind.NOTE: Reason.FURNITURE,
    }
)
_LINES_ABOVE = 3  # lines above a caption that can be its copies


def asides(paragraphs: Sequence[Paragraph], cues: Cues) -> Asides:
    """Every paragraph that stands outside, by index. A paragraph that begins with a label never does."""
    first = min(cues, default=len(paragraphs))
    end = end_of(paragraphs, cues) if cues else len(paragraphs)
    found: dict[int, Reason] = dict(below(paragraphs, end))
    for n in range(end):
        if n not in cues and (reason := _alone(paragraphs, n, n > first)):
            found[n] = reason
    for n, reason in (*_captions(paragraphs, cues), *_twins(paragraphs, cues), *_copies(paragraphs, cues)):
        found.setdefault(n, reason)
    for n in page_heads(paragraphs, cues):
        found.setdefault(n, Reason.FURNITURE)
    for n in _pulled(paragraphs, cues):
        found.setdefault(n, Reason.DUPLICATE)
    for n in tuple(plain_headings(paragraphs, cues, found)):
        found.setdefault(n, Reason.HEADING)
    return found


def _alone(paragraphs: Sequence[Paragraph], n: int, within: bool) -> Reason | None:
    paragraph = paragraphs[n]
    if paragraph.header:
        return None
    if told := next((reason for kind, reason in _TOLD.items() if paragraph.hints and paragraph.says(kind)), None):
        return told
    if is_empty(paragraph) or (within and is_link_list(paragraph)):
        return Reason.FURNITURE
    if is_caption(paragraph):
        return Reason.CAPTION
    if within and (paragraph.is_heading or EXAMINATION.match(paragraph.words)):
        return Reason.HEADING
    if within and is_direction(paragraph):
        return Reason.DIRECTION
    is_title = n == 0 and paragraph.size >= _TITLE
    return None if is_title else block_of(paragraph)


def _captions(paragraphs: Sequence[Paragraph], cues: Cues) -> Iterator[tuple[int, Reason]]:
    """Lines right above a caption that say the same: the first is a caption, the rest are copies."""
    for n, caption in enumerate(paragraphs):
        if n in cues or not is_caption(caption):
            continue
        above: list[int] = []
        at = n
        while at > 0 and n - at < _LINES_ABOVE and not paragraphs[at].parted and at - 1 not in cues:
            at -= 1
            if not tells_again(paragraphs[at], caption):
                break
            above.insert(0, at)
        seen = {same_words(caption)}
        for at in above:
            words = same_words(paragraphs[at])
            yield at, Reason.DUPLICATE if words in seen else Reason.CAPTION
            seen.add(words)


def _twins(paragraphs: Sequence[Paragraph], cues: Cues) -> Iterator[tuple[int, Reason]]:
    """Two lines alike, one under the other: a picture's text and its caption. A title said twice is only a copy."""
    for n in range(2, len(paragraphs)):
        here, above = paragraphs[n], paragraphs[n - 1]
        lines = not here.parted and n not in cues and n - 1 not in cues and here.size >= _COPY_OUTSIDE
        if lines and same_words(here) == same_words(above):
            yield n - 1, Reason.CAPTION
            yield n, Reason.DUPLICATE


def _copies(paragraphs: Sequence[Paragraph], cues: Cues) -> Iterator[tuple[int, Reason]]:
    """Paragraphs that stood in the text before: the first stays, later ones are copies."""
    first = min(cues, default=len(paragraphs))
    seen: set[str] = set()
    for n, paragraph in enumerate(paragraphs):
        words = same_words(paragraph)
        enough = _COPY_OUTSIDE if n < first else _COPY_WITHIN
        if words in seen and n not in cues and paragraph.size >= enough:
            yield n, Reason.DUPLICATE
        seen.add(words)


def _pulled(paragraphs: Sequence[Paragraph], cues: Cues) -> Iterator[int]:
    """Words in quotation marks over the name of somebody who speaks: a passage set large, and who said it."""
    printed = {key_of(name) for label in cues.values() for name in (label.printed, label.printed.split(",")[0])}
    for n in range(1, len(paragraphs)):
        name, quote = paragraphs[n], paragraphs[n - 1]
        if n in cues or n - 1 in cues or name.size > _TITLE_WORDS or not _QUOTED.match(quote.words):
            continue
        if key_of(name.words.strip("—–- *_")) in printed:
            under = n + 1
            tells = under < len(paragraphs) and under not in cues and paragraphs[under].size <= _TITLE_WORDS
            tells = tells and not paragraphs[under].words.endswith(OPEN_STOPS)
            yield from range(n - 1, under + tells)

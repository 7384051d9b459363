"""Where the interview ends, and what stands below it: the page around the words.

The first line after the last answer that begins a block of the page ends the interview, and everything below belongs to
that block until the next begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefing.importers.parse.blocks import bare, block_of, is_empty, is_life, is_link_list, is_note
from briefing.importers.parse.furniture import BYLINE
from briefing.importers.parse.labels import Cues
from briefing.importers.parse.paragraphs import Paragraph
from briefing.model.interview import Reason

_GALLERY, _CLICKS = 9, 3  # paragraphs that are looked at, and how many of them are only there to be clicked on
_SHORT = 10  # words of a line that is no answer
_STOPS = (".", "!", "?", "…", "”", '"', "。", "！", "？", "؟", "»")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+$")


def end_of(paragraphs: Sequence[Paragraph], cues: Cues) -> int:
    """Index of the first paragraph after the interview; len(paragraphs) where the last answer ends the text."""
    last = max(cues)
    words = last if cues[last].length < len(paragraphs[last].words) else last + 1  # where the last speaker begins
    byline = next((p.words for p in paragraphs[:last] if BYLINE.match(p.words)), "")
    below = range(words + 1, len(paragraphs))
    clicks = frozenset(n for n in below if is_empty(paragraphs[n]) or is_link_list(paragraphs[n]))
    for n in below:
        if block_of(paragraphs[n]) or is_note(paragraphs[n]) or _is_address(paragraphs[n]):
            return n
        if _begins_gallery(paragraphs, clicks, n) or (
            is_life(paragraphs[n], byline) and _closes(paragraphs, n + 1, byline)
        ):
            return n
    return len(paragraphs)


def below(paragraphs: Sequence[Paragraph], end: int) -> Iterator[tuple[int, Reason]]:
    """Everything from the end of the interview on; a note on editing is front matter wherever it stands."""
    reason = Reason.FURNITURE
    for n in range(end, len(paragraphs)):
        paragraph = paragraphs[n]
        if is_note(paragraph):
            continue
        block = block_of(paragraph)
        if block and (block is not Reason.FURNITURE or reason is Reason.BIOGRAPHY):
            reason = block
        elif reason is Reason.FURNITURE and is_life(paragraph, ""):
            yield n, Reason.BIOGRAPHY
            continue
        yield n, reason


def _is_address(paragraph: Paragraph) -> bool:
    """Whether a short line tells where to go on the web."""
    return paragraph.size <= _SHORT and bool(_ADDRESS.search(bare(paragraph.words)))


def _begins_gallery(paragraphs: Sequence[Paragraph], clicks: frozenset[int], n: int) -> bool:
    """Whether a line without a stop begins a stretch of which a third is only there to be clicked on."""
    near = range(n, min(n + _GALLERY, len(paragraphs)))
    here = sum(at in clicks for at in near) if clicks else 0
    line = paragraphs[n]
    return here >= max(_CLICKS, len(near) / 3) and line.size <= _SHORT and not line.words.endswith(_STOPS)


def _closes(paragraphs: Sequence[Paragraph], n: int, byline: str) -> bool:
    """Whether nothing of an interview can follow: the text ends, or the page, a note or another life begins."""
    if n >= len(paragraphs):
        return True
    here = paragraphs[n]
    return bool(block_of(here)) or is_note(here) or here.is_heading or is_life(here, byline)

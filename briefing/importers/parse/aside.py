"""What stands outside the interview, and why: captions, copies, stage directions, and the page around the words.

Before and between the turns a paragraph is set aside only for its own words; after the last answer, the first line that
begins a block of the page ends the interview, and everything below it belongs to that block until the next begins.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from briefing.importers.parse.blocks import (
    block_of,
    is_caption,
    is_direction,
    is_life,
    is_note,
    same_words,
    tells_again,
)
from briefing.importers.parse.cues import Cues
from briefing.importers.parse.furniture import BYLINE
from briefing.importers.parse.paragraphs import Paragraph
from briefing.model.interview import Reason

Asides = Mapping[int, Reason]  # index of a paragraph → why it is set aside

_COPY_OUTSIDE = 3  # words that make a repeated paragraph a copy, before the first turn
_COPY_WITHIN = 8  # and inside the interview, where people do repeat themselves
_TITLE = 4  # words that make the first line a title, even one that sounds like a button
_LINES_ABOVE = 3  # lines above a caption that can be its copies


def asides(paragraphs: Sequence[Paragraph], cues: Cues) -> Asides:
    """Every paragraph that stands outside, by index. A paragraph that begins with a label never does."""
    first, end = min(cues), _end(paragraphs, max(cues))
    found: dict[int, Reason] = dict(_after(paragraphs, end))
    for n in range(end):
        if n not in cues and (reason := _alone(paragraphs, n, n > first)):
            found[n] = reason
    for n, reason in (*_captions(paragraphs, cues), *_twins(paragraphs, cues), *_copies(paragraphs, cues)):
        found.setdefault(n, reason)
    return found


def _alone(paragraphs: Sequence[Paragraph], n: int, within: bool) -> Reason | None:
    paragraph = paragraphs[n]
    if is_caption(paragraph):
        return Reason.CAPTION
    if within and paragraph.is_heading:
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
    first = min(cues)
    seen: set[str] = set()
    for n, paragraph in enumerate(paragraphs):
        words = same_words(paragraph)
        enough = _COPY_OUTSIDE if n < first else _COPY_WITHIN
        if words in seen and n not in cues and paragraph.size >= enough:
            yield n, Reason.DUPLICATE
        seen.add(words)


# ── after the last answer ─────────────────────────────────────────────────────────────────────────────────────


def _after(paragraphs: Sequence[Paragraph], end: int) -> Iterator[tuple[int, Reason]]:
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


def _end(paragraphs: Sequence[Paragraph], last: int) -> int:
    """Index of the first paragraph after the interview; len(paragraphs) where the last answer ends the text."""
    byline = next((p.words for p in paragraphs[:last] if BYLINE.match(p.words)), "")
    for n in range(last + 1, len(paragraphs)):
        if block_of(paragraphs[n]) or is_note(paragraphs[n]):
            return n
        if is_life(paragraphs[n], byline) and _closes(paragraphs, n + 1, byline):
            return n
    return len(paragraphs)


def _closes(paragraphs: Sequence[Paragraph], n: int, byline: str) -> bool:
    """Whether nothing of an interview can follow: the text ends, or the page, a note or another life begins."""
    if n >= len(paragraphs):
        return True
    here = paragraphs[n]
    return bool(block_of(here)) or is_note(here) or here.is_heading or is_life(here, byline)

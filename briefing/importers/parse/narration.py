"""Words between the turns that nobody in the interview says: what leads from one excerpt or chapter to the next.

It reads like an answer that goes on, and only its place gives it away: after a heading and before a question, parted by
a blank line where turns are not, or ending in a colon before the next question.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing.importers.parse.aside import Asides
from briefing.importers.parse.furniture import PROCEEDINGS
from briefing.importers.parse.labels import Cues
from briefing.importers.parse.paragraphs import Paragraph
from briefing.importers.parse.phrases import ASKING, ME
from briefing.model.interview import Reason

_TIGHT = 0.7  # share of turns without a blank line before them, where a blank line means something
_SAID = 6  # words of a sentence somebody tells
_ENDS = re.compile(r"[.?!…)\]”\"]$")
_LEADS = re.compile(r"[:：]$")


@dataclass(frozen=True, slots=True)
class _Page:
    """The paragraphs, what is known of them, and two habits of the whole document."""

    paragraphs: Sequence[Paragraph]
    cues: Cues
    outside: Asides
    is_tight: bool  # turns follow each other without a blank line
    has_chapters: bool  # some heading stands right before a speaker


def narration(paragraphs: Sequence[Paragraph], cues: Cues, outside: Asides) -> frozenset[int]:
    """Indexes of the paragraphs between the first turn and the end that belong to nobody."""
    starts = sorted(cues)
    tight = sum(not paragraphs[n].parted for n in starts[1:])
    chapters = any(n > 0 and paragraphs[n - 1].is_heading for n in starts)
    page = _Page(paragraphs, cues, outside, len(starts) > 1 and tight >= (len(starts) - 1) * _TIGHT, chapters)
    blocks = (range(start, end) for start, end in pairwise((*starts, len(paragraphs))))
    return frozenset(n for block in blocks for n in _told(page, block) if n not in outside)


def _told(page: _Page, block: range) -> Iterator[int]:
    """What nobody says of the words from one label to the next: the end of them, from where a rule says."""
    starts = (rule(page, block) for rule in _RULES)
    start = next((start for start in starts if start is not None), block.stop)
    yield from range(start, block.stop)


def _after_proceedings(page: _Page, block: range) -> int | None:
    """What a clerk writes down: “The Clerk read as follows:”, “The motion was agreed to.”"""
    return next((n for n in block[1:] if PROCEEDINGS.match(page.paragraphs[n].words)), None)


def _after_heading(page: _Page, block: range) -> int | None:
    """A chapter's opening, where headings begin chapters and nobody says “I” in it."""
    heading = next((n for n in block[1:] if page.paragraphs[n].is_heading), None) if page.has_chapters else None
    if heading is None:
        return None
    words = " ".join(page.paragraphs[n].words for n in range(heading + 1, block.stop) if n not in page.outside)
    return None if not words or ME.search(words) else heading + 1


def _after_gap(page: _Page, block: range) -> int | None:
    """Sentences after a blank line, where turns follow each other without one. A page may break anywhere."""
    for n in block[1:] if page.is_tight else ():
        here, before = page.paragraphs[n], page.paragraphs[n - 1]
        broken = page.outside.get(n - 1) is Reason.FURNITURE
        if here.parted and not broken and here.size >= _SAID and _ENDS.search(before.words):
            return n
    return None


def _before_question(page: _Page, block: range) -> int | None:
    """A last paragraph that ends in a colon before a Q: it leads to the next excerpt."""
    following, last = page.cues.get(block.stop), block.stop - 1
    if following is None or following.key not in ASKING or last == block.start:
        return None
    return last if _LEADS.search(page.paragraphs[last].words) else None


_RULES: tuple[Callable[[_Page, range], int | None], ...] = (
    _after_proceedings,
    _after_heading,
    _after_gap,
    _before_question,
)

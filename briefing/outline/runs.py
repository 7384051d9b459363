"""Short runs of whole sentences within one paragraph of an answer: what could be quoted at all.

A run never crosses a paragraph, since a speaker who draws breath has changed the subject, and never opens a quotation
mark or bracket that it does not close.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from briefing.model.interview import Interview, Role
from briefing.model.span import Span
from briefing.outline.sentences import sentences
from briefing.outline.words import length, tokens

SHORTEST = 8  # words; a shorter line is a fragment, and is better quoted in full
LONGEST = 40  # words; more than five lines on a slide
MOST_SENTENCES = 3
_PAIRS = ("“”", "()", "[]", "«»", "「」", "『』", "（）")


@dataclass(frozen=True, slots=True)
class Run:
    """Whole sentences that could be quoted: where, which words, how many, and how many in the first sentence."""

    span: Span
    text: str
    words: tuple[str, ...]
    length: int
    sentences: int
    opening: int
    turn: int


def runs(interview: Interview) -> Iterator[Run]:
    """Every run of one to three sentences of every answer, of a length that can be quoted, in the order said."""
    for n, turn in enumerate(interview.turns):
        if turn.role is Role.ANSWER:
            for paragraph in turn.paragraphs or (turn.span,):
                yield from _runs_in(interview.text, paragraph, n)


def _runs_in(text: str, paragraph: Span, turn: int) -> Iterator[Run]:
    pieces = [(span, tokens(span.of(text))) for span in sentences(text, paragraph)]
    for first, (start, opening) in enumerate(pieces):
        words: tuple[str, ...] = ()
        for n, (end, more) in enumerate(pieces[first : first + MOST_SENTENCES], start=1):
            words += more
            long = length(words)
            if long > LONGEST:
                break
            span = Span(start.start, end.end)
            if long >= SHORTEST and _closes(span.of(text)):
                yield Run(span, span.of(text), words, long, n, len(opening), turn)


def _closes(text: str) -> bool:
    """Whether every quotation mark and bracket that opens is closed, and none is closed that never opened."""
    return text.count('"') % 2 == 0 and all(_paired(text, *pair) for pair in _PAIRS)


def _paired(text: str, opening: str, closing: str) -> bool:
    if opening not in text and closing not in text:
        return True
    depth = 0
    for sign in text:
        depth += (sign == opening) - (sign == closing)
        if depth < 0:
            return False
    return depth == 0

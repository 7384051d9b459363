"""Sentences of a paragraph, for titles and notes: cut after . ? ! … and closing marks, not after abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.model.span import Span

_END = re.compile(r"[.?!…。？！؟]+[\"'”’»)\]*_]*(?:\s+|$)|(?<=[。？！])")
_SHORT = re.compile(
    r"(?:\b[^\W\d_]|\b(?:Mr|Mrs|Ms|Dr|Prof|Rep|Sen|Gov|Gen|Col|Lt|St|Jr|Sr|vs|No|Mt|Hon|bzw|ca|Nr|Sra?|Mme))\.$"
)


def sentences(words: str) -> Iterator[Span]:
    """Spans of each sentence, without the white space after it."""
    start = 0
    for match in _END.finditer(words):
        head = words[max(start, match.end() - 12) : match.end()].rstrip()
        if match.end() == start or _SHORT.search(head):
            continue
        yield Span(start, start + len(words[start : match.end()].rstrip()))
        start = match.end()
    if words[start:].strip():
        yield Span(start, start + len(words[start:].rstrip()))

"""A sheet of paper that formats write on: words in order, what the file says of them, and white space between.

Every format ends in the same text with the same few hints, so the rules for white space stand here once: one blank line
between paragraphs, one space between words that flow, and nothing at the ends.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from briefing.importers.hinted import Hint, HintedText, Kind, cleaned
from briefing.model.span import Span

_SPACE = re.compile(r"[ \t\n\r\f\v]+")
_RUNS = frozenset({Kind.BOLD, Kind.ITALIC})
_GAPS = ("", " ", "\n", "\n\n")


@dataclass(slots=True, eq=False)
class Mark:
    """A hint that is still open: it begins where the next words are written."""

    kind: Kind
    value: float
    name: str
    start: int = -1


class Sheet:
    """Takes words from the start of a document to its end; `done` gives the text with its hints."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._hints: list[Hint] = []
        self._open: list[Mark] = []
        self._gap = 0
        self._at = 0

    @property
    def fresh(self) -> bool:
        """Whether the next words begin a line."""
        return self._at == 0 or self._gap > 1

    def write(self, words: str) -> None:
        """Words exactly as they are, but for characters that no text can keep."""
        words = cleaned(words).replace("\ufeff", "")
        if not words:
            return
        gap = _GAPS[self._gap] if self._at else ""
        if gap == " " and self._pieces[-1].endswith((" ", "\t", "\n")):
            gap = ""
        self._at += len(gap)
        for mark in self._open:
            if mark.start < 0:
                mark.start = self._at
        self._pieces += (gap, words)
        self._at += len(words)
        self._gap = 0

    def flow(self, words: str) -> None:
        """Words between which any white space is one space, wherever lines were broken in the file."""
        single = _SPACE.sub(" ", words)
        if single.startswith(" "):
            self.space()
        if bare := single.strip(" "):
            self.write(bare)
            if single.endswith(" "):
                self.space()

    def space(self) -> None:
        """White space before the next words of the line."""
        self._gap = max(self._gap, 1)

    def line(self) -> None:
        """A new line before the next words."""
        self._gap = max(self._gap, 2)

    def paragraph(self) -> None:
        """A new paragraph before the next words."""
        self._gap = max(self._gap, 3)

    def open(self, kind: Kind, value: float = 0.0, name: str = "") -> Mark:
        """Say something of the words from here to `close`."""
        mark = Mark(kind, value, name)
        self._open.append(mark)
        return mark

    def close(self, mark: Mark) -> None:
        """The words that the mark is about end here; where there were none, it is forgotten."""
        self._open.remove(mark)
        if 0 <= mark.start < self._at:
            self._hints.append(Hint(mark.kind, Span(mark.start, self._at), mark.value, mark.name))

    @contextmanager
    def said(self, kind: Kind, value: float = 0.0, name: str = "") -> Generator[None]:
        """Say something of the words written inside the block."""
        mark = self.open(kind, value, name)
        yield
        self.close(mark)

    def label(self, name: str) -> None:
        """“Name: ” before somebody's words; names are one line, and anything empty is no name."""
        if bare := " ".join(name.split()):
            with self.said(Kind.LABEL, name=bare):
                self.write(f"{bare}: ")

    def done(self) -> HintedText:
        """The text, and the hints in the order of their spans, wider ones first."""
        while self._open:
            self.close(self._open[-1])
        text = "".join(self._pieces)
        hints = sorted(_joined(self._hints, text), key=lambda hint: (hint.span.start, -hint.span.end))
        return HintedText(text, tuple(hints))


def _joined(hints: Iterable[Hint], text: str) -> Iterator[Hint]:
    """Programs cut bold words into many runs: those with nothing but blanks between them are one."""
    last: dict[Kind, Hint] = {}
    for hint in hints:
        if hint.kind not in _RUNS:
            yield hint
            continue
        before = last.get(hint.kind)
        if (
            before
            and hint.span.start >= before.span.end
            and not text[before.span.end : hint.span.start].strip(" \t\xa0")
        ):
            hint = replace(before, span=Span(before.span.start, hint.span.end))
        elif before:
            yield before
        last[hint.kind] = hint
    yield from last.values()

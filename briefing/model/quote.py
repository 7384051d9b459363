"""A quote is a place, not typing: spans of one answer, with editorial marks laid over them.

A cut needs no mark of its own: it is the gap between two spans, so it can never disagree with what was removed.
The words are kept beside the spans, one string a span, so that a brief reads alone and every load re-checks it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from briefing.model.span import Span, in_order


@dataclass(frozen=True, slots=True)
class Insertion:
    """Editor's words, shown in [brackets] before the character at `at`."""

    at: int
    text: str


@dataclass(frozen=True, slots=True)
class Initial:
    """The letter at `at` changed from small to capital or back, shown [B]racketed."""

    at: int


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Stress added by the editor; declared as such wherever the quote is shown."""

    span: Span


@dataclass(frozen=True, slots=True)
class Sic:
    """“[sic]”, shown after the character before `at`."""

    at: int


Mark = Insertion | Initial | Emphasis | Sic


@dataclass(frozen=True, slots=True)
class Quote:
    """Words somebody said: `spans` of the interview's text in order, and `words[i]` the exact text of `spans[i]`."""

    id: str
    interview: str
    spans: tuple[Span, ...]
    words: tuple[str, ...]
    marks: tuple[Mark, ...] = ()
    starred: bool = False
    note: str = ""
    extra: tuple[tuple[str, str], ...] = ()

    @property
    def extent(self) -> Span:
        """From the first to the last character quoted, cuts included."""
        return Span(self.spans[0].start, self.spans[-1].end)


class Said(StrEnum):
    """Whose words a piece of a shown quote is."""

    VERBATIM = "verbatim"
    CUT = "cut"
    EDITOR = "editor"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a quote as it is shown: the speaker's own words, the sign of a cut, or the editor's addition."""

    text: str
    said: Said
    stressed: bool = False


CUT_SIGN = " … "


def pieces(quote: Quote) -> tuple[Piece, ...]:
    """The quote as shown, piece by piece, without quotation marks."""
    shown: list[Piece] = []
    for n, (span, words) in enumerate(zip(quote.spans, quote.words, strict=True)):
        if n:
            shown.append(Piece(CUT_SIGN, Said.CUT))
        shown += _fragment(span, words, quote.marks)
    return tuple(piece for piece in shown if piece.text)


def shown(quote: Quote) -> str:
    """The quote as one string, cuts and insertions included, without quotation marks."""
    return "".join(piece.text for piece in pieces(quote))


def _fragment(span: Span, words: str, marks: tuple[Mark, ...]) -> list[Piece]:
    edges = {span.start, span.end} | {at for mark in marks for at in _edges(mark) if span.start <= at <= span.end}
    stops = sorted(edges)
    found = _additions(marks, span.start, span, words)
    for start, end in pairwise(stops):
        stretch = words[start - span.start : end - span.start]
        stressed = any(isinstance(m, Emphasis) and m.span.holds(Span(start, end)) for m in marks)
        if any(isinstance(m, Initial) and m.at == start for m in marks):
            found.append(Piece(f"[{stretch.swapcase()}]", Said.EDITOR, stressed))
        else:
            found.append(Piece(stretch, Said.VERBATIM, stressed))
        found += _additions(marks, end, span, words)
    return found


def _edges(mark: Mark) -> tuple[int, ...]:
    match mark:
        case Emphasis(span):
            return (span.start, span.end)
        case Initial(at):
            return (at, at + 1)
        case Insertion(at) | Sic(at):
            return (at,)


def _additions(marks: tuple[Mark, ...], at: int, span: Span, words: str) -> list[Piece]:
    """What the editor added at one place; [sic] first, because it belongs to the word before."""
    sic = [Piece(" [sic]", Said.EDITOR) for mark in marks if isinstance(mark, Sic) and mark.at == at > span.start]
    if at == span.end:
        return sic
    gap = words[at - span.start].isspace()
    more = [mark.text for mark in marks if isinstance(mark, Insertion) and mark.at == at]
    return sic + [Piece(f" [{text}]" if gap else f"[{text}] ", Said.EDITOR) for text in more]


def well_formed(quote: Quote) -> bool:
    """Whether spans stand in order, none empty, with one string of the right length each, and marks inside them."""
    lengths = all(len(s) == len(w) > 0 for s, w in zip(quote.spans, quote.words, strict=False))
    return (
        bool(quote.spans)
        and len(quote.spans) == len(quote.words)
        and lengths
        and in_order(quote.spans)
        and all(_inside(mark, quote.spans) for mark in quote.marks)
    )


def _inside(mark: Mark, spans: tuple[Span, ...]) -> bool:
    match mark:
        case Emphasis(span):
            return any(s.holds(span) for s in spans)
        case Initial(at) | Insertion(at):
            return any(s.start <= at < s.end for s in spans)
        case Sic(at):
            return any(s.start < at <= s.end for s in spans)

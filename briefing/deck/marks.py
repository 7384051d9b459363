"""Quotation marks and paragraphs of a shown quote, by the language of its interview.

Every paragraph opens with a mark, also where it goes on over another slide, and only the last one closes, as books do.
The opening mark hangs left of the text, so that the letters align. Words of the speaker stand as they are; what an
editor added has another ink.
"""

from __future__ import annotations

import re
from dataclasses import replace

from briefing.deck.breaks import joined
from briefing.deck.flow import cut_of
from briefing.deck.look import leading
from briefing.deck.measure import width
from briefing.deck.scene import Ink, Para, Run, Style
from briefing.deck.theme import Theme
from briefing.model.interview import Interview
from briefing.model.quote import Emphasis, Piece, Quote, Said, pieces

_PAIRS = {
    "de": ("„", "“"),
    "fr": ("«\u00a0", "\u00a0»"),
    "es": ("«", "»"),
    "it": ("«", "»"),
    "pt": ("«", "»"),
    "ru": ("«", "»"),
    "uk": ("«", "»"),
    "ja": ("「", "」"),
}
_PARAGRAPHS = re.compile(r"\s*\n\s*")


def pair(language: str) -> tuple[str, str]:
    """Opening and closing quotation mark of a language."""
    return _PAIRS.get(language[:2].lower(), ("“", "”"))


def quoted(quote: Quote, interview: Interview, style: Style, theme: Theme) -> tuple[Para, ...]:
    """The quote in its marks, as paragraphs set in a style."""
    opening, closing = pair(interview.language)
    hang = round(width(opening, cut_of(style, theme), style.size))
    shown = _split(tuple(_run(piece, style) for piece in pieces(quote)))
    last = len(shown) - 1
    return tuple(
        Para(
            (Run(opening, style), *runs, *((Run(closing, style),) if n == last else ())),
            leading(style.size, airy=True),
            before=round(style.size * 0.5),
            outdent=hang,
            indent=hang,
            opening=opening,
        )
        for n, runs in enumerate(shown)
    )


def _run(piece: Piece, style: Style) -> Run:
    if piece.said is Said.CUT:
        return Run("\u00a0… ", style)  # a line never starts with the sign of a cut
    ink = Ink.MUTED if piece.said is Said.EDITOR else style.ink
    return Run(piece.text, replace(style, ink=ink, italic=style.italic != piece.stressed))


def _split(runs: tuple[Run, ...]) -> list[tuple[Run, ...]]:
    """Runs in paragraphs, at the line ends of the source; other white space becomes single spaces."""
    shown: list[list[Run]] = [[]]
    for run in runs:
        for n, text in enumerate(_PARAGRAPHS.split(run.text)):
            if n:
                shown.append([])
            if text:
                shown[-1].append(replace(run, text=joined(text)))
    return [tuple(paragraph) for paragraph in shown if paragraph]


def stressed(quote: Quote) -> bool:
    """Whether an editor stressed words of a quote, which must be said wherever it is shown."""
    return any(isinstance(mark, Emphasis) for mark in quote.marks)

"""Where sentences end.

A key quote is made of whole sentences, so a wrong end here is a wrong suggestion there. Published speech is full of
stops that end nothing (“the U.S. Agency”, “Rep. Kim”, “J. R. Marsh”, “3.5”, “on and on … it”) and of ends behind
closing quotes and brackets. Every stop is therefore a question, answered by the word before it and the word after
it; in doubt the sentence goes on, because a quote too long is trimmed in a second and half a sentence misleads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from briefing.model.span import Span
from briefing.outline.words import BEFORE_A_NAME, BEFORE_A_NUMBER, MAYBE_THE_END, OPENERS

# Stops of Latin, Greek, Cyrillic, Arabic, Urdu, Indic, Armenian, Ethiopic, Burmese and Khmer want a space behind them;
# those of Chinese and Japanese do not. Possessive, so that a row of ten thousand dots is read once.
_CLOSERS = r"[)\]}\"'”’»›」』）》】]*+"
_STOPS = r"[.!?…‽؟۔।॥։።፧။។]"
_STOP = re.compile(rf"(?<!{_STOPS})(?P<stop>{_STOPS}++){_CLOSERS}(?=\s|\Z)|[。！？｡]+(?P<shut>{_CLOSERS})")
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*")
_WORD_BEFORE = re.compile(r"[^\s(\[“‘\"—–]*\Z")
_NEXT = re.compile(r"\s*[(\[“‘\"'«‹]*(?P<word>[^\s,;:.!?…”]*)")
_LONGEST_WORD = 40

_LETTERS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]|Ph\.D|[^\W\d_]")  # U.S, p.m, and a single initial


def sentences(text: str, span: Span | None = None) -> tuple[Span, ...]:
    """The sentences of a stretch (None: of the whole text), in order, without the white space between them.

    Together they hold every character that is not white space; no sentence runs over the end of a paragraph.
    """
    whole = Span(0, len(text)) if span is None else span
    found: list[Span] = []
    for paragraph in _paragraphs(text, whole):
        found += _in_paragraph(text, paragraph)
    return tuple(found)


def _paragraphs(text: str, span: Span) -> Iterator[Span]:
    at = span.start
    for blank in _PARAGRAPH.finditer(text, span.start, span.end):
        yield Span(at, blank.start())
        at = blank.end()
    yield Span(at, span.end)


def _in_paragraph(text: str, paragraph: Span) -> list[Span]:
    bounds = [m.end() for m in _STOP.finditer(text, paragraph.start, paragraph.end) if _ends(text, m, paragraph)]
    edges = [paragraph.start, *bounds, paragraph.end]
    cut = (Span(a, b).trimmed(text) for a, b in pairwise(edges))
    return [sentence for sentence in cut if len(sentence)]


def _ends(text: str, stop: re.Match[str], paragraph: Span) -> bool:
    """Whether a sentence ends at this stop."""
    after = _NEXT.match(text, stop.end(), paragraph.end)
    following = after["word"].replace("'", "’") if after else ""
    mark = stop["stop"]
    if mark is None:  # behind 。and a closing quotation mark the sentence that reports the speech goes on
        return not (stop["shut"] and following and text[stop.end()].isalpha())
    if following[:1].islower():
        return False
    if mark.endswith(("…", "..")):
        return not _is_i(following)
    if mark != "." or not following:
        return True
    before = text[max(paragraph.start, stop.start() - _LONGEST_WORD) : stop.start()]
    return _ends_after(before, following)


def _is_i(word: str) -> bool:
    return word == "I" or word.startswith("I’")


def _ends_after(before: str, following: str) -> bool:
    """Whether a single full stop ends the sentence, by the words it stands between."""
    match = _WORD_BEFORE.search(before)
    word = match[0] if match else ""
    earlier = before[: len(before) - len(word)]
    if word in BEFORE_A_NAME:
        return False
    if word in BEFORE_A_NUMBER:
        return not following[:1].isdigit()
    if word.isdecimal():  # “2. Bury the cables”: a numbered line
        return bool(earlier.rstrip(" \t")) and not earlier.rstrip(" \t").endswith("\n")
    if word in MAYBE_THE_END or _LETTERS.fullmatch(word):
        return following in OPENERS or _is_plain_letter(earlier, word)
    return True


def _is_plain_letter(earlier: str, word: str) -> bool:
    """Whether a single letter is no initial: a small one, or the last word of “so do I.”"""
    before = earlier.split()[-1:]
    return len(word) == 1 and (word.islower() or (word == "I" and bool(before) and before[0][:1].islower()))

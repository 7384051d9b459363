"""Where sentences end.

A key quote is made of whole sentences, so a wrong end here is a wrong suggestion there. Published speech is full of
stops that end nothing (“the U.S. Agency”, “Rep. Kim”, “J. R. Marsh”, “3.5”, “on and on … it”) and of ends behind
closing quotes and brackets. Every stop is therefore a question, answered by the word before it and the word after
it; in doubt the sentence goes on, because a quote too long is trimmed in a second and half a sentence misleads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.model.span import Span

# Stops of Latin, Greek, Cyrillic, Arabic, Urdu, Indic, Armenian, Ethiopic, Burmese and Khmer; then those of CJK, which
# end a sentence without a space behind them.
_CLOSERS = r"[)\]}\"'”’»›」』）》】]*"
_STOP = re.compile(rf"(?P<stop>[.!?…‽؟۔।॥։።፧။។]+)(?P<shut>{_CLOSERS})(?=\s|\Z)|[。！？｡．]+[」』）》】”’]*")
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*")
_WORD_BEFORE = re.compile(r"[^\s(\[“‘\"—–]*\Z")
_NEXT = re.compile(r"\s*(?P<open>[(\[“‘\"'«‹]*)(?P<word>[^\s,;:.!?…”]*)")
_LONGEST_WORD = 40

# Never the end: a name or a number follows.
_BEFORE_A_NAME = frozenset(
    "Mr Mrs Ms Mx Dr Prof Rep Sen Gov Gen Maj Col Lt Cmdr Capt Sgt Cpl Adm Rev Hon Pres Amb Supt Insp St Messrs Mme Mlle "
    "M Sr. Fr Pte Brig vs v cf al Mt Ft".split()
)
_BEFORE_A_NUMBER = frozenset(
    "No Nos no nos Art art Fig fig Sec sec Vol vol Ch ch Eq p pp para paras ca c approx "
    "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec".split()
)
# The end only when a word follows that opens a sentence.
_MAYBE = frozenset("Jr Sr Inc Ltd Co Corp Bros Dept Univ Assn Ave Blvd Rd etc".split())
_LETTERS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]|Ph\.D|[^\W\d_]")  # U.S, p.m, e.g, and a single initial
_ALWAYS_ON = frozenset({"e.g", "i.e"})
_OPENERS = frozenset(
    "A After All Also An And Any Anybody As At Because Before But By Did Do Does Each Even Every Everybody For From Had "
    "Has Have He Her Here His How However I I’d I’ll I’m I’ve If In Instead Is It It’s Its Just Let Many Maybe More Most "
    "My No Nobody Not Nothing Now Of On Once One Or Our Perhaps She Since So Some Somebody Still That That’s The Their "
    "Then There There’s These They They’re This Those Though To Today We We’re We’ve Were What When Where Which While Who "
    "Why Will With Would Yes Yet You Your".split()
)


def sentences(text: str, span: Span | None = None) -> tuple[Span, ...]:
    """The sentences of a stretch (None: of the whole text), in order, without the white space between them.

    Together they hold every character that is not white space; no sentence runs over the end of a paragraph.
    """
    whole = span or Span(0, len(text))
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
    cut = (Span(a, b).trimmed(text) for a, b in zip(edges, edges[1:], strict=False))
    return [sentence for sentence in cut if len(sentence)]


def _ends(text: str, stop: re.Match[str], paragraph: Span) -> bool:
    """Whether a sentence ends at this stop."""
    if stop["stop"] is None:  # a CJK stop always ends, but for the quotation it may stand in
        return True
    after = _NEXT.match(text, stop.end(), paragraph.end)
    following = after["word"] if after else ""
    if following[:1].islower():
        return False
    if not following or stop["stop"] != "." or stop["shut"]:
        return not (stop["stop"].endswith("…") and _is_i(following))
    before = text[max(paragraph.start, stop.start() - _LONGEST_WORD) : stop.start()]
    opens = following in _OPENERS or bool(after and after["open"][:1] in set("“‘\"'"))
    return _ends_after(before, following, opens)


def _is_i(word: str) -> bool:
    return word == "I" or word.startswith(("I’", "I'"))


def _ends_after(before: str, following: str, opens: bool) -> bool:
    """Whether a single full stop ends the sentence, by the word it stands behind."""
    match = _WORD_BEFORE.search(before)
    word = match[0] if match else ""
    if word in _BEFORE_A_NAME or word in _ALWAYS_ON:
        return False
    if word in _BEFORE_A_NUMBER:
        return not following[:1].isdigit()
    if word in _MAYBE:
        return opens
    if word.isdecimal() and not before[: -len(word)].strip():  # “2. Bury the cables”: a numbered line
        return False
    if _LETTERS.fullmatch(word):
        return opens or _is_plain_letter(before, word)
    return True


def _is_plain_letter(before: str, word: str) -> bool:
    """Whether a single letter is no initial, being small or behind a small word: “so do I.”, “plan B.”"""
    earlier = before[: -len(word)].split()
    return len(word) == 1 and (word.islower() or bool(earlier and earlier[-1][:1].islower()))

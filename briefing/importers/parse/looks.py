"""Interviews that print no names: questions told by how they look, or two people parted by dashes.

A question may be bold, a heading, in italics, numbered, in guillemets, behind a dash, or nothing but a question. One
look is right for a whole document, so each is tried on all of it, and must ask somebody, again and again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from briefing.importers.hinted import Kind
from briefing.importers.parse.blocks import is_caption, is_empty, is_link_list
from briefing.importers.parse.labels import Cues, Label, Voice
from briefing.importers.parse.paragraphs import Paragraph
from briefing.importers.parse.phrases import ME, YOU

Look = Callable[[Paragraph], bool]

_ITALIC = re.compile(r"(?:>\s?)?(?P<mark>[*_])(?![*_\s])[^\n]+(?P=mark)$")
_NUMBERED = re.compile(r"(?:#{1,6}\s+)?[*_]{0,3}(?:\d{1,2}|[①-⑳])[.)、．]?\s?(?=\D)")
_QUOTED = re.compile(r"[«„“\"「][^\n]+[»“”\"」][.?!]?$")
_DASHED = re.compile(r"[-–—―─]{1,3}\s?(?=[^\s\-–—>])")
_BULLET = re.compile(r"-\s")
_MARK = re.compile(r"#{1,6}\s+|[-–—―─]{1,3}\s?(?=[^\s\-–—])")
_ASKS = re.compile(r"[?？؟][\s*_\"'”’»)\]」]*$")
_ASKS_ANYWHERE = re.compile(r"[?？؟]")
_SENTENCE = re.compile(r"[.!:…。！：][\s*_\"'”’»)\]」]*$")
_FEWEST, _ENOUGH = 2, 3  # questions; fewer than enough must be close together and leave no doubt
_CLOSE, _HALF = 5, 0.5
_MOSTLY = 0.6
_OFTEN = 0.3
_LONGEST = 900  # characters of a question
_APART = 14  # paragraphs between questions, on average
_FEWEST_DASHES, _DENSE, _WORDY = 4, 0.6, 3


def _is_bare(paragraph: Paragraph) -> bool:
    return bool(_ASKS.search(paragraph.words))


_LOOKS: tuple[Look, ...] = (
    lambda paragraph: paragraph.is_bold,
    lambda paragraph: paragraph.is_heading,
    lambda paragraph: paragraph.says(Kind.ITALIC) or bool(_ITALIC.match(paragraph.words)),
    lambda paragraph: (
        any(h.kind is Kind.LIST and h.value for h in paragraph.hints) or bool(_NUMBERED.match(paragraph.words))
    ),
    lambda paragraph: bool(_QUOTED.match(paragraph.words)),
    lambda paragraph: bool(_DASHED.match(paragraph.words)),
    _is_bare,
)


def marked_questions(paragraphs: Sequence[Paragraph]) -> Cues:
    """Questions of one look, and after each the words that answer it; empty where nobody is asked."""
    words = [n for n, paragraph in enumerate(paragraphs) if not _is_silent(paragraph)]
    best: list[int] = []
    for look in _LOOKS:
        asked = _asked(paragraphs, words, look)
        if len(asked) > len(best):
            best = asked
    return _answered(paragraphs, words, best)


def _is_silent(paragraph: Paragraph) -> bool:
    return paragraph.header or is_empty(paragraph) or is_caption(paragraph) or is_link_list(paragraph)


def _asked(paragraphs: Sequence[Paragraph], words: Sequence[int], look: Look) -> list[int]:
    """Indexes of the questions that have this look; none where they do not look like an interview."""
    marked = [n for n in words if len(paragraphs[n].words) <= _LONGEST and look(paragraphs[n])]
    asking = [n for n in marked if _ASKS_ANYWHERE.search(paragraphs[n].words)]
    known = set(asking)
    closed = [n for n in marked if n in known or _SENTENCE.search(paragraphs[n].words)]
    if len(asking) < _FEWEST or len(asking) < len(closed) * _MOSTLY:
        return []
    return closed if _is_talk(paragraphs, words, closed, look is _is_bare) else []


def _is_talk(paragraphs: Sequence[Paragraph], words: Sequence[int], asked: Sequence[int], bare: bool) -> bool:
    """Whether questions are followed by words, come often enough, and speak to somebody who speaks of himself.

    Many languages ask without a word for “you”; so where questions stand out, answers that say “I” are enough.
    """
    questions = set(asked)
    body = [n for n in words if n >= asked[0]]
    answers = [n for n in body if n not in questions]
    followed = sum(b not in questions for a, b in pairwise(body) if a in questions)
    if followed < len(asked) * _MOSTLY or len(body) > len(asked) * _APART:
        return False
    to_you = sum(bool(YOU.search(paragraphs[n].words)) for n in asked)
    of_me = sum(bool(ME.search(paragraphs[n].words)) for n in answers)
    if len(asked) < _ENOUGH:
        return len(body) <= len(asked) * _CLOSE and min(to_you / len(asked), of_me / max(len(answers), 1)) >= _HALF
    both = to_you >= len(asked) * _OFTEN and of_me >= len(answers) * _OFTEN
    return both or (not bare and of_me >= len(answers) * _MOSTLY)


def _answered(paragraphs: Sequence[Paragraph], words: Sequence[int], asked: Sequence[int]) -> Cues:
    questions = set(asked)
    found: dict[int, Label] = {n: _unnamed(paragraphs[n], Voice.ASKS) for n in asked}
    for a, b in pairwise(words):
        if a in questions and b not in questions:
            found[b] = Label("", 0, voice=Voice.ANSWERS)
    return dict(sorted(found.items()))


def _unnamed(paragraph: Paragraph, voice: Voice) -> Label:
    mark = _MARK.match(paragraph.words)
    return Label("", mark.end() if mark else 0, voice=voice)


def with_answers(found: Cues, paragraphs: Sequence[Paragraph]) -> Cues:
    """Labels, with the answers below them where only who asks is printed: “Q: Why?”, and a paragraph without a name."""
    words = [n for n, paragraph in enumerate(paragraphs) if not _is_silent(paragraph) and not paragraph.is_heading]
    followed = {a: b for a, b in pairwise(words) if a in found and b not in found}
    asking = sum(bool(_ASKS_ANYWHERE.search(paragraphs[n].words)) for n in found)
    if (
        any(label.voice for label in found.values())
        or min(len(found), asking) < _FEWEST
        or min(asking, len(followed)) < len(found) * _MOSTLY
    ):
        return found
    return dict(sorted({**found, **{n: Label("", 0, voice=Voice.ANSWERS) for n in followed.values()}}.items()))


def with_questions(found: Cues, paragraphs: Sequence[Paragraph]) -> Cues:
    """Labels, with the questions above them where only who answers is printed: “**Why?**”, and “Ana Sol: …”."""
    asked = {n: label for n, label in marked_questions(paragraphs).items() if label.voice is Voice.ASKS}
    above = sum(n - 1 in asked for n in found)
    return dict(sorted({**asked, **found}.items())) if asked and above >= len(found) * _MOSTLY else found


def dashes(paragraphs: Sequence[Paragraph]) -> Cues:
    """Two people who take turns, each behind a dash; empty where dashes are only a list."""
    found = [n for n, p in enumerate(paragraphs) if not p.header and _DASHED.match(p.words)]
    if len(found) < _FEWEST_DASHES or not _is_dialogue(paragraphs, found):
        return {}
    halves = (found[::2], found[1::2])
    asking = max((0, 1), key=lambda half: _questions(paragraphs, halves[half]) / len(halves[half]))
    voices = (Voice.ASKS, Voice.ANSWERS) if asking == 0 else (Voice.ANSWERS, Voice.ASKS)
    return {n: _unnamed(paragraphs[n], voices[at % 2]) for at, n in enumerate(found)}


def _is_dialogue(paragraphs: Sequence[Paragraph], found: Sequence[int]) -> bool:
    whole = sum(bool(_SENTENCE.search(paragraphs[n].words) or _is_bare(paragraphs[n])) for n in found)
    wordy = sum(paragraphs[n].size for n in found) >= len(found) * _WORDY
    dense = len(found) >= (found[-1] - found[0] + 1) * _DENSE
    talk = _questions(paragraphs, found) > 0 or not any(_BULLET.match(paragraphs[n].words) for n in found)
    return wordy and dense and whole >= len(found) * _MOSTLY and talk


def _questions(paragraphs: Sequence[Paragraph], at: Iterable[int]) -> int:
    return sum(bool(_ASKS_ANYWHERE.search(paragraphs[n].words)) for n in at)

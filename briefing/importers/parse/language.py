"""Which language a text is in: by its script, and for Latin letters by the small words that come most."""

from __future__ import annotations

import re
from collections import Counter

from briefing.importers.parse.phrases import FUNCTION_WORDS

_SAMPLE = 20_000
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("zh", re.compile("[\u3400-\u9fff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("uk", re.compile("[іїєґІЇЄҐ]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def language_of(text: str) -> str:
    """A two-letter code; “en” where nothing tells."""
    sample = text[:_SAMPLE]
    letters = sum(c.isalpha() for c in sample)
    counts = {code: len(letter.findall(sample)) for code, letter in _SCRIPTS}
    if counts["ja"] * 10 > letters:
        return "ja"
    if counts["ru"] * 2 > letters:
        return "uk" if counts["uk"] * 50 > counts["ru"] else "ru"
    for code in ("zh", "ar"):
        if counts[code] * 3 > letters:
            return code
    return _by_small_words(sample)


def _by_small_words(sample: str) -> str:
    words = Counter(_WORD.findall(sample.casefold().replace("’", "'")))
    points = {code: sum(words[word] for word in small) for code, small in FUNCTION_WORDS.items()}
    best = max(points, key=lambda code: points[code])
    return best if points[best] else "en"

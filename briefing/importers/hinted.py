"""What every format hands to the parser: one text, and what the file itself says of stretches of it.

Plain text has no hints at all, and a parser that only looked at hints would understand nothing; so hints only add to
what the words tell. A new kind of file means a new format that makes these, and no change to the parser.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from briefing.model.span import Span

_SAME_LINE_END = re.compile("\r\n?")
_UNKEEPABLE = (*range(0x09), *range(0x0E, 0x20), *range(0x7F, 0xA0), 0xFFFE, 0xFFFF)
_CLEAN = dict.fromkeys(_UNKEEPABLE, "\ufffd") | dict.fromkeys(map(ord, "\x0b\x0c\x85\u2028\u2029"), "\n")
_DIRTY = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")


class Kind(StrEnum):
    """What a file can say of a stretch of its text."""

    HEADING = "heading"  # `value` is its level, 1 the highest
    BOLD = "bold"
    ITALIC = "italic"
    LABEL = "label"  # “Name: ” before somebody's words, with the colon and the space; `name` is whom it stands for
    TIME = "time"  # words that begin to be heard at `value` seconds; the time itself is not in the text
    LINK = "link"  # words that lead to another page
    LIST = "list"  # an item of a list; `value` is the number it is printed with, 0 for a bullet
    QUOTE = "quote"  # a passage set apart as quoted
    TITLE = "title"  # what the file calls itself, in its window or its data
    FRONT = "front"  # data about the text that stands before it: a block of keys and values, a list of speakers
    CAPTION = "caption"  # words under a picture
    NOTE = "note"  # a footnote or comment; it stands behind the text it belongs to
    DIRECTION = "direction"  # what is not spoken: laughter, a pause, a noise
    FURNITURE = "furniture"  # the page around the text: menus, running heads, page and line numbers


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing the file says of whole paragraphs, or of a stretch inside one (bold, italic, link, label, time)."""

    kind: Kind
    span: Span
    value: float = 0.0
    name: str = ""


@dataclass(frozen=True, slots=True)
class HintedText:
    """A text as `cleaned` leaves it, and hints in the order of their spans; none for plain text."""

    text: str
    hints: tuple[Hint, ...] = ()


def cleaned(text: str) -> str:
    r"""The text as it will be kept for good: the only changes ever made to what a file says.

    \r\n and \r become \n. Form feeds, vertical tabs, U+0085, U+2028 and U+2029 become \n, one for one. Other
    control characters, lone surrogates and non-characters become U+FFFD, one for one, because neither a brief
    on disk nor a slide can hold them. A byte order mark at the very start is not text and goes.
    """
    text = _SAME_LINE_END.sub("\n", text.removeprefix("\ufeff"))
    if _DIRTY.search(text):
        text = _SURROGATE.sub("\ufffd", text).translate(_CLEAN)
    return text

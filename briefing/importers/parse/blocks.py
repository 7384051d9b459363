"""What a paragraph is by its own words alone: a block's head, a caption, a note, a stage direction, a life."""

from __future__ import annotations

import re

from briefing.importers.parse.furniture import (
    AUTHORS,
    BLOCKS,
    CAPTION_OPENING,
    CREDIT,
    EDITED,
    HANDLE,
    LIFE,
    STAGE,
)
from briefing.importers.parse.paragraphs import Paragraph
from briefing.model.interview import Reason

_WORD = re.compile(r"\w+")
_ENDS = re.compile(r"[.?!…][\"'”’)\]*_]*$")
_MARKS = "#*_> \t•-–|·[]"
_HEAD_WORDS, _NOTE_WORDS, _CAPTION_WORDS, _STAGE_WORDS, _LIFE_WORDS = 12, 60, 60, 14, 90
_CREDIT_WITHIN = 90  # characters at the end of a caption


def block_of(paragraph: Paragraph) -> Reason | None:
    """The reason for the block that a short line begins, such as “Join the conversation”; None for other words."""
    words = paragraph.words.strip(_MARKS)
    if len(words) > 160 or paragraph.size > _HEAD_WORDS:
        return None
    reason = next((reason for reason, pattern in BLOCKS if pattern.fullmatch(words)), None)
    return reason if reason in (None, Reason.FURNITURE, Reason.PLAYER) or not _ENDS.search(words) else None


def is_caption(paragraph: Paragraph) -> bool:
    """Whether a line describes a picture: it begins with “Photo:” or ends with whose picture it is."""
    words = paragraph.words
    if len(words) > 1000 or paragraph.size > _CAPTION_WORDS:
        return False
    if CAPTION_OPENING.match(words):
        return True
    return not re.search(r"[.?!…][\"'”’]*$", words) and bool(CREDIT.search(words[-_CREDIT_WITHIN:]))


def tells_again(alt: Paragraph, caption: Paragraph) -> bool:
    """Whether most words of a line come back in the caption below it: a picture's text for those who cannot see."""
    short, long = set(_WORD.findall(alt.words.casefold())), set(_WORD.findall(caption.words.casefold()))
    return len(short & long) * 5 >= len(short) * 3 and bool(short)


def is_note(paragraph: Paragraph) -> bool:
    """Whether it says how the interview was edited."""
    return len(paragraph.words) < 1000 and paragraph.size <= _NOTE_WORDS and bool(EDITED.search(paragraph.words))


def is_direction(paragraph: Paragraph) -> bool:
    """Whether it stands wholly in brackets: “[Applause]”."""
    return paragraph.size <= _STAGE_WORDS and bool(STAGE.match(paragraph.words))


def is_life(paragraph: Paragraph, byline: str) -> bool:
    """Whether it says who wrote the piece: “Anna Berg is a reporter at …”."""
    words = paragraph.words
    match = LIFE.match(words[:200])
    if not match or len(words) > 1500 or paragraph.size > _LIFE_WORDS or re.search(r"\bI\b", words):
        return False
    trades = {word.casefold() for word in _WORD.findall(words)} & AUTHORS
    return bool(trades or HANDLE.search(words) or match["name"] in byline)


def same_words(paragraph: Paragraph) -> str:
    """What two copies of a paragraph have in common, whatever their case, quotation marks and spacing."""
    straight = paragraph.words.translate(_STRAIGHT)
    return " ".join(straight.casefold().split()).strip(_MARKS)


_STRAIGHT = str.maketrans("‘’“”\u00a0", "''\"\" ")

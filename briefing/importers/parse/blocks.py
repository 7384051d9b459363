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
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,2000}>|<!--.*?-->", re.DOTALL)
_PICTURE = re.compile(r"!\[[^\]]{0,500}\]\((?:[^()\n]|\([^()\n]*\)){0,1000}\)")
_TARGET = re.compile(r"\[([^\[\]]{0,500})\]\([^()\n]{0,1000}\)")
_LINK = re.compile(r"(?<!!)\[([^\[\]]{0,500})\]\([^()\n]{0,1000}\)")
_REFERENCE = re.compile(r"\[[^\]\n]{1,100}\]:\s*<?(?:https?:|/|#)\S+")
_CENTRED = re.compile(r"<(?:div|p|td)[^<>]{0,80}center|<(?:figcaption|center)\b", re.IGNORECASE)
_PAGE = re.compile(
    r"[\s\[(\-–—|]{0,6}(?:\{\w+\}\s{0,8})?(?:(?:page|seite|página|pagina|стр\.?|p\.)\s{0,3})?(?:[A-Z]{0,2}\d{1,5}|\d{1,2}(?::\d{2}){1,3}(?:[.,]\d{1,3})?)"
    r"(?:\s{0,3}(?:of|von|/|sur|de|-->)\s{0,3}[\d:.,]{1,12})?[\s\])\-–—|]{0,6}",
    re.IGNORECASE,
)
_SHORT_LINE, _BUTTON = 150, 3
_HEAD_WORDS, _NOTE_WORDS, _CAPTION_WORDS, _STAGE_WORDS, _LIFE_WORDS = 12, 60, 60, 14, 90
_CREDIT_WITHIN = 90  # characters at the end of a caption


def block_of(paragraph: Paragraph) -> Reason | None:
    """The reason for the block that a short line begins, such as “Join the conversation”; None for other words."""
    words = (bare(paragraph.words) if "<" in paragraph.words else paragraph.words).strip(_MARKS)
    if len(words) > 160 or paragraph.size > _HEAD_WORDS:
        return None
    reason = next((reason for reason, pattern in BLOCKS if pattern.fullmatch(words)), None)
    return reason if reason in (None, Reason.FURNITURE, Reason.PLAYER) or not _ENDS.search(words) else None


def bare(words: str) -> str:
    """The words without tags, pictures and the targets of links, for telling what a line is."""
    words = _TARGET.sub(r"\1", _PICTURE.sub(" ", words)) if "](" in words else words
    return (_TAG.sub(" ", words) if "<" in words else words).strip()


def is_empty(paragraph: Paragraph) -> bool:
    """Whether nothing in it is words: a rule, a picture, a tag, a number of a page, a time alone, a comment."""
    words = paragraph.words
    if len(words) < _SHORT_LINE and (_PAGE.fullmatch(words) or not _WORD.search(words)):
        return True
    marked = words.startswith(("<", "!", "[", "(")) or words.endswith(">")
    return marked and (bool(_REFERENCE.match(words)) or not _WORD.search(bare(words)))


def is_link_list(paragraph: Paragraph) -> bool:
    """Whether it is nothing but links to click on: “[Next](#)Next”, “NextNext”, “* [The agenda](…)”."""
    half = len(paragraph.words) // 2
    if half > _BUTTON and paragraph.words[:half] == paragraph.words[half:]:
        return len(paragraph.words) < _SHORT_LINE
    links = _LINK.findall(paragraph.words) if "](" in paragraph.words else []
    if not links:
        return False
    rest = set(_WORD.findall(_LINK.sub(" ", paragraph.words).casefold()))
    return rest <= set(_WORD.findall(" ".join(links).casefold())) and not _ENDS.search(bare(paragraph.words))


def is_caption(paragraph: Paragraph) -> bool:
    """Whether a line describes a picture: it begins with “Photo:”, is centred, or ends with whose picture it is."""
    words = paragraph.words
    if "<" in words and _CENTRED.search(words) and not _ENDS.search(bare(words)):
        return len(bare(words)) < _SHORT_LINE
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

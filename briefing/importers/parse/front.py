"""What stands before the first turn: title, standfirst, byline, date, introduction, and the note on editing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from types import MappingProxyType

from briefing.importers.hinted import Kind
from briefing.importers.parse.blocks import is_note
from briefing.importers.parse.furniture import BYLINE, DATE, EDITED
from briefing.importers.parse.paragraphs import Paragraph
from briefing.importers.parse.sentences import sentences
from briefing.model.interview import Front, FrontMatter
from briefing.model.span import Span

_SETTING = re.compile(r"(?P<key>\w+)\s*:\s*(?P<quote>[\"']?)(?P<value>[^\n]*?)(?P=quote)\s*$")
_KEYS = MappingProxyType(
    {
        "title": Front.TITLE,
        "subtitle": Front.STANDFIRST,
        "summary": Front.STANDFIRST,
        "description": Front.STANDFIRST,
        "date": Front.DATE,
        "pub_date": Front.DATE,
        "publish_date": Front.DATE,
        "published": Front.DATE,
        "author": Front.BYLINE,
        "authors": Front.BYLINE,
        "publication": Front.PUBLICATION,
        "channel": Front.PUBLICATION,
    }
)
_TITLE_WORDS, _TITLE_LENGTH = 30, 250
_STANDFIRST_WORDS = 60
_BYLINE_WORDS = 25
_DATE_WORDS = 12
_PROSE_WORDS = 12
_LONG = 200  # characters
_ENDS = (".", "!", "?", "…", "”", '"', ")", "。", "：", ":")


def front_matter(paragraphs: Sequence[Paragraph]) -> tuple[FrontMatter, ...]:
    """What each of the paragraphs before the first turn is, in their order."""
    settings = [p for p in paragraphs if p.header]
    return (*(item for p in settings for item in _setting(p)), *_told([p for p in paragraphs if not p.header]))


def _setting(paragraph: Paragraph) -> Iterator[FrontMatter]:
    """“title: The bell”: the value apart from its key, where the key is known."""
    match = _SETTING.match(paragraph.words)
    kind = _KEYS.get(match["key"].casefold()) if match else None
    if match is None or kind is None or not match["value"]:
        yield FrontMatter(Front.OTHER, paragraph.span)
        return
    start, end = (paragraph.span.start + at for at in match.span("value"))
    yield FrontMatter(Front.OTHER, Span(paragraph.span.start, start))
    yield FrontMatter(kind, Span(start, end))
    if end < paragraph.span.end:
        yield FrontMatter(Front.OTHER, Span(end, paragraph.span.end))


def _told(paragraphs: Sequence[Paragraph]) -> tuple[FrontMatter, ...]:
    kinds = [_by_words(paragraph) for paragraph in paragraphs]
    title = _title(paragraphs, kinds)
    if title is not None:
        kinds[title] = Front.TITLE
        standfirst = _standfirst(paragraphs, kinds, title)
        if standfirst is not None:
            kinds[standfirst] = Front.STANDFIRST
    return tuple(item for p, kind in zip(paragraphs, kinds, strict=True) for item in _items(p, kind))


def words_of(front: Sequence[FrontMatter], kind: Front, text: str) -> str:
    """The words of the first stretch of a kind, without Markdown marks, white space squeezed; empty if none."""
    found = next((item.span.of(text) for item in front if item.kind is kind), "")
    return " ".join(found.strip("#*_> \n\t").split())


def _by_words(paragraph: Paragraph) -> Front | None:
    first = next(sentences(paragraph.words), paragraph.span)
    if is_note(paragraph) and EDITED.search(first.of(paragraph.words)):
        return Front.EDITORS_NOTE
    if paragraph.size <= _BYLINE_WORDS and BYLINE.match(paragraph.words.lstrip("*_ ")):
        return Front.BYLINE
    if paragraph.size <= _DATE_WORDS and not paragraph.is_heading and DATE.search(paragraph.words):
        return Front.DATE
    return None


def _title(paragraphs: Sequence[Paragraph], kinds: Sequence[Front | None]) -> int | None:
    free = [n for n, kind in enumerate(kinds) if kind is None]
    called = next((n for n in free if paragraphs[n].says(Kind.TITLE)), None)
    heading = next((n for n in free if paragraphs[n].is_heading), None) if called is None else called
    if heading is not None:
        return heading
    return free[0] if free and _is_short(paragraphs[free[0]]) else None


def _is_short(paragraph: Paragraph) -> bool:
    words = paragraph.words
    sentence = words.endswith((".", "。")) and paragraph.size > _TITLE_WORDS // 2
    return len(words) <= _TITLE_LENGTH and paragraph.size <= _TITLE_WORDS and not sentence


def _standfirst(paragraphs: Sequence[Paragraph], kinds: Sequence[Front | None], title: int) -> int | None:
    """The first short paragraph under the title, where the real introduction is still to come."""
    under = [n for n in range(title + 1, len(kinds)) if kinds[n] is None and not paragraphs[n].is_heading]
    if len(under) < 2 or paragraphs[under[0]].size > _STANDFIRST_WORDS:
        return None
    long = any(paragraphs[n].size >= _PROSE_WORDS * 2 for n in under[1:])
    return under[0] if long and paragraphs[under[0]].size >= 3 else None


def _items(paragraph: Paragraph, kind: Front | None) -> Iterator[FrontMatter]:
    if kind is not None:
        yield FrontMatter(kind, paragraph.span)
    elif not _is_prose(paragraph):
        yield FrontMatter(Front.OTHER, paragraph.span)
    else:
        yield from _prose(paragraph)


def _is_prose(paragraph: Paragraph) -> bool:
    closed = paragraph.words.rstrip("*_ ").endswith(_ENDS)
    return not paragraph.is_heading and (
        len(paragraph.words) >= 200 or (paragraph.size >= _PROSE_WORDS // 2 and closed)
    )


def _prose(paragraph: Paragraph) -> Iterator[FrontMatter]:
    """An introduction, with the sentence on editing taken out of its end."""
    start = paragraph.span.start
    spans = list(sentences(paragraph.words))
    notes = len(spans)
    while notes > 0 and EDITED.search(spans[notes - 1].of(paragraph.words)):
        notes -= 1
    if notes < len(spans) and notes > 0:
        yield FrontMatter(Front.INTRODUCTION, Span(start, start + spans[notes - 1].end))
        yield FrontMatter(Front.EDITORS_NOTE, Span(start + spans[notes].start, paragraph.span.end))
    else:
        yield FrontMatter(Front.EDITORS_NOTE if notes < len(spans) else Front.INTRODUCTION, paragraph.span)

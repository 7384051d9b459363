"""Markdown: its marks become hints, and the text is what a reader sees. A block of keys at the top stays as it is.

Lines stay lines: in Markdown two of them are one paragraph, but in transcripts each is somebody's.

The page is made by a Markdown library and read as any other page, so HTML inside Markdown needs no rule of its own.
"""

from __future__ import annotations

import re
from pathlib import Path

from lxml.html import defs

from briefing.errors import InterviewUnreadable
from briefing.i18n import _
from briefing.importers.formats import bounds
from briefing.importers.formats.html import named, write_page
from briefing.importers.formats.plain import characters
from briefing.importers.formats.sheet import Sheet
from briefing.importers.formats.trees import page
from briefing.importers.hinted import HintedText, Kind, cleaned

_KEYS = re.compile(r"\s*(?:---|\+\+\+)[ \t]*\n(?P<keys>(?:[^\n]*\n)*?)(?:---|\.\.\.|\+\+\+)[ \t]*(?:\n|$)")
_PAIR = re.compile(r"^[\w.-]+\s*[:=](?:\s|$)", re.MULTILINE)
_TAG = re.compile(r"<(?=/?([a-z][\w-]*)(?:[\s/][^<>\n]*)?>)", re.IGNORECASE)
_MARKS = "*_`[<|>"
_UNBOUNDED = 1_000_000  # the library would drop what is nested deeper, and say nothing
_MOST_KEYS = 20_000  # characters


def markdown(data: bytes, path: Path) -> HintedText:
    """The text a reader of the page would see; InterviewUnreadable where the bytes are no text."""
    # Imported here because it takes longer than reading a page.
    from markdown_it import MarkdownIt

    text = cleaned(characters(data, path))
    if sum(map(text.count, _MARKS)) > bounds.MAX_MARKS:
        raise InterviewUnreadable(_("This Markdown holds too many marks."), hint=_("Cut it into parts."), path=path)
    keys = _KEYS.match(text[:_MOST_KEYS])
    sheet = Sheet()
    if keys and _PAIR.search(keys["keys"]):
        with sheet.said(Kind.FRONT):
            sheet.write(keys[0].strip())
        sheet.paragraph()
        text = text[keys.end() :]
    maker = MarkdownIt("commonmark", {"html": True, "breaks": True, "maxNesting": _UNBOUNDED})
    maker.enable(["table", "strikethrough"])
    try:
        markup = maker.render(_TAG.sub(_literal, text))
    except RecursionError as error:
        raise InterviewUnreadable(_("The marks of this Markdown are nested too deeply."), path=path) from error
    root = page(markup, path)
    if root is not None:
        write_page(root, sheet)
    return named(sheet.done())


def _literal(tag: re.Match[str]) -> str:
    """“<laughs>” is no mark of HTML, but what somebody wrote down."""
    return "<" if tag[1].lower() in defs.tags else "&lt;"

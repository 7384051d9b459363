"""What the file's own marks say of a label: that it is one, that it is bold, or what stands beside it."""

from __future__ import annotations

import re

from briefing.importers.hinted import Kind
from briefing.importers.parse.labels import Label, key_of, parted, plausible
from briefing.importers.parse.paragraphs import Paragraph
from briefing.importers.parse.phrases import TITLES

_ITEM = re.compile(r"[•\-*+]\s")
_BOLD = re.compile(r"(?P<mark>\*\*|__)(?P<name>[^*_\n]{2,60})(?P=mark)\s+(?=\S)")


def told_label(paragraph: Paragraph) -> Label | None:
    """The label that the file itself marks as one: nothing needs to be guessed."""
    start = paragraph.span.start
    marked = next((h for h in paragraph.hints if h.kind is Kind.LABEL and h.span.start == start), None)
    if marked is None:
        return None
    length = min(marked.span.end, paragraph.span.end) - start
    name, aside = parted(marked.name or paragraph.words[:length].strip(" \t*_:：[]<>"))
    return Label(name, length, aside) if name else None


def bold_label(paragraph: Paragraph) -> Label | None:
    """The label that only bold type tells from the words after it: “**Ana Sol** Why …”."""
    start = paragraph.span.start
    bold = next((h.span for h in paragraph.hints if h.kind is Kind.BOLD and h.span.start == start), None)
    marked = _BOLD.match(paragraph.words) if bold is None else None
    printed = paragraph.words[: len(bold)] if bold else marked["name"] if marked else ""
    length = marked.end() if marked else len(printed)
    name = printed.strip(" \t:：.*_|–—-")
    return Label(name, length) if name and length < len(paragraph.words) and plausible(name) else None


def is_vouched(label: Label, paragraph: Paragraph) -> bool:
    """Whether a name on its own line needs no further proof: bold, or with a time, a title or brackets beside it."""
    words = label.printed.split()
    titled = len(words) > 1 and key_of(words[0]) in TITLES
    return titled or bool(label.aside) or label.time is not None or paragraph.is_bold


def is_item(paragraph: Paragraph) -> bool:
    """Whether it is an item of a list."""
    return any(hint.kind is Kind.LIST for hint in paragraph.hints) or bool(_ITEM.match(paragraph.words))

"""An interview as a page to read: one text block a paragraph, each knowing the characters of the source it shows.

The words of a block are the words of its span, one for one (a line end inside a paragraph becomes Qt's line
separator), so a selection on the page is a span of the interview without any searching.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextBlockUserData,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from briefing.deck.told import clock
from briefing.i18n import _
from briefing.model.interview import Front, Interview, Role, Section, SetAside, Turn
from briefing.model.span import Span
from briefing.ui.offsets import chars, units
from briefing.ui.style import Look

LEFT = 46  # room for the tick boxes
_ONE_LINE = dict.fromkeys(map(ord, "\n\r\u2029\ufdd0\ufdd1"), "\u2028")  # Qt begins a block at each of these


class Shown(QTextBlockUserData):
    """What a block shows: a span of the text, the section it belongs to, or a stretch that was set aside."""

    def __init__(self, span: Span | None, section: str = "", aside: SetAside | None = None) -> None:
        super().__init__()
        self.span = span
        self.section = section
        self.aside = aside


@dataclass(frozen=True, slots=True)
class Type:
    """How a paragraph looks on the page: size in points relative to the reader's, and weight."""

    scale: float = 1.0
    bold: bool = False
    italic: bool = False
    duty: str = "text"
    serif: bool = True
    above: float = 0.0
    below: float = 8.0


_TITLE = Type(1.7, bold=True, below=6)
_STANDFIRST = Type(1.12, duty="muted", below=6)
_BYLINE = Type(0.86, duty="muted", serif=False, below=16)
_INTRO = Type(1.0, duty="muted")
_NOTE = Type(0.92, italic=True, duty="muted", above=4, below=10)
_LABEL = Type(0.78, bold=True, duty="accent", serif=False, above=12, below=2)
_QUESTION = Type(1.0, bold=True)
_ANSWER = Type(1.0)
_ASIDE_HEAD = Type(0.9, bold=True, duty="muted", serif=False, above=28, below=6)
_ASIDE = Type(0.82, duty="muted", serif=False, below=5)

_FRONT = {Front.TITLE: _TITLE, Front.STANDFIRST: _STANDFIRST, Front.BYLINE: _BYLINE, Front.EDITORS_NOTE: _NOTE}


@dataclass(frozen=True, slots=True)
class Index:
    """Where things stand: (start, end, block number) of each span in order, and the block that opens a section."""

    spans: tuple[tuple[int, int, int], ...] = ()
    opens: tuple[tuple[str, int], ...] = ()

    def block_at(self, document: QTextDocument, offset: int) -> QTextBlock | None:
        """The block that shows a character of the interview, or None."""
        at = bisect_right(self.spans, offset, key=lambda entry: entry[0]) - 1
        if at < 0 or offset > self.spans[at][1]:
            return None
        return document.findBlockByNumber(self.spans[at][2])


class Writer:
    """Writes an interview into a text document, paragraph by paragraph."""

    def __init__(self, document: QTextDocument, interview: Interview, look: Look, points: float) -> None:
        self._cursor = QTextCursor(document)
        self._interview = interview
        self._look = look
        self._points = points
        self._first = True
        self._spans: list[tuple[int, int, int]] = []
        self._opens: list[tuple[str, int]] = []

    def write(self, *, asides: bool) -> Index:
        """The whole page; with `asides`, also what was set aside, each stretch with its reason."""
        self._cursor.beginEditBlock()
        self._front()
        for section in self._interview.sections:
            self._section(section)
        self._loose()
        if asides:
            self._set_aside()
        self._cursor.endEditBlock()
        return Index(tuple(sorted(self._spans)), tuple(self._opens))

    def _front(self) -> None:
        if not any(item.kind is Front.TITLE for item in self._interview.front_matter):
            self._line(self._interview.title or self._interview.file, _TITLE, Shown(None))
        for item in self._interview.front_matter:
            for span in paragraphs(self._interview.text, item.span):
                self._span(span, _FRONT.get(item.kind, _INTRO), Shown(span))

    def _section(self, section: Section) -> None:
        for n, index in enumerate(section.turns):
            self._turn(self._interview.turns[index], section.id, opens=n == 0)

    def _loose(self) -> None:
        held = {index for section in self._interview.sections for index in section.turns}
        for index, turn in enumerate(self._interview.turns):
            if index not in held:
                self._turn(turn, "", opens=False)

    def _turn(self, turn: Turn, section: str, *, opens: bool) -> None:
        name = self._interview.speaker(turn.speaker).name
        head = "   ".join(part for part in (name, clock(turn.time)) if part)
        self._line(head, _LABEL, Shown(None, section))
        if opens:
            self._opens.append((section, self._cursor.blockNumber()))
        type_ = _QUESTION if turn.role is Role.QUESTION else _ANSWER
        for span in turn.paragraphs:
            self._span(span, type_, Shown(span, section))

    def _set_aside(self) -> None:
        items = self._interview.set_aside
        self._line(_("Set aside ({n})").format(n=len(items)), _ASIDE_HEAD, Shown(None))
        for item in items:
            self._line(str(item.reason), _LABEL, Shown(None, aside=item))
            for span in paragraphs(self._interview.text, item.span):
                self._span(span, _ASIDE, Shown(span, aside=item))

    def _span(self, span: Span, type_: Type, shown: Shown) -> None:
        self._line(span.of(self._interview.text), type_, shown)
        self._spans.append((span.start, span.end, self._cursor.blockNumber()))

    def _line(self, text: str, type_: Type, shown: Shown) -> None:
        if not self._first:
            self._cursor.insertBlock()
        self._first = False
        self._cursor.setBlockFormat(self._block_format(type_))
        self._cursor.setBlockCharFormat(self._char_format(type_))
        self._cursor.insertText(text.translate(_ONE_LINE), self._char_format(type_))
        self._cursor.block().setUserData(shown)

    def _block_format(self, type_: Type) -> QTextBlockFormat:
        found = QTextBlockFormat()
        found.setTopMargin(type_.above)
        found.setBottomMargin(type_.below)
        found.setLeftMargin(LEFT)
        found.setRightMargin(18)
        found.setLineHeight(100 if type_.serif else 115, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return found

    def _char_format(self, type_: Type) -> QTextCharFormat:
        found = QTextCharFormat()
        found.setFontFamilies(["Gelasio", "Georgia", "serif"] if type_.serif else ["Carlito", "Calibri", "sans-serif"])
        found.setFontPointSize(self._points * type_.scale)
        found.setFontWeight(QFont.Weight.Bold if type_.bold else QFont.Weight.Normal)
        found.setFontItalic(type_.italic)
        found.setForeground(self._look.colour(type_.duty))
        return found


def paragraphs(text: str, span: Span) -> tuple[Span, ...]:
    """The paragraphs of a stretch: its lines that hold words."""
    found: list[Span] = []
    at = span.start
    for row in span.of(text).splitlines(keepends=True):
        words = Span(at, at + len(row)).trimmed(text)
        found += [words] if len(words) else []
        at += len(row)
    return tuple(found)


def offset_at(document: QTextDocument, position: int, text: str, *, last: bool = False) -> int | None:
    """The character of the interview at a position of the page; with `last`, the end of a selection there.

    None where the page shows nothing of the text from there on.
    """
    block = document.findBlock(position)
    while block.isValid():
        shown = block.userData()
        if isinstance(shown, Shown) and shown.span is not None:
            inside = max(0, min(position - block.position(), block.length() - 1))
            return shown.span.start + chars(shown.span.of(text), inside)
        block = block.previous() if last else block.next()
        if block.isValid():
            position = block.position() + (block.length() - 1 if last else 0)
    return None


def position_of(document: QTextDocument, index: Index, offset: int, text: str) -> int | None:
    """The position on the page of a character of the interview, or None where it is not shown."""
    block = index.block_at(document, offset)
    shown = block.userData() if block is not None else None
    if block is None or not isinstance(shown, Shown) or shown.span is None:
        return None
    return block.position() + units(shown.span.of(text), offset - shown.span.start)

"""A saved web page, or what a browser puts on the clipboard. Menus and footers stay in the text, marked as furniture.

What a reader sees is text: not scripts, styles, pictures, or an icon that is a letter-less link. White space is what a
browser shows, and lists that a browser numbers are numbered here too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from pathlib import Path

from briefing.importers.formats.decode import decoded
from briefing.importers.formats.listed import a_set
from briefing.importers.formats.plain import refused
from briefing.importers.formats.sheet import Mark, Sheet
from briefing.importers.formats.table import write_table
from briefing.importers.formats.trees import Element, name_of, page, walk, words_in
from briefing.importers.hinted import Hint, HintedText, Kind
from briefing.model.span import Span

_UNSEEN = a_set("script style template head noscript svg math iframe object audio video canvas datalist")
_BLOCKS = a_set(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table td th tr ul"
)
_LISTS = frozenset({"ol", "ul", "menu", "dir"})
_CELLS = frozenset({"td", "th"})
_KINDS = {
    "b": Kind.BOLD,
    "strong": Kind.BOLD,
    "i": Kind.ITALIC,
    "em": Kind.ITALIC,
    "blockquote": Kind.QUOTE,
    "figcaption": Kind.CAPTION,
    "caption": Kind.CAPTION,
}
_AROUND = a_set("nav aside footer form button select menu dialog")
_ROLES = a_set("navigation banner contentinfo complementary search menu menubar dialog")
_HEADING = re.compile(r"h([1-6])")
_SPEAKER = re.compile(r"(?:^|[\s_-])speaker(?:[\s_-]?name)?(?:$|\s)", re.IGNORECASE)
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_CENTRED = re.compile(r"text-align\s*:\s*center", re.IGNORECASE)
_AFTER_NAME = re.compile(r"[ \t]?[:：]?[ \t]*")
_LONGEST_NAME = 80
_CHARSET = re.compile(rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([A-Za-z0-9_-]{3,20})""")
_CHARSETS = ("iso-8859", "windows-", "cp", "koi8", "gb", "big5", "shift", "euc", "latin", "macintosh", "us-ascii")
_DECLARED_WITHIN = 4096


def html(data: bytes, path: Path) -> HintedText:
    """The text a browser would show, the page's own title first; InterviewUnreadable where the bytes are no text."""
    return marked_up(_characters(data, path), path)


def marked_up(markup: str, path: Path) -> HintedText:
    """The text of a page or a piece of one; empty where it shows nothing."""
    root = page(markup, path)
    sheet = Sheet()
    if root is not None:
        _write_title(root, sheet)
        write_page(root, sheet)
    return named(sheet.done())


def write_page(root: Element, sheet: Sheet) -> None:
    """Everything a browser would show of a tree, with what its elements say."""
    writer = _Writer(sheet)
    for event, element in walk(root):
        if event == "start":
            writer.begin(element)
        else:
            writer.end(element)
    sheet.paragraph()


def named(source: HintedText) -> HintedText:
    """Labels take in the colon after them; what is too long for a name is none."""
    hints = (_named(hint, source.text) if hint.kind is Kind.LABEL else hint for hint in source.hints)
    return HintedText(source.text, tuple(hint for hint in hints if hint is not None))


def _named(hint: Hint, text: str) -> Hint | None:
    printed = hint.span.of(text)
    if hint.name:
        return hint
    if len(printed) > _LONGEST_NAME or "\n" in printed:
        return None
    after = _AFTER_NAME.match(text, hint.span.end)
    end = after.end() if after else hint.span.end
    return replace(hint, span=Span(hint.span.start, end), name=printed.strip(" :：[]"))


def _characters(data: bytes, path: Path) -> str:
    try:
        if b"\0" not in data:
            return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    declared = _CHARSET.search(data[:_DECLARED_WITHIN]) if b"\0" not in data else None
    name = declared[1].decode().lower() if declared else ""
    if name.startswith(_CHARSETS):
        try:
            return data.decode(name, "replace")
        except LookupError:
            pass
    text = decoded(data)
    if text is None:
        raise refused(data, path)
    return text


def _write_title(root: Element, sheet: Sheet) -> None:
    """The title of the window, unless a headline says the same."""
    title = next((words_in(element) for element in root.iter("title")), "")
    if title and all(words_in(element) != title for element in root.iter("h1")):
        with sheet.said(Kind.TITLE):
            sheet.write(title)
        sheet.paragraph()


@dataclass(slots=True)
class _Writer:
    """Where in the page we are: how deep inside what is not seen, or kept as it stands; open marks, lists by number."""

    sheet: Sheet
    unseen: int = 0
    kept: int = 0
    pictured: bool = False
    spoken: Element | None = None  # a table that is written already
    marks: list[list[Mark]] = field(default_factory=list[list[Mark]])
    lists: list[int] = field(default_factory=list[int])

    def begin(self, element: Element) -> None:
        name = name_of(element)
        self.unseen += name in _UNSEEN or _is_icon(element, name)
        if self.unseen:
            return
        if name == "table" and write_table(_cells(element), self.sheet):
            self.spoken = element
            self.unseen += 1
            return
        self.kept += name == "pre"
        self.pictured = self.pictured or name == "img"
        self._part(name, element, opening=True)
        if name in _LISTS:
            self.lists.append(_whole(element.get("start"), 1) if name == "ol" else 0)
        number = self._number(element) if name == "li" else 0
        self.marks.append([self.sheet.open(kind, value) for kind, value in _says(element, name, number)])
        if self.pictured and name in _BLOCKS and _is_centred(element):
            self.marks[-1].append(self.sheet.open(Kind.CAPTION))
        if number:
            self.sheet.write(f"{number}. ")
        self._write(element.text)

    def end(self, element: Element) -> None:
        name = name_of(element)
        if self.unseen:
            self.unseen -= name in _UNSEEN or _is_icon(element, name) or element is self.spoken
        else:
            self.kept -= name == "pre"
            for mark in reversed(self.marks.pop()):
                self.sheet.close(mark)
            if name in _LISTS:
                self.lists.pop()
            self._part(name, element, opening=False)
        if not self.unseen:
            self._write(element.tail)

    def _number(self, item: Element) -> int:
        """The number a browser prints before an item; 0 where it prints a bullet."""
        if not self.lists or not self.lists[-1]:
            return 0
        number = _whole(item.get("value"), self.lists[-1])
        self.lists[-1] = number + 1
        return number

    def _part(self, name: str, element: Element, *, opening: bool) -> None:
        """The white space that an element brings with it."""
        if name == "br":
            if not opening:
                self.sheet.line()
        elif name in _CELLS:
            if opening and element.getprevious() is not None:
                self.sheet.space()
                self.sheet.write("|")
                self.sheet.space()
        elif name == "tr":
            self.sheet.line()
        elif name in _BLOCKS:
            self.sheet.paragraph()

    def _write(self, words: str | None) -> None:
        self.pictured = self.pictured and not (words and words.strip())
        if words and self.kept:
            self.sheet.write(words.removeprefix("\n") if self.sheet.fresh else words)
        elif words:
            self.sheet.flow(words)


def _says(element: Element, name: str, number: int) -> list[tuple[Kind, float]]:
    found: list[tuple[Kind, float]] = []
    if _is_around(element, name):
        found.append((Kind.FURNITURE, 0.0))
    if heading := _HEADING.fullmatch(name):
        found.append((Kind.HEADING, float(heading[1])))
    if name in _KINDS:
        found.append((_KINDS[name], 0.0))
    elif _BOLD_STYLE.search(element.get("style") or ""):
        found.append((Kind.BOLD, 0.0))
    if name == "a" and element.get("href"):
        found.append((Kind.LINK, 0.0))
    if name == "li":
        found.append((Kind.LIST, float(number)))
    if _SPEAKER.search(element.get("class") or ""):
        found.append((Kind.LABEL, 0.0))
    return found


def _cells(table: Element) -> list[list[str]]:
    return [[words_in(cell) for cell in row if name_of(cell) in _CELLS] for row in table.iter("tr")]


def _is_centred(element: Element) -> bool:
    """A centred line right under a picture is its caption."""
    return element.get("align") == "center" or bool(_CENTRED.search(element.get("style") or ""))


def _is_around(element: Element, name: str) -> bool:
    if name in _AROUND or (element.get("role") or "") in _ROLES or element.get("hidden") is not None:
        return True
    inside = element.getparent()
    at_top = inside is not None and name_of(inside) in ("body", "div")
    return name == "header" and at_top and not element.xpath("boolean(.//h1)")


def _is_icon(element: Element, name: str) -> bool:
    """A link or button without a letter or digit is a picture."""
    if name not in ("a", "button"):
        return False
    words = words_in(element)
    return bool(words) and not any(char.isalnum() for char in words)


def _whole(digits: str | None, default: int) -> int:
    return int(digits) if digits and digits.isascii() and digits.isdigit() and len(digits) < 7 else default

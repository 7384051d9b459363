"""Rich text: groups, control words and bytes of old code pages. Read in one pass over its tokens, bold kept.

Our own reader, because those that exist throw bold away, and try patterns over the whole file that a hostile one can
keep busy for hours.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from briefing.errors import InterviewUnreadable
from briefing.i18n import _
from briefing.importers.formats import bounds
from briefing.importers.formats.listed import a_set
from briefing.importers.formats.sheet import Sheet
from briefing.importers.hinted import HintedText, Kind

_TOKEN = re.compile(
    rb"\\([a-z]{1,32})(-?\d{1,9})? ?|\\'([0-9a-f]{2})|\\([^a-z'])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\", re.IGNORECASE
)
_UNSEEN = a_set(
    "fonttbl colortbl stylesheet info generator pict object themedata datastore listtable listoverridetable rsidtbl"
    " fldinst xmlnstbl latentstyles filetbl revtbl bkmkstart bkmkend pgptbl mmathpr userprops template wgrffmtfilter"
    " defchp defpap nonshppict sp sn sv colorschememapping author title"
)
_EDGES = a_set("header headerl headerr headerf footer footerl footerr footerf")
_ASIDE = {"footnote": Kind.NOTE, "annotation": Kind.NOTE, **dict.fromkeys(_EDGES, Kind.FURNITURE)}
_PUNCTUATION = {"emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“"}
_BLANKS = {"tab": "\t", "line": "\n", "emspace": "\u2003", "enspace": "\u2002", "~": "\xa0", "\n": "\n", "\r": "\n"}
_ESCAPES = {"{": "{", "}": "}", "\\": "\\", "-": "\xad", "_": "\u2011", "rdblquote": "”"}
_SIGNS = _PUNCTUATION | _BLANKS | _ESCAPES
_WESTERN = {77: "mac_roman", 161: "cp1253", 162: "cp1254", 186: "cp1257", 204: "cp1251", 238: "cp1250"}
_EASTERN = {
    128: "cp932",
    129: "cp949",
    134: "gbk",
    136: "big5",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    222: "cp874",
}
_CHARSETS = _WESTERN | _EASTERN


@dataclass(frozen=True, slots=True)
class _State:
    """What holds until the group ends."""

    unseen: bool = False
    bold: bool = False
    italic: bool = False
    skip: int = 1  # bytes that stand in for a character for readers that know no Unicode
    codec: str = ""
    heading: int = 0
    fonts: bool = False  # inside the table of fonts
    aside: Kind | None = None


def rtf(data: bytes, path: Path) -> HintedText:
    """The text of a rich text document; InterviewUnreadable where it is none."""
    if not data.lstrip().startswith(b"{\\rtf"):
        raise InterviewUnreadable(_("This is no rich text document."), path=path)
    if data.count(b"\\") + data.count(b"{") > bounds.MAX_SIGNS:
        raise InterviewUnreadable(_("This rich text holds too many signs."), hint=_("Cut it into parts."), path=path)
    reader = _Reader(path)
    at = 0
    while token := _TOKEN.search(data, at):
        at = token.end() + _binary(token)
        reader.take(token)
    reader.flush()
    for kind, pieces in reader.aside:
        with reader.sheet.said(kind):
            reader.sheet.write("".join(pieces).strip())
        reader.sheet.paragraph()
    return reader.sheet.done()


def _binary(token: re.Match[bytes]) -> int:
    """How many bytes of a picture follow, in which braces mean nothing."""
    return max(int(token[2] or 0), 0) if token[1] == b"bin" else 0


@dataclass(slots=True)
class _Reader:
    path: Path
    sheet: Sheet = field(default_factory=Sheet)
    state: _State = _State()
    stack: list[_State] = field(default_factory=list[_State])
    codecs: dict[int, str] = field(default_factory=dict[int, str])
    aside: list[tuple[Kind, list[str]]] = field(default_factory=list[tuple[Kind, list[str]]])
    codec: str = "cp1252"
    font: int = 0
    skipping: int = 0
    raw: bytearray = field(default_factory=bytearray)
    units: list[int] = field(default_factory=list[int])  # UTF-16, as \u gives it
    paragraph: list[tuple[str, bool, bool]] = field(default_factory=list[tuple[str, bool, bool]])

    def take(self, token: re.Match[bytes]) -> None:
        """One token: a word, a byte, a sign, a brace, or plain text."""
        word, number, byte, sign, brace, plain = token.groups()
        if word:
            self._word(word.decode().lower(), int(number) if number else None)
        elif byte:
            self._bytes(bytes.fromhex(byte.decode()))
        elif plain:
            self._bytes(plain)
        elif sign == b"*":
            self.state = replace(self.state, unseen=True)
        elif sign:
            self._say(_SIGNS.get(sign.decode("latin-1"), ""))
        elif brace:
            self._group(opening=brace == b"{")

    def flush(self) -> None:
        """Write what is left."""
        self._decode()
        self._end_paragraph()

    def _group(self, *, opening: bool) -> None:
        self._decode()
        self.skipping = 0
        if opening:
            if len(self.stack) > bounds.MAX_DEPTH * 4:
                raise InterviewUnreadable(_("The groups of this rich text are nested too deeply."), path=self.path)
            self.stack.append(self.state)
        elif self.stack:
            self.state = self.stack.pop()

    def _word(self, word: str, number: int | None) -> None:
        if word == "u":
            self._unicode(number or 0)
            return
        self._decode()
        self.skipping = 0
        if word == "bin":
            return
        if word in _SIGNS:
            self._say(_SIGNS[word])
        elif word in ("par", "sect", "page", "row"):
            self._end_paragraph()
        elif word in ("cell", "nestcell"):
            self._say("\t")
        elif word in _UNSEEN:
            self.state = replace(self.state, unseen=True, fonts=word == "fonttbl")
        elif word in _ASIDE:
            self.aside.append((_ASIDE[word], []))
            self.state = replace(self.state, aside=_ASIDE[word], unseen=False)
        elif change := _CHANGES.get(word):
            self.state = change(self.state, number)
        else:
            self._font(word, number or 0)

    def _font(self, word: str, number: int) -> None:
        if word == "ansicpg":
            self.codec = f"cp{number}"
        elif word == "f" and self.state.fonts:
            self.font = number
        elif word == "fcharset" and self.state.fonts:
            self.codecs[self.font] = _CHARSETS.get(number, "")
        elif word == "f":
            self.state = replace(self.state, codec=self.codecs.get(number, ""))
        elif word == "outlinelevel":
            self.state = replace(self.state, heading=min(number + 1, 9) if 0 <= number < 9 else 0)

    def _unicode(self, number: int) -> None:
        self._decode(raw_only=True)
        if not self.state.unseen:
            self.units.append(number % 0x10000)
        self.skipping = self.state.skip

    def _bytes(self, some: bytes) -> None:
        skipped = min(self.skipping, len(some))
        self.skipping -= skipped
        if len(some) > skipped:
            self._decode(units_only=True)
            if not self.state.unseen:
                self.raw += some[skipped:]

    def _decode(self, *, raw_only: bool = False, units_only: bool = False) -> None:
        """Bytes and units that were waiting for the end of a character."""
        if self.units and not raw_only:
            wide = b"".join(unit.to_bytes(2, "little") for unit in self.units)
            self.units.clear()
            self._say(wide.decode("utf-16-le", "replace"))
        if self.raw and not units_only:
            some = bytes(self.raw)
            self.raw.clear()
            self._say(_decoded(some, self.state.codec or self.codec))

    def _say(self, words: str) -> None:
        if self.units or self.raw:
            self._decode()
        if self.state.unseen or not words:
            return
        if self.state.aside:
            self.aside[-1][1].append(words)
        else:
            self.paragraph.append((words, self.state.bold, self.state.italic))

    def _end_paragraph(self) -> None:
        if self.state.aside:
            self.aside[-1][1].append("\n")
            return
        heading = self.sheet.open(Kind.HEADING, self.state.heading) if self.state.heading else None
        for words, bold, italic in self.paragraph:
            marks = [self.sheet.open(kind) for kind, on in ((Kind.BOLD, bold), (Kind.ITALIC, italic)) if on]
            self.sheet.write(words)
            for mark in marks:
                self.sheet.close(mark)
        if heading:
            self.sheet.close(heading)
        self.paragraph.clear()
        self.sheet.paragraph()


def _decoded(some: bytes, codec: str) -> str:
    try:
        return some.decode(codec, "replace")
    except LookupError:
        return some.decode("cp1252", "replace")


_CHANGES: Mapping[str, Callable[[_State, int | None], _State]] = {
    "b": lambda state, number: replace(state, bold=number != 0),
    "i": lambda state, number: replace(state, italic=number != 0),
    "plain": lambda state, _number: replace(state, bold=False, italic=False),
    "pard": lambda state, _number: replace(state, heading=0),
    "uc": lambda state, number: replace(state, skip=max(0, min(number or 0, 16))),
    "fldrslt": lambda state, _number: replace(state, unseen=False),
    "v": lambda state, number: replace(state, unseen=number != 0),
}

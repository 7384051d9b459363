"""How one text is written in YAML so that it reads well and comes back to the character.

Plain where nothing in it could be mistaken, a block literal where it has lines, and in double quotes where neither is
safe: YAML takes NEL and the Unicode separators for line ends, and does not allow control characters at all.
"""

from __future__ import annotations

import json
import re

_ODD = "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff"  # what a literal would lose or libyaml refuses
_UNLITERAL = re.compile(f"[{_ODD}]")
_PLAIN = re.compile(rf"(?!.*(?:: | #))[^\W\d_][^\t\n{_ODD}]*(?<![ :])")
_PLAIN_IN_FLOW = re.compile(r"[^\W\d_][\w .'’()/&-]*(?<! )")
_TAKEN = frozenset(("null", "true", "false", "yes", "no", "on", "off", "y", "n"))  # words YAML takes for something else
_LINE_WITH_WORDS = re.compile(r"^(?=.)", re.MULTILINE)


def scalar(text: str, indent: int) -> str:
    """A text as the value of a key, or an item, whose further lines stand `indent` columns in."""
    if _PLAIN.fullmatch(text) and text.lower() not in _TAKEN:
        return text
    if "\n" not in text:
        return quoted(text)
    return _continued(text, indent) if _UNLITERAL.search(text) else literal(text, indent)


def in_flow(text: str) -> str:
    """A text inside [ ] or { }, on one line."""
    return text if _PLAIN_IN_FLOW.fullmatch(text) and text.lower() not in _TAKEN else quoted(text)


def whole_text(text: str, indent: int) -> str:
    """A long text: a block literal even if it is a single line, so that every interview looks alike."""
    if not text:
        return '""'
    return _continued(text, indent) if _UNLITERAL.search(text) else literal(text, indent)


def quoted(text: str) -> str:
    """A text in double quotes, on one line."""
    return _UNLITERAL.sub(_escape, json.dumps(text, ensure_ascii=False))


def literal(text: str, indent: int) -> str:
    """A text as a block literal; empty lines stay empty, so that nothing depends on invisible spaces."""
    bare = not text.strip("\n")
    step = "2" if bare or text[0] in " \t\n" else ""
    keep = "+" if bare or text.endswith("\n\n") else "" if text.endswith("\n") else "-"
    body = _LINE_WITH_WORDS.sub(" " * indent, text.removesuffix("\n"))
    return f"|{step}{keep}\n{body}"


def _continued(text: str, indent: int) -> str:
    """Double quotes over several lines: a backslash hides each line end, another keeps a space it would eat."""
    lines = [quoted(line)[1:-1] for line in text.split("\n")]
    return '"' + f"\\n\\\n{' ' * indent}".join("\\" + line if line[:1] == " " else line for line in lines) + '"'


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"

"""A brief as text and back: `parse(dump(brief))` is the brief, for every brief."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from briefing.errors import BriefUnreadable
from briefing.files.check import first_flaw
from briefing.files.formats import brief_in
from briefing.files.locate import line_at
from briefing.files.stream import Stream
from briefing.files.write import brief_lines
from briefing.i18n import _
from briefing.model.brief import Brief

_BEGINNING = re.compile(r"""(?:\s|#.*+|---|%.*+)*+["']?format["']?\s*:""")
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


def dump(brief: Brief) -> str:
    """The whole file of a brief."""
    return "\n".join([*brief_lines(brief), ""])


def parse(text: str, path: Path | None = None) -> Brief:
    """The brief in a file's text; BriefUnreadable, with the line, where there is none. `path` is for messages."""
    try:
        brief = brief_in(Stream(text, path))
    except yaml.YAMLError as trouble:
        raise _not_yaml(trouble, text, path) from trouble
    if flaw := first_flaw(brief):
        raise BriefUnreadable(flaw.message, hint=flaw.hint, path=path, line=line_at(text, flaw.address))
    return brief


def _not_yaml(trouble: yaml.YAMLError, text: str, path: Path | None) -> BriefUnreadable:
    """What YAML stumbled over, unless the file never was a brief to begin with."""
    line = _line(trouble, text)
    if not _BEGINNING.match(text):
        message, hint = _("This is not a brief."), _("A brief begins with “format: 1”.")
    elif forbidden := _FORBIDDEN.search(text):
        message = _("Here is a character that no text has (number {code}).").format(code=ord(forbidden[0]))
        hint = _("Take it out with a text editor.")
        line = text.count("\n", 0, forbidden.start()) + 1
    else:
        message = _("This line cannot be understood: {reason}.").format(reason=getattr(trouble, "problem", trouble))
        hint = _("Look for a missing quotation mark, a tab, or lines that do not begin below one another.")
    return BriefUnreadable(message, hint=hint, path=path, line=line)


def _line(trouble: yaml.YAMLError, text: str) -> int | None:
    if not isinstance(trouble, yaml.MarkedYAMLError):
        return None
    mark = trouble.problem_mark or trouble.context_mark
    return None if mark is None else min(int(mark.line), text.count("\n")) + 1

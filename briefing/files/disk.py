"""Bytes on the disk to a brief and back: what can go wrong with a file before a word of it is understood."""

from __future__ import annotations

import stat
from pathlib import Path

from briefing.errors import BriefUnreadable, NotSaved
from briefing.files import bounds
from briefing.files.atomic import replace_file
from briefing.files.text import dump, parse
from briefing.i18n import _
from briefing.model.brief import Brief


def load(path: Path) -> Brief:
    """The brief in that file; BriefUnreadable, with the line where there is one, if it cannot be had."""
    return parse(_decoded(_bytes_of(path), path), path)


def save(brief: Brief, path: Path) -> None:
    """Write the brief to that file, whole or not at all; NotSaved leaves what was there untouched."""
    try:
        data = dump(brief).encode("utf-8")
    except UnicodeEncodeError as trouble:
        raise NotSaved(
            _("The brief holds a character that is half of one: {text}.").format(
                text=ascii(trouble.object[max(0, trouble.start - 20) : trouble.end])
            ),
            hint=_("Take this character out of the text."),
            path=path,
        ) from trouble
    if len(data) > bounds.MAX_BYTES:
        raise NotSaved(_too_large(), hint=_("Divide the interviews between two briefs."), path=path)
    replace_file(path, data)


def _bytes_of(path: Path) -> bytes:
    try:
        found = path.stat()
        _insist_on_a_file(found.st_mode, found.st_size, path)
        return path.read_bytes()
    except FileNotFoundError as trouble:
        message, hint = _("There is no such file."), _("It may have been moved or renamed.")
        raise BriefUnreadable(message, hint=hint, path=path) from trouble
    except (OSError, ValueError) as trouble:  # ValueError: a name no file can have
        reason = getattr(trouble, "strerror", None) or _("its name cannot be used")
        message = _("The file cannot be read: {reason}.").format(reason=reason)
        raise BriefUnreadable(message, hint=_("Ask for the right to read it, or copy it."), path=path) from trouble


def _insist_on_a_file(mode: int, size: int, path: Path) -> None:
    if stat.S_ISDIR(mode):
        raise BriefUnreadable(_("This is a folder, not a brief."), hint=_("Choose a file in it."), path=path)
    if not stat.S_ISREG(mode):
        raise BriefUnreadable(_("This is not an ordinary file."), hint=_("Choose a file."), path=path)
    if size > bounds.MAX_BYTES:
        raise BriefUnreadable(_too_large(), hint=_("Is it really a brief?"), path=path)


def _decoded(data: bytes, path: Path) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        raise BriefUnreadable(
            _("This is not a brief: it is not UTF-8 text."),
            hint=_("If you changed it in an editor, save it there once more, as UTF-8."),
            path=path,
            line=data.count(b"\n", 0, trouble.start) + 1,
        ) from trouble


def _too_large() -> str:
    return _("The brief would be larger than {limit} MB.").format(limit=bounds.MAX_BYTES // 1_000_000)

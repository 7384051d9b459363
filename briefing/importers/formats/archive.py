"""The one door to zip archives. Names are keys, never paths; nothing is written anywhere.

What an archive says of its own size is not believed: entries are counted before the library builds a list of them, and
parts are unpacked in steps with the bounds looked at between them.
"""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from briefing.errors import InterviewUnreadable
from briefing.i18n import _
from briefing.importers.formats import bounds

_ENTRY = b"PK\x01\x02"  # before each line of an archive's table of contents
_ENCRYPTED = 0x1
_STEP = 1_000_000
_DAMAGE = (BadZipFile, zlib.error, EOFError, ValueError, OSError, RuntimeError, struct.error, OverflowError)


class Archive:
    """A zip archive whose parts are bytes by name; InterviewUnreadable where it is damaged or too large.

    `what` is what people call such a file, for the messages: “Word document”.
    """

    def __init__(self, data: bytes, path: Path, what: str) -> None:
        self._path = path
        self._what = what
        self._taken = 0
        if data.count(_ENTRY) > bounds.MAX_ENTRIES:
            raise self._too_much(_("it holds more than {n:,} files").format(n=bounds.MAX_ENTRIES))
        try:
            self._zip = ZipFile(io.BytesIO(data))
        except _DAMAGE as error:
            raise self._damaged("") from error
        self.names = frozenset(self._zip.namelist())

    def part(self, name: str) -> bytes:
        """All bytes of one part; refused where it is not there."""
        if name not in self.names:
            raise InterviewUnreadable(
                _("This {what} has no part “{name}”.").format(what=self._what, name=name),
                hint=_again(),
                path=self._path,
            )
        try:
            return self._unpacked(self._zip.getinfo(name))
        except _DAMAGE as error:
            raise self._damaged(name) from error

    def _unpacked(self, entry: ZipInfo) -> bytes:
        if entry.flag_bits & _ENCRYPTED:
            raise InterviewUnreadable(
                _("This {what} is locked with a password.").format(what=self._what),
                hint=_("Open it in its own program and save a copy without a password."),
                path=self._path,
            )
        if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise self._damaged(entry.filename)
        taken = bytearray()
        with self._zip.open(entry) as packed:
            while step := packed.read(_STEP):
                taken += step
                self._taken += len(step)
                self._refuse_bomb(entry, len(taken))
        return bytes(taken)

    def _refuse_bomb(self, entry: ZipInfo, size: int) -> None:
        ratio = size / max(entry.compress_size, 1)
        if size > bounds.MAX_PART or self._taken > bounds.MAX_UNPACKED:
            raise self._too_much(_("“{name}” in it is too large").format(name=entry.filename))
        if size > bounds.MIN_SUSPECT and ratio > bounds.MAX_RATIO:
            raise self._too_much(_("“{name}” in it unpacks to far more than it holds").format(name=entry.filename))

    def _too_much(self, why: str) -> InterviewUnreadable:
        return InterviewUnreadable(
            _("This {what} is not read, for safety: {why}.").format(what=self._what, why=why),
            hint=_("If you trust it, copy its text and paste it."),
            path=self._path,
        )

    def _damaged(self, name: str) -> InterviewUnreadable:
        message = _("This {what} is damaged at its part “{name}”.") if name else _("This {what} is damaged.")
        return InterviewUnreadable(message.format(what=self._what, name=name), hint=_again(), path=self._path)


def _again() -> str:
    return _("Open it in its own program, and save it again; or copy the text and paste it.")

"""Writing a file so that there is either the new one or the old one, never half of either."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import suppress
from pathlib import Path

from briefing.errors import NotSaved
from briefing.i18n import _


def save(content: bytes, path: Path) -> None:
    """Write beside the file and put in its place; NotSaved for any trouble, with the old file untouched."""
    try:
        _replace(content, path.resolve())
    except OSError as error:
        raise NotSaved(_("The file could not be saved."), hint=_hint(error), path=path) from error


def _replace(content: bytes, path: Path) -> None:
    beside = path.with_name(f".{path.name[:40]}.{os.getpid()}.part")
    try:
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if path.is_file():
            with suppress(OSError):  # some shares know no permissions
                shutil.copymode(path, beside)
        beside.replace(path)
    except OSError:
        if beside.is_file():
            beside.unlink()
        raise


def _hint(error: OSError) -> str:
    match error.errno:
        case errno.ENOENT | errno.ENOTDIR:
            return _("The folder does not exist. Create it, or choose another.")
        case errno.EISDIR:
            return _("There is a folder of that name. Choose another name.")
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return _(
                "You may not write there, or the file is open in another program. Close it, or choose another folder."
            )
        case errno.ENOSPC | errno.EDQUOT:
            return _("The disk is full. Make room, or choose another disk.")
        case _:
            return _("The system says: {why}.").format(why=error.strerror or type(error).__name__)

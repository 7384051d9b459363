"""Replacing a file so that there is at no moment less than one whole version of it on the disk.

The new version is written beside the old one, made durable, and then takes its name in a single step. Whatever goes
wrong before that step, the old file has not been touched.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from briefing.errors import NotSaved
from briefing.i18n import _

_NEW_FILE = 0o666  # less what the user's umask takes away
_BINARY = getattr(os, "O_BINARY", 0)  # Windows would translate line ends


def replace_file(path: Path, data: bytes) -> None:
    """Make `data` the content of the file at `path`, or of the file a link there leads to; NotSaved otherwise."""
    try:
        _replace(Path(os.path.realpath(path)), data)
    except (OSError, ValueError) as trouble:  # ValueError: a name no file can have
        raise _not_saved(path, trouble) from trouble


def _replace(path: Path, data: bytes) -> None:
    mode = _mode(path)
    beside = path.with_name(f".briefing-{os.urandom(8).hex()}.tmp")
    try:
        _write(beside, data, mode)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    _make_durable(path.parent)


def _mode(path: Path) -> int | None:
    """Permissions of the file that is there, None where there is none; OSError where it must not be replaced."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, _("not an ordinary file"))
    if not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return stat.S_IMODE(mode)


def _write(path: Path, data: bytes, mode: int | None) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
    descriptor = os.open(path, flags, _NEW_FILE if mode is None else mode)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    if mode is not None:
        path.chmod(mode)


def _make_durable(folder: Path) -> None:
    """Write the new name down as well. Not every system can, and the file itself is safe by now."""
    if os.name != "posix":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _not_saved(path: Path, trouble: OSError | ValueError) -> NotSaved:
    kind = trouble.errno if isinstance(trouble, OSError) else None
    message, hint = _words(kind) or (
        _("The file could not be saved: {reason}.").format(
            reason=getattr(trouble, "strerror", None) or _("its name cannot be used")
        ),
        _("Save it under another name or in another folder."),
    )
    return NotSaved(message, hint=hint, path=path)


def _words(kind: int | None) -> tuple[str, str] | None:
    """Message and hint for the trouble people really meet."""
    match kind:
        case errno.ENOENT | errno.ENOTDIR:
            return _("There is no such folder."), _("Choose a folder that exists, or make it first.")
        case errno.EISDIR:
            return _("There is a folder of that name."), _("Choose another name for the file.")
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return _("This file or its folder is read-only, or in use."), _("Save it in another folder.")
        case errno.ENOSPC | errno.EDQUOT:
            return _("There is no space left on the disk."), _("Make some room, or save it on another disk.")
        case _:
            return None

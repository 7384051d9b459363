"""The bytes of a file, or in plain words why there are none. Size is asked before anything is read."""

from __future__ import annotations

import stat
from pathlib import Path

from briefing.errors import InterviewUnreadable
from briefing.i18n import _
from briefing.importers.formats.bounds import MAX_BYTES


def load(path: Path) -> bytes:
    """Everything in the file; InterviewUnreadable where it is missing, not a file, locked or too large."""
    try:
        status = path.stat()
        _refuse_unfit(path, status.st_mode, status.st_size)
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise InterviewUnreadable(
            _("There is no such file."), hint=_("Check the name; the file may have been moved."), path=path
        ) from error
    except PermissionError as error:
        raise InterviewUnreadable(
            _("You have no permission to read this file."),
            hint=_("Ask its owner for access, or copy it to a folder of your own."),
            path=path,
        ) from error
    except (OSError, ValueError) as error:
        raise InterviewUnreadable(_("The file cannot be read: {why}.").format(why=error), path=path) from error


def _refuse_unfit(path: Path, mode: int, size: int) -> None:
    if stat.S_ISDIR(mode):
        raise InterviewUnreadable(
            _("This is a folder, not a file."), hint=_("Choose one of the files inside it."), path=path
        )
    if not stat.S_ISREG(mode):
        raise InterviewUnreadable(_("This is not an ordinary file."), path=path)
    if size > MAX_BYTES:
        raise InterviewUnreadable(
            _("The file has {size:,.1f} MB; an interview may have up to {bound:,.0f} MB.").format(
                size=size / 1e6, bound=MAX_BYTES / 1e6
            ),
            hint=_("Cut it into parts, or take the interview out of it."),
            path=path,
        )

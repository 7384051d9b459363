"""Trouble we expect: told in words a person can act on, never as a traceback."""

from __future__ import annotations

from pathlib import Path


class BriefingError(Exception):
    """Expected trouble: what happened, where, and what to do about it."""

    def __init__(
        self, message: str, *, hint: str = "", path: Path | str | None = None, line: int | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.path = None if path is None else Path(path)
        self.line = line

    @property
    def place(self) -> str:
        """Where it happened, as “file, line n”; empty where no file is concerned."""
        where = "" if self.path is None else str(self.path)
        return where if self.line is None else f"{where}, line {self.line}".lstrip(", ")

    def __str__(self) -> str:
        """Place, message and hint as the sentences a terminal or a bar shows."""
        head = f"{self.place}: {self.message}" if self.place else self.message
        return f"{head}\n{self.hint}" if self.hint else head


class InterviewUnreadable(BriefingError):
    """A file that cannot be read as an interview."""


class BriefUnreadable(BriefingError):
    """A brief on disk that cannot be opened as it is."""


class NotSaved(BriefingError):
    """A file could not be written; what was there before is untouched."""


class EditRefused(BriefingError):
    """A change that would break the brief; the brief is as it was."""


class AssetBroken(BriefingError):
    """A theme, outline or font that cannot be used."""


class Missing(EditRefused, LookupError):
    """Something was asked for by an id that is not in the brief."""

"""Where our own data is.

Assets stand beside the package in a checkout, inside it in a wheel, and in the bundle when frozen; one function
knows all three.
"""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _root() -> Path:
    """The folder that holds assets/ and briefs/."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen)
    return _PACKAGE / "data" if (_PACKAGE / "data").is_dir() else _PACKAGE.parent


def assets(*names: str) -> Path:
    """A file or folder of our own data: fonts, themes, outlines, icons, locale."""
    return _root().joinpath("assets", *names)


def samples(*names: str) -> Path:
    """A sample interview or brief."""
    return _root().joinpath("briefs", *names)

"""Where things are: our own data, and the folders this system gives a program.

Assets stand beside the package in a checkout, inside it in a wheel, and in the bundle when frozen; one function
knows all three. BRIEFING_HOME overrides every per-user folder, which tests and portable installs use.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

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


def _home(kind: str, default: Path) -> Path:
    own = os.environ.get("BRIEFING_HOME")
    return Path(own) / kind if own else default


def config_folder() -> Path:
    """Where settings live (a colleague may be given a copy)."""
    return _home("config", platformdirs.user_config_path("briefing", appauthor=False))


def state_folder() -> Path:
    """Where window sizes and recent files live (may be deleted without loss)."""
    return _home("state", platformdirs.user_state_path("briefing", appauthor=False))

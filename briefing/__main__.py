"""The program: `briefing`, or `python -m briefing`. The one place that knows both the command line and the window."""

from __future__ import annotations

import sys
from pathlib import Path

from briefing import cli


def main() -> int:
    """Run the command line, with a window for those who want one; the exit code."""
    return cli.main(window=_window)


def _window(path: Path | None) -> int:
    from briefing.ui.main import run  # Qt is loaded only for a window

    return run(path)


if __name__ == "__main__":
    sys.exit(main())

"""Starting the window."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from briefing.app.session import Session
from briefing.paths import assets
from briefing.ui import trouble
from briefing.ui.window import Window


def run(path: Path | None = None) -> int:
    """Open the window, on a brief or an interview if one is given; the exit code of the program."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("briefing")
    QApplication.setWindowIcon(QIcon(str(assets("icons", "briefing.svg"))))
    QApplication.setDesktopFileName("briefing")
    trouble.install()
    window = Window(Session())
    window.show()
    if path is not None:
        window.open_path(path)
    return app.exec()

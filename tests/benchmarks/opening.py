"""Opening: a large brief, in time and memory, and the window itself against a bare one."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from briefing import files
from tests.benchmarks.clock import Figure, median, process
from tests.benchmarks.supply import brief, interviews, saved

_BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([]); window = QMainWindow(); window.setCentralWidget(QLabel("ready")); window.resize(1280, 800)
window.show(); QTimer.singleShot(0, app.quit); app.exec()
"""
_OURS = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from briefing.app.session import Session
from briefing.ui.window import Window
app = QApplication([]); window = Window(Session()); window.show(); QTimer.singleShot(0, app.quit); app.exec()
"""
_MEMORY = """
import resource, sys
from pathlib import Path
from briefing.app.session import Session
session = Session(); session.open(Path(sys.argv[1])); session.deck
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def figures() -> Iterator[Figure]:
    """Start, load, save, memory."""
    yield Figure("start to a painted window", process(_OURS), "2.0 ×", process(_BARE), "a bare main window")
    with tempfile.TemporaryDirectory() as folder:
        large = brief(interviews(500), slides=500, quotes=10_000)
        path = saved(large, Path(folder))
        size = path.stat().st_size / 1e6
        yield Figure(
            f"open a brief of 500 interviews, {size:.1f} MB", median(lambda: files.load(path), 3), "1 s to usable"
        )
        yield Figure("save it", median(lambda: files.save(large, path), 3), "–")
        yield Figure("memory after opening and laying it out", _memory(path), "400 MB", unit="MB")


def _memory(path: Path) -> float:
    import subprocess
    import sys

    done = subprocess.run([sys.executable, "-c", _MEMORY, str(path)], check=True, capture_output=True, text=True)
    return float(done.stdout)

"""Trouble nobody expected: told once, with a report to copy, and the work is still there.

The brief is immutable and a failed edit was never pushed, so the desk is as it was before; the window stays open.
"""

from __future__ import annotations

import platform
import sys
import traceback
from types import TracebackType

import PySide6
from PySide6.QtWidgets import QApplication, QMessageBox

from briefing import __version__
from briefing.i18n import _

_NAME = "trouble"
_WORDLESS = (AttributeError, ImportError, NameError, TypeError)  # these tell of our code only


def install() -> None:
    """From now on show what nobody caught."""
    sys.excepthook = tell


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Versions, platform and trace: nothing of the interviews, so no message that may repeat their words."""
    lines = "".join(traceback.format_tb(trace)) + kind.__name__
    lines += f": {error}" if isinstance(error, _WORDLESS) else ""
    versions = f"Briefing {__version__}, Python {platform.python_version()}, Qt {PySide6.__version__}"
    return f"{versions}, {platform.platform()}\n\n{lines}"


def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Show one dialog; the same text goes to stderr."""
    text = report(kind, error, trace)
    if sys.stderr is not None:  # a windowed program on Windows has none
        sys.stderr.write(f"{text}\n")
    if issubclass(kind, KeyboardInterrupt):
        sys.exit(130)
    if any(box.objectName() == _NAME and box.isVisible() for box in QApplication.topLevelWidgets()):
        return  # painting fails again at every paint: one dialog is enough
    box = QMessageBox()
    box.setObjectName(_NAME)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(_("Something went wrong"))
    box.setText(_("Something went wrong in Briefing, and your brief is as it was before."))
    box.setInformativeText(_("Save a copy, and send the report to those who care for the program."))
    box.setDetailedText(text)
    box.exec()

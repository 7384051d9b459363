"""What the middle shows before there is an interview: the one next step, and the sample to try it with."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing.i18n import _


class Welcome(QFrame):
    """Three ways to begin. `wanted` carries the id of a command."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        for text, name in (
            (_("Drop an interview here"), "big"),
            (_("A transcript or an article: text, Word, PDF, a saved web page, subtitles, speech-to-text …"), "hint"),
        ):
            label = QLabel(text)
            label.setObjectName(name)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(10)
        for text, command, name in (
            (_("Choose a file …"), "file.add", "primary"),
            (_("Try the sample interview"), "file.sample", ""),
            (_("Open a brief …"), "file.open", ""),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setMinimumWidth(230)
            button.clicked.connect(lambda _on=False, command=command: self.wanted.emit(command))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

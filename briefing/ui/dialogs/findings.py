"""What wants a person's eye before the deck goes out: every finding, and a way to the slide it is about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from briefing.app.checks import problems, where
from briefing.deck.compose import Deck
from briefing.i18n import _, ngettext
from briefing.model.problem import Level
from briefing.ui.icons import icon
from briefing.ui.style import Look

_SIGNS = {Level.ERROR: "triangle-alert", Level.WARNING: "flag", Level.ADVICE: "info"}


class FindingsDialog(QDialog):
    """A list; Return or a double click calls `go` with the id a finding is about, and closes."""

    def __init__(self, deck: Deck, look: Look, go: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Check the briefing"))
        self.rows = QListWidget()
        self.rows.setAccessibleName(_("Findings"))
        self.rows.setWordWrap(True)
        found = problems(deck)
        for problem in found:
            place = where(deck, problem.origin)
            item = QListWidgetItem("\n".join(part for part in (place, f"{problem.text} {problem.remedy}") if part))
            item.setIcon(icon(_SIGNS[problem.level], look.warn if problem.level is Level.ERROR else look.muted))
            item.setData(Qt.ItemDataRole.UserRole, problem.origin)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{problem.level}: {problem.text} {problem.remedy}")
            self.rows.addItem(item)
        self.rows.itemActivated.connect(lambda item: self._go(go, item))
        told = ngettext("{n} finding.", "{n} findings.", len(found)).format(n=len(found))
        self.told = QLabel(told if found else _("Nothing wants your eye: the briefing can go out."))
        self.rows.setVisible(bool(found))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.resize(640, 420 if found else 120)
        column = QVBoxLayout(self)
        column.addWidget(self.told)
        column.addWidget(self.rows, 1)
        column.addWidget(buttons)

    def _go(self, go: Callable[[str], object], item: QListWidgetItem) -> None:
        go(str(item.data(Qt.ItemDataRole.UserRole)))
        self.accept()

"""What the brief says of itself: cover, author, date, handling, and the look of the deck."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from briefing.deck.theme import names, theme
from briefing.i18n import _
from briefing.model import edits
from briefing.model.brief import Brief

MARKINGS = ("", "TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED")


class DetailsDialog(QDialog):
    """A form over the details. `described` is the brief with what was typed."""

    def __init__(self, brief: Brief, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Briefing details"))
        self.setMinimumWidth(560)
        self._brief = brief
        self.title, self.subtitle = QLineEdit(brief.title), QLineEdit(brief.subtitle)
        self.author, self.date = QLineEdit(brief.author), QLineEdit(brief.date)
        self.marking, self.theme = QComboBox(), QComboBox()
        self._fill()
        form = QFormLayout(self)
        form.setSpacing(9)
        for label, field in (
            (_("Title"), self.title),
            (_("What it is about"), self.subtitle),
            (_("Author"), self.author),
            (_("Date"), self.date),
            (_("Handling"), self.marking),
            (_("Theme"), self.theme),
        ):
            form.addRow(label, field)
            field.setAccessibleName(label)
        for line in (self.title, self.subtitle, self.author, self.date):
            line.setCursorPosition(0)  # a long one is read from its beginning
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def _fill(self) -> None:
        self.marking.setEditable(True)
        self.marking.addItems(MARKINGS)
        self.marking.setCurrentText(self._brief.marking)
        self.marking.setToolTip(_("Shown on every slide as you type it. Briefing decides nothing about handling."))
        for name in names():
            self.theme.addItem(theme(name).title, name)
        self.theme.setCurrentIndex(self.theme.findData(self._brief.theme))

    @property
    def described(self) -> Brief:
        """The brief with the details as they stand in the form."""
        return edits.describe(
            self._brief,
            title=self.title.text().strip(),
            subtitle=self.subtitle.text().strip(),
            author=self.author.text().strip(),
            date=self.date.text().strip(),
            marking=self.marking.currentText().strip(),
            theme=str(self.theme.currentData() or self._brief.theme),
        )

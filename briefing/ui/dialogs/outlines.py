"""The gallery of outlines: what each is for, what it holds, and whether to fill it with suggested quotes at once."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from briefing.deck.kinds import kind_of
from briefing.i18n import _
from briefing.outline.shape import PartPlan, Template
from briefing.outline.templates import templates


class OutlineGallery(QDialog):
    """Ask which outline to lay. After accept, `chosen` is its name and `filled` whether to fill it."""

    def __init__(self, *, can_fill: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Choose an outline"))
        self.resize(860, 560)
        self._known = templates()
        self.names = QListWidget()
        self.names.setAccessibleName(_("Outlines"))
        self.names.setFixedWidth(250)
        self.names.setSpacing(3)
        self.about = QTextBrowser()
        self.about.setAccessibleName(_("About this outline"))
        self.about.document().setDocumentMargin(16)
        self.fill = QCheckBox(_("Fill it with suggested quotes from the interviews"))
        self.fill.setEnabled(can_fill)
        self.fill.setChecked(can_fill)
        for template in self._known:
            item = QListWidgetItem(template.title)
            item.setData(Qt.ItemDataRole.UserRole, template.name)
            self.names.addItem(item)
        self._lay()
        self.names.currentRowChanged.connect(self._tell)
        self.names.itemDoubleClicked.connect(lambda _item: self.accept())
        self.names.setCurrentRow(0)

    @property
    def chosen(self) -> str:
        """The name of the outline that is current."""
        return self._known[self.names.currentRow()].name

    @property
    def filled(self) -> bool:
        """Whether to fill it."""
        return self.fill.isChecked()

    def _lay(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.names)
        row.addWidget(self.about, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        use = buttons.addButton(_("Use this outline"), QDialogButtonBox.ButtonRole.AcceptRole)
        use.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.fill)
        foot.addStretch(1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(row, 1)
        column.addLayout(foot)

    def _tell(self, row: int) -> None:
        self.about.setHtml(_page(self._known[row]))


def _page(template: Template) -> str:
    """What an outline holds, as a page; every text of it is escaped."""
    head = f"<h2>{escape(template.title)}</h2><p>{escape(template.use)}</p>"
    parts = "".join(_part(n, part) for n, part in enumerate(template.parts, 1))
    return f"{head}<p><i>{escape(template.length.norm)}</i></p>{parts}"


def _part(n: int, part: PartPlan) -> str:
    kinds = (kind_of(slide.kind) for slide in part.slides)
    names = ", ".join(dict.fromkeys(kind.label for kind in kinds if kind))
    return f"<h4>{n}. {escape(part.title)}</h4><p>{escape(part.guidance)}<br><small>{escape(names)}</small></p>"

"""Every command with its keys, from the same table the menus are made of."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from briefing.i18n import _


class KeysDialog(QDialog):
    """A page of keys, menu by menu."""

    def __init__(self, menus: Iterable[tuple[str, Iterable[QAction]]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Keys"))
        self.resize(520, 640)
        page = QTextBrowser()
        page.setHtml("".join(_menu(name, actions) for name, actions in menus))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(page)
        column.addWidget(buttons)


def _menu(name: str, actions: Iterable[QAction]) -> str:
    rows = "".join(_row(action) for action in actions if action.shortcuts())
    return f"<h3>{escape(name)}</h3><table width='100%' cellpadding='3'>{rows}</table>"


def _row(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    keys = ", ".join(key.toString(native) for key in action.shortcuts())
    return f"<tr><td>{escape(action.text())}</td><td align='right'><b>{escape(keys)}</b></td></tr>"

"""The frame of the window: menus, tools, and panes that share the room. Made from data, with nothing to remember."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenuBar, QSizePolicy, QSplitter, QToolBar, QToolButton, QWidget

from briefing.i18n import _
from briefing.ui.actions import Actions
from briefing.ui.commands import MENUS, SEPARATED

_TOOLS = (
    "file.add",
    "file.save",
    "",
    "undo",
    "redo",
    "",
    "quote.mark",
    "quote.slide",
    "section.place",
    "",
    "outline.choose",
    "slide.add",
)


def menus(bar: QMenuBar, actions: Actions) -> None:
    """Every command in its menu."""
    for name, title in MENUS.items():
        menu = bar.addMenu(title)
        for action in actions.of_menu(name):
            if actions.id_of(action) in SEPARATED:
                menu.addSeparator()
            menu.addAction(action)


class Tools(QToolBar):
    """Commands with their words where there is room for all of them, else without: none is ever out of sight."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look whether the words fit."""
        super().resizeEvent(event)
        words, signs = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        if self.toolButtonStyle() is words:
            self._wide = self.sizeHint().width()
        self.setToolButtonStyle(words if self.width() >= self._wide else signs)


def tools(actions: Actions) -> QToolBar:
    """The commands one needs all day, each with its word, and the export at the far end."""
    bar = Tools(_("Tools"))
    bar.setMovable(False)
    bar.setIconSize(QSize(18, 18))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    for name in _TOOLS:
        if name:
            bar.addAction(actions[name])
        else:
            bar.addSeparator()
    filler = QWidget()
    filler.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(filler)
    export = QToolButton()
    export.setObjectName("primary")
    export.setDefaultAction(actions["file.export"])
    export.setText(_("Export slides"))
    export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    bar.addWidget(export)
    return bar


def columns(*panes: QWidget, sizes: tuple[int, ...]) -> QSplitter:
    """Panes side by side; a wider window gives each its share."""
    return _shared(QSplitter(), panes, sizes)


def stacked(*panes: QWidget, sizes: tuple[int, ...]) -> QSplitter:
    """Panes over one another."""
    return _shared(QSplitter(Qt.Orientation.Vertical), panes, sizes)


def _shared(splitter: QSplitter, panes: tuple[QWidget, ...], sizes: tuple[int, ...]) -> QSplitter:
    for pane, size in zip(panes, sizes, strict=True):
        splitter.addWidget(pane)
        splitter.setStretchFactor(splitter.count() - 1, size)
    splitter.setSizes(list(sizes))
    splitter.setChildrenCollapsible(False)
    return splitter

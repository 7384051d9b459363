"""The outline pane: parts, slides and what stands on them, arranged by dragging or with Alt and the arrow keys."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QDragLeaveEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QPushButton, QTreeView, QVBoxLayout, QWidget

from briefing.app.session import Change, Choice, Session
from briefing.i18n import _
from briefing.ui.bridge import Bridge
from briefing.ui.models.outline import ID_ROLE, OutlineModel
from briefing.ui.panes.rows import OutlineRows
from briefing.ui.panes.sources import head, hint, make_current
from briefing.ui.style import Look


class OutlineTree(QTreeView):
    """The tree; it says in words where a dragged thing would land, and is silent again when it leaves."""

    told = Signal(str)
    wanted = Signal(str)  # the id of a command
    cleared = Signal(object)  # the ids of several rows to be removed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes what is chosen, here and nowhere else."""
        if event.matches(QKeySequence.StandardKey.Delete):
            ids = [str(index.data(ID_ROLE)) for index in self.selectedIndexes()]
            if len(ids) > 1:
                self.cleared.emit(ids)
            else:
                self.wanted.emit("item.remove")
        else:
            super().keyPressEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Say nothing more."""
        super().dragLeaveEvent(event)
        self.told.emit("")

    def dropEvent(self, event: QDropEvent) -> None:
        """Land, and say nothing more."""
        super().dropEvent(event)
        self.told.emit("")


class OutlinePane(QFrame):
    """The tree, or an invitation to choose an outline while there is none. `wanted` asks for the gallery."""

    wanted = Signal()

    def __init__(self, bridge: Bridge, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._session: Session = bridge.session
        self.tree = OutlineTree()
        self.rows = OutlineModel(self._session, self)
        self._delegate = OutlineRows(look)
        self._empty = self._invitation()
        self._lay()
        self._hushed = False
        self.rows.dragged.connect(self.tree.told)
        self.tree.selectionModel().currentChanged.connect(self._pick)
        bridge.changed.connect(self._follow)
        bridge.chosen.connect(self._choose)

    def _lay(self) -> None:
        tree = self.tree
        tree.setModel(self.rows)
        tree.setItemDelegate(self._delegate)
        tree.setAccessibleName(_("Outline"))
        tree.setHeaderHidden(True)
        tree.setIndentation(18)
        tree.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        tree.setDefaultDropAction(Qt.DropAction.MoveAction)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        tree.setExpandsOnDoubleClick(False)
        tree.setAutoScrollMargin(36)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head(_("Outline")))
        column.addWidget(self._empty)
        column.addWidget(tree, 1)
        self._open_all()

    def _invitation(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 8)
        column.addWidget(hint(_("Start from a briefing outline, or drag sections and quotes into the space below.")))
        button = QPushButton(_("Choose an outline …"))
        button.setObjectName("primary")
        button.clicked.connect(lambda: self.wanted.emit())
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        return box

    def wear(self, look: Look) -> None:
        """Another look."""
        self._delegate.look = look
        self.tree.viewport().update()

    def edit_current(self) -> None:
        """Rename or reword the current row, where it can be."""
        index = self.tree.currentIndex()
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.tree.edit(index)

    def _follow(self, change: Change) -> None:
        self._hushed = True
        known = {part.id for part in change.before.parts} | {slide.id for slide in change.before.slides()}
        self.rows.show(change.after)
        self._hushed = False
        for part in change.after.parts:
            if part.id not in known:
                self.tree.expand(self.rows.index_of(part.id))
        self._empty.setVisible(not change.after.parts)
        self.tree.viewport().update()  # a slide without a title of its own shows one that comes from elsewhere

    def _open_all(self) -> None:
        for part in self._session.brief.parts:
            self.tree.expand(self.rows.index_of(part.id))
        self._empty.setVisible(not self._session.brief.parts)

    def _choose(self, choice: Choice) -> None:
        index = self.rows.index_of(choice.block or choice.slide or choice.part)
        if self.tree.currentIndex() == index:
            return
        self._hushed = True
        make_current(self.tree, index)
        self._hushed = False

    def _pick(self, index: QModelIndex) -> None:
        if self._hushed:
            return
        row = self.rows.row(index)
        found = {"part": "", "slide": "", "block": ""}
        while row is not None:
            found[row.kind] = row.id
            row = self.rows.row(self.rows.index_of(row.parent))
        self._session.choose(replace(self._session.choice, **found))

"""The left pane: interviews with their sections to tick, and under them the key quotes taken so far."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QSplitter,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from briefing.app.session import Change, Choice, Session
from briefing.i18n import _
from briefing.ui.bridge import Bridge
from briefing.ui.models.quotes import QuotesModel
from briefing.ui.models.sources import SourcesModel
from briefing.ui.panes.rows import QuoteRows
from briefing.ui.style import Look


class SourcesPane(QSplitter):
    """Two lists over each other. What is clicked here is shown in the reader."""

    def __init__(self, bridge: Bridge, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._session: Session = bridge.session
        self.sections = QTreeView()
        self.sections.setAccessibleName(_("Interviews and sections"))
        self.section_rows = SourcesModel(self._session, self)
        self.quotes = QListView()
        self.quotes.setAccessibleName(_("Key quotes"))
        self.quote_rows = QuotesModel(self._session, self)
        self._delegate = QuoteRows(look)
        self._lay()
        self._hushed = False
        self.sections.selectionModel().currentChanged.connect(self._pick_section)
        self.quotes.selectionModel().currentChanged.connect(self._pick_quote)
        bridge.changed.connect(self._follow)
        bridge.chosen.connect(self._choose)

    def _lay(self) -> None:
        self.sections.setModel(self.section_rows)
        self.sections.setHeaderHidden(True)
        self.sections.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.sections.setIndentation(14)
        self.sections.expandAll()
        self.quotes.setModel(self.quote_rows)
        self.quotes.setItemDelegate(self._delegate)
        self.quotes.setResizeMode(QListView.ResizeMode.Adjust)
        self.quotes.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for view in (self.sections, self.quotes):
            view.setDragEnabled(True)
            view.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
            view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._quotes_head = head(_("Key quotes"))
        self._empty = hint(_("Select words in an answer and press Q."))
        self.addWidget(pane(head(_("Interviews")), self.sections))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.quotes)
        self.addWidget(pane(self._quotes_head, self._stack))
        self.setSizes([380, 300])
        self.setChildrenCollapsible(False)
        self._count()

    def wear(self, look: Look) -> None:
        """Another look."""
        self._delegate.look = look
        self.quotes.viewport().update()

    def _follow(self, change: Change) -> None:
        self._hushed = True
        fresh = change.before.interviews is not change.after.interviews
        self.section_rows.show(change.after)
        self.quote_rows.show(change.after)
        if fresh:
            self.sections.expandAll()
        self._hushed = False
        self._count()

    def _count(self) -> None:
        count = self.quote_rows.rowCount()
        self._quotes_head.setText(_("Key quotes ({n})").format(n=count) if count else _("Key quotes"))
        self._stack.setCurrentWidget(self.quotes if count else self._empty)

    def _choose(self, choice: Choice) -> None:
        self._hushed = True
        make_current(self.sections, self.section_rows.index_of(choice.interview, choice.section))
        make_current(self.quotes, self.quote_rows.index_of(choice.quote))
        self._hushed = False

    def _pick_section(self, index: QModelIndex) -> None:
        interview, section = self.section_rows.interview(index), self.section_rows.section(index)
        if not self._hushed and interview:
            told = section.id if section else ""
            self._session.choose(
                replace(self._session.choice, interview=interview.id, section=told, span=None, quote="")
            )

    def _pick_quote(self, index: QModelIndex) -> None:
        quote = self.quote_rows.quote(index)
        if not self._hushed and quote:
            here = replace(self._session.choice, interview=quote.interview, span=None, quote=quote.id)
            self._session.choose(here)


def make_current(view: QAbstractItemView, index: QModelIndex) -> None:
    """Make a row current where it is not; a selection of several rows that holds it is left alone."""
    if view.currentIndex() != index:
        # not the view's own: while Ctrl is held, as in a shortcut, that would add to the selection
        view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        view.scrollTo(index)


def head(text: str) -> QLabel:
    """The heading of a pane."""
    label = QLabel(text)
    label.setObjectName("head")
    return label


def hint(text: str) -> QLabel:
    """What to do where there is nothing yet."""
    label = QLabel(text)
    label.setObjectName("hint")
    label.setWordWrap(True)
    label.setMargin(12)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label


def pane(*widgets: QWidget) -> QFrame:
    """Widgets over one another on paper; the last takes the room."""
    frame = QFrame()
    frame.setObjectName("pane")
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget, 1 if widget is widgets[-1] else 0)
    return frame

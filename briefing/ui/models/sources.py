"""Interviews and their sections as a Qt tree with tick boxes. A tick is an edit like any other, so it can be undone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing.app import reading
from briefing.app.session import Session
from briefing.deck.told import source
from briefing.i18n import ngettext
from briefing.model.brief import Brief
from briefing.model.interview import Interview, Role, Section
from briefing.ui.payload import MIME, Payload, packed

Index = QModelIndex | QPersistentModelIndex
_TOP = 0xFFFFFFFF  # the internal id of an interview; a section has its interview's row there


class SourcesModel(QAbstractItemModel):
    """Two levels: interviews, and under each its sections."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._brief = session.brief

    def show(self, brief: Brief) -> None:
        """Follow a brief: made anew only when interviews came or went; the ticks are looked at when one changed."""
        before, self._brief = self._brief, brief
        if brief.interviews is not before.interviews:
            self.beginResetModel()
            self.endResetModel()
        elif brief.ticked != before.ticked:
            self._look_again(brief)

    def _look_again(self, brief: Brief) -> None:
        for n, interview in enumerate(brief.interviews):
            top = self.index(n, 0)
            if interview.sections:
                self.dataChanged.emit(self.index(0, 0, top), self.index(len(interview.sections) - 1, 0, top))

    def interview(self, index: Index) -> Interview | None:
        """The interview of a row, or of the section's row."""
        if not index.isValid():
            return None
        row = index.row() if index.internalId() == _TOP else index.internalId()
        return self._brief.interviews[row] if row < len(self._brief.interviews) else None

    def section(self, index: Index) -> Section | None:
        """The section of a row; None for an interview's."""
        interview = self.interview(index)
        return interview.sections[index.row()] if interview and index.internalId() != _TOP else None

    def index_of(self, interview: str, section: str) -> QModelIndex:
        """The index of a section, else of its interview."""
        for n, item in enumerate(self._brief.interviews):
            if item.id == interview:
                ids = [s.id for s in item.sections]
                top = self.index(n, 0)
                return self.index(ids.index(section), 0, top) if section in ids else top
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Interviews, or sections of one."""
        if not parent.isValid():
            return len(self._brief.interviews)
        interview = self.interview(parent) if parent.internalId() == _TOP else None
        return len(interview.sections) if interview else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        """Always one."""
        return 1

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a child."""
        if column or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, 0, parent.row() if parent.isValid() else _TOP)

    def parent(self, index: Index | None = None) -> QModelIndex:  # type: ignore[override]
        """The interview of a section."""
        if index is None or not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(index.internalId(), 0, _TOP)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words and ticks."""
        interview, section = self.interview(index), self.section(index)
        if interview is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._numbered(interview, section) if section else interview.title or interview.file
            case Qt.ItemDataRole.ToolTipRole:
                return self._asked(interview, section) if section else self._about(interview)
            case Qt.ItemDataRole.CheckStateRole if section:
                ticked = any((t.interview, t.section) == (interview.id, section.id) for t in self._brief.ticked)
                return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a section, or let it go."""
        interview, section = self.interview(index), self.section(index)
        if role != Qt.ItemDataRole.CheckStateRole or interview is None or section is None:
            return False
        reading.tick(self._session, interview.id, section.id, on=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Sections can be ticked and dragged."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag(0)
        common = flag.ItemIsEnabled | flag.ItemIsSelectable
        if self.section(index) is None:
            return common
        return common | flag.ItemIsUserCheckable | flag.ItemIsDragEnabled | flag.ItemNeverHasChildren

    def mimeTypes(self) -> list[str]:
        """Only our own."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The dragged sections."""
        pairs = [(i.id, s.id) for index in indexes if (i := self.interview(index)) and (s := self.section(index))]
        return packed(Payload("section", tuple(pairs)))

    def _numbered(self, interview: Interview, section: Section) -> str:
        return f"{interview.sections.index(section) + 1}  {section.title}"

    def _asked(self, interview: Interview, section: Section) -> str:
        turns = [interview.turns[n] for n in section.turns]
        return " ".join(turn.span.of(interview.text) for turn in turns if turn.role is Role.QUESTION)

    def _about(self, interview: Interview) -> str:
        people = ", ".join(speaker.name for speaker in interview.speakers)
        count = ngettext("{n} section", "{n} sections", len(interview.sections)).format(n=len(interview.sections))
        return "\n".join(part for part in (source(interview), people, count) if part)

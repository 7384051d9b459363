"""The outline as a Qt tree: parts, their slides, and what stands on each slide. Follows the brief; holds no data.

After every change the rows are made anew and the views' persistent indexes are found again by id, so that what is
open stays open and what is current stays current, however the outline moved.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from briefing.app.session import Session
from briefing.errors import EditRefused
from briefing.i18n import _
from briefing.model import edits
from briefing.model.brief import Asked, Brief, Cited, Slide
from briefing.ui.models.landing import land, landing, told
from briefing.ui.models.rows import Row, advice, icon_name, kind_label, own_text, rows_of, same_shape, side, text
from briefing.ui.payload import MIME, Payload, packed, unpacked

Index = QModelIndex | QPersistentModelIndex
KIND_ROLE = Qt.ItemDataRole.UserRole
ID_ROLE = Qt.ItemDataRole.UserRole + 1
SUB_ROLE = Qt.ItemDataRole.UserRole + 2
HIDDEN_ROLE = Qt.ItemDataRole.UserRole + 3
ICON_ROLE = Qt.ItemDataRole.UserRole + 4


_flag = Qt.ItemFlag
_FIXED = _flag.ItemIsEnabled | _flag.ItemIsSelectable | _flag.ItemIsDragEnabled
_HOLDER = _FIXED | _flag.ItemIsEditable | _flag.ItemIsDropEnabled


_TOLD: dict[int, Callable[[Row, Session], object]] = {
    Qt.ItemDataRole.DisplayRole: text,
    Qt.ItemDataRole.EditRole: lambda row, _session: own_text(row),
    Qt.ItemDataRole.AccessibleTextRole: lambda row, session: f"{kind_label(row)}: {text(row, session)}",
    Qt.ItemDataRole.ToolTipRole: advice,
    KIND_ROLE: lambda row, _session: row.kind,
    ID_ROLE: lambda row, _session: row.id,
    SUB_ROLE: lambda row, _session: side(row),
    ICON_ROLE: lambda row, _session: icon_name(row),
    HIDDEN_ROLE: lambda row, _session: isinstance(row.item, Slide) and row.item.hidden,
}


class OutlineModel(QAbstractItemModel):
    """Rows are addressed by number in Qt, by id everywhere else. `refused` carries what an edit said no to."""

    refused = Signal(object)
    dragged = Signal(str)  # where the thing being dragged would land, in words

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: dict[str, Row] = {}
        self._top: tuple[str, ...] = ()
        self._numbers: dict[str, int] = {}
        self._ids: list[str] = []
        self._read(session.brief)

    # ── following the brief ────────────────────────────────────────────────────────────────────────────────

    def show(self, brief: Brief) -> None:
        """Follow a brief. Where no row moved, only those that changed are looked at again.

        Otherwise every persistent index goes to where its row is now, or becomes invalid.
        """
        rows = rows_of(brief)
        if same_shape(rows, self._rows) and brief.quotes is self._brief.quotes:
            changed = [id for id, row in rows.items() if row.item is not self._rows[id].item]
            self._brief, self._rows = brief, rows
            for index in map(self.index_of, changed):
                self.dataChanged.emit(index, index)
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        ids = [self._ids[index.internalId()] for index in old]
        self._read(brief)
        self.changePersistentIndexList(old, [self.index_of(id) for id in ids])
        self.layoutChanged.emit()

    def _read(self, brief: Brief) -> None:
        self._top = tuple(part.id for part in brief.parts)
        self._brief = brief
        self._rows = rows_of(brief)
        for id in self._rows:
            if id not in self._numbers:
                self._numbers[id] = len(self._ids)
                self._ids.append(id)

    def row(self, index: Index) -> Row | None:
        """The row of an index; None at the top."""
        return self._rows.get(self._ids[index.internalId()]) if index.isValid() else None

    def index_of(self, id: str) -> QModelIndex:
        """The index of a part, slide or block; invalid where there is none."""
        row = self._rows.get(id)
        return QModelIndex() if row is None else self.createIndex(row.at, 0, self._numbers[id])

    # ── what Qt asks ───────────────────────────────────────────────────────────────────────────────────────

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Children of a row."""
        return len(self._children(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        """Always one."""
        return 1

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a child."""
        children = self._children(parent)
        if column or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, self._numbers[children[row]])

    def parent(self, index: Index | None = None) -> QModelIndex:  # type: ignore[override]
        """The index of the row that holds this one."""
        row = self.row(index) if index is not None else None
        return self.index_of(row.parent) if row else QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a role asks of a row."""
        row, told = self.row(index), _TOLD.get(role)
        return told(row, self._session) if row is not None and told is not None else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename a part, retitle a slide, or reword a point."""
        row, words = self.row(index), str(value).strip()
        if row is None or role != Qt.ItemDataRole.EditRole:
            return False
        if row.kind == "part":
            self._session.do(_("Rename part"), edits.rename_part, row.id, words)
        elif row.kind == "slide":
            self._session.do(_("Retitle slide"), edits.retitle_slide, row.id, words)
        else:
            self._session.do(_("Reword point"), edits.reword_point, row.id, words)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be dragged; a quote or a section on a slide can be neither typed into nor dropped on."""
        row = self.row(index)
        if row is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        return _FIXED if isinstance(row.item, Cited | Asked) else _HOLDER

    # ── dragging ───────────────────────────────────────────────────────────────────────────────────────────

    def supportedDropActions(self) -> Qt.DropAction:
        """Things move within the outline, and are shown in it when they come from elsewhere."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """Only our own."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The dragged rows of the first one's kind, in the order of the outline."""
        rows = [row for index in indexes if (row := self.row(index))]
        kind = rows[0].kind if rows else "slide"
        order = list(self._rows)
        ids = sorted((row.id for row in rows if row.kind == kind), key=order.index)
        return packed(Payload(kind, tuple((id,) for id in ids)), "\n".join(text(row, self._session) for row in rows))

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:  # noqa: ARG002
        """Whether the thing can land there; says in words where."""
        found = unpacked(data)
        spot = landing(self._rows, found, row, self.row(parent)) if found else None
        self.dragged.emit(told(self._rows, found, spot) if found and spot else "")
        return spot is not None

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:  # noqa: ARG002
        """Land it. Always False to Qt: the rows follow the brief, and Qt must remove none of its own."""
        found = unpacked(data)
        spot = landing(self._rows, found, row, self.row(parent)) if found else None
        self.dragged.emit("")
        if found and spot:
            try:
                land(self._session, self._rows, found, spot)
            except EditRefused as error:
                self.refused.emit(error)
        return False

    def _children(self, parent: Index) -> tuple[str, ...]:
        if not parent.isValid():
            return self._top
        row = self.row(parent)
        return row.children if row else ()

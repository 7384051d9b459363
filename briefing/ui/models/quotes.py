"""Key quotes as a Qt list: the words, who said them, and the slide they stand on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing.app.session import Session
from briefing.deck.told import place, speaker_of
from briefing.i18n import _
from briefing.model.brief import Brief, quotes_on
from briefing.model.quote import Quote, shown
from briefing.ui.payload import MIME, Payload, packed

Index = QModelIndex | QPersistentModelIndex
SUB_ROLE = Qt.ItemDataRole.UserRole + 2


class QuotesModel(QAbstractListModel):
    """The quotes of the brief, in the order of their interviews."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._quotes: tuple[Quote, ...] = ()
        self._used: dict[str, str] = {}
        self._read(session.brief)

    def show(self, brief: Brief) -> None:
        """Follow a brief; what is current stays current by id."""
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        ids = [self._quotes[index.row()].id for index in old]
        self._read(brief)
        self.changePersistentIndexList(old, [self.index_of(id) for id in ids])
        self.layoutChanged.emit()

    def _read(self, brief: Brief) -> None:
        order = {interview.id: n for n, interview in enumerate(brief.interviews)}
        self._quotes = tuple(sorted(brief.quotes, key=lambda q: (order[q.interview], q.spans[0].start)))
        self._used = {}
        for slide in brief.slides():
            for quote in quotes_on(slide):
                self._used.setdefault(quote, slide.id)

    def quote(self, index: Index) -> Quote | None:
        """The quote of a row."""
        return self._quotes[index.row()] if index.isValid() and index.row() < len(self._quotes) else None

    def index_of(self, id: str) -> QModelIndex:
        """The index of a quote; invalid where there is none."""
        row = next((n for n, quote in enumerate(self._quotes) if quote.id == id), -1)
        return self.index(row, 0) if row >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many there are."""
        return 0 if parent.isValid() else len(self._quotes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, and the line under them."""
        quote = self.quote(index)
        if quote is None:
            return None
        words = _("“{words}”").format(words=" ".join(shown(quote).split()))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words
            case Qt.ItemDataRole.ToolTipRole:
                return words
            case _ if role == SUB_ROLE:
                return self._under(quote)
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Quotes can be dragged into the outline."""
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled if index.isValid() else flag(0)

    def mimeTypes(self) -> list[str]:
        """Only our own."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The dragged quotes, and their words for other programs."""
        quotes = [quote for index in indexes if (quote := self.quote(index))]
        return packed(Payload("quote", tuple((q.id,) for q in quotes)), "\n\n".join(shown(q) for q in quotes))

    def _under(self, quote: Quote) -> str:
        interview = self._session.brief.interview(quote.interview)
        speaker = speaker_of(quote, interview)
        slide = self._used.get(quote.id)
        where = _("on slide {n}").format(n=self._session.deck.number_of(slide)) if slide else _("not used yet")
        return " · ".join(part for part in (speaker.name if speaker else "", place(quote, interview), where) if part)

"""The reader: an interview as a page. Select words to quote them, tick a question to choose its section."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from briefing.app import reading
from briefing.app.session import Choice, Session
from briefing.deck.fonts import Cut
from briefing.i18n import _
from briefing.model import edits
from briefing.model.interview import Interview
from briefing.model.quote import Quote
from briefing.model.span import Span
from briefing.ui.bridge import Bridge
from briefing.ui.paint import load
from briefing.ui.panes.page import LEFT, Index, Shown, Writer, offset_at, position_of
from briefing.ui.style import Look

POINTS = 12.0
WIDEST = 780  # pixels: about 85 characters of the page's type
_BOX = 15


class Reader(QTextEdit):
    """The page. `asked` carries a callable act that may be refused, so that the window can tell why."""

    asked = Signal(object)
    picked = Signal(QRect)  # where a selection ended, in the viewport; an empty one when there is none

    def __init__(self, bridge: Bridge, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self.setAccessibleName(_("Interview"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setMouseTracking(True)
        self.document().setDocumentMargin(18)
        for family in ("Georgia", "Calibri"):
            for bold in (False, True):
                load(Cut(family, bold))
        load(Cut("Georgia", italic=True))
        self._session: Session = bridge.session
        self._look = look
        self._asides = False
        self._shown: Interview | None = None
        self._index = Index()
        self._hushed = False
        bridge.changed.connect(lambda _change: self._follow())
        bridge.chosen.connect(self._choose)
        self.selectionChanged.connect(self._report)
        self.cursorPositionChanged.connect(self._report)
        self._follow()

    @property
    def interview(self) -> Interview | None:
        """The interview that is shown."""
        return self._shown

    def wear(self, look: Look) -> None:
        """Show the page in another look; the place of reading is kept."""
        self._look = look
        self._rewrite()

    def show_asides(self, on: bool) -> None:
        """Show or fold what was set aside; the place of reading is kept."""
        self._asides = on
        self._rewrite()

    # ── following the session ──────────────────────────────────────────────────────────────────────────────

    def _follow(self) -> None:
        wanted = reading.interview_read(self._session)
        if wanted is not self._shown:
            same = wanted is not None and self._shown is not None and wanted.id == self._shown.id
            self._shown = wanted
            (self._rewrite if same else self._write)()
        self._colour()
        self.viewport().update()

    def _choose(self, choice: Choice) -> None:
        self._follow()
        if self._shown is None or self._hushed:
            return
        if choice.span != self.span():
            self._select(choice.span)
        if choice.quote:
            self._go_quote(choice.quote)
        elif choice.section and choice.section != self.section_read():
            self._go_section(choice.section)

    def _write(self) -> None:
        self._hushed = True
        self.clear()
        self._index = Index()
        if self._shown is not None:
            self._index = Writer(self.document(), self._shown, self._look, POINTS).write(asides=self._asides)
            self.moveCursor(QTextCursor.MoveOperation.Start)
        self._hushed = False
        self._colour()

    def _rewrite(self) -> None:
        """The page anew, at the place where it was being read and with the words that were selected."""
        bar = self.verticalScrollBar()
        at = bar.value()
        self._write()
        self._select(self._session.choice.span)
        bar.setValue(at)

    def _quotes(self) -> tuple[Quote, ...]:
        shown = self._shown
        return tuple(q for q in self._session.brief.quotes if shown is not None and q.interview == shown.id)

    def _colour(self) -> None:
        """Lay colour behind the words of every quote; overlapping ones grow deeper, the chosen one is underlined."""
        marks = [mark for quote in self._quotes() for span in quote.spans for mark in self._marks(span, quote.id)]
        self.setExtraSelections(marks)

    def _marks(self, span: Span, quote: str) -> list[QTextEdit.ExtraSelection]:
        cursor = self._cursor_over(span)
        if cursor is None:
            return []
        mark = QTextEdit.ExtraSelection()
        ink = QColor(self._look.quote)
        ink.setAlpha(255 if quote == self._session.choice.quote else 190)
        form = QTextCharFormat()
        form.setBackground(ink)
        form.setFontUnderline(quote == self._session.choice.quote)
        mark.cursor, mark.format = cursor, form  # type: ignore[attr-defined]
        return [mark]

    def _cursor_over(self, span: Span) -> QTextCursor | None:
        """A cursor with a stretch of the interview selected, or None where the page does not show it."""
        text = self._shown.text if self._shown else ""
        start, end = (position_of(self.document(), self._index, at, text) for at in (span.start, span.end))
        if start is None or end is None:
            return None
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    # ── moving ─────────────────────────────────────────────────────────────────────────────────────────────

    def section_read(self) -> str:
        """The section of the cursor."""
        shown = self.textCursor().block().userData()
        return shown.section if isinstance(shown, Shown) else ""

    def _select(self, span: Span | None) -> None:
        """Select a stretch of the interview on the page, as after an undo; None selects nothing."""
        cursor = self._cursor_over(span) if span is not None else self.textCursor()
        if cursor is not None:
            if span is None:
                cursor.clearSelection()
            self._hushed = True
            self.setTextCursor(cursor)
            self._hushed = False

    def _go_quote(self, id: str) -> None:
        """Bring a quote into view: its end, and then its beginning, which matters more where not all of it fits."""
        extent = next((quote.extent for quote in self._quotes() if quote.id == id), None)
        for offset in (extent.end, extent.start) if extent and self._shown else ():
            at = position_of(self.document(), self._index, offset, self._shown.text if self._shown else "")
            if at is not None:
                self._scroll(at)

    def _go_section(self, section: str) -> None:
        block = self._opening(section)
        if block is not None:
            self._scroll(block.position(), top=True)

    def _opening(self, section: str) -> QTextBlock | None:
        number = next((number for id, number in self._index.opens if id == section), None)
        return None if number is None else self.document().findBlockByNumber(number)

    def _scroll(self, position: int, *, top: bool = False) -> None:
        """Bring a place into view without selecting anything; it is left alone where it is in view already."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self._hushed = True
        self.setTextCursor(cursor)
        self._hushed = False
        place = self.cursorRect(cursor)
        if top or not self.viewport().rect().contains(place.center()):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + place.top() - 24)

    # ── choosing ───────────────────────────────────────────────────────────────────────────────────────────

    def _report(self) -> None:
        if self._hushed or self._shown is None:
            return
        self._hushed = True
        choice = self._session.choice
        section = self.section_read() or choice.section
        self._session.choose(
            replace(choice, interview=self._shown.id, section=section, span=self.span(), quote=self._quote_here())
        )
        self._hushed = False

    def span(self) -> Span | None:
        """The characters of the interview that are selected, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection() or self._shown is None:
            return None
        start = offset_at(self.document(), cursor.selectionStart(), self._shown.text)
        end = offset_at(self.document(), cursor.selectionEnd(), self._shown.text, last=True)
        return Span(start, end) if start is not None and end is not None and start < end else None

    def _quote_here(self) -> str:
        cursor = self.textCursor()
        if cursor.hasSelection() or self._shown is None:
            return ""
        at = offset_at(self.document(), cursor.position(), self._shown.text)
        here = (q.id for q in self._quotes() if at is not None and any(s.start <= at < s.end for s in q.spans))
        return next(here, "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short enough to read: a wide window gets margins. What is read stays at the top."""
        top = self.cursorForPosition(QPoint(LEFT + 1, 1))
        side = max(0, (self.width() - WIDEST) // 2)
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 0, side, 0)
        super().resizeEvent(event)
        bar = self.verticalScrollBar()
        if bar.value():
            bar.setValue(bar.value() + self.cursorRect(top).top())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick a box, or tell where the selection ended."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        if self.textCursor().hasSelection():
            self.picked.emit(self.cursorRect())
            return
        self.picked.emit(QRect())
        section = self._box_at(point)
        if section:
            self.asked.emit(lambda: self._toggle(section))
        else:
            self._report()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over a tick box."""
        super().mouseMoveEvent(event)
        if self._box_at(event.position().toPoint()):
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the words, or with the stretch that was set aside."""
        menu = QMenu(self)
        copy = menu.addAction(_("Copy"), self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        quote = menu.addAction(_("Key quote"), lambda: self.asked.emit(lambda: reading.mark_quote(self._session)))
        quote.setEnabled(self.span() is not None)
        shown = self.cursorForPosition(event.pos()).block().userData()
        if isinstance(shown, Shown) and shown.aside is not None and self._shown is not None:
            interview, aside = self._shown.id, shown.aside
            put = lambda: self._session.do(_("Put back"), edits.put_back, interview, aside)  # noqa: E731
            menu.addAction(_("Put back into the interview"), lambda: self.asked.emit(put))
        menu.exec(event.globalPos())

    # ── tick boxes in the margin ───────────────────────────────────────────────────────────────────────────

    def box_of(self, section: str) -> QRect:
        """Where the tick box of a section is drawn, in the viewport; empty where the section is not shown."""
        block = self._opening(section)
        return QRect() if block is None else self._box(block)

    def _toggle(self, section: str) -> None:
        if self._shown is not None:
            ticked = any((t.interview, t.section) == (self._shown.id, section) for t in self._session.brief.ticked)
            reading.tick(self._session, self._shown.id, section, on=not ticked)

    def _box(self, block: QTextBlock) -> QRect:
        question = block.next() if block.next().isValid() else block  # the block itself is the name over it
        line = self.cursorRect(QTextCursor(question))
        return QRect(LEFT - _BOX - 2, line.center().y() - _BOX // 2, _BOX, _BOX)

    def _box_at(self, point: QPoint) -> str:
        if point.x() > LEFT + _BOX:
            return ""
        boxes = ((section, self.box_of(section)) for section, _number in self._index.opens)
        return next((section for section, box in boxes if box.adjusted(-5, -5, 5, 5).contains(point)), "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page, then the tick boxes beside the questions in view."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ticked = {(tick.interview, tick.section) for tick in self._session.brief.ticked}
        for section, number in self._index.opens:
            box = self._box(self.document().findBlockByNumber(number))
            if self._shown is not None and box.intersects(event.rect()):
                self._paint_box(painter, box, on=(self._shown.id, section) in ticked)
        painter.end()

    def _paint_box(self, painter: QPainter, box: QRect, *, on: bool) -> None:
        painter.setPen(QPen(self._look.colour("accent" if on else "muted"), 1.4))
        painter.setBrush(self._look.colour("accent" if on else "raised"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if on:
            painter.setPen(QPen(self._look.colour("on_accent"), 2))
            x, y = box.x(), box.y()
            painter.drawPolyline([QPoint(x + 3, y + 8), QPoint(x + 6, y + 11), QPoint(x + 12, y + 4)])

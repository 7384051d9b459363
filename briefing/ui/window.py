"""The window: interviews on the left, the reader in the middle, outline and slide on the right. It only wires."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMainWindow,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing import __version__
from briefing.app import arranging
from briefing.app.checks import problems
from briefing.app.commands import COMMANDS
from briefing.app.landing import placed
from briefing.app.session import Session
from briefing.errors import BriefingError
from briefing.i18n import _, ngettext
from briefing.model.brief import Brief
from briefing.paths import samples
from briefing.ui import filing, frame, style
from briefing.ui.actions import Actions
from briefing.ui.bridge import Bridge
from briefing.ui.commands import MENUS, WINDOW_COMMANDS
from briefing.ui.memory import settle
from briefing.ui.panes.notice import Notice
from briefing.ui.panes.outline import OutlinePane
from briefing.ui.panes.preview import Preview
from briefing.ui.panes.reader import Reader
from briefing.ui.panes.selection import SelectionBar
from briefing.ui.panes.slide import SlideForm
from briefing.ui.panes.sources import SourcesPane, head, pane
from briefing.ui.panes.welcome import Welcome

SAMPLE = "harbour-minister.txt"
QUOTE_MENU = ("quote.slide", "quote.here", "quote.cite", "quote.heal", "quote.remove")


class Window(QMainWindow):
    """One session on a screen."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.look = style.look_for(_app())
        self.bridge = Bridge(session, self)
        self.actions_ = Actions(self, self.attempt)
        self.actions_.add(COMMANDS, session)
        self.actions_.add(WINDOW_COMMANDS, self)
        self.notice = Notice()
        self.sources = SourcesPane(self.bridge, self.look)
        self.reader = Reader(self.bridge, self.look)
        self.bar = SelectionBar(self.reader, self.look)
        self.outline = OutlinePane(self.bridge, self.look)
        self.preview = Preview(self.bridge, self.look)
        self.form = SlideForm(self.bridge, self.look, self.preview)
        self.welcome = Welcome()
        self._asides = False
        self._lay()
        self._wire()
        self._follow()

    # ── laying out ─────────────────────────────────────────────────────────────────────────────────────────

    def _lay(self) -> None:
        self.resize(1280, 800)
        self.setAcceptDrops(True)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.welcome)
        self.middle.addWidget(self.reader)
        right = frame.stacked(self.outline, pane(self.form, self.preview), sizes=(340, 400))
        middle = pane(head(_("Reader")), self.middle)
        self.columns = frame.columns(self.sources, middle, right, sizes=(258, 540, 482))
        desk = QWidget()
        column = QVBoxLayout(desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.columns, 1)
        self.setCentralWidget(desk)
        frame.menus(self.menuBar(), self.actions_)
        self.addToolBar(frame.tools(self.actions_))
        self.statusBar().setSizeGripEnabled(False)

    def _wire(self) -> None:
        self.bridge.changed.connect(lambda _change: self._follow())
        self.bridge.chosen.connect(lambda _choice: self.actions_.look_again())
        self.bridge.filed.connect(lambda _path: self._follow())
        self.bridge.filed.connect(lambda _path: settle())
        self.reader.asked.connect(self.attempt)
        self.bar.wanted.connect(self.actions_.run)
        self.outline.wanted.connect(self.choose_outline)
        self.outline.rows.refused.connect(self.notice.warn)
        self.outline.tree.told.connect(self.statusBar().showMessage)
        self.outline.tree.wanted.connect(self.actions_.run)
        self.outline.tree.cleared.connect(lambda ids: self.attempt(lambda: arranging.remove_all(self.session, ids)))
        self.welcome.wanted.connect(self.actions_.run)
        self.outline.tree.addActions(self.actions_.of_menu("outline"))
        self.sources.quotes.addActions([self.actions_[id] for id in QUOTE_MENU])
        for view in (self.outline.tree, self.sources.quotes):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.wear(self.look)

    # ── following ──────────────────────────────────────────────────────────────────────────────────────────

    def _follow(self) -> None:
        brief = self.session.brief
        name = self.session.path.name if self.session.path else brief.title or _("New brief")
        self.setWindowTitle(f"{name}[*] — Briefing")
        self.setWindowModified(self.session.dirty)
        undo, redo = self.session.undo_label, self.session.redo_label
        self.actions_["undo"].setStatusTip(_("Undo: {label}").format(label=undo) if undo else "")
        self.actions_["redo"].setStatusTip(_("Redo: {label}").format(label=redo) if redo else "")
        self.middle.setCurrentWidget(self.reader if brief.interviews else self.welcome)
        self.actions_.look_again()

    def attempt(self, act: Callable[[], object]) -> bool:
        """Do something that may be refused; the notice bar says why. Whether it was done."""
        try:
            act()
        except BriefingError as error:
            self.notice.warn(error)
            return False
        return True

    # ── files ──────────────────────────────────────────────────────────────────────────────────────────────

    def new(self) -> None:
        """An empty brief, once the present one may be left."""
        if self._may_leave():
            self.session.start(Brief())

    def open_brief(self) -> None:
        """Ask for a brief and open it."""
        if path := filing.ask_brief(self):
            self._open(path)

    def open_path(self, path: Path) -> bool:
        """Open a brief, or read an interview into the present one. Whether that worked."""
        if path.suffix.lower() != ".brief":
            return self.attempt(lambda: self._take_in(path))
        return self.attempt(lambda: self._open(path))

    def _open(self, path: Path) -> None:
        brief = self.session.brief_in(path)  # before anything is asked: a brief that cannot be read changes nothing
        if self._may_leave():
            self.session.start(brief, path)

    def open_sample(self) -> None:
        """Read the sample interview."""
        self.open_path(samples(SAMPLE))

    def add_interviews(self) -> None:
        """Ask for interviews and read them."""
        for path in filing.ask_interviews(self):
            self.open_path(path)

    def _take_in(self, path: Path) -> None:
        interview = self.session.take_in(path)
        sections = ngettext("{n} section", "{n} sections", len(interview.sections)).format(n=len(interview.sections))
        aside = ngettext("{n} stretch set aside", "{n} stretches set aside", len(interview.set_aside))
        told = _("Read “{title}”: {sections}, {aside}.").format(
            title=interview.title or interview.file, sections=sections, aside=aside.format(n=len(interview.set_aside))
        )
        self.notice.say(told, _("Show what was set aside") if interview.set_aside else "", self._show_asides)
        self.focus("reader")

    def save(self) -> bool:
        """Save, asking for a name the first time. Whether it was saved."""
        if self.session.path is None:
            return self.save_as()
        self.session.save()
        self.statusBar().showMessage(_("Saved."), 3000)
        return True

    def save_as(self) -> bool:
        """Ask for a name and save."""
        path = filing.ask_target(self, self.session, ".brief", _("Save the brief"), filing.BRIEFS)
        if path is not None:
            self.session.save(path)
            self.statusBar().showMessage(_("Saved."), 3000)
        return path is not None

    def export(self) -> None:
        """Ask for a name and write the deck."""
        path = filing.ask_target(self, self.session, ".pptx", _("Export slides"), filing.DECKS)
        if path is not None:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the deck there, and say so."""
        from briefing.export.pptx import write

        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            write(self.session.deck, path)
        finally:
            QApplication.restoreOverrideCursor()
        count, found = len(self.session.deck.scenes()), len(problems(self.session.deck))
        slides = ngettext("{n} slide", "{n} slides", count).format(n=count)
        told = _("Exported {slides} to {path}").format(slides=slides, path=path)
        more = ngettext("{n} finding wants your eye", "{n} findings want your eye", found).format(n=found)
        self.notice.say(told, more if found else "", self.check)

    def _may_leave(self) -> bool:
        answer = filing.may_leave(self, self.session)
        return self.attempt_save() if answer is None else answer

    def attempt_save(self) -> bool:
        """Save; False where it was called off or could not be done."""
        done: list[bool] = []
        return self.attempt(lambda: done.append(self.save())) and done[0]

    # ── asking ─────────────────────────────────────────────────────────────────────────────────────────────

    def choose_outline(self) -> None:
        """Show the gallery, and lay what is chosen there."""
        from briefing.ui.dialogs.outlines import OutlineGallery

        gallery = OutlineGallery(can_fill=bool(self.session.brief.interviews), parent=self)
        if gallery.exec() == QDialog.DialogCode.Accepted:
            self.attempt(lambda: arranging.lay_outline(self.session, gallery.chosen, auto=gallery.filled))

    def edit_details(self) -> None:
        """Show the details, and take over what was typed."""
        from briefing.ui.dialogs.details import DetailsDialog

        dialog = DetailsDialog(self.session.brief, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.session.put(_("Briefing details"), dialog.described)

    def check(self) -> None:
        """Show what wants an eye, and go where the user points."""
        from briefing.ui.dialogs.findings import FindingsDialog

        FindingsDialog(self.session.deck, self.look, self._go_to, self).exec()

    def _go_to(self, id: str) -> None:
        choice = placed(self.session, id)
        if choice is not None:
            self.session.choose(choice)

    def show_keys(self) -> None:
        """Every key there is."""
        from briefing.ui.dialogs.keys import KeysDialog

        KeysDialog(((t.replace("&", ""), self.actions_.of_menu(n)) for n, t in MENUS.items()), self).exec()

    def show_about(self) -> None:
        """What this is, and whose work it stands on."""
        told = _(
            "<h3>Briefing {version}</h3><p>From an interview to a briefing deck that is provably true to it.</p>"
            "<p>Nothing leaves this machine. Built with Qt (LGPL), python-pptx, HarfBuzz and PyYAML; "
            "type by Carlito, Liberation Sans and Gelasio (OFL); icons by Lucide (ISC).</p>"
        )
        QMessageBox.about(self, _("About Briefing"), told.format(version=__version__))

    # ── viewing ────────────────────────────────────────────────────────────────────────────────────────────

    def focus(self, pane_: str) -> None:
        """Put the keyboard into a pane."""
        where = {
            "sources": self.sources.sections,
            "reader": self.reader,
            "outline": self.outline.tree,
            "slide": self.form.title,
        }
        where[pane_].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, step: int) -> None:
        """Choose the next slide of the outline (negative: the one before)."""
        ids = [slide.id for slide in self.session.brief.slides()]
        choice = self.session.choice
        if ids:
            at = ids.index(choice.slide) + step if choice.slide in ids else 0
            slide = ids[max(0, min(at, len(ids) - 1))]
            part = self.session.brief.part_with(slide).id
            self.session.choose(replace(choice, part=part, slide=slide, block=""))

    def toggle_asides(self) -> None:
        """Show or fold what was set aside."""
        self._asides = not self._asides
        self.reader.show_asides(self._asides)

    def _show_asides(self) -> None:
        self._asides = True
        self.reader.show_asides(True)
        self.reader.verticalScrollBar().setValue(self.reader.verticalScrollBar().maximum())

    def toggle_night(self) -> None:
        """Light or dark."""
        self.wear(style.DAY if self.look.dark else style.NIGHT)

    def wear(self, look: style.Look) -> None:
        """Give the window a look."""
        self.look = look
        style.dress(_app(), look)
        for view in (self.actions_, self.sources, self.reader, self.bar, self.outline, self.preview, self.form):
            view.wear(look)

    # ── what Qt tells ──────────────────────────────────────────────────────────────────────────────────────

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files from other programs may be dropped anywhere."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.open_path(Path(url.toLocalFile()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing unsaved is lost without asking."""
        if self._may_leave():
            event.accept()
        else:
            event.ignore()


def _app() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("a window needs an application")
    return app

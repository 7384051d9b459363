"""The chosen slide in words: its title, its kind, the author's notes, and what was found about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from briefing.app.session import Session
from briefing.deck.kinds import KINDS
from briefing.i18n import _
from briefing.model import edits
from briefing.model.brief import Slide
from briefing.ui.bridge import Bridge
from briefing.ui.fields import Kinds, Line, Lines
from briefing.ui.icons import icon
from briefing.ui.panes.preview import Preview
from briefing.ui.style import Look


class SlideForm(QFrame):
    """Fields over the preview. Typing is one step of the history as long as it goes on in one field."""

    def __init__(self, bridge: Bridge, look: Look, preview: Preview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._session: Session = bridge.session
        self._preview = preview
        self.title = Line(live=True)
        self.title.setAccessibleName(_("Slide title"))
        self.kind = Kinds()
        self.kind.setAccessibleName(_("Kind of slide"))
        for kind in KINDS:
            self.kind.addItem(kind.label, kind.name)
        self.advice = QLabel()
        self.advice.setObjectName("hint")
        self.advice.setWordWrap(True)
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        self.advice.setMinimumWidth(1)  # or the longest word of it would widen the window
        self.notes = Lines()
        self.notes.setAccessibleName(_("Speaker’s notes"))
        self.notes.setPlaceholderText(_("Your own notes. Question, answer and source are added by themselves."))
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(58)
        self.notes.hide()
        self.show_notes = QToolButton()
        self.show_notes.setText(_("Notes"))
        self.show_notes.setCheckable(True)
        self.show_notes.toggled.connect(self.notes.setVisible)
        self.page = QLabel()
        self.page.setObjectName("hint")
        self.back, self.forth = QToolButton(), QToolButton()
        self._lay(look)
        self.title.textEdited.connect(self._retitle)
        self.kind.activated.connect(self._recast)
        self.notes.textChanged.connect(self._annotate)
        preview.turned.connect(self._count)
        bridge.changed.connect(lambda _change: self.follow())
        bridge.chosen.connect(lambda _choice: self.follow())
        self.follow()

    def _lay(self, look: Look) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.kind)
        row.addWidget(self.show_notes)
        row.addStretch(1)
        for button, name, step, tip in (
            (self.back, "chevron-left", -1, _("Previous page of this slide")),
            (self.forth, "chevron-right", 1, _("Next page of this slide")),
        ):
            button.setIcon(icon(name, look.text))
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(lambda _on=False, step=step: self._preview.turn(step))
        row.addWidget(self.back)
        row.addWidget(self.page)
        row.addWidget(self.forth)
        form = QFormLayout(self)
        form.setContentsMargins(12, 8, 12, 8)
        form.setSpacing(6)
        form.addRow(_("Title"), self.title)
        form.addRow(_("Kind"), row)
        form.addRow(self.notes)
        form.addRow(self.advice)

    def wear(self, look: Look) -> None:
        """Another look."""
        self.back.setIcon(icon("chevron-left", look.text))
        self.forth.setIcon(icon("chevron-right", look.text))

    def follow(self) -> None:
        """Show the chosen slide; the field being typed in is left alone while it says the same."""
        slide = self._slide()
        self.setEnabled(slide is not None)
        title = slide.title if slide else ""
        if self.title.text() != title:
            self.title.setText(title)
        scenes = self._session.deck.scenes_of(slide.id) if slide else ()
        self.title.setPlaceholderText(scenes[0].title if scenes else "")
        self.kind.setCurrentIndex(self.kind.findData(slide.kind) if slide else -1)
        notes = slide.notes if slide else ""
        if self.notes.toPlainText() != notes:
            self.notes.blockSignals(True)
            self.notes.setPlainText(notes)
            self.notes.blockSignals(False)
        self._advise(slide)
        self._count()

    def _advise(self, slide: Slide | None) -> None:
        problems = [p for scene in self._preview.scenes for p in scene.problems] if slide else []
        told = [f"{p.text} {p.remedy}".strip() for p in problems]
        prompt = slide.prompt if slide else ""
        self.advice.setText("\n".join(dict.fromkeys([prompt, *told] if prompt else told)))
        self.advice.setVisible(bool(self.advice.text()))

    def _count(self) -> None:
        scenes = self._preview.scenes
        several = len(scenes) > 1
        scene = self._preview.scene
        if scene is not None:
            at = _("{n} of {count}").format(n=scenes.index(scene) + 1, count=len(scenes))
            self.page.setText(at if several else _("Slide {n}").format(n=scene.number))
        else:
            self.page.setText("")
        self.back.setVisible(several)
        self.forth.setVisible(several)

    def _slide(self) -> Slide | None:
        id = self._session.choice.slide
        return next((slide for slide in self._session.brief.slides() if slide.id == id), None)

    def _retitle(self, text: str) -> None:
        slide = self._slide()
        if slide is not None:
            after = edits.retitle_slide(self._session.brief, slide.id, text)
            self._session.put(_("Retitle slide"), after, merge=f"title of {slide.id}")

    def _annotate(self) -> None:
        slide = self._slide()
        if slide is not None:
            after = edits.annotate_slide(self._session.brief, slide.id, self.notes.toPlainText())
            self._session.put(_("Write notes"), after, merge=f"notes of {slide.id}")

    def _recast(self, index: int) -> None:
        slide = self._slide()
        if slide is not None:
            self._session.do(_("Change kind of slide"), edits.recast_slide, slide.id, str(self.kind.itemData(index)))

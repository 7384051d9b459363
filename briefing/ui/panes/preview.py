"""The preview: the chosen slide as it will be in the deck, and the slide's title and kind above it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.app.session import Session
from briefing.deck.compose import Deck
from briefing.deck.scene import Scene
from briefing.i18n import _
from briefing.ui.bridge import Bridge
from briefing.ui.paint import paint
from briefing.ui.style import Look

_EDGE = 16


class Preview(QWidget):
    """Paints one scene of the chosen slide, as large as there is room. `turned` tells that it shows another page."""

    turned = Signal()

    def __init__(self, bridge: Bridge, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Slide preview"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._session: Session = bridge.session
        self._look = look
        self._page = 0
        self._slide = ""
        self._deck: Deck | None = None
        self._scenes: tuple[Scene, ...] = ()
        bridge.changed.connect(lambda _change: self._follow())
        bridge.chosen.connect(lambda _choice: self._follow())

    def minimumSizeHint(self) -> QSize:
        """Small, but readable."""
        return QSize(260, 170)

    def wear(self, look: Look) -> None:
        """Another look around the slide; the slide keeps its theme."""
        self._look = look
        self.update()

    @property
    def scenes(self) -> tuple[Scene, ...]:
        """The scenes of the chosen slide, or of the first one of the chosen part."""
        wanted = self._wanted()
        if self._deck is not self._session.deck or self._slide != wanted:
            self._deck, self._slide = self._session.deck, wanted
            self._scenes = self._deck.scenes_of(self._slide)
        return self._scenes

    @property
    def scene(self) -> Scene | None:
        """The scene that is painted."""
        scenes = self.scenes
        return scenes[min(self._page, len(scenes) - 1)] if scenes else None

    def turn(self, step: int) -> None:
        """Show the next (or previous) page of a slide that goes on over several."""
        self._page = max(0, min(self._page + step, len(self.scenes) - 1))
        self._tell()
        self.turned.emit()

    def _follow(self) -> None:
        if self._wanted() != self._slide:
            self._page = 0
        self._tell()

    def _wanted(self) -> str:
        choice = self._session.choice
        part = next((p for p in self._session.brief.parts if p.id == choice.part and p.slides), None)
        return choice.slide or (part.slides[0].id if part else "")

    def _tell(self) -> None:
        scene = self.scene
        self.setAccessibleDescription(scene.title if scene else _("No slide is chosen."))
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel turns pages."""
        if len(self.scenes) > 1:
            self.turn(-1 if event.angleDelta().y() > 0 else 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The slide on the desk."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("ground"))
        scene = self.scene
        if scene is None:
            painter.setPen(self._look.colour("muted"))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), _("Choose a slide in the outline."))
        else:
            self._paint(painter, scene)
        painter.end()

    def _paint(self, painter: QPainter, scene: Scene) -> None:
        room = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        scale = min(room.width() / scene.size.w, room.height() / scene.size.h)
        slide = QRectF(0, 0, scene.size.w * scale, scene.size.h * scale)
        slide.moveCenter(room.center())
        paint(painter, scene, self._session.deck.theme, slide)
        painter.setPen(self._look.colour("line"))
        painter.drawRect(slide)

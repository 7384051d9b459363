"""Plain signals in, Qt signals out. Widgets connect only here, so Qt drops the connection when a widget dies."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from briefing.app.session import Session


class Bridge(QObject):
    """The session's news as Qt signals: `changed` carries a Change, `chosen` a Choice, `filed` a path or None."""

    changed = Signal(object)
    chosen = Signal(object)
    filed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        session.changed.connect(self.changed.emit)
        session.chosen.connect(self.chosen.emit)
        session.filed.connect(self.filed.emit)

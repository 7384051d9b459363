"""The reader with a long transcript, against a plain text field with the same words."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.app.session import Session
from briefing.importers import read_text
from briefing.model.brief import Brief
from tests.benchmarks.clock import Figure, once
from tests.benchmarks.supply import text


def figures() -> Iterator[Figure]:
    """A million characters."""
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    from briefing.ui.bridge import Bridge
    from briefing.ui.panes.reader import Reader
    from briefing.ui.style import DAY

    app = QApplication.instance() or QApplication([])
    long = text(1_000_000)
    session = Session(Brief(interviews=(read_text(long),)))

    def plain() -> None:
        field = QPlainTextEdit()
        field.setPlainText(long)
        field.resize(540, 700)
        field.show()
        field.repaint()
        app.processEvents()

    def ours() -> None:
        reader = Reader(Bridge(session), DAY)
        reader.resize(540, 700)
        reader.show()
        reader.repaint()
        app.processEvents()

    yield Figure("open 1,000,000 characters in the reader", once(ours), "2 ×", once(plain), "a plain text field")

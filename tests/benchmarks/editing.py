"""Any edit to the repainted preview, in a brief of 500 slides with the whole window open."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from briefing.app.session import Choice, Session
from briefing.model import edits
from tests.benchmarks.clock import Figure, each
from tests.benchmarks.supply import brief, interviews

_FRAME = 1 / 60


def figures() -> Iterator[Figure]:
    """Median and worst of typing in titles and of moving slides."""
    from PySide6.QtWidgets import QApplication

    from briefing.ui.window import Window

    app = QApplication.instance() or QApplication([])
    session = Session()
    window = Window(session)
    session.start(brief(interviews(20), slides=500, quotes=500))
    window.show()
    app.processEvents()

    def typing(n: int) -> Callable[[], object]:
        def act() -> None:
            slide = f"s{n % 500}"
            session.choose(Choice(slide=slide, part=session.brief.part_with(slide).id))
            session.put("Retitle", edits.retitle_slide(session.brief, slide, f"Title {n}"))
            window.preview.repaint()

        return act

    times = each([typing(n) for n in range(200)])
    yield Figure("edit to repainted preview, 500 slides, median", times[100], "16 ms", _FRAME, "a frame at 60 Hz")
    yield Figure("the same, 99th of 100", times[198], "50 ms", _FRAME, "a frame at 60 Hz")
    window.deleteLater()

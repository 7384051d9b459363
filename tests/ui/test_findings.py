"""The list of what wants an eye, and the way from it to the slide."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from sketch import sketch

from briefing.app.checks import problems
from briefing.app.session import Session
from briefing.model import edits
from briefing.model.brief import Brief
from briefing.ui.dialogs.findings import FindingsDialog
from briefing.ui.style import DAY, NIGHT

EMPTY = "A[a/points b/quote]"


def listed(qtbot: object, line: str, go: Callable[[str], object] = lambda _id: None) -> FindingsDialog:
    dialog = FindingsDialog(Session(sketch(line)).deck, DAY, go)
    qtbot.addWidget(dialog)  # type: ignore[attr-defined]
    return dialog


def test_every_finding_has_a_row(qtbot):
    found = problems(Session(sketch(EMPTY)).deck)
    assert listed(qtbot, EMPTY).rows.count() == len(found) > 1


def test_a_row_names_its_slide(qtbot):
    texts = [listed(qtbot, EMPTY).rows.item(n).text() for n in range(2)]
    assert any(text.startswith("Slide 1, “") for text in texts)


def test_a_row_leads_to_what_it_is_about(qtbot):
    went: list[str] = []
    dialog = listed(qtbot, EMPTY, went.append)
    ids = [dialog.rows.item(n).data(Qt.ItemDataRole.UserRole) for n in range(dialog.rows.count())]
    dialog.rows.itemActivated.emit(dialog.rows.item(ids.index("b")))
    assert went == ["b"]


def test_a_briefing_without_findings_says_so(qtbot):
    dialog = FindingsDialog(Session(edits.describe(Brief(), title="T")).deck, NIGHT, lambda _id: None)
    qtbot.addWidget(dialog)
    assert "can go out" in dialog.told.text()

"""The models keep Qt's rules under any edits, and rows that are open or current stay so."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTreeView
from sketch import SAID, answers, edited, interview, sketch

from briefing.app.session import Session
from briefing.model import edits
from briefing.ui.models.outline import ID_ROLE, OutlineModel
from briefing.ui.models.quotes import QuotesModel
from briefing.ui.models.sources import SourcesModel

pytestmark = pytest.mark.usefixtures("qapp")
MODES = QAbstractItemModelTester.FailureReportingMode
SHAPE = "A[a{p+q r} b/quote{x=q} c-] B[d/qa{y?s1}] C[]"
CHECKED = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
Model = OutlineModel | QuotesModel | SourcesModel


def ids_of(model: OutlineModel, top: QModelIndex | None = None) -> Iterator[str]:
    """Every row's id, in the order of the outline."""
    for n in range(model.rowCount(top or QModelIndex())):
        index = model.index(n, 0, top or QModelIndex())
        yield str(index.data(ID_ROLE))
        yield from ids_of(model, index)


@pytest.mark.parametrize("make", [OutlineModel, QuotesModel, SourcesModel])
@CHECKED
@given(data=st.data())
def test_qt_finds_no_fault_with_it_under_any_edits(make: type[Model], data: st.DataObject) -> None:
    session = Session(sketch(SHAPE, SAID, q="three winters"))
    model = make(session)
    session.changed.connect(lambda change: model.show(change.after))
    _tester = QAbstractItemModelTester(model, MODES.Warning)
    for n in range(data.draw(st.integers(1, 6))):
        after, _done = edited(data.draw, session.brief, n)
        session.put("Edit", after)
    session.undo()


@CHECKED
@given(data=st.data())
def test_the_outline_has_the_rows_of_the_brief_in_order(data: st.DataObject) -> None:
    session = Session(sketch(SHAPE, SAID, q="three winters"))
    model = OutlineModel(session)
    session.changed.connect(lambda change: model.show(change.after))
    for n in range(data.draw(st.integers(1, 6))):
        session.put("Edit", edited(data.draw, session.brief, n)[0])
    wanted = []
    for part in session.brief.parts:
        wanted.append(part.id)
        for slide in part.slides:
            wanted += [slide.id, *(block.id for block in slide.blocks)]
    assert list(ids_of(model)) == wanted


@CHECKED
@given(data=st.data())
def test_open_and_current_rows_stay_so_wherever_they_move(data: st.DataObject) -> None:
    session = Session(sketch(SHAPE, SAID, q="three winters"))
    model, view = OutlineModel(session), QTreeView()
    view.setModel(model)
    session.changed.connect(lambda change: model.show(change.after))
    view.expand(model.index_of("A"))
    view.expand(model.index_of("a"))
    view.setCurrentIndex(model.index_of("b"))
    kept = {id: QPersistentModelIndex(model.index_of(id)) for id in ("A", "a", "b")}
    for n in range(data.draw(st.integers(1, 5))):
        session.put("Edit", edited(data.draw, session.brief, n)[0])
    here = set(ids_of(model))
    for id, index in kept.items():
        assert index.isValid() == (id in here)
        assert index.data(ID_ROLE) == (id if id in here else None)
    if {"A", "a"} <= here and model.rowCount(model.index_of("a")):
        assert view.isExpanded(model.index_of("a"))
    if "b" in here:
        assert view.currentIndex() == model.index_of("b")


def test_a_tick_of_the_tree_is_an_edit() -> None:
    session = Session(sketch(source=SAID))
    model = SourcesModel(session)
    model.setData(model.index_of("i", "s2"), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert [tick.section for tick in session.brief.ticked] == ["s2"]
    assert session.undo_label == "Tick section"


def test_an_interview_without_sections_does_not_trouble_the_tree() -> None:
    session = Session(sketch(source=SAID))
    session.put("Add", edits.add_interview(session.brief, interview("#Only a caption", id="bare")))
    model = SourcesModel(session)
    session.changed.connect(lambda change: model.show(change.after))
    _tester = QAbstractItemModelTester(model, MODES.Warning)
    session.do("Tick", edits.tick_section, "i", "s1", on=True)
    assert model.index_of("i", "s1").data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


def test_quotes_stand_in_the_order_in_which_they_were_said() -> None:
    model = QuotesModel(Session(sketch(source=SAID, r="none", q="three winters")))
    assert [model.index(n, 0).data() for n in range(2)] == ["“three winters”", "“none”"]


def test_a_quote_says_on_which_slide_it_stands() -> None:
    session = Session(sketch("A[a b/quote{x=q}]", SAID, q="three winters", r="none"))
    model = QuotesModel(session)
    under = Qt.ItemDataRole.UserRole + 2
    assert "on slide 2" in model.index_of("q").data(under)
    assert "not used yet" in model.index_of("r").data(under)


def test_rows_of_the_outline_are_read_aloud_with_their_kind() -> None:
    model = OutlineModel(Session(sketch("A[a]", answers("So."))))
    assert model.index_of("A").data(Qt.ItemDataRole.AccessibleTextRole) == "Part: A"

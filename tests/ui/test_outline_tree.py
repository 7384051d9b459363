"""The outline: things dropped on it, moved, renamed and removed, by hand and by key."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hand import Hand
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from sketch import show

from briefing.app.session import Session
from briefing.model.brief import Asked, Cited
from briefing.ui.window import Window

Sketched = Callable[..., Session]


def rows(window: Window, *ids: str) -> list:  # type: ignore[type-arg]
    return [window.outline.rows.index_of(id) for id in ids]


def kinds(session: Session) -> list[str]:
    return [slide.kind for slide in session.brief.slides()]


def editor(window: Window) -> QLineEdit:
    found = window.outline.tree.viewport().findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


# ── dropping ──────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("dragged", "onto", "part", "moved"),
    [
        ("a", "b", 1.0, "A[b a] B[c]"),
        ("b", "a", 0.0, "A[b a] B[c]"),
        ("a", "b", 0.5, "A[b a] B[c]"),
        ("b", "a", 0.5, "A[b a] B[c]"),
        ("a", "c", 0.5, "A[b] B[a c]"),
        ("a", "c", 0.0, "A[b] B[a c]"),
        ("a", "B", 0.5, "A[b] B[c a]"),
        ("a b", "c", 1.0, "A[] B[c a b]"),
        ("b a", "c", 1.0, "A[] B[c a b]"),
        ("B", "A", 0.0, "B[c] A[a b]"),
        ("A", "B", 0.5, "B[c] A[a b]"),
    ],
)
def test_a_row_lands_where_it_is_let_go(
    sketched: Sketched, window: Window, hand: Hand, dragged: str, onto: str, part: float, moved: str
) -> None:
    session = sketched("A[a b] B[c]")
    hand.drop(window.outline.tree, rows(window, *dragged.split()), window.outline.rows.index_of(onto), part)
    assert show(session.brief) == moved


def test_several_slides_dropped_are_undone_at_once(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched("A[a b] B[c]")
    hand.drop(window.outline.tree, rows(window, "a", "b"), window.outline.rows.index_of("B"))
    hand.key(window.outline.tree, "Ctrl+Z")
    assert show(session.brief) == "A[a b] B[c]"


def test_a_quote_dropped_on_a_part_becomes_a_slide(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched("A[a] B[]", {"q": "three winters"})
    hand.drop(window.sources.quotes, [window.sources.quote_rows.index_of("q")], window.outline.rows.index_of("B"))
    assert kinds(session) == ["points", "quote"]
    assert session.choice.part == "B"


def test_a_quote_dropped_on_a_slide_stands_on_it(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched("A[a]", {"q": "three winters"})
    hand.drop(window.sources.quotes, [window.sources.quote_rows.index_of("q")], window.outline.rows.index_of("a"))
    assert [type(block) for block in session.brief.slide("a").blocks] == [Cited]


def test_two_quotes_dropped_on_a_slide_are_one_step(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched("A[a]", {"q": "three winters", "r": "none"})
    both = [window.sources.quote_rows.index_of(id) for id in ("q", "r")]
    hand.drop(window.sources.quotes, both, window.outline.rows.index_of("a"))
    assert len(session.brief.slide("a").blocks) == 2
    session.undo()
    assert session.brief.slide("a").blocks == ()


def test_two_sections_dropped_on_a_slide_both_stand_on_it(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched("A[a]")
    both = [window.sources.section_rows.index_of("i", id) for id in ("s1", "s2")]
    hand.drop(window.sources.sections, both, window.outline.rows.index_of("a"))
    assert [block.section for block in session.brief.slide("a").blocks if isinstance(block, Asked)] == ["s1", "s2"]


def test_sections_dropped_on_a_part_become_a_slide_each(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched("A[a]")
    both = [window.sources.section_rows.index_of("i", id) for id in ("s1", "s2")]
    hand.drop(window.sources.sections, both, window.outline.rows.index_of("A"))
    assert kinds(session) == ["points", "qa", "qa"]


def test_a_section_dropped_into_an_empty_outline_opens_a_part(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched()
    nowhere = window.outline.rows.index_of("")
    hand.drop(window.sources.sections, [window.sources.section_rows.index_of("i", "s1")], nowhere)
    assert [(part.title, len(part.slides)) for part in session.brief.parts] == [("Part 1", 1)]


def test_two_items_dropped_on_another_slide_both_go(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched("A[a{p q} b]")
    window.outline.tree.expandAll()
    hand.drop(window.outline.tree, rows(window, "p", "q"), window.outline.rows.index_of("b"))
    assert show(session.brief) == "A[a b{p q}]"


def test_an_item_cannot_land_on_a_part(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched("A[a{p}] B[]")
    window.outline.tree.expandAll()
    hand.drop(window.outline.tree, rows(window, "p"), window.outline.rows.index_of("B"))
    assert show(session.brief) == "A[a{p}] B[]"


def test_something_foreign_does_not_land(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched("A[a]")
    data = QMimeData()
    data.setText("three winters")
    hand.drop_data(data, QPoint(60, 10))
    assert show(session.brief) == "A[a]"


def test_a_drop_that_is_refused_is_told_in_the_notice_bar(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched("A[a]", {"q": "three winters"})
    data = window.sources.quote_rows.mimeData([window.sources.quote_rows.index_of("q")])
    quote, session.choice = "q", session.choice
    session.do("Remove quote", lambda brief: type(brief)(parts=brief.parts, interviews=brief.interviews))
    hand.drop_data(data, window.outline.tree.visualRect(window.outline.rows.index_of("a")).center())
    assert quote in window.notice.words.text()
    assert show(session.brief) == "A[a]"


# ── what a drop would do, in words ────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("dragged", "at", "onto", "told"),
    [
        ("a", 2, "A", "Goes into “A”, place 2"),
        ("b", 0, "A", "Goes into “A”, place 1"),
        ("a", 1, "B", "Goes into “B”, place 2"),
        ("p", -1, "b", "Goes onto the slide “Points”"),
        ("A", -1, "B", "Moves the part here"),
        ("p", -1, "B", ""),
    ],
)
def test_the_status_line_says_where_it_would_land(
    sketched: Sketched, window: Window, dragged: str, at: int, onto: str, told: str
) -> None:
    sketched("A[a{p} b] B[c]")
    model = window.outline.rows
    data = model.mimeData([model.index_of(dragged)])
    model.canDropMimeData(data, Qt.DropAction.MoveAction, at, 0, model.index_of(onto))
    assert window.statusBar().currentMessage() == told


def test_the_status_line_is_silent_after_the_drop(sketched: Sketched, window: Window, hand: Hand) -> None:
    sketched("A[a b] B[c]")
    hand.drop(window.outline.tree, rows(window, "a"), window.outline.rows.index_of("B"))
    assert window.statusBar().currentMessage() == ""


# ── keys ──────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("chosen", "keys", "after"),
    [
        ({"part": "A", "slide": "a"}, "Alt+Down", "A[b a] B[c]"),
        ({"part": "B", "slide": "c"}, "Alt+Up", "A[a b c] B[]"),
        ({"part": "A"}, "Alt+Down", "B[c] A[a b]"),
        ({"part": "A", "slide": "a"}, "Ctrl+H", "A[a- b] B[c]"),
        ({"part": "A", "slide": "a"}, "Ctrl+Backspace", "A[b] B[c]"),
        ({"part": "A", "slide": "a"}, "Del", "A[b] B[c]"),
        ({"part": "B"}, "Del", "A[a b]"),
    ],
)
def test_a_key_does_it_to_what_is_chosen(
    sketched: Sketched, window: Window, hand: Hand, chosen: dict[str, str], keys: str, after: str
) -> None:
    session = sketched("A[a b] B[c]", **chosen)
    hand.key(window.outline.tree, keys)
    assert show(session.brief) == after


@pytest.mark.parametrize(("keys", "slides"), [("Ctrl+M", 2), ("Ctrl+D", 2)])
def test_a_key_adds_a_slide(sketched: Sketched, window: Window, hand: Hand, keys: str, slides: int) -> None:
    session = sketched("A[a]", part="A", slide="a")
    hand.key(window.outline.tree, keys)
    assert len(tuple(session.brief.slides())) == slides


def test_ctrl_shift_t_puts_ticked_sections_on_slides(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched("A[]", section="s1")
    hand.key(window.outline.tree, "Ctrl+T")
    hand.key(window.outline.tree, "Ctrl+Shift+T")
    assert kinds(session) == ["qa"]


def test_the_arrow_keys_choose_the_next_row(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched("A[a b]", part="A", slide="a")
    hand.key(window.outline.tree, "Down")
    assert session.choice.slide == "b"


def test_a_click_chooses_a_slide_and_its_part(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched("A[a] B[b]", part="A", slide="a")
    hand.click_row(window.outline.tree, window.outline.rows.index_of("b"))
    assert (session.choice.part, session.choice.slide) == ("B", "b")


# ── renaming ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_f2_renames_a_part_in_place(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched("A[a]", part="A")
    hand.key(window.outline.tree, "F2")
    line = editor(window)
    line.selectAll()
    QTest.keyClicks(line, "Equip the coast")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert session.brief.parts[0].title == "Equip the coast"
    assert session.undo_label == "Rename part"


def test_escape_leaves_the_name_as_it_was(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched("A[a]", part="A")
    hand.key(window.outline.tree, "F2")
    QTest.keyClicks(editor(window), "Equip")
    QTest.keyClick(editor(window), Qt.Key.Key_Escape)
    assert (session.brief.parts[0].title, session.undo_label) == ("A", "")


def test_a_word_deleted_while_renaming_removes_nothing_from_the_outline(
    sketched: Sketched, window: Window, hand: Hand
) -> None:
    session = sketched("A[a]", part="A")
    hand.key(window.outline.tree, "F2")
    QTest.keyClick(editor(window), Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert show(session.brief) == "A[a]"


def test_a_quote_cannot_be_typed_into(sketched: Sketched, window: Window, hand: Hand) -> None:
    sketched("A[a/quote{x=q}]", {"q": "three winters"}, part="A", slide="a", block="x")
    hand.key(window.outline.tree, "F2")
    assert window.outline.tree.viewport().findChild(QLineEdit) is None


def test_a_point_is_reworded_in_place(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched("A[a{p}]", part="A", slide="a", block="p")
    hand.key(window.outline.tree, "F2")
    editor(window).setText("The tide will not wait")
    QTest.keyClick(editor(window), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert session.brief.slide("a").blocks[0].text == "The tide will not wait"  # type: ignore[union-attr]


# ── the invitation ────────────────────────────────────────────────────────────────────────────────────────────


def test_an_empty_outline_invites_one_to_choose(sketched: Sketched, window: Window) -> None:
    sketched()
    assert window.outline._empty.isVisible()
    sketched("A[]")
    assert not window.outline._empty.isVisible()


# ── several rows ──────────────────────────────────────────────────────────────────────────────────────────────


def test_going_to_the_next_slide_lets_go_of_the_one_before(sketched: Sketched, window: Window) -> None:
    sketched("A[a b c]", part="A", slide="a")
    window.outline.tree.setFocus()
    # the key is held, as it is while a real shortcut runs
    QTest.keyPress(window.outline.tree, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    QTest.keyPress(window.outline.tree, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert window.outline.tree.selectedIndexes() == [window.outline.rows.index_of("c")]

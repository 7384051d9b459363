"""The reader: words selected with the mouse or the keys, sections ticked in the margin, quotes coloured."""

from __future__ import annotations

from collections.abc import Callable

from hand import Hand
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from sketch import SAID, interview, place_of, sketch

from briefing.app.session import Session
from briefing.model.brief import Brief, Ticked
from briefing.model.span import Span
from briefing.ui.window import Window

Sketched = Callable[..., Session]
WINTERS = place_of("three winters", SAID)
ASTRAL = interview("MQ: Why 😀?", "IT: We 😀 have three 𝒜𝒜 winters 🌊.")


def drawn_over(window: Window) -> list[str]:
    """The words behind which the reader lays colour."""
    return [mark.cursor.selectedText() for mark in window.reader.extraSelections()]  # type: ignore[attr-defined]


# ── selecting ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_words_selected_with_the_mouse_are_a_span_of_the_interview(sketched: Sketched, hand: Hand) -> None:
    session = sketched()
    hand.drag_over(WINTERS)
    assert session.choice.span == WINTERS
    assert session.choice.section == "s1"


def test_words_selected_with_the_keys_are_a_span_too(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched()
    hand.click(window.reader.viewport(), hand.point_of(WINTERS.start))
    for _letter in range(5):
        QTest.keyClick(window.reader, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert session.choice.span == Span(WINTERS.start, WINTERS.start + 5)


def test_a_selection_among_wide_characters_is_exact(window: Window, hand: Hand) -> None:
    window.session.start(sketch(source=ASTRAL))
    words = place_of("three 𝒜𝒜 winters 🌊", ASTRAL)
    hand.drag_over(words)
    assert window.session.choice.span == words


def test_a_click_lets_go_of_the_selection(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched()
    hand.drag_over(WINTERS)
    hand.click(window.reader.viewport(), hand.point_of(WINTERS.start))
    assert session.choice.span is None


def test_the_arrow_keys_say_which_section_is_read(sketched: Sketched, window: Window) -> None:
    session = sketched()
    window.reader.setFocus()
    QTest.keySequence(window.reader, QKeySequence("Ctrl+End"))
    assert session.choice.section == "s2"


def test_the_page_keys_scroll_the_page(window: Window, sample: Brief, hand: Hand) -> None:
    hand.key(window.reader, "PgDown")
    assert window.reader.verticalScrollBar().value() > 0


# ── the bar at a selection ────────────────────────────────────────────────────────────────────────────────────


def test_the_bar_floats_at_the_end_of_a_selection(sketched: Sketched, window: Window, hand: Hand) -> None:
    sketched()
    hand.drag_over(WINTERS)
    assert window.bar.isVisible()
    assert window.reader.viewport().rect().contains(window.bar.geometry())


def test_the_bar_goes_with_the_selection(sketched: Sketched, window: Window, hand: Hand) -> None:
    sketched()
    hand.drag_over(WINTERS)
    hand.click(window.reader.viewport(), hand.point_of(WINTERS.start))
    assert not window.bar.isVisible()


def test_its_first_button_marks_a_key_quote(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched()
    hand.drag_over(WINTERS)
    hand.click(window.bar.buttons["quote.mark"])
    assert [quote.words for quote in session.brief.quotes] == [("three winters",)]
    assert not window.bar.isVisible()


def test_its_second_button_puts_the_quote_on_a_slide(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched("A[]")
    hand.drag_over(WINTERS)
    hand.click(window.bar.buttons["quote.slide"])
    assert [slide.kind for slide in session.brief.slides()] == ["quote"]


def test_q_marks_a_key_quote(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched()
    hand.drag_over(WINTERS)
    hand.key(window.reader, "Q")
    assert len(session.brief.quotes) == 1


def test_w_puts_the_quote_on_a_slide(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched("A[]")
    hand.drag_over(WINTERS)
    hand.key(window.reader, "W")
    assert [slide.kind for slide in session.brief.slides()] == ["quote"]


def test_q_and_then_w_make_one_quote_and_its_slide(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched("A[]")
    hand.drag_over(WINTERS)
    hand.key(window.reader, "Q")
    hand.key(window.reader, "W")
    assert len(session.brief.quotes) == 1
    assert len(tuple(session.brief.slides())) == 1


def test_words_of_a_question_are_refused_in_the_notice_bar(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched()
    hand.drag_over(place_of("Question 1", SAID))
    hand.key(window.reader, "Q")
    assert "question" in window.notice.words.text()
    assert window.notice.isVisible()
    assert session.brief.quotes == ()


# ── colour ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_key_quote_is_coloured(sketched: Sketched, window: Window) -> None:
    sketched(quotes={"q": "three winters"})
    assert drawn_over(window) == ["three winters"]


def test_a_quote_with_a_cut_is_coloured_in_its_pieces(sketched: Sketched, window: Window) -> None:
    sketched(quotes={"q": "We … winters"})
    assert drawn_over(window) == ["We", "winters"]


def test_undo_takes_the_colour_away_and_selects_the_words_again(sketched: Sketched, window: Window, hand: Hand) -> None:
    sketched()
    hand.drag_over(WINTERS)
    hand.key(window.reader, "Q")
    hand.key(window.reader, "Ctrl+Z")
    assert drawn_over(window) == []
    assert window.reader.textCursor().selectedText() == "three winters"


def test_a_quote_just_marked_is_not_selected_any_more(sketched: Sketched, window: Window, hand: Hand) -> None:
    sketched()
    hand.drag_over(WINTERS)
    hand.key(window.reader, "Q")
    assert not window.reader.textCursor().hasSelection()


# ── ticking ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_click_on_the_box_beside_a_question_ticks_its_section(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched()
    hand.click(window.reader.viewport(), window.reader.box_of("s2").center())
    assert session.brief.ticked == (Ticked("i", "s2"),)
    hand.click(window.reader.viewport(), window.reader.box_of("s2").center())
    assert session.brief.ticked == ()


def test_ctrl_t_ticks_the_section_of_the_cursor(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched()
    hand.key(window.reader, "Ctrl+End")
    hand.key(window.reader, "Ctrl+T")
    assert session.brief.ticked == (Ticked("i", "s2"),)


def test_ctrl_down_reads_the_next_section(sketched: Sketched, window: Window, hand: Hand) -> None:
    session = sketched(section="s1")
    hand.key(window.reader, "Ctrl+Down")
    assert (session.choice.section, window.reader.section_read()) == ("s2", "s2")


def test_a_hand_shows_that_a_box_can_be_clicked(sketched: Sketched, window: Window) -> None:
    sketched()
    QTest.mouseMove(window.reader.viewport(), window.reader.box_of("s1").center())
    QApplication.processEvents()
    assert window.reader.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor


# ── the place of reading ──────────────────────────────────────────────────────────────────────────────────────


def read_on(window: Window) -> int:
    """Scroll to the middle; where that is."""
    bar = window.reader.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    return bar.value()


def test_another_look_keeps_the_place_of_reading(window: Window, sample: Brief, hand: Hand) -> None:
    at = read_on(window)
    hand.key(window.reader, "Ctrl+Shift+L")
    assert window.reader.verticalScrollBar().value() == at


def test_another_look_keeps_the_selection(sketched: Sketched, window: Window, hand: Hand) -> None:
    sketched()
    hand.drag_over(WINTERS)
    hand.key(window.reader, "Ctrl+Shift+L")
    assert window.reader.span() == WINTERS


def test_showing_what_was_set_aside_keeps_the_place_of_reading(window: Window, sample: Brief, hand: Hand) -> None:
    at = read_on(window)
    hand.key(window.reader, "Ctrl+Shift+A")
    assert "Set aside" in window.reader.toPlainText()
    assert window.reader.verticalScrollBar().value() == at


def test_what_was_set_aside_is_put_back_from_its_menu(
    window: Window, sample: Brief, hand: Hand, modal: Callable[..., None]
) -> None:
    hand.key(window.reader, "Ctrl+Shift+A")
    window.reader.verticalScrollBar().setValue(window.reader.verticalScrollBar().maximum())
    before = len(sample.interviews[0].set_aside)
    put_back = "Put back into the interview"
    point = QPoint(120, window.reader.viewport().height() // 2)

    def choose(menu: QMenu) -> None:
        next(action for action in menu.actions() if action.text() == put_back).trigger()
        menu.close()

    modal(choose)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, window.reader.viewport().mapToGlobal(point))
    QApplication.sendEvent(window.reader.viewport(), event)
    assert len(window.session.brief.interviews[0].set_aside) == before - 1
    assert window.reader.verticalScrollBar().value() > 0


def test_a_quote_chosen_in_the_list_comes_into_view(window: Window, sample: Brief, hand: Hand) -> None:
    late = place_of("I still have the pencil", sample.interviews[0])
    hand.drag_over(late)
    hand.key(window.reader, "Q")
    window.reader.moveCursor(QTextCursor.MoveOperation.Start)
    hand.click_row(window.sources.quotes, window.sources.quote_rows.index(0, 0))
    cursor = window.reader.textCursor()
    assert window.reader.viewport().rect().contains(window.reader.cursorRect(cursor).center())
    assert window.reader.verticalScrollBar().value() > 0


def test_a_section_clicked_on_the_left_is_read(window: Window, sample: Brief, hand: Hand) -> None:
    rows = window.sources.section_rows
    hand.click_row(window.sources.sections, rows.index_of(sample.interviews[0].id, "s9"))
    assert window.reader.section_read() == "s9"
    assert 0 <= window.reader.box_of("s9").top() < window.reader.viewport().height() // 2


def test_another_width_keeps_what_is_read_at_the_top(window: Window, sample: Brief) -> None:
    window.reader._go_section("s9")
    before = window.reader.box_of("s9").top()
    window.resize(1024, 700)
    QApplication.processEvents()
    assert abs(window.reader.box_of("s9").top() - before) < 40


def test_the_box_stands_beside_the_first_line_of_its_question(sketched: Sketched, window: Window, hand: Hand) -> None:
    sketched()
    line = hand.point_of(place_of("Question 1", SAID).start)
    assert abs(window.reader.box_of("s1").center().y() - line.y()) <= 1

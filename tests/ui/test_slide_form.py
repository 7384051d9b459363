"""The chosen slide in words: what is typed is one step, and keys mean what somebody typing expects."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hand import Hand
from PySide6.QtTest import QTest
from sketch import SAID, place_of, show

from briefing.app.session import Session
from briefing.model import edits
from briefing.ui.window import Window

Sketched = Callable[..., Session]


@pytest.fixture
def session(sketched: Sketched) -> Session:
    return sketched("A[a{p} b]", part="A", slide="a", section="s1", span=place_of("three winters", SAID))


def test_a_title_typed_is_the_title_of_the_slide(session: Session, window: Window, hand: Hand) -> None:
    hand.type(window.form.title, "Three winters")
    assert session.brief.slide("a").title == "Three winters"


def test_a_title_typed_is_one_step(session: Session, window: Window, hand: Hand) -> None:
    hand.type(window.form.title, "Three winters")
    hand.key(window.form.title, "Ctrl+Z")
    assert session.brief.slide("a").title == ""
    assert session.undo_label == ""


def test_typing_q_and_w_types_q_and_w(session: Session, window: Window, hand: Hand) -> None:
    hand.type(window.form.title, "qw")
    assert session.brief.slide("a").title == "qw"
    assert session.brief.quotes == ()


def test_the_title_of_another_slide_is_another_step(session: Session, window: Window, hand: Hand) -> None:
    hand.type(window.form.title, "One")
    hand.key(window.form.title, "Ctrl+PgDown")
    hand.type(window.form.title, "Two")
    session.undo()
    assert [slide.title for slide in session.brief.slides()] == ["One", ""]


def test_undo_in_the_title_takes_back_whatever_was_done_last(session: Session, window: Window, hand: Hand) -> None:
    session.do("Rename", edits.rename_part, "A", "Equip")
    hand.key(window.form.title, "Ctrl+Z")
    assert session.brief.parts[0].title == "A"


def test_redo_in_the_title_does_it_again(session: Session, window: Window, hand: Hand) -> None:
    hand.type(window.form.title, "One")
    hand.key(window.form.title, "Ctrl+Z")
    hand.key(window.form.title, "Ctrl+Shift+Z")
    assert window.form.title.text() == "One"


def test_deleting_a_word_of_the_title_deletes_no_slide(session: Session, window: Window, hand: Hand) -> None:
    hand.type(window.form.title, "Three winters")
    hand.key(window.form.title, "Ctrl+Backspace")
    assert session.brief.slide("a").title == "Three "
    assert show(session.brief) == "A[a{p} b]"


def test_the_cursor_stays_where_one_types(session: Session, window: Window, hand: Hand) -> None:
    hand.type(window.form.title, "winters")
    hand.key(window.form.title, "Home")
    QTest.keyClicks(window.form.title, "Three ")
    assert session.brief.slide("a").title == "Three winters"


def test_the_field_follows_the_chosen_slide(session: Session, window: Window, hand: Hand) -> None:
    hand.type(window.form.title, "One")
    hand.click_row(window.outline.tree, window.outline.rows.index_of("b"))
    assert window.form.title.text() == ""


def test_another_kind_is_chosen_with_the_keys(session: Session, window: Window, hand: Hand) -> None:
    before = session.brief.slide("a").kind
    hand.key(window.form.kind, "Up")
    assert session.brief.slide("a").kind != before
    assert session.undo_label == "Change kind of slide"


def test_without_a_slide_there_is_nothing_to_type_in(sketched: Sketched, window: Window) -> None:
    sketched("A[a]")
    assert not window.form.isEnabled()


def test_what_was_found_about_the_slide_is_told(sketched: Sketched, window: Window) -> None:
    sketched("A[a]", part="A", slide="a")
    assert "no content yet" in window.form.advice.text()


# ── notes ─────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def noted(session: Session, window: Window, hand: Hand) -> Session:
    """The notes unfolded, and a few words typed into them."""
    hand.click(window.form.show_notes)
    hand.type(window.form.notes, "Say it slowly")
    return session


def test_notes_typed_are_the_notes_of_the_slide(noted: Session) -> None:
    assert noted.brief.slide("a").notes == "Say it slowly"


def test_notes_typed_are_one_step(noted: Session, window: Window, hand: Hand) -> None:
    hand.key(window.form.notes, "Ctrl+Z")
    assert (noted.brief.slide("a").notes, noted.undo_label) == ("", "")
    assert window.form.notes.toPlainText() == ""


def test_deleting_a_word_of_the_notes_deletes_no_slide(noted: Session, window: Window, hand: Hand) -> None:
    hand.key(window.form.notes, "Ctrl+Backspace")
    assert noted.brief.slide("a").notes == "Say it "
    assert show(noted.brief) == "A[a{p} b]"


def test_the_notes_follow_the_chosen_slide(noted: Session, window: Window, hand: Hand) -> None:
    hand.click_row(window.outline.tree, window.outline.rows.index_of("b"))
    assert window.form.notes.toPlainText() == ""
    hand.click_row(window.outline.tree, window.outline.rows.index_of("A"))
    assert window.form.notes.toPlainText() == ""

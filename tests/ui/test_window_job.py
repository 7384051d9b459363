"""The whole job on the sample by hand: from the welcome pane to a deck that says what was said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hand import Hand
from pptx import Presentation
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QTextBrowser
from sketch import place_of

from briefing import files
from briefing.app.commands import COMMANDS
from briefing.app.session import Session
from briefing.model.brief import Brief
from briefing.ui.dialogs.details import DetailsDialog
from briefing.ui.dialogs.outlines import OutlineGallery
from briefing.ui.window import Window

Modal = Callable[[Callable[..., object]], None]
QUEUE = "I can live with a broken cable. What I cannot live with is a queue."


def button(within: object, text: str) -> QPushButton:
    return next(b for b in within.findChildren(QPushButton) if b.text() == text)  # type: ignore[attr-defined]


def saving_as(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))


def choose_outline(window: Window, hand: Hand, modal: Modal, title: str, *, filled: bool) -> None:
    """Through the gallery, with the mouse."""

    def choose(gallery: OutlineGallery) -> None:
        item = next(i for n in range(gallery.names.count()) if (i := gallery.names.item(n)).text() == title)
        hand.click(gallery.names.viewport(), gallery.names.visualItemRect(item).center())
        if gallery.fill.isChecked() is not filled:
            QTest.mouseClick(gallery.fill, Qt.MouseButton.LeftButton, pos=QPoint(8, gallery.fill.height() // 2))
        hand.click(button(gallery, "Use this outline"))

    modal(choose)
    hand.click(window.findChild(type(window.outline)).findChild(QPushButton, "primary"))  # type: ignore[union-attr]


def test_the_whole_job_by_hand(  # one story, told in the order in which it happens
    window: Window, hand: Hand, modal: Modal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    session = window.session
    empty = session.brief
    hand.click(button(window.welcome, "Try the sample interview"))
    interview = session.brief.interviews[0]
    tick_in_both_places(window, hand)
    quote_by_the_bar(window, hand)
    choose_outline(window, hand, modal, "Interview read-out", filled=False)
    arrange(window, hand)
    title = title_of_the_first_slide(window, hand)
    undo_and_redo_everything(window, hand, empty)
    saving_as(monkeypatch, tmp_path / "x")
    hand.key(window, "Ctrl+S")
    assert files.load(tmp_path / "x.brief") == session.brief
    hand.key(window, "Ctrl+E")
    texts = [s.text_frame.text for slide in Presentation(str(tmp_path / "x.pptx")).slides for s in slide.placeholders]
    assert title in texts
    assert any(QUEUE in text for text in texts)
    assert QUEUE in interview.text


def tick_in_both_places(window: Window, hand: Hand) -> None:
    reader, tree = window.reader, window.sources.sections
    interview = window.session.brief.interviews[0]
    reader._go_section("s2")
    hand.click(reader.viewport(), reader.box_of("s2").center())
    index = window.sources.section_rows.index_of(interview.id, "s4")
    tree.scrollTo(index)
    box = tree.visualRect(index)
    hand.click(tree.viewport(), QPoint(box.left() + 9, box.center().y()))
    assert [tick.section for tick in window.session.brief.ticked] == ["s2", "s4"]


def quote_by_the_bar(window: Window, hand: Hand) -> None:
    interview = window.session.brief.interviews[0]
    hand.drag_over(place_of(QUEUE, interview, interview.turns[0].span.start))
    hand.click(window.bar.buttons["quote.mark"])
    assert [quote.words[0] for quote in window.session.brief.quotes] == [QUEUE]


def arrange(window: Window, hand: Hand) -> None:
    session, outline, sources = window.session, window.outline, window.sources
    first, second = session.brief.parts[:2]
    hand.drop(sources.quotes, [sources.quote_rows.index(0, 0)], outline.rows.index_of(second.id))
    quoted = session.choice.slide
    interview = session.brief.interviews[0].id
    hand.drop(sources.sections, [sources.section_rows.index_of(interview, "s2")], outline.rows.index_of(second.id))
    assert [slide.kind for slide in session.brief.part(second.id).slides][-2:] == ["quote", "qa"]
    hand.drop(outline.tree, [outline.rows.index_of(quoted)], outline.rows.index_of(first.slides[0].id), 0.0)
    assert session.brief.part(first.id).slides[0].id == quoted
    hand.click_row(outline.tree, outline.rows.index_of(second.id))
    hand.key(outline.tree, "F2")
    line = outline.tree.viewport().findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, "What she said")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert session.brief.part(second.id).title == "What she said"


def title_of_the_first_slide(window: Window, hand: Hand) -> str:
    slide = next(window.session.brief.slides())
    hand.click_row(window.outline.tree, window.outline.rows.index_of(slide.id))
    hand.type(window.form.title, "She fears the queue")
    assert window.session.brief.slide(slide.id).title == "She fears the queue"
    return "She fears the queue"


def undo_and_redo_everything(window: Window, hand: Hand, empty: Brief) -> None:
    session, full = window.session, window.session.brief
    steps = len(session._history.labels)
    for _step in range(steps):
        hand.key(window.outline.tree, "Ctrl+Z")
    assert session.undo_label == ""
    assert session.brief is empty
    for _step in range(steps):
        hand.key(window.outline.tree, "Ctrl+Shift+Z")
    assert session.brief is full


# ── the dialogs ───────────────────────────────────────────────────────────────────────────────────────────────


def test_an_outline_is_filled_when_asked(window: Window, sample: Brief, hand: Hand, modal: Modal) -> None:
    choose_outline(window, hand, modal, "Interview read-out", filled=True)
    assert window.session.brief.quotes


def test_an_outline_is_not_laid_when_the_gallery_is_left(window: Window, hand: Hand, modal: Modal) -> None:
    modal(lambda gallery: QTest.keyClick(gallery, Qt.Key.Key_Escape))
    hand.key(window, "Ctrl+L")
    assert window.session.brief.parts == ()


def test_without_an_interview_there_is_nothing_to_fill_an_outline_with(
    window: Window, hand: Hand, modal: Modal
) -> None:
    seen: list[bool] = []
    modal(lambda gallery: (seen.append(gallery.fill.isEnabled()), gallery.reject()))
    hand.key(window, "Ctrl+L")
    assert seen == [False]


def test_the_details_are_one_step(window: Window, sketched: Callable[..., Session], hand: Hand, modal: Modal) -> None:
    session = sketched("A[a/title]", part="A", slide="a")

    def fill(dialog: DetailsDialog) -> None:
        dialog.title.setText("The cables")
        dialog.theme.setCurrentIndex(dialog.theme.findData("night"))
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    modal(fill)
    hand.key(window, "Ctrl+I")
    assert (session.brief.title, session.brief.theme) == ("The cables", "night")
    assert session.undo_label == "Briefing details"
    assert window.outline.rows.index_of("a").data() == "The cables"


def test_the_page_of_keys_names_every_command_with_a_key(window: Window, hand: Hand, modal: Modal) -> None:
    pages: list[str] = []
    modal(lambda dialog: (pages.append(dialog.findChild(QTextBrowser).toPlainText()), dialog.reject()))
    hand.key(window, "F1")
    for command in COMMANDS:
        assert command.title in pages[0]

"""The window itself: what it tells, what may be dropped on it, how narrow it can be, and who can reach what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hand import Hand
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QTextEdit,
    QToolBar,
    QToolButton,
    QWidget,
)
from sketch import answers, sketch

from briefing.app.commands import COMMANDS
from briefing.app.session import Session
from briefing.errors import BriefingError
from briefing.model import edits
from briefing.model.brief import Brief
from briefing.paths import assets, samples
from briefing.ui import style
from briefing.ui.commands import MENUS, WINDOW_COMMANDS
from briefing.ui.window import Window

Sketched = Callable[..., Session]
HUGE = "Unbroken" * 60


# ── commands ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_no_two_commands_of_the_window_share_an_id_or_a_key() -> None:
    every = (*COMMANDS, *WINDOW_COMMANDS)
    counts = Counter([command.id for command in every] + [key for command in every for key in command.keys])
    assert [name for name, n in counts.items() if n > 1] == []


def test_every_command_of_the_window_has_its_menu_and_its_icon() -> None:
    for command in WINDOW_COMMANDS:
        assert command.menu in MENUS
        assert not command.icon or assets("icons", f"{command.icon}.svg").is_file()


def test_what_makes_no_sense_now_cannot_be_chosen(sketched: Sketched, window: Window) -> None:
    sketched()
    assert not window.actions_["file.export"].isEnabled()
    sketched("A[a]", part="A", slide="a")
    assert window.actions_["file.export"].isEnabled()
    assert window.actions_["slide.hide"].isEnabled()


def test_undo_says_what_it_takes_back(sketched: Sketched, window: Window) -> None:
    session = sketched("A[a]")
    session.do("Rename part", edits.rename_part, "A", "Equip")
    assert window.actions_["undo"].statusTip() == "Undo: Rename part"


def test_the_title_says_what_is_unsaved(sketched: Sketched, window: Window, tmp_path: Path) -> None:
    session = sketched("A[a]")
    session.do("Rename part", edits.rename_part, "A", "Equip")
    assert window.isWindowModified()
    session.save(tmp_path / "x.brief")
    assert not window.isWindowModified()
    assert window.windowTitle().startswith("x.brief")


# ── the notice bar ────────────────────────────────────────────────────────────────────────────────────────────


def test_a_file_that_is_no_interview_is_told_in_the_notice_bar(window: Window, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    assert not window.open_path(tmp_path / "empty.txt")
    assert window.notice.isVisible()
    assert "empty.txt: There is no text here." in window.notice.words.text()


def test_trouble_stays_until_it_is_closed(window: Window, hand: Hand) -> None:
    window.notice.say("Read it.")
    window.notice.warn(BriefingError("It cannot be read."))
    assert not window.notice._clock.isActive()
    hand.click(next(b for b in window.notice.findChildren(QAbstractButton) if b.text() == "Close"))
    assert not window.notice.isVisible()


def test_what_was_set_aside_is_one_click_away(window: Window, hand: Hand) -> None:
    window.open_path(samples("harbour-minister.txt"))
    hand.click(window.notice.act)
    assert "Set aside" in window.reader.toPlainText()


def test_where_nothing_was_set_aside_nothing_is_offered(window: Window, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("Ann Berg: Why now?\n\nIlse Tamm: The tide will not wait.\n", "utf-8")
    window.open_path(tmp_path / "x.txt")
    assert not window.notice.act.isVisible()


def test_an_interview_just_read_has_the_keyboard(window: Window, sample: Brief) -> None:
    assert window.focusWidget() is window.reader


def test_words_of_others_are_never_taken_for_markup(window: Window) -> None:
    window.notice.say("<b>bold</b>")
    assert window.notice.words.textFormat() is Qt.TextFormat.PlainText


# ── files dropped on it ───────────────────────────────────────────────────────────────────────────────────────


def dragged(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


@pytest.mark.parametrize("over", ["welcome", "outline.tree", "sources.sections", "preview"])
def test_an_interview_may_be_dropped_anywhere(window: Window, hand: Hand, over: str) -> None:
    target: QWidget = window
    for name in over.split("."):
        target = getattr(target, name)
    hand.drop_data(dragged(samples("harbour-minister.txt")), QPoint(20, 20), target)
    assert len(window.session.brief.interviews) == 1


def test_an_interview_may_be_dropped_on_the_reader(window: Window, sample: Brief, hand: Hand, tmp_path: Path) -> None:
    (tmp_path / "second.txt").write_text("Ann Berg: Why now?\n\nIlse Tamm: The tide will not wait.\n", "utf-8")
    hand.drop_data(dragged(tmp_path / "second.txt"), QPoint(20, 20), window.reader.viewport())
    assert len(window.session.brief.interviews) == 2


def test_a_brief_dropped_is_opened(window: Window, hand: Hand) -> None:
    hand.drop_data(dragged(samples("harbour-minister.brief")), QPoint(20, 20), window.welcome)
    assert window.session.path == samples("harbour-minister.brief")


# ── room ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_long_titles_and_huge_words_do_not_widen_it(window: Window) -> None:
    before = window.minimumSizeHint().width()
    source = answers(f"{HUGE} we have three winters.", title=HUGE)
    brief = replace(sketch("A[a/quote{x=q}]", source, q=HUGE), title=HUGE)
    titled = edits.retitle_slide(edits.rename_part(brief, "A", HUGE), "a", HUGE)
    window.session.start(titled)
    window.step(0)
    window.notice.warn(BriefingError(HUGE, path=Path(HUGE)))
    QApplication.processEvents()
    assert window.minimumSizeHint().width() <= max(before, 900)
    assert window.width() == 1280


def test_it_fits_a_small_screen(window: Window, sample: Brief, hand: Hand) -> None:
    window.resize(1024, 700)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1024, 700)
    for pane in (window.sources.sections, window.reader, window.outline.tree, window.preview, window.form):
        assert window.rect().contains(pane.rect().translated(pane.mapTo(window, QPoint())))


# ── reach ─────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("keys", "pane"), [("Ctrl+1", "sections"), ("Ctrl+2", "reader"), ("Ctrl+3", "tree"), ("Ctrl+4", "title")]
)
def test_a_key_goes_to_each_pane(sketched: Sketched, window: Window, hand: Hand, keys: str, pane: str) -> None:
    sketched("A[a]", part="A", slide="a")
    panes = {
        "sections": window.sources.sections,
        "reader": window.reader,
        "tree": window.outline.tree,
        "title": window.form.title,
    }
    start = window.form.title if pane != "title" else window.reader
    hand.key(start, keys)
    assert window.focusWidget() is panes[pane]


def test_the_tab_key_reaches_every_pane(sketched: Sketched, window: Window) -> None:
    sketched("A[a]", {"q": "three winters"}, part="A", slide="a")
    window.sources.sections.setFocus()
    reached: set[QWidget | None] = set()
    for _press in range(30):
        reached.add(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
    wanted = (window.sources.sections, window.sources.quotes, window.reader, window.outline.tree, window.form.title)
    assert [pane.accessibleName() for pane in wanted if pane not in reached] == []


def test_everything_one_can_use_has_a_name_for_screen_readers(sketched: Sketched, window: Window) -> None:
    sketched("A[a]", {"q": "three winters"}, part="A", slide="a")
    kinds = (QAbstractButton, QLineEdit, QComboBox, QTextEdit, QAbstractItemView)
    used = [w for kind in kinds for w in window.findChildren(kind) if w.isVisible() and w.focusPolicy().value]
    nameless = [w for w in used if not (w.accessibleName() or (isinstance(w, QAbstractButton) and w.text()))]
    assert [(type(w).__name__, w.objectName()) for w in nameless] == []


# ── looks ─────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("look", [style.DAY, style.NIGHT])
def test_words_can_be_read_on_every_ground(look: style.Look) -> None:
    for ink in ("text", "muted", "accent", "warn"):
        for ground in ("ground", "paper", "raised", "tint"):
            assert contrast(look.colour(ink), look.colour(ground)) >= 4.5, (ink, ground)


def contrast(one: object, other: object) -> float:
    """As WCAG 2 counts it, from 1 to 21."""
    light = sorted((luminance(one), luminance(other)))
    return (light[1] + 0.05) / (light[0] + 0.05)


def luminance(colour: object) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())  # type: ignore[attr-defined]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_in_a_narrow_window_every_tool_is_still_in_sight(window: Window, sample: Brief) -> None:
    window.resize(1024, 700)
    QApplication.processEvents()
    bar = window.findChild(QToolBar)
    assert isinstance(bar, QToolBar)
    buttons = [button for button in bar.findChildren(QToolButton) if button.objectName() != "qt_toolbar_ext_button"]
    assert [button.text() for button in buttons if not button.isVisible()] == []
    window.resize(1500, 800)
    QApplication.processEvents()
    assert bar.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def test_tick_boxes_can_be_seen_on_dark_ground(window: Window, sample: Brief) -> None:
    window.wear(style.NIGHT)
    tree = window.sources.sections
    row = tree.visualRect(window.sources.section_rows.index_of(sample.interviews[0].id, "s1"))
    picture = tree.viewport().grab(row.adjusted(0, 2, -row.width() + 20, -2)).toImage()
    seen = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
    assert max(contrast(colour, style.NIGHT.colour("paper")) for colour in seen) >= 3

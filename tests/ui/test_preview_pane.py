"""The preview paints every kind of slide, in every theme, on both looks, and says what it shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hand import Hand
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from sketch import SAID, answers, sketch

from briefing.app.session import Choice, Session
from briefing.deck.kinds import KINDS
from briefing.deck.theme import names
from briefing.ui.window import Window

Sketched = Callable[..., Session]
LONG = answers(" ".join(["We have three winters left and nobody believes it."] * 60))


def colours(window: Window) -> int:
    """How many colours the preview shows: one where it is blank."""
    picture = window.preview.grab().toImage()
    return len({picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)})


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS])
def test_every_kind_of_slide_is_painted(sketched: Sketched, window: Window, kind: str) -> None:
    content = {"quote": "{x=q}", "qa": "{y?s1}"}.get(kind, "{p+q r}")
    sketched(f"A[a/{kind}{content}]", {"q": "three winters"}, part="A", slide="a")
    assert colours(window) > 6


@pytest.mark.parametrize("theme", names())
@pytest.mark.parametrize("night", [False, True])
def test_every_theme_is_painted_on_both_looks(window: Window, hand: Hand, theme: str, night: bool) -> None:
    window.session.start(replace(sketch("A[a/title]", SAID), theme=theme, title="The cables"))
    if window.look.dark is not night:
        hand.key(window.reader, "Ctrl+Shift+L")
    assert window.look.dark is night
    assert colours(window) > 6


def test_without_a_slide_it_says_what_to_do(window: Window) -> None:
    assert window.preview.scene is None
    assert window.preview.accessibleDescription() in ("", "No slide is chosen.")
    assert colours(window) > 1


def test_it_tells_screen_readers_which_slide_it_shows(sketched: Sketched, window: Window) -> None:
    session = sketched("A[a b]", part="A", slide="a")
    session.choose(replace(session.choice, slide="b"))
    scene = window.preview.scene
    assert scene is not None
    assert window.preview.accessibleDescription() == scene.title


@pytest.fixture
def long(window: Window) -> Window:
    """A slide that goes on over several pages."""
    window.session.start(sketch("A[a/qa{y?s1}] B[b]", LONG))
    window.session.choose(Choice(interview="i", part="A", slide="a"))
    assert len(window.preview.scenes) > 1
    return window


def test_a_slide_that_goes_on_is_leafed_through_by_its_buttons(long: Window, hand: Hand) -> None:
    hand.click(long.form.forth)
    assert long.preview.scene is long.preview.scenes[1]
    hand.click(long.form.back)
    assert long.preview.scene is long.preview.scenes[0]


def test_the_wheel_turns_pages(long: Window) -> None:
    point = QPointF(long.preview.rect().center())
    turn = QWheelEvent(
        point,
        point,
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(long.preview, turn)
    assert long.preview.scene is long.preview.scenes[1]
    assert long.form.page.text().startswith("2 of ")


def test_another_slide_begins_on_its_first_page(long: Window, hand: Hand) -> None:
    hand.click(long.form.forth)
    hand.key(long.outline.tree, "Ctrl+PgDown")
    hand.key(long.outline.tree, "Ctrl+PgUp")
    assert long.preview.scene is long.preview.scenes[0]

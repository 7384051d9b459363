"""One sitting at the desk: changes, choices and files, and what the views are told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sketch import SAID, show, sketch

from briefing.app.session import Change, Choice, Session
from briefing.errors import BriefUnreadable, EditRefused, InterviewUnreadable, NotSaved
from briefing.model import edits
from briefing.paths import samples

Desk = Callable[..., Session]
SAMPLE = samples("harbour-minister.txt")


def test_an_edit_changes_the_brief(desk: Desk) -> None:
    session = desk("A[a]")
    session.do("Retitle", edits.retitle_slide, "a", "Three winters")
    assert session.brief.slide("a").title == "Three winters"


def test_an_edit_tells_what_was_and_what_is(desk: Desk) -> None:
    session, told = desk("A[a]"), list[Change]()
    session.changed.connect(told.append)
    before = session.brief
    session.do("Retitle", edits.retitle_slide, "a", "Three winters")
    assert told == [Change(before, session.brief, "Retitle")]


def test_a_refused_edit_leaves_no_trace(desk: Desk) -> None:
    session, told = desk("A[a]"), list[Change]()
    session.changed.connect(told.append)
    before = session.brief
    with pytest.raises(EditRefused):
        session.do("Retitle", edits.retitle_slide, "gone", "x")
    assert session.brief is before
    assert (session.undo_label, told) == ("", [])


def test_an_edit_that_changes_nothing_is_no_step(desk: Desk) -> None:
    session = desk("A[a]")
    session.do("Rename", edits.rename_part, "A", "A")
    assert session.undo_label == ""
    assert not session.dirty


def test_a_put_that_changes_nothing_may_still_choose(desk: Desk) -> None:
    session = desk("A[a b]", slide="a")
    session.put("Move slide", session.brief, choose=Choice(slide="b"))
    assert session.choice.slide == "b"


def test_undo_gives_back_the_very_brief_that_was(desk: Desk) -> None:
    session = desk("A[a]")
    before = session.brief
    session.do("Retitle", edits.retitle_slide, "a", "x")
    session.undo()
    assert session.brief is before


def test_undo_chooses_what_was_chosen_before_the_change(desk: Desk) -> None:
    session = desk("A[a b]", slide="a")
    session.put("Remove", edits.remove_slide(session.brief, "a"), choose=Choice(slide="b"))
    session.undo()
    assert session.choice.slide == "a"


def test_redo_chooses_what_was_chosen_after_the_change(desk: Desk) -> None:
    session = desk("A[a b]", slide="a")
    session.put("Remove", edits.remove_slide(session.brief, "a"), choose=Choice(slide="b"))
    session.undo()
    session.redo()
    assert session.choice.slide == "b"
    assert show(session.brief) == "A[b]"


def test_undo_with_nothing_to_undo_tells_nobody(desk: Desk) -> None:
    session, told = desk("A[a]"), list[Change]()
    session.changed.connect(told.append)
    session.undo()
    session.redo()
    assert told == []


def test_choosing_changes_nothing_of_the_brief(desk: Desk) -> None:
    session, told = desk("A[a]"), list[Choice]()
    session.chosen.connect(told.append)
    session.choose(Choice(slide="a"))
    assert told == [Choice(slide="a")]
    assert not session.dirty


def test_choosing_the_same_again_tells_nobody(desk: Desk) -> None:
    session, told = desk("A[a]", slide="a"), list[Choice]()
    session.chosen.connect(told.append)
    session.choose(Choice(slide="a"))
    assert told == []


def test_the_deck_is_that_of_the_brief_as_it_is_now(desk: Desk) -> None:
    session = desk("A[a]")
    session.do("Retitle", edits.retitle_slide, "a", "Three winters")
    assert session.deck.scenes()[0].title == "Three winters"


def test_the_deck_keeps_slides_that_did_not_change(desk: Desk) -> None:
    session = desk("A[a b]")
    before = session.deck.laid["b"]
    session.do("Retitle", edits.retitle_slide, "a", "Three winters")
    assert session.deck.laid["b"] is before


def test_another_brief_comes_with_a_new_history(desk: Desk) -> None:
    session = desk("A[a]")
    session.do("Retitle", edits.retitle_slide, "a", "x")
    session.start(sketch("B[b]", SAID))
    assert (session.undo_label, session.dirty) == ("", False)


def test_another_brief_opens_on_its_first_interview_and_slide() -> None:
    session = Session()
    session.start(sketch("A[] B[b c]", SAID))
    assert session.choice == Choice(interview="i", part="B", slide="b")


def test_a_saved_brief_is_clean_and_has_its_path(desk: Desk, tmp_path: Path) -> None:
    session = desk("A[a]")
    session.do("Retitle", edits.retitle_slide, "a", "x")
    session.save(tmp_path / "x.brief")
    assert (session.dirty, session.path) == (False, tmp_path / "x.brief")


def test_saving_tells_where(desk: Desk, tmp_path: Path) -> None:
    session, told = desk("A[a]"), list[Path | None]()
    session.filed.connect(told.append)
    session.save(tmp_path / "x.brief")
    assert told == [tmp_path / "x.brief"]


def test_a_save_that_fails_leaves_the_brief_dirty_and_without_a_path(desk: Desk, tmp_path: Path) -> None:
    session = desk("A[a]")
    session.do("Retitle", edits.retitle_slide, "a", "x")
    with pytest.raises(NotSaved):
        session.save(tmp_path / "no such folder" / "x.brief")
    assert (session.dirty, session.path) == (True, None)


def test_a_brief_that_was_never_saved_needs_a_path(desk: Desk) -> None:
    with pytest.raises(ValueError, match="needs a path"):
        desk("A[a]").save()


def test_what_was_saved_opens_again(desk: Desk, tmp_path: Path) -> None:
    desk("A[a b]").save(tmp_path / "x.brief")
    session = Session()
    session.open(tmp_path / "x.brief")
    assert show(session.brief) == "A[a b]"
    assert not session.dirty


def test_a_brief_that_cannot_be_opened_leaves_the_desk_as_it_is(desk: Desk, tmp_path: Path) -> None:
    session = desk("A[a]")
    before = session.brief
    with pytest.raises(BriefUnreadable):
        session.open(tmp_path / "gone.brief")
    assert session.brief is before


def test_a_brief_keeps_the_name_of_a_theme_that_is_not_here(tmp_path: Path) -> None:
    Session(replace(sketch("A[a]"), theme="the-ministry-s-own")).save(tmp_path / "x.brief")
    session = Session()
    session.open(tmp_path / "x.brief")
    assert (session.brief.theme, session.deck.theme.name) == ("the-ministry-s-own", "harbour")


def test_an_interview_is_taken_in_and_chosen() -> None:
    session = Session()
    interview = session.take_in(SAMPLE)
    assert session.brief.interviews == (interview,)
    assert session.choice.interview == interview.id


def test_the_first_interview_gives_a_brief_its_title() -> None:
    session = Session()
    assert session.take_in(SAMPLE).title == session.brief.title


def test_a_title_that_is_there_stays(desk: Desk) -> None:
    session = Session(edits.describe(sketch(), title="The cables"))
    session.take_in(SAMPLE)
    assert session.brief.title == "The cables"


def test_the_same_interview_read_twice_is_only_chosen_again() -> None:
    session = Session()
    interview = session.take_in(SAMPLE)
    session.choose(Choice())
    before = session.brief
    session.take_in(SAMPLE)
    assert session.brief is before
    assert session.choice.interview == interview.id


def test_a_file_that_is_no_interview_leaves_the_desk_as_it_is(tmp_path: Path) -> None:
    session = Session()
    (tmp_path / "empty.txt").write_text("")
    with pytest.raises(InterviewUnreadable):
        session.take_in(tmp_path / "empty.txt")
    assert session.brief.interviews == ()

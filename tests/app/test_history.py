"""A line of states with the present in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.app.history import History


def history(*states: str, limit: int = 5000) -> History[str, str]:
    """A history whose states are words and whose choices are numbers."""
    found: History[str, str] = History("start", "", limit)
    for n, state in enumerate(states):
        found.push(state, f"Make {state}", f"before {n}", f"after {n}")
    return found


def test_a_new_history_has_nothing_to_undo() -> None:
    assert history().undo_label == ""
    assert history().undo() is None


def test_a_new_history_has_nothing_to_redo() -> None:
    assert history("a").redo_label == ""
    assert history("a").redo() is None


def test_the_last_state_pushed_is_the_present() -> None:
    assert history("a", "b").state == "b"


def test_undo_is_labelled_by_what_it_takes_back() -> None:
    assert history("a", "b").undo_label == "Make b"


def test_redo_is_labelled_by_what_it_does_again() -> None:
    line = history("a", "b")
    line.undo()
    assert line.redo_label == "Make b"


def test_undo_gives_back_what_was_chosen_before_the_change() -> None:
    assert history("a", "b").undo() == "before 1"


def test_redo_gives_back_what_was_chosen_after_the_change() -> None:
    line = history("a", "b")
    line.undo()
    assert line.redo() == "after 1"


def test_a_new_step_drops_what_could_have_been_redone() -> None:
    line = history("a", "b")
    line.undo()
    line.push("c", "Make c", "", "")
    assert line.labels == ("Make a", "Make c")
    assert line.redo() is None


def test_steps_beyond_the_limit_are_forgotten_oldest_first() -> None:
    line = history("a", "b", "c", limit=2)
    assert line.labels == ("Make b", "Make c")
    line.undo()
    line.undo()
    assert line.state == "a"
    assert line.undo() is None


def test_steps_of_one_merge_key_are_one_step() -> None:
    line = history()
    for state in ("T", "Ti", "Tit"):
        line.push(state, "Retitle", "was", "is", merge="title of s")
    line.undo()
    assert line.state == "start"


def test_a_merged_step_gives_back_what_was_chosen_before_the_first() -> None:
    line = history()
    line.push("T", "Retitle", "first", "", merge="title")
    line.push("Ti", "Retitle", "second", "", merge="title")
    assert line.undo() == "first"


def test_steps_of_other_merge_keys_stay_apart() -> None:
    line = history()
    line.push("T", "Retitle", "", "", merge="title of s")
    line.push("U", "Retitle", "", "", merge="title of t")
    line.undo()
    assert line.state == "T"


def test_steps_without_a_merge_key_stay_apart() -> None:
    line = history("a", "b")
    line.undo()
    assert line.state == "a"


def test_typing_never_merges_across_a_save() -> None:
    line = history()
    line.push("T", "Retitle", "", "", merge="title")
    line.mark_saved()
    line.push("Ti", "Retitle", "", "", merge="title")
    line.undo()
    assert line.state == "T"
    assert not line.dirty


def test_a_change_makes_it_dirty_and_undo_makes_it_clean() -> None:
    line = history("a")
    assert line.dirty
    line.undo()
    assert not line.dirty


def test_a_saved_present_is_clean_and_undo_makes_it_dirty() -> None:
    line = history("a")
    line.mark_saved()
    assert not line.dirty
    line.undo()
    assert line.dirty


@given(st.lists(st.text(max_size=2), max_size=20))
def test_as_many_undos_and_redos_as_steps_lead_back(states: list[str]) -> None:
    line = history(*states)
    for _state in states:
        line.undo()
    assert line.state == "start"
    for _state in states:
        line.redo()
    assert line.state == (states[-1] if states else "start")

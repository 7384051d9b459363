"""Undo by keeping the old document. Knows nothing of briefs: a state is any frozen value.

States share all that did not change, so a step costs about a kilobyte; a failed edit raises before anything is pushed,
so there is no half-done state. Equal merge keys fold into one step (typing, dragging), but never across a save.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Generic, TypeVar

State = TypeVar("State")
Chosen = TypeVar("Chosen")


@dataclass(frozen=True, slots=True)
class Step(Generic[State, Chosen]):
    """A state, what led to it, and what was chosen before and after, so that undo shows what it undid."""

    state: State
    label: str
    before: Chosen
    after: Chosen
    merge: str = ""


class History(Generic[State, Chosen]):
    """A line of states with the present in it. `limit` is the number of steps kept behind the present."""

    def __init__(self, state: State, chosen: Chosen, limit: int = 5000) -> None:
        self._steps = [Step(state, "", chosen, chosen)]
        self._at = 0
        self._limit = limit
        self._saved = state

    @property
    def state(self) -> State:
        """The present."""
        return self._steps[self._at].state

    @property
    def dirty(self) -> bool:
        """Whether the present is another object than the one saved."""
        return self.state is not self._saved

    @property
    def undo_label(self) -> str:
        """What undo would take back; empty where there is nothing."""
        return self._steps[self._at].label if self._at else ""

    @property
    def redo_label(self) -> str:
        """What redo would do again; empty where there is nothing."""
        return self._steps[self._at + 1].label if self._at + 1 < len(self._steps) else ""

    @property
    def labels(self) -> tuple[str, ...]:
        """What was done up to the present, oldest first."""
        return tuple(step.label for step in self._steps[1 : self._at + 1])

    def push(self, state: State, label: str, before: Chosen, after: Chosen, merge: str = "") -> None:
        """Make a state the present; what could have been redone is dropped."""
        step = Step(state, label, before, after, merge)
        del self._steps[self._at + 1 :]
        if self._folds(step):
            self._steps[self._at] = replace(step, before=self._steps[self._at].before)
            return
        self._steps.append(step)
        del self._steps[: max(0, len(self._steps) - 1 - self._limit)]
        self._at = len(self._steps) - 1

    def undo(self) -> Chosen | None:
        """Go one state back; what was chosen then, or None where there is nothing to undo."""
        if not self._at:
            return None
        self._at -= 1
        return self._steps[self._at + 1].before

    def redo(self) -> Chosen | None:
        """Go one state forward; what was chosen then, or None where there is nothing to redo."""
        if self._at + 1 >= len(self._steps):
            return None
        self._at += 1
        return self._steps[self._at].after

    def mark_saved(self) -> None:
        """The present is on disk now."""
        self._saved = self.state

    def _folds(self, step: Step[State, Chosen]) -> bool:
        last = self._steps[self._at]
        return bool(self._at and step.merge and step.merge == last.merge and last.state is not self._saved)

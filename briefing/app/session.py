"""One sitting at the desk: the brief, what is chosen, the history, and the deck as it would be exported.

Every change goes through `do`, so all of it can be undone; one signal carries (before, after) and tells every view.
The rooms that read and write files are imported when a file is first read or written: the window need not wait for
them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Concatenate, ParamSpec

from briefing.app.history import History
from briefing.app.signal import Signal
from briefing.deck.compose import Deck, compose
from briefing.i18n import _
from briefing.model import edits
from briefing.model.brief import Brief
from briefing.model.interview import Interview
from briefing.model.span import Span

P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class Choice:
    """What the user has chosen, by id: where reading, and where in the outline. Empty strings choose nothing."""

    interview: str = ""
    section: str = ""
    span: Span | None = None
    quote: str = ""
    part: str = ""
    slide: str = ""
    block: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What happened to the brief. The two are never the same object."""

    before: Brief
    after: Brief
    label: str


class Session:
    """The desk. Views read `brief`, `choice` and `deck`, and listen to `changed` and `chosen`."""

    def __init__(self, brief: Brief | None = None, path: Path | None = None) -> None:
        self.changed: Signal[Change] = Signal()
        self.chosen: Signal[Choice] = Signal()
        self.filed: Signal[Path | None] = Signal()  # saved, opened, or given another name
        self.path = path
        self.choice = Choice()
        self._deck: Deck | None = None
        self._sitting = 0  # counts the slides one has turned to: typing on another visit is another step
        self._history: History[Brief, Choice] = History(brief or Brief(), self.choice)

    @property
    def brief(self) -> Brief:
        """The brief as it is now."""
        return self._history.state

    @property
    def dirty(self) -> bool:
        """Whether there is anything that is not on disk."""
        return self._history.dirty

    @property
    def undo_label(self) -> str:
        """What undo would take back."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str:
        """What redo would do again."""
        return self._history.redo_label

    @property
    def deck(self) -> Deck:
        """The deck of the brief as it is now; slides that did not change are not laid again."""
        if self._deck is None or self._deck.brief is not self.brief:
            self._deck = compose(self.brief, before=self._deck)
        return self._deck

    def do(
        self,
        label: str,
        edit: Callable[Concatenate[Brief, P], Brief],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Change the brief by an edit; EditRefused passes through and leaves no trace."""
        self.put(label, edit(self.brief, *args, **kwargs))

    def put(self, label: str, after: Brief, *, choose: Choice | None = None, merge: str = "") -> None:
        """Make a brief the present, under a label; equal merge keys become one step. No change is no step."""
        before, was = self.brief, self.choice
        if after == before:
            self.choose(choose or was)
            return
        self.choice = choose or was
        self._history.push(after, label, was, self.choice, f"{merge} {self._sitting}" if merge else "")
        self._tell(before, label)

    def undo(self) -> None:
        """Take the last change back, and choose what was chosen then."""
        self._step(self._history.undo, _("Undo"))

    def redo(self) -> None:
        """Do again what was undone."""
        self._step(self._history.redo, _("Redo"))

    def choose(self, choice: Choice) -> None:
        """Choose something; nothing of the brief changes."""
        if choice != self.choice:
            self._sitting += choice.slide != self.choice.slide
            self.choice = choice
            self.chosen.tell(choice)

    def start(self, brief: Brief, path: Path | None = None) -> None:
        """Put another brief on the desk, with a new history."""
        before = self.brief
        self.path = path
        self.choice = _first(brief)
        self._history = History(brief, self.choice)
        self._deck = None
        self._tell(before, _("Open"))
        self.filed.tell(path)

    def open(self, path: Path) -> None:
        """Open a brief; BriefUnreadable leaves the desk as it is."""
        self.start(self.brief_in(path), path)

    def brief_in(self, path: Path) -> Brief:
        """The brief in a file, which is not put on the desk; BriefUnreadable says why not."""
        from briefing import files

        return files.load(path)

    def save(self, path: Path | None = None) -> None:
        """Save under the present name or another; NotSaved leaves everything as it is."""
        target = path or self.path
        if target is None:
            raise ValueError("a brief that was never saved needs a path")
        from briefing import files

        files.save(self.brief, target)
        self.path = target
        self._history.mark_saved()
        self.filed.tell(target)

    def take_in(self, path: Path) -> Interview:
        """Read an interview into the brief, and choose it; one that is there already is only chosen."""
        from briefing.importers.spoken import read_spoken

        interview = read_spoken(path)
        known = any(item.id == interview.id for item in self.brief.interviews)
        choose = replace(self.choice, interview=interview.id, section="", span=None, quote="")
        if known:
            self.choose(choose)
        else:
            after = edits.add_interview(self.brief, interview)
            titled = after if after.title else edits.describe(after, title=interview.title)
            self.put(_("Add interview"), titled, choose=choose)
        return interview

    def _step(self, go: Callable[[], Choice | None], label: str) -> None:
        before = self.brief
        choice = go()
        if choice is not None:
            self.choice = choice
            self._tell(before, label)

    def _tell(self, before: Brief, label: str) -> None:
        self.changed.tell(Change(before, self.brief, label))
        self.chosen.tell(self.choice)


def _first(brief: Brief) -> Choice:
    interview = brief.interviews[0].id if brief.interviews else ""
    slide = next(brief.slides(), None)
    part = brief.part_with(slide.id).id if slide else ""
    return Choice(interview=interview, part=part, slide=slide.id if slide else "")

"""Commands as Qt actions: one action each, in its menu, with its keys; refused ones tell why in the notice bar."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from briefing.app.commands import Command
from briefing.ui.icons import icon
from briefing.ui.style import Look


class Actions(QObject):
    """Every action by the id of its command."""

    def __init__(self, parent: QObject, attempt: Callable[[Callable[[], object]], object]) -> None:
        super().__init__(parent)
        self._attempt = attempt
        self._made: dict[str, tuple[QAction, Command[Any], Any]] = {}

    def add(self, commands: tuple[Command[Any], ...], desk: object) -> None:
        """Make an action of each command, to be run on a desk."""
        for command in commands:
            action = QAction(command.title, self)
            action.setShortcuts([QKeySequence(keys) for keys in command.keys])
            tip = command.tip or command.title.rstrip(" …")
            action.setToolTip(f"{tip} ({command.keys[0]})" if command.keys else tip)
            action.setStatusTip(command.tip)
            action.triggered.connect(partial(self.run, command.id))
            self._made[command.id] = (action, command, desk)

    def __getitem__(self, id: str) -> QAction:
        return self._made[id][0]

    def of_menu(self, menu: str) -> tuple[QAction, ...]:
        """The actions of a menu, in order."""
        return tuple(action for action, command, _desk in self._made.values() if command.menu == menu)

    def id_of(self, action: QAction) -> str:
        """The command of an action."""
        return next(id for id, made in self._made.items() if made[0] is action)

    def run(self, id: str, *_args: object) -> None:
        """Do it, if it makes sense now."""
        _action, command, desk = self._made[id]
        if command.needs is None or command.needs(desk):
            self._attempt(partial(command.run, desk))

    def look_again(self) -> None:
        """Enable what makes sense now."""
        for action, command, desk in self._made.values():
            action.setEnabled(command.needs is None or command.needs(desk))

    def wear(self, look: Look) -> None:
        """Icons in the colour of a look."""
        for action, command, _desk in self._made.values():
            action.setIcon(icon(command.icon, look.text))

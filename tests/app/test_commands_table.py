"""The table of commands: data that menus, toolbar and help all read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from briefing.app.commands import COMMANDS, Command
from briefing.app.session import Session
from briefing.model.span import Span
from briefing.paths import assets

Desk = Callable[..., Session]
BY_ID = {command.id: command for command in COMMANDS}


def possible(id: str, session: Session) -> bool:
    needs = BY_ID[id].needs
    return needs is None or needs(session)


def test_every_command_has_an_id_of_its_own() -> None:
    assert len(BY_ID) == len(COMMANDS)


def test_no_two_commands_share_a_key() -> None:
    keys = Counter(key for command in COMMANDS for key in command.keys)
    assert [key for key, n in keys.items() if n > 1] == []


@pytest.mark.parametrize("command", [c for c in COMMANDS if c.icon], ids=lambda c: c.id)
def test_its_icon_is_a_file(command: Command[Session]) -> None:
    assert assets("icons", f"{command.icon}.svg").is_file()


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: c.id)
def test_it_can_be_done_by_key(command: Command[Session]) -> None:
    assert command.keys


@pytest.mark.parametrize(
    ("id", "chosen"),
    [
        ("quote.mark", {"span": Span(0, 1)}),
        ("quote.slide", {"span": Span(0, 1)}),
        ("quote.slide", {"quote": "q"}),
        ("quote.remove", {"quote": "q"}),
        ("section.tick", {"section": "s1"}),
        ("point.add", {"slide": "a"}),
        ("slide.copy", {"slide": "a"}),
        ("slide.hide", {"slide": "a"}),
        ("item.up", {"part": "A"}),
        ("item.down", {"slide": "a"}),
        ("item.remove", {"block": "p"}),
    ],
)
def test_it_makes_sense_only_when_something_is_chosen(desk: Desk, id: str, chosen: dict[str, object]) -> None:
    assert not possible(id, desk("A[a]"))
    assert possible(id, desk("A[a]", **chosen))


def test_undo_and_redo_make_sense_when_there_is_something_to_take_back(desk: Desk) -> None:
    session = desk("A[a]")
    assert not possible("undo", session)
    BY_ID["slide.add"].run(session)
    assert possible("undo", session)
    assert not possible("redo", session)
    BY_ID["undo"].run(session)
    assert possible("redo", session)


def test_placing_ticked_sections_makes_sense_once_one_is_ticked(desk: Desk) -> None:
    session = desk(interview="i", section="s1")
    assert not possible("section.place", session)
    BY_ID["section.tick"].run(session)
    assert possible("section.place", session)

"""Commands are data: menus, toolbar, shortcut help and palette all read this one tuple.

`needs` says what must be there before the command makes sense; what it does is an act of the neighbouring modules.
Keys are in Qt's portable notation; the first is shown in menus.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from briefing.app import arranging, placing, reading
from briefing.app.session import Session
from briefing.i18n import _

Desk = TypeVar("Desk")


@dataclass(frozen=True, slots=True)
class Command(Generic[Desk]):
    """Something a user can ask for. `keys` may be several, and none; `icon` is the name of a file in assets/icons."""

    id: str
    title: str
    menu: str
    run: Callable[[Desk], object]
    keys: tuple[str, ...] = ()
    needs: Callable[[Desk], bool] | None = None  # None: always possible
    icon: str = ""
    tip: str = ""


def has_selection(session: Session) -> bool:
    """Whether words are selected in the reader."""
    return session.choice.span is not None and len(session.choice.span) > 0


def has_slide(session: Session) -> bool:
    """Whether a slide is chosen."""
    return bool(session.choice.slide)


def has_item(session: Session) -> bool:
    """Whether anything is chosen in the outline."""
    return bool(session.choice.block or session.choice.slide or session.choice.part)


def _quotable(session: Session) -> bool:
    return has_selection(session) or bool(session.choice.quote)


def _has_quote(session: Session) -> bool:
    return bool(session.choice.quote)


def _has_section(session: Session) -> bool:
    return bool(session.choice.section)


COMMANDS: tuple[Command[Session], ...] = (
    Command("undo", _("Undo"), "edit", Session.undo, ("Ctrl+Z",), lambda s: bool(s.undo_label), "undo-2"),
    Command(
        "redo", _("Redo"), "edit", Session.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), lambda s: bool(s.redo_label), "redo-2"
    ),
    Command(
        "quote.mark",
        _("Key quote"),
        "read",
        reading.mark_quote,
        ("Ctrl+K", "Q"),
        has_selection,
        "quote",
        _("Mark the selected words as a key quote"),
    ),
    Command(
        "quote.slide",
        _("Quote to slide"),
        "read",
        reading.quote_to_slide,
        ("Ctrl+Shift+K", "W"),
        _quotable,
        "presentation",
        _("Put the selected words, or the chosen quote, on a slide of its own"),
    ),
    Command(
        "quote.here",
        _("Quote to this slide"),
        "read",
        placing.quote_here,
        ("Ctrl+Alt+K",),
        lambda s: _has_quote(s) and has_slide(s),
        tip=_("Show the chosen quote on the chosen slide, after what stands there"),
    ),
    Command(
        "quote.cite",
        _("Cite quote for the point"),
        "read",
        placing.cite_chosen,
        ("Ctrl+Shift+E",),
        lambda s: _has_quote(s) and bool(s.choice.block),
        tip=_("Give the chosen quote as evidence for the chosen point, or take it away again"),
    ),
    Command(
        "quote.cut",
        _("Leave out of the quote"),
        "read",
        reading.cut_words,
        ("Ctrl+Shift+X", "X"),
        lambda s: reading.quote_over(s) is not None,
        tip=_("Cut the selected words from the quote they stand in; “…” is shown for them"),
    ),
    Command(
        "quote.heal",
        _("Put cut words back"),
        "read",
        reading.heal,
        ("Ctrl+Alt+X",),
        lambda s: any(quote.id == s.choice.quote and len(quote.spans) > 1 for quote in s.brief.quotes),
        tip=_("Show the chosen quote whole again"),
    ),
    Command(
        "quote.remove", _("Remove quote"), "read", reading.remove_quote, ("Ctrl+Shift+Backspace",), _has_quote, "eraser"
    ),
    Command(
        "section.tick",
        _("Tick section"),
        "read",
        reading.tick_chosen,
        ("Ctrl+T",),
        _has_section,
        "square-check",
        _("Choose the section being read for the briefing"),
    ),
    Command(
        "section.place",
        _("Ticked sections to slides"),
        "read",
        reading.place_ticked,
        ("Ctrl+Shift+T",),
        lambda s: bool(reading.unplaced_ticks(s.brief)),
        "list-plus",
        _("Put every ticked section that is not in the outline yet on a slide"),
    ),
    Command(
        "section.here",
        _("Section to this slide"),
        "read",
        placing.section_here,
        ("Ctrl+Alt+T",),
        lambda s: _has_section(s) and has_slide(s),
        tip=_("Show the section being read on the chosen slide, after what stands there"),
    ),
    Command(
        "interview.remove",
        _("Remove interview"),
        "read",
        reading.drop_interview,
        ("Ctrl+Alt+Backspace",),
        lambda s: bool(s.brief.interviews),
        tip=_("Take the interview being read out of the brief, if nothing stands on it"),
    ),
    Command(
        "section.next",
        _("Next section"),
        "read",
        partial(reading.go_section, step=1),
        ("Ctrl+Down",),
        icon="arrow-down",
    ),
    Command(
        "section.previous",
        _("Previous section"),
        "read",
        partial(reading.go_section, step=-1),
        ("Ctrl+Up",),
        icon="arrow-up",
    ),
    Command("part.add", _("New part"), "outline", arranging.add_part, ("Ctrl+Shift+N",), icon="folder-plus"),
    Command("slide.add", _("New slide"), "outline", arranging.add_slide, ("Ctrl+M",), icon="plus"),
    Command("point.add", _("New point"), "outline", arranging.add_point, ("Ctrl+Return",), has_slide, "list"),
    Command("slide.copy", _("Duplicate slide"), "outline", arranging.duplicate, ("Ctrl+D",), has_slide, "copy"),
    Command(
        "slide.hide",
        _("Hide or show slide"),
        "outline",
        arranging.toggle_hidden,
        ("Ctrl+H",),
        has_slide,
        "eye-off",
        _("Keep the slide in the outline but out of the deck"),
    ),
    Command("item.up", _("Move up"), "outline", partial(arranging.shift, step=-1), ("Alt+Up",), has_item, "chevron-up"),
    Command(
        "item.down",
        _("Move down"),
        "outline",
        partial(arranging.shift, step=1),
        ("Alt+Down",),
        has_item,
        "chevron-down",
    ),
    Command(
        "item.remove", _("Remove from outline"), "outline", arranging.remove, ("Ctrl+Backspace",), has_item, "trash-2"
    ),
)

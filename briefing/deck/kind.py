"""What a kind of slide is: a frame, a way to lay pages on it, and the title it takes when the author gave none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from briefing.deck.look import para, words
from briefing.deck.pages import fit
from briefing.deck.scene import Frame, Mark, Para, Slot, Words
from briefing.deck.theme import Scale, Theme
from briefing.deck.told import Stand
from briefing.i18n import _
from briefing.model.problem import Level, Problem


@dataclass(frozen=True, slots=True)
class Page:
    """One slide of the deck before it is numbered: marks in reading order, title first."""

    title: str
    frame: Frame
    marks: tuple[Mark, ...]
    notes: str = ""
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of slide. `whole` kinds tell of the whole brief and are laid anew with every change."""

    name: str
    label: str
    frame: Callable[[Theme], Frame]
    lay: Callable[[Stand, Theme], tuple[Page, ...]]
    whole: bool = False


def numbered(title: str, n: int, count: int) -> str:
    """The title of page n (from 1) of a slide that goes on over several."""
    return title if count == 1 else _("{title} ({n} of {count})").format(title=title, n=n, count=count)


def title_words(stand: Stand, text: str, frame: Frame, theme: Theme, scale: Scale) -> tuple[Words, tuple[Problem, ...]]:
    """The title in its place, as large as it can be; a problem where even the floor is too large."""
    where = frame.place(Slot.TITLE)

    def setting(size: int) -> tuple[Para, ...]:
        return (para(text, replace(where.style, size=size)),)

    found = fit(setting, where.box, scale, theme)
    over = len(found.pages) > 1
    paras = setting(found.size)
    return words(stand.slide.id, where, paras, theme), _too_long(stand) if over else ()


def kicker_words(stand: Stand, frame: Frame, theme: Theme) -> tuple[Words, ...]:
    """The name of the part above the title, unless the title says it already."""
    where = frame.place(Slot.KICKER)
    if stand.part in ("", stand.slide.title):
        return ()
    return (words(stand.slide.id, where, (para(stand.part, where.style),), theme),)


def opening(stand: Stand, title: str, frame: Frame, theme: Theme) -> tuple[tuple[Words, ...], tuple[Problem, ...]]:
    """Title and part, in reading order."""
    head, problems = title_words(stand, title, frame, theme, theme.scale("title"))
    return (head, *kicker_words(stand, frame, theme)), problems


def _too_long(stand: Stand) -> tuple[Problem, ...]:
    return (
        Problem(
            Level.ERROR,
            _("The title is too long for its two lines."),
            stand.slide.id,
            _("Say it in about fifteen words; the rest can be a point or a note."),
        ),
    )


def empty(stand: Stand, remedy: str) -> tuple[Problem, ...]:
    """The finding that a slide shows nothing but its title."""
    return (Problem(Level.WARNING, _("This slide has no content yet."), stand.slide.id, remedy),)

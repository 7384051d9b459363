"""What a kind of slide is: a frame, a way to lay pages on it, and the title it takes when the author gave none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from briefing.deck.breaks import tidy
from briefing.deck.look import line, one_line, para, words
from briefing.deck.pages import fit
from briefing.deck.scene import Frame, Mark, Para, Place, Slot, Words
from briefing.deck.theme import Scale, Theme
from briefing.deck.told import Stand
from briefing.i18n import _
from briefing.model.brief import Block
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
    """A kind of slide. `shows` are the contents it can show; `whole` kinds tell of the whole brief."""

    name: str
    label: str
    frame: Callable[[Theme], Frame]
    lay: Callable[[Stand, Theme], tuple[Page, ...]]
    shows: tuple[type[Block], ...] = ()
    whole: bool = False


Set = tuple[Words, tuple[Problem, ...]]  # a text in its place, and what was found while setting it


def numbered(title: str, n: int, count: int) -> str:
    """The title of page n (from 1) of a slide that goes on over several."""
    return title if count == 1 else _("{title} ({n} of {count})").format(title=title, n=n, count=count)


def title_words(stand: Stand, text: str, frame: Frame, theme: Theme, scale: Scale) -> Set:
    """The title in its place, as large as it can be."""
    remedy = _("Say it in about fifteen words; the rest can be a point or a note.")
    return fitted(stand.slide.id, frame.place(Slot.TITLE), text, theme, scale, _("The title is too long."), remedy)


def fitted(origin: str, where: Place, text: str, theme: Theme, scale: Scale, trouble: str, remedy: str) -> Set:
    """One paragraph in its place, as large as it can be; where even the floor is too large it runs over and is told."""

    def setting(size: int) -> tuple[Para, ...]:
        plain = para(text, replace(where.style, size=size))
        return (replace(plain, leading=round(size * where.leading / where.style.size)),)

    found = fit(setting, where.box, scale, theme)
    told = (Problem(Level.ERROR, trouble, origin, remedy),) if len(found.pages) > 1 else ()
    return words(origin, where, setting(found.size), theme), told


def single(origin: str, where: Place, text: str, theme: Theme, trouble: str) -> Set:
    """One line in its place; where it is too long it ends in “…”, and is told."""
    shown = one_line(tidy(text), where, theme)
    remedy = _("Shorten it; what is cut off here stands in full in the notes or the sources.")
    told = (Problem(Level.WARNING, trouble, origin, remedy),) if shown != tidy(text) else ()
    return line(origin, where, shown, theme), told


def opening(
    stand: Stand, title: str, frame: Frame, theme: Theme, scale: str = "title"
) -> tuple[tuple[Words, ...], tuple[Problem, ...]]:
    """Title and, above it, the name of the part, unless the title says it already; in reading order."""
    head, problems = title_words(stand, title, frame, theme, theme.scale(scale))
    if tidy(stand.part) in ("", title):
        return (head,), problems
    part, more = single(
        stand.slide.id, frame.place(Slot.KICKER), stand.part, theme, _("The name of the part is too long.")
    )
    return (head, part), problems + more


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands under the title of a page still to be titled; `title` is for when the author gave none."""

    title: str
    marks: tuple[Mark, ...]
    notes: str
    problems: tuple[Problem, ...]


def finished(stand: Stand, base: Frame, drafts: list[Draft], theme: Theme, scale: str = "title") -> tuple[Page, ...]:
    """The drafts under their titles, numbered where several have the same one."""
    titles = [stand.title or draft.title for draft in drafts]
    pages: list[Page] = []
    for n, (title, draft) in enumerate(zip(titles, drafts, strict=True)):
        named = numbered(title, titles[: n + 1].count(title), titles.count(title))
        head, problems = opening(stand, named, base, theme, scale)
        pages.append(Page(named, base, (*head, *draft.marks), draft.notes, problems + draft.problems))
    return tuple(pages)


def empty(stand: Stand, remedy: str) -> tuple[Problem, ...]:
    """The finding that a slide shows nothing but its title."""
    return (Problem(Level.WARNING, _("This slide has no content yet."), stand.slide.id, remedy),)

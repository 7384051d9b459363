"""The agenda: every part that shows something, numbered, each linked to its first slide."""

from __future__ import annotations

from dataclasses import replace

from briefing.deck.breaks import tidy
from briefing.deck.kind import Kind, Page, empty, numbered, opening
from briefing.deck.look import BODY_BOX, body, leading, titled, words
from briefing.deck.pages import fit
from briefing.deck.scene import Frame, Ink, Para, Place, Run, Slot
from briefing.deck.theme import Theme
from briefing.deck.told import Stand, notes
from briefing.i18n import _
from briefing.model.brief import Brief, Part

_NUMBER_INDENT = 44


def frame(theme: Theme) -> Frame:
    """A title and a list."""
    size = theme.scale("body").wish
    return titled(theme, "Agenda", Place(Slot.BODY, BODY_BOX, body(size), leading(size, airy=True), "Parts"))


def stops(brief: Brief, agenda: str) -> tuple[Part, ...]:
    """The parts an agenda lists: those with a slide that is shown, but not the one the agenda itself stands in."""
    shown = [part for part in brief.parts if any(not slide.hidden for slide in part.slides)]
    return tuple(part for part in shown if all(slide.id != agenda for slide in part.slides))


def lay(stand: Stand, theme: Theme) -> tuple[Page, ...]:
    """As many pages as the parts need."""
    base = frame(theme)
    title = stand.title or _("Agenda")
    parts = stops(stand.whole, stand.slide.id) if stand.whole else ()
    found = fit(lambda size: _items(parts, size), BODY_BOX, theme.scale("body"), theme)
    return tuple(_page(stand, base, title, (n, len(found.pages)), page, theme) for n, page in enumerate(found.pages, 1))


def _page(stand: Stand, base: Frame, title: str, at: tuple[int, int], paras: tuple[Para, ...], theme: Theme) -> Page:
    named = numbered(title, *at)
    head, problems = opening(stand, named, base, theme)
    if not paras:
        return Page(
            named, base, head, notes(stand.slide.notes), problems + empty(stand, _("Add parts to the outline."))
        )
    listed = words(stand.slide.id, base.place(Slot.BODY), paras, theme)
    return Page(named, base, (*head, listed), notes(stand.slide.notes), problems)


def _items(parts: tuple[Part, ...], size: int) -> tuple[Para, ...]:
    linked = replace(body(size, Ink.LINK), underline=True)
    return tuple(
        Para(
            (Run(tidy(part.title), linked, slide=next(slide.id for slide in part.slides if not slide.hidden)),),
            leading(size, airy=True),
            before=round(size * 0.6),
            bullet=f"{n}.",
            indent=_NUMBER_INDENT,
        )
        for n, part in enumerate(parts, 1)
    )


KIND = Kind("agenda", _("Agenda"), frame, lay, whole=True)

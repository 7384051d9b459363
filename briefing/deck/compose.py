"""A brief and a theme → the scenes of its deck. One layout for the preview, the file and the checks.

Composing again after an edit keeps every slide whose stand is unchanged, so the work is one slide's, whatever the
length of the deck. Footer and number are put on last: they change when slides move, and the layout need not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from briefing.deck.breaks import tidy
from briefing.deck.gaps import gaps, unshown
from briefing.deck.kind import Kind, Page
from briefing.deck.kinds import kind_of, points
from briefing.deck.look import footers, line, one_line
from briefing.deck.scene import Scene, Slot, Words
from briefing.deck.theme import Theme, names, theme
from briefing.deck.told import Stand, Stock, stand
from briefing.i18n import _
from briefing.model.brief import Brief, Slide
from briefing.model.problem import Level, Problem


@dataclass(frozen=True, slots=True)
class Laid:
    """The pages of one slide, with what they were laid from."""

    stand: Stand
    pages: tuple[Page, ...]


@dataclass(frozen=True, slots=True)
class Deck:
    """A composed brief: pages by slide id, hidden slides are laid too but not numbered."""

    brief: Brief
    theme: Theme
    laid: Mapping[str, Laid]

    def scenes(self) -> tuple[Scene, ...]:
        """Every scene of the deck, numbered from 1; hidden slides are left out."""
        shown = [slide for slide in self.brief.slides() if not slide.hidden]
        pages = [(slide, page) for slide in shown for page in self.laid[slide.id].pages]
        return tuple(_scene(self, slide, page, n) for n, (slide, page) in enumerate(pages, 1))

    def scenes_of(self, slide: str) -> tuple[Scene, ...]:
        """The scenes of one slide, hidden or not; empty where there is no such slide."""
        if slide not in self.laid:
            return ()
        first = self.number_of(slide)
        item = self.brief.slide(slide)
        return tuple(_scene(self, item, page, n) for n, page in enumerate(self.laid[slide].pages, first))

    def number_of(self, slide: str) -> int:
        """The number of a slide's first scene, counted from 1."""
        number = 1
        for item in self.brief.slides():
            if item.id == slide:
                break
            number += 0 if item.hidden else len(self.laid[item.id].pages)
        return number

    def problems(self) -> tuple[Problem, ...]:
        """Everything found while laying out the slides that are shown."""
        shown = [self.laid[slide.id] for slide in self.brief.slides() if not slide.hidden]
        found = tuple(problem for laid in shown for page in laid.pages for problem in page.problems)
        return (*_unfit(self), *found)


def _unfit(deck: Deck) -> tuple[Problem, ...]:
    """What is wrong with the whole deck: a theme that is not here, a marking that does not fit its place."""
    found: list[Problem] = []
    if deck.brief.theme != deck.theme.name and deck.brief.theme not in names():
        text = _("There is no theme “{name}” here; the slides wear “{other}”.")
        told = text.format(name=deck.brief.theme, other=deck.theme.title)
        found.append(Problem(Level.WARNING, told, "", _("Choose a theme in the briefing details.")))
    place, marking = footers(deck.theme)[1], tidy(deck.brief.marking)
    if one_line(marking, place, deck.theme) != marking:
        text = _("The handling marking is too long for its place, and is cut off on every slide.")
        found.append(Problem(Level.ERROR, text, "", _("Shorten it in the briefing details.")))
    return tuple(found)


def compose(brief: Brief, look: Theme | None = None, *, before: Deck | None = None) -> Deck:
    """The deck of a brief, in our own theme where its own is not here.

    `before` is the deck it had, from which unchanged slides are kept.
    """
    chosen = look or theme(brief.theme if brief.theme in names() else Brief().theme)
    known: Mapping[str, Laid] = before.laid if before is not None and before.theme == chosen else {}
    stock = Stock.of(brief)
    laid = {slide.id: _laid(stock, slide, part.title, chosen, known) for part in brief.parts for slide in part.slides}
    return Deck(brief, chosen, laid)


def _laid(stock: Stock, slide: Slide, part: str, look: Theme, known: Mapping[str, Laid]) -> Laid:
    kind = kind_of(slide.kind)
    found = stand(stock, slide, part, whole=kind is not None and kind.whole)
    last = known.get(slide.id)
    if last is not None and last.stand == found:
        return last
    return Laid(found, _found(found, kind, look) if kind else _unknown(found, look))


def _found(stand: Stand, kind: Kind, look: Theme) -> tuple[Page, ...]:
    """The pages of a slide with everything found about it, each finding told once."""
    first = tuple(gaps(stand, kind))
    told = set(first)
    shown: list[Page] = []
    for page in kind.lay(stand, look):
        fresh = [problem for problem in (*page.problems, *unshown(page, look)) if problem not in told]
        told.update(fresh)
        shown.append(replace(page, problems=(*first, *dict.fromkeys(fresh))))
        first = ()
    return tuple(shown)


def _unknown(stand: Stand, look: Theme) -> tuple[Page, ...]:
    """A slide of a kind we do not know, shown as points, and told."""
    first, *rest = _found(stand, points.KIND, look)
    said = Problem(
        Level.WARNING,
        _("There is no slide kind “{kind}”; it is shown as points.").format(kind=stand.slide.kind),
        stand.slide.id,
        _("Choose a kind for this slide."),
    )
    return (replace(first, problems=(*first.problems, said)), *rest)


def _scene(deck: Deck, slide: Slide, page: Page, number: int) -> Scene:
    look = deck.theme
    part = deck.laid[slide.id].stand.part
    marks = (*page.marks, *_footer(deck, page, slide.id, number))
    return Scene(slide.id, number, look.size, page.frame, marks, page.title, part, page.notes, page.problems)


def _footer(deck: Deck, page: Page, origin: str, number: int) -> tuple[Words, ...]:
    texts = (
        (Slot.FOOTER, " · ".join(part for part in (deck.brief.title, deck.brief.date) if part)),
        (Slot.MARKING, deck.brief.marking),
        (Slot.NUMBER, str(number)),
    )
    places = {place.slot: place for place in page.frame.places}
    return tuple(
        line(origin, places[slot], one_line(tidy(text), places[slot], deck.theme), deck.theme)
        for slot, text in texts
        if text and slot in places
    )

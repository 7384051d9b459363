"""Everything worth a person's eye before a deck goes out: what the layout found, and what the brief itself tells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from briefing.deck.compose import Deck
from briefing.i18n import _
from briefing.model.brief import Brief, quotes_on
from briefing.model.problem import Level, Problem


def problems(deck: Deck) -> tuple[Problem, ...]:
    """All findings about a brief, errors first; each names the slide, item or quote it is about."""
    found = (*deck.problems(), *_unused(deck.brief), *_same_titles(deck), *_no_title(deck.brief), *_strange(deck.brief))
    return tuple(sorted(found, key=lambda problem: list(Level).index(problem.level)))


def where(deck: Deck, origin: str) -> str:
    """The slide a finding is about, by number and title; empty where it is about no slide."""
    for slide in deck.brief.slides():
        if origin == slide.id or any(block.id == origin for block in slide.blocks):
            number, title = deck.number_of(slide.id), deck.laid[slide.id].pages[0].title
            return _("Slide {n}, “{title}”").format(n=number, title=title)
    return ""


def _unused(brief: Brief) -> Iterator[Problem]:
    used = {quote for slide in brief.slides() if not slide.hidden for quote in quotes_on(slide)}
    for quote in brief.quotes:
        if quote.id not in used:
            words = " ".join(quote.words[0].split()[:8])
            text = _("The key quote “{words} …” is on no slide.").format(words=words)
            yield Problem(Level.ADVICE, text, quote.id, _("Drag it into the outline, or remove it."))


def _same_titles(deck: Deck) -> Iterator[Problem]:
    scenes = deck.scenes()
    count = Counter(scene.title for scene in scenes)
    for scene in scenes:
        if count[scene.title] > 1:
            text = _("Another slide has the same title, “{title}”.").format(title=scene.title)
            yield Problem(Level.ADVICE, text, scene.slide, _("Say in the title what sets this slide apart."))


def _no_title(brief: Brief) -> Iterator[Problem]:
    if not brief.title:
        yield Problem(Level.WARNING, _("The brief has no title."), "", _("Give it one: it stands on the cover."))


def _strange(brief: Brief) -> Iterator[Problem]:
    """Names in the file that this version does not know: kept, but not understood."""
    holders = (brief, *brief.parts, *brief.slides(), *brief.quotes, *brief.interviews)
    for holder in holders:
        for name, _value in holder.extra:
            text = _("The file says “{name}”, which this version does not know.").format(name=name)
            yield Problem(Level.ADVICE, text, getattr(holder, "id", ""), _("It is kept as it is; check the spelling."))

"""What a slide was given and does not show: told, so that nothing is left off in silence."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.deck.flow import cut_of
from briefing.deck.kind import Kind, Page
from briefing.deck.measure import missing
from briefing.deck.scene import Words
from briefing.deck.theme import Theme
from briefing.deck.told import Stand, section_named
from briefing.i18n import _
from briefing.model.brief import Asked, Point, quotes_on
from briefing.model.problem import Level, Problem


def gaps(stand: Stand, kind: Kind) -> Iterator[Problem]:
    """Contents the kind cannot show, and contents that are gone from the brief."""
    for block in stand.slide.blocks:
        blank = isinstance(block, Point) and not block.text.strip() and not block.evidence
        if not isinstance(block, kind.shows) and not blank:
            text = _("A slide of the kind “{kind}” does not show this.").format(kind=kind.label)
            yield Problem(Level.ERROR, text, block.id, _("Choose another kind, or move it to another slide."))
        if isinstance(block, Asked) and not _stands(stand, block):
            yield _gone(_("A section on this slide is not in the brief any more."), block.id)
    for id in quotes_on(stand.slide):
        quote = stand.quote(id)
        if quote is None or stand.interview(quote.interview) is None:
            yield _gone(_("A quote on this slide is not in the brief any more."), stand.slide.id)


def _stands(stand: Stand, block: Asked) -> bool:
    interview = stand.interview(block.interview)
    return interview is not None and section_named(interview, block.section) is not None


def _gone(text: str, origin: str) -> Problem:
    return Problem(Level.ERROR, text, origin, _("Take it off the slide, or add its interview again."))


def unshown(page: Page, theme: Theme) -> Iterator[Problem]:
    """Characters that would be empty boxes on the screen."""
    for mark in page.marks:
        runs = [run for para in mark.paras for run in para.runs] if isinstance(mark, Words) else []
        lost = "".join(dict.fromkeys("".join(missing(run.text, cut_of(run.style, theme)) for run in runs)))
        if lost and isinstance(mark, Words):
            text = _("The font of this theme has no sign for: {signs}").format(signs=" ".join(lost))
            yield Problem(Level.ERROR, text, mark.origin, _("Choose another theme, or other words."))

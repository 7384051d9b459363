"""Lays an outline into a brief, empty or filled with what needs no judgement.

Filled are: the title, the quotes with the questions they answer as headings, the facts about each interview, and the
full questions and answers. A bottom line, a point, an option, a recommendation is a claim, and claims are the
author’s: those slides keep their prompt and stay empty. Nothing that stands on a slide already is lost; it waits in a
last part.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from briefing.i18n import _
from briefing.model.brief import Asked, Block, Brief, Cited, Part, Point, Slide, Ticked
from briefing.model.edits import describe, lay_outline, tick_section
from briefing.model.quote import Quote
from briefing.outline import labels
from briefing.outline.choose import Mint, shares, with_suggestions
from briefing.outline.shape import SlidePlan, Take, Template
from briefing.outline.templates import templates


def lay(template: Template, mint: Mint) -> tuple[Part, ...]:
    """The parts of a template with its slides, all of them empty; `mint` gives the ids (“p”, “s”)."""
    return tuple(
        Part(mint("p"), part.title, tuple(_empty(plan, mint) for plan in part.slides), part.guidance)
        for part in template.parts
    )


def fill(brief: Brief, template: Template, mint: Mint) -> Brief:
    """The brief with quotes suggested (where none is marked), their sections ticked, and the outline filled."""
    quoted = _ticked(with_suggestions(brief, template, mint))
    described = describe(
        quoted,
        title=quoted.title or labels.title(quoted.interviews),
        subtitle=quoted.subtitle or labels.subtitle(quoted.interviews),
    )
    return relaid(described, template, _filled(described, template, mint), mint)


def relaid(brief: Brief, template: Template, parts: tuple[Part, ...], mint: Mint) -> Brief:
    """The brief with its outline replaced by parts of a template; what somebody worked on waits in a last part."""
    return lay_outline(brief, template.name, parts, waiting=mint("p"), untouched=_untouched(brief, mint))


def _untouched(brief: Brief, mint: Mint) -> frozenset[str]:
    """Slides that are as the present outline lays or fills them: nothing is lost with them, they can be made again."""
    known = next((item for item in templates() if item.name == brief.outline), None)
    if known is None:
        return frozenset()
    made = {_told(slide) for part in (*lay(known, mint), *_filled(brief, known, mint)) for slide in part.slides}
    return frozenset(slide.id for slide in brief.slides() if _told(slide) in made)


def _told(slide: Slide) -> Slide:
    """What a slide says, whatever its ids."""
    return replace(slide, id="", blocks=tuple(replace(block, id="") for block in slide.blocks))


def _empty(plan: SlidePlan, mint: Mint) -> Slide:
    return Slide(mint("s"), plan.kind, plan.title, prompt=plan.prompt)


def _ticked(brief: Brief) -> Brief:
    for tick in dict.fromkeys(tick for quote in brief.quotes if (tick := _home(brief, quote))):
        if tick not in brief.ticked:
            brief = tick_section(brief, tick.interview, tick.section, on=True)
    return brief


def _home(brief: Brief, quote: Quote) -> Ticked | None:
    """The section a quote was said in, or None where it stands outside every section."""
    interview = brief.interview(quote.interview)
    turn = interview.turn_of(quote.extent)
    section = None if turn is None else interview.section_of(turn)
    return section and Ticked(interview.id, section.id)


def _filled(brief: Brief, template: Template, mint: Mint) -> tuple[Part, ...]:
    dealt = iter(shares(brief, template))
    return tuple(
        Part(
            mint("p"),
            part.title,
            tuple(slide for plan in part.slides for slide in _slides(brief, plan, next(dealt), mint)),
            part.guidance,
        )
        for part in template.parts
    )


def _slides(brief: Brief, plan: SlidePlan, quotes: tuple[str, ...], mint: Mint) -> tuple[Slide, ...]:
    """The slides one planned slide becomes; the planned slide itself, empty, where there is nothing to put on it."""
    blank = _empty(plan, mint)
    match plan.take:
        case Take.QUOTE | Take.QUOTES:
            made = _quote_slides(brief, blank, quotes, mint)
        case Take.EVIDENCE:
            made = (replace(blank, blocks=tuple(Cited(mint("b"), id) for id in quotes)),)
        case Take.SECTIONS:
            made = _section_slides(brief, blank, mint)
        case Take.PROVENANCE:
            made = (replace(blank, blocks=_facts(brief, mint)),)
        case Take.NOTHING:
            made = (blank,)
    return made or (blank,)


def _quote_slides(brief: Brief, blank: Slide, quotes: tuple[str, ...], mint: Mint) -> tuple[Slide, ...]:
    known = {quote.id: quote for quote in brief.quotes}
    titles = _numbered([_label(brief, _home(brief, known[id])) or blank.title for id in quotes])
    return tuple(
        replace(blank, id=mint("s"), title=title, blocks=(Cited(mint("b"), id),))
        for title, id in zip(titles, quotes, strict=True)
    )


def _section_slides(brief: Brief, blank: Slide, mint: Mint) -> tuple[Slide, ...]:
    used = sorted(brief.ticked, key=lambda tick: _order(brief, tick))
    titles = _numbered([_("{label} (in full)").format(label=_label(brief, tick)) for tick in used])
    return tuple(
        replace(blank, id=mint("s"), title=title, blocks=(Asked(mint("b"), tick.interview, tick.section),))
        for title, tick in zip(titles, used, strict=True)
    )


def _order(brief: Brief, tick: Ticked) -> tuple[int, tuple[int, ...]]:
    interviews = [interview.id for interview in brief.interviews]
    return interviews.index(tick.interview), brief.section(tick.interview, tick.section).turns


def _label(brief: Brief, home: Ticked | None) -> str:
    if home is None:
        return ""
    return labels.label(brief.interview(home.interview), brief.section(home.interview, home.section))


def _numbered(titles: list[str]) -> list[str]:
    """The titles with “(1 of 2)” after those that occur twice: slides are told apart by their titles alone."""
    total, seen = Counter(titles), Counter[str]()
    numbered: list[str] = []
    for title in titles:
        seen[title] += 1
        more = _("{title} ({n} of {of})").format(title=title, n=seen[title], of=total[title])
        numbered.append(more if title and total[title] > 1 else title)
    return numbered


def _facts(brief: Brief, mint: Mint) -> tuple[Block, ...]:
    return tuple(Point(mint("b"), line) for line in labels.provenance(brief.interviews))

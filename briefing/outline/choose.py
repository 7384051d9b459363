"""Which quotes a brief shows and on which slide of the template.

What the analyst has marked comes first: where there is a single quote, nothing is added to it, and where sections are
ticked, suggestions come from those only. A template takes as many suggestions as its length has room for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import zip_longest

from briefing.model.brief import Brief
from briefing.model.edits import add_quote
from briefing.model.span import Span
from briefing.outline.rank import suggestions
from briefing.outline.shape import SlidePlan, Take, Template

Mint = Callable[[str], str]
MOST_EVIDENCE = 2  # quotes beside an author’s own points: more, and there is no room left for the points


def plans(template: Template) -> tuple[SlidePlan, ...]:
    """Every slide of a template in order."""
    return tuple(slide for part in template.parts for slide in part.slides)


def room(template: Template) -> int:
    """How many quote slides bring a deck to its full length: at least one where the template takes quotes."""
    body = [slide for part in template.parts if not part.appendix for slide in part.slides]
    fixed = sum(slide.take is not Take.QUOTES for slide in body)
    return max(1, template.length.most - fixed) if fixed < len(body) else 0


def with_suggestions(brief: Brief, template: Template, mint: Mint) -> Brief:
    """The brief with suggested quotes marked, unless the analyst has marked some already."""
    if brief.quotes:
        return brief
    takes = [plan.take for plan in plans(template)]
    wanted = room(template) + takes.count(Take.QUOTE) + MOST_EVIDENCE * takes.count(Take.EVIDENCE)
    for interview, span in list(_best(brief, wanted))[:wanted]:
        brief = add_quote(brief, interview, span, id=mint("q"))
    return brief


def _best(brief: Brief, wanted: int) -> Iterator[tuple[str, Span]]:
    """The best passages, one interview after the other in turn."""
    ranked = [
        [(interview.id, item.span) for item in suggestions(interview, wanted, _ticked(brief, interview.id))]
        for interview in brief.interviews
    ]
    for row in zip_longest(*ranked):
        yield from (item for item in row if item is not None)


def _ticked(brief: Brief, interview: str) -> frozenset[str] | None:
    if not brief.ticked:
        return None
    return frozenset(tick.section for tick in brief.ticked if tick.interview == interview)


def shares(brief: Brief, template: Template) -> tuple[tuple[str, ...], ...]:
    """Ids of the quotes for each slide of the template: the best to single slides, some beside points, then the rest.

    Starred quotes count as the best, then those marked first. Where no slide takes `quotes`, some may stay unplaced.
    """
    left = [quote.id for quote in sorted(brief.quotes, key=lambda quote: not quote.starred)]
    slides = plans(template)
    dealt: dict[int, list[str]] = {n: [] for n in range(len(slides))}
    for take, most in ((Take.QUOTE, 1), (Take.EVIDENCE, MOST_EVIDENCE)):
        for n, slide in enumerate(slides):
            if slide.take is take:
                dealt[n], left = left[:most], left[most:]
    open_ended = [n for n, slide in enumerate(slides) if slide.take is Take.QUOTES]
    for turn, n in enumerate(open_ended):
        dealt[n] = left[turn :: len(open_ended)]
    order = [interview.id for interview in brief.interviews]
    said = {quote.id: (order.index(quote.interview), quote.extent.start) for quote in brief.quotes}
    return tuple(tuple(sorted(ids, key=said.__getitem__)) for ids in dealt.values())

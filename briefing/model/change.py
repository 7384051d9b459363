"""How an edit reaches into a frozen brief: find by id, replace, and share everything that did not change.

Only the path from the brief to the changed thing is made anew; every other part, slide and quote is the same
object, so “what changed” is an identity comparison and an undo step costs about a kilobyte.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from briefing.errors import EditRefused
from briefing.i18n import _
from briefing.model.brief import Block, Brief, Cited, Part, Point, Slide
from briefing.model.quote import Quote, well_formed

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Spot:
    """A place to put something: the id of what will hold it, and the index there, counted before anything moves."""

    into: str
    at: int


def inserted(items: tuple[Thing, ...], at: int | None, item: Thing) -> tuple[Thing, ...]:
    """The items with one more at an index (None: at the end; beyond either end: at that end)."""
    where = len(items) if at is None else max(0, min(at, len(items)))
    return (*items[:where], item, *items[where:])


def moved(items: tuple[Thing, ...], item: Thing, at: int) -> tuple[Thing, ...]:
    """The items with one of them taken to the index where it was dropped."""
    here = items.index(item)
    rest = items[:here] + items[here + 1 :]
    return inserted(rest, at - 1 if at > here else at, item)


def change_part(brief: Brief, part: str, change: Callable[[Part], Part]) -> Brief:
    """The brief with one part changed; refused where there is no such part."""
    _known(part, (p.id for p in brief.parts), _("part"))
    return replace(brief, parts=tuple(change(p) if p.id == part else p for p in brief.parts))


def change_slide(brief: Brief, slide: str, change: Callable[[Slide], Slide]) -> Brief:
    """The brief with one slide changed; refused where there is no such slide."""
    _known(slide, (s.id for s in brief.slides()), _("slide"))
    holder = brief.part_with(slide)
    slides = tuple(change(s) if s.id == slide else s for s in holder.slides)
    return change_part(brief, holder.id, lambda p: replace(p, slides=slides))


def change_block(brief: Brief, block: str, change: Callable[[Block], Block]) -> Brief:
    """The brief with one block changed; refused where there is no such block."""
    _known(block, (b.id for s in brief.slides() for b in s.blocks), _("item"))
    holder = brief.slide_with(block)
    blocks = tuple(change(b) if b.id == block else b for b in holder.blocks)
    return change_slide(brief, holder.id, lambda s: replace(s, blocks=blocks))


def change_quote(brief: Brief, quote: str, change: Callable[[Quote], Quote]) -> Brief:
    """The brief with one quote changed; refused where the quote would no longer stand inside one answer."""
    _known(quote, (q.id for q in brief.quotes), _("quote"))
    quotes = tuple(standing(brief, change(q)) if q.id == quote else q for q in brief.quotes)
    return replace(brief, quotes=quotes)


def standing(brief: Brief, quote: Quote) -> Quote:
    """The quote itself, when it is well formed, verbatim, and inside one answer; refused otherwise."""
    interview = brief.interview(quote.interview)
    turn = interview.turn_of(quote.extent)
    if turn is None:
        raise EditRefused(
            _("A quote must lie inside one answer."), hint=_("Select words of a single answer, without its question.")
        )
    if interview.turns[turn].role == "question":
        raise EditRefused(_("These words are a question."), hint=_("Key quotes are taken from what is answered."))
    verbatim = all(span.of(interview.text) == words for span, words in zip(quote.spans, quote.words, strict=False))
    if not (well_formed(quote) and verbatim):
        raise EditRefused(_("The quote would no longer be what was said."))
    return quote


def drop_quote_from(slide: Slide, quote: str) -> Slide:
    """The slide without a quote: not shown, and no longer evidence. The same object where it never had it."""
    blocks = tuple(_unquoted(block, quote) for block in slide.blocks if not _shows(block, quote))
    return slide if blocks == slide.blocks else replace(slide, blocks=blocks)


def _shows(block: Block, quote: str) -> bool:
    return isinstance(block, Cited) and block.quote == quote


def _unquoted(block: Block, quote: str) -> Block:
    if isinstance(block, Point) and quote in block.evidence:
        return replace(block, evidence=tuple(q for q in block.evidence if q != quote))
    return block


def _known(id: str, ids: Iterable[str], what: str) -> None:
    if id not in set(ids):
        raise EditRefused(_("There is no such {what} any more.").format(what=what))

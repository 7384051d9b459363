"""How an edit reaches into a frozen brief: find by id, replace, and share everything that did not change.

Only the path from the brief to the changed thing is made anew; every other part, slide and quote is the same
object, so “what changed” is an identity comparison and an undo step costs about a kilobyte.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from briefing.errors import EditRefused
from briefing.i18n import _
from briefing.model.brief import Block, Brief, Cited, Part, Point, Slide, quotes_on
from briefing.model.interview import Interview, Role
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
    brief.part(part)
    return replace(brief, parts=tuple(change(p) if p.id == part else p for p in brief.parts))


def change_slide(brief: Brief, slide: str, change: Callable[[Slide], Slide]) -> Brief:
    """The brief with one slide changed; refused where there is no such slide."""
    holder = brief.part_with(slide)
    slides = tuple(change(s) if s.id == slide else s for s in holder.slides)
    return change_part(brief, holder.id, lambda p: replace(p, slides=slides))


def change_block(brief: Brief, block: str, change: Callable[[Block], Block]) -> Brief:
    """The brief with one block changed; refused where there is no such block."""
    holder = brief.slide_with(block)
    blocks = tuple(change(b) if b.id == block else b for b in holder.blocks)
    return change_slide(brief, holder.id, lambda s: replace(s, blocks=blocks))


def change_quote(brief: Brief, quote: str, change: Callable[[Quote], Quote]) -> Brief:
    """The brief with one quote changed; what it quotes is not looked at again."""
    brief.quote(quote)
    return replace(brief, quotes=tuple(change(q) if q.id == quote else q for q in brief.quotes))


def requote(brief: Brief, quote: str, change: Callable[[Quote], Quote]) -> Brief:
    """The brief with other words quoted; refused where they would not stand inside one answer."""
    return change_quote(brief, quote, lambda q: standing(brief, change(q)))


def standing(brief: Brief, quote: Quote) -> Quote:
    """The quote itself, when it is well formed, verbatim, and inside one answer; refused otherwise."""
    interview = brief.interview(quote.interview)
    if not well_formed(quote) or any(s.of(interview.text) != w for s, w in zip(quote.spans, quote.words, strict=True)):
        raise EditRefused(_("The quote would no longer be what was said."))
    why = unanswered(quote, interview)
    if why is not None:
        raise EditRefused(why[0], hint=why[1])
    return quote


def unanswered(quote: Quote, interview: Interview) -> tuple[str, str] | None:
    """Why the words are not those of one answer, and what to do; None where they are. Edits and loading ask this."""
    extent, turn = quote.extent, interview.turn_of(quote.extent)
    if turn is None:
        return _("A quote must lie inside one answer."), _("Select words of a single answer, without its question.")
    if interview.turns[turn].role is Role.QUESTION:
        return _("These words are a question."), _("Key quotes are taken from what is answered.")
    near = [a.span for a in interview.set_aside if a.span.start < extent.end and a.span.end > extent.start]
    if any(aside.meets(span) for aside in near for span in quote.spans):
        return _("Some of these words were set aside."), _("Put them back first, or leave them out.")
    return None


def unused(brief: Brief, id: str) -> str:
    """The id, where nothing in the brief has it yet; refused otherwise."""
    taken = (
        any(part.id == id for part in brief.parts)
        or any(quote.id == id for quote in brief.quotes)
        or any(slide.id == id or any(block.id == id for block in slide.blocks) for slide in brief.slides())
    )
    if taken:
        raise EditRefused(_("Something with this id is in the brief already: {id}.").format(id=id))
    return id


def drop_quote_from(part: Part, quote: str) -> Part:
    """The part without a quote: not shown, and no longer evidence. The same object where it never had it."""
    slides = tuple(_dropped(slide, quote) for slide in part.slides)
    return part if all(a is b for a, b in zip(slides, part.slides, strict=True)) else replace(part, slides=slides)


def _dropped(slide: Slide, quote: str) -> Slide:
    if quote not in quotes_on(slide):
        return slide
    return replace(slide, blocks=tuple(_unquoted(block, quote) for block in slide.blocks if not _shows(block, quote)))


def _shows(block: Block, quote: str) -> bool:
    return isinstance(block, Cited) and block.quote == quote


def _unquoted(block: Block, quote: str) -> Block:
    if isinstance(block, Point) and quote in block.evidence:
        return replace(block, evidence=tuple(q for q in block.evidence if q != quote))
    return block

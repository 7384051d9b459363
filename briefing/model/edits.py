"""Everything a user can change, as functions from one brief to the next. This list is the whole list.

An edit is pure: ids of new things are handed in, nothing is read from outside, and one that cannot be done raises
`EditRefused` with the reason and leaves no trace, because the new brief was never made.
"""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import replace

from briefing.errors import EditRefused
from briefing.i18n import _
from briefing.model import interview as interviews
from briefing.model.brief import Asked, Block, Brief, Cited, Part, Point, Slide, Ticked
from briefing.model.change import (
    Spot,
    change_block,
    change_part,
    change_quote,
    change_slide,
    drop_quote_from,
    inserted,
    moved,
    requote,
    standing,
    unused,
)
from briefing.model.interview import Interview, SetAside
from briefing.model.marking import settled
from briefing.model.quote import Mark, Quote
from briefing.model.span import Span, whole_words
from briefing.model.surgery import clipped, over, without

# ── the brief as a whole ──────────────────────────────────────────────────────────────────────────────────────


def describe(
    brief: Brief,
    *,
    title: str | None = None,
    subtitle: str | None = None,
    author: str | None = None,
    date: str | None = None,
    marking: str | None = None,
    theme: str | None = None,
) -> Brief:
    """Change what the brief says of itself; None leaves a detail as it is."""
    return replace(
        brief,
        title=_or(title, brief.title),
        subtitle=_or(subtitle, brief.subtitle),
        author=_or(author, brief.author),
        date=_or(date, brief.date),
        marking=_or(marking, brief.marking),
        theme=_or(theme, brief.theme),
    )


def lay_outline(
    brief: Brief, name: str, parts: tuple[Part, ...], *, waiting: str = "p-unplaced", untouched: Container[str] = ()
) -> Brief:
    """Lay another outline. Slides that hold anything wait in a last part with the id `waiting`.

    `untouched` are ids of slides that are as their template made them, so that nothing is lost with them.
    """
    kept = tuple(s for s in brief.slides() if s.id not in untouched and (s.blocks or s.notes or s.title))
    last = (Part(waiting, _("Unplaced"), kept),) if kept else ()
    return replace(brief, outline=name, parts=(*parts, *last))


# ── interviews ────────────────────────────────────────────────────────────────────────────────────────────────


def add_interview(brief: Brief, interview: Interview) -> Brief:
    """Take in one more interview; an id already taken is refused."""
    if any(known.id == interview.id for known in brief.interviews):
        raise EditRefused(_("This interview is in the brief already."))
    return replace(brief, interviews=(*brief.interviews, interview))


def drop_interview(brief: Brief, interview: str) -> Brief:
    """Take an interview out; refused while a quote or a slide still stands on it."""
    brief.interview(interview)
    if any(quote.interview == interview for quote in brief.quotes) or interview in _asked(brief):
        raise EditRefused(
            _("Quotes or slides still use this interview."), hint=_("Remove them first, or keep the interview.")
        )
    return replace(
        brief,
        interviews=tuple(i for i in brief.interviews if i.id != interview),
        ticked=tuple(t for t in brief.ticked if t.interview != interview),
    )


def put_back(brief: Brief, interview: str, aside: SetAside) -> Brief:
    """Count text that was set aside as part of its interview again."""
    whole = interviews.put_back(brief.interview(interview), aside)
    return replace(brief, interviews=tuple(whole if i.id == interview else i for i in brief.interviews))


def tick_section(brief: Brief, interview: str, section: str, *, on: bool) -> Brief:
    """Choose a section for the briefing, or let it go."""
    brief.section(interview, section)
    tick = Ticked(interview, section)
    if on:
        return brief if tick in brief.ticked else replace(brief, ticked=(*brief.ticked, tick))
    return replace(brief, ticked=tuple(t for t in brief.ticked if t != tick))


# ── quotes ────────────────────────────────────────────────────────────────────────────────────────────────────


def add_quote(brief: Brief, interview: str, span: Span, *, id: str) -> Brief:
    """Mark words of one answer as a key quote: whole words, without white space at the ends."""
    text = brief.interview(interview).text
    words = whole_words(span.trimmed(text), text)
    if not len(words):
        raise EditRefused(_("There are no words here to quote."), hint=_("Select a phrase of an answer first."))
    quote = standing(brief, Quote(unused(brief, id), interview, (words,), (words.of(text),)))
    return replace(brief, quotes=(*brief.quotes, quote))


def stretch_quote(brief: Brief, quote: str, span: Span) -> Brief:
    """Move a quote's ends; cuts and marks inside the new ends stay, others go."""
    return requote(brief, quote, lambda q: over(_text(brief, q), q, clipped(q.spans, span)))


def cut_quote(brief: Brief, quote: str, span: Span) -> Brief:
    """Leave words out, shown as “…”; refused where nothing would be left, or nothing would go."""
    return requote(brief, quote, lambda q: without(_text(brief, q), q, span))


def heal_quote(brief: Brief, quote: str) -> Brief:
    """Put back every word that was cut."""
    return requote(brief, quote, lambda q: over(_text(brief, q), q, (q.extent,)))


def mark_quote(brief: Brief, quote: str, mark: Mark) -> Brief:
    """Lay an editorial mark over a quote: an insertion, a changed initial, emphasis, or [sic]."""
    text = brief.interview(brief.quote(quote).interview).text
    laid = settled(mark, text)
    return requote(brief, quote, lambda q: q if laid in q.marks else replace(q, marks=(*q.marks, laid)))


def unmark_quote(brief: Brief, quote: str, mark: Mark) -> Brief:
    """Take an editorial mark off a quote again."""
    return change_quote(brief, quote, lambda q: replace(q, marks=tuple(m for m in q.marks if m != mark)))


def star_quote(brief: Brief, quote: str, *, on: bool) -> Brief:
    """Star a quote among the others, or take the star away."""
    return change_quote(brief, quote, lambda q: replace(q, starred=on))


def annotate_quote(brief: Brief, quote: str, note: str) -> Brief:
    """Write the analyst's own note beside a quote."""
    return change_quote(brief, quote, lambda q: replace(q, note=note))


def remove_quote(brief: Brief, quote: str) -> Brief:
    """Forget a quote, on every slide that shows it and every point that cites it."""
    brief.quote(quote)
    parts = tuple(drop_quote_from(part, quote) for part in brief.parts)
    return replace(brief, parts=parts, quotes=tuple(q for q in brief.quotes if q.id != quote))


# ── parts ─────────────────────────────────────────────────────────────────────────────────────────────────────


def add_part(brief: Brief, title: str, *, id: str, at: int | None = None) -> Brief:
    """Open a new part of the outline."""
    return replace(brief, parts=inserted(brief.parts, at, Part(unused(brief, id), title)))


def rename_part(brief: Brief, part: str, title: str) -> Brief:
    """Give a part another name."""
    return change_part(brief, part, lambda p: replace(p, title=title))


def move_part(brief: Brief, part: str, at: int) -> Brief:
    """Move a part, with its slides, to the index where it was dropped."""
    return replace(brief, parts=moved(brief.parts, brief.part(part), at))


def remove_part(brief: Brief, part: str) -> Brief:
    """Take a part and its slides out of the outline; their quotes stay in the brief."""
    brief.part(part)
    return replace(brief, parts=tuple(p for p in brief.parts if p.id != part))


# ── slides ────────────────────────────────────────────────────────────────────────────────────────────────────


def add_slide(brief: Brief, kind: str, to: Spot, *, id: str, title: str = "") -> Brief:
    """Put a new slide into a part."""
    return change_part(brief, to.into, lambda p: _with_slide(p, to.at, Slide(unused(brief, id), kind, title)))


def retitle_slide(brief: Brief, slide: str, title: str) -> Brief:
    """Give a slide another title."""
    return change_slide(brief, slide, lambda s: replace(s, title=title))


def recast_slide(brief: Brief, slide: str, kind: str) -> Brief:
    """Show a slide's contents as another kind of slide."""
    return change_slide(brief, slide, lambda s: replace(s, kind=kind))


def annotate_slide(brief: Brief, slide: str, notes: str) -> Brief:
    """Write the speaker's notes of a slide."""
    return change_slide(brief, slide, lambda s: replace(s, notes=notes))


def hide_slide(brief: Brief, slide: str, *, on: bool) -> Brief:
    """Keep a slide in the outline but out of the deck, or show it again."""
    return change_slide(brief, slide, lambda s: replace(s, hidden=on))


def move_slide(brief: Brief, slide: str, to: Spot) -> Brief:
    """Move a slide within its part or into another."""
    item, home = brief.slide(slide), brief.part_with(slide)
    if home.id == to.into:
        return change_part(brief, home.id, lambda p: replace(p, slides=moved(p.slides, item, to.at)))
    return change_part(remove_slide(brief, slide), to.into, lambda p: _with_slide(p, to.at, item))


def duplicate_slide(brief: Brief, slide: str, *, mint: Callable[[str], str]) -> Brief:
    """Put a copy of a slide after it; `mint` gives the ids of the copy and of its blocks."""
    item, home = brief.slide(slide), brief.part_with(slide)
    copy = replace(item, id=mint("s"), blocks=tuple(replace(block, id=mint("b")) for block in item.blocks))
    return change_part(brief, home.id, lambda p: _with_slide(p, p.slides.index(item) + 1, copy))


def remove_slide(brief: Brief, slide: str) -> Brief:
    """Take a slide out of the outline; its quotes stay in the brief."""
    home = brief.part_with(slide)
    return change_part(brief, home.id, lambda p: replace(p, slides=tuple(s for s in p.slides if s.id != slide)))


# ── what stands on a slide ────────────────────────────────────────────────────────────────────────────────────


def add_point(brief: Brief, text: str, to: Spot, *, id: str) -> Brief:
    """Write a point of the analyst's own on a slide."""
    return _with_block(brief, to, Point(unused(brief, id), text))


def place_quote(brief: Brief, quote: str, to: Spot, *, id: str) -> Brief:
    """Show a quote on a slide; the same quote may stand on several."""
    brief.quote(quote)
    return _with_block(brief, to, Cited(unused(brief, id), quote))


def place_section(brief: Brief, interview: str, section: str, to: Spot, *, id: str) -> Brief:
    """Show a question and its answer on a slide."""
    brief.section(interview, section)
    return _with_block(brief, to, Asked(unused(brief, id), interview, section))


def reword_point(brief: Brief, point: str, text: str) -> Brief:
    """Word a point differently."""
    return change_block(brief, point, lambda b: replace(_point(b), text=text))


def cite(brief: Brief, point: str, quote: str, *, on: bool = True) -> Brief:
    """Give a quote as evidence for a point, or take it away."""
    brief.quote(quote)
    return change_block(brief, point, lambda b: _citing(_point(b), quote, on))


def move_block(brief: Brief, block: str, to: Spot) -> Brief:
    """Move a point, quote or section within its slide or onto another."""
    home = brief.slide_with(block)
    item = next(b for b in home.blocks if b.id == block)
    if home.id == to.into:
        return change_slide(brief, home.id, lambda s: replace(s, blocks=moved(s.blocks, item, to.at)))
    return _with_block(remove_block(brief, block), to, item)


def remove_block(brief: Brief, block: str) -> Brief:
    """Take a point, quote or section off its slide."""
    home = brief.slide_with(block)
    return change_slide(brief, home.id, lambda s: replace(s, blocks=tuple(b for b in s.blocks if b.id != block)))


# ── how the edits above reach in ──────────────────────────────────────────────────────────────────────────────


def _or(wanted: str | None, present: str) -> str:
    return present if wanted is None else wanted


def _asked(brief: Brief) -> set[str]:
    return {block.interview for slide in brief.slides() for block in slide.blocks if isinstance(block, Asked)}


def _with_slide(part: Part, at: int, slide: Slide) -> Part:
    return replace(part, slides=inserted(part.slides, at, slide))


def _with_block(brief: Brief, to: Spot, block: Block) -> Brief:
    return change_slide(brief, to.into, lambda s: replace(s, blocks=inserted(s.blocks, to.at, block)))


def _point(block: Block) -> Point:
    if isinstance(block, Point):
        return block
    raise EditRefused(_("This is not a point of your own: a quote is what was said."))


def _citing(point: Point, quote: str, on: bool) -> Point:
    if on:
        return point if quote in point.evidence else replace(point, evidence=(*point.evidence, quote))
    return replace(point, evidence=tuple(q for q in point.evidence if q != quote))


def _text(brief: Brief, quote: Quote) -> str:
    return brief.interview(quote.interview).text

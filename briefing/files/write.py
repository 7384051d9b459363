"""A brief as the lines of its file: what a person looks for first comes first, the interviews come last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefing.files.lines import flow, item, lines_of, listed, spans, unknown
from briefing.files.scalars import scalar
from briefing.files.write_interview import interview_lines
from briefing.model.brief import Asked, Block, Brief, Cited, Part, Point, Slide, Ticked
from briefing.model.quote import Emphasis, Initial, Insertion, Mark, Quote, Sic

FORMAT = 1


def brief_lines(brief: Brief) -> Iterator[str]:
    """Every line of the file, in order; a block literal comes as one piece of many lines."""
    yield f"format: {FORMAT}"
    yield from lines_of(
        "",
        title=brief.title,
        subtitle=brief.subtitle,
        author=brief.author,
        date=brief.date,
        marking=brief.marking,
    )
    yield f"theme: {scalar(brief.theme, 2)}"  # always: another default must not change the look of an old brief
    yield from lines_of("", outline=brief.outline)
    yield from listed("", "ticked", (_ticked(ticked) for ticked in brief.ticked))
    yield from _mappings("", "quotes", (_quote(quote) for quote in brief.quotes))
    yield from _mappings("", "parts", (_part(part) for part in brief.parts))
    yield from _mappings("", "interviews", (interview_lines("    ", it) for it in brief.interviews))
    yield from unknown("", brief.extra)


def _mappings(pad: str, name: str, things: Iterable[Iterable[str]]) -> Iterator[str]:
    head: str | None = f"{pad}{name}:"
    for thing in things:
        if head:
            yield head
        head = None
        yield from item(thing)


def _ticked(ticked: Ticked) -> str:
    return flow(interview=ticked.interview, section=ticked.section)


def _quote(quote: Quote) -> Iterator[str]:
    pad = " " * 4
    yield from lines_of(pad, always=("id", "interview"), id=quote.id, interview=quote.interview)
    yield from _words(pad, quote.words)
    yield f"{pad}at: {spans(quote.spans)}"
    yield from listed(pad, "marks", (_mark(mark) for mark in quote.marks))
    if quote.starred:
        yield f"{pad}star: true"
    yield from lines_of(pad, note=quote.note)
    yield from unknown(pad, quote.extra)


def _words(pad: str, words: tuple[str, ...]) -> Iterator[str]:
    if len(words) == 1:
        yield f"{pad}words: {scalar(words[0], len(pad) + 2)}"
        return
    yield f"{pad}words:"
    for fragment in words:
        yield f"{pad}  - {scalar(fragment, len(pad) + 4)}"


def _mark(mark: Mark) -> str:
    match mark:
        case Insertion(at, text):
            return flow(insert=text, at=at)
        case Initial(at):
            return flow(initial=at)
        case Emphasis(span):
            return flow(emphasis=span)
        case Sic(at):
            return flow(sic=at)


def _part(part: Part) -> Iterator[str]:
    pad = " " * 4
    yield from lines_of(pad, always=("id",), id=part.id, title=part.title, guidance=part.guidance)
    yield from _mappings(pad, "slides", (_slide(slide) for slide in part.slides))
    yield from unknown(pad, part.extra)


def _slide(slide: Slide) -> Iterator[str]:
    pad = " " * 8
    yield from lines_of(pad, always=("id", "kind"), id=slide.id, kind=slide.kind, title=slide.title)
    if slide.hidden:
        yield f"{pad}hidden: true"
    yield from lines_of(pad, prompt=slide.prompt, notes=slide.notes)
    yield from _mappings(pad, "blocks", (_block(block) for block in slide.blocks))
    yield from unknown(pad, slide.extra)


def _block(block: Block) -> Iterator[str]:
    pad = " " * 12
    match block:
        case Point(text=text, evidence=evidence):
            yield f"{pad}point: {scalar(text, len(pad) + 2)}"
            yield from lines_of(pad, always=("id",), id=block.id)
            if evidence:
                yield f"{pad}evidence: {flow(*evidence)}"
        case Cited(quote=quote):
            yield from lines_of(pad, always=("quote", "id"), quote=quote, id=block.id)
        case Asked(interview=interview, section=section):
            yield f"{pad}section: {flow(interview=interview, section=section)}"
            yield from lines_of(pad, always=("id",), id=block.id)

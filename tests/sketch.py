"""Briefs and interviews in one line each, so that a test says its one fact and nothing else.

sketch("Costs[a b] Supply[c]")             two parts, three slides of kind “points”; the ids are the names
sketch("Costs[a/quote{x=q} b-{p y?s1}]")   `/kind`; `-` hides a slide; in braces its blocks: a point p, the
                                           quote q as block x, section s1 of the interview “i” as block y
sketch("A[a{p+q}]", said, q="tide … wait") the point p cites quote q; quotes are looked up in the interview
show(brief)                                the same string back
interview("MQ: Why now?", "IT: Because.")  label, words; a line end inside begins a paragraph, “#” is set aside,
                                           “=” is front matter; each question opens a section s1, s2 …
answers("Because.", "Later.")              the same where the questions do not matter
edited(data.draw, brief, n)                the brief after any one edit, for property tests
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import count, pairwise
from typing import Any, cast

from hypothesis import strategies as st

from briefing.deck.compose import compose
from briefing.deck.scene import Scene, Slot, Words
from briefing.deck.theme import Theme
from briefing.errors import EditRefused
from briefing.model import edits
from briefing.model.brief import Asked, Block, Brief, Cited, Part, Point, Slide
from briefing.model.change import Spot
from briefing.model.interview import (
    Front,
    FrontMatter,
    Interview,
    Reason,
    Role,
    Section,
    SetAside,
    Speaker,
    Turn,
)
from briefing.model.quote import CUT_SIGN, Emphasis, Initial, Insertion, Mark, Quote, Sic
from briefing.model.span import Span

MQ = Speaker("mq", "Meridian Quarterly", ("MQ",), Role.QUESTION)
IT = Speaker("it", "Ilse Tamm", ("IT",), Role.ANSWER, "Minister for the Coast")
JO = Speaker("jo", "Jonas Oder", ("JO",), Role.OTHER)
CAST = {"MQ": MQ, "IT": IT, "JO": JO}

_PART = re.compile(r"(\S+?)\[([^\]]*)\]")
_SLIDE = re.compile(r"([^\s/{}-]+)(?:/([^\s{}]+?))?(-?)(?:\{([^}]*)\})?(?=\s|$)")


# ── interviews ────────────────────────────────────────────────────────────────────────────────────────────────────


def interview(*said: str, id: str = "i", **facts: str) -> Interview:
    """An interview of the given turns, fictional and complete."""
    text, turns, aside, front = "", [], [], []
    for item in said:
        text += "\n\n" if text else ""
        words = Span(len(text) + item.find(" ") + 1, len(text) + len(item))
        if item.startswith("#"):
            aside.append(SetAside(Reason.CAPTION, Span(len(text), words.end)))
        elif item.startswith("="):
            front.append(FrontMatter(Front.OTHER, Span(len(text), words.end)))
        else:
            turns.append(_turn(item, len(text), words))
        text += item
    known = {"title": "The tide will not wait", "publication": "Meridian Quarterly", "date": "3 March 2026"}
    return Interview(
        id,
        text,
        **cast("dict[str, Any]", {**known, **facts}),
        speakers=(MQ, IT, JO),
        turns=tuple(turns),
        sections=_sections(turns, text),
        front_matter=tuple(front),
        set_aside=tuple(aside),
    )


def answers(*said: str, id: str = "i", **facts: str) -> Interview:
    """An interview of the given answers, each to a question of its own."""
    turns = (turn for n, words in enumerate(said, 1) for turn in (f"MQ: Question {n}?", f"IT: {words}"))
    return interview(*turns, id=id, **facts)


def _turn(item: str, at: int, words: Span) -> Turn:
    label = item.split(":")[0]
    ends = [words.start - 1, *(at + n for n, char in enumerate(item) if char == "\n"), words.end]
    paragraphs = tuple(Span(a + 1, b) for a, b in pairwise(ends))
    return Turn(CAST[label].id, CAST[label].role, words, paragraphs, Span(at, words.start - 1))


def _sections(turns: list[Turn], text: str) -> tuple[Section, ...]:
    found: list[Section] = []
    for n, turn in enumerate(turns):
        if turn.role is Role.QUESTION or not found:
            found.append(Section(f"s{len(found) + 1}", turn.span.of(text), (n,)))
        else:
            found[-1] = replace(found[-1], turns=(*found[-1].turns, n))
    return tuple(found)


# ── quotes ────────────────────────────────────────────────────────────────────────────────────────────────────────


def place_of(words: str, source: Interview, start: int = 0) -> Span:
    """Where words stand in an interview."""
    at = source.text.index(words, start)
    return Span(at, at + len(words))


def quote(words: str, source: Interview, *marks: Mark, id: str = "q") -> Quote:
    """A quote by its words, which are looked up; “ … ” is a cut."""
    spans: list[Span] = []
    for fragment in words.split(CUT_SIGN):
        spans.append(place_of(fragment, source, spans[-1].end if spans else 0))
    return Quote(id, source.id, tuple(spans), tuple(span.of(source.text) for span in spans), marks)


# ── briefs ────────────────────────────────────────────────────────────────────────────────────────────────────────


def sketch(outline: str = "", source: Interview | None = None, **quotes: str) -> Brief:
    """The brief an outline in one line stands for."""
    parts = tuple(Part(name, name, _slides(inside)) for name, inside in _PART.findall(outline))
    if source is None:
        return Brief(parts=parts)
    taken = tuple(quote(words, source, id=id) for id, words in quotes.items())
    return Brief(parts=parts, quotes=taken, interviews=(source,))


def show(brief: Brief) -> str:
    """The outline of a brief in one line."""
    return " ".join(f"{part.id}[{' '.join(_slide(slide) for slide in part.slides)}]" for part in brief.parts)


def _slides(text: str) -> tuple[Slide, ...]:
    return tuple(
        Slide(id, kind or "points", blocks=tuple(_block(item) for item in blocks.split()), hidden=bool(hidden))
        for id, kind, hidden, blocks in _SLIDE.findall(text)
    )


def _block(text: str) -> Block:
    if "=" in text:
        return Cited(*text.split("="))
    if "?" in text:
        id, section = text.split("?")
        return Asked(id, "i", section)
    id, *evidence = text.split("+")
    return Point(id, id, tuple(evidence))


def _slide(slide: Slide) -> str:
    kind = "" if slide.kind == "points" else f"/{slide.kind}"
    blocks = f"{{{' '.join(_shown(block) for block in slide.blocks)}}}" if slide.blocks else ""
    return slide.id + kind + "-" * slide.hidden + blocks


def _shown(block: Block) -> str:
    match block:
        case Point(id, _, evidence):
            return "+".join((id, *evidence))
        case Cited(id, quote):
            return f"{id}={quote}"
        case Asked(id, _, section):
            return f"{id}?{section}"


# ── slides ─────────────────────────────────────────────────────────────────────────────────────────────────────

SAID = answers("We have three winters.", "And then none.")


def scenes(line: str, source: Interview | None = None, look: Theme | None = None, **quotes: str) -> tuple[Scene, ...]:
    return compose(sketch(line, source or SAID, **quotes), look).scenes()


def words(scene: Scene, slot: Slot) -> list[str]:
    return [p.text for mark in scene.marks if isinstance(mark, Words) and mark.slot is slot for p in mark.paras]


def all_words(found: tuple[Scene, ...], slot: Slot) -> str:
    return " ".join(text for scene in found for text in words(scene, slot))


def told(found: tuple[Scene, ...]) -> list[str]:
    return [problem.text for scene in found for problem in scene.problems]


# ── any edit ──────────────────────────────────────────────────────────────────────────────────────────────────────

Draw = Callable[[st.SearchStrategy[Any]], Any]
_INDEX = st.integers(-1, 6)
_TEXT = st.sampled_from(["", "One cable.", "Vote the money this spring", "A\nB", "Zwei Winter — höchstens 。"])
_KIND = st.sampled_from(["title", "agenda", "bottom-line", "section", "quote", "qa", "points", "sources", "unheard-of"])


def edited(draw: Draw, brief: Brief, n: int) -> tuple[Brief, bool]:
    """The brief after some edit (new things get ids with n), and whether it was done or refused."""
    try:
        return draw(st.sampled_from(EDITS))(draw, brief, n), True
    except EditRefused:
        return brief, False


def _one(draw: Draw, ids: Iterable[str]) -> str:
    return draw(st.sampled_from([*ids] or ["gone"]))


def _slide_of(draw: Draw, brief: Brief) -> str:
    return _one(draw, (slide.id for slide in brief.slides()))


def _part_of(draw: Draw, brief: Brief) -> str:
    return _one(draw, (part.id for part in brief.parts))


def _block_of(draw: Draw, brief: Brief) -> str:
    return _one(draw, (block.id for slide in brief.slides() for block in slide.blocks))


def _quote_of(draw: Draw, brief: Brief) -> str:
    return _one(draw, (quote.id for quote in brief.quotes))


def _span_in(draw: Draw, brief: Brief) -> Span:
    """Somewhere in a turn, or over its ends."""
    turns = [turn.span for source in brief.interviews for turn in source.turns] or [Span(0, 9)]
    turn = draw(st.sampled_from(turns))
    ends = draw(st.tuples(st.integers(turn.start, turn.end + 2), st.integers(turn.start, turn.end + 2)))
    return Span(min(ends), max(ends))


def _mark(draw: Draw, brief: Brief) -> Mark:
    span = _span_in(draw, brief)
    marks = (Insertion(span.start, "the cable"), Initial(span.start), Emphasis(span), Sic(span.end))
    return draw(st.sampled_from(marks))


def _marked(draw: Draw, brief: Brief) -> tuple[str, Mark]:
    return draw(st.sampled_from([(q.id, m) for q in brief.quotes for m in q.marks] or [("gone", Sic(1))]))


def _aside(draw: Draw, brief: Brief) -> tuple[str, SetAside]:
    found = [(source.id, item) for source in brief.interviews for item in source.set_aside]
    return draw(st.sampled_from(found or [("gone", SetAside(Reason.CAPTION, Span(0, 1)))]))


def _section_of(draw: Draw, brief: Brief) -> tuple[str, str]:
    found = [(source.id, section.id) for source in brief.interviews for section in source.sections]
    return draw(st.sampled_from(found or [("gone", "s1")]))


def _minting(n: int) -> Callable[[str], str]:
    numbers = count(1)
    return lambda prefix: f"{prefix}{n}.{next(numbers)}"


EDITS: list[Callable[[Draw, Brief, int], Brief]] = [
    lambda d, b, n: edits.describe(b, title=d(_TEXT), subtitle=d(_TEXT), marking=d(_TEXT)),
    lambda d, b, n: edits.lay_outline(b, f"o{n}", sketch(f"L{n}[l{n}/quote m{n}]").parts),
    lambda d, b, n: edits.add_interview(b, answers("Ask me later.", id=f"j{n}")),
    lambda d, b, n: edits.drop_interview(b, _one(d, (source.id for source in b.interviews))),
    lambda d, b, n: edits.put_back(b, *_aside(d, b)),
    lambda d, b, n: edits.tick_section(b, *_section_of(d, b), on=d(st.booleans())),
    lambda d, b, n: edits.add_quote(b, _section_of(d, b)[0], _span_in(d, b), id=f"q{n}"),
    lambda d, b, n: edits.stretch_quote(b, _quote_of(d, b), _span_in(d, b)),
    lambda d, b, n: edits.cut_quote(b, _quote_of(d, b), _span_in(d, b)),
    lambda d, b, n: edits.heal_quote(b, _quote_of(d, b)),
    lambda d, b, n: edits.mark_quote(b, _quote_of(d, b), _mark(d, b)),
    lambda d, b, n: edits.unmark_quote(b, *_marked(d, b)),
    lambda d, b, n: edits.star_quote(b, _quote_of(d, b), on=d(st.booleans())),
    lambda d, b, n: edits.annotate_quote(b, _quote_of(d, b), d(_TEXT)),
    lambda d, b, n: edits.remove_quote(b, _quote_of(d, b)),
    lambda d, b, n: edits.add_part(b, d(_TEXT), id=f"P{n}", at=d(_INDEX)),
    lambda d, b, n: edits.rename_part(b, _part_of(d, b), d(_TEXT)),
    lambda d, b, n: edits.move_part(b, _part_of(d, b), d(_INDEX)),
    lambda d, b, n: edits.remove_part(b, _part_of(d, b)),
    lambda d, b, n: edits.add_slide(b, d(_KIND), Spot(_part_of(d, b), d(_INDEX)), id=f"s{n}", title=d(_TEXT)),
    lambda d, b, n: edits.retitle_slide(b, _slide_of(d, b), d(_TEXT)),
    lambda d, b, n: edits.recast_slide(b, _slide_of(d, b), d(_KIND)),
    lambda d, b, n: edits.annotate_slide(b, _slide_of(d, b), d(_TEXT)),
    lambda d, b, n: edits.hide_slide(b, _slide_of(d, b), on=d(st.booleans())),
    lambda d, b, n: edits.move_slide(b, _slide_of(d, b), Spot(_part_of(d, b), d(_INDEX))),
    lambda d, b, n: edits.duplicate_slide(b, _slide_of(d, b), mint=_minting(n)),
    lambda d, b, n: edits.remove_slide(b, _slide_of(d, b)),
    lambda d, b, n: edits.add_point(b, d(_TEXT), Spot(_slide_of(d, b), d(_INDEX)), id=f"p{n}"),
    lambda d, b, n: edits.place_quote(b, _quote_of(d, b), Spot(_slide_of(d, b), d(_INDEX)), id=f"x{n}"),
    lambda d, b, n: edits.place_section(b, *_section_of(d, b), Spot(_slide_of(d, b), d(_INDEX)), id=f"y{n}"),
    lambda d, b, n: edits.reword_point(b, _block_of(d, b), d(_TEXT)),
    lambda d, b, n: edits.cite(b, _block_of(d, b), _quote_of(d, b), on=d(st.booleans())),
    lambda d, b, n: edits.move_block(b, _block_of(d, b), Spot(_slide_of(d, b), d(_INDEX))),
    lambda d, b, n: edits.remove_block(b, _block_of(d, b)),
]

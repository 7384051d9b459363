"""Interviews and briefs of any size, made by rule: the same every time."""

from __future__ import annotations

from pathlib import Path

from briefing import importers
from briefing.model.brief import Brief, Cited, Part, Slide
from briefing.model.interview import Interview, Role
from briefing.model.quote import Quote
from briefing.model.span import Span
from briefing.paths import samples

SAMPLE = samples("harbour-minister.txt")


def text(length: int) -> str:
    """An interview of about that many characters: the sample, its questions and answers repeated."""
    whole = SAMPLE.read_text("utf-8")
    head, rest = whole[: whole.index("\nLR: ") + 1], whole[whole.index("\nLR: ") + 1 :]
    said = rest[: rest.index("Join the Conversation")]
    rounds = max(1, (length - len(head)) // len(said))
    return head + "".join(said.replace("cable", f"cable{n}" if n else "cable") for n in range(rounds))


def interviews(count: int) -> tuple[Interview, ...]:
    """That many interviews of 18 KB, all different."""
    whole = SAMPLE.read_text("utf-8")
    return tuple(importers.read_text(whole.replace("Halmere", f"Halmere{n}"), f"{n}.txt") for n in range(count))


def brief(sources: tuple[Interview, ...], slides: int, quotes: int) -> Brief:
    """A brief with quotes spread over the interviews, one on each slide, ten slides a part."""
    taken = tuple(_quote(n, sources[n % len(sources)]) for n in range(quotes))
    made = [Slide(f"s{n}", "quote", f"Finding {n}", (Cited(f"b{n}", f"q{n % max(quotes, 1)}"),)) for n in range(slides)]
    parts = tuple(Part(f"p{n}", f"Part {n}", tuple(made[n : n + 10])) for n in range(0, slides, 10))
    return Brief(title="Benchmark", parts=parts, quotes=taken, interviews=sources)


def _quote(n: int, interview: Interview) -> Quote:
    answers = [turn for turn in interview.turns if turn.role is Role.ANSWER]
    start = answers[n % len(answers)].span.start
    span = Span(start, start + 40 + n % 20).trimmed(interview.text)
    return Quote(f"q{n}", interview.id, (span,), (span.of(interview.text),))


def saved(brief_: Brief, folder: Path) -> Path:
    """The brief on disk."""
    from briefing import files

    path = folder / "bench.brief"
    files.save(brief_, path)
    return path

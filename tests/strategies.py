"""Whole briefs of every shape for property tests: coherent, as edits leave them, holding the most awkward of texts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from hypothesis import strategies as st

from briefing.model.brief import Asked, Block, Brief, Cited, Extra, Part, Point, Slide, Ticked
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
from briefing.model.quote import Emphasis, Initial, Insertion, Mark, Quote, Sic
from briefing.model.span import Span

AWKWARD = (
    *(
        "",
        " ",
        "\n",
        "\n\n",
        "\t",
        "  two spaces before",
        "after  ",
        "\ttab before",
        "\n\nblank before",
        "blank after\n\n",
    ),
    *(
        "ends with a line\n",
        "a\n  \nb",
        " \n\nfirst line of spaces",
        "a\r\nb",
        "a\rb",
        "a\x85b",
        "a\u2028b",
        "a\u2029b\n",
    ),
    *("\ufeffmark", "\ufffe", "\x00", "\x07bell\n", "\x1b[31m", "😀 astral 𝒜", "zero\u200bwidth", "nbsp\u00a0"),
    *(
        "key: value",
        "- item",
        "# comment",
        "a #b",
        "a: b",
        "ends:",
        "---",
        "...",
        "--- a\n... b\n",
        "%YAML 1.1",
        "? key",
    ),
    *(
        "&anchor",
        "*alias",
        "!!python/object:os.system",
        "!tag",
        "{flow: 1}",
        "[1, 2]",
        "| literal",
        "> folded",
        "@at",
        "`tick",
    ),
    *(
        "'single'",
        '"double"',
        "back\\slash",
        "\\n",
        '\\"',
        "it's",
        "null",
        "~",
        "true",
        "No",
        "on",
        "12",
        "1_000",
        "0x1F",
        "1e3",
    ),
    *(
        "2026-05-01",
        "12:30:00",
        ".inf",
        "=",
        "<<",
        "a, b",
        "a]b",
        "Énoncé",
        "Ψ",
        "text\\",
        "line\\\nnext",
        '"\n"',
        "' '",
    ),
)


def texts(min_size: int = 0) -> st.SearchStrategy[str]:
    """Any text that UTF-8 can hold, and the ones that look like something else."""
    characters = st.characters(exclude_categories=["Cs"])
    drawn = st.text(characters, min_size=min_size, max_size=30) | st.text("ab \n\t:#-", min_size=min_size, max_size=12)
    awkward = [text for text in AWKWARD if len(text) >= min_size]
    return drawn | st.sampled_from(awkward) | st.lists(st.sampled_from(awkward), min_size=1, max_size=4).map("\n".join)


def ids(max_size: int = 3) -> st.SearchStrategy[list[str]]:
    """Distinct ids, mostly plain ones."""
    one = st.from_regex(r"[a-z]-[a-z0-9]{1,4}", fullmatch=True) | texts(1)
    return st.lists(one, max_size=max_size, unique=True)


def extras() -> st.SearchStrategy[Extra]:
    """Names and values of a later version, as they are kept."""
    names = st.sampled_from(["pictures", "two words", "x: y", "#", "Größe", "0", ""]) | st.text(
        "abc\n ", max_size=9
    ).map("x{}".format)
    values = st.sampled_from(
        [
            "12",
            "null",
            "true",
            "word",
            "two words",
            "'12'",
            '"a\\nb"',
            "[]",
            "{}",
            "[1, {a: b}]",
            "!!binary 'aGk='",
            "2026-05-01",
        ]
    )
    return st.lists(st.tuples(names, values), max_size=2, unique_by=lambda pair: pair[0]).map(tuple)


@dataclass
class _Draft:
    """An interview in the making: text so far, and what its stretches are."""

    text: str = ""
    turns: list[Turn] = field(default_factory=list)
    front: list[FrontMatter] = field(default_factory=list)
    aside: list[SetAside] = field(default_factory=list)

    def add(self, words: str) -> Span:
        start = len(self.text)
        self.text += words
        return Span(start, len(self.text))


@st.composite
def interviews(draw: Callable, id: str = "i-1") -> Interview:
    """An interview whose spans fit its text."""
    speakers = tuple(
        draw(
            st.builds(
                Speaker,
                st.just(name),
                texts(),
                st.lists(texts(), max_size=2).map(tuple),
                st.sampled_from(Role),
                texts(),
            )
        )
        for name in draw(ids(2))
    )
    draft = _Draft()
    for kind in draw(st.lists(st.sampled_from(["space", "front", "aside", "turn", "turn"]), max_size=6)):
        _stretch(draw, draft, kind, speakers)
    numbers = st.lists(st.integers(0, len(draft.turns) - 1), max_size=3).map(tuple) if draft.turns else st.just(())
    return Interview(
        id,
        draft.text,
        **{
            name: draw(texts())
            for name in ("title", "standfirst", "byline", "date", "publication", "url", "editors_note", "file")
        },
        language=draw(st.sampled_from(["en", "de", "", "no"])),
        speakers=speakers,
        turns=tuple(draft.turns),
        sections=tuple(Section(name, draw(texts()), draw(numbers)) for name in draw(ids())),
        front_matter=tuple(draft.front),
        set_aside=tuple(draft.aside),
        extra=draw(extras()),
    )


def _stretch(draw: Callable, draft: _Draft, kind: str, speakers: tuple[Speaker, ...]) -> None:
    if kind == "space":
        draft.add(draw(texts()))
    elif kind == "front":
        draft.front.append(FrontMatter(draw(st.sampled_from(Front)), draft.add(draw(texts()))))
    elif kind == "aside":
        draft.aside.append(SetAside(draw(st.sampled_from(Reason)), draft.add(draw(texts()))))
    else:
        draft.turns.append(_turn(draw, draft, speakers))


def _turn(draw: Callable, draft: _Draft, speakers: tuple[Speaker, ...]) -> Turn:
    label = draft.add(draw(texts())) if draw(st.booleans()) else None
    start = len(draft.text)
    paragraphs = tuple(draft.add(words) for words in draw(st.lists(texts(1), max_size=3)))
    time = draw(st.none() | st.floats(0, 1e6))
    speaker = draw(st.sampled_from(["", *(speaker.id for speaker in speakers)]))
    return Turn(speaker, draw(st.sampled_from(Role)), Span(start, len(draft.text)), paragraphs, label, time)


@st.composite
def quotes(draw: Callable, id: str, interview: Interview) -> Quote | None:
    """A quote of one answer of that interview; None where it has no answer to quote."""
    answers = [turn.span for turn in interview.turns if turn.role is not Role.QUESTION and len(turn.span)]
    if not answers:
        return None
    answer = draw(st.sampled_from(answers))
    inside = st.integers(answer.start, answer.end)
    cuts = sorted(draw(st.lists(inside, min_size=2, max_size=4, unique=True)))
    spans = tuple(Span(start, end) for start, end in zip(cuts[::2], cuts[1::2], strict=False))
    words = tuple(span.of(interview.text) for span in spans)
    marks = draw(st.lists(st.sampled_from(spans).flatmap(_marks), max_size=3).map(tuple))
    return Quote(id, interview.id, spans, words, marks, draw(st.booleans()), draw(texts()), draw(extras()))


def _marks(span: Span) -> st.SearchStrategy[Mark]:
    at = st.integers(span.start, span.end - 1)
    return st.one_of(
        st.builds(Insertion, at, texts()),
        st.builds(Initial, at),
        st.builds(Sic, at.map(lambda n: n + 1)),
        st.lists(st.integers(span.start, span.end), min_size=2, max_size=2).map(
            lambda ends: Emphasis(Span(*sorted(ends)))
        ),
    )


@st.composite
def briefs(draw: Callable) -> Brief:
    """A whole brief, in which every reference leads somewhere."""
    sources = tuple(draw(interviews(id)) for id in draw(ids()))
    wanted = draw(ids(4)) if sources else []
    found = tuple(quote for id in wanted if (quote := draw(quotes(id, draw(st.sampled_from(sources))))))
    sections = [Ticked(source.id, section.id) for source in sources for section in source.sections]
    return Brief(
        **{name: draw(texts()) for name in ("title", "subtitle", "author", "date", "marking", "theme", "outline")},
        parts=_parts(draw, [quote.id for quote in found], sections),
        quotes=found,
        ticked=tuple(draw(st.lists(st.sampled_from(sections), max_size=2))) if sections else (),
        interviews=sources,
        extra=draw(extras()),
    )


def _parts(draw: Callable, quotes: list[str], sections: list[Ticked]) -> tuple[Part, ...]:
    slides, blocks = iter(draw(ids(4))), iter(draw(ids(6)))
    parts: list[Part] = []
    for id in draw(ids()):
        here = [name for _n, name in zip(range(draw(st.integers(0, 2))), slides, strict=False)]
        shown = tuple(_slide(draw, name, blocks, quotes, sections) for name in here)
        parts.append(Part(id, draw(texts()), shown, draw(texts()), draw(extras())))
    return tuple(parts)


def _slide(draw: Callable, id: str, blocks: object, quotes: list[str], sections: list[Ticked]) -> Slide:
    here = [name for _n, name in zip(range(draw(st.integers(0, 3))), blocks, strict=False)]
    return Slide(
        id,
        draw(texts()),
        draw(texts()),
        tuple(_block(draw, name, quotes, sections) for name in here),
        draw(texts()),
        draw(texts()),
        draw(st.booleans()),
        draw(extras()),
    )


def _block(draw: Callable, id: str, quotes: list[str], sections: list[Ticked]) -> Block:
    kinds = ["point", *(["quote"] if quotes else []), *(["section"] if sections else [])]
    match draw(st.sampled_from(kinds)):
        case "quote":
            return Cited(id, draw(st.sampled_from(quotes)))
        case "section":
            where = draw(st.sampled_from(sections))
            return Asked(id, where.interview, where.section)
        case _:
            evidence = tuple(draw(st.lists(st.sampled_from(quotes), max_size=2))) if quotes else ()
            return Point(id, draw(texts()), evidence)

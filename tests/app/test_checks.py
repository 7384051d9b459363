"""What wants a person's eye before a deck goes out."""

from __future__ import annotations

from dataclasses import replace

from sketch import SAID, answers, sketch

from briefing.app.checks import problems
from briefing.deck.compose import compose
from briefing.model.brief import Brief
from briefing.model.problem import Level, Problem


def found(brief: Brief) -> tuple[Problem, ...]:
    return problems(compose(brief))


def texts(brief: Brief) -> str:
    return " ".join(problem.text for problem in found(brief))


def titled(outline: str, source: object = SAID, **quotes: str) -> Brief:
    return replace(sketch(outline, source, **quotes), title="The cables")  # type: ignore[arg-type]


def test_a_brief_without_a_title_is_told() -> None:
    assert "The brief has no title." in texts(sketch("A[a/title]"))


def test_a_brief_with_a_title_is_not() -> None:
    assert "no title." not in texts(titled("A[a/title]"))


def test_a_key_quote_on_no_slide_is_told_by_its_words() -> None:
    assert "“three winters …” is on no slide" in texts(titled("A[a]", q="three winters"))


def test_a_key_quote_on_a_hidden_slide_is_on_no_slide() -> None:
    assert "is on no slide" in texts(titled("A[a/quote-{x=q}]", q="three winters"))


def test_a_key_quote_shown_or_cited_is_not_told() -> None:
    assert "is on no slide" not in texts(titled("A[a/quote{x=q} b{p+r}]", q="three winters", r="none"))


def test_two_slides_of_one_title_are_told_apart() -> None:
    brief = titled("A[a b]")
    same = replace(brief.parts[0], slides=tuple(replace(slide, title="Winters") for slide in brief.slides()))
    told = [problem for problem in found(replace(brief, parts=(same,))) if "same title" in problem.text]
    assert [problem.origin for problem in told] == ["a", "b"]


def test_each_finding_says_what_could_be_done() -> None:
    assert all(problem.remedy for problem in found(sketch("A[a b]", SAID, q="three winters")))


def test_errors_come_first_and_advice_last() -> None:
    long = answers(" ".join(["We have three winters left and nobody believes it."] * 90))
    brief = sketch("A[a/quote{x=q}]", long, q=long.turns[1].span.of(long.text), r="three winters")
    levels = [problem.level for problem in found(brief)]
    assert levels == sorted(levels, key=list(Level).index)
    assert len(set(levels)) > 1

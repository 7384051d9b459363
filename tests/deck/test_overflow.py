"""No text leaves its box, and no word is left off, without a word about it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sketch import SAID, all_words, answers, scenes, sketch, told, words

from briefing.deck.compose import compose
from briefing.deck.flow import cut_of
from briefing.deck.kinds import KINDS
from briefing.deck.measure import width
from briefing.deck.scene import Glyphs, Scene, Slot, Words
from briefing.deck.theme import Theme, theme
from briefing.model import edits
from briefing.model.problem import Level

ALL = [kind.name for kind in KINDS]
SENTENCE = "Everything else hangs on the harbour, and everybody in the room knows it. "
MUCH = (SENTENCE * 770).strip()  # ten thousand words


# ── nothing runs over ─────────────────────────────────────────────────────────────────────────────────────────────


def over(scene: Scene, look: Theme) -> list[str]:
    """Slots whose text leaves its box, downwards or sideways."""
    return [mark.slot.name for mark in scene.marks if isinstance(mark, Words) and _leaves(mark, look)]


def _leaves(mark: Words, look: Theme) -> bool:
    deep = sum(len(para.lines) * para.leading for para in mark.paras) + sum(para.before for para in mark.paras[1:])
    glyphs = [glyphs for para in mark.paras for line in para.lines for glyphs in line.glyphs]
    return deep > mark.box.h or any(not _inside(found, mark, look) for found in glyphs)


def _inside(found: Glyphs, mark: Words, look: Theme) -> bool:
    end = found.x + width(found.text, cut_of(found.style, look), found.style.size)
    return mark.box.x - 0.01 <= found.x and end <= mark.box.x + mark.box.w + 0.01


def unsaid(found: tuple[Scene, ...], look: Theme) -> list[tuple[str, int]]:
    """Slots that run over on slides of which no error was told."""
    silent = [scene for scene in found if all(problem.level is not Level.ERROR for problem in scene.problems)]
    return [(slot, scene.number) for scene in silent for slot in over(scene, look)]


LOOKS = [theme("harbour"), theme("night")]
A_LOOK = pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
A_KIND = pytest.mark.parametrize("kind", ALL)


@A_LOOK
@A_KIND
def test_a_slide_without_contents_stays_inside_its_boxes(kind: str, look: Theme):
    assert unsaid(scenes(f"A[a/{kind}]", look=look), look) == []


@pytest.mark.parametrize("kind", ["quote", "points", "bottom-line"])
def test_ten_thousand_quoted_words_stay_inside_their_boxes(kind: str):
    found = scenes(f"A[a/{kind}{{x=q}}]", answers(MUCH), q=MUCH)
    assert len(found) > 10
    assert unsaid(found, LOOKS[0]) == []


def test_an_answer_of_ten_thousand_words_stays_inside_its_boxes():
    assert unsaid(scenes("A[a/qa{y?s1}]", answers(MUCH)), LOOKS[0]) == []


@pytest.mark.parametrize("kind", ["points", "bottom-line", "section"])
def test_a_point_of_ten_thousand_words_stays_inside_its_boxes(kind: str):
    brief = edits.reword_point(sketch(f"A[a/{kind}{{p}}]"), "p", MUCH)
    assert unsaid(compose(brief).scenes(), LOOKS[0]) == []


@A_KIND
def test_a_title_of_a_thousand_characters_is_told(kind: str):
    brief = edits.retitle_slide(sketch(f"A[a/{kind}]"), "a", SENTENCE * 14)
    assert any("too long" in problem.text for problem in compose(brief).problems())


@pytest.mark.parametrize("detail", ["title", "subtitle", "author", "date", "marking"])
def test_a_long_detail_of_the_brief_stays_inside_its_boxes_or_is_told(detail: str):
    brief = edits.describe(sketch("A[a/title b/section]"), **{detail: SENTENCE * 6})
    assert unsaid(compose(brief).scenes(), LOOKS[0]) == []


def test_a_long_name_of_a_part_stays_inside_its_box_or_is_told():
    brief = edits.rename_part(sketch("A[a{p}]"), "A", SENTENCE * 4)
    brief = edits.retitle_slide(brief, "a", "One cable")
    assert unsaid(compose(brief).scenes(), LOOKS[0]) == []


@pytest.mark.parametrize("detail", ["title", "publication", "date"])
@pytest.mark.parametrize("line", ["A[a/quote{x=q}]", "A[a/qa{y?s1}]", "A[a/sources b{x=q}]"])
def test_a_long_source_stays_inside_its_box_or_is_told(line: str, detail: str):
    source = replace(SAID, **{detail: SENTENCE * 4})
    assert unsaid(scenes(line, source, q="three"), LOOKS[0]) == []


def test_a_long_office_of_a_speaker_stays_inside_its_box_or_is_told():
    source = replace(SAID, speakers=tuple(replace(who, about=SENTENCE * 3) for who in SAID.speakers))
    assert unsaid(scenes("A[a/quote{x=q}]", source, q="three"), LOOKS[0]) == []


@settings(max_examples=20)
@given(st.integers(30, 250), st.sampled_from(["tide", "I say", "harbours, and", "wait.", "W" * 30]))
def test_a_quote_that_goes_on_stays_inside_its_box_with_its_second_mark(count: int, word: str):
    said = " ".join([word, "and"] * count)
    found = scenes("A[a/quote{x=q}]", answers(said), q=said)
    assert unsaid(found, LOOKS[0]) == []


# ── nothing is lost ───────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("kind", ["quote", "points", "bottom-line"])
def test_every_quoted_word_is_on_some_page(kind: str):
    said = " ".join(f"word{n}." for n in range(900))
    slot = Slot.QUOTE if kind == "quote" else Slot.BODY
    shown = all_words(scenes(f"A[a/{kind}{{x=q}}]", answers(said), q=said), slot)
    assert [word.strip("“”") for word in shown.split() if word.strip("“”").startswith("word")] == said.split()


def test_every_word_of_a_section_is_on_some_page():
    said = " ".join(f"word{n}." for n in range(900))
    shown = all_words(scenes("A[a/qa{y?s1}]", answers(said)), Slot.BODY)
    assert [word for word in shown.split() if word.startswith("word")] == said.split()


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("quote", "p"),
        ("quote", "y?s1"),
        ("qa", "p"),
        ("qa", "x=q"),
        ("section", "x=q"),
        ("title", "p"),
        ("agenda", "p"),
    ],
)
def test_what_a_kind_does_not_show_is_told(kind: str, line: str):
    shown = {"quote": "z=q", "qa": "z?s2"}.get(kind, "")
    found = scenes(f"A[a/{kind}{{{shown} {line}}}] B[b]", q="three")[:1]
    assert told(found), "left off in silence"


@A_KIND
def test_a_line_end_in_a_title_is_a_space(kind: str):
    brief = edits.retitle_slide(sketch(f"A[a/{kind}]"), "a", "One\ncable\tonly")
    scene = compose(brief).scenes()[0]
    assert words(scene, Slot.TITLE) == ["One cable only"]


@A_KIND
def test_a_blank_title_counts_as_none(kind: str):
    brief = edits.retitle_slide(sketch(f"A[a/{kind}]"), "a", "  ")
    assert compose(brief).scenes()[0].title.strip()

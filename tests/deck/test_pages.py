"""Text that fits, and text that goes on: as large as it can be, never under the floor, all of it there."""

from __future__ import annotations

from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.deck.flow import height
from briefing.deck.look import body, leading
from briefing.deck.pages import fit, split
from briefing.deck.scene import Box, Para, Run
from briefing.deck.theme import Scale, theme

LOOK = theme("harbour")
BOX = Box(0, 0, 400, 240)
SCALE = Scale(24, 16)
SENTENCE = "Everything else hangs on the harbour, and everybody knows it. "
PARAS = st.lists(
    st.lists(
        st.sampled_from(["tide", "a", "harbours.", "No.", "漢字漢字。", "W" * 70, "“So?”"]), min_size=1, max_size=90
    ),
    min_size=1,
    max_size=4,
).map(lambda paras: tuple(" ".join(words) for words in paras))


def setting(size: int, *texts: str) -> tuple[Para, ...]:
    return tuple(Para((Run(text, body(size)),), leading(size), before=8, bullet="•", indent=22) for text in texts)


def text_of(pages: tuple[tuple[Para, ...], ...]) -> str:
    return "".join("".join(para.text.split()) for page in pages for para in page)


# ── fitting ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_short_text_has_the_size_wished_for():
    assert fit(lambda size: setting(size, "tide"), BOX, SCALE, LOOK).size == 24


def test_no_text_is_one_empty_page():
    assert fit(lambda size: (), BOX, SCALE, LOOK).pages == ((),)


def test_long_text_is_set_at_the_floor_on_several_pages():
    found = fit(lambda size: setting(size, SENTENCE * 20), BOX, SCALE, LOOK)
    assert (found.size, len(found.pages) > 1) == (16, True)


@given(st.integers(1, 12))
def test_the_size_is_the_largest_that_fits(sentences: int):
    found = fit(lambda size: setting(size, SENTENCE * sentences), BOX, SCALE, LOOK)
    larger = setting(found.size + 1, SENTENCE * sentences)
    assert SCALE.floor <= found.size <= SCALE.wish
    assert found.size == SCALE.wish or height(larger, BOX.w, LOOK) > BOX.h


# ── splitting ─────────────────────────────────────────────────────────────────────────────────────────────────────


@given(PARAS)
def test_pages_joined_give_the_whole_text_back(texts: tuple[str, ...]):
    paras = setting(20, *texts)
    assert text_of(split(paras, BOX, LOOK)) == text_of((paras,))


@given(PARAS)
def test_no_page_is_higher_than_its_box(texts: tuple[str, ...]):
    assert all(height(page, BOX.w, LOOK) <= BOX.h for page in split(setting(20, *texts), BOX, LOOK))


@given(PARAS)
def test_no_page_is_empty(texts: tuple[str, ...]):
    assert all(para.text.strip() for page in split(setting(20, *texts), BOX, LOOK) for para in page)


@given(PARAS)
def test_there_are_not_many_more_pages_than_the_height_needs(texts: tuple[str, ...]):
    paras = setting(20, *texts)
    assert len(split(paras, BOX, LOOK)) <= 2 * ceil(height(paras, BOX.w, LOOK) / BOX.h)


@pytest.mark.parametrize("sentences", [8, 13, 20, 40])
def test_prose_takes_as_few_pages_as_its_height_needs_or_one_more(sentences: int):
    paras = setting(20, SENTENCE * sentences)
    needed = ceil(height(paras, BOX.w, LOOK) / BOX.h)
    assert needed <= len(split(paras, BOX, LOOK)) <= needed + 1


def test_pages_are_filled_evenly():
    pages = split(setting(20, SENTENCE * 11), BOX, LOOK)
    high = [height(page, BOX.w, LOOK) for page in pages]
    assert max(high) - min(high) < BOX.h / 2


def test_a_page_ends_after_a_sentence():
    pages = split(setting(20, SENTENCE * 20), BOX, LOOK)
    assert all(page[-1].text.rstrip().endswith(".") for page in pages)


def test_a_page_of_one_long_sentence_ends_after_a_word():
    pages = split(setting(20, "tide " * 200), BOX, LOOK)
    assert all(page[-1].text.split()[-1] == "tide" for page in pages)


def test_a_sentence_may_end_inside_quotation_marks():
    pages = split(setting(20, "“Everything hangs on the harbour, and all of us know it.” " * 14), BOX, LOOK)
    assert all(page[-1].text.rstrip().endswith(".”") for page in pages)


def test_a_page_is_not_left_nearly_empty_for_the_sake_of_a_sentence_end():
    pages = split(setting(20, "No. " + "the tide will not wait for us and " * 30), BOX, LOOK)
    assert height(pages[0], BOX.w, LOOK) >= BOX.h * 0.4


def test_a_short_paragraph_is_not_broken():
    texts = (SENTENCE * 5, SENTENCE, SENTENCE * 5)
    found = [para.text for page in split(setting(20, *texts), BOX, LOOK) for para in page]
    assert SENTENCE in found


def test_what_goes_on_has_no_second_bullet():
    pages = split(setting(20, SENTENCE * 20), BOX, LOOK)
    assert [page[0].bullet for page in pages] == ["•"] + [""] * (len(pages) - 1)


def test_styles_and_links_go_on_with_the_text():
    bold = Run(SENTENCE * 20, body(20, bold=True), slide="a", url="https://example.org")
    pages = split((Para((bold,), 24),), BOX, LOOK)
    assert {(run.style.bold, run.slide, run.url) for page in pages for para in page for run in para.runs} == {
        (True, "a", "https://example.org")
    }

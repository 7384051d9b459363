"""Quotation marks by language, paragraphs, and what an editor added, as a quote is set."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sketch import answers, place_of, quote

from briefing.deck.look import body
from briefing.deck.marks import pair, quoted
from briefing.deck.pages import split
from briefing.deck.scene import Box, Ink, Para, Run
from briefing.deck.theme import theme
from briefing.model.interview import Interview
from briefing.model.quote import Emphasis, Initial, Insertion, Mark

LOOK = theme("harbour")
STYLE = body(20)
SAID = answers("We have three winters.\nAnd then   none.", "She said “no”. “Never” was the word.")


def set_(words: str, *marks: Mark, source: Interview = SAID) -> tuple[Para, ...]:
    return quoted(quote(words, source, *marks), source, STYLE, LOOK)


def runs(words: str, *marks: Mark) -> list[Run]:
    return [run for para in set_(words, *marks) for run in para.runs]


@pytest.mark.parametrize(
    ("language", "marks"),
    [
        ("en", "“”"),
        ("en-GB", "“”"),
        ("de", "„“"),
        ("de-CH", "„“"),
        ("DE", "„“"),
        ("fr", "«\u00a0\u00a0»"),
        ("es", "«»"),
        ("it", "«»"),
        ("pt", "«»"),
        ("ru", "«»"),
        ("uk", "«»"),
        ("ja", "「」"),
        ("", "“”"),
        ("tlh", "“”"),
    ],
)
def test_each_language_has_its_marks(language: str, marks: str):
    assert "".join(pair(language)) == marks


def test_a_quote_stands_between_its_marks():
    assert [para.text for para in set_("three winters")] == ["“three winters”"]


def test_the_language_of_the_interview_decides():
    german = replace(SAID, language="de")
    assert set_("three winters", source=german)[0].text == "„three winters“"


def test_every_paragraph_opens_and_only_the_last_closes():
    whole = set_("We have three winters.\nAnd then   none.")
    assert [para.text for para in whole] == ["“We have three winters.", "“And then none.”"]


def test_the_opening_mark_hangs_left_of_the_letters():
    para = set_("three winters")[0]
    assert para.indent == para.outdent > 0


def test_a_cut_over_a_paragraph_end_joins_both():
    assert [para.text for para in set_("three … none")] == ["“three\u00a0… none”"]


def test_what_an_editor_added_has_another_ink():
    marks = (Insertion(place_of("three", SAID).start, "long"), Initial(place_of("We", SAID).start))
    muted = [run.text for run in runs("We have three winters.", *marks) if run.style.ink is Ink.MUTED]
    assert muted == ["[w]", "[long] "]


def test_emphasis_is_set_in_italics():
    stressed = [run.text for run in runs("three winters", Emphasis(place_of("winters", SAID))) if run.style.italic]
    assert stressed == ["winters"]


def test_emphasis_stands_out_in_italic_text_too():
    style = body(16, italic=True)
    said = quote("three winters", SAID, Emphasis(place_of("winters", SAID)))
    plain, stressed = quoted(said, SAID, style, LOOK)[0].runs[1:3]
    assert plain.style != stressed.style


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2007"])
def test_a_no_break_space_of_the_source_stays(space: str):
    said = answers(f"It cost 10{space}000 crowns.")
    assert set_(f"10{space}000", source=said)[0].text == f"“10{space}000”"


# ── a quote that goes on ──────────────────────────────────────────────────────────────────────────────────────────


def test_a_quote_that_goes_on_is_opened_again():
    first, second = split(set_("We have three winters."), Box(0, 0, 130, 30), LOOK)[:2]
    assert second[0].text.startswith("“")
    assert first[0].text.startswith("“")


def test_a_quote_on_one_page_is_opened_once():
    (page,) = split(set_("three winters"), Box(0, 0, 300, 300), LOOK)
    assert page[0].text == "“three winters”"


def test_a_quote_that_goes_on_with_words_in_quotation_marks_is_opened_all_the_same():
    whole = set_("She said “no”. “Never” was the word.")
    second = split(whole, Box(0, 0, 160, 30), LOOK)[1]
    assert second[0].text.startswith("““Never")

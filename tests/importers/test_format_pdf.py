"""PDF: words with places become paragraphs in reading order."""

from __future__ import annotations

from pathlib import Path

import pytest
from format_samples import Placed, pdf, talk_pdf

from briefing.errors import InterviewUnreadable
from briefing.importers.formats import bounds
from briefing.importers.formats.pdf import pdf as read_pdf
from briefing.importers.hinted import HintedText, Kind

HERE = Path("talk.pdf")
LINE = "the boats have no other way to find the harbour when it is late"


def told(source: HintedText, kind: Kind) -> list[str]:
    return [hint.span.of(source.text) for hint in source.hints if hint.kind is kind]


def lines(*words: str, left: float = 72, top: float = 700) -> list[Placed]:
    return [(left, top - 14 * n, line) for n, line in enumerate(words)]


def text(*pages: list[Placed]) -> str:
    return read_pdf(pdf(pages), HERE).text


def test_lines_of_a_paragraph_are_joined():
    assert text(lines(f"Because {LINE}", f"and {LINE}.")) == f"Because {LINE} and {LINE}."


def test_an_indent_begins_a_paragraph():
    page = [*lines(LINE, LINE), (90, 672, f"So {LINE}"), (72, 658, LINE)]
    assert text(page) == f"{LINE} {LINE}\n\nSo {LINE} {LINE}"


def test_a_gap_begins_a_paragraph():
    assert text([*lines(LINE, LINE, LINE), *lines(LINE, LINE, top=630)]).count("\n\n") == 1


def test_a_short_last_line_ends_a_paragraph():
    assert text(lines(LINE, "it rings.", LINE, "it does.")) == f"{LINE} it rings.\n\n{LINE} it does."


def test_a_name_after_a_full_stop_begins_a_paragraph():
    assert "\n\nAna Berg: And" in read_pdf(talk_pdf(), HERE).text


def test_a_word_cut_at_the_end_of_a_line_is_whole_again():
    assert text(lines(f"{LINE} it is har-", f"bour and {LINE}")) == f"{LINE} it is harbour and {LINE}"


def test_a_hyphen_that_the_text_has_elsewhere_is_kept():
    words = text(lines(f"{LINE} a well-", f"known bell, and {LINE}", "a well-known boat."))
    assert "a well-known bell" in words


def test_two_columns_are_read_one_after_the_other():
    left = [(72, 700 - 14 * n, f"left {n} of the bell and its boats") for n in range(12)]
    right = [(330, 700 - 14 * n, f"right {n} of the bell and its boats") for n in range(12)]
    drawn = [placed for pair in zip(left, right, strict=True) for placed in pair]
    words = text(drawn)
    assert words.index("left 11") < words.index("right 0")


def test_a_headline_over_two_columns_comes_first():
    columns = [
        (x, 650 - 14 * n, f"{side} {n} of the bell and its boats")
        for n in range(12)
        for x, side in ((72, "left"), (330, "right"))
    ]
    headline: list[Placed] = [(150, 700, "The bell of Orrin and what it is for in the night")]
    assert text([*columns, *headline]).startswith("The bell of Orrin")


def test_running_heads_and_page_numbers_stand_behind_the_text():
    pages = [
        [(72, 760, "The Orrin Gazette"), *lines(f"{word} and {LINE}"), (300, 40, f"{n} of 4")]
        for n, word in enumerate(("Gulls", "Bells", "Ropes", "Boats"), start=1)
    ]
    source = read_pdf(pdf(pages), HERE)
    assert told(source, Kind.FURNITURE)[0] == "The Orrin Gazette 1 of 4"
    assert "Gazette" not in source.text[: source.text.index("The Orrin")]


def test_a_paragraph_goes_on_over_a_page_break():
    pages = [
        [(72, 760, "The Orrin Gazette"), *lines(LINE, f"because {LINE}")],
        [(72, 760, "The Orrin Gazette"), *lines(f"and {LINE}", "it rings.")],
    ]
    assert f"because {LINE} and {LINE}" in text(*pages)


def test_numbers_of_lines_are_no_part_of_the_words():
    page = [(72, 700 - 14 * n, f"{n + 1}     Q. {LINE}") for n in range(12)]
    source = read_pdf(pdf([page]), HERE)
    assert source.text.startswith(f"Q. {LINE}")
    assert told(source, Kind.FURNITURE) == ["1 2 3 4 5 6 7 8 9 10 11 12"]


def test_bold_words_of_a_pdf_are_hints():
    source = read_pdf(pdf([[(72, 700, "*Ana Berg:"), (135, 700, "Why does the bell ring?")]]), HERE)
    assert told(source, Kind.BOLD) == ["Ana Berg:"]


def test_a_pdf_of_pictures_is_refused_with_advice():
    with pytest.raises(InterviewUnreadable, match="pictures of pages") as caught:
        text([], [])
    assert "OCR" in caught.value.hint


def test_a_pdf_with_a_password_is_refused():
    with pytest.raises(InterviewUnreadable, match="password"):
        read_pdf(pdf([lines(LINE)], locked=True), HERE)


def test_a_pdf_of_too_many_pages_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(bounds, "MAX_PAGES", 3)
    with pytest.raises(InterviewUnreadable, match="4 pages"):
        text(*[lines(LINE)] * 4)


def test_a_page_of_too_many_objects_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(bounds, "MAX_PAGE_OBJECTS", 5)
    with pytest.raises(InterviewUnreadable, match="page 1 has too many objects"):
        text(lines(*[LINE] * 6))


def test_a_pdf_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(bounds, "MAX_SECONDS", -1)
    with pytest.raises(InterviewUnreadable, match="page 0 of 1"):
        text(lines(LINE))

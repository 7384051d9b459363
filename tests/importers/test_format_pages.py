"""Web pages, Markdown and e-books: what a browser shows is text, and its marks are hints."""

from __future__ import annotations

from pathlib import Path

import pytest
from format_samples import ASKED, e_book, mark_down, web_page, zipped

from briefing.errors import InterviewUnreadable
from briefing.importers.formats.epub import epub
from briefing.importers.formats.html import html, marked_up
from briefing.importers.formats.markdown import markdown
from briefing.importers.hinted import HintedText, Kind

HERE = Path("talk")


def page(body: str) -> HintedText:
    return html(f"<html><body>{body}</body></html>".encode(), HERE)


def marked(body: str) -> HintedText:
    return markdown(body.encode(), HERE)


def told(source: HintedText, kind: Kind) -> list[str]:
    return [hint.span.of(source.text) for hint in source.hints if hint.kind is kind]


# ── web pages ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_scripts_and_styles_are_no_text():
    assert "var a" not in html(web_page(), HERE).text
    assert "color" not in html(web_page(), HERE).text


def test_menus_and_footers_stay_as_furniture():
    assert told(html(web_page(), HERE), Kind.FURNITURE) == ["Home", "Imprint"]


def test_the_title_of_the_window_comes_first():
    source = html(web_page(), HERE)
    assert told(source, Kind.TITLE) == ["The bell of Orrin"]
    assert source.text.startswith("The bell of Orrin\n\n")


def test_a_title_that_the_headline_repeats_is_said_once():
    source = html(b"<html><head><title>Bells</title></head><body><h1>Bells</h1>Hm.</body></html>", HERE)
    assert source.text == "Bells\n\nHm."


def test_bold_words_are_hints():
    assert told(page("<p><b>Why <i>now</i>?</b> So.</p>"), Kind.BOLD) == ["Why now?"]


def test_bold_by_style_is_bold():
    assert told(page('<p><span style="font-weight: 700">Why?</span> So.</p>'), Kind.BOLD) == ["Why?"]


def test_a_heading_has_its_level():
    assert [hint.value for hint in page("<h3>Bells</h3>").hints] == [3]


def test_white_space_is_what_a_browser_shows():
    assert page("<p>Why\n   is <b>it </b> so?</p>\n\n<p>So.<br>Yes.</p>").text == "Why is it so?\n\nSo.\nYes."


def test_lines_of_preformatted_text_are_kept():
    assert page("<pre>\n  Mr. VALE. So.\nYes.</pre>").text == "  Mr. VALE. So.\nYes."


def test_numbered_items_have_the_numbers_a_browser_prints():
    assert page('<ol start="3"><li>Why?</li><li>How?</li></ol>').text == "3. Why?\n\n4. How?"


def test_items_of_a_list_are_hints():
    assert told(page("<ul><li>Bells</li><li>Boats</li></ul>"), Kind.LIST) == ["Bells", "Boats"]


def test_a_class_that_says_speaker_makes_a_label():
    source = page('<div><p class="speaker">Ana Berg</p><p>Why?</p></div>')
    assert [(hint.kind, hint.name) for hint in source.hints] == [(Kind.LABEL, "Ana Berg")]


def test_a_label_takes_in_its_colon():
    assert told(page('<p><span class="speaker-name">Ana</span>: Why?</p>'), Kind.LABEL) == ["Ana: "]


def test_a_long_paragraph_of_a_speaker_is_no_label():
    assert told(page(f'<p class="speaker">{"So it is. " * 20}</p>'), Kind.LABEL) == []


def test_an_icon_is_no_text():
    assert page('<p><a href="#">▶</a> Why?</p>').text == "Why?"


def test_a_line_under_a_picture_is_its_caption():
    assert told(page('<img src="a"><div align="center">A gull</div><p>So.</p>'), Kind.CAPTION) == ["A gull"]


def test_words_that_lead_elsewhere_are_links():
    assert told(page('<p>See <a href="/more">more bells</a>.</p>'), Kind.LINK) == ["more bells"]


def test_a_table_of_speakers_and_words_is_speech():
    rows = "".join(
        f"<tr><td>{who}</td><td>It is {n} and so it is.</td></tr>" for n, who in enumerate(["Ana", "Jon"] * 2)
    )
    assert page(f"<table>{rows}</table>").text.startswith("Ana: It is 0 and so it is.\n\nJon: It is 1")


def test_another_table_keeps_its_rows():
    assert page("<table><tr><th>Bell</th><th>Year</th></tr><tr><td>Orrin</td><td>1901</td></tr></table>").text == (
        "Bell | Year\nOrrin | 1901"
    )


@pytest.mark.parametrize("declared", ['<meta charset="windows-1251">', '<?xml version="1.0" encoding="windows-1251"?>'])
def test_a_page_is_read_in_the_encoding_it_declares(declared: str):
    assert html(f"{declared}<p>Почему?</p>".encode("cp1251"), HERE).text == "Почему?"


def test_a_comment_does_not_swallow_what_follows():
    assert page("<p>Why <!-- not --> now?</p>").text == "Why now?"


def test_a_piece_from_the_clipboard_is_read_as_a_page():
    assert marked_up("<b>Ana:</b> Why?", HERE).text == "Ana: Why?"


def test_marks_that_are_never_closed_lose_nothing():
    assert page("<font>" * 300 + "Why?").text == "Why?"


def test_a_page_nested_without_end_is_refused():
    with pytest.raises(InterviewUnreadable, match="nested too deeply"):
        page("<div>" * 20_000 + "Why?")


# ── Markdown ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_marks_of_markdown_are_not_in_the_text():
    assert marked("**Ana:** Why *now*? [More](https://example.org)").text == "Ana: Why now? More"


def test_a_block_of_keys_stays_as_front_matter():
    assert told(markdown(mark_down(), HERE), Kind.FRONT) == ["---\ntitle: The bell\ndate: 2031-02-03\n---"]


def test_a_rule_between_paragraphs_is_no_block_of_keys():
    assert told(marked("---\n\nWhy?\n\n---\n\nSo."), Kind.FRONT) == []


def test_lines_stay_lines():
    assert marked("Ana: Why?\nJon: So.").text == "Ana: Why?\nJon: So."


@pytest.mark.parametrize("words", ["<laughs> So.", "So <inaudible 0:12> it is."])
def test_what_only_looks_like_a_tag_is_kept(words: str):
    assert marked(words).text == words


def test_markdown_nested_without_end_is_refused():
    with pytest.raises(InterviewUnreadable, match="nested too deeply"):
        marked("> " * 20_000 + "Why?")


def test_tags_in_markdown_are_tags():
    assert marked("Why?<br>So.").text == "Why?\nSo."


# ── e-books ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_an_e_book_begins_with_its_title_and_author():
    source = epub(e_book(), HERE)
    assert told(source, Kind.TITLE)[0] == "Night talks"
    assert told(source, Kind.FRONT) == ["Pia Holm"]


def test_pages_of_an_e_book_are_found_under_escaped_names():
    assert ASKED in epub(e_book(), HERE).text


def test_an_e_book_that_points_outside_itself_reads_nothing_there():
    package = '<package><manifest><item id="a" href="../../../etc/hosts" media-type="text/html"/></manifest>'
    parts = {
        "META-INF/container.xml": '<container><rootfile full-path="b.opf"/></container>',
        "b.opf": f'{package}<spine><itemref idref="a"/></spine></package>',
    }
    assert epub(zipped(parts), HERE).text == ""


def test_an_e_book_without_its_list_is_refused():
    with pytest.raises(InterviewUnreadable, match=r"META-INF/container\.xml"):
        epub(zipped({"mimetype": "application/epub+zip"}), HERE)

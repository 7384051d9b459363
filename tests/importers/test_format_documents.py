"""Word, OpenDocument, rich text and the XML of editions and transcribers."""

from __future__ import annotations

from pathlib import Path

import docx as python_docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from format_samples import TURNS, edition, open_document, rich_text, transcriber, word, zipped

from briefing.errors import InterviewUnreadable
from briefing.importers.formats.docx import docx
from briefing.importers.formats.odt import odt
from briefing.importers.formats.rtf import rtf
from briefing.importers.formats.tei import tei
from briefing.importers.formats.trs import trs
from briefing.importers.hinted import HintedText, Kind

HERE = Path("talk")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def told(source: HintedText, kind: Kind) -> list[str]:
    return [hint.span.of(source.text) for hint in source.hints if hint.kind is kind]


def word_of(body: str, **parts: str) -> HintedText:
    document = f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    others = {f"word/{name}.xml": content for name, content in parts.items()}
    return docx(zipped({"word/document.xml": document, **others}), HERE)


def rich(body: str) -> HintedText:
    return rtf(b"{\\rtf1\\ansi\\ansicpg1252 " + body.encode("ascii") + b"}", HERE)


# ── Word ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_bold_runs_and_headings_of_word_are_hints():
    source = docx(word(), HERE)
    assert told(source, Kind.BOLD)[:2] == ["Ana Berg:", "Jon Vale:"]
    assert told(source, Kind.HEADING) == ["The bell of Orrin"]


def test_runs_that_word_cut_are_one_stretch_of_bold():
    made = python_docx.Document()
    paragraph = made.add_paragraph()
    for piece in ("An", "a ", "Berg"):
        paragraph.add_run(piece).bold = True
    assert told(docx(word(made), HERE), Kind.BOLD) == ["Ana Berg"]


def test_a_style_can_be_bold():
    made = python_docx.Document()
    made.styles.add_style("Asked", WD_STYLE_TYPE.PARAGRAPH).font.bold = True
    made.add_paragraph("Why?", style="Asked")
    assert told(docx(word(made), HERE), Kind.BOLD) == ["Why?"]


def test_a_style_for_speakers_makes_labels():
    made = python_docx.Document()
    made.styles.add_style("Speaker name", WD_STYLE_TYPE.PARAGRAPH)
    made.add_paragraph("Ana Berg", style="Speaker name")
    made.add_paragraph("Why?")
    assert told(docx(word(made), HERE), Kind.LABEL) == ["Ana Berg"]


def test_items_of_a_list_in_word_are_text():
    made = python_docx.Document()
    made.add_paragraph("Bells", style="List Bullet")
    assert docx(word(made), HERE).text == "Bells"


def test_a_table_of_speakers_and_words_in_word_is_speech():
    made = python_docx.Document()
    table = made.add_table(rows=0, cols=2)
    for name, words in TURNS:
        table.add_row().cells[0].text = name
        table.rows[-1].cells[1].text = words
    assert told(docx(word(made), HERE), Kind.LABEL) == ["Ana Berg: ", "Jon Vale: "] * 2


def test_rows_of_another_table_in_word_are_lines():
    made = python_docx.Document()
    table = made.add_table(rows=2, cols=2)
    for n, cell in enumerate(cell for row in table.rows for cell in row.cells):
        cell.text = f"bell {n}"
    assert docx(word(made), HERE).text == "bell 0 | bell 1\nbell 2 | bell 3"


def test_running_heads_of_word_stand_behind_the_text():
    made = python_docx.Document()
    made.add_paragraph("Why?")
    made.sections[0].header.paragraphs[0].text = "Draft"
    assert told(docx(word(made), HERE), Kind.FURNITURE) == ["Draft"]


def test_what_was_inserted_is_text_and_what_was_deleted_is_not():
    body = "<w:p><w:ins><w:r><w:t>Why</w:t></w:r></w:ins><w:del><w:r><w:delText>Who</w:delText></w:r></w:del></w:p>"
    assert word_of(body).text == "Why"


def test_content_controls_and_text_boxes_are_text():
    body = "<w:sdt><w:sdtContent><w:p><w:r><w:t>Why?</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    box = "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>So.</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"
    assert word_of(body + box).text == "Why?\n\nSo."


def test_footnotes_of_word_stand_behind_the_text():
    notes = (
        f'<w:footnotes xmlns:w="{W}"><w:footnote><w:p><w:r><w:t>In May.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    source = word_of("<w:p><w:r><w:t>Why?</w:t></w:r></w:p>", footnotes=notes)
    assert told(source, Kind.NOTE) == ["In May."]


def test_breaks_and_tabs_of_word_are_kept():
    assert word_of("<w:p><w:r><w:t>Ana</w:t><w:tab/><w:t>0:03</w:t><w:br/><w:t>Why?</w:t></w:r></w:p>").text == (
        "Ana\t0:03\nWhy?"
    )


# ── OpenDocument ──────────────────────────────────────────────────────────────────────────────────────────────


def test_bold_and_headings_of_open_document_are_hints():
    source = odt(open_document(), HERE)
    assert told(source, Kind.BOLD)[0] == "Ana Berg:"
    assert told(source, Kind.HEADING) == ["The bell of Orrin"]


def test_spaces_tabs_and_lines_of_open_document_are_kept():
    source = odt(open_document('<text:p>Why<text:s text:c="3"/>now<text:tab/>?<text:line-break/>So.</text:p>'), HERE)
    assert source.text.endswith("Why   now\t?\nSo.")


def test_what_was_deleted_in_open_document_is_no_text():
    body = "<text:tracked-changes><text:p>Who?</text:p></text:tracked-changes><text:p>Why?</text:p>"
    assert "Who?" not in odt(open_document(body), HERE).text


# ── rich text ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_bold_of_rich_text_is_a_hint():
    assert told(rtf(rich_text(), HERE), Kind.BOLD)[0] == "Ana Berg:"


def test_characters_of_rich_text_in_three_ways():
    assert rich(r"Caf\'e9 \u1044?\u1072? \emdash\ldblquote x").text == "Café Да —“x"


def test_a_character_beyond_the_first_plane_is_one_character():
    assert rich(r"\u-10179?\u-8704?").text == "\U0001f600"


def test_the_font_says_which_code_page_the_bytes_are_of():
    assert rich(r"{\fonttbl{\f1\fcharset204 Arial;}}{\f1 \'c4\'e0}").text == "Да"


def test_pictures_and_tables_of_rich_text_are_no_text():
    assert rich(r"{\colortbl;\red0;}{\*\generator X;}{\pict\bin4 }}}}}Why?").text == "Why?"


def test_footnotes_of_rich_text_stand_behind_the_text():
    source = rich(r"Why?{\footnote In May.}\par So.\par")
    assert source.text == "Why?\n\nSo.\n\nIn May."
    assert told(source, Kind.NOTE) == ["In May."]


def test_a_link_of_rich_text_is_what_it_shows():
    assert rich(r'{\field{\*\fldinst HYPERLINK "https://example.org"}{\fldrslt More}}').text == "More"


def test_groups_without_end_are_refused():
    with pytest.raises(InterviewUnreadable, match="nested too deeply"):
        rich("{" * 5000)


# ── TEI and Transcriber ───────────────────────────────────────────────────────────────────────────────────────


def test_utterances_have_the_names_of_the_list_of_persons():
    assert [hint.name for hint in tei(edition(), HERE).hints if hint.kind is Kind.LABEL][:2] == ["Ana Berg", "Jon Vale"]


def test_utterances_have_their_times():
    assert [hint.value for hint in tei(edition(), HERE).hints if hint.kind is Kind.TIME] == [0, 1, 2, 3]


def test_the_head_of_an_edition_is_front_matter():
    assert told(tei(edition(), HERE), Kind.TITLE) == ["The bell of Orrin"]
    assert "Jon Vale" in told(tei(edition(), HERE), Kind.FRONT)[0]


def test_a_printed_speaker_is_not_printed_twice():
    source = tei(edition('<sp who="#Ana"><speaker>Berg</speaker><p>Why?</p><stage>She sits.</stage></sp>'), HERE)
    assert source.text.endswith("Berg: Why?\n\nShe sits.")
    assert told(source, Kind.LABEL) == ["Berg: "]
    assert told(source, Kind.DIRECTION) == ["She sits."]


def test_words_after_a_comment_are_kept():
    assert tei(edition("<p>Why <!-- not --> now?</p>"), HERE).text.endswith("Why now?")


def test_names_of_characters_need_no_grammar():
    assert tei(edition("<p>caf&eacute;</p>"), HERE).text.endswith("café")


def test_another_xml_is_refused_by_its_name():
    with pytest.raises(InterviewUnreadable, match="<recipe>"):
        tei(b"<recipe/>", HERE)


def test_turns_of_a_transcriber_have_names_and_times():
    source = trs(transcriber(), HERE)
    assert [hint.name for hint in source.hints if hint.kind is Kind.LABEL][:2] == ["Ana Berg", "Jon Vale"]
    assert [hint.value for hint in source.hints if hint.kind is Kind.TIME] == [0, 4, 8, 12]


def test_topics_of_a_transcriber_are_headings():
    assert told(trs(transcriber(), HERE), Kind.HEADING) == ["Bells"]


def test_speakers_who_overlap_are_told_apart():
    turn = '<Turn speaker="a j"><Sync time="0"/><Who nb="1"/>Why?<Who nb="2"/>So.<Event desc="laugh"/></Turn>'
    data = transcriber().decode()
    start, end = data.index("<Turn"), data.rindex("</Turn>") + len("</Turn>")
    assert trs((data[:start] + turn + data[end:]).encode(), HERE).text.endswith(
        "Ana Berg: Why?\n\nJon Vale: So. [laugh]"
    )

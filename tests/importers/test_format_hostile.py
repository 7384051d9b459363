"""Files made to do harm: each is refused with what is wrong with it, and nothing outside is touched."""

from __future__ import annotations

from pathlib import Path

import pytest
from format_samples import e_book, edition, open_document, word, zipped

from briefing.errors import InterviewUnreadable
from briefing.importers.formats import FORMATS, bounds, reader_of

ENTITIES = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def refusal(data: bytes, suffix: str) -> InterviewUnreadable:
    with pytest.raises(InterviewUnreadable) as caught:
        reader_of(suffix)(data, Path(f"talk{suffix}"))
    return caught.value


@pytest.mark.parametrize("doctype", [ENTITIES, OUTSIDE])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_of_ones_own_are_refused_everywhere(doctype: str, encoding: str):
    def hostile(root: str) -> bytes:
        return f"{doctype}{root}".encode(encoding)

    files = {
        ".docx": zipped({"word/document.xml": hostile(f"<w:document {W}/>")}),
        ".odt": zipped({"content.xml": hostile("<document-content/>")}),
        ".epub": zipped({"META-INF/container.xml": hostile("<container/>")}),
        ".tei": hostile("<TEI>&a;</TEI>"),
        ".trs": hostile("<Trans/>"),
    }
    assert {"entities" in refusal(data, suffix).message for suffix, data in files.items()} == {True}


def test_a_part_that_unpacks_to_far_more_than_it_holds_is_refused():
    bomb = zipped({"word/document.xml": b"<" + b" " * (bounds.MIN_SUSPECT + 2_000_000)})
    assert "unpacks to far more" in refusal(bomb, ".docx").message


def test_an_archive_of_parts_that_are_large_together_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(bounds, "MAX_UNPACKED", 1000)
    assert "too large" in refusal(word(), ".docx").message


def test_an_archive_of_too_many_files_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(bounds, "MAX_ENTRIES", 3)
    assert "more than 3 files" in refusal(e_book(), ".epub").message


def test_names_in_an_archive_are_never_paths(tmp_path: Path):
    outside = tmp_path / "outside.xml"
    outside.write_text("<w:document/>")
    relations = f'<Relationships><Relationship Type="x/officeDocument" Target="{outside}"/></Relationships>'
    assert "no part" in refusal(zipped({"_rels/.rels": relations}), ".docx").message


def test_nothing_is_written_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    refusal(zipped({"../escaped.txt": "x", "word/document.xml": "<a/>"}), ".docx")
    assert list(tmp_path.iterdir()) == []


def test_a_document_that_is_locked_is_refused():
    data = bytearray(open_document())
    for sign, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(b"content.xml") - (30 if sign == b"PK\x03\x04" else 46)
        at = data.find(sign, max(0, at)) if sign == b"PK\x03\x04" else data.rfind(sign)
        data[at + flags] |= 1
    assert "password" in refusal(bytes(data), ".odt").message


def test_too_many_marks_are_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(bounds, "MAX_TAGS", 5)
    assert "more than 5 marks" in refusal(b"<p>" * 6, ".html").message
    assert "more than 5 marks" in refusal(edition(), ".tei").message


def test_elements_nested_without_end_are_refused():
    assert "damaged" in refusal(edition("<seg>" * 5000 + "</seg>" * 5000), ".tei").message


def test_damaged_xml_is_refused_with_its_line():
    assert refusal(b"<TEI>\n<text>\n</TEI>", ".tei").line == 3


def test_json_of_too_many_values_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(bounds, "MAX_VALUES", 5)
    assert "too many values" in refusal(b"[0,0,0,0,0,0,0]", ".json").message


def test_markdown_of_too_many_marks_is_refused():
    assert "too many marks" in refusal(b"*a " * (bounds.MAX_MARKS + 1), ".md").message


def test_rich_text_of_too_many_signs_is_refused():
    assert "too many signs" in refusal(b"{\\rtf1 " + b"{}" * (bounds.MAX_SIGNS + 1), ".rtf").message


def test_too_many_cues_are_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(bounds, "MAX_CUES", 1)
    cue = b"\n\n00:00.000 --> 00:01.000\nWhy?"
    assert "more than 1 cues" in refusal(b"WEBVTT" + cue * 2, ".vtt").message


def test_a_table_of_too_many_rows_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(bounds, "MAX_ROWS", 5)
    assert "more than 5 rows" in refusal(b"who,text\n" * 7, ".csv").message


def test_a_cell_without_end_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(bounds, "MAX_CELL", 100)
    assert "cannot be read" in refusal(b'who,text\nAna,"' + b"so " * 100, ".csv").message


@pytest.mark.parametrize("suffix", sorted(FORMATS))
def test_a_file_of_zeros_is_refused_or_empty(suffix: str):
    assert refusal(b"\0" * 500, suffix).message

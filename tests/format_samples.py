"""One small fictional talk in every format, as bytes: what programs that write these formats make of it."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping, Sequence

import docx

ASKED = "Why does the bell ring at night?"
ANSWERED = "Because the boats have no other way to find the harbour."
LATER = "And who pays for it?"
LAST = "Everybody who has ever come home."
TURNS = (("Ana Berg", ASKED), ("Jon Vale", ANSWERED), ("Ana Berg", LATER), ("Jon Vale", LAST))
LINES = [f"{name}: {words}" for name, words in TURNS]


def zipped(parts: Mapping[str, str | bytes], *, packed: bool = True) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


# ── documents ─────────────────────────────────────────────────────────────────────────────────────────────────


def word(document: object | None = None) -> bytes:
    made = document or _word()
    out = io.BytesIO()
    made.save(out)  # type: ignore[attr-defined]
    return out.getvalue()


def _word() -> object:
    made = docx.Document()
    made.add_heading("The bell of Orrin", level=1)
    for name, words in TURNS:
        paragraph = made.add_paragraph()
        paragraph.add_run(f"{name}:").bold = True
        paragraph.add_run(f" {words}")
    return made


_OFFICE = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (("office", "office"), ("text", "text"), ("style", "style"), ("fo", "xsl-fo-compatible"))
)


def open_document(body: str = "") -> bytes:
    spoken = "".join(
        f'<text:p><text:span text:style-name="T1">{name}:</text:span> {words}</text:p>' for name, words in TURNS
    )
    content = (
        f"<office:document-content {_OFFICE}><office:automatic-styles>"
        '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>'
        "</office:automatic-styles><office:body><office:text>"
        f'<text:h text:outline-level="1">The bell of Orrin</text:h>{body or spoken}'
        "</office:text></office:body></office:document-content>"
    )
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}, packed=False)


def rich_text() -> bytes:
    turns = "".join(f"{{\\b {name}:}} {words}\\par\n" for name, words in TURNS)
    return f"{{\\rtf1\\ansi\\ansicpg1252{{\\fonttbl{{\\f0 Arial;}}}}\\pard\\plain {turns}}}".encode("ascii")


def web_page(body: str = "") -> bytes:
    spoken = "".join(f"<p><b>{name}:</b> {words}</p>" for name, words in TURNS)
    return (
        "<!DOCTYPE html><html><head><title>The bell of Orrin</title><style>p { color: red }</style></head>"
        f"<body><nav>Home</nav>{body or spoken}<script>var a;</script><footer>Imprint</footer></body></html>"
    ).encode()


def e_book() -> bytes:
    page = web_page().decode().replace("<!DOCTYPE html><html>", '<html xmlns="http://www.w3.org/1999/xhtml">')
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>Night talks</dc:title><dc:creator>Pia Holm</dc:creator></metadata><manifest>"
        '<item id="a" href="talk%20one.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="b" href="gull.png" media-type="image/png"/></manifest>'
        '<spine><itemref idref="a"/><itemref idref="b"/></spine></package>'
    )
    container = '<container><rootfiles><rootfile full-path="text/book.opf"/></rootfiles></container>'
    parts = {"mimetype": "application/epub+zip", "META-INF/container.xml": container, "text/book.opf": package}
    return zipped({**parts, "text/talk one.xhtml": page, "text/gull.png": b"\x89PNG"}, packed=False)


Placed = tuple[float, float, str]  # points from the left and the bottom, and words


def pdf(pages: Sequence[Sequence[Placed]], *, locked: bool = False) -> bytes:
    """A PDF with words at places; words that begin with * are bold."""
    objects: list[bytes] = [b"<</Type/Catalog/Pages 2 0 R>>", b"", _font("Helvetica"), _font("Helvetica-Bold")]
    kids: list[int] = []
    for page in pages:
        drawn = b"".join(_drawn(*placed) for placed in page)
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents %d 0 R"
            b"/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>" % len(objects)
        )
        kids.append(len(objects))
    objects[1] = b"<</Type/Pages/Kids[%s]/Count %d>>" % (b" ".join(b"%d 0 R" % kid for kid in kids), len(kids))
    extra = b"/Encrypt<</Filter/Standard/V 1/R 2/P -44/O<%s>/U<%s>>>/ID[<00><00>]" % (b"41" * 32, b"42" * 32)
    return _file(objects, extra if locked else b"")


def _font(name: str) -> bytes:
    return b"<</Type/Font/Subtype/Type1/BaseFont/%s/Encoding/WinAnsiEncoding>>" % name.encode()


def _drawn(left: float, bottom: float, words: str) -> bytes:
    font = b"F2" if words.startswith("*") else b"F1"
    bare = words.lstrip("*").replace("(", r"\(").replace(")", r"\)").encode("cp1252")
    return b"BT /%s 11 Tf %g %g Td (%s) Tj ET\n" % (font, left, bottom, bare)


def _file(objects: Sequence[bytes], extra: bytes) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places: list[int] = []
    for n, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (n, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, extra, start)
    return bytes(out)


def talk_pdf() -> bytes:
    return pdf([[(72, 700 - 28 * n, line) for n, line in enumerate(LINES)]])


# ── speech ────────────────────────────────────────────────────────────────────────────────────────────────────


def clock(seconds: int, comma: str = ".") -> str:
    return f"00:00:{seconds:02}{comma}000"


def web_vtt() -> bytes:
    cues = [f"{clock(4 * n)} --> {clock(4 * n + 4)}\n<v {name}>{words}</v>" for n, (name, words) in enumerate(TURNS)]
    return "\n\n".join(["WEBVTT", *cues]).encode()


def sub_rip() -> bytes:
    cues = [f"{n}\n{clock(4 * n, ',')} --> {clock(4 * n + 4, ',')}\n{line}" for n, line in enumerate(LINES, start=1)]
    return "\n\n".join(cues).encode()


def whisper() -> bytes:
    segments = [
        {"start": 4.0 * n, "end": 4.0 * n + 4, "text": f" {words}", "speaker": name}
        for n, (name, words) in enumerate(TURNS)
    ]
    return json.dumps({"segments": segments, "language": "en"}).encode()


def comma_table() -> bytes:
    return "\n".join(
        ["speaker,time,text", *(f'{name},0:{n:02},"{words}"' for n, (name, words) in enumerate(TURNS))]
    ).encode()


def transcriber() -> bytes:
    turns = "".join(
        f'<Turn speaker="{"a" if name == "Ana Berg" else "j"}" startTime="{4 * n}" endTime="{4 * n + 4}">'
        f'<Sync time="{4 * n}"/>\n{words}\n</Turn>'
        for n, (name, words) in enumerate(TURNS)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE Trans SYSTEM "trans-14.dtd">\n'
        '<Trans scribe="Pia Holm" audio_filename="bell"><Speakers><Speaker id="a" name="Ana Berg"/>'
        '<Speaker id="j" name="Jon Vale"/></Speakers><Topics><Topic id="t" desc="Bells"/></Topics>'
        f'<Episode><Section type="report" topic="t">{turns}</Section></Episode></Trans>'
    ).encode()


def edition(body: str = "") -> bytes:
    spoken = "".join(f'<u who="#{name.split()[0]}" start="{n}">{words}</u>' for n, (name, words) in enumerate(TURNS))
    return (
        '<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>'
        "<title>The bell of Orrin</title></titleStmt></fileDesc><profileDesc><particDesc><listPerson>"
        '<person xml:id="Ana"><persName>Ana Berg</persName></person>'
        '<person xml:id="Jon"><persName>Jon Vale</persName></person>'
        f"</listPerson></particDesc></profileDesc></teiHeader><text><body>{body or spoken}</body></text></TEI>"
    ).encode()


def mark_down() -> bytes:
    turns = "\n\n".join(f"**{name}:** {words}" for name, words in TURNS)
    return f"---\ntitle: The bell\ndate: 2031-02-03\n---\n\n# The bell of Orrin\n\n{turns}\n".encode()


def plain_text() -> bytes:
    return "\n\n".join(LINES).encode()


ALL: Mapping[str, bytes] = {
    ".txt": plain_text(),
    ".md": mark_down(),
    ".html": web_page(),
    ".docx": word(),
    ".odt": open_document(),
    ".rtf": rich_text(),
    ".pdf": talk_pdf(),
    ".epub": e_book(),
    ".vtt": web_vtt(),
    ".srt": sub_rip(),
    ".json": whisper(),
    ".csv": comma_table(),
    ".tsv": comma_table().replace(b",", b"\t"),
    ".trs": transcriber(),
    ".tei": edition(),
    ".xml": edition(),
}

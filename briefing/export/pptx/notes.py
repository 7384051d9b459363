"""Speaker's notes as a notes slide, with the picture of the slide and its number."""

from __future__ import annotations

from briefing.export.pptx.shapes import Key, placeholder, tree
from briefing.export.pptx.text import number, plain
from briefing.export.pptx.xml import part, tag

_BODY, _NUMBER = Key("body", 3), Key("sldNum", 5)  # the indices of python-pptx's notes master


def notes_part(text: str, slide_number: int) -> bytes:
    """The whole part; every line of the notes is a paragraph."""
    words = "".join(plain(line) for line in text.splitlines())
    shapes = (
        _picture(2),
        placeholder(3, "Notes", _BODY, "", _BARE + words),
        placeholder(4, "Number", _NUMBER, "", _BARE + number(str(slide_number))),
    )
    return part("p:notes", tag("p:cSld", tree(*shapes)), tag("p:clrMapOvr", tag("a:masterClrMapping")))


_BARE = tag("a:bodyPr") + tag("a:lstStyle")


def _picture(id: int) -> str:
    """The place where the office program draws the slide itself."""
    return tag(
        "p:sp",
        tag(
            "p:nvSpPr",
            tag("p:cNvPr", id=id, name="Slide"),
            tag("p:cNvSpPr", tag("a:spLocks", noGrp=1, noRot=1, noChangeAspect=1)),
            tag("p:nvPr", tag("p:ph", type="sldImg", idx=2)),
        ),
        tag("p:spPr"),
    )

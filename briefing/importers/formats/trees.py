"""The one door to XML and HTML trees: no entities, no outside files, no network, and bounds on size and depth.

An entity of one's own can make a kilobyte into gigabytes or read a file of the machine, and no interview needs one; so
any is refused before the parser sees it. A reference to an outside grammar is common and harmless, as nobody loads it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.entities import name2codepoint
from pathlib import Path

from lxml import etree, html

from briefing.errors import InterviewUnreadable
from briefing.i18n import _
from briefing.importers.formats import bounds

Element = etree._Element  # pyright: ignore[reportPrivateUsage]  # noqa: SLF001  # lxml names its type in no other way

_ENTITY = tuple("<!ENTITY".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
_NAMED = re.compile(rb"&([A-Za-z]{2,8}\d{0,2});")
_OWN = frozenset({"amp", "lt", "gt", "quot", "apos"})  # every XML document knows these
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")


def xml(data: bytes, path: Path, part: str = "") -> Element:
    """The root of an XML document; InterviewUnreadable where it is none, or hostile. `part` is for the message."""
    if any(entity in data for entity in _ENTITY):
        raise InterviewUnreadable(
            _("The document is not read, for safety: it declares entities of its own."),
            hint=_("If you trust it, copy its text and paste it."),
            path=path,
        )
    _refuse_too_many(data.count(b"<"), path)
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, remove_pis=True, remove_comments=True
    )
    try:
        return etree.fromstring(_NAMED.sub(_numbered, data), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        line = error.lineno if isinstance(error, etree.XMLSyntaxError) else None
        message = _("The XML is damaged: {why}.") if not part else _("The XML of its part “{part}” is damaged: {why}.")
        raise InterviewUnreadable(
            message.format(part=part, why=str(error).rstrip(".")),
            hint=_("Open it in its own program, and save it again."),
            path=path,
            line=None if part else line,
        ) from error


def _numbered(match: re.Match[bytes]) -> bytes:
    """“&nbsp;” as a number: its name is declared in a grammar that is never loaded."""
    name = match[1].decode()
    known = name in name2codepoint and name not in _OWN
    return b"&#%d;" % name2codepoint[name] if known else match[0]


def page(markup: str, path: Path) -> Element | None:
    """The root of an HTML page, however badly written; None where it holds nothing."""
    _refuse_too_many(markup.count("<"), path)
    markup = _DECLARATION.sub("", markup.replace("\0", "\ufffd"))
    if not markup.strip():
        return None
    # Old pages never close some of their marks, so that they lie within each other by the hundred: 2,048 at most.
    parser = html.HTMLParser(no_network=True, remove_pis=True, remove_comments=True, huge_tree=True, encoding="utf-8")
    try:
        root = _of_page(markup.encode("utf-8", "replace"), parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    if any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log):
        raise InterviewUnreadable(_("The marks of this page are nested too deeply."), hint=_parts(), path=path)
    return root


def _of_page(markup: bytes, parser: html.HTMLParser) -> Element:
    return html.document_fromstring(markup, parser)  # pyright: ignore[reportUnknownMemberType]


def name_of(element: Element) -> str:
    """The name of an element without its namespace, in small letters."""
    return element.tag.rpartition("}")[2].lower()


def walk(root: Element) -> Iterator[tuple[str, Element]]:
    """“start” and “end” of every element in order. Without recursion: depth is chosen by whoever wrote the file."""
    yield from etree.iterwalk(root, events=("start", "end"))


def words_in(element: Element) -> str:
    """All text inside, white space squeezed; comments are none."""
    return " ".join(str(element.xpath("string()")).split())


def _refuse_too_many(tags: int, path: Path) -> None:
    if tags > bounds.MAX_TAGS:
        raise InterviewUnreadable(
            _("The document has more than {n:,} marks.").format(n=bounds.MAX_TAGS),
            hint=_parts(),
            path=path,
        )


def _parts() -> str:
    return _("Cut it into parts, or copy its text and paste it.")

"""Rows of the outline: which there are, and the words each shows. Plain values, no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from briefing.app.session import Session
from briefing.deck.kinds import kind_of
from briefing.i18n import _, ngettext
from briefing.model.brief import Asked, Block, Brief, Cited, Part, Point, Slide
from briefing.model.quote import shown


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a part, slide or block, with its place among its siblings. `parent` is an id, empty at the top."""

    kind: str
    id: str
    item: Part | Slide | Block
    at: int
    parent: str
    children: tuple[str, ...]


def rows_of(brief: Brief) -> dict[str, Row]:
    """Every row by id, in the order of the outline."""
    found: dict[str, Row] = {}
    for n, part in enumerate(brief.parts):
        found[part.id] = Row("part", part.id, part, n, "", tuple(slide.id for slide in part.slides))
        for m, slide in enumerate(part.slides):
            found[slide.id] = Row("slide", slide.id, slide, m, part.id, tuple(block.id for block in slide.blocks))
            for k, block in enumerate(slide.blocks):
                found[block.id] = Row("block", block.id, block, k, slide.id, ())
    return found


def same_shape(one: Mapping[str, Row], other: Mapping[str, Row]) -> bool:
    """Whether two outlines have the same rows in the same places, whatever they say."""
    if len(one) != len(other):
        return False
    pairs = zip(one.values(), other.values(), strict=True)
    return all(a.id == b.id and a.parent == b.parent and a.children == b.children for a, b in pairs)


def text(row: Row, session: Session) -> str:
    """What a row says."""
    match row.item:
        case Part(title=title):
            return title or _("Untitled part")
        case Slide():
            return _slide_text(row.item, session)
        case Point(text=words):
            return words or _("Empty point")
        case Cited(quote=quote):
            known = next((q for q in session.brief.quotes if q.id == quote), None)
            return _("“{words}”").format(words=" ".join(shown(known).split())) if known else _("Missing quote")
        case Asked(interview=interview, section=section):
            return session.brief.section(interview, section).title


def own_text(row: Row) -> str:
    """What an editor of the row starts with."""
    return row.item.text if isinstance(row.item, Point) else getattr(row.item, "title", "")


def kind_label(row: Row) -> str:
    """What a row is, in the user's words."""
    match row.item:
        case Part():
            return _("Part")
        case Slide(kind=kind):
            known = kind_of(kind)
            return known.label if known else kind
        case Point():
            return _("Point")
        case Cited():
            return _("Quote")
        case Asked():
            return _("Section")


def side(row: Row) -> str:
    """What stands at the right edge of a row: the kind of a slide, the evidence of a point."""
    match row.item:
        case Slide():
            return kind_label(row)
        case Point(evidence=evidence) if evidence:
            return ngettext("{n} quote", "{n} quotes", len(evidence)).format(n=len(evidence))
        case _:
            return ""


def icon_name(row: Row) -> str:
    """The icon of a row."""
    match row.item:
        case Part():
            return "heading"
        case Slide(hidden=hidden):
            return "eye-off" if hidden else "presentation"
        case Point():
            return "list"
        case Cited():
            return "text-quote"
        case Asked():
            return "message-square"


def advice(row: Row, session: Session) -> str:
    """What helps with a row: the template's guidance, else its words in full."""
    match row.item:
        case Part(guidance=guidance):
            return guidance
        case Slide(prompt=prompt):
            return prompt
        case _:
            return text(row, session)


def _slide_text(slide: Slide, session: Session) -> str:
    laid = session.deck.laid.get(slide.id)
    return slide.title or (laid.pages[0].title if laid else "") or _("Untitled slide")

"""What happens when something is let go over the outline: it lands where the drop zone said it would."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from briefing.app.landing import at_slide
from briefing.app.session import Session
from briefing.i18n import _, ngettext
from briefing.model import edits
from briefing.model.brief import Brief
from briefing.model.change import Spot
from briefing.model.ids import new_id


def drop_slides(session: Session, slides: Iterable[str], to: Spot) -> None:
    """Move slides to where they were dropped, in the order given."""
    moved = list(slides)
    after = _moved(session.brief, moved, to, edits.move_slide)
    label = ngettext("Move slide", "Move {n} slides", len(moved)).format(n=len(moved))
    session.put(label, after, choose=at_slide(session, after, moved[-1]))


def drop_parts(session: Session, parts: Iterable[str], at: int) -> None:
    """Move parts to before the one at an index, in the order given."""
    moved = list(parts)
    after = _moved(session.brief, moved, Spot("", at), _move_part)
    label = ngettext("Move part", "Move {n} parts", len(moved)).format(n=len(moved))
    session.put(label, after, choose=replace(session.choice, part=moved[-1], slide="", block=""))


def drop_blocks(session: Session, blocks: Iterable[str], to: Spot) -> None:
    """Move items to where they were dropped, on their slide or another, in the order given."""
    moved = list(blocks)
    after = _moved(session.brief, moved, to, edits.move_block)
    label = ngettext("Move item", "Move {n} items", len(moved)).format(n=len(moved))
    session.put(label, after, choose=replace(at_slide(session, after, to.into), block=moved[-1]))


def _moved(brief: Brief, ids: Iterable[str], to: Spot, move: Callable[[Brief, str, Spot], Brief]) -> Brief:
    """The brief with things moved to one spot, in order. One that stood above it there leaves the spot a place up."""
    at = to.at
    for id in ids:
        above = id in _siblings(brief, to.into)[:at]
        brief = move(brief, id, Spot(to.into, at))
        at += 0 if above else 1
    return brief


def _siblings(brief: Brief, holder: str) -> list[str]:
    """The ids of what a part or slide holds; of the parts, where the holder is the outline itself (empty)."""
    if not holder:
        return [part.id for part in brief.parts]
    part = next((part for part in brief.parts if part.id == holder), None)
    return [item.id for item in (part.slides if part else brief.slide(holder).blocks)]


def _move_part(brief: Brief, part: str, to: Spot) -> Brief:
    return edits.move_part(brief, part, to.at)


def drop_quotes(session: Session, quotes: Iterable[str], to: Spot) -> None:
    """Show quotes on the slide they were dropped on, one below the other."""
    after, block, shown = session.brief, "", list(quotes)
    for n, quote in enumerate(shown):
        block = new_id("b")
        after = edits.place_quote(after, quote, Spot(to.into, to.at + n), id=block)
    label = ngettext("Place quote", "Place {n} quotes", len(shown)).format(n=len(shown))
    session.put(label, after, choose=replace(at_slide(session, after, to.into), block=block))


def drop_sections(session: Session, sections: Iterable[tuple[str, str]], to: Spot) -> None:
    """Show sections (interview, section) on the slide they were dropped on, one below the other."""
    after, block, shown = session.brief, "", list(sections)
    for n, (interview, section) in enumerate(shown):
        block = new_id("b")
        after = edits.place_section(after, interview, section, Spot(to.into, to.at + n), id=block)
    label = ngettext("Place section", "Place {n} sections", len(shown)).format(n=len(shown))
    session.put(label, after, choose=replace(at_slide(session, after, to.into), block=block))


def cite_quotes(session: Session, point: str, quotes: Iterable[str]) -> None:
    """Give quotes as evidence for the point they were dropped on."""
    after = session.brief
    for quote in quotes:
        after = edits.cite(after, point, quote)
    slide = after.slide_with(point).id
    session.put(_("Cite quote"), after, choose=replace(at_slide(session, after, slide), block=point))

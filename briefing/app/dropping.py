"""What happens when something is let go over the outline: it lands where the drop zone said it would."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from briefing.app.landing import at_slide
from briefing.app.session import Session
from briefing.i18n import _, ngettext
from briefing.model import edits
from briefing.model.change import Spot
from briefing.model.ids import new_id


def drop_slides(session: Session, slides: Iterable[str], to: Spot) -> None:
    """Move slides to where they were dropped, in the order given."""
    after, moved, at = session.brief, list(slides), to.at
    for slide in moved:
        home = after.part_with(slide)
        before = home.id == to.into and [s.id for s in home.slides].index(slide) < at
        after = edits.move_slide(after, slide, Spot(to.into, at))
        at += 0 if before else 1
    label = ngettext("Move slide", "Move {n} slides", len(moved)).format(n=len(moved))
    session.put(label, after, choose=at_slide(session, after, moved[-1]))


def drop_block(session: Session, block: str, to: Spot) -> None:
    """Move an item to where it was dropped, on its slide or another."""
    after = edits.move_block(session.brief, block, to)
    session.put(_("Move item"), after, choose=replace(at_slide(session, after, to.into), block=block))


def drop_quote(session: Session, quote: str, to: Spot) -> None:
    """Show a quote on the slide it was dropped on; on a points slide it is evidence."""
    block = new_id("b")
    after = edits.place_quote(session.brief, quote, to, id=block)
    session.put(_("Place quote"), after, choose=replace(at_slide(session, after, to.into), block=block))


def drop_section(session: Session, interview: str, section: str, to: Spot) -> None:
    """Show a section on the slide it was dropped on."""
    block = new_id("b")
    after = edits.place_section(session.brief, interview, section, to, id=block)
    session.put(_("Place section"), after, choose=replace(at_slide(session, after, to.into), block=block))

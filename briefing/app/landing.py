"""Where a gesture lands: the spot after what is chosen, and the choice that follows a change."""

from __future__ import annotations

from dataclasses import replace

from briefing.app.session import Choice, Session
from briefing.errors import EditRefused
from briefing.i18n import _
from briefing.model import edits
from briefing.model.brief import Brief, Slide
from briefing.model.change import Spot
from briefing.model.ids import new_id


def next_spot(session: Session) -> Spot:
    """Where a new slide goes: after the chosen one, else at the end of the chosen or last part."""
    brief, choice = session.brief, session.choice
    home = next((part for part in brief.parts if any(s.id == choice.slide for s in part.slides)), None)
    if home is not None:
        return Spot(home.id, [slide.id for slide in home.slides].index(choice.slide) + 1)
    part = next((p for p in brief.parts if p.id == choice.part), brief.parts[-1] if brief.parts else None)
    return Spot(part.id, len(part.slides)) if part else Spot(new_id("p"), 0)


def with_part(brief: Brief, to: Spot) -> Brief:
    """The brief, with a first part where there is none to land in."""
    if any(part.id == to.into for part in brief.parts):
        return brief
    return edits.add_part(brief, _("Part 1"), id=to.into)


def chosen_slide(session: Session) -> Slide:
    """The slide that is chosen; EditRefused where none is."""
    if not session.choice.slide:
        raise EditRefused(_("No slide is chosen."), hint=_("Click a slide in the outline first."))
    return session.brief.slide(session.choice.slide)


def at_slide(session: Session, brief: Brief, slide: str) -> Choice:
    """The present choice, moved to a slide of the brief to come."""
    return replace(session.choice, part=brief.part_with(slide).id, slide=slide, block="")


def placed(session: Session, id: str) -> Choice | None:
    """The present choice, moved to the part, slide, item or quote of that id; None where there is none."""
    brief, choice = session.brief, session.choice
    for part in brief.parts:
        if part.id == id:
            return replace(choice, part=id, slide="", block="")
        for slide in part.slides:
            if id == slide.id or any(block.id == id for block in slide.blocks):
                return replace(choice, part=part.id, slide=slide.id, block="" if id == slide.id else id)
    quote = next((quote for quote in brief.quotes if quote.id == id), None)
    return quote and replace(choice, interview=quote.interview, span=None, quote=id)

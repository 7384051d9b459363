"""What a user puts on the chosen slide by key: the twins of dropping a quote or a section on it."""

from __future__ import annotations

from briefing.app.dropping import drop_quotes, drop_sections
from briefing.app.landing import chosen_slide
from briefing.app.session import Session
from briefing.errors import EditRefused
from briefing.i18n import _
from briefing.model import edits
from briefing.model.brief import Point
from briefing.model.change import Spot


def cite_chosen(session: Session) -> None:
    """Give the chosen quote as evidence for the chosen point, or take it away again."""
    choice = session.choice
    points = (block for slide in session.brief.slides() for block in slide.blocks if isinstance(block, Point))
    point = next((block for block in points if block.id == choice.block), None)
    if point is None or not choice.quote:
        raise EditRefused(
            _("A quote is cited for a point."), hint=_("Choose a key quote on the left and a point in the outline.")
        )
    on = choice.quote not in point.evidence
    session.do(_("Cite quote") if on else _("Cite quote no more"), edits.cite, point.id, choice.quote, on=on)


def quote_here(session: Session) -> None:
    """Show the chosen quote on the chosen slide, after what stands there."""
    if not session.choice.quote:
        raise EditRefused(_("No quote is chosen."), hint=_("Choose a key quote on the left first."))
    slide = chosen_slide(session)
    drop_quotes(session, (session.choice.quote,), Spot(slide.id, len(slide.blocks)))


def section_here(session: Session) -> None:
    """Show the section being read on the chosen slide, after what stands there."""
    choice = session.choice
    if not (choice.interview and choice.section):
        raise EditRefused(_("No section is chosen."), hint=_("Click a question first."))
    slide = chosen_slide(session)
    drop_sections(session, ((choice.interview, choice.section),), Spot(slide.id, len(slide.blocks)))

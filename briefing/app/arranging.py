"""What a user does in the outline, in one gesture each: an edit with its label, and what is chosen after it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from briefing.app.landing import at_slide, chosen_slide, next_spot, with_part
from briefing.app.session import Session
from briefing.errors import EditRefused
from briefing.i18n import _, ngettext
from briefing.model import edits
from briefing.model.change import Spot
from briefing.model.ids import new_id


def add_part(session: Session) -> str:
    """Open a new part after the chosen one; its id."""
    brief, part = session.brief, new_id("p")
    ids = [item.id for item in brief.parts]
    at = ids.index(session.choice.part) + 1 if session.choice.part in ids else len(ids)
    after = edits.add_part(brief, _("New part"), id=part, at=at)
    session.put(_("New part"), after, choose=replace(session.choice, part=part, slide="", block=""))
    return part


def add_slide(session: Session, kind: str = "points") -> str:
    """Add an empty slide after the chosen one; its id."""
    to, slide = next_spot(session), new_id("s")
    after = edits.add_slide(with_part(session.brief, to), kind, to, id=slide)
    session.put(_("New slide"), after, choose=at_slide(session, after, slide))
    return slide


def add_point(session: Session, text: str = "") -> str:
    """Add a point at the end of the chosen slide; its id."""
    slide, point = chosen_slide(session), new_id("b")
    after = edits.add_point(session.brief, text, Spot(slide.id, len(slide.blocks)), id=point)
    session.put(_("New point"), after, choose=replace(session.choice, block=point))
    return point


def duplicate(session: Session) -> None:
    """Copy the chosen slide."""
    slide, fresh = chosen_slide(session), new_id("s")
    after = edits.duplicate_slide(session.brief, slide.id, mint=lambda kind: fresh if kind == "s" else new_id(kind))
    session.put(_("Duplicate slide"), after, choose=at_slide(session, after, fresh))


def toggle_hidden(session: Session) -> None:
    """Keep the chosen slide out of the deck, or show it again."""
    slide = chosen_slide(session)
    label = _("Show slide") if slide.hidden else _("Hide slide")
    session.do(label, edits.hide_slide, slide.id, on=not slide.hidden)


def remove(session: Session) -> None:
    """Remove what is chosen in the outline: an item, else a slide, else a part. Its neighbour is chosen next."""
    brief, choice = session.brief, session.choice
    if choice.block:
        home = brief.slide_with(choice.block)
        label, after = _("Remove item"), edits.remove_block(brief, choice.block)
        choose = replace(choice, block=_neighbour([b.id for b in home.blocks], choice.block))
    elif choice.slide:
        slides = [slide.id for slide in brief.part_with(choice.slide).slides]
        label, after = _("Remove slide"), edits.remove_slide(brief, choice.slide)
        choose = replace(choice, slide=_neighbour(slides, choice.slide))
    elif choice.part:
        label, after = _("Remove part"), edits.remove_part(brief, choice.part)
        choose = replace(choice, part=_neighbour([p.id for p in brief.parts], choice.part))
    else:
        raise EditRefused(_("Nothing is chosen in the outline."))
    session.put(label, after, choose=choose)


def remove_all(session: Session, ids: Iterable[str]) -> None:
    """Remove several things from the outline in one step; what went with another that is gone is not missed."""
    after, gone = session.brief, 0
    for id in ids:
        for there, take in (
            ((part.id for part in after.parts), edits.remove_part),
            ((slide.id for slide in after.slides()), edits.remove_slide),
            ((block.id for slide in after.slides() for block in slide.blocks), edits.remove_block),
        ):
            if id in set(there):
                after, gone = take(after, id), gone + 1
                break
    label = ngettext("Remove {n} item", "Remove {n} items", gone).format(n=gone)
    session.put(label, after, choose=replace(session.choice, part="", slide="", block=""))


def shift(session: Session, step: int) -> None:
    """Move what is chosen in the outline up (-1) or down (+1); at the end of its part or slide it goes to the next."""
    choice = session.choice
    if choice.block:
        _shift_block(session, step)
    elif choice.slide:
        _shift_slide(session, step)
    elif choice.part:
        ids = [part.id for part in session.brief.parts]
        to = _target(ids, session.brief.part(choice.part).id, step)
        session.put(_("Move part"), edits.move_part(session.brief, choice.part, to))


def _shift_block(session: Session, step: int) -> None:
    brief, block = session.brief, session.choice.block
    home, slides = brief.slide_with(block), list(brief.slides())
    ids = [item.id for item in home.blocks]
    there = slides.index(home) + step
    if 0 <= ids.index(block) + step < len(ids):
        to = Spot(home.id, _target(ids, block, step))
    elif 0 <= there < len(slides):
        to = Spot(slides[there].id, 0 if step > 0 else len(slides[there].blocks))
    else:
        return
    after = edits.move_block(brief, block, to)
    session.put(_("Move item"), after, choose=replace(at_slide(session, after, to.into), block=block))


def _shift_slide(session: Session, step: int) -> None:
    brief, slide = session.brief, session.choice.slide
    home = brief.part_with(slide)
    ids = [item.id for item in home.slides]
    parts = [part.id for part in brief.parts]
    there = parts.index(home.id) + step
    if 0 <= ids.index(slide) + step < len(ids):
        to = Spot(home.id, _target(ids, slide, step))
    elif 0 <= there < len(parts):
        to = Spot(parts[there], 0 if step > 0 else len(brief.parts[there].slides))
    else:
        return
    after = edits.move_slide(brief, slide, to)
    session.put(_("Move slide"), after, choose=at_slide(session, after, slide))


def _target(ids: list[str], id: str, step: int) -> int:
    """Index to drop at, counted before the move, to go one step."""
    return max(0, ids.index(id) + (2 if step > 0 else -1))


def lay_outline(session: Session, name: str, *, auto: bool) -> None:
    """Lay the outline of that name; with `auto`, filled with suggested quotes. What was there waits at the end."""
    from briefing.outline import fill, templates  # a third of the window's start, and not needed to start

    template = templates.template(name)
    if auto:
        after = fill.fill(session.brief, template, new_id)
    else:
        after = fill.relaid(session.brief, template, fill.lay(template, new_id), new_id)
    first = next(after.slides(), None)
    choose = at_slide(session, after, first.id) if first else session.choice
    session.put(_("Lay outline"), after, choose=choose)


def _neighbour(ids: list[str], id: str) -> str:
    at = ids.index(id)
    return (ids[at + 1 : at + 2] or ids[max(0, at - 1) : at] or [""])[0]

"""Where a thing dragged over the outline would land, and landing it there. No Qt: rows and spots only.

`at` is -1 for “on the row itself” and otherwise the child before which it would go, as Qt counts.
"""

from __future__ import annotations

from collections.abc import Mapping

from briefing.app import dropping, reading
from briefing.app.session import Session
from briefing.i18n import _
from briefing.model.brief import Point
from briefing.model.change import Spot
from briefing.model.ids import new_id
from briefing.ui.models.rows import Row, kind_label, own_text
from briefing.ui.payload import Payload

_INTO_SLIDES = ("quote", "section", "block")


def landing(rows: Mapping[str, Row], what: Payload, at: int, onto: Row | None) -> Spot | None:
    """The spot, or None where the thing cannot land. An empty `into` means the outline itself."""
    if onto is None:
        return _at_top(rows, what, at)
    if onto.kind == "part" and what.kind == "part":
        return Spot("", onto.at + (at >= 0 or _comes_from_above(rows, what, onto)))
    if onto.kind == "part" and what.kind != "block":
        return Spot(onto.id, len(onto.children) if at < 0 else at)
    if onto.kind == "slide" and what.kind in _INTO_SLIDES:
        return Spot(onto.id, len(onto.children) if at < 0 else at)
    if isinstance(onto.item, Point) and what.kind == "quote":
        return Spot(onto.id, 0)
    if onto.kind == "slide" and what.kind == "slide":
        return Spot(onto.parent, onto.at + (at >= 0 or _comes_from_above(rows, what, onto)))
    return None


def _comes_from_above(rows: Mapping[str, Row], what: Payload, onto: Row) -> bool:
    """Whether it stands above the row it is let go on: it then takes that row's place."""
    row = rows.get(what.ids[0][0]) if what.ids and what.ids[0] else None
    return row is not None and row.parent == onto.parent and row.at < onto.at


def _at_top(rows: Mapping[str, Row], what: Payload, at: int) -> Spot | None:
    parts = [row for row in rows.values() if row.kind == "part"]
    where = len(parts) if at < 0 else at
    if what.kind == "part":
        return Spot("", where)
    if what.kind == "block":
        return None
    if not parts:
        return Spot(new_id("p"), 0) if what.kind != "slide" else None
    home = parts[max(0, where - 1)]
    return Spot(home.id, len(home.children) if where else 0)


def told(rows: Mapping[str, Row], what: Payload, spot: Spot) -> str:
    """The landing in words, for the status line."""
    onto = rows.get(spot.into)
    if what.kind == "part":
        return _("Moves the part here")
    if onto is None:
        return _("Goes into a new part")
    if onto.kind == "part":
        name = own_text(onto) or _("Untitled part")
        return _("Goes into “{name}”, place {n}").format(name=name, n=spot.at + 1 - _above(rows, what, spot))
    if isinstance(onto.item, Point):
        return _("Bears out the point “{name}”").format(name=own_text(onto))
    return _("Goes onto the slide “{name}”").format(name=own_text(onto) or kind_label(onto))


def _above(rows: Mapping[str, Row], what: Payload, spot: Spot) -> int:
    """How many of the dragged slides stand above the spot in the same part, and leave it a place higher."""
    dragged = (rows[item[0]] for item in what.ids if what.kind == "slide" and item[0] in rows)
    return sum(row.parent == spot.into and row.at < spot.at for row in dragged)


def land(session: Session, rows: Mapping[str, Row], what: Payload, spot: Spot) -> None:
    """Land it; EditRefused where the brief says no."""
    ids = [item[0] for item in what.ids]
    onto = rows.get(spot.into)
    on_slide = onto is not None and onto.kind == "slide"
    match what.kind:
        case "part":
            dropping.drop_parts(session, ids, spot.at)
        case "slide":
            dropping.drop_slides(session, ids, spot)
        case "block":
            dropping.drop_blocks(session, ids, spot)
        case "quote" if onto is not None and onto.kind == "block":
            dropping.cite_quotes(session, onto.id, ids)
        case "quote":
            (dropping.drop_quotes if on_slide else reading.slides_for_quotes)(session, ids, spot)
        case "section":
            pairs = [(item[0], item[1]) for item in what.ids]
            (dropping.drop_sections if on_slide else reading.slides_for_sections)(session, pairs, spot)
        case _:
            pass

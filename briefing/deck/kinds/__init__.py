"""The kinds of slide there are: one module each, in this visible table, in the order a menu shows them."""

from __future__ import annotations

from briefing.deck.kind import Kind
from briefing.deck.kinds import agenda, bottom_line, points, qa, quote, section, sources, title

KINDS: tuple[Kind, ...] = (
    title.KIND,
    agenda.KIND,
    bottom_line.KIND,
    section.KIND,
    quote.KIND,
    qa.KIND,
    points.KIND,
    sources.KIND,
)

_BY_NAME = {kind.name: kind for kind in KINDS}


def kind_of(name: str) -> Kind | None:
    """The kind of that name, or None where a brief names one we do not know."""
    return _BY_NAME.get(name)

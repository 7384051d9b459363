"""Something in a brief that cannot be: where, what, and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefing.files.stream import shortened
from briefing.i18n import _

Address = tuple[str | int, ...]  # names of keys and numbers of items in the file, from the outermost in


@dataclass(frozen=True, slots=True)
class Flaw:
    """What is wrong at an address of the file."""

    address: Address
    message: str
    hint: str = ""


def repeated(ids: Iterable[tuple[Address, str]]) -> Iterator[Flaw]:
    """A flaw for each id that was there before."""
    seen: set[str] = set()
    for address, id in ids:
        if id in seen:
            message = _("The id “{id}” is used twice.").format(id=shortened(id))
            yield Flaw(address, message, _("Give one of the two another id."))
        seen.add(id)

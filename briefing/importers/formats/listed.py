"""Sets of names, written in one line as they are read."""

from __future__ import annotations


def a_set(names: str) -> frozenset[str]:
    """The names that blanks part."""
    return frozenset(names.split())

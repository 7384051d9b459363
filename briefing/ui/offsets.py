"""Qt counts UTF-16 units, an interview counts characters. They differ where a character lies beyond U+FFFF."""

from __future__ import annotations


def units(text: str, chars: int) -> int:
    """UTF-16 units of the first `chars` characters."""
    return chars if text.isascii() else len(text[:chars].encode("utf-16-le", "surrogatepass")) // 2


def chars(text: str, units: int) -> int:
    """Characters in the first `units` UTF-16 units; a unit inside a pair counts with the pair before it."""
    if text.isascii():
        return units
    return len(text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "ignore"))

"""Short lasting ids: eight letters given at birth and kept, so that files merge and selections survive undo.

From the system's own randomness rather than the `secrets` module, which brings OpenSSL into the start of the window.
"""

from __future__ import annotations

import os

ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"  # no i, l, o, 0, 1: ids are read aloud and typed
LENGTH = 8


def new_id(prefix: str) -> str:
    """A fresh id such as “q-7k2fm9xd”: 31⁸ possibilities, so two never meet in one brief."""
    number = int.from_bytes(os.urandom(LENGTH * 2))
    letters: list[str] = []
    for _place in range(LENGTH):
        number, rest = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[rest])
    return f"{prefix}-{''.join(letters)}"

"""Short lasting ids: eight letters given at birth and kept, so that files merge and selections survive undo."""

from __future__ import annotations

import secrets

ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"  # no i, l, o, 0, 1: ids are read aloud and typed


def new_id(prefix: str) -> str:
    """A fresh id such as “q-7k2fm9xd”: 31⁸ possibilities, so two never meet in one brief."""
    return f"{prefix}-" + "".join(secrets.choice(ALPHABET) for _ in range(8))

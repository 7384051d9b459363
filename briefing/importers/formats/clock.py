"""Times as files print them → seconds."""

from __future__ import annotations

import re

_CLOCK = re.compile(r"(?:(?:(\d{1,4}):)?(\d{1,3}):)?(\d{1,7})(?:[.,](\d{1,9}))?\s*s?")


def seconds(printed: str) -> float | None:
    """“1:02:03.5”, “02:03,500”, “12.5” or “12.5s” in seconds; None for anything else."""
    match = _CLOCK.fullmatch(printed.strip(" \t[]()"))
    if match is None:
        return None
    hours, minutes, whole, part = match.groups()
    return int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(whole) + float(f"0.{part or 0}")

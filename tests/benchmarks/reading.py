"""Reading interviews, to JSON: 18 KB, and how the time grows to 10 MB."""

from __future__ import annotations

import json
from collections.abc import Iterator

from briefing.importers import read_text, report
from tests.benchmarks.clock import Figure, median, once
from tests.benchmarks.supply import text


def figures() -> Iterator[Figure]:
    """One for each size; the larger ones against what linear growth would give."""

    def act(length: int) -> float:
        given = text(length)
        run = lambda: json.dumps(report.as_json(read_text(given)))  # noqa: E731
        return median(run) if length < 500_000 else once(run)

    small, large, huge = act(18_000), act(1_000_000), act(10_000_000)
    yield Figure("read an interview of 18 KB, to JSON", small, "30 ms")
    yield Figure("read 1 MB", large, "1 s", small * 1_000_000 / 18_000, "linear from 18 KB")
    yield Figure("read 10 MB", huge, "linear", large * 10, "linear from 1 MB")

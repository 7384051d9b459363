"""Measuring: medians of several runs, and a row of the table for each figure."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the report. Seconds, or MB where `unit` says so."""

    what: str
    value: float
    budget: str
    baseline: float = 0.0
    against: str = ""
    unit: str = "s"

    def __str__(self) -> str:
        shown = f"{self.value * 1000:9.1f} ms" if self.unit == "s" else f"{self.value:9.1f} {self.unit}"
        ratio = f"{self.value / self.baseline:7.2f} × {self.against}" if self.baseline else ""
        return f"{self.what:<58} {shown}  {ratio:<44} budget {self.budget}"


def median(act: Callable[[], object], runs: int = 5) -> float:
    """Median seconds of an act, after one run that is not counted."""
    act()
    return statistics.median(once(act) for _ in range(runs))


def once(act: Callable[[], object]) -> float:
    """Seconds of one run."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def each(acts: list[Callable[[], object]]) -> list[float]:
    """Seconds of each act, once, in order."""
    return sorted(once(act) for act in acts)


def process(code: str, runs: int = 7) -> float:
    """Median seconds of a whole process that runs the code."""
    return median(lambda: subprocess.run([sys.executable, "-c", code], check=True, capture_output=True), runs)

"""`make bench`: every figure the design has a budget for, as far as it is built."""

from __future__ import annotations

import os
import platform
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import editing, exporting, opening, reading, showing

print(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores")
wanted = sys.argv[1:]
for module in (reading, opening, editing, exporting, showing):
    if not wanted or module.__name__.rsplit(".", 1)[-1] in wanted:
        for figure in module.figures():
            print(figure, flush=True)

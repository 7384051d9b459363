"""Every test runs without a screen, in a home of its own, and with examples that are the same each time."""

from __future__ import annotations

import os
import shutil
import tempfile

from hypothesis import HealthCheck, settings

_HOME = tempfile.mkdtemp(prefix="briefing-tests-")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["BRIEFING_HOME"] = _HOME

settings.register_profile(
    "ci", derandomize=True, deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ci")


def pytest_unconfigure() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)

"""The page most tests here read: fictional, with everything a web page adds to an interview."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.importers import read
from briefing.model.interview import Interview

DATA = Path(__file__).parent / "data"


@pytest.fixture(scope="session")
def page() -> Path:
    return DATA / "bell-page.txt"


@pytest.fixture(scope="session")
def bell(page: Path) -> Interview:
    return read(page)

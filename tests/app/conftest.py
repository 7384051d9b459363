"""A desk to sit at: a session on a brief sketched in one line, with something chosen on it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sketch import SAID, sketch

from briefing.app.session import Choice, Session

Desk = Callable[..., Session]


@pytest.fixture
def desk() -> Desk:
    """`desk("A[a b]", slide="a")`; `quotes` are words of SAID by id, everything else is a field of Choice."""

    def sit(outline: str = "", quotes: dict[str, str] | None = None, **chosen: object) -> Session:
        session = Session(sketch(outline, SAID, **(quotes or {})))
        session.choose(Choice(**chosen))  # type: ignore[arg-type]
        return session

    return sit

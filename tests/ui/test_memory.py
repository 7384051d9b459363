"""What stays is left alone by the collector of circular garbage."""

from __future__ import annotations

import gc

import pytest

from briefing.app.session import Session
from briefing.model.brief import Brief
from briefing.ui.window import Window


@pytest.fixture
def thawed():
    gc.unfreeze()
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("thawed")
def test_a_brief_put_on_the_desk_is_not_walked_again(qtbot):
    session = Session()
    qtbot.addWidget(Window(session))
    session.start(Brief(title="Ours"))
    assert gc.get_freeze_count() > 0

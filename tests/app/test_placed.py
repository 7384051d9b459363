"""From the id of a finding to what is chosen."""

from __future__ import annotations

import pytest
from sketch import interview, sketch

from briefing.app.landing import placed
from briefing.app.session import Session

SAID = interview("MQ: Why now?", "IT: Because the tide will not wait for us.")


@pytest.mark.parametrize(
    ("id", "where"),
    [
        ("A", ("A", "", "", "")),
        ("a", ("A", "a", "", "")),
        ("p", ("A", "a", "p", "")),
        ("q", ("", "", "", "q")),
    ],
)
def test_an_id_is_found_wherever_it_stands(id: str, where: tuple[str, str, str, str]):
    choice = placed(Session(sketch("A[a{p} b{x=q}]", SAID, q="the tide")), id)
    assert choice is not None
    assert (choice.part, choice.slide, choice.block, choice.quote) == where


def test_what_is_nowhere_is_not_chosen():
    assert placed(Session(sketch("A[a]")), "zz") is None

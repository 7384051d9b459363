"""What is put on the chosen slide by key: the twins of dropping it there."""

from __future__ import annotations

import pytest
from sketch import interview, sketch

from briefing.app import dropping, placing
from briefing.app.session import Choice, Session
from briefing.errors import EditRefused
from briefing.model.brief import Point

SAID = interview("MQ: Why now?", "IT: Because the tide will not wait for us.", "MQ: And then?", "IT: Then we build.")


def desk(line: str, **chosen: str) -> Session:
    session = Session(sketch(line, SAID, q="the tide will not wait", r="we build"))
    session.choose(Choice(**chosen))  # type: ignore[arg-type]
    return session


def evidence(session: Session, point: str) -> tuple[str, ...]:
    blocks = (block for slide in session.brief.slides() for block in slide.blocks)
    return next(block.evidence for block in blocks if isinstance(block, Point) and block.id == point)


def test_the_chosen_quote_goes_to_the_end_of_the_chosen_slide():
    session = desk("A[a{p} b]", slide="a", quote="q")
    placing.quote_here(session)
    assert [getattr(block, "quote", "") for block in session.brief.slide("a").blocks] == ["", "q"]


def test_without_a_quote_nothing_is_put_there():
    with pytest.raises(EditRefused, match="No quote is chosen"):
        placing.quote_here(desk("A[a]", slide="a"))


def test_the_section_being_read_goes_to_the_chosen_slide():
    session = desk("A[a/qa]", slide="a", interview=SAID.id, section="s2")
    placing.section_here(session)
    assert [getattr(block, "section", "") for block in session.brief.slide("a").blocks] == ["s2"]


def test_the_chosen_quote_is_cited_for_the_chosen_point():
    session = desk("A[a{p}]", slide="a", block="p", quote="q")
    placing.cite_chosen(session)
    assert evidence(session, "p") == ("q",)


def test_citing_again_takes_the_evidence_away():
    session = desk("A[a{p+q}]", slide="a", block="p", quote="q")
    placing.cite_chosen(session)
    assert evidence(session, "p") == ()


def test_a_quote_is_not_cited_for_a_quote():
    session = desk("A[a{x=q}]", slide="a", block="x", quote="r")
    with pytest.raises(EditRefused, match="cited for a point"):
        placing.cite_chosen(session)


def test_quotes_dropped_on_a_point_bear_it_out_in_one_step():
    session = desk("A[a{p}]")
    dropping.cite_quotes(session, "p", ("q", "r"))
    assert (evidence(session, "p"), session.undo_label) == (("q", "r"), "Cite quote")
    session.undo()
    assert evidence(session, "p") == ()

"""A signal in plain Python."""

from __future__ import annotations

from briefing.app.signal import Signal


def test_everybody_is_told_in_the_order_of_asking() -> None:
    signal, heard = Signal[int](), list[str]()
    signal.connect(lambda n: heard.append(f"first {n}"))
    signal.connect(lambda n: heard.append(f"second {n}"))
    signal.tell(7)
    assert heard == ["first 7", "second 7"]


def test_whoever_stopped_listening_is_told_no_more() -> None:
    signal, heard = Signal[int](), list[int]()
    stop = signal.connect(heard.append)
    stop()
    signal.tell(7)
    assert heard == []


def test_whoever_stops_while_being_told_does_not_spoil_it_for_the_next() -> None:
    signal, heard = Signal[int](), list[int]()
    stops = [signal.connect(lambda _n: stops[0]())]
    signal.connect(heard.append)
    signal.tell(7)
    assert heard == [7]

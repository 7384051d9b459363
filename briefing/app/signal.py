"""A signal in plain Python: whoever wants to know is told, in the order of asking."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

News = TypeVar("News")


class Signal(Generic[News]):
    """Tells listeners one thing. A listener that raises stops the telling: nothing is swallowed here."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[News], None]] = []

    def connect(self, listener: Callable[[News], None]) -> Callable[[], None]:
        """Tell the listener from now on; call what is returned to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, news: News) -> None:
        """Tell everybody who listens now."""
        for listener in tuple(self._listeners):
            listener(news)

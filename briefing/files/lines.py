"""The few shapes every line of a brief's file has: a named text, a list, a small mapping on one line, a span.

A span is written start-end, as people write pages, and not as a list [start, end]: YAML takes four steps over such a
list and one over a word, and a large brief has a hundred thousand spans. That is a third of the time to open it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefing.files.scalars import in_flow, scalar
from briefing.model.brief import Extra
from briefing.model.span import Span

Small = str | int | float | Span | tuple[str, ...] | tuple[int, ...]


def lines_of(pad: str, *, always: tuple[str, ...] = (), **values: str) -> Iterator[str]:
    """A line for each named text that is not empty, and for those that are always written."""
    for name, value in values.items():
        if value or name in always:
            yield f"{pad}{name}: {scalar(value, len(pad) + 2)}"


def listed(pad: str, name: str, values: Iterable[str]) -> Iterator[str]:
    """A named list with an item a line; nothing where it is empty."""
    lines = [f"{pad}  - {value}" for value in values]
    if lines:
        yield f"{pad}{name}:"
        yield from lines


def item(lines: Iterable[str]) -> Iterator[str]:
    """The lines of a mapping as an item of a list: a dash before the first key."""
    for n, line in enumerate(lines):
        if n:
            yield line
        else:
            bare = line.lstrip(" ")
            yield f"{' ' * (len(line) - len(bare) - 2)}- {bare}"


def flow(*items: str, **values: Small) -> str:
    """A short list [a, b], or a small mapping {name: value, …}, on one line."""
    if items:
        return f"[{', '.join(map(in_flow, items))}]"
    return f"{{{', '.join(f'{name}: {_small(value)}' for name, value in values.items())}}}"


def span(span: Span) -> str:
    """A span as start-end."""
    return f"{span.start}-{span.end}"


def spans(several: tuple[Span, ...]) -> str:
    """Spans with spaces between them."""
    return " ".join(map(span, several)) or '""'


def unknown(pad: str, extra: Extra) -> Iterator[str]:
    """Names we do not know, as they were found."""
    for name, value in extra:
        yield f"{pad}{in_flow(name)}: {value}"


def _small(value: Small) -> str:
    match value:
        case str():
            return in_flow(value)
        case Span():
            return span(value)
        case tuple():
            return f"[{', '.join(in_flow(item) if isinstance(item, str) else str(item) for item in value)}]"
        case int() | float():
            return repr(value)

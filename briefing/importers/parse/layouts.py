"""The ways to print who speaks. Each proposes where somebody starts to speak; the document itself says which is right.

A layout is judged by how many starts it explains. Printed names are better witnesses than looks, so a layout that goes
by looks has to explain more. Where none explains anything, nobody is interviewed. To teach the parser a layout, add it
to the table.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from briefing.importers.hinted import Kind
from briefing.importers.parse.census import accepted
from briefing.importers.parse.labels import Cues, Label, label_of
from briefing.importers.parse.looks import dashes, marked_questions, with_answers, with_questions
from briefing.importers.parse.marks import bold_label, is_item, is_vouched, told_label
from briefing.importers.parse.paragraphs import Paragraph
from briefing.importers.parse.phrases import ROLES
from briefing.importers.parse.shapes import dash_label, lone_label, named_or_stopped, space_label

Shape = Callable[[str], Label | None]

_FEWEST, _STOP_SHARE = 3, 0.1  # labels, and how many paragraphs must have one, before a full stop
_NAME_WORDS = 5
_ALONE_SHARE = 0.1  # of all paragraphs that must be names, where names stand on lines of their own


@dataclass(frozen=True, slots=True)
class _Layout:
    """One way to print who speaks, and how much one start found by it is worth."""

    find: Callable[[Sequence[Paragraph]], Cues]
    worth: float


def cues(paragraphs: Sequence[Paragraph]) -> Cues:
    """Where each speaker starts, by index of the paragraph, as the best layout says; empty where nobody speaks."""
    if told := _candidates(paragraphs, told_label):
        return told
    found = [(_completed(layout.find(paragraphs), paragraphs), layout.worth) for layout in _LAYOUTS.values()]
    best, _ = max(found, key=lambda item: (_are_several(item[0]), len(item[0]) * item[1]))
    return _trimmed(best, paragraphs)


def _completed(found: Cues, paragraphs: Sequence[Paragraph]) -> Cues:
    """With the other side, where only who asks or only who answers is printed."""
    if len({label.key for label in found.values()}) != 1:
        return found
    answered = with_answers(found, paragraphs)
    return with_questions(found, paragraphs) if answered == found else answered


def _trimmed(found: Cues, paragraphs: Sequence[Paragraph]) -> Cues:
    """Without what only looks like a start before the interview: credits, and names with a chapter of their own."""
    order = sorted(found)
    while len(order) > 2 and _is_credit(found, paragraphs, order[0], order[1]):
        order.pop(0)
    return {n: found[n] for n in order}


def _is_credit(found: Cues, paragraphs: Sequence[Paragraph], n: int, following: int) -> bool:
    chapter = any(paragraphs[between].is_heading for between in range(n + 1, following))
    label, words = found[n], paragraphs[n].words[found[n].length :].strip()
    once = sum(other.key == label.key for other in found.values()) == 1
    names_only = label.key in ROLES and 0 < len(words.split()) <= _NAME_WORDS and not words.endswith((".", "?", "!"))
    return chapter or (once and names_only)


def _are_several(found: Cues) -> bool:
    return len({label.key for label in found.values()}) > 1


def _candidates(paragraphs: Sequence[Paragraph], look: Callable[[Paragraph], Label | None]) -> Cues:
    found = {n: label for n, p in enumerate(paragraphs) if not p.header and (label := look(p))}
    return {n: _timed(label, paragraphs[n]) for n, label in found.items()}


def _timed(label: Label, paragraph: Paragraph) -> Label:
    """With the time that the file gives for the words, where none is printed."""
    start = paragraph.span.start + label.length
    marked = (hint.value for hint in paragraph.hints if hint.kind is Kind.TIME and hint.span.start <= start)
    return label if label.time is not None or not paragraph.hints else replace(label, time=next(marked, None))


def _by_colon(paragraphs: Sequence[Paragraph]) -> Cues:
    """“Ana Sol: …”, “Q. …”, and the same people where their label is misprinted: “sol:” for “Sol:”."""
    found = accepted(_unlisted(_candidates(paragraphs, lambda p: label_of(p.words)), paragraphs), paragraphs)
    keys = {label.key for label in found.values()}
    loose: Cues = _candidates(paragraphs, lambda p: label_of(p.words, loosely=True)) if _are_several(found) else {}
    return {n: label for n, label in sorted({**loose, **found}.items()) if label.key in keys}


def _unlisted(found: Cues, paragraphs: Sequence[Paragraph]) -> Cues:
    """Without items of a list, unless everybody speaks in items: “- **Rope:** what you pull.”"""
    items = frozenset(n for n in found if is_item(paragraphs[n]))
    return found if len(items) * 2 > len(found) else {n: label for n, label in found.items() if n not in items}


def _by_stop(paragraphs: Sequence[Paragraph]) -> Cues:
    """“Mr. KIM. …”, as hearings are printed: a title says so much that a name may come only once."""
    found = _candidates(paragraphs, lambda p: named_or_stopped(p.words))
    titled = {n: label for n, label in found.items() if len(label.printed) > 1}
    if titled and any(label.key == "q" for label in found.values()):
        return found
    return titled if len(titled) >= max(_FEWEST, len(paragraphs) * _STOP_SHARE) else {}


def _by_dash(paragraphs: Sequence[Paragraph]) -> Cues:
    """“Ana Sol – …”."""
    return accepted(_candidates(paragraphs, lambda p: dash_label(p.words)), paragraphs)


def _by_wide_space(paragraphs: Sequence[Paragraph]) -> Cues:
    """“海野　…”, as Japanese and Chinese papers do it."""
    return accepted(_candidates(paragraphs, lambda p: space_label(p.words)), paragraphs)


def _by_bold_type(paragraphs: Sequence[Paragraph]) -> Cues:
    """“**Ana Sol** …”."""
    return accepted(_candidates(paragraphs, bold_label), paragraphs)


def _by_line(paragraphs: Sequence[Paragraph]) -> Cues:
    """Names on a line of their own: words must follow, and names must be many. What vouches for some does for all."""
    found = _candidates(paragraphs, lambda p: lone_label(p.words))
    sure = {n: label for n, label in found.items() if is_vouched(label, paragraphs[n])}
    several = _are_several(sure) and len(sure) * 2 > len(found)
    rest = accepted(_followed(found, paragraphs), paragraphs)
    kept = dict(sorted({**rest, **_followed({**rest, **sure}, paragraphs)}.items())) if several else rest
    return kept if len(kept) >= len(paragraphs) * _ALONE_SHARE else {}


def _followed(found: Cues, paragraphs: Sequence[Paragraph]) -> Cues:
    return {n: label for n, label in found.items() if n + 1 < len(paragraphs) and n + 1 not in found}


_LAYOUTS = MappingProxyType(
    {
        "colon": _Layout(_by_colon, 1.0),
        "stop": _Layout(_by_stop, 0.9),
        "line": _Layout(_by_line, 0.9),
        "dash": _Layout(_by_dash, 0.8),
        "space": _Layout(_by_wide_space, 0.8),
        "bold": _Layout(_by_bold_type, 0.7),
        "dashes": _Layout(dashes, 0.5),
        "questions": _Layout(marked_questions, 0.45),
    }
)

"""What has to hold within one interview: spans lie inside its text, turns stand in order, every id leads somewhere."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from briefing.files.flaw import Address, Flaw, repeated
from briefing.files.stream import shortened
from briefing.i18n import _
from briefing.model.interview import Interview, Section, Turn
from briefing.model.span import Span, in_order


def interview_flaws(interview: Interview, at: Address) -> Iterator[Flaw]:
    """Everything wrong within an interview that stands at that address."""
    yield from repeated(((*at, "speakers", n), it.id) for n, it in enumerate(interview.speakers))
    yield from repeated(((*at, "sections", n), it.id) for n, it in enumerate(interview.sections))
    yield from _beyond(interview, at)
    yield from _turns(interview, (*at, "turns"))
    for n, section in enumerate(interview.sections):
        yield from _section(section, len(interview.turns), (*at, "sections", n))


def _beyond(interview: Interview, at: Address) -> Iterator[Flaw]:
    """Spans that end after the text does."""
    length = len(interview.text)
    for name, things in (
        ("turns", interview.turns),
        ("front_matter", interview.front_matter),
        ("set_aside", interview.set_aside),
    ):
        for n, thing in enumerate(things):
            label = thing.label if isinstance(thing, Turn) else None
            if thing.span.end > length or (label is not None and label.end > length):
                yield out_of_text((*at, name, n), max(thing.span, label or thing.span), length)


def out_of_text(at: Address, span: Span, length: int) -> Flaw:
    """The flaw of a span that ends after its text."""
    message = _("The place {start}-{end} lies beyond the text, which has {length} characters.")
    return Flaw(at, message.format(start=span.start, end=span.end, length=length), _("Was the text changed?"))


def _turns(interview: Interview, at: Address) -> Iterator[Flaw]:
    speakers = {"", *(speaker.id for speaker in interview.speakers)}
    for n, turn in enumerate(interview.turns):
        if turn.speaker not in speakers:
            message = _("There is no speaker “{id}” in this interview.").format(id=shortened(turn.speaker))
            yield Flaw((*at, n), message, _("List the speaker under “speakers”."))
        if not _paragraphs_fit(turn):
            yield Flaw((*at, n), _("The paragraphs of a turn must lie inside it, one after another."))
        elif not _paragraphs_tell_all(turn, interview):
            yield Flaw((*at, n), _("The paragraphs of a turn must hold all of its words."))
    for n, (before, after) in enumerate(pairwise(interview.turns)):
        if before.span.end > after.span.start:
            yield Flaw((*at, n + 1), _("This turn begins before the one above it ends."), _("Turns stand in order."))


def _paragraphs_fit(turn: Turn) -> bool:
    if turn.paragraphs == (turn.span,):
        return True
    return in_order(turn.paragraphs) and all(turn.span.holds(paragraph) for paragraph in turn.paragraphs)


def _paragraphs_tell_all(turn: Turn, interview: Interview) -> bool:
    """Whether nothing but white space, or what was set aside, lies between the paragraphs of a turn."""
    if turn.paragraphs == (turn.span,):
        return True
    ends = (turn.span.start, *(paragraph.end for paragraph in turn.paragraphs))
    starts = (*(paragraph.start for paragraph in turn.paragraphs), turn.span.end)
    between = [Span(end, start) for end, start in zip(ends, starts, strict=True) if end < start]
    loud = [gap for gap in between if gap.of(interview.text).strip()]
    return all(any(aside.span.meets(gap) for aside in interview.set_aside) for gap in loud)


def _section(section: Section, turns: int, at: Address) -> Iterator[Flaw]:
    for turn in section.turns:
        if turn >= turns:
            message = _("The section “{id}” has a turn {turn}, but there are only {turns}, counted from 0.")
            yield Flaw(at, message.format(id=shortened(section.id), turn=turn, turns=turns))

"""An interview as lines: what it is, who speaks, what each stretch is, and the text itself last.

A turn is one line, so that moving a boundary changes one line of a diff.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.files.lines import Small, flow, lines_of, listed, span, spans, unknown
from briefing.files.scalars import in_flow, scalar, whole_text
from briefing.model.interview import Interview, Speaker, Turn


def interview_lines(pad: str, interview: Interview) -> Iterator[str]:
    """Every line of one interview, its keys indented by `pad`."""
    yield from lines_of(
        pad,
        always=("id",),
        id=interview.id,
        title=interview.title,
        standfirst=interview.standfirst,
        byline=interview.byline,
        date=interview.date,
        publication=interview.publication,
        url=interview.url,
    )
    if interview.language != "en":
        yield f"{pad}language: {scalar(interview.language, len(pad) + 2)}"
    yield from lines_of(pad, editors_note=interview.editors_note, file=interview.file)
    yield from _stretches(pad, interview)
    yield from unknown(pad, interview.extra)
    yield f"{pad}text: {whole_text(interview.text, len(pad) + 2)}"


def _stretches(pad: str, interview: Interview) -> Iterator[str]:
    yield from listed(pad, "speakers", (_speaker(speaker) for speaker in interview.speakers))
    yield from listed(pad, "turns", (_turn(turn) for turn in interview.turns))
    sections = (flow(id=it.id, title=it.title, turns=it.turns) for it in interview.sections)
    yield from listed(pad, "sections", sections)
    yield from listed(pad, "front_matter", (flow(kind=it.kind.value, at=it.span) for it in interview.front_matter))
    yield from listed(pad, "set_aside", (flow(reason=it.reason.value, at=it.span) for it in interview.set_aside))


def _speaker(speaker: Speaker) -> str:
    values: dict[str, Small] = {"id": speaker.id, "name": speaker.name}
    if speaker.labels:
        values["labels"] = speaker.labels
    values["role"] = speaker.role.value
    if speaker.about:
        values["about"] = speaker.about
    return flow(**values)


def _turn(turn: Turn) -> str:
    """Written without `flow`: there are tens of thousands of turns in a large brief."""
    label = "" if turn.label is None else f", label: {span(turn.label)}"
    time = "" if turn.time is None else f", time: {turn.time!r}"
    one = turn.paragraphs == (turn.span,)
    paragraphs = "" if one else f", paragraphs: {spans(turn.paragraphs)}"
    speaker, role = in_flow(turn.speaker), turn.role.value
    return f"{{speaker: {speaker}, role: {role}, at: {span(turn.span)}{label}{time}{paragraphs}}}"

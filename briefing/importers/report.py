"""How an interview was understood, for `briefing read`: one object for programs, a few lines for people."""

from __future__ import annotations

from collections import Counter

from briefing.i18n import _, ngettext
from briefing.model.interview import Interview, unaccounted
from briefing.model.span import Span


def as_json(interview: Interview) -> dict[str, object]:
    """The object that `briefing read --json` prints: keys in the agreed order, offsets in characters, end exclusive."""
    text = interview.text
    return {
        "text": text,
        "title": interview.title,
        "standfirst": interview.standfirst,
        "byline": interview.byline,
        "date": interview.date,
        "publication": interview.publication,
        "language": interview.language,
        "editors_note": interview.editors_note,
        "speakers": [
            {"id": one.id, "name": one.name, "labels": list(one.labels), "role": one.role.value}
            for one in interview.speakers
        ],
        "turns": [
            {"speaker": turn.speaker, "role": turn.role.value, **_place(turn.span, text), "time": turn.time}
            for turn in interview.turns
        ],
        "sections": [{"title": section.title, "turns": list(section.turns)} for section in interview.sections],
        "front_matter": [{"kind": item.kind.value, **_place(item.span, text)} for item in interview.front_matter],
        "set_aside": [{"reason": item.reason.value, **_place(item.span, text)} for item in interview.set_aside],
    }


def as_text(interview: Interview) -> str:
    """A short summary to read: who speaks, what was asked, what was set aside, and that nothing was dropped."""
    found = (_speakers(interview), _sections(interview)) if interview.turns else (_nobody(),)
    parts = (_heading(interview), *found, _aside(interview), _account(interview))
    return "\n\n".join(part for part in parts if part) + "\n"


def _place(span: Span, text: str) -> dict[str, object]:
    return {"start": span.start, "end": span.end, "text": span.of(text)}


def _heading(interview: Interview) -> str:
    lines = (interview.title or interview.file or _("Untitled interview"), interview.standfirst, interview.byline)
    return "\n".join(line for line in lines if line)


def _nobody() -> str:
    sentences = (
        _("No interview was found in this text: nobody is seen to speak."),
        _("Names are known by a colon (“Anna Berg:”, “Q:”), by a line of their own, or by a full stop or a dash."),
        _("Without names, questions must stand out: in bold, as headings, numbered, or behind dashes."),
    )
    return "\n".join(sentences)


def _speakers(interview: Interview) -> str:
    roles = {"question": _("asks"), "answer": _("answers"), "other": _("speaks")}
    lines = [
        (_("{name} {role}; printed as {labels}.") if one.labels else _("{name} {role}; no name is printed.")).format(
            name=one.name, role=roles[one.role.value], labels=", ".join(f"“{label}”" for label in one.labels)
        )
        for one in interview.speakers
    ]
    return "\n".join(lines)


def _sections(interview: Interview) -> str:
    turns, sections = len(interview.turns), len(interview.sections)
    counted = _("{turns} in {sections}:").format(
        turns=ngettext("{n} turn", "{n} turns", turns).format(n=turns),
        sections=ngettext("{n} section", "{n} sections", sections).format(n=sections),
    )
    return "\n".join((counted, *(f"{n:3}. {section.title}" for n, section in enumerate(interview.sections, start=1))))


def _aside(interview: Interview) -> str:
    counts = Counter(item.reason.value for item in interview.set_aside)
    if not counts:
        return _("Nothing was set aside.")
    return _("Set aside: {reasons}.").format(reasons=", ".join(f"{_(reason)} ({n})" for reason, n in counts.items()))


def _account(interview: Interview) -> str:
    missing = sum(len(span) for span in unaccounted(interview))
    if missing:
        return _("{missing} of {total} characters are not accounted for.").format(
            missing=missing, total=len(interview.text)
        )
    return _("{total} characters: every character accounted for.").format(total=len(interview.text))

"""What a deck may say by itself: names, dates and headings taken from the interview, and no claim of ours."""

from __future__ import annotations

from briefing.i18n import _
from briefing.model.interview import Interview, Role, Section
from briefing.outline.sentences import sentences

_LONGEST = 72  # characters: two lines of a slide’s title
_MOST_LINES = 6
_ASKING = ("?", "？", "؟")


def title(interviews: tuple[Interview, ...]) -> str:
    """A title for a brief: the headline of a single interview, else whom the interviews are with; perhaps empty."""
    if len(interviews) == 1 and interviews[0].title:
        return interviews[0].title
    names = _all_speakers(interviews)
    if not names:
        return ""
    form = _("Interview with {names}") if len(interviews) == 1 else _("Interviews with {names}")
    return form.format(names=_listed(names))


def subtitle(interviews: tuple[Interview, ...]) -> str:
    """Who spoke, where and when, as far as the files say; several interviews by speakers and outlets."""
    names = _all_speakers(interviews)
    outlets = tuple(dict.fromkeys(item.publication for item in interviews if item.publication))
    dates = tuple(dict.fromkeys(item.date for item in interviews if item.date))
    when = dates if len(interviews) == 1 else ()
    return ", ".join(part for part in (_listed(names), _listed(outlets), _listed(when)) if part)


def provenance(interviews: tuple[Interview, ...]) -> tuple[str, ...]:
    """Facts a sentence each: who spoke, where and when it appeared, how it was edited; one line each of several."""
    if len(interviews) == 1:
        return tuple(line for line in _facts(interviews[0]) if line)
    lines = tuple(line for interview in interviews if (line := subtitle((interview,)) or interview.title))
    if len(lines) <= _MOST_LINES:
        return lines
    more = _("And {n} more, listed under the sources.").format(n=len(lines) - _MOST_LINES + 1)
    return (*lines[: _MOST_LINES - 1], more)


def _facts(interview: Interview) -> tuple[str, ...]:
    note = interview.editors_note
    edited = _("Note by the editors: {note}").format(note=note) if note else ""
    return _speakers_line(interview), _published_line(interview), edited


def label(interview: Interview, section: Section) -> str:
    """A short heading for a section: its question where there is one, else its title; perhaps empty.

    A remark put to the speaker is marked as one, or it would read as a statement of the briefing’s own.
    """
    if section.title.endswith(_ASKING) and len(section.title) <= _LONGEST:
        return section.title
    spans = [interview.turns[n].span for n in section.turns if interview.turns[n].role is Role.QUESTION]
    put = [" ".join(s.of(interview.text).split()) for span in spans for s in sentences(interview.text, span)]
    asked = [words for words in put if words.rstrip('”"’»)').endswith(_ASKING)]
    short = [words for words in asked if len(words) <= _LONGEST]
    if short:
        return max(short, key=len)
    remark = not asked and section.title.rstrip(" .…").casefold() in " ".join(put).casefold()
    form = _("Asked: {remark}") if remark and section.title else "{remark}"
    return form.format(remark=_shortened(section.title, _LONGEST - len(form) + len("{remark}")))


def _shortened(text: str, longest: int) -> str:
    if len(text) <= longest:
        return text
    kept = text[: longest - 1]
    head, space, _tail = kept.rpartition(" ")
    return (head if space else kept).rstrip(" .,;:—–-") + "…"


def _speakers(interview: Interview) -> tuple[str, ...]:
    return tuple(speaker.name for speaker in interview.speakers if speaker.role is Role.ANSWER and speaker.name)


def _all_speakers(interviews: tuple[Interview, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for interview in interviews for name in _speakers(interview)))


def _speakers_line(interview: Interview) -> str:
    people = (s for s in interview.speakers if s.role is Role.ANSWER and s.name)
    told = [f"{person.name} ({person.about})" if person.about else person.name for person in people]
    return _("Answers by {names}.").format(names=_listed(tuple(told))) if told else ""


def _published_line(interview: Interview) -> str:
    where = ", ".join(part for part in (interview.title, interview.publication, interview.date) if part)
    return _("Published as: {where}.").format(where=where.rstrip(".")) if where else ""


def _listed(names: tuple[str, ...]) -> str:
    if len(names) > 3:
        return _("{name} and {n} others").format(name=names[0], n=len(names) - 1)
    if len(names) < 2:
        return "".join(names)
    return _("{names} and {name}").format(names=", ".join(names[:-1]), name=names[-1])

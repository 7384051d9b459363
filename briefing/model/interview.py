"""An interview: one immutable text, and spans that say what each stretch of it is.

Nothing of the text is ever copied out: turns, front matter and what was set aside are spans over it, so a quote
can always be held against the very characters that were imported. `unaccounted` proves that nothing was dropped.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from enum import StrEnum

from briefing.errors import Missing
from briefing.i18n import _
from briefing.model.span import Span, gaps


class Role(StrEnum):
    """What somebody does in an interview."""

    QUESTION = "question"
    ANSWER = "answer"
    OTHER = "other"


class Front(StrEnum):
    """What a stretch of front matter is."""

    TITLE = "title"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATE = "date"
    PUBLICATION = "publication"
    INTRODUCTION = "introduction"
    EDITORS_NOTE = "editor's note"
    OTHER = "other"


class Reason(StrEnum):
    """Why a stretch of text stands outside the interview."""

    CAPTION = "caption"
    DUPLICATE = "duplicate"
    BIOGRAPHY = "biography"
    COMMENTS = "comments"
    RELATED = "related stories"
    NEWSLETTER = "newsletter"
    PLAYER = "player"
    FURNITURE = "site furniture"
    HEADING = "heading"
    DIRECTION = "stage direction"
    BY_HAND = "set aside by hand"


OF_THE_SITE = frozenset(
    {Reason.BIOGRAPHY, Reason.COMMENTS, Reason.RELATED, Reason.NEWSLETTER, Reason.PLAYER, Reason.FURNITURE}
)  # never anything a speaker said, wherever it stands


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person or outlet: the fullest name, every label used for it, and whether it asks or answers."""

    id: str
    name: str
    labels: tuple[str, ...]
    role: Role
    about: str = ""  # affiliation or office, as the document gives it


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says in one go. `span` runs from first to last word; `label` is the printed name before it."""

    speaker: str
    role: Role
    span: Span
    paragraphs: tuple[Span, ...]
    label: Span | None = None
    time: float | None = None  # seconds from the start of the recording


@dataclass(frozen=True, slots=True)
class Section:
    """A question with the answers to it, up to the next question; `turns` are indexes into Interview.turns."""

    id: str
    title: str
    turns: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """A stretch that tells about the interview: title, standfirst, byline, introduction …"""

    kind: Front
    span: Span


@dataclass(frozen=True, slots=True)
class SetAside:
    """A stretch that stands outside the interview, kept with the reason."""

    reason: Reason
    span: Span


@dataclass(frozen=True, slots=True)
class Interview:
    """One source. Every character of `text` is in a turn or its label, in front matter, set aside, or white space."""

    id: str
    text: str
    title: str = ""
    standfirst: str = ""
    byline: str = ""
    date: str = ""
    publication: str = ""
    url: str = ""
    language: str = "en"
    editors_note: str = ""
    file: str = ""  # name of the file it was read from, without folders
    speakers: tuple[Speaker, ...] = ()
    turns: tuple[Turn, ...] = ()
    sections: tuple[Section, ...] = ()
    front_matter: tuple[FrontMatter, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    extra: tuple[tuple[str, str], ...] = ()

    def speaker(self, id: str) -> Speaker:
        """The speaker of that id; Missing where there is none."""
        for speaker in self.speakers:
            if speaker.id == id:
                return speaker
        raise Missing(_("This is not in the interview: {id}.").format(id=id))

    def section(self, id: str) -> Section:
        """The section of that id; Missing where there is none."""
        for section in self.sections:
            if section.id == id:
                return section
        raise Missing(_("This is not in the interview: {id}.").format(id=id))

    def turn_at(self, offset: int) -> int | None:
        """Index of the turn whose words hold that character, or None."""
        found = bisect_right(self.turns, offset, key=lambda turn: turn.span.start) - 1
        return found if found >= 0 and offset < self.turns[found].span.end else None

    def turn_of(self, span: Span) -> int | None:
        """Index of the turn that holds the whole span, or None."""
        found = self.turn_at(span.start)
        return found if found is not None and self.turns[found].span.holds(span) else None

    def section_of(self, turn: int) -> Section | None:
        """The section a turn belongs to, or None."""
        return next((section for section in self.sections if turn in section.turns), None)


def accounted(interview: Interview) -> tuple[Span, ...]:
    """Every span that says what its text is, in no particular order."""
    turns = [turn.span for turn in interview.turns]
    labels = [turn.label for turn in interview.turns if turn.label is not None]
    front = [item.span for item in interview.front_matter]
    aside = [item.span for item in interview.set_aside]
    return (*turns, *labels, *front, *aside)


def unaccounted(interview: Interview) -> tuple[Span, ...]:
    """Stretches with words that no span explains: empty for every interview we read (nothing is dropped)."""
    left = gaps(accounted(interview), len(interview.text))
    return tuple(gap for gap in left if gap.of(interview.text).strip())


def put_back(interview: Interview, aside: SetAside) -> Interview:
    """Count a stretch that was set aside as part of the document again; Missing where it is not set aside.

    Directly after a turn it becomes a paragraph of that turn, unless it was set aside as the words of the site; then,
    and anywhere else, it becomes front matter.
    """
    if aside not in interview.set_aside:
        raise Missing(_("This stretch is not set aside."))
    rest = tuple(item for item in interview.set_aside if item != aside)
    bare = replace(interview, set_aside=rest)
    before = max((s for s in accounted(bare) if s.end <= aside.span.start), default=None, key=lambda s: s.end)
    turns = tuple(_grown(turn, aside.span) if turn.span == before else turn for turn in bare.turns)
    if turns != bare.turns and aside.reason not in OF_THE_SITE:
        return replace(bare, turns=turns)
    front = (*bare.front_matter, FrontMatter(Front.OTHER, aside.span))
    return replace(bare, front_matter=tuple(sorted(front, key=lambda item: item.span)))


def _grown(turn: Turn, more: Span) -> Turn:
    return replace(turn, span=Span(turn.span.start, more.end), paragraphs=(*turn.paragraphs, more))

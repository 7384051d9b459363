"""What a slide stands on, and the sentences that follow from it: who said it, where, in answer to what.

A stand holds the very objects of the brief that a slide shows. Two stands are equal exactly when the slide would look
the same, which costs a few identity comparisons: that is how a deck of 500 slides follows one edit.
"""

from __future__ import annotations

from dataclasses import dataclass

from briefing.deck.breaks import tidy
from briefing.i18n import _
from briefing.model.brief import Asked, Brief, Slide, quotes_on
from briefing.model.interview import Interview, Section, Speaker, Turn
from briefing.model.quote import Quote, shown


@dataclass(frozen=True, slots=True)
class Stand:
    """A slide with all it shows. `whole` is the brief for the kinds that tell of all of it, None for the others."""

    slide: Slide
    part: str
    quotes: tuple[Quote, ...]
    interviews: tuple[Interview, ...]
    whole: Brief | None = None

    @property
    def title(self) -> str:
        """The title the author gave, on one line; empty where there is none."""
        return tidy(self.slide.title)

    def quote(self, id: str) -> Quote | None:
        """The quote of that id, or None where it is gone."""
        return next((quote for quote in self.quotes if quote.id == id), None)

    def interview(self, id: str) -> Interview | None:
        """The interview of that id, or None where it is gone."""
        return next((interview for interview in self.interviews if interview.id == id), None)


@dataclass(frozen=True, slots=True)
class Stock:
    """A brief with its quotes and interviews at hand by id."""

    brief: Brief
    quotes: dict[str, Quote]
    interviews: dict[str, Interview]

    @classmethod
    def of(cls, brief: Brief) -> Stock:
        """The stock of a brief."""
        return cls(brief, {q.id: q for q in brief.quotes}, {i.id: i for i in brief.interviews})


def stand(stock: Stock, slide: Slide, part: str, *, whole: bool) -> Stand:
    """What one slide of a brief stands on."""
    quotes = tuple(stock.quotes[name] for name in quotes_on(slide) if name in stock.quotes)
    asked = [block.interview for block in slide.blocks if isinstance(block, Asked)]
    needed = dict.fromkeys([quote.interview for quote in quotes] + asked)
    interviews = tuple(stock.interviews[name] for name in needed if name in stock.interviews)
    return Stand(slide, part, quotes, interviews, stock.brief if whole else None)


def turn_of(quote: Quote, interview: Interview) -> Turn | None:
    """The turn a quote was taken from."""
    found = interview.turn_of(quote.extent)
    return None if found is None else interview.turns[found]


def speaker_of(quote: Quote, interview: Interview) -> Speaker | None:
    """Who said it, or None where the interview does not tell."""
    turn = turn_of(quote, interview)
    return None if turn is None else next((s for s in interview.speakers if s.id == turn.speaker), None)


def name_of(turn: Turn, interview: Interview) -> str:
    """The name of who speaks in a turn, or a word for nobody known."""
    return next((s.name for s in interview.speakers if s.id == turn.speaker), _("Unknown speaker"))


def section_of(quote: Quote, interview: Interview) -> Section | None:
    """The section a quote was taken from."""
    found = interview.turn_of(quote.extent)
    return None if found is None else interview.section_of(found)


def source(interview: Interview) -> str:
    """One line that names an interview: title, publication, date."""
    title = _("“{title}”").format(title=interview.title) if interview.title else interview.file
    return ", ".join(part for part in (title, interview.publication, interview.date) if part)


def place(quote: Quote, interview: Interview) -> str:
    """Where in its interview a quote stands: its question's number, and the time where there is one."""
    turn, section = turn_of(quote, interview), section_of(quote, interview)
    number = "" if section is None else _("question {n}").format(n=interview.sections.index(section) + 1)
    return ", ".join(part for part in (number, clock(turn.time) if turn else "") if part)


def clock(seconds: float | None) -> str:
    """Seconds as 0:14:02; empty for None."""
    if seconds is None:
        return ""
    whole = int(seconds)
    return f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"


def words_of(turn: Turn, interview: Interview) -> str:
    """What was said in a turn, paragraph by paragraph."""
    return "\n".join(span.of(interview.text) for span in turn.paragraphs)


def section_named(interview: Interview, id: str) -> Section | None:
    """The section of that id, or None where the interview has none."""
    return next((section for section in interview.sections if section.id == id), None)


def turns_of(section: Section, interview: Interview) -> tuple[Turn, ...]:
    """The turns of a section, as far as the interview has them."""
    return tuple(interview.turns[n] for n in section.turns if n < len(interview.turns))


def exchange(section: Section, interview: Interview) -> str:
    """A section in full, each turn headed by its speaker."""
    return "\n\n".join(
        f"{name_of(turn, interview)}: {words_of(turn, interview)}" for turn in turns_of(section, interview)
    )


def quote_notes(quote: Quote, interview: Interview) -> str:
    """Speaker's notes for a quote: as shown, the question with the full answer, and the source."""
    section = section_of(quote, interview)
    parts = [_("Quote: “{words}”").format(words=shown(quote))]
    parts += [_("In full:") + "\n" + exchange(section, interview)] if section else []
    where = place(quote, interview)
    parts.append(_("Source: {source}").format(source=source(interview)) + (f" ({where})" if where else ""))
    parts += [interview.editors_note] if interview.editors_note else []
    parts += [interview.url] if interview.url else []
    return "\n\n".join(parts)


def section_notes(stand: Stand, block: Asked) -> str:
    """Speaker's notes for a section: the exchange in full, and its source; empty where it is gone."""
    interview = stand.interview(block.interview)
    section = section_named(interview, block.section) if interview else None
    if interview is None or section is None:
        return ""
    return notes(exchange(section, interview), _("Source: {source}").format(source=source(interview)))


def notes(*parts: str) -> str:
    """Notes of a slide from those of its contents, empty ones left out."""
    return "\n\n".join(part for part in parts if part)

"""A section in full: the question, and the whole answer, over as many slides as it takes. Nothing is left out."""

from __future__ import annotations

from briefing.deck.breaks import tidy
from briefing.deck.kind import Draft, Kind, Page, empty, finished, opening, single
from briefing.deck.look import MARGIN, WIDTH, body, leading, titled, words
from briefing.deck.pages import fit
from briefing.deck.scene import Box, Frame, Ink, Para, Place, Run, Slot, Words
from briefing.deck.theme import Scale, Theme
from briefing.deck.told import Stand, name_of, notes, section_named, section_notes, source, turns_of
from briefing.i18n import _
from briefing.model.brief import Asked
from briefing.model.interview import Interview, Role, Section, Turn
from briefing.model.problem import Problem

_BODY = Box(MARGIN, 140, WIDTH, 320)
_SOURCE = Box(MARGIN, 472, WIDTH, 20)


def frame(theme: Theme) -> Frame:
    """A title, the exchange, and its source."""
    size, note = theme.scale("body").wish, theme.scale("source").wish
    return titled(
        theme,
        "Question and answer",
        Place(Slot.BODY, _BODY, body(size), leading(size), "Question and answer"),
        Place(Slot.SOURCE, _SOURCE, body(note, Ink.MUTED), leading(note), "Source"),
    )


def lay(stand: Stand, theme: Theme) -> tuple[Page, ...]:
    """Every section of the slide, each on as many pages as it needs."""
    asked = [block for block in stand.slide.blocks if isinstance(block, Asked)]
    drafts = [draft for block in asked for draft in _drafts(stand, block, theme)]
    return finished(stand, frame(theme), drafts, theme) or (_bare(stand, theme),)


def _bare(stand: Stand, theme: Theme) -> Page:
    base, title = frame(theme), stand.title or _("Question and answer")
    head, problems = opening(stand, title, base, theme)
    todo = () if stand.slide.blocks else empty(stand, _("Drag a section here."))
    return Page(title, base, head, notes(stand.slide.notes), problems + todo)


def _drafts(stand: Stand, block: Asked, theme: Theme) -> tuple[Draft, ...]:
    interview = stand.interview(block.interview)
    section = section_named(interview, block.section) if interview else None
    if interview is None or section is None:
        return ()
    base, scale = frame(theme), Scale(theme.scale("body").wish, theme.scale("small").wish)
    found = fit(lambda size: _exchange(section, interview, size), _BODY, scale, theme)
    told = notes(stand.slide.notes, section_notes(stand, block))
    cited, unsure = _source(block.id, interview, base, theme)
    title = tidy(section.title) or _("Question and answer")
    bodies = (words(block.id, base.place(Slot.BODY), paras, theme) for paras in found.pages)
    return tuple(Draft(title, (said, *cited), told, unsure) for said in bodies)


def _source(
    origin: str, interview: Interview, base: Frame, theme: Theme
) -> tuple[tuple[Words, ...], tuple[Problem, ...]]:
    if not source(interview):
        return (), ()
    place = base.place(Slot.SOURCE)
    cited, problems = single(origin, place, source(interview), theme, _("The source is too long for one line."))
    return (cited,), problems


def _exchange(section: Section, interview: Interview, size: int) -> tuple[Para, ...]:
    return tuple(para for turn in turns_of(section, interview) for para in _turn(turn, interview, size))


def _turn(turn: Turn, interview: Interview, size: int) -> tuple[Para, ...]:
    """A turn with its speaker's name before the first paragraph; questions are muted."""
    ink = Ink.MUTED if turn.role is Role.QUESTION else Ink.TEXT
    name = Run(name_of(turn, interview) + ": ", body(size, Ink.ACCENT, bold=True))
    texts = [tidy(span.of(interview.text)) for span in turn.paragraphs]
    runs = [((name,) if n == 0 else ()) + (Run(text, body(size, ink)),) for n, text in enumerate(texts)]
    gaps = [round(size * 0.7), *[round(size * 0.4)] * len(runs)]
    return tuple(Para(r, leading(size), gap) for r, gap in zip(runs, gaps, strict=False))


KIND = Kind("qa", _("Question and answer"), frame, lay, shows=(Asked,))

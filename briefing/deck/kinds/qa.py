"""A section in full: the question, and the whole answer, over as many slides as it takes. Nothing is left out."""

from __future__ import annotations

from briefing.deck.kind import Kind, Page, empty, numbered, opening
from briefing.deck.look import MARGIN, WIDTH, body, leading, line, titled, words
from briefing.deck.pages import fit
from briefing.deck.scene import Box, Frame, Ink, Para, Place, Run, Slot
from briefing.deck.theme import Scale, Theme
from briefing.deck.told import Stand, exchange, name_of, notes, source
from briefing.i18n import _
from briefing.model.brief import Asked
from briefing.model.interview import Interview, Role, Section, Turn

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
    if not asked:
        return (_bare(stand, theme),)
    return tuple(page for block in asked for page in _section(stand, block, theme))


def _bare(stand: Stand, theme: Theme) -> Page:
    base, title = frame(theme), stand.slide.title or _("Question and answer")
    head, problems = opening(stand, title, base, theme)
    return Page(title, base, head, notes(stand.slide.notes), problems + empty(stand, _("Drag a section here.")))


def _section(stand: Stand, block: Asked, theme: Theme) -> tuple[Page, ...]:
    interview = stand.interview(block.interview)
    if interview is None:
        return (_bare(stand, theme),)
    section, base = interview.section(block.section), frame(theme)
    title = stand.slide.title or section.title or _("Question and answer")
    body_scale = theme.scale("body")
    scale = Scale(body_scale.wish, theme.scale("small").wish)
    found = fit(lambda size: _exchange(section, interview, size), _BODY, scale, theme)
    told = notes(
        stand.slide.notes, exchange(section, interview), _("Source: {source}").format(source=source(interview))
    )
    pages: list[Page] = []
    for n, paras in enumerate(found.pages, 1):
        named = numbered(title, n, len(found.pages))
        head, problems = opening(stand, named, base, theme)
        said = words(block.id, base.place(Slot.BODY), paras, theme)
        cite = line(block.id, base.place(Slot.SOURCE), source(interview), theme)
        pages.append(Page(named, base, (*head, said, cite), told, problems))
    return tuple(pages)


def _exchange(section: Section, interview: Interview, size: int) -> tuple[Para, ...]:
    turns = [interview.turns[n] for n in section.turns]
    return tuple(para for turn in turns for para in _turn(turn, interview, size))


def _turn(turn: Turn, interview: Interview, size: int) -> tuple[Para, ...]:
    """A turn with its speaker's name before the first paragraph; questions are muted."""
    ink = Ink.MUTED if turn.role is Role.QUESTION else Ink.TEXT
    name = Run(name_of(turn, interview) + ": ", body(size, Ink.ACCENT, bold=True))
    texts = [" ".join(span.of(interview.text).split()) for span in turn.paragraphs]
    runs = [((name,) if n == 0 else ()) + (Run(text, body(size, ink)),) for n, text in enumerate(texts)]
    gaps = [round(size * 0.7), *[round(size * 0.4)] * len(runs)]
    return tuple(Para(r, leading(size), gap) for r, gap in zip(runs, gaps, strict=False))


KIND = Kind("qa", _("Question and answer"), frame, lay)

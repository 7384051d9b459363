"""What a user does while reading, in one gesture each: an edit with its label, and what is chosen after it.

Each act takes the session and reads what is chosen there; the same act serves the mouse, the menu and the keyboard.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from briefing.app.landing import at_slide, next_spot, with_part
from briefing.app.session import Session
from briefing.errors import EditRefused
from briefing.i18n import _
from briefing.model import edits
from briefing.model.brief import Asked, Brief
from briefing.model.change import Spot
from briefing.model.ids import new_id
from briefing.model.interview import Interview
from briefing.model.quote import Quote


def mark_quote(session: Session) -> str:
    """Make the selected words a key quote, unless they are one; its id. EditRefused where no answer is selected."""
    after, quote = _quoted(session)
    session.put(_("Key quote"), after, choose=replace(session.choice, span=None, quote=quote))
    return quote


def quote_to_slide(session: Session) -> str:
    """Make the selected words, or the chosen quote, a slide of its own after the chosen one; the slide's id."""
    chosen = session.choice.quote
    after, quote = (session.brief, chosen) if chosen and session.choice.span is None else _quoted(session)
    return slides_for_quotes(session, (quote,), next_spot(session), after)


def slides_for_quotes(session: Session, quotes: Iterable[str], to: Spot, base: Brief | None = None) -> str:
    """Put each quote on a new slide of its own, from a spot on; the id of the last slide."""
    after, slide = with_part(base or session.brief, to), ""
    for n, quote in enumerate(quotes):
        slide = new_id("s")
        after = edits.add_slide(after, "quote", Spot(to.into, to.at + n), id=slide)
        after = edits.place_quote(after, quote, Spot(slide, 0), id=new_id("b"))
    if slide:
        session.put(_("Quote to slide"), after, choose=replace(at_slide(session, after, slide), span=None))
    return slide


def slides_for_sections(session: Session, sections: Iterable[tuple[str, str]], to: Spot) -> None:
    """Put each section (interview, section) on a question-and-answer slide of its own, from a spot on."""
    after, slide = with_part(session.brief, to), ""
    for n, (interview, section) in enumerate(sections):
        slide = new_id("s")
        after = edits.add_slide(after, "qa", Spot(to.into, to.at + n), id=slide)
        after = edits.place_section(after, interview, section, Spot(slide, 0), id=new_id("b"))
    if slide:
        session.put(_("Sections to slides"), after, choose=at_slide(session, after, slide))


def unplaced_ticks(brief: Brief) -> tuple[tuple[str, str], ...]:
    """Ticked sections that stand on no slide yet, in the order of the interviews."""
    placed = {(b.interview, b.section) for s in brief.slides() for b in s.blocks if isinstance(b, Asked)}
    ticked = {(tick.interview, tick.section) for tick in brief.ticked} - placed
    every = ((interview.id, section.id) for interview in brief.interviews for section in interview.sections)
    return tuple(pair for pair in every if pair in ticked)


def place_ticked(session: Session) -> None:
    """Put every ticked section that stands nowhere yet on a slide after the chosen one."""
    waiting = unplaced_ticks(session.brief)
    if not waiting:
        raise EditRefused(
            _("Every ticked section is in the outline already."), hint=_("Tick a section on the left first.")
        )
    slides_for_sections(session, waiting, next_spot(session))


def tick(session: Session, interview: str, section: str, *, on: bool) -> None:
    """Tick a section, or let it go."""
    session.do(_("Tick section") if on else _("Untick section"), edits.tick_section, interview, section, on=on)


def tick_chosen(session: Session) -> None:
    """Tick the section being read, or let it go."""
    choice = session.choice
    if not (choice.interview and choice.section):
        raise EditRefused(_("No section is chosen."), hint=_("Click a question first."))
    on = not any((t.interview, t.section) == (choice.interview, choice.section) for t in session.brief.ticked)
    tick(session, choice.interview, choice.section, on=on)


def go_section(session: Session, step: int) -> None:
    """Read the section `step` further on (negative: back)."""
    interview = interview_read(session)
    if interview is None or not interview.sections:
        return
    ids = [section.id for section in interview.sections]
    here = ids.index(session.choice.section) + step if session.choice.section in ids else 0
    there = ids[max(0, min(here, len(ids) - 1))]
    session.choose(replace(session.choice, interview=interview.id, section=there, span=None, quote=""))


def remove_quote(session: Session) -> None:
    """Forget the chosen quote, everywhere."""
    quote = session.choice.quote
    after = edits.remove_quote(session.brief, quote)
    session.put(_("Remove quote"), after, choose=replace(session.choice, quote="", block=""))


def cut_words(session: Session) -> None:
    """Leave the selected words out of the quote they stand in; it is shown with “…” there."""
    choice = session.choice
    quote = quote_over(session)
    if quote is None or choice.span is None:
        raise EditRefused(_("No words of a quote are selected."), hint=_("Select the words to leave out of a quote."))
    after = edits.cut_quote(session.brief, quote.id, choice.span)
    session.put(_("Cut words from quote"), after, choose=replace(choice, span=None, quote=quote.id))


def heal(session: Session) -> None:
    """Put back every word that was cut from the chosen quote."""
    session.do(_("Put cut words back"), edits.heal_quote, session.choice.quote)


def quote_over(session: Session) -> Quote | None:
    """The quote that holds all of the selected words, and more than them."""
    choice = session.choice
    for quote in session.brief.quotes:
        part = choice.span is not None and quote.extent != choice.span and quote.extent.holds(choice.span)
        if part and quote.interview == choice.interview:
            return quote
    return None


def drop_interview(session: Session) -> None:
    """Take the interview being read out of the brief; refused while anything stands on it."""
    interview = interview_read(session)
    if interview is None:
        raise EditRefused(_("There is no interview to remove."))
    after = edits.drop_interview(session.brief, interview.id)
    session.put(_("Remove interview"), after, choose=replace(session.choice, interview="", section="", span=None))


def interview_read(session: Session) -> Interview | None:
    """The interview that is chosen, else the first; None where there is none."""
    brief = session.brief
    first = brief.interviews[0] if brief.interviews else None
    return next((i for i in brief.interviews if i.id == session.choice.interview), first)


def _quoted(session: Session) -> tuple[Brief, str]:
    choice, quote = session.choice, new_id("q")
    if choice.span is None or not choice.interview:
        raise EditRefused(_("No words are selected."), hint=_("Select words of an answer in the reader first."))
    after = edits.add_quote(session.brief, choice.interview, choice.span, id=quote)
    spans = after.quote(quote).spans
    known = (q.id for q in session.brief.quotes if (q.interview, q.spans) == (choice.interview, spans))
    same = next(known, "")
    return (session.brief, same) if same else (after, quote)

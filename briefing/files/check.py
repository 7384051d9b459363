"""What has to hold between the parts of a brief before anybody works with it: every id leads somewhere, and to one
thing only, and every quote is the very words of one answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from briefing.files.check_interview import interview_flaws, out_of_text
from briefing.files.flaw import Address, Flaw, repeated
from briefing.files.stream import shortened
from briefing.i18n import _
from briefing.model.brief import Asked, Block, Brief, Cited, Point, Slide
from briefing.model.change import unanswered
from briefing.model.interview import Interview
from briefing.model.quote import Quote, well_formed
from briefing.model.span import in_order

_BEFORE = 20  # characters shown before the place where a quote and its interview part


def first_flaw(brief: Brief) -> Flaw | None:
    """The first thing wrong in a brief as it was read, or None."""
    return next(_flaws(brief), None)


def _flaws(brief: Brief) -> Iterator[Flaw]:
    slides = tuple(_slides(brief))
    blocks = tuple((*at, "blocks", n) for at, slide in slides for n in range(len(slide.blocks)))
    yield from repeated((("interviews", n), it.id) for n, it in enumerate(brief.interviews))
    quotes = ((("quotes", n), it.id) for n, it in enumerate(brief.quotes))
    parts = ((("parts", n), it.id) for n, it in enumerate(brief.parts))
    ids = (block.id for _at, slide in slides for block in slide.blocks)
    shown = ((at, slide.id) for at, slide in slides)
    yield from repeated(chain(quotes, parts, shown, zip(blocks, ids, strict=True)))
    for n, interview in enumerate(brief.interviews):
        yield from interview_flaws(interview, ("interviews", n))
    yield from _quotes(brief)
    yield from _references(brief)


def _slides(brief: Brief) -> Iterator[tuple[Address, Slide]]:
    for p, part in enumerate(brief.parts):
        for s, slide in enumerate(part.slides):
            yield ("parts", p, "slides", s), slide


def _quotes(brief: Brief) -> Iterator[Flaw]:
    interviews = {interview.id: interview for interview in brief.interviews}
    for n, quote in enumerate(brief.quotes):
        at = ("quotes", n)
        if interview := interviews.get(quote.interview):
            yield from _quote(quote, interview, at)
        else:
            yield Flaw(at, _("There is no interview “{id}” in this brief.").format(id=shortened(quote.interview)))


def _quote(quote: Quote, interview: Interview, at: Address) -> Iterator[Flaw]:
    if not quote.spans or len(quote.spans) != len(quote.words) or not in_order(quote.spans):
        yield _of(quote, (*at, "at"), _("The quote “{id}” needs its places in order, and its words for each of them."))
    elif quote.extent.end > len(interview.text):
        yield out_of_text((*at, "at"), quote.spans[-1], len(interview.text))
    elif any(span.of(interview.text) != words for span, words in zip(quote.spans, quote.words, strict=True)):
        yield _misquoted(quote, interview, (*at, "words"))
    elif why := unanswered(quote, interview):
        yield _of(quote, (*at, "at"), _("The quote “{id}” does not lie inside one answer."), why[0])
    elif not well_formed(quote):
        yield _of(quote, at, _("A mark on the quote “{id}”, or one of its places, holds none of its words."))


def _of(quote: Quote, at: Address, message: str, hint: str = "") -> Flaw:
    return Flaw(at, message.format(id=shortened(quote.id)), hint)


def _misquoted(quote: Quote, interview: Interview, at: Address) -> Flaw:
    span, words = next(
        (span, words) for span, words in zip(quote.spans, quote.words, strict=True) if span.of(interview.text) != words
    )
    message = _("The quote “{id}” is not what the interview says there: “{words}”.")
    said = span.of(interview.text)
    same = next((n for n, (one, other) in enumerate(zip(words, said, strict=False)) if one != other), len(said))
    start = max(0, words.rfind(" ", 0, max(0, same - _BEFORE)) + 1)  # what differs must be seen, however long it is
    return Flaw(
        at,
        message.format(id=shortened(quote.id), words=shortened(words[start:])),
        _("There it says “{words}”.").format(words=shortened(said[start:])),
    )


def _references(brief: Brief) -> Iterator[Flaw]:
    quotes = {quote.id for quote in brief.quotes}
    sections = {(interview.id, section.id) for interview in brief.interviews for section in interview.sections}
    for n, ticked in enumerate(brief.ticked):
        if (ticked.interview, ticked.section) not in sections:
            yield _no_section(("ticked", n), ticked.interview, ticked.section)
    for at, slide in _slides(brief):
        for n, block in enumerate(slide.blocks):
            yield from _block(block, quotes, sections, (*at, "blocks", n))


def _block(block: Block, quotes: set[str], sections: set[tuple[str, str]], at: Address) -> Iterator[Flaw]:
    match block:
        case Asked(interview=interview, section=section):
            if (interview, section) not in sections:
                yield _no_section(at, interview, section)
        case Cited(quote=quote):
            yield from _no_quote(at, (quote,), quotes)
        case Point(evidence=evidence):
            yield from _no_quote(at, evidence, quotes)


def _no_quote(at: Address, cited: tuple[str, ...], quotes: set[str]) -> Iterator[Flaw]:
    for id in cited:
        if id not in quotes:
            yield Flaw(at, _("There is no quote “{id}” in this brief.").format(id=shortened(id)))


def _no_section(at: Address, interview: str, section: str) -> Flaw:
    message = _("There is no section “{section}” of an interview “{interview}” in this brief.")
    return Flaw(at, message.format(section=shortened(section), interview=shortened(interview)))

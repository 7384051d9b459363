"""Quote surgery on spans: the words follow from the text, and marks stay only where they still have a place."""

from __future__ import annotations

from dataclasses import replace

from briefing.errors import EditRefused
from briefing.i18n import _
from briefing.model.quote import Quote, well_formed
from briefing.model.span import Span


def over(text: str, quote: Quote, spans: tuple[Span, ...]) -> Quote:
    """The quote over other spans of its text, white space at their ends left out; refused where no word is left."""
    tidy = tuple(span for span in (s.trimmed(text) for s in spans) if len(span))
    if not tidy:
        raise EditRefused(_("Nothing of the quote would be left."), hint=_("Remove the quote instead."))
    bare = replace(quote, spans=tidy, words=tuple(s.of(text) for s in tidy), marks=())
    return replace(bare, marks=tuple(m for m in quote.marks if well_formed(replace(bare, marks=(m,)))))


def without(text: str, quote: Quote, gone: Span) -> Quote:
    """The quote with a stretch cut out; refused where that would take no word away."""
    left: list[Span] = []
    for span in quote.spans:
        if span.meets(gone):
            left += [Span(span.start, max(span.start, gone.start)), Span(min(span.end, gone.end), span.end)]
        else:
            left.append(span)
    after = over(text, quote, tuple(span for span in left if len(span)))
    if after.spans == quote.spans or not gone.of(text).strip():
        raise EditRefused(_("There are no words of this quote to leave out there."))
    return after


def clipped(spans: tuple[Span, ...], to: Span) -> tuple[Span, ...]:
    """Spans moved so that the first starts and the last ends where `to` does."""
    inside = [Span(max(s.start, to.start), min(s.end, to.end)) for s in spans if s.meets(to)] or [to]
    inside[0] = Span(to.start, inside[0].end)
    inside[-1] = Span(inside[-1].start, to.end)
    return tuple(inside)

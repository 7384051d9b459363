"""Paragraphs and labels → turns: the words from one label to the next, without what is set aside between them.

Something set aside in the middle of an answer splits it in two turns of the same speaker, so that no quote can ever
run across a caption, and what is put back has a turn to go back to.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field

from briefing.importers.parse.labels import Cues
from briefing.importers.parse.paragraphs import Paragraph
from briefing.model.span import Span


@dataclass(slots=True)
class Utterance:
    """A turn before anybody knows who speaks: the key of its label, and spans. No paragraphs: a label without words."""

    key: str
    label: Span | None = None
    time: float | None = None
    paragraphs: list[Span] = field(default_factory=list[Span])

    @property
    def span(self) -> Span:
        """From the first to the last word; there must be words."""
        return Span(self.paragraphs[0].start, self.paragraphs[-1].end)


def utterances(paragraphs: Sequence[Paragraph], cues: Cues, outside: Container[int]) -> Iterator[Utterance]:
    """Everything said, in order; `outside` are the indexes that belong to no turn."""
    current = Utterance("")
    for n in range(min(cues, default=len(paragraphs)), len(paragraphs)):
        if n in cues:
            yield from _spoken(current)
            current = _opened(paragraphs[n], cues, n)
        elif n in outside:
            if current.paragraphs:  # a label still waits for its words
                yield current
                current = Utterance(current.key)
        else:
            current.paragraphs.append(paragraphs[n].span)
    yield from _spoken(current)


def _opened(paragraph: Paragraph, cues: Cues, n: int) -> Utterance:
    label, start = cues[n], paragraph.span.start
    said = paragraph.words[label.length :].strip()
    spoken = [Span(paragraph.span.end - len(said), paragraph.span.end)] if said else []
    printed = Span(start, start + label.length) if label.length else None
    return Utterance(label.key, printed, label.time, spoken)


def _spoken(current: Utterance) -> Iterator[Utterance]:
    if current.paragraphs or current.label:
        yield current

"""Text with hints → an interview. The order of the steps is the whole of the method; each has a module of its own.

Paragraphs, then the labels among them, then what stands outside, then what was said, by whom, and what comes before it.
Every paragraph ends in exactly one place, so every character is accounted for whatever the text is.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from briefing.errors import InterviewUnreadable
from briefing.i18n import _
from briefing.importers.hinted import HintedText
from briefing.importers.parse.aside import Asides, asides
from briefing.importers.parse.blocks import block_of, is_note
from briefing.importers.parse.cast import Cast, cast
from briefing.importers.parse.front import front_matter, words_of
from briefing.importers.parse.labels import Cues
from briefing.importers.parse.language import language_of
from briefing.importers.parse.layouts import cues
from briefing.importers.parse.narration import narration
from briefing.importers.parse.paragraphs import Paragraph, paragraphs
from briefing.importers.parse.phrases import ASKING
from briefing.importers.parse.sections import sections
from briefing.importers.parse.told import Told
from briefing.importers.parse.turns import Utterance, utterances
from briefing.model.interview import Front, FrontMatter, Interview, Reason, SetAside, Turn

_INTRODUCED = 300  # characters of an answer in which somebody may say who he is
_SITE = (Reason.COMMENTS, Reason.BIOGRAPHY, Reason.NEWSLETTER, Reason.FURNITURE)  # where a page speaks of itself


def understand(source: HintedText, file: str = "") -> Interview:
    """The interview in a text; no turns where nobody is seen to speak. InterviewUnreadable where it is blank."""
    found = paragraphs(source)
    if not found:
        raise _blank()
    labels = cues(found)
    outside = asides(found, labels)
    told = _notes(found, labels, outside) | narration(found, labels, outside)
    said = list(utterances(found, labels, outside.keys() | told))
    spoken = [utterance for utterance in said if utterance.paragraphs]
    front = _front(found, labels, outside, told)
    who = _cast(found, labels, outside, spoken, front, source.text)
    turns = tuple(_turn(utterance, who) for utterance in spoken)
    heard = {turn.speaker for turn in turns}
    return Interview(
        id="i-" + hashlib.sha256(source.text.encode()).hexdigest()[:8],
        text=source.text,
        title=words_of(front, Front.TITLE, source.text),
        standfirst=words_of(front, Front.STANDFIRST, source.text),
        byline=words_of(front, Front.BYLINE, source.text),
        date=words_of(front, Front.DATE, source.text),
        publication=who.outlet,
        language=language_of(source.text),
        editors_note=words_of(front, Front.EDITORS_NOTE, source.text),
        file=file,
        speakers=tuple(speaker for speaker in who.speakers if speaker.id in heard),
        turns=turns,
        sections=sections(turns, source.text),
        front_matter=front,
        set_aside=_set_aside(found, outside, said),
    )


def _notes(found: Sequence[Paragraph], labels: Cues, outside: Asides) -> frozenset[int]:
    """Notes on editing that stand after the last label: front matter all the same."""
    after = range(max(labels, default=len(found)) + 1, len(found))
    return frozenset(n for n in after if n not in outside and is_note(found[n]))


def _front(found: Sequence[Paragraph], labels: Cues, outside: Asides, told: frozenset[int]) -> tuple[FrontMatter, ...]:
    first = min(labels, default=len(found))
    before = [found[n] for n in range(first) if n not in outside]
    within = [found[n] for n in sorted(told) if n > first]
    between = [FrontMatter(Front.EDITORS_NOTE if is_note(p) else Front.INTRODUCTION, p.span) for p in within]
    return (*front_matter(before), *between)


def _cast(
    found: Sequence[Paragraph],
    labels: Cues,
    outside: Asides,
    spoken: Sequence[Utterance],
    front: Sequence[FrontMatter],
    text: str,
) -> Cast:
    said = [(utterance.key, utterance.span.of(text)) for utterance in spoken]
    first = spoken[0].span.start if spoken else len(text)
    page = (found[n].words for n, reason in sorted(outside.items()) if reason in _SITE or block_of(found[n]))
    told = Told(
        front="\n".join(item.span.of(text) for item in front if item.span.start < first),
        title=words_of(front, Front.TITLE, text),
        byline=words_of(front, Front.BYLINE, text),
        page="\n".join(page),
        text=text,
        asked="\n".join(words for key, words in said if key in ASKING),
        answered="\n".join(words[:_INTRODUCED] for key, words in said if key not in ASKING),
    )
    return cast([labels[n] for n in sorted(labels)], said, told)


def _turn(utterance: Utterance, who: Cast) -> Turn:
    speaker = who.by_key[utterance.key]
    return Turn(speaker.id, speaker.role, utterance.span, tuple(utterance.paragraphs), utterance.label, utterance.time)


def _set_aside(found: Sequence[Paragraph], outside: Asides, said: Sequence[Utterance]) -> tuple[SetAside, ...]:
    """What stands outside, and labels that nobody's words followed, in the order of the text."""
    mute = [SetAside(Reason.FURNITURE, item.label) for item in said if item.label and not item.paragraphs]
    apart = [SetAside(reason, found[n].span) for n, reason in outside.items()]
    return tuple(sorted((*apart, *mute), key=lambda item: item.span))


def _blank() -> InterviewUnreadable:
    return InterviewUnreadable(
        _("There is no text here."), hint=_("Open the source, copy the interview, and save or paste it again.")
    )

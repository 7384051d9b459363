"""Where an editorial mark may stand, so that what is shown always reads as an editor would set it."""

from __future__ import annotations

from dataclasses import replace

from briefing.errors import EditRefused
from briefing.i18n import _
from briefing.model.quote import Emphasis, Initial, Insertion, Mark, Sic


def settled(mark: Mark, text: str) -> Mark:
    """The mark as it can be laid over the text: an insertion before a word, emphasis on words; else refused."""
    match mark:
        case Initial(at):
            return mark if _changes_case(text[at : at + 1]) else _no(_("Only a letter can change its case."))
        case Insertion(at, words):
            return _inserted(mark, text) if words.strip() else _no(_("There is nothing to insert."))
        case Emphasis(span):
            words = span.trimmed(text)
            return replace(mark, span=words) if len(words) else _no(_("There are no words to stress."))
        case Sic():
            return mark


def _changes_case(letter: str) -> bool:
    other = letter.swapcase()
    return len(other) == 1 and other != letter and other.swapcase() == letter


def _inserted(mark: Insertion, text: str) -> Insertion:
    at = mark.at + len(text[mark.at :]) - len(text[mark.at :].lstrip())
    if text[at - 1 : at].isalnum() and text[at : at + 1].isalnum():
        _no(_("Insert before a word, not inside one."))
    return Insertion(at, " ".join(mark.text.split()))


def _no(why: str) -> Mark:
    raise EditRefused(why)

"""Which words carry an answer: those it repeats and the other answers do not (tf-idf, one document an answer)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import log

from briefing.model.interview import Interview, Role
from briefing.outline.words import COMMON, tokens

_ENOUGH = 6  # telling words: a run with fewer is not the more central for saying less


@dataclass(frozen=True, slots=True)
class Weights:
    """The weight of each word in each answer, answers by the index of their turn."""

    by_turn: dict[int, dict[str, float]]

    def mean(self, turn: int, words: tuple[str, ...]) -> float:
        """The mean weight of the words that tell something, each counted once; 0 where none does."""
        table = self.by_turn[turn]
        telling = {word for word in words if word in table}
        return sum(table[word] for word in telling) / max(len(telling), _ENOUGH)


def weights(interview: Interview) -> Weights:
    """The weights of the words of every answer."""
    counts = {
        n: Counter(word for word in tokens(turn.span.of(interview.text)) if word not in COMMON)
        for n, turn in enumerate(interview.turns)
        if turn.role is Role.ANSWER
    }
    spread = Counter(word for count in counts.values() for word in count)
    return Weights(
        {n: {w: c * log(1 + len(counts) / spread[w]) for w, c in count.items()} for n, count in counts.items()}
    )

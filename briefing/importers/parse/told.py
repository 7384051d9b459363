"""What a document tells of its people outside their turns: who was interviewed, by whom, where no label says it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.importers.parse.names import runs
from briefing.importers.parse.phrases import NOT_SPEAKERS, PARTICLES, SENTENCE_OPENERS, TITLES

_NAME = r"(?P<name>[^\W\d_a-z][\w'’.\-]*(?:[ ](?:[^\W\d_a-z]|d[eai]\s|v[ao]n\s)[\w'’.\-]*){1,4})"
_GUEST = re.compile(
    r"(?im:^\W*(?:interviewee|guest|narrator|gast|invité|invitée|invitad[oa]|entrevistad[oa]|convidad[oa]|ospite|гость|嘉宾)"
    rf"\W{{0,4}}[:：]\W*){_NAME}"
)
_HOST = re.compile(
    r"(?i:\b(?:interviewer|interviewed by|interview by|conducted by|interview conducted by|interview(?:t)? von)"
    rf"\W{{0,6}}?[:：]?\W{{1,6}}){_NAME}"
)
_MET = re.compile(
    r"(?:\b(?:with|mit|avec|con|com|met|interview(?:ed|s)?(?: (?:de|of|with|with the))?|entretien avec|oral history of|"
    r"spoke to|speaks to|talk(?:ed|s)? to|chat(?:ted)? with|sat down with|gespräch mit|entrevista a|entrevistamos a|"
    r"conversamos con|conversou com|intervista a|in gesprek met|разговор с|беседа с|розмова з)\b|采访|对话|专访)\W*"
    r"(?:[^.!?\n]{0,90})$",
    re.IGNORECASE,
)
_FILE = re.compile(r"\w{2}\.\w")
_LOOKED_BACK = 110
_I_AM = (
    r"(?:I[’']m|I am|[Mm]y name is|[Ii]ch bin|[Ii]ch heiße|[Jj]e suis|[Jj]e m['’]appelle|[Ss]oy|[Mm]e llamo|[Ss]ou"
    r"|我是|我叫)"
)
_MOST = 3
_LONGEST = 4  # words of a name
ENOUGH, PLENTY = 3, 5  # points for a name
_WRITTEN_BY = re.compile(r"(?:\bby|\bvon|\bpar|\bpor|\bdi|\bdoor|©|[Tt]ext|[Pp]hotos?)\W{0,3}$")
_NO_NAME = NOT_SPEAKERS | SENTENCE_OPENERS | {"the", "a", "an", "new", "university", "interview"}


@dataclass(frozen=True, slots=True)
class Told:
    """The front matter, the title and byline in it, what was set aside, all of the text, and what was asked."""

    front: str
    title: str
    byline: str
    page: str
    text: str
    asked: str
    answered: str


def guest_of(told: Told, enough: int = ENOUGH) -> str:
    """Who is interviewed, where the front matter makes it plain; empty where less than `enough` speaks for anybody."""
    credit = _GUEST.search(told.front)
    if credit:
        return credit["name"].rstrip(".")
    points = _points(told)
    best = max(points, key=lambda name: points[name], default="")
    return best if points[best] >= enough else ""


def host_of(told: Told) -> str:
    """Who is said to have conducted the interview; empty where nobody is."""
    credit = _HOST.search(told.front)
    return " ".join(credit["name"].split()).rstrip(".") if credit else ""


def _points(told: Told) -> Counter[str]:
    """How much speaks for each name in the front matter being the guest's."""
    points: Counter[str] = Counter()
    for name, before in _names(told.front):
        points[name] += 1 + 3 * bool(_MET.search(before)) - 4 * bool(_WRITTEN_BY.search(before))
    for name in points:
        seen = told.front.count(name)
        points[name] = min(points[name], _MOST + points[name] // max(seen, 1)) + 2 * _is_titled(name, told.title)
        points[name] += min(2, len(re.findall(rf"\b{re.escape(name.split()[-1])}\b", told.front)) - seen)
        points[name] += 2 * any(
            re.search(rf"\b{re.escape(part)}\b", told.asked) for part in name.split() if len(part) > 2
        )
        points[name] += 4 * bool(re.search(rf"{_I_AM} {re.escape(name.split()[0])}", told.answered))
        points[name] -= 4 * (name in told.byline)
    return points


def _is_titled(name: str, title: str) -> bool:
    """Whether the title names somebody: in a headline of capitals, any two words look like a name."""
    words = [word for word in title.replace(name, "").split() if word[0].isalpha()]
    return name in title and sum(word[0].isupper() for word in words) * 2 <= len(words) != 1


def _names(front: str) -> Iterator[tuple[str, str]]:
    """Names of people in the front matter, each with the words before it."""
    for line in front.splitlines():
        for run in runs(line):
            core = _core(run)
            name = " ".join(core).rstrip(".")
            if 2 <= len(core) <= _LONGEST and not any(map(_is_no_name, core)) and core[-1] not in PARTICLES:
                at = line.find(core[0])
                yield name, line[max(0, at - _LOOKED_BACK) : max(at, 0)]


def _core(run: tuple[str, ...]) -> list[str]:
    """The words of a name, without titles, the particles before it, and the names of files."""
    file = next((n for n, word in enumerate(run) if _FILE.search(word)), len(run))
    core = [word for word in run[:file] if word.casefold().rstrip(".") not in TITLES]
    while core and core[0] in PARTICLES:
        core.pop(0)
    return core


def _is_no_name(word: str) -> bool:
    return word.casefold() in _NO_NAME or (len(word) > 2 and word.isupper() and word.isalpha())

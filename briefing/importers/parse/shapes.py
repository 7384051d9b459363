"""Other ways to print who speaks, without a colon: a line of its own, a full stop, a dash.

“Nell  0:12” and “[Ana Sol] 11:02:09” stand alone on a line; “Mr. KIM. I thank …” is how hearings are printed, and
“Ana Sol – Why …” how some papers do it.
"""

from __future__ import annotations

import re

from briefing.importers.parse.labels import LOOKED_AT, OPEN, Label, key_of, label_of, plausible, seconds, stamp
from briefing.importers.parse.phrases import MODIFIERS, PARTICLES, ROLES, TITLES

_FEWEST = 2  # words of a name on its own line that ends in a full stop: “Mr. Lind.”, but not “Right.”
_TIME = r"\\?[\[(]?\d{1,2}(?::\d{2}){1,3}(?:[.,]\d{1,3})?\\?[\])]?"
_ALONE = re.compile(
    rf"{OPEN}(?P<name>[^\W\d_][^:：\n*_()\[\]{{}}<>|/\\!?;]{{0,58}}?)\.?\\?\]?[*_]{{0,3}}"
    rf"(?P<aside>(?:\s{{0,3}}[(\[][^()\[\]\n]{{0,60}}[)\]]){{0,3}})[*_]{{0,3}}"
    rf"(?:[,|\s]{{0,2}}\s{{0,8}}[-–—|]?\s{{0,2}}(?P<clock>{_TIME})(?:\s?[ap]\.?m\.?)?)?[*_:]{{0,4}}$",
    re.IGNORECASE,
)
_STOP = re.compile(r"(?<=[^\W\d_])\.\s+|(?<=[)\]])\.\s+")
_LONGEST_STOPPED, _MOST_STOPPED = 90, 7
_ASIDE = re.compile(r"\s\((?P<aside>[^()\n]{1,60})\)$")
_SPACE = re.compile(r"(?P<name>[^\W\d_]{1,8})\u3000+(?=\S)")
_DASH = re.compile(r"[*_]{0,3}(?P<name>[^\W\d_][^:：\n–—*_()]{0,60}?)[*_]{0,3}\s{1,2}(?:[–—]|--?)[*_]{0,3}\s(?=\S)")


def lone_label(words: str) -> Label | None:
    """The label that a whole paragraph is, if it looks like one: “Mr. Lind.”, “Nell  0:12”, “[Ana] 11:02:09”."""
    if len(words) > LOOKED_AT:
        return None
    before, stamped = stamp(words)
    match = _ALONE.match(words[before:])
    if not match or not plausible(match["name"]):
        return None
    aside = match["aside"].strip(" ()[]")
    time = seconds(match["clock"] or aside)
    if stamped is None and time is None and words.endswith(".") and len(match["name"].split()) < _FEWEST:
        return None
    return Label(
        match["name"].strip(), len(words), "" if time is not None else aside, stamped if time is None else time
    )


def stop_label(words: str) -> Label | None:
    """The label before a full stop, with a title or in capitals: “Mr. KIM.”, “ANA BERG.”, “The CHAIRMAN.”"""
    for stop in _STOP.finditer(words[:_LONGEST_STOPPED]):
        name = words[: stop.start()]
        aside = _ASIDE.search(name)
        name = name[: aside.start()] if aside else name
        if name.count("(") == name.count(")") and _is_titled(name):
            return Label(name, stop.end(), aside["aside"] if aside else "")
    return None


def dash_label(words: str) -> Label | None:
    """The label before a dash with space around it: “Ana Sol – Why …”."""
    match = _DASH.match(words[:LOOKED_AT])
    if not match or not plausible(match["name"]):
        return None
    return Label(match["name"].strip(), match.end())


def begins_with_label(words: str) -> bool:
    """Whether a line of wrapped text begins a new paragraph because somebody starts to speak."""
    return label_of(words) is not None or stop_label(words) is not None


def named_or_stopped(words: str) -> Label | None:
    """A label before a full stop, or the letters of questions and answers: hearings mix the two."""
    letter = label_of(words)
    return letter if letter and key_of(letter.printed) in {"q", "a"} else stop_label(words)


def space_label(words: str) -> Label | None:
    """The label before an ideographic space: “海野　…”."""
    match = _SPACE.match(words)
    return Label(match["name"], match.end()) if match and plausible(match["name"]) else None


def _is_titled(name: str) -> bool:
    words = name.split()
    keys = [key_of(word) for word in words]
    if len(words) > _MOST_STOPPED or not words:
        return False
    if name.isupper() and len(words) > 1 and not any(map(str.isdigit, name)) and max(map(len, words)) > 2:
        return plausible(name)
    if keys[0] == "the":
        return len(words) > 1 and (words[1].isupper() or key_of(name) in ROLES)
    titles = next((n for n, key in enumerate(keys) if key not in TITLES | MODIFIERS), len(keys))
    rest = words[titles:]
    named = all(word[0].isupper() or word in PARTICLES or not word[0].isalpha() for word in rest)
    return bool(titles and rest) and named and not any(word.endswith(".") and len(word) > 2 for word in rest)

"""Words, and the short lists of English words that the splitter and the ranking look at.

The lists are small on purpose: each holds words whose effect a reader can name. In another language they simply do
not occur, and the ranking falls back on length, figures and the words that carry the answer.
"""

from __future__ import annotations

import re


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
_TOKEN = re.compile(rf"[{_IDEOGRAPHS}]|[^\W_{_IDEOGRAPHS}]+(?:[’'.,\-][^\W_{_IDEOGRAPHS}]+)*")


def tokens(text: str) -> tuple[str, ...]:
    """The words of a text in small letters, with straight apostrophes made curly; each ideograph by itself."""
    return tuple(match[0].lower().replace("'", "’") for match in _TOKEN.finditer(text))


def length(words: tuple[str, ...]) -> int:
    """How long these words are to read, counted in words of English: two ideographs make one."""
    ideographs = sum("\u3040" <= word[0] <= "\ufaff" for word in words)
    return len(words) - ideographs // 2


# A full stop behind one of these is never the end of a sentence: a name follows.
BEFORE_A_NAME = _listed(
    "Mr Mrs Ms Mx Dr Prof Rep Sen Gov Gen Maj Col Lt Cmdr Capt Sgt Cpl Adm Brig Rev Fr Hon Pres Amb Supt Insp Messrs "
    "Mme Mlle vs v cf e.g i.e"
)
# … not the end when a number follows.
BEFORE_A_NUMBER = _listed(
    "No Nos no nos Art art Fig fig Sec sec Vol vol Ch ch Eq p pp para paras ca c approx "
    "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec"
)
# … the end only when a word follows that opens a sentence.
MAYBE_THE_END = _listed("Jr Sr Inc Ltd Co Corp Bros Dept Univ Assn Ave Blvd Rd St Mt Ft al")
OPENERS = _listed(
    "A After All Also An And Any Anybody As At Because Before But By Did Do Does Each Even Every Everybody For From "
    "Had Has Have He Her Here His How However I I’d I’ll I’m I’ve If In Instead Is It It’s Its Just Let Many Maybe "
    "More Most My No Nobody Not Nothing Now Of On Once One Or Our Perhaps She Since So Some Somebody Still That "
    "That’s The Their Then There There’s These They They’re This Those Though To Today We We’re We’ve Were What When "
    "Where Which While Who Why Will With Would Yes Yet You Your"
)

# A quote that begins with one of these points back at something its reader has not seen.
LEANING = _listed(
    "and but or so nor yet then also again however otherwise instead therefore thus hence still because which "
    "that that’s this these those it it’s its he he’s she she’s him her his they they’re they’ve them their "
    "such here there’s both neither either another other yes no well of"
)
BACKWARD = _listed("it it’s its he he’s she she’s him her his they they’re they’ve them their this that’s these those")
# … and these do so anywhere near its beginning: “I understand it”, “If they will not move”.
POINTERS = _listed("it it’s its he he’s she she’s him they they’re they’ve them")
AFTER_A_POINTING_THAT = _listed("and as at but for had has in is on one or sort to was will with would")
STANCE = _listed(
    "will won’t would must should need needs want wants refuse accept believe intend expect support oppose recommend "
    "cannot can’t shall ought never prefer promise"
)
FIRST_PERSON = _listed("i i’d i’ll i’m i’ve my mine me we we’d we’ll we’re we’ve our ours us")
CONTRAST = _listed(
    "but yet unless although though however rather instead despite whereas while until never not cannot can’t don’t "
    "won’t isn’t only nobody nothing than without"
)
NUMBERS = _listed(
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety "
    "hundred thousand million billion half third quarter"
)
# Words too common to tell what an answer is about.
COMMON = (
    FIRST_PERSON
    | LEANING
    | CONTRAST
    | _listed(
        "a about after all an any are as at be been before being by can could did do does for from get go going got "
        "had has have how if in into is just know like make many more most much now on one out over really said say "
        "see should some the their there thing things think to too up very want was way were what when where who why "
        "will with would year years you your"
    )
)

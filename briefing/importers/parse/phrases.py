"""Words that give a stretch away, in the languages we read. Data only: to teach the parser a phrase, add it here."""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _lines(text: str) -> frozenset[str]:
    return frozenset(line.strip() for line in text.strip().splitlines())


# ── labels ────────────────────────────────────────────────────────────────────────────────────────────────────

ASKING = _lines("""
    q\nquestion\nquestions\ninterviewer\nhost\nmoderator\nreporter\njournalist\naudience\naudience member\nthe press
    frage\ninterviewerin\nmoderatorin\npregunta\npergunta\ndomanda\nvraag\nentrevistador\nentrevistadora\nentretien
    вопрос\nкорреспондент\nведущий\nведущая\nжурналист\n记者\n記者\n问\n問\n主持人\n提问\n司会\n聞き手\nسؤال\nالمذيع\nالمحاور
""")
ANSWERING = _lines("""
    a\nanswer\nguest\ninterviewee\nwitness\nthe witness\nspeaker\nantwort\nréponse\nrespuesta\nresposta\nrisposta
    antwoord\nответ\nгость\n答\n嘉宾\nجواب\nالضيف
""")
PRESIDING = _lines("""
    the court\nthe clerk\nthe chair\nthe chairman\nthe chairwoman\nthe speaker\nmadam speaker\nmr speaker\noperator
    the operator\nannouncer\nnarrator\nclerk\nchair\nunidentified\nunidentified speaker\nunknown speaker\nunknown
    unidentified male\nunidentified female\nthe deputy speaker\nmr deputy speaker\nmadam deputy speaker\ncourt reporter
""")
ROLES = ASKING | ANSWERING | PRESIDING

NOT_SPEAKERS = _lines("""
    note\nnotes\nnb\nps\nupdate\nupdated\ncorrection\ncorrections\nphoto\nphotos\nphotograph\nphotographs\nphoto credit
    image\nimages\ncredit\ncredits\nsource\nsources\nvideo\naudio\ncaption\nread\nread more\nread next\nread also\nsee
    see also\nrelated\nmore\nmore from\ntags\ntag\ntopics\ntopic\ncategory\ncategories\nfiled under\ndate\ntime\ntimes
    location\nplace\nvenue\nwhere\nwhen\nwho\nwhat\nwhy\nhow\npublished\nposted\nposted by\nposted on\nlast updated\nby
    author\nauthors\nwritten by\nwords by\ninterview\ninterview by\ninterviewed by\nedited by\ntranslated by\ntitle
    subject\nfrom\nto\ncc\nbcc\nre\nfwd\nsent\nemail\ne-mail\nmail\ntel\ntelephone\nphone\nfax\nmobile\nurl\nlink\nlinks
    website\nweb\ntwitter\nfacebook\ninstagram\nlinkedin\nyoutube\nx\nmastodon\nbluesky\nfollow\nfollow us\nshare
    share this\nlisten\nwatch\ndownload\nsubscribe\nadvertisement\nwarning\ndisclaimer\neditor's note\neditors' note
    editor’s note\neditors’ note\neditor note\nauthor's note\ntranscript\nsummary\nabstract\nintroduction\nconclusion
    background\nkeywords\nreferences\nexample\nexamples\nimportant\nremember\nfact\nfacts\nresult\nresults\nhttp\nhttps
    ftp\nfile\nname\nage\nlanguage\nlength\nduration\nrecorded\nrecording\nreference\nprice\nisbn\ndoi\ncopyright
    license\nlicence\nanmerkung\nhinweis\nfoto\nfotos\nbild\nbilder\nquelle\nquellen\nvon\ndatum\nort\nstand\nmehr
    mehr zum thema\nlesen sie auch\ninterview mit\nthema\nautor\nautorin\ntext\nnote de la rédaction\nà lire\nà lire aussi
    lire aussi\ncrédit\nauteur\nlieu\nheure\nnota\nfuente\nfecha\nlugar\nautora\nlea también\nfonte\ndata\nlocal
    crédito\ncréditos\nleia também\nleia mais\nleggi anche\nbron\nbeeld\nlees ook\ntekst\nредакция\nфото\nисточник
    примечание\n注\n来源\n作者\n编辑\n时间\n图片\n日期\n编者按\n出典\n写真\nالمصدر\nتاريخ\nصورة
""")

SENTENCE_OPENERS = _words("""
    i we he she it they you this that these those there here and but or so as if when while because although then thus
    in on at for with by to my our his her its their your is are was were what how why which one some most all every
    ich wir er sie es und aber oder wenn weil doch so im am für mit ist sind das dies dass nous je il elle ils elles et
    mais ou si quand parce que dans pour avec yo nosotros él ella y pero o cuando porque en para con eu nós ele ela
    mas io noi lui lei ma perché ik wij hij zij en maar of als omdat
""")

TITLES = _words("""
    mr mrs ms miss mx dr prof professor sir dame lord lady rep sen gov gen col maj capt lt sgt cmdr adm amb hon rev fr
    st representative senator governor general colonel major captain lieutenant admiral ambassador president
    vice-president vice chairman chairwoman chairperson chair secretary minister premier chancellor speaker judge justice
    congressman congresswoman councillor commissioner director deputy press prime foreign king queen prince princess
    pope bishop archbishop rabbi imam sheikh commander inspector detective officer attorney host guest journalist
    herr frau dr. bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin präsident präsidentin professorin
    m mme mlle monsieur madame président présidente ministre docteur maître señor señora sr sra don doña presidente
    presidenta ministro ministra senador senadora senhor senhora jornalista doutor doutora signor signora onorevole
    dottor dottoressa meneer mevrouw madam
""")
MEN, WOMEN = _words("mr herr m monsieur señor sr signor meneer"), _words("mrs ms miss frau mme mlle madame señora sra signora")
OFFICES = TITLES - MEN - WOMEN - _words("mx dr st sir dame lord lady don doña journalist host guest press hon madam mlle")
PARTICLES = _words("of the de da do dos das di du del della van der den von zu zur la le el al bin ibn ben y e i and & und et")

# ── stretches ─────────────────────────────────────────────────────────────────────────────────────────────────

MONTHS = (
    "jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|février|mar(?:ch|s|zo|ço)?|märz|apr(?:il|ile)?|avril|abril|ma[iyj]o?|mei|"
    "ju[nl][iy]?|june|july|juin|juillet|junio|julio|junho|julho|giugno|luglio|aug(?:ust|ustus)?|août|agosto|"
    "sept?(?:ember|embre|iembre)?|setembro|settembre|okt(?:ober)?|oct(?:ober|obre|ubre)?|outubro|ottobre|"
    "nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embro|iembre)?|décembre|dicembre|dicembre|enero|febrero|janeiro|fevereiro|"
    "gennaio|febbraio|maggio|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
)
DATE = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th|\.)?\s(?:de\s)?(?:{MONTHS})\.?,?\s(?:de\s)?\d{{4}}\b|\b(?:{MONTHS})\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}}\b"
    r"|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{4}\b|\d{4}年\d{1,2}月\d{1,2}日",
    re.IGNORECASE,
)
BYLINE = re.compile(
    r"(?i:by|words by|written by|interview by|interviewed by|story by|text by|von|par|propos recueillis par|por|di|a cura di|door|de notre)"
    r"\s*:?\s(?=[^\W\d_a-z]|,)"
)
EDITED = re.compile(
    r"(?i)\b(?:edited|condensed|abridged|shortened)\b[^.]{0,60}\b(?:length|clarity|brevity|style|condensed|edited|grammar|concision)\b"
    r"|\b(?:interview|conversation|transcript|remarks)\b[^.]{0,40}\b(?:has|have|was|were) been\b[^.]{0,30}\b(?:edited|condensed|translated|abridged)\b"
    r"|\bgekürzt\b|\bredaktionell bearbeitet\b|\ba été (?:édité|relu|condensé)|\bha sido editad[ao]|\bfoi editad[ao]"
    r"|\bè stata (?:editata|condensata|modificata)|\b(?:bewerkt|ingekort) (?:voor|omwille)\b"
)
CREDIT = re.compile(
    r"Getty Images|\bAFP\b|AP Photo|/AP\b|Associated Press|\bR(?:euters|EUTERS)\b|\bEPA\b|Shutterstock|iStock|\bAlamy\b|Unsplash|Wikimedia"
    r"|\bdpa\b|[Pp]icture [Aa]lliance|[Pp]hoto(?:graph)? by\b|[Ii]llustration by\b|[Cc]ourtesy of\b|\bvia [A-Z]|\(Photo\b|\(Foto\b|©"
)
CAPTION_OPENING = re.compile(r"(?i:photo(?:graph)?|image|picture|foto|bild|crédit photo|imagen|imagem|beeld)(?: credit| by)?\s?[:：]")
STAGE = re.compile(r"[*_]{0,3}(?:\[[^\[\]]{1,120}\]|\([^()]{1,120}\)|\\\[[^\[\]]{1,120}\\\])[*_.]{0,4}$")

"""How the lines around an interview read: captions, notes, dates, the blocks of a page. Data only: add phrases here."""

from __future__ import annotations

import re

from briefing.model.interview import Reason


def _pattern(alternatives: str, flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str]:
    """Alternatives written on as many lines as they need."""
    return re.compile("|".join(line.strip() for line in alternatives.strip().splitlines()), flags)


_MONTH = (
    "(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|février|mar(?:ch|s|zo|ço)?|märz|apr(?:il|ile)?|avril|abril|ma[iyj]o?|mei"
    "|june?|juin|juni|junio|junho|giugno|july?|juillet|juli|julio|julho|luglio|aug(?:ust|ustus)?|août|agosto"
    "|sept?(?:ember|embre|iembre)?|setembro|settembre|okt(?:ober)?|oct(?:ober|obre|ubre)?|outubro|ottobre"
    "|nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embro)?|décembre|diciembre|dicembre|enero|febrero|janeiro|fevereiro"
    "|gennaio|febbraio|maggio|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)"
)
DATE = _pattern(rf"""
    \b\d{{1,2}}(?:st|nd|rd|th|\.)?\s(?:de\s)?{_MONTH}\.?,?\s(?:de\s)?\d{{4}}\b
    \b{_MONTH}\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}}\b
    \b\d{{4}}-\d{{2}}-\d{{2}}\b
    \b\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}\b
    \d{{4}}年\d{{1,2}}月\d{{1,2}}日
""")
BYLINE = re.compile(
    r"(?i:by|words by|written by|interview(?:ed)? by|story by|text by|von|par|propos recueillis par|por|di|door)"
    r"\s*:?\s(?=[^\W\d_a-z]|,)"
)
EDITED = _pattern(r"""
    \b(?:edited|condensed|abridged|cut)\b[^.]{0,60}\b(?:length|clarity|brevity|style|condensed|edited)\b
    \b(?:interview|conversation|transcript)\b[^.]{0,40}\b(?:has been|was)\b[^.]{0,30}\b(?:edited|condensed)\b
    \bgekürzt\b[^.]{0,40}\b(?:bearbeitet|redigiert)\b
    \bredaktionell bearbeitet\b
    \ba été (?:édité|relu|condensé)
    \bha sido editad[ao]\b
    \bfoi editad[ao]\b
    \bè stata (?:editata|condensata|modificata)\b
    \b(?:bewerkt|ingekort) (?:voor|omwille)\b
""")
CREDIT = _pattern(
    r"""
    Getty Images|\bAFP\b|AP Photo|/AP\b|Associated Press|\bR(?:euters|EUTERS)\b|\bEPA\b|Shutterstock|iStock|\bAlamy\b
    Unsplash|Wikimedia|\bdpa\b|[Pp]icture [Aa]lliance|[Pp]hoto(?:graph)? by\b|[Ii]llustration by\b|[Cc]ourtesy of\b
    \bvia [A-Z]|\(Photo\b|\(Foto\b|©
    """,
    re.NOFLAG,
)
CAPTION_OPENING = re.compile(
    r"(?:photo(?:graph)?|image|picture|foto|bild|crédit photo|imagen|imagem|beeld)(?: credit| by)?\s?[:：]",
    re.IGNORECASE,
)
STAGE = re.compile(r"[*_]{0,3}(?:\[[^\[\]]{1,120}\]|\([^()]{1,120}\)|\\\[[^\[\]]{1,120}\\\])[*_.]{0,4}$")

# ── what begins a block of a page that is not the interview ───────────────────────────────────────────────────

BLOCKS = (
    (
        Reason.COMMENTS,
        _pattern(r"""
        join the (?:conversation|discussion)|(?:view |read |show |post |\d+ )?comments?(?: \(?\d+\)?)?
        leave a (?:comment|reply)|(?:log|sign) in to comment|you are commenting as.*|kommentare?|commentaires?
        comentarios?|comentários?|commenti|reacties|die diskussion.*|комментарии|评论|التعليقات
        """),
    ),
    (
        Reason.RELATED,
        _pattern(r"""
        more (?:from|on|stories|articles|news|in)\b.*|see also|what to read next|most (?:read|popular|viewed)
        related(?: (?:articles?|stories|story|posts?|content|reading|topics|coverage))?:?
        read (?:more|next|also)(?:[:：].*| on .*| from .*| about .*)?
        (?:you (?:may|might) also like|recommended|trending|popular now|latest)\b.*
        lesen sie (?:auch|mehr).*|mehr zum thema.*|auch interessant.*|à lire aussi.*|lire aussi.*|sur le même sujet.*
        lea también.*|te puede interesar.*|leia (?:também|mais).*|leggi anche.*|lees ook.*|meer over.*
        читайте также.*|相关阅读.*|اقرأ أيضا.*
        """),
    ),
    (
        Reason.BIOGRAPHY,
        _pattern(r"""
        about the (?:author|translator|interviewer|writer)s?\b.{0,40}|(?:über|zum) (?:den |die )?autor(?:in)?.{0,20}
        à propos de l['’]auteure?|sobre (?:el|la|o|a) (?:autor|autora)|об авторе
        (?:译者|作者|主讲人|嘉宾)(?:简介|介绍)[:：]?|(?:審校|审校)[:：]?
        """),
    ),
    (
        Reason.NEWSLETTER,
        _pattern(r"""
        (?:sign up|subscribe|register)\b.*|.*\bnewsletters?\b.*|(?:enter|your) e-?mail(?: address)?.*
        abonnieren.*|abonnez-vous.*|suscr[ií]b.*|iscriviti.*|assine.*|abonneer.*|подпи(?:шитесь|ска).*
        """),
    ),
    (
        Reason.PLAYER,
        _pattern(r"""
        listen(?: to (?:this|the)| now| here)?(?: [\w()·:.]+){0,6}|play(?:er| audio| video| episode)?
        download(?: (?:audio|mp3|transcript|episode))?|embed|\d{1,2}:\d{2}(?: ?/ ?\d{1,2}:\d{2})?
        your browser does not support.*|.*<iframe.*|audio wird geladen.*|artikel anhören.*|écouter\b.{0,40}
        """),
    ),
    (
        Reason.FURNITURE,
        _pattern(r"""
        (?:references|footnotes|endnotes|appendix|further reading|bibliography|fußnoten|notas?|anmerkungen)[:：]?
        (?:附录|附錄|参考(?:文献|资料)|注释)[:：]?
        share(?: (?:this|on)\b.*)?|print|advertisement|sponsored(?: content)?|anzeige|werbung|publicité|publicidade?
        pubblicità|advertentie|(?:tags|filed under|topics|categories)[:：].*|(?:copyright|©|\(c\)).*
        .*\ball rights reserved\b.*|terms (?:of|and)\b.*|privacy policy.*|.*\bcookies?\b.*|skip to .*|menu|search
        log ?in|sign in|already an? \w+\?.*|not your account\?|back to top|home|facebook|twitter|linkedin|whatsapp
        e-?mail|copy link|follow us.*|teilen|drucken|merken|partager|imprimer|compartir|imprimir|compartilhar|condividi
        stampa|delen|\d+ (?:min|minutes?) read|\d+ shares?|support us.*|donate.*|our standards:.*|поделиться
        """),
    ),
)

# ── who wrote the piece ───────────────────────────────────────────────────────────────────────────────────────

_AUTHORS = """
    editor reporter journalist writer correspondent columnist intern fellow contributor author novelist freelance
    freelancer producer host broadcaster historian professor lecturer researcher analyst critic redakteur redakteurin
    journalistin korrespondent autor autorin rédacteur rédactrice journaliste periodista escritor escritora redactor
    redactora jornalista giornalista redacteur
"""
AUTHORS = frozenset(_AUTHORS.split())
LIFE = re.compile(
    r"[*_]{0,3}(?P<name>[^\W\d_a-z][\w'’.\-]*(?:\s[\w'’.\-]+){1,4}?),?\s"
    r"(?:is|was|are|were|has|works|writes|covers|reports|hosts|teaches|edits|ist|war|schreibt|arbeitet|est|était|écrit"
    r"|es|fue|escribe|é|foi|escreve|è|scrive|schrijft)\s"
)
HANDLE = re.compile(r"(?<!\w)@\w+|\b[\w.+-]{1,60}@[\w-]+\.\w|(?i:\btwitter\b|\bfollow (?:him|her|them)\b|\bon x\b)")

# ── what a clerk writes between speeches ──────────────────────────────────────────────────────────────────────

PROCEEDINGS = _pattern(
    r"""
    The (?:(?:assistant )?legislative clerk|(?:Chief )?Clerk|Secretary) (?:read|called|proceeded|designated)
    The (?:question|vote|motion|resolution|bill|amendment|text) (?:was|is as follows|of the)
    A (?:motion to reconsider|recorded vote|division)\b|There (?:being|was) no objection\b
    (?:Thereupon|Whereupon), (?:at|the)\b
    The (?:House|Senate|Committee|hearing|meeting) (?:stands |was )?adjourned\b
    La sess?i[oó]n? (?:se |s['’])(?:abre|obre|levanta|aixeca|suspende|suspèn|reanuda|reprèn)
    La séance (?:est|,)|\(?(?:Schluss|Ende|Beginn) der Sitzung|A sessão (?:é|foi)
    """,
    re.NOFLAG,
)
EXAMINATION = re.compile(  # headings of a court's record
    r"(?:BY (?:MR|MS|MRS|MISS|DR|THE)\b.{1,40}:"
    r"|(?:FURTHER )?(?:DIRECT|CROSS|REDIRECT|RECROSS)?[- ]?EXAMINATION\b.{0,40})$"
)

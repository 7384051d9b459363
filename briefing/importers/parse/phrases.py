"""Words that give a stretch away, in the languages we read. Data only: to teach the parser a phrase, add it here."""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _list(text: str) -> frozenset[str]:
    return frozenset(" ".join(item.split()) for item in text.split(","))


# ── labels ────────────────────────────────────────────────────────────────────────────────────────────────────

ASKING = _list("""
    q, question, questions, interviewer, host, moderator, reporter, journalist, audience, audience member, the
    press, frage, interviewerin, moderatorin, pregunta, pergunta, domanda, vraag, entrevistador, entrevistadora,
    entretien, вопрос, корреспондент, ведущий, ведущая, журналист, 记者, 記者, 问, 問, 主持人,
    提问, 司会, 聞き手, asks, jornalista, periodista, journaliste, journalistin, giornalista,
    intervistatore, intervieweur, redaktion, س, سؤال, المذيع, المحاور
""")
ANSWERING = _list("""
    a, answer, guest, interviewee, narrator, witness, the witness, speaker, antwort, réponse, respuesta, resposta,
    risposta, antwoord, answers, ответ, гость, 答, 嘉宾, جواب, ج, الضيف
""")
PRESIDING = _list("""
    the court, the clerk, the chair, the chairman, the chairwoman, the speaker, madam speaker, mr speaker,
    operator, the operator, announcer, clerk, chair, unidentified, unidentified speaker, unknown
    speaker, unknown, unidentified male, unidentified female, the deputy speaker, mr deputy speaker, madam
    deputy speaker, court reporter
""")
FLOOR = _list("""
    the speaker, madam speaker, mr speaker, the deputy speaker, mr deputy speaker, madam deputy speaker, the
    speaker pro tempore, the president pro tempore, the presiding officer, the acting president pro tempore
""")
ROLES = ASKING | ANSWERING | PRESIDING

NOT_SPEAKERS = _list("""
    note, notes, nb, ps, update, updated, correction, corrections, photo, photos, photograph, photographs, photo
    credit, image, images, credit, credits, source, sources, video, audio, caption, read, read more, read next,
    read also, see, see also, related, more, more from, tags, tag, topics, topic, category, categories, filed
    under, date, time, times, location, place, venue, where, when, who, what, why, how, published, posted,
    posted by, posted on, last updated, by, author, authors, written by, words by, interview, interview by,
    interviewed by, edited by, translated by, title, subject, from, to, cc, bcc, re, fwd, sent, email, e-mail,
    mail, tel, telephone, phone, fax, mobile, url, link, links, website, web, twitter, facebook, instagram,
    linkedin, youtube, x, mastodon, bluesky, follow, follow us, share, share this, listen, watch, download,
    subscribe, advertisement, warning, disclaimer, editor's note, editors' note, editor’s note, editors’ note,
    editor note, author's note, transcript, summary, abstract, introduction, conclusion, background, keywords,
    references, example, examples, important, remember, fact, facts, result, results, http, https, ftp, file,
    name, age, language, length, duration, recorded, recording, reference, price, isbn, doi, copyright, license,
    licence, anmerkung, hinweis, foto, fotos, bild, bilder, quelle, quellen, von, datum, ort, stand, mehr, mehr
    zum thema, lesen sie auch, interview mit, thema, autor, autorin, text, note de la rédaction, à lire, à lire
    aussi, lire aussi, crédit, auteur, lieu, heure, nota, fuente, fecha, lugar, autora, lea también, fonte,
    data, local, crédito, créditos, leia também, leia mais, leggi anche, bron, beeld, lees ook, tekst, редакция,
    фото, источник, примечание, 注, 来源, 作者, 编辑, 时间, 图片, 日期, 编者按, 出典, 写真, المصدر, تاريخ, صورة
""")

SENTENCE_OPENERS = _words("""
    i we he she it they you this that these those there here and but or as if when while because although then thus
    in on at for with by to my our his her its their your is are was were what how why which one some most all every
    ich wir er sie es und aber oder wenn weil doch für mit ist sind das dies dass nous je elle ils elles et mais ou
    quand parce que dans pour avec yo nosotros él ella y pero cuando porque en con eu nós ele ela mas io noi loro
    after before since last later today yesterday meanwhile however earlier soon once no
    perché ik wij hij zij maar als omdat
""")

TITLES = _words("""
    mr mrs ms miss mx dr prof professor sir dame lord lady rep sen gov gen col maj capt lt sgt cmdr adm amb hon rev fr
    st representatives senators members member congressmen
    representative senator governor general colonel major captain lieutenant admiral ambassador president
    vice-president chairman chairwoman chairperson chair secretary minister premier chancellor speaker judge justice
    congressman congresswoman councillor commissioner director king queen prince princess
    pope bishop archbishop rabbi imam sheikh commander inspector detective officer attorney host guest journalist
    herr frau bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin präsident präsidentin professorin
    mme mlle monsieur madame président présidente ministre docteur maître señor señora sr sra don doña presidente
    presidenta ministro ministra senador senadora senhor senhora jornalista doutor doutora signor signora onorevole
    dottor dottoressa meneer mevrouw madam
""")
MODIFIERS = _words(  # words that make a title only before one: “Prime Minister”, “Foreign Secretary”
    "vice deputy press prime foreign ranking former acting attorney shadow first finance interior assistant chief"
)
MEN = _words("mr herr monsieur señor sr signor meneer")
WOMEN = _words("mrs ms miss frau mme mlle madame señora sra signora")
OFFICES = TITLES - MEN - WOMEN - _words("mx dr st sir dame lord lady don doña journalist host guest hon madam")
PARTICLES = _words(
    "of the de da do dos das di du del della van der den von zu zur la le el al bin ibn ben y e i and & und et"
)

# ── who is spoken to, and who speaks ──────────────────────────────────────────────────────────────────────────

YOU = re.compile(
    r"\b(?:you|your|yours|sie|ihr|ihre|ihrem|ihren|ihrer|ihnen|du|dir|dich|dein|deine|deiner|euch|vous|votre|vos|tu|te|toi|ton|"
    r"tes|usted|ustedes|su|sus|le|tus|vos|você|vocês|senhor|senhora|seu|sua|lei|suo|sua|tuo|tua|vi|u|uw|je|jij|jouw|jullie|"
    r"вы|вас|вам|вами|ваш|ваша|ваше|ваши|вашей|вашего|ты|тебя|тебе|твой|ви|вам|ваша|ти)\b|[你您]|あなた|さん|أنت|لك|كم\b|تك\b",
    re.IGNORECASE,
)
ME = re.compile(
    r"\b(?:i|my|me|we|our|us|ich|mir|mich|mein|meine|wir|uns|unser|unsere|je|j|moi|mon|ma|mes|nous|notre|nos|yo|me|mi|mis|"
    r"nosotros|nuestro|nuestra|creo|tengo|soy|estoy|quiero|acho|tenho|sou|estou|quero|credo|ho|sono|voglio|eu|meu|minha|nós|nosso|nossa|io|mio|mia|noi|nostro|nostra|ik|mijn|wij|ons|onze|"
    r"я|мой|моя|мне|меня|мы|нас|наш|наша|мій|ми|нам)\b|[我俺]|私|僕|أنا|نحن",
    re.IGNORECASE,
)

MEETING = re.compile(  # lines that only the minutes of a meeting have
    r"^\W*(?:(?:meeting|call) (?:date|time|minutes|notes|duration)\b.*"
    r"|(?:attendees|attendance|agenda|minutes|apologies|ordre du jour|procès-verbal|tagesordnung|teilnehmer"
    r"|teilnehmende|anwesend|orden del día|ordem do dia|presenti|ordine del giorno|повестка дня|ordre del dia|议程"
    r"|会议纪要)\b\W*(?:[:：].*)?)$",
    re.IGNORECASE | re.MULTILINE,
)

# ── sentences ─────────────────────────────────────────────────────────────────────────────────────────────────

OPENERS = re.compile(
    r"(?:(?:so|well|and|but|ok|okay|now|then|right|all right|alright|yes|no|yeah|thanks|thank you|also|finally|great|"
    r"sure|um|uh|er|"
    r"und|aber|also|nun|et|mais|alors|donc|bien|y|pero|entonces|bueno|e|mas|então|ma|allora|dunque|en|maar|dus|ну|и|а)"
    r"(?:\s*[,.:;–—…]+\s*|\s+(?=[^\W\d_])))+",
    re.IGNORECASE,
)
FUNCTION_WORDS = {
    "en": _words("the of and to in is that it for was on are with as this have not you what do we they be"),
    "fr": _words("le la les des et est une que dans pour qui pas sur vous nous au avec ce il je du c'est"),
    "de": _words("der die das und ist nicht ein eine zu den mit von sich auf für ich sie wir es dem im auch"),
    "es": _words("el la los las de que y en un una es por con no para se lo como más pero su del al qué"),
    "pt": _words("o a os as de que e em um uma é por com não para se como mais mas do da dos das ao você"),
    "it": _words("il la le di che e un una è per con non si come più ma del della dei nel sono gli al lo"),
    "nl": _words("de het een en van is dat niet in op te zijn voor met die er ik we maar ook aan wat je"),
}

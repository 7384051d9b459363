"""Tables with a column of speakers and a column of words: CSV, TSV, and tables in documents.

Columns are known by their heads in the languages that transcription tools speak; without heads by their look: few
different short cells beside long ones.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefing.errors import InterviewUnreadable
from briefing.i18n import _
from briefing.importers.formats import bounds
from briefing.importers.formats.clock import seconds
from briefing.importers.formats.listed import a_set
from briefing.importers.formats.plain import characters
from briefing.importers.formats.sheet import Sheet
from briefing.importers.formats.speech import Said, speaker_name, write_speech
from briefing.importers.hinted import HintedText, Kind, cleaned

Row = Sequence[str]

_SPEAKER = a_set(
    "speaker name speakername speakerlabel speakerid who voice participant person role author sprecher sprecherin"
    " redner locuteur orateur intervenant interlocuteur hablante orador interlocutor parlante relatore spreker talare"
    " mówca говорящий спикер المتحدث 说话人 发言人 話者"
)
_WORDS = a_set(
    "text words transcript transcription utterance content sentence dialogue speech message caption said body line"
    " wortlaut inhalt äußerung texte paroles contenu texto contenido testo tekst текст النص 文本 内容 発言"
)
_TIME = a_set("time timestamp timecode start starttime starttimes begin in from zeit temps début tiempo inicio")
_ASKED, _ANSWERED = frozenset({"question", "frage", "pregunta", "domanda"}), frozenset({"answer", "antwort", "réponse"})
_DELIMITERS = ",;\t|"
_LOOKED_AT = 50  # rows
_FEWEST = 3  # rows of a table in a document that is speech
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column is which; -1 where there is none. `heads` where the first row names them."""

    words: int
    speaker: int = -1
    time: int = -1
    heads: bool = True


def table(data: bytes, path: Path) -> HintedText:
    """The speech in a CSV or TSV; InterviewUnreadable where no column of words is found."""
    rows = _rows(cleaned(characters(data, path)), path)
    asked = _questions(rows)
    columns = None if asked else columns_of(rows)
    if columns is None and not asked:
        raise InterviewUnreadable(
            _("This table has no column of words that is known: {heads}.").format(heads=", ".join(rows[0]) or "–"),
            hint=_("Name two of its columns “speaker” and “text” in the first row."),
            path=path,
            line=1,
        )
    sheet = Sheet()
    if columns is None:
        write_speech(asked, sheet)
    else:
        write_speech(speech_in(rows, columns), sheet)
        _write_rest(rows, columns, sheet)
    return sheet.done()


def write_table(rows: Sequence[Row], sheet: Sheet) -> bool:
    """A table in a document written as speech, where it is one; otherwise nothing is written, and False."""
    columns = columns_of(rows) if len(rows) >= _FEWEST else None
    if columns is None or columns.speaker < 0:
        return False
    sheet.paragraph()
    write_speech(speech_in(rows, columns), sheet)
    _write_rest(rows, columns, sheet)
    return True


def columns_of(rows: Sequence[Row]) -> Columns | None:
    """Which columns hold speech; None where it is no such table."""
    heads = [_key(cell) for cell in rows[0]] if rows else []
    words, speaker = _column(heads, _WORDS), _column(heads, _SPEAKER)
    if words >= 0:
        return Columns(words, speaker, _column(heads, _TIME))
    return _by_look(rows)


def speech_in(rows: Sequence[Row], columns: Columns) -> Iterator[Said]:
    """What each row says; an empty speaker goes on with the one before."""
    for row in rows[columns.heads :]:
        time = seconds(_cell(row, columns.time)) if columns.time >= 0 else None
        yield Said(_cell(row, columns.words), speaker_name(_cell(row, columns.speaker)), time)


def _rows(text: str, path: Path) -> list[Row]:
    first = text[:4000].split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=first.count)
    previous = csv.field_size_limit(bounds.MAX_CELL)
    rows: list[Row] = []
    reader = csv.reader(io.StringIO(text), delimiter=delimiter)
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                rows.append(row)
            if len(rows) > bounds.MAX_ROWS:
                raise _damaged(path, reader.line_num, _("it has more than {n:,} rows").format(n=bounds.MAX_ROWS))
    except csv.Error as error:
        raise _damaged(path, reader.line_num, str(error)) from error
    finally:
        csv.field_size_limit(previous)
    if not rows:
        raise InterviewUnreadable(_("There is no text here."), path=path)
    return rows


def _damaged(path: Path, line: int, why: str) -> InterviewUnreadable:
    return InterviewUnreadable(
        _("This table cannot be read: {why}.").format(why=why),
        hint=_("Save it again from a spreadsheet, as CSV in UTF-8."),
        path=path,
        line=line,
    )


def _questions(rows: Sequence[Row]) -> list[Said]:
    """A table of questions and answers: two turns a row."""
    heads = [_key(cell) for cell in rows[0]]
    asked, answered = _column(heads, _ASKED), _column(heads, _ANSWERED)
    if asked < 0 or answered < 0:
        return []
    return [
        Said(_cell(row, column), name)
        for row in rows[1:]
        for column, name in ((asked, rows[0][asked].strip()), (answered, rows[0][answered].strip()))
    ]


def _by_look(rows: Sequence[Row]) -> Columns | None:
    """Without heads: the column of most characters, and before it one of short cells that come back."""
    sample = rows[:_LOOKED_AT]
    width = min((len(row) for row in sample), default=0)
    if width < 2 or len(sample) < _FEWEST:
        return None
    sizes = [sum(len(row[n]) for row in sample) for n in range(width)]
    words = sizes.index(max(sizes))
    for n in range(words):
        cells = [row[n].strip() for row in sample]
        short = all(len(cell) <= _LONGEST_NAME and not cell.isdigit() for cell in cells)
        if short and any(cells) and 1 < len(set(cells)) <= max(2, len(cells) // 2) and not any(map(seconds, cells)):
            return Columns(words, n, heads=False)
    return None


def _write_rest(rows: Sequence[Row], columns: Columns, sheet: Sheet) -> None:
    """What stands in the other columns, a paragraph a column, behind the speech: nothing is dropped."""
    used = {columns.words, columns.speaker, columns.time}
    for n in range(max(len(row) for row in rows)):
        cells = [cell.strip() for row in rows if (cell := _cell(row, n)).strip()]
        if n in used or not any(char.isalpha() for cell in cells[columns.heads :] for char in cell):
            continue
        with sheet.said(Kind.FURNITURE):
            sheet.flow(" | ".join(cells))
        sheet.paragraph()


def _column(heads: Sequence[str], names: frozenset[str]) -> int:
    return next((n for n, head in enumerate(heads) if head in names), -1)


def _key(head: str) -> str:
    return "".join(char for char in head.casefold() if char.isalnum())


def _cell(row: Row, n: int) -> str:
    return row[n] if 0 <= n < len(row) else ""

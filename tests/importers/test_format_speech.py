"""Subtitles, speech recognisers and tables: pieces of speech become turns that read alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from format_samples import clock, comma_table, sub_rip, web_vtt, whisper

from briefing.errors import InterviewUnreadable
from briefing.importers.formats.speech_json import speech_json
from briefing.importers.formats.subtitles import subtitles
from briefing.importers.formats.table import table
from briefing.importers.hinted import HintedText, Kind

HERE = Path("talk")


def told(source: HintedText, kind: Kind) -> list[str]:
    return [hint.span.of(source.text) for hint in source.hints if hint.kind is kind]


def times(source: HintedText) -> list[float]:
    return [hint.value for hint in source.hints if hint.kind is Kind.TIME]


def cues(*payloads: str) -> HintedText:
    blocks = [f"{clock(n)} --> {clock(n + 1)}\n{words}" for n, words in enumerate(payloads)]
    return subtitles("\n\n".join(["WEBVTT", *blocks]).encode(), HERE)


def spoken(value: object) -> HintedText:
    return speech_json(json.dumps(value).encode(), HERE)


def rows(*lines: str) -> HintedText:
    return table("\n".join(lines).encode(), HERE)


# ── subtitles ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_voices_become_labels():
    assert [hint.name for hint in subtitles(web_vtt(), HERE).hints if hint.kind is Kind.LABEL][:2] == [
        "Ana Berg",
        "Jon Vale",
    ]


def test_cues_have_their_times():
    assert times(subtitles(sub_rip(), HERE)) == [4, 8, 12, 16]


def test_cues_of_one_voice_are_one_turn():
    assert cues("<v Ana>Why does", "<v Ana>it ring?", "<v Jon>So.").text == "Ana: Why does it ring?\n\nJon: So."


def test_two_voices_in_one_cue_are_two_turns():
    assert cues("<v Ana>Why?</v>\n<v Jon>So.</v>").text == "Ana: Why?\n\nJon: So."


def test_a_name_before_a_colon_begins_a_paragraph():
    assert cues("Ana: Why does", "it ring?", "Jon: So.").text == "Ana: Why does it ring?\n\nJon: So."


def test_dashes_of_a_dialogue_begin_paragraphs():
    assert cues("- Why?\n- So.").text == "- Why?\n\n- So."


def test_tags_of_looks_and_times_are_no_text():
    assert cues("<c.yellow>Why</c> <00:00:00.500><i>now</i>?").text == "Why now?"


def test_entities_are_characters():
    assert cues("Bells &amp; boats &lt;3").text == "Bells & boats <3"


def test_rolling_captions_are_joined():
    assert cues("why does", "why does\nthe bell", "the bell\nring at night", "ring at night").text == (
        "why does the bell ring at night"
    )


def test_rolling_captions_keep_their_voices():
    assert cues(*(f"<v Ana>{' '.join('abcdef'[n : n + 2])}" for n in range(5))).text == "Ana: a b c d e f"


def test_two_voices_that_say_the_same_do_not_roll():
    assert cues(*("<v Ana>No.", "<v Jon>No.") * 3).text.count("No.") == 6


def test_somebody_who_repeats_himself_is_left_alone():
    assert cues("No.", "No.", "It rang.", "And it was late.", "And so we left.", "So it is.", "Yes.").text.startswith(
        "No. No."
    )


def test_overlapping_cues_keep_their_order():
    data = b"WEBVTT\n\n00:00:01.000 --> 00:00:09.000\nWhy?\n\n00:00:00.000 --> 00:00:05.000\nSo."
    assert subtitles(data, HERE).text == "Why? So."


def test_what_is_not_spoken_stands_alone():
    assert told(cues("Why?", "[bell rings]", "So."), Kind.DIRECTION) == ["[bell rings]"]


def test_notes_are_kept():
    data = b"WEBVTT\n\nNOTE made by Pia\n\n00:00.000 --> 00:01.000\nWhy?"
    assert told(subtitles(data, HERE), Kind.NOTE) == ["made by Pia"]


def test_a_time_that_cannot_be_read_is_refused_with_its_line():
    with pytest.raises(InterviewUnreadable) as caught:
        subtitles(b"WEBVTT\n\n00:00.000 --> soon\nWhy?", HERE)
    assert caught.value.line == 3


def test_a_long_answer_is_parted_where_a_sentence_ends():
    text = cues("<v Ana>" + "It rang. " * 90, "It rang again.").text
    assert text.endswith("It rang.\n\nIt rang again.")


# ── recognisers ───────────────────────────────────────────────────────────────────────────────────────────────


def test_segments_with_speakers_are_turns():
    assert speech_json(whisper(), HERE).text.startswith("Ana Berg: Why does")


def test_segments_without_speakers_are_a_text():
    assert (
        spoken({"text": "x", "segments": [{"start": 0, "text": " Why?"}, {"start": 2, "text": " So."}]}).text
        == "Why? So."
    )


def test_a_map_of_speakers_gives_the_names():
    segments = [{"speakerLabel": "spk_0", "text": "Why?"}, {"speakerLabel": "spk_1", "text": "So."}]
    assert spoken({"speakers": {"spk_0": "Ana"}, "segments": segments}).text == "Ana: Why?\n\nspk_1: So."


def test_speaker_nought_is_a_speaker():
    assert (
        spoken([{"speaker": 0, "text": "Why?"}, {"speaker": 1, "text": "So."}]).text
        == "Speaker 0: Why?\n\nSpeaker 1: So."
    )


def test_paragraphs_of_channels_are_turns():
    paragraphs = [
        {"speaker": 0, "start": 0.5, "sentences": [{"text": "Why?", "start": 0.5}]},
        {"speaker": 1, "start": 2, "sentences": [{"text": "So.", "start": 2}, {"text": "Yes.", "start": 3}]},
    ]
    best = {"transcript": "Why? So. Yes.", "paragraphs": {"paragraphs": paragraphs}, "words": []}
    source = spoken({"results": {"channels": [{"alternatives": [best]}]}})
    assert source.text == "Speaker 0: Why?\n\nSpeaker 1: So. Yes."
    assert times(source) == [0.5, 2, 3]


def test_words_and_punctuation_are_joined_by_the_speakers_of_their_times():
    def word(start: str, content: str) -> dict[str, object]:
        return {"type": "pronunciation", "start_time": start, "alternatives": [{"content": content}]}

    mark = {"type": "punctuation", "alternatives": [{"content": "?"}]}
    labels = [
        {"speaker_label": name, "items": [{"start_time": start, "speaker_label": name}]}
        for name, start in (("spk_0", "0.1"), ("spk_1", "1.5"))
    ]
    items = [word("0.1", "Why"), mark, word("1.5", "So")]
    source = spoken({"results": {"items": items, "speaker_labels": {"segments": labels}}})
    assert source.text == "spk_0: Why?\n\nspk_1: So"
    assert times(source) == [0.1, 1.5]


def test_utterances_in_thousandths_are_in_seconds():
    source = spoken({"utterances": [{"speaker": "A", "text": "Why?", "start": 1500}]})
    assert (source.text, times(source)) == ("Speaker A: Why?", [1.5])


def test_elements_of_monologues_are_joined():
    elements = [{"type": "text", "value": "Why", "ts": 1}, {"type": "punct", "value": "?"}]
    assert spoken({"monologues": [{"speaker": 2, "elements": elements}]}).text == "Speaker 2: Why?"


@pytest.mark.parametrize(
    "value", [{}, [], 7, None, {"segments": {}}, {"results": [1, "a"]}, {"segments": [{"text": 3}]}]
)
def test_json_of_another_shape_is_refused(value: object):
    with pytest.raises(InterviewUnreadable, match="no transcript"):
        spoken(value)


def test_the_keys_of_another_shape_are_named():
    with pytest.raises(InterviewUnreadable, match="“recipe”, “salt”"):
        spoken({"recipe": 1, "salt": 2})


def test_json_nested_without_end_is_refused():
    with pytest.raises(InterviewUnreadable, match="too deeply"):
        speech_json(b"[" * 100_000 + b"]" * 100_000, HERE)


def test_damaged_json_is_refused_with_its_line():
    with pytest.raises(InterviewUnreadable) as caught:
        speech_json(b'{"segments":\n[{"text": }]}', HERE)
    assert caught.value.line == 2


# ── tables ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_columns_are_known_by_their_heads():
    assert table(comma_table(), HERE).text.startswith("Ana Berg: Why does")


def test_heads_are_known_in_other_languages():
    assert rows("Sprecher;Text", "Ana;Warum?", "Jon;Darum.").text == "Ana: Warum?\n\nJon: Darum."


def test_columns_without_heads_are_known_by_their_look():
    lines = [f"{who}\tIt is late and the bell rings" for who in ("Ana", "Jon", "Ana", "Jon")]
    assert rows(*lines).text.startswith("Ana: It is late")


def test_a_cell_may_hold_commas_quotes_and_lines():
    assert rows("who,text", 'Ana,"Why, ""oh"" why?\nNow?"').text == 'Ana: Why, "oh" why? Now?'


def test_rows_of_one_speaker_are_one_turn():
    assert rows("who,text", "Ana,Why?", ",Now?", "Ana,Hm?").text == "Ana: Why? Now? Hm?"


def test_other_columns_stand_behind_the_speech():
    source = rows("who,text,mood", "Ana,Why?,curious")
    assert told(source, Kind.FURNITURE) == ["mood | curious"]


def test_a_table_of_questions_and_answers_is_two_turns_a_row():
    assert rows("Question,Answer", "Why?,So.").text == "Question: Why?\n\nAnswer: So."


def test_a_table_of_other_things_is_refused():
    with pytest.raises(InterviewUnreadable, match="bell, year"):
        rows("bell,year", "Orrin,1901")

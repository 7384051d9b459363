"""Each kind of slide: what it shows, what it says when there is nothing to show, and that nothing runs over."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sketch import SAID, answers, interview, place_of, scenes, sketch, told, words

from briefing.deck.compose import compose
from briefing.deck.kinds import KINDS, kind_of
from briefing.deck.scene import Para, Scene, Slot, Words
from briefing.deck.theme import Theme, theme
from briefing.model import edits
from briefing.model.brief import Brief
from briefing.model.interview import Interview
from briefing.model.quote import Emphasis

ALL = [kind.name for kind in KINDS]
SENTENCE = "Everything else hangs on the harbour, and everybody in the room knows it. "
MUCH = (SENTENCE * 770).strip()  # ten thousand words


LOOKS = [theme("harbour"), theme("night")]
A_LOOK = pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
A_KIND = pytest.mark.parametrize("kind", ALL)


# ── all kinds ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_kind_is_found_by_name():
    assert all(kind_of(kind.name) is kind for kind in KINDS)


def test_there_is_no_kind_of_another_name():
    assert kind_of("carousel") is None


@A_LOOK
@A_KIND
def test_every_frame_has_room_for_title_and_marking_and_all_but_the_cover_for_footer_and_number(kind: str, look: Theme):
    found = kind_of(kind)
    assert found is not None
    wanted = {Slot.TITLE, Slot.MARKING} | (set() if kind == "title" else {Slot.FOOTER, Slot.NUMBER})
    assert wanted <= {place.slot for place in found.frame(look).places}


def test_frames_have_names_of_their_own():
    assert len({kind.frame(LOOKS[0]).name for kind in KINDS}) == len(KINDS)


@A_KIND
def test_no_place_of_a_frame_lies_outside_the_slide(kind: str):
    found = kind_of(kind)
    assert found is not None
    for place in found.frame(LOOKS[0]).places:
        assert 0 <= place.box.x < place.box.x + place.box.w <= 960
        assert 0 <= place.box.y < place.box.y + place.box.h <= 540


def test_a_frame_without_a_place_says_so():
    with pytest.raises(KeyError):
        KINDS[0].frame(LOOKS[0]).place(Slot.QUOTE)


@A_KIND
def test_the_title_comes_first(kind: str):
    mark = scenes(f"A[a/{kind}]")[0].marks[0]
    assert isinstance(mark, Words)
    assert mark.slot is Slot.TITLE


@A_KIND
def test_the_authors_title_and_notes_are_kept(kind: str):
    brief = edits.annotate_slide(edits.retitle_slide(sketch(f"A[a/{kind}]"), "a", "One cable"), "a", "Pause.")
    scene = compose(brief).scenes()[0]
    assert (scene.title, scene.notes) == ("One cable", "Pause.")


@pytest.mark.parametrize("kind", ["agenda", "bottom-line", "quote", "qa", "points", "sources"])
def test_a_slide_without_contents_says_so(kind: str):
    assert "This slide has no content yet." in told(scenes(f"A[a/{kind}]"))


def test_an_empty_line_of_the_analyst_does_not_stop_the_deck():
    for kind in ALL:
        brief = edits.reword_point(sketch(f"A[a/{kind}{{p}}]"), "p", "")
        assert compose(brief).scenes()


# ── title, section, agenda ────────────────────────────────────────────────────────────────────────────────────────


def test_the_cover_shows_the_brief():
    brief = edits.describe(sketch("A[a/title]"), title="Cables", subtitle="All of them", author="Unit", date="3 May")
    scene = compose(brief).scenes()[0]
    assert [words(scene, slot) for slot in (Slot.TITLE, Slot.SUBTITLE, Slot.SOURCE)] == [
        ["Cables"],
        ["All of them"],
        ["Unit · 3 May"],
    ]


def test_a_cover_of_an_untitled_brief_says_so():
    assert words(scenes("A[a/title]")[0], Slot.TITLE) == ["Untitled briefing"]


def test_a_divider_takes_the_name_of_its_part_and_its_points():
    scene = scenes("Costs[a/section{p o}]")[0]
    assert (words(scene, Slot.TITLE), words(scene, Slot.SUBTITLE)) == (["Costs"], ["p o"])


def links(scene: Scene) -> list[tuple[str, str]]:
    paras = (para for mark in scene.marks if isinstance(mark, Words) and mark.slot is Slot.BODY for para in mark.paras)
    return [(run.text, run.slide) for para in paras for run in para.runs]


def test_the_agenda_links_each_part_to_its_first_slide_that_is_shown():
    assert links(scenes("A[a/agenda] B[b- c] C[d]")[0]) == [("B", "c"), ("C", "d")]


@pytest.mark.parametrize("line", ["A[a/agenda] B[] C[c]", "A[a/agenda] B[b-] C[c]"])
def test_the_agenda_leaves_out_parts_that_show_nothing(line: str):
    assert links(scenes(line)[0]) == [("C", "c")]


def test_parts_of_the_agenda_are_numbered():
    mark = next(m for m in scenes("A[a/agenda] B[b] C[c]")[0].marks if isinstance(m, Words) and m.slot is Slot.BODY)
    assert [para.bullet for para in mark.paras] == ["1.", "2."]


def test_an_agenda_of_very_many_parts_goes_on():
    brief = sketch("A[a/agenda] " + " ".join(f"P{n}[s{n}]" for n in range(40)))
    found = compose(brief).scenes_of("a")
    assert found[0].title == f"Agenda (1 of {len(found)})"
    assert [link for scene in found for link in links(scene)] == [(f"P{n}", f"s{n}") for n in range(40)]


def test_a_part_without_a_name_does_not_stop_the_agenda():
    assert compose(edits.rename_part(sketch("A[a/agenda] B[b]"), "B", "")).scenes()


# ── quote ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_quote_slide_shows_words_speaker_and_source():
    scene = scenes("A[a/quote{x=q}]", q="three winters")[0]
    assert [words(scene, slot) for slot in (Slot.TITLE, Slot.QUOTE, Slot.SPEAKER, Slot.SOURCE)] == [
        ["Question 1?"],
        ["“three winters”"],
        ["Ilse Tamm, Minister for the Coast"],
        ["“The tide will not wait”, Meridian Quarterly, 3 March 2026, question 1"],
    ]


def test_several_quotes_follow_one_another():
    assert [words(scene, Slot.QUOTE) for scene in scenes("A[a/quote{x=q y=r}]", q="three", r="none")] == [
        ["“three”"],
        ["“none”"],
    ]


def test_emphasis_is_declared_on_a_quote_slide():
    brief = edits.mark_quote(sketch("A[a/quote{x=q}]", SAID, q="three"), "q", Emphasis(place_of("three", SAID)))
    assert words(compose(brief).scenes()[0], Slot.SOURCE)[0].endswith("Emphasis added.")


def test_no_emphasis_is_declared_where_there_is_none():
    assert "Emphasis" not in words(scenes("A[a/quote{x=q}]", q="three")[0], Slot.SOURCE)[0]


@pytest.mark.parametrize("kind", ["points", "bottom-line"])
@pytest.mark.parametrize("line", ["x=q", "p+q"])
def test_emphasis_is_declared_wherever_a_quote_is_shown(kind: str, line: str):
    brief = sketch(f"A[a/{kind}{{{line}}}]", SAID, q="three")
    brief = edits.mark_quote(brief, "q", Emphasis(place_of("three", SAID)))
    assert "emphasis added" in " ".join(words(compose(brief).scenes()[0], Slot.BODY))


@pytest.mark.parametrize(
    "source",
    [replace(SAID, title=""), replace(SAID, speakers=tuple(replace(s, name="", about="") for s in SAID.speakers))],
)
def test_a_quote_without_full_attribution_is_told(source: Interview):
    assert told(scenes("A[a/quote{x=q}]", source, q="three")) == ["This quote has no full attribution."]


def test_a_long_quote_is_numbered_and_opened_again_on_each_page():
    long = (SENTENCE * 30).strip()
    found = scenes("A[a/quote{x=q}]", answers(long), q=long)
    assert [scene.title for scene in found] == [f"Question 1? ({n} of {len(found)})" for n in range(1, len(found) + 1)]
    assert all(words(scene, Slot.QUOTE)[0].startswith("“") for scene in found)
    assert [words(scene, Slot.QUOTE)[-1].endswith("”") for scene in found] == [False] * (len(found) - 1) + [True]


def test_one_finding_about_a_long_quote_is_told_once():
    long = (SENTENCE * 30).strip()
    assert len(told(scenes("A[a/quote{x=q}]", answers(long, title=""), q=long))) == 1


def test_notes_of_a_quote_tell_its_context():
    assert "In full:\nMeridian Quarterly: Question 1?" in scenes("A[a/quote{x=q}]", q="three")[0].notes


def test_a_quote_that_lost_its_place_has_no_question_for_a_title():
    brief = sketch("A[a/quote{x=q}]", SAID, q="three")
    lost = replace(brief, interviews=(replace(SAID, turns=(), sections=()),))
    assert words(compose(lost).scenes()[0], Slot.TITLE) == ["Quote"]


def test_words_whose_interview_is_gone_are_not_called_missing_contents():
    brief = replace(sketch("A[a/quote{x=q}]", SAID, q="three"), interviews=())
    assert "This slide has no content yet." not in [problem.text for problem in compose(brief).problems()]


# ── points and bottom line ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("kind", ["points", "bottom-line"])
def test_evidence_is_signed(kind: str):
    assert words(scenes(f"A[a/{kind}{{p+q}}]", q="three")[0], Slot.BODY) == ["p", "“three” — Ilse Tamm"]


def body_paras(scene: Scene) -> list[Para]:
    return [p for mark in scene.marks if isinstance(mark, Words) and mark.slot is Slot.BODY for p in mark.paras]


def test_evidence_is_smaller_than_its_point():
    point, evidence = body_paras(scenes("A[a{p+q}]", q="three")[0])
    assert evidence.runs[0].style.size < point.runs[0].style.size


def test_evidence_without_a_point_still_stands():
    brief = edits.reword_point(sketch("A[a{p+q}]", SAID, q="three"), "p", " ")
    assert words(compose(brief).scenes()[0], Slot.BODY) == ["“three” — Ilse Tamm"]


def test_a_section_among_points_is_its_question():
    assert words(scenes("A[a{y?s2}]")[0], Slot.BODY) == ["Question 2?"]


def test_evidence_that_goes_on_does_not_hang_over_the_edge_of_its_lines():
    long = (SENTENCE * 60).strip()
    found = scenes("A[a{x=q}]", answers(long), q=long)
    first = body_paras(found[1])[0]
    assert first.text.startswith("“") or first.outdent == 0


def test_a_bottom_line_shows_the_statement_and_its_reasons():
    brief = edits.retitle_slide(sketch("A[a/bottom-line{p o}]"), "a", "Vote the money.")
    scene = compose(brief).scenes()[0]
    assert (words(scene, Slot.TITLE), words(scene, Slot.BODY)) == (["Vote the money."], ["p", "o"])


def test_the_part_is_not_named_twice():
    assert words(compose(edits.retitle_slide(sketch("A[a]"), "a", "A")).scenes()[0], Slot.KICKER) == []


def test_the_part_is_not_named_above_a_title_taken_from_it():
    assert words(scenes("A[a{p}]")[0], Slot.KICKER) == []


# ── question and answer ───────────────────────────────────────────────────────────────────────────────────────────


def test_a_section_shows_every_speaker_and_every_paragraph():
    talk = interview("MQ: Why?", "IT: Because.\nSo there.", "JO: Hear, hear.")
    assert words(scenes("A[a/qa{y?s1}]", talk)[0], Slot.BODY) == [
        "Meridian Quarterly: Why?",
        "Ilse Tamm: Because.",
        "So there.",
        "Jonas Oder: Hear, hear.",
    ]


def test_several_sections_follow_one_another():
    assert [scene.title for scene in scenes("A[a/qa{x?s1 y?s2}]")] == ["Question 1?", "Question 2?"]


def test_a_section_without_a_source_leaves_no_empty_line():
    bare = replace(SAID, title="", publication="", date="")
    assert words(scenes("A[a/qa{y?s1}]", bare)[0], Slot.SOURCE) == []


def test_a_section_of_an_interview_that_is_gone_leaves_a_slide():
    brief = replace(sketch("A[a/qa{y?s1}]", SAID), interviews=())
    assert len(compose(brief).scenes()) == 1


# ── sources ───────────────────────────────────────────────────────────────────────────────────────────────────────


def references(line: str, source: Interview = SAID, q: str = "three") -> list[str]:
    return words(scenes(line, source, q=q)[-1], Slot.BODY)


def test_a_source_is_told_in_full():
    source = replace(SAID, editors_note="Edited for length.", url="https://example.org")
    assert references("A[a/quote{x=q}] B[b/sources]", source, q="three") == [
        "The tide will not wait. Meridian Quarterly; 3 March 2026; interview with Ilse Tamm",
        "Edited for length.",
        "https://example.org",
        "In this briefing: 1 quote.",
    ]


def test_a_quote_shown_twice_counts_once():
    assert references("A[a/quote{x=q} b{p+q}] B[c/sources]", q="three")[-1] == "In this briefing: 1 quote."


@pytest.mark.parametrize("line", ["A[a/sources]", "A[b-{x=q}] B[a/sources]"])
def test_an_interview_that_is_not_shown_is_no_source(line: str):
    assert references(line, q="three") == []


def test_an_interview_shown_as_a_section_is_a_source():
    assert references("A[a/qa{y?s1}] B[b/sources]")[0].startswith("The tide will not wait")


def test_a_section_shown_in_full_is_not_called_no_quotes():
    assert not any(text.startswith("0 ") for text in references("A[a/qa{y?s1}] B[b/sources]"))


def test_a_title_that_is_a_question_has_no_full_stop_after_it():
    source = replace(SAID, title="Will the tide wait?")
    assert "?." not in references("A[a/quote{x=q}] B[b/sources]", source, q="three")[0]


@pytest.mark.parametrize("title", ["", "talk"])
def test_a_source_without_a_title_is_named_by_its_file_or_by_its_facts(title: str):
    source = replace(SAID, title="", file=title)
    first = references("A[a/quote{x=q}] B[b/sources]", source, q="three")[0]
    assert first.startswith("talk. Meridian" if title else "Meridian")


def test_many_sources_go_on():
    brief = Brief()
    for n in range(30):
        brief = edits.add_interview(brief, answers("No.", id=f"i{n}"))
    outline = sketch("A[" + " ".join(f"s{n}/quote{{x{n}=q{n}}}" for n in range(30)) + "] B[b/sources]")
    quotes = [replace(SAID, id=f"i{n}") for n in range(30)]
    for n, source in enumerate(quotes):
        brief = edits.add_quote(brief, source.id, brief.interviews[n].turns[1].span, id=f"q{n}")
    deck = compose(replace(brief, parts=outline.parts))
    listed = [para.bullet for scene in deck.scenes_of("b") for para in body_paras(scene) if para.bullet]
    assert listed == [f"{n}." for n in range(1, 31)]


def test_a_bottom_line_that_only_names_itself_has_no_answer_yet():
    (scene,) = compose(edits.retitle_slide(sketch("A[a/bottom-line]"), "a", "Bottom line")).scenes()
    assert [problem.text for problem in scene.problems] == ["This slide has no content yet."]

"""A whole deck: numbers, footers, hidden slides, and keeping what did not change without keeping what did."""

from __future__ import annotations

from dataclasses import replace

import pytest
import strategies
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sketch import answers, edited, interview, show, sketch

from briefing.deck.compose import Deck, compose
from briefing.deck.kinds import KINDS
from briefing.deck.look import FOOTER_BOX, MARKING_BOX, NUMBER_BOX
from briefing.deck.scene import Scene, Slot, Words
from briefing.deck.theme import theme
from briefing.model import edits
from briefing.model.brief import Brief
from briefing.model.change import Spot

TALK = interview("MQ: Why now?", "IT: We have three winters.", "# A pier", "MQ: And then?", "IT: Then none.")
START = sketch("A[a/title b/agenda] B[c/quote{x=q} d{p+q+r} e/qa{y?s1}] C[f/sources]", TALK, q="three", r="none")


def said(scene: Scene, slot: Slot) -> str:
    return "\n".join(
        para.text for mark in scene.marks if isinstance(mark, Words) and mark.slot is slot for para in mark.paras
    )


def numbered(deck: Deck) -> list[tuple[str, int]]:
    return [(scene.slide, scene.number) for scene in deck.scenes()]


# ── numbers and hidden slides ─────────────────────────────────────────────────────────────────────────────────────


def test_slides_are_numbered_from_one():
    assert numbered(compose(sketch("A[a b] B[c]"))) == [("a", 1), ("b", 2), ("c", 3)]


def test_a_hidden_slide_is_left_out_and_not_counted():
    assert numbered(compose(sketch("A[a b-] B[c]"))) == [("a", 1), ("c", 2)]


def test_a_hidden_slide_can_be_looked_at():
    assert [scene.slide for scene in compose(sketch("A[a b-]")).scenes_of("b")] == ["b"]


def test_a_slide_that_is_not_there_has_no_scenes():
    assert compose(sketch("A[a]")).scenes_of("zz") == ()


def test_every_page_of_a_long_slide_is_numbered():
    long = sketch("A[a/qa{y?s1} b]", answers("We have three winters. " * 300))
    deck = compose(long)
    assert [scene.number for scene in deck.scenes()] == list(range(1, len(deck.scenes()) + 1))
    assert deck.number_of("b") == len(deck.scenes_of("a")) + 1 > 2


def test_the_pages_of_a_slide_are_those_of_the_deck():
    deck = compose(START)
    assert tuple(scene for id in "abcdef" for scene in deck.scenes_of(id)) == deck.scenes()


def test_an_empty_brief_is_an_empty_deck():
    assert compose(Brief()).scenes() == ()


def test_a_scene_knows_its_part():
    assert [scene.part for scene in compose(sketch("A[a] B[b]")).scenes()] == ["A", "B"]


# ── footers ───────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("title", "date", "footer"),
    [("Cables", "3 May", "Cables · 3 May"), ("Cables", "", "Cables"), ("", "3 May", "3 May"), ("", "", "")],
)
def test_the_footer_is_title_and_date(title: str, date: str, footer: str):
    brief = edits.describe(sketch("A[a]"), title=title, date=date)
    assert said(compose(brief).scenes()[0], Slot.FOOTER) == footer


def test_the_marking_stands_on_every_slide():
    brief = edits.describe(sketch("A[a/section b/quote c/title d/bottom-line]"), marking="OFFICIAL")
    assert [said(scene, Slot.MARKING) for scene in compose(brief).scenes()] == ["OFFICIAL"] * 4


def test_every_slide_but_the_cover_shows_its_number():
    assert [said(scene, Slot.NUMBER) for scene in compose(sketch("A[a/title b c]")).scenes()] == ["", "2", "3"]


def test_footer_marking_and_number_do_not_overlap():
    assert FOOTER_BOX.x + FOOTER_BOX.w <= MARKING_BOX.x
    assert MARKING_BOX.x + MARKING_BOX.w <= NUMBER_BOX.x


# ── themes ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_brief_names_the_theme():
    assert compose(edits.describe(sketch("A[a]"), theme="night")).theme.name == "night"


def test_a_theme_can_be_tried_on():
    assert compose(sketch("A[a]"), theme("night")).theme.name == "night"


def test_a_theme_that_is_not_there_is_told():
    deck = compose(edits.describe(sketch("A[a]"), theme="zz"))
    assert deck.theme.name == "harbour"
    assert "There is no theme “zz” here" in deck.problems()[0].text


def test_a_marking_that_is_cut_off_is_an_error():
    deck = compose(edits.describe(sketch("A[a]"), marking="NOT TO BE SHOWN OUTSIDE THE CABINET OFFICE WITHOUT LEAVE"))
    assert "marking is too long" in deck.problems()[0].text


def test_another_theme_lays_everything_anew():
    before = compose(START)
    after = compose(START, theme("night"), before=before)
    assert after == compose(START, theme("night"))


# ── problems ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_problems_are_those_of_the_slides_that_are_shown():
    assert [problem.origin for problem in compose(sketch("A[a b-]")).problems()] == ["a"]


def test_an_unknown_kind_is_shown_as_points_and_told():
    deck = compose(sketch("A[a/carousel{p}]"))
    assert said(deck.scenes()[0], Slot.BODY) == "p"
    assert ["“carousel”" in problem.text for problem in deck.problems()] == [True]


# ── keeping what did not change ───────────────────────────────────────────────────────────────────────────────────


def test_composing_again_keeps_every_slide():
    before = compose(START)
    after = compose(START, before=before)
    assert all(after.laid[id] is before.laid[id] for id in before.laid)


def test_an_edit_lays_its_own_slide_and_those_that_tell_of_the_whole():
    before = compose(START)
    after = compose(edits.retitle_slide(START, "c", "One cable"), before=before)
    assert {id for id in after.laid if after.laid[id] is not before.laid[id]} == {"a", "b", "c", "f"}


def test_a_moved_slide_in_the_same_part_is_not_laid_again():
    before = compose(START)
    after = compose(edits.move_slide(START, "c", Spot("B", 3)), before=before)
    assert after.laid["c"] is before.laid["c"]


def test_a_changed_quote_is_laid_again_wherever_it_stands():
    before = compose(START)
    after = compose(edits.stretch_quote(START, "q", TALK.turns[1].span), before=before)
    assert {id for id in "cde" if after.laid[id] is not before.laid[id]} == {"c", "d"}


def test_a_renamed_part_is_seen_on_its_slides():
    after = compose(edits.rename_part(START, "B", "Costs"), before=compose(START))
    assert said(after.scenes_of("c")[0], Slot.KICKER) == "Costs"


@given(st.data())
def test_a_deck_composed_after_the_last_is_the_deck_composed_anew(data: st.DataObject):
    brief, deck = START, compose(START)
    for n in range(data.draw(st.integers(1, 5))):
        brief, _ = edited(data.draw, brief, n)
        deck = compose(brief, before=deck)
    assert deck == compose(brief), show(brief)
    assert deck.scenes() == compose(brief).scenes()


@given(st.data())
def test_what_an_edit_did_not_touch_is_not_laid_again(data: st.DataObject):
    brief, _ = edited(data.draw, START, 1)
    before = compose(START)
    after = compose(brief, before=before)
    for id, laid in after.laid.items():
        assert laid is before.laid.get(id) or id not in before.laid or laid.stand != before.laid[id].stand


# ── whatever a file holds ─────────────────────────────────────────────────────────────────────────────────────────


@settings(max_examples=25, phases=[Phase.generate])  # shrinking a whole brief takes minutes
@given(strategies.briefs(), st.sampled_from([kind.name for kind in KINDS]))
def test_any_brief_can_be_composed(brief: Brief, kind: str):
    for slide in brief.slides():
        brief = edits.recast_slide(brief, slide.id, kind)
    deck = compose(brief, theme("harbour"))
    assert [scene.number for scene in deck.scenes()] == list(range(1, len(deck.scenes()) + 1))


@pytest.mark.parametrize("kind", ["quote", "points", "qa", "bottom-line", "section", "title", "agenda", "sources"])
@pytest.mark.parametrize("line", ["x=gone", "p+gone", "y?gone", "x=q"])
def test_what_is_gone_from_a_brief_does_not_stop_the_deck(kind: str, line: str):
    brief = sketch(f"A[a/{kind}{{{line}}}]", TALK, q="three")
    for damaged in (brief, replace(brief, interviews=()), replace(brief, quotes=())):
        assert len(compose(damaged).scenes()) == 1


@pytest.mark.parametrize("line", ["A[a/quote{x=q}]", "A[a{p+q}]", "A[a/qa{y?s1}]"])
def test_words_of_nobody_who_is_listed_do_not_stop_the_deck(line: str):
    brief = replace(sketch(line, TALK, q="three"), interviews=(replace(TALK, speakers=()),))
    assert len(compose(brief).scenes()) == 1


@pytest.mark.parametrize("kind", ["quote", "points", "qa", "bottom-line"])
@pytest.mark.parametrize("line", ["x=gone", "p+gone", "y?gone"])
def test_what_is_gone_from_a_brief_is_told(kind: str, line: str):
    deck = compose(sketch(f"A[a/{kind}{{o {line}}}]", TALK))
    assert deck.problems()

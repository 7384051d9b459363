"""Themes: ours are sound, and one that is not says where and why."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from briefing.deck.scene import Face, Ink
from briefing.deck.theme import SIZES, Scale, contrast, luminance, names, read_theme, theme
from briefing.errors import AssetBroken
from briefing.paths import assets

SOUND = assets("themes", "harbour.yaml").read_text("utf-8")
TEXT_INKS = sorted(set(Ink) - {Ink.GROUND, Ink.SOFT, Ink.FIELD, Ink.ON_FIELD})


def written(folder: Path, text: str) -> Path:
    path = folder / "own.yaml"
    path.write_text(text, "utf-8")
    return path


# ── ours ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_harbour_and_night_are_there():
    assert {"harbour", "night"} <= set(names())


@pytest.mark.parametrize(("name", "ink", "on"), list(product(names(), TEXT_INKS, [Ink.GROUND, Ink.SOFT])))
def test_every_ink_can_be_read_on_every_ground(name: str, ink: Ink, on: Ink):
    look = theme(name)
    assert contrast(look.colour(ink), look.colour(on)) >= 7


@pytest.mark.parametrize("name", names())
def test_type_can_be_read_on_a_field_of_colour(name: str):
    assert contrast(theme(name).colour(Ink.ON_FIELD), theme(name).colour(Ink.FIELD)) >= 7


@pytest.mark.parametrize("name", names())
def test_a_theme_knows_whether_it_is_dark(name: str):
    look = theme(name)
    assert look.dark == (luminance(look.colour(Ink.GROUND)) < luminance(look.colour(Ink.TEXT)))


@pytest.mark.parametrize(("name", "size"), list(product(names(), SIZES)))
def test_a_floor_is_never_above_the_wish(name: str, size: str):
    scale = theme(name).scale(size)
    assert 0 < scale.floor <= scale.wish


@pytest.mark.parametrize("name", names())
def test_text_for_reading_is_never_smaller_than_13_points_and_the_footer_than_11(name: str):
    look = theme(name)
    assert min(look.scale(size).floor for size in SIZES if size != "footer") >= 13
    assert look.scale("footer").floor >= 11


def test_a_theme_names_its_families():
    assert (theme("harbour").family(Face.HEADING), theme("harbour").family(Face.BODY)) == ("Georgia", "Calibri")


def test_a_theme_can_be_remembered_by():
    assert {theme("night"): 1}[read_theme(assets("themes", "night.yaml"))] == 1


# ── contrast ──────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("000000", "FFFFFF", 21), ("FFFFFF", "000000", 21), ("777777", "FFFFFF", 4.48), ("123456", "123456", 1)],
)
def test_contrast_is_as_the_guidelines_have_it(one: str, other: str, ratio: float):
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)


# ── what is wrong with a theme ────────────────────────────────────────────────────────────────────────────────────


def test_a_sound_theme_is_read_under_the_name_of_its_file(tmp_path: Path):
    assert read_theme(written(tmp_path, SOUND)).name == "own"


def test_a_theme_without_a_title_is_called_by_its_file(tmp_path: Path):
    assert read_theme(written(tmp_path, SOUND.replace("title: Harbour\n", ""))).title == "own"


def test_one_size_is_wish_and_floor(tmp_path: Path):
    assert read_theme(written(tmp_path, SOUND)).scale("source") == Scale(14, 14)


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (SOUND, "[", "cannot be read"),
        (SOUND, "", "theme"),
        (SOUND, "a word", "theme"),
        ("faces: {heading: Georgia, body: Calibri}", "faces: Georgia", "faces"),
        ("body: Calibri}", "body: Papyrus}", "Papyrus"),
        ("body: Calibri}", "body: [Calibri]}", "type family"),
        ("inks:", "colours:", "inks"),
        ('  link: "12355B"\n', "", "link"),
        ('link: "12355B"', "link: 123550", "link"),
        ('link: "12355B"', 'link: "#12355B"', "link"),
        ('muted: "3C4A5C"', 'muted: "8899AA"', "muted.*contrast"),
        ("sizes:", "scale:", "sizes"),
        ("  body: [22, 18]\n", "", "body"),
        ("body: [22, 18]", "body: [18, 22]", "body"),
        ("body: [22, 18]", "body: [22, 0]", "body"),
        ("body: [22, 18]", "body: 21.5", "body"),
        ("body: [22, 18]", "body: 0", "body"),
    ],
)
def test_a_broken_theme_says_where_and_why(tmp_path: Path, old: str, new: str, why: str):
    path = written(tmp_path, SOUND.replace(old, new))
    with pytest.raises(AssetBroken, match=f"(?s){why}") as broken:
        read_theme(path)
    assert broken.value.path == path


def test_a_theme_in_another_encoding_cannot_be_read(tmp_path: Path):
    path = tmp_path / "own.yaml"
    path.write_bytes(b"title: \xff\xfe")
    with pytest.raises(AssetBroken, match="cannot be read"):
        read_theme(path)


def test_a_file_that_is_not_there_cannot_be_read(tmp_path: Path):
    with pytest.raises(AssetBroken, match="cannot be read"):
        read_theme(tmp_path / "none.yaml")


def test_a_name_nearly_right_gets_the_right_one():
    with pytest.raises(AssetBroken, match="no theme “harbor”") as broken:
        theme("harbor")
    assert "“harbour”" in broken.value.hint


def test_a_name_quite_wrong_gets_the_list():
    with pytest.raises(AssetBroken) as broken:
        theme("../../etc/passwd")
    assert "harbour, night" in broken.value.hint

"""The same core without a window: what each command does, prints and returns."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from pptx import Presentation

from briefing import __version__, files
from briefing.cli import main
from briefing.paths import samples

INTERVIEW = str(samples("harbour-minister.txt"))
BRIEF = str(samples("harbour-minister.brief"))
SEED = Path(__file__).resolve().parents[2].parent / "shared" / "seed"
Out = pytest.CaptureFixture[str]


def titles(deck: Path) -> list[str]:
    """The titles of a deck, read by somebody else's library."""
    return [slide.shapes.title.text_frame.text for slide in Presentation(str(deck)).slides]


def test_read_says_how_an_interview_is_understood(capsys: Out) -> None:
    assert main(["read", INTERVIEW]) == 0
    assert "Maren Oskeld" in capsys.readouterr().out


def test_read_prints_one_object_for_programs(capsys: Out) -> None:
    assert main(["read", INTERVIEW, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {turn["role"] for turn in told["turns"]} == {"question", "answer"}
    assert all(told["text"][turn["start"] : turn["end"]] == turn["text"] for turn in told["turns"])


def test_new_lays_an_empty_outline(tmp_path: Path, capsys: Out) -> None:
    assert main(["new", INTERVIEW, "-o", str(tmp_path / "x.brief")]) == 0
    brief = files.load(tmp_path / "x.brief")
    assert (brief.outline, brief.quotes) == ("interview-readout", ())
    assert f"{tmp_path / 'x.brief'}: " in capsys.readouterr().out


def test_new_lays_the_outline_asked_for(tmp_path: Path) -> None:
    assert main(["new", INTERVIEW, "--outline", "options-memo", "-o", str(tmp_path / "x.brief")]) == 0
    assert files.load(tmp_path / "x.brief").outline == "options-memo"


def test_new_fills_the_outline_when_asked(tmp_path: Path) -> None:
    assert main(["new", INTERVIEW, "--auto", "-o", str(tmp_path / "x.brief")]) == 0
    assert files.load(tmp_path / "x.brief").quotes


def test_new_signs_and_dates_the_cover(tmp_path: Path) -> None:
    given = ["--author", "Strait Desk", "--date", "14 May 2026"]
    assert main(["new", INTERVIEW, *given, "-o", str(tmp_path / "x.brief")]) == 0
    brief = files.load(tmp_path / "x.brief")
    assert (brief.author, brief.date) == ("Strait Desk", "14 May 2026")


def test_new_takes_several_interviews(tmp_path: Path) -> None:
    (tmp_path / "second.txt").write_text("Ann Berg: Why now?\n\nIlse Tamm: Because the tide will not wait.\n", "utf-8")
    assert main(["new", INTERVIEW, str(tmp_path / "second.txt"), "-o", str(tmp_path / "x.brief")]) == 0
    assert len(files.load(tmp_path / "x.brief").interviews) == 2


def test_check_finds_nothing_in_the_sample(capsys: Out) -> None:
    assert main(["check", BRIEF]) == 0
    assert "0 findings" in capsys.readouterr().out


def test_check_returns_one_where_it_finds_something(tmp_path: Path, capsys: Out) -> None:
    main(["new", INTERVIEW, "-o", str(tmp_path / "x.brief")])
    capsys.readouterr()
    assert main(["check", str(tmp_path / "x.brief")]) == 1
    assert "no content yet" in capsys.readouterr().out


def test_check_prints_a_list_for_programs(tmp_path: Path, capsys: Out) -> None:
    main(["new", INTERVIEW, "-o", str(tmp_path / "x.brief")])
    capsys.readouterr()
    main(["check", str(tmp_path / "x.brief"), "--json"])
    assert {"level", "text", "origin", "remedy"} == set(json.loads(capsys.readouterr().out)[0])


def test_export_writes_a_deck(tmp_path: Path, capsys: Out) -> None:
    assert main(["export", BRIEF, "-o", str(tmp_path / "x.pptx")]) == 0
    slides = len(titles(tmp_path / "x.pptx"))
    assert f"{slides} slides" in capsys.readouterr().out


def test_export_takes_another_theme(tmp_path: Path) -> None:
    for theme in ("harbour", "night"):
        assert main(["export", BRIEF, "--theme", theme, "-o", str(tmp_path / f"{theme}.pptx")]) == 0
    assert (tmp_path / "harbour.pptx").read_bytes() != (tmp_path / "night.pptx").read_bytes()


def test_export_warns_of_what_would_be_unreadable(tmp_path: Path, capsys: Out) -> None:
    long = "\n".join(["Maren Oskeld: Why?", "", "Ilse Tamm: " + "We have three winters left. " * 400])
    (tmp_path / "long.txt").write_text(long, "utf-8")
    main(["new", str(tmp_path / "long.txt"), "-o", str(tmp_path / "x.brief")])
    told = (tmp_path / "x.brief").read_text("utf-8")
    title = next(line for line in told.splitlines() if line.startswith("title:"))
    (tmp_path / "x.brief").write_text(told.replace(title, "title: " + "Unbroken" * 200, 1), "utf-8")
    assert main(["export", str(tmp_path / "x.brief"), "-o", str(tmp_path / "x.pptx")]) == 1
    assert "error: Slide 1" in capsys.readouterr().err


def test_the_version_is_told(capsys: Out) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--version"])
    assert left.value.code == 0
    assert __version__ in capsys.readouterr().out


def test_export_needs_no_qt(tmp_path: Path) -> None:
    script = "import sys; sys.modules['PySide6'] = None; from briefing.cli import main; sys.exit(main(sys.argv[1:]))"
    given = [sys.executable, "-c", script, "export", BRIEF, "-o", str(tmp_path / "x.pptx")]
    done = subprocess.run(given, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert (done.returncode, done.stderr) == (0, "")
    assert titles(tmp_path / "x.pptx")


def the_whole_job(interview: str, folder: Path) -> list[str]:
    """new --auto → check → export → the titles of the deck."""
    brief, deck = str(folder / "x.brief"), folder / "x.pptx"
    assert main(["new", interview, "--auto", "-o", brief]) == 0
    assert main(["check", brief]) in (0, 1)
    assert main(["export", brief, "-o", str(deck)]) == 0
    return titles(deck)


def test_from_an_interview_to_a_deck(tmp_path: Path) -> None:
    assert len(the_whole_job(INTERVIEW, tmp_path)) > 9


def test_every_quote_of_the_deck_was_said(tmp_path: Path) -> None:
    the_whole_job(INTERVIEW, tmp_path)
    said = files.load(tmp_path / "x.brief").interviews[0].text
    texts = [
        shape.text_frame.text
        for slide in Presentation(str(tmp_path / "x.pptx")).slides
        for shape in slide.placeholders
        if "Quote" in shape.name
    ]
    assert texts
    assert all(" ".join(text.strip("“”").split()) in " ".join(said.split()) for text in texts)


@pytest.mark.skipif(not SEED.is_dir(), reason="the real interviews are not here")
def test_the_seed_has_nine_questions_and_eighteen_turns_and_becomes_a_deck(tmp_path: Path, capsys: Out) -> None:
    seed = str(next(SEED.glob("*.txt")))
    main(["read", seed, "--json"])
    turns = json.loads(capsys.readouterr().out)["turns"]
    assert (sum(turn["role"] == "question" for turn in turns), len(turns)) == (9, 18)
    assert the_whole_job(seed, tmp_path)


def test_new_does_not_replace_a_brief_without_being_told_to(tmp_path: Path) -> None:
    target = tmp_path / "mine.brief"
    target.write_text("a night's work", "utf-8")
    assert main(["new", str(samples("harbour-minister.txt")), "-o", str(target)]) == 2
    assert target.read_text("utf-8") == "a night's work"


def test_new_replaces_a_file_when_told_to(tmp_path: Path) -> None:
    target = tmp_path / "mine.brief"
    target.write_text("old", "utf-8")
    assert main(["new", str(samples("harbour-minister.txt")), "-o", str(target), "--force"]) == 0

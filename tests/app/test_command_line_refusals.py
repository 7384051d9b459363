"""Whatever is asked or handed in: exit code 2, one clear message on stderr, no traceback, nothing half-written."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.cli import main
from briefing.paths import samples

INTERVIEW = str(samples("harbour-minister.txt"))
BRIEF = samples("harbour-minister.brief")
Refused = Callable[..., str]


@pytest.fixture
def refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Refused:
    """Ask for something; the message of the refusal. The folder must hold the same files after it as before."""
    monkeypatch.chdir(tmp_path)

    def ask(*given: str) -> str:
        before = sorted(tmp_path.rglob("*"))
        code = main(given)
        out, err = capsys.readouterr()
        assert (code, out) == (2, "")
        assert err.startswith("briefing: ")
        assert "Traceback" not in err
        assert len(err.splitlines()) <= 2
        assert sorted(tmp_path.rglob("*")) == before
        return err

    return ask


def changed(old: str, new: str) -> str:
    """The sample brief with something in it changed."""
    text = BRIEF.read_text("utf-8")
    assert old in text
    return text.replace(old, new, 1)


# ── interviews ────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (bytes(range(256)) * 9, "not a text"),
        (b"", "no text"),
        (b" \n\n\t", "no text"),
        (b"Only a line about the sea.\n", "No speakers"),
    ],
)
def test_a_file_that_is_no_interview(refused: Refused, tmp_path: Path, content: bytes, told: str) -> None:
    (tmp_path / "x.txt").write_bytes(content)
    assert told in refused("read", "x.txt")
    assert told in refused("new", "x.txt", "-o", "x.brief")


def test_an_interview_that_is_not_there(refused: Refused) -> None:
    assert "gone.txt: There is no such file." in refused("read", "gone.txt")


def test_a_folder_for_an_interview(refused: Refused, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert "folder" in refused("read", "folder")


def test_an_interview_that_is_too_big(refused: Refused, tmp_path: Path) -> None:
    with (tmp_path / "big.txt").open("wb") as file:
        file.truncate(60_000_000)
    assert "60.0 MB" in refused("read", "big.txt")


def locked(path: Path) -> None:
    """Take every right away; skip where that stops nobody."""
    path.write_text("A: b?\n\nC: d.\n")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")


def test_an_interview_nobody_may_read(refused: Refused, tmp_path: Path) -> None:
    locked(tmp_path / "locked.txt")
    assert "permission" in refused("read", "locked.txt")


def test_the_same_interview_twice(refused: Refused) -> None:
    assert "already" in refused("new", INTERVIEW, INTERVIEW, "-o", "x.brief")


def test_one_bad_interview_among_good_ones(refused: Refused, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    assert "empty.txt" in refused("new", INTERVIEW, "empty.txt", "-o", "x.brief")


# ── briefs ────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "empty"),
        ("format: 1\ntitle: [\n", "line 2"),
        ("format: 99\n", "x.brief"),
        (changed("    words: I can live", "    wrods: I can live"), "line 2"),
        (changed("words: I can live with a broken cable", "words: I can live with a mended cable"), "not what"),
    ],
)
@pytest.mark.parametrize("command", [("check",), ("export", "-o", "x.pptx")], ids=lambda given: given[0])
def test_a_brief_that_is_wrong(
    refused: Refused, tmp_path: Path, command: tuple[str, ...], content: str, told: str
) -> None:
    (tmp_path / "x.brief").write_text(content, "utf-8")
    assert told in refused(command[0], "x.brief", *command[1:])


def test_a_brief_that_is_not_there(refused: Refused) -> None:
    assert "gone.brief: There is no such file." in refused("check", "gone.brief")


def test_a_folder_for_a_brief(refused: Refused, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert "folder" in refused("export", "folder", "-o", "x.pptx")


def test_a_brief_nobody_may_read(refused: Refused, tmp_path: Path) -> None:
    locked(tmp_path / "locked.brief")
    assert "locked.brief" in refused("check", "locked.brief")


def test_a_brief_that_is_too_big(refused: Refused, tmp_path: Path) -> None:
    with (tmp_path / "big.brief").open("wb") as file:
        file.truncate(300_000_000)
    assert "200 MB" in refused("check", "big.brief")


def test_a_brief_without_slides(refused: Refused, tmp_path: Path) -> None:
    (tmp_path / "x.brief").write_text("format: 1\ntitle: The cables\n", "utf-8")
    assert "no slides" in refused("export", "x.brief", "-o", "x.pptx")


# ── names ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_an_outline_that_does_not_exist(refused: Refused) -> None:
    told = refused("new", INTERVIEW, "--outline", "interview-readuot", "-o", "x.brief")
    assert "interview-readuot" in told
    assert "interview-readout" in told


def test_a_theme_that_does_not_exist(refused: Refused) -> None:
    assert "“harbor”" in refused("export", str(BRIEF), "--theme", "harbor", "-o", "x.pptx")


# ── targets ───────────────────────────────────────────────────────────────────────────────────────────────────

WRITING = [("new", INTERVIEW), ("export", str(BRIEF))]


@pytest.mark.parametrize("command", WRITING, ids=lambda given: given[0])
def test_a_target_folder_that_is_missing(refused: Refused, command: tuple[str, ...]) -> None:
    assert "folder" in refused(*command, "-o", str(Path("gone") / "x"))


@pytest.mark.parametrize("command", WRITING, ids=lambda given: given[0])
def test_a_target_that_is_a_folder(refused: Refused, tmp_path: Path, command: tuple[str, ...]) -> None:
    (tmp_path / "folder").mkdir()
    assert "There is a folder of that name" in refused(*command, "-o", "folder")


@pytest.mark.parametrize("command", WRITING, ids=lambda given: given[0])
def test_a_target_folder_nobody_may_write_in(refused: Refused, tmp_path: Path, command: tuple[str, ...]) -> None:
    (tmp_path / "locked").mkdir(mode=0o500)
    if os.access(tmp_path / "locked", os.W_OK):
        pytest.skip("this user may write anywhere")
    assert "locked" in refused(*command, "-o", str(Path("locked") / "x"))


# ── the window ────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_misspelt_command(refused: Refused) -> None:
    assert "Did you mean “briefing export”?" in refused("exprot")


def test_a_file_to_open_that_is_not_there(refused: Refused) -> None:
    assert "gone.brief: There is no such file." in refused("gone.brief")


def test_two_files_to_open(refused: Refused) -> None:
    assert "One file at a time" in refused(INTERVIEW, str(BRIEF))


def test_no_screen(refused: Refused, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert "no screen" in refused()


def test_an_export_over_the_brief_itself(refused: Refused, tmp_path: Path) -> None:
    brief = tmp_path / "own.brief"
    brief.write_bytes(samples("harbour-minister.brief").read_bytes())
    before = brief.read_bytes()
    assert "This is the file that is read" in refused("export", str(brief), "-o", str(brief))
    assert brief.read_bytes() == before


def test_an_export_under_a_name_that_is_no_deck_s(refused: Refused, tmp_path: Path) -> None:
    assert ".pptx" in refused("export", str(samples("harbour-minister.brief")), "-o", str(tmp_path / "deck"))


def test_a_brief_in_place_of_an_interview(refused: Refused) -> None:
    assert "This is a brief, not an interview" in refused("read", str(samples("harbour-minister.brief")))

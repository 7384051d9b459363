"""Saving replaces a file whole or leaves it as it was, whatever happens on the way."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from briefing.errors import NotSaved
from briefing.files import bounds, load, save
from briefing.model.brief import Brief

NEW = Brief("New")
posix_only = pytest.mark.skipif(os.name != "posix", reason="permissions and links as POSIX has them")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "a.brief"
    save(Brief("Old"), path)
    return path


def not_saved(path: Path, brief: Brief = NEW) -> NotSaved:
    with pytest.raises(NotSaved) as refused:
        save(brief, path)
    return refused.value


def fail_with(number: int):
    def fail(*_args: object, **_kwargs: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


def test_saving_replaces_what_was_there(old: Path):
    save(NEW, old)
    assert load(old) == NEW


def test_saving_leaves_nothing_else_in_the_folder(old: Path):
    save(NEW, old)
    assert list(old.parent.iterdir()) == [old]


def test_lines_end_the_same_on_every_system(old: Path):
    assert old.read_bytes() == b"format: 1\ntitle: Old\ntheme: harbour\n"


@pytest.mark.parametrize("step", ["fsync", "open"])
def test_the_old_file_is_untouched_when_writing_fails(old: Path, monkeypatch: pytest.MonkeyPatch, step: str):
    monkeypatch.setattr(os, step, fail_with(errno.ENOSPC))
    assert not_saved(old).message == "There is no space left on the disk."
    monkeypatch.undo()
    assert load(old).title == "Old"


def test_the_old_file_is_untouched_when_the_name_cannot_be_taken(old: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Path, "replace", fail_with(errno.EACCES))
    assert not_saved(old).hint == "Save it in another folder."
    assert load(old).title == "Old"


def test_a_failure_leaves_no_half_written_file_behind(old: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(os, "fsync", fail_with(errno.EIO))
    not_saved(old)
    assert list(old.parent.iterdir()) == [old]


def test_an_interruption_leaves_no_half_written_file_behind(old: Path, monkeypatch: pytest.MonkeyPatch):
    def interrupt(_descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        save(NEW, old)
    assert list(old.parent.iterdir()) == [old]


def test_the_new_file_is_durable_before_it_takes_the_name(old: Path, monkeypatch: pytest.MonkeyPatch):
    seen: list[str] = []
    monkeypatch.setattr(os, "fsync", lambda _descriptor: seen.append(load(old).title))
    save(NEW, old)
    assert seen[0] == "Old"


def test_a_missing_folder_is_told(tmp_path: Path):
    refused = not_saved(tmp_path / "gone" / "a.brief")
    assert (refused.message, refused.path) == ("There is no such folder.", tmp_path / "gone" / "a.brief")


def test_a_folder_of_that_name_is_told(tmp_path: Path):
    assert not_saved(tmp_path).message == "There is a folder of that name."


def test_a_name_no_file_can_have_is_told():
    assert "its name cannot be used" in not_saved(Path("a\0.brief")).message


@posix_only
def test_a_file_below_a_file_is_told(old: Path):
    assert not_saved(old / "b.brief").message == "There is no such folder."


def test_trouble_without_words_of_its_own_is_told_in_the_words_of_the_system(
    old: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(os, "fsync", fail_with(errno.EIO))
    assert os.strerror(errno.EIO) in not_saved(old).message


def test_a_file_somebody_made_read_only_is_left_alone(old: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)  # the superuser may write to any
    assert "read-only" in not_saved(old).message
    assert load(old).title == "Old"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_what_is_not_an_ordinary_file_is_left_alone(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")
    assert "not an ordinary file" in not_saved(tmp_path / "pipe").message
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


@posix_only
def test_permissions_stay_as_they_were(old: Path):
    old.chmod(0o640)
    save(NEW, old)
    assert stat.S_IMODE(old.stat().st_mode) == 0o640


@posix_only
def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path: Path):
    (tmp_path / "any").touch()
    save(NEW, tmp_path / "a.brief")
    assert (tmp_path / "a.brief").stat().st_mode == (tmp_path / "any").stat().st_mode


@posix_only
def test_a_link_is_followed_and_stays_a_link(old: Path, tmp_path: Path):
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.brief"
    link.symlink_to(old)
    save(NEW, link)
    assert (link.is_symlink(), load(old)) == (True, NEW)


@posix_only
def test_a_link_to_itself_is_told(tmp_path: Path):
    link = tmp_path / "loop.brief"
    link.symlink_to(link)
    assert not_saved(link).hint


def test_a_brief_too_large_to_be_read_again_is_not_written(old: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(bounds, "MAX_BYTES", 100)
    assert "larger than" in not_saved(old, Brief("n" * 100)).message
    assert old.stat().st_size < 100


def test_half_a_character_is_told_instead_of_written(old: Path):
    assert r"a\ud800" in not_saved(old, Brief("a\ud800")).message
    assert load(old).title == "Old"

"""Opening, saving and exporting from the window: which file, and what to say when it is done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from briefing.app.session import Session
from briefing.i18n import _

BRIEFS = _("Briefs (*.brief)")
DECKS = _("PowerPoint decks (*.pptx)")


def ask_interviews(parent: QWidget) -> list[Path]:
    """Interviews to read; empty when the user thought better of it."""
    from briefing.importers.formats import FORMATS  # what reads interviews is not needed before one is read

    known = " ".join(f"*{suffix}" for suffix in FORMATS)
    kinds = _("Interviews ({suffixes});;All files (*)").format(suffixes=known)
    found, _filter = QFileDialog.getOpenFileNames(parent, _("Add interviews"), "", kinds)
    return [Path(name) for name in found]


def ask_brief(parent: QWidget) -> Path | None:
    """A brief to open."""
    found, _filter = QFileDialog.getOpenFileName(parent, _("Open a brief"), "", BRIEFS)
    return Path(found) if found else None


def ask_target(parent: QWidget, session: Session, suffix: str, title: str, kinds: str) -> Path | None:
    """Where to write, with the suffix put on where the user left it out. What that would replace is asked about."""
    folder = session.path.parent if session.path else Path.home()
    stem = session.path.stem if session.path else file_name(session.brief.title)
    found, _filter = QFileDialog.getSaveFileName(parent, title, str(folder / f"{stem}{suffix}"), kinds)
    if not found:
        return None
    path = Path(found)
    if path.suffix.lower() == suffix:
        return path
    path = path.with_name(path.name + suffix)
    return path if not path.exists() or _may_replace(parent, path) else None


def _may_replace(parent: QWidget, path: Path) -> bool:
    """The file dialog asks only about the name that was typed."""
    button = QMessageBox.StandardButton
    asked = _("There is a file “{name}” already. Replace it?").format(name=path.name)
    answer = QMessageBox.question(parent, _("Replace a file"), asked, button.Yes | button.Cancel, button.Cancel)
    return answer == button.Yes


def file_name(title: str) -> str:
    """A file name from a title: letters and digits of any script, joined by hyphens, 60 characters at most."""
    words = "".join(char if char.isalnum() else " " for char in title).split()
    return "-".join(words)[:60].rstrip("-") or _("briefing")


def may_leave(parent: QWidget, session: Session) -> bool | None:
    """Ask about unsaved work: True to leave it, None to save first, False to stay."""
    if not session.dirty:
        return True
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(_("Unsaved changes"))
    box.setText(_("Save the changes to this brief?"))
    button = QMessageBox.StandardButton
    box.setStandardButtons(button.Save | button.Discard | button.Cancel)
    box.setDefaultButton(button.Save)
    answer = box.exec()
    return {button.Save.value: None, button.Discard.value: True}.get(answer, False)

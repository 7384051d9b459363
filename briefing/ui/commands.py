"""What a user can ask of the window itself: files, views, help. Data like the session's commands, in the same table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.app.commands import Command
from briefing.i18n import _

if TYPE_CHECKING:
    from briefing.ui.window import Window

MENUS = {
    "file": _("&File"),
    "edit": _("&Edit"),
    "read": _("&Read"),
    "outline": _("&Outline"),
    "view": _("&View"),
    "help": _("&Help"),
}
SEPARATED = (
    "file.export",
    "file.quit",
    "edit.details",
    "section.tick",
    "section.next",
    "item.up",
    "item.remove",
    "view.night",
)


WINDOW_COMMANDS: tuple[Command[Window], ...] = (
    Command("file.new", _("New brief"), "file", lambda w: w.new(), ("Ctrl+N",), icon="file-text"),
    Command("file.open", _("Open a brief …"), "file", lambda w: w.open_brief(), ("Ctrl+O",), icon="folder-open"),
    Command(
        "file.add",
        _("Add interviews …"),
        "file",
        lambda w: w.add_interviews(),
        ("Ctrl+Shift+O",),
        icon="message-square",
        tip=_("Read an interview into this brief"),
    ),
    Command("file.sample", _("Open the sample"), "file", lambda w: w.open_sample(), icon="library"),
    Command("file.save", _("Save"), "file", lambda w: w.save(), ("Ctrl+S",), icon="save"),
    Command("file.save-as", _("Save as …"), "file", lambda w: w.save_as(), ("Ctrl+Shift+S",)),
    Command(
        "file.export",
        _("Export slides …"),
        "file",
        lambda w: w.export(),
        ("Ctrl+E",),
        lambda w: any(not slide.hidden for slide in w.session.brief.slides()),
        "download",
        _("Write the deck as a PowerPoint file"),
    ),
    Command("file.quit", _("Quit"), "file", lambda w: w.close(), ("Ctrl+Shift+Q",)),
    Command(
        "edit.check",
        _("Check the briefing …"),
        "edit",
        lambda w: w.check(),
        ("F7",),
        icon="flag",
        tip=_("List what wants your eye before the deck goes out"),
    ),
    Command("edit.details", _("Briefing details …"), "edit", lambda w: w.edit_details(), ("Ctrl+I",), icon="info"),
    Command(
        "edit.rename", _("Rename or reword"), "outline", lambda w: w.outline.edit_current(), ("F2",), icon="pencil"
    ),
    Command(
        "outline.choose",
        _("Choose an outline …"),
        "outline",
        lambda w: w.choose_outline(),
        ("Ctrl+L",),
        icon="layout-template",
        tip=_("Lay a briefing outline, empty or filled with suggested quotes"),
    ),
    Command("view.sources", _("Go to interviews"), "view", lambda w: w.focus("sources"), ("Ctrl+1",)),
    Command("view.reader", _("Go to the reader"), "view", lambda w: w.focus("reader"), ("Ctrl+2",)),
    Command("view.outline", _("Go to the outline"), "view", lambda w: w.focus("outline"), ("Ctrl+3",)),
    Command("view.slide", _("Go to the slide’s title"), "view", lambda w: w.focus("slide"), ("Ctrl+4",)),
    Command("view.next", _("Next slide"), "view", lambda w: w.step(1), ("Ctrl+PgDown",)),
    Command("view.previous", _("Previous slide"), "view", lambda w: w.step(-1), ("Ctrl+PgUp",)),
    Command("view.asides", _("Show what was set aside"), "view", lambda w: w.toggle_asides(), ("Ctrl+Shift+A",)),
    Command("view.night", _("Light or dark"), "view", lambda w: w.toggle_night(), ("Ctrl+Shift+L",)),
    Command("help.keys", _("Keys"), "help", lambda w: w.show_keys(), ("F1",), icon="keyboard"),
    Command("help.about", _("About Briefing"), "help", lambda w: w.show_about()),
)

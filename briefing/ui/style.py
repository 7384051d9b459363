"""How the window looks: two palettes by duty, and one style sheet made from them. Set once, on the application.

Fusion is the base on every system, so that a screenshot from a colleague looks like one's own window.
"""

from __future__ import annotations

from dataclasses import dataclass
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from briefing.paths import assets


@dataclass(frozen=True, slots=True)
class Look:
    """Colours of the window by duty, as #rrggbb."""

    dark: bool
    ground: str  # behind the panes
    paper: str  # panes one reads and works in
    raised: str  # buttons, fields
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    tint: str  # what is chosen
    quote: str  # behind quoted words
    faint: str  # what cannot be done now
    warn: str

    def colour(self, duty: str) -> QColor:
        """A colour as Qt knows it."""
        return QColor(getattr(self, duty))


DAY = Look(
    dark=False,
    ground="#eceff3",
    paper="#ffffff",
    raised="#ffffff",
    line="#d3d9e1",
    text="#1a2230",
    muted="#566476",
    accent="#12508f",
    on_accent="#ffffff",
    tint="#dce8f6",
    quote="#fbe9b7",
    faint="#97a3b1",
    warn="#8a3a00",
)
NIGHT = Look(
    dark=True,
    ground="#12171f",
    paper="#1a212b",
    raised="#242d39",
    line="#36414f",
    text="#e8ecf2",
    muted="#a3afbd",
    accent="#8fc0f5",
    on_accent="#0e1621",
    tint="#2a3d55",
    quote="#5a4a1c",
    faint="#66727f",
    warn="#ffb877",
)

_SHEET = Template("""
QWidget { color: $text; }
QMainWindow, QDialog, QMessageBox { background: $ground; }
QToolBar { background: $paper; border: 0; border-bottom: 1px solid $line; padding: 4px 8px; spacing: 2px; }
QToolBar::separator { background: $line; width: 1px; margin: 6px 6px; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px 8px; }
QToolButton:hover { background: $tint; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $faint; }
QToolButton#primary:disabled { background: $line; color: $muted; }
QToolButton#primary { background: $accent; color: $on_accent; font-weight: 600; padding: 4px 14px; }
QPushButton { background: $raised; border: 1px solid $line; border-radius: 5px; padding: 5px 14px; min-height: 18px; }
QPushButton:hover { border-color: $accent; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:default, QPushButton#primary { background: $accent; color: $on_accent; border-color: $accent;
  font-weight: 600; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QListWidget::item { padding: 6px 8px; }
QPushButton:disabled { color: $muted; background: $ground; border-color: $line; }
QLineEdit, QPlainTextEdit { background: $raised; border: 1px solid $line; border-radius: 5px;
  padding: 4px 7px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: $accent; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line; selection-background-color: $tint;
  selection-color: $text; outline: 0; }
QTreeView, QListView, QTextEdit { background: $paper; border: 0; outline: 0; selection-background-color: $tint;
  selection-color: $text; }
QTreeView::item, QListView::item { padding: 3px 2px; border: 0; }
QTreeView::item:hover, QListView::item:hover { background: $ground; }
QTreeView::item:selected, QListView::item:selected { background: $tint; color: $text; }
QTreeView::indicator, QCheckBox::indicator { width: 13px; height: 13px; border: 1px solid $muted; border-radius: 3px;
  background: $raised; }
QTreeView::indicator:checked, QCheckBox::indicator:checked { background: $accent; border-color: $accent;
  image: url("$check"); }
QTextEdit#reader { selection-background-color: $accent; selection-color: $on_accent; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; } QSplitter::handle:vertical { height: 1px; }
QStatusBar { background: $paper; border-top: 1px solid $line; color: $muted; }
QStatusBar::item { border: 0; }
QMenuBar { background: $paper; } QMenuBar::item { padding: 5px 10px; background: transparent; }
QMenuBar::item:selected { background: $tint; border-radius: 4px; }
QMenu { background: $raised; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 22px; border-radius: 4px; } QMenu::item:selected { background: $tint; }
QMenu::item:disabled { color: $faint; } QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 6px; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: 0;
  width: 0; height: 0; }
QLabel#head { font-weight: 600; color: $muted; padding: 9px 12px 5px 12px; background: $paper; }
QLabel#hint { color: $muted; }
QLabel#big { font-size: 17px; font-weight: 600; }
QFrame#pane { background: $paper; }
QFrame#bar { background: $raised; border: 1px solid $accent; border-radius: 7px; }
QFrame#told { background: $tint; border-bottom: 1px solid $line; }
QFrame#told[level="error"] { border-left: 4px solid $warn; }
QFrame#desk { background: $ground; }
""")


def look_for(app: QApplication) -> Look:
    """The look that goes with the system's colour scheme."""
    return NIGHT if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else DAY


def dress(app: QApplication, look: Look) -> None:
    """Give the whole application a look."""
    app.setStyle("Fusion")
    app.setPalette(_palette(look))
    check = assets("icons", "check-night.svg" if look.dark else "check-day.svg").as_posix()
    app.setStyleSheet(_SHEET.substitute({name: getattr(look, name) for name in look.__slots__}, check=check))


def _palette(look: Look) -> QPalette:
    role = QPalette.ColorRole
    duties = {
        role.Window: "ground",
        role.Base: "paper",
        role.AlternateBase: "ground",
        role.Button: "raised",
        role.Text: "text",
        role.WindowText: "text",
        role.ButtonText: "text",
        role.ToolTipBase: "raised",
        role.ToolTipText: "text",
        role.PlaceholderText: "muted",
        role.Highlight: "accent",
        role.HighlightedText: "on_accent",
        role.Link: "accent",
    }
    palette = QPalette()
    for duty, colour in duties.items():
        palette.setColor(duty, look.colour(colour))
    for duty in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, duty, look.colour("faint"))
    return palette

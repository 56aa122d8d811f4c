"""Every command of the window, with its key; the menu bar, which Alt shows, holds them all."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

_CONTEXT = "Actions"
_Key = Qt.Key


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def menus() -> Mapping[str, tuple[tuple[str, str, str], ...]]:
    """Return the menus: of each its name and its commands, each with its name here, its words and its key."""
    return {
        _tr("&File"): (
            ("new_visit", _tr("New visit"), "Ctrl+N"),
            ("new_file", _tr("New file…"), ""),
            ("open_file", _tr("Open another file…"), "Ctrl+O"),
            ("save_copy", _tr("Save a copy…"), ""),
            ("back_up", _tr("Back up now"), ""),
            ("restore", _tr("Restore from a backup…"), ""),
            ("quit", _tr("Quit"), "Ctrl+Q"),
        ),
        _tr("&Edit"): (
            ("undo", _tr("Undo"), "Ctrl+Z"),
            ("redo", _tr("Redo"), "Ctrl+Y"),
            ("add", _tr("Add to the list"), "Ctrl+Shift+N"),
            ("search", _tr("Search or jump to…"), "Ctrl+K"),
        ),
        _tr("&Visit"): (
            ("duplicate_visit", _tr("Duplicate visit"), "Ctrl+D"),
            ("visit_from", _tr("Make a visit from this one…"), ""),
            ("close_visit", _tr("Close visit"), "Ctrl+W"),
            ("delete_visit", _tr("Delete visit…"), ""),
        ),
        _tr("V&iew"): (
            ("toggle_dock", _tr("Details at the right"), "Ctrl+I"),
            ("next_region", _tr("Next part of the window"), "F6"),
            ("previous_region", _tr("Part of the window before"), "Shift+F6"),
            ("next_problem", _tr("Next problem"), "F8"),
            ("previous_problem", _tr("Problem before"), "Shift+F8"),
            ("larger", _tr("Larger text"), "Ctrl++"),
            ("smaller", _tr("Smaller text"), "Ctrl+-"),
            ("try_again", _tr("Try again"), "F5"),
        ),
        _tr("&Go to"): (
            ("go_home", _tr("Home"), "Ctrl+1"),
            ("go_overview", _tr("Overview"), "Ctrl+2"),
            ("go_programme", _tr("Programme"), "Ctrl+3"),
            ("go_delegation", _tr("Delegation"), "Ctrl+4"),
            ("go_ceremonies", _tr("Ceremonies"), "Ctrl+5"),
            ("go_tasks", _tr("Tasks"), "Ctrl+Shift+T"),
            ("go_documents", _tr("Documents"), "Ctrl+6"),
            ("go_calendars", _tr("Calendars"), "Ctrl+7"),
            ("go_people", _tr("People"), "Ctrl+8"),
            ("go_institutions", _tr("Institutions"), "Ctrl+9"),
            ("go_venues", _tr("Venues"), "Ctrl+Shift+9"),
            ("go_settings", _tr("Settings"), "Ctrl+,"),
        ),
        _tr("&Help"): (("about", _tr("About Delegation Planner"), "F1"),),
    }


class Actions:
    """The commands of the window by name."""

    def __init__(self, window: QMainWindow, bar: QMenuBar) -> None:
        self._window = window
        self.by_name: dict[str, QAction] = {}
        for title, entries in menus().items():
            menu = bar.addMenu(title)
            for name, words, key in entries:
                self._make(menu, name, words, key)
        self.by_name["redo"].setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])

    def connect(self, name: str, act: Callable[[], object]) -> None:
        """Let a command do something."""
        self.by_name[name].triggered.connect(lambda _=False: act())

    def _make(self, menu: QMenu, name: str, words: str, key: str) -> None:
        action = QAction(words, self._window)
        action.setObjectName(name)
        if key:
            action.setShortcut(QKeySequence(key))
        # The menu bar is hidden most of the time, so the window itself must know the keys.
        self._window.addAction(action)
        menu.addAction(action)
        self.by_name[name] = action

"""The commands that open the bar of shifts, with their keys, for the page and for its menu."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from delegation_planner.gui.pages.programme.shifting.bar import ShiftBar
from delegation_planner.gui.pages.programme.shifting.proposals import Mode
from delegation_planner.model.ids import Id


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page shows, of which something can be asked.

    Attributes:
        day: the day that is shown; None for none.
        event_ids: the selected events, in the order in which they were selected.
        may: whether anything can be changed.
    """

    day: date | None
    event_ids: Collection[Id]
    may: bool


class ShiftActions(QObject):
    """The commands.

    Attributes:
        by_mode: the commands by what they ask for.
        menu: all of them, for a button of the page's head.
    """

    def __init__(self, page: QWidget, bar: ShiftBar, shown: Callable[[], Shown]) -> None:
        """Make the commands and give the page their keys.

        Args:
            page: the page; the keys hold while the focus is in it.
            bar: the bar that is opened.
            shown: tells what the page shows now.
        """
        super().__init__(page)
        self._bar, self._shown = bar, shown
        self.menu = QMenu(page)
        self.by_mode: dict[Mode, QAction] = {}
        for mode, words, key in (
            (Mode.DELAY, self.tr("Delay from here…"), "Alt+D"),
            (Mode.BLOCK, self.tr("Shift the selected items…"), "Alt+S"),
            (Mode.DAY, self.tr("Shift the day…"), "Alt+Shift+S"),
            (Mode.MOVE_DAY, self.tr("Move the day…"), ""),
            (Mode.COPY_DAY, self.tr("Copy the day…"), ""),
        ):
            self.by_mode[mode] = self._make(page, mode, words, key)
        self.menu.aboutToShow.connect(self._narrow)
        # A key of a command that is disabled would not tell why nothing happens.
        self.menu.aboutToHide.connect(self._widen)

    def open(self, mode: Mode) -> bool:
        """Open the bar; return whether there is anything that it can be asked of."""
        shown = self._shown()
        return shown.day is not None and shown.may and self._bar.open(mode, shown.day, shown.event_ids)

    def _narrow(self) -> None:
        """Let those be chosen that something can be asked of."""
        shown = self._shown()
        for mode, action in self.by_mode.items():
            needs = bool(shown.event_ids) if mode.of_items else shown.day is not None
            action.setEnabled(shown.may and needs)

    def _widen(self) -> None:
        for action in self.by_mode.values():
            action.setEnabled(True)

    def _make(self, page: QWidget, mode: Mode, words: str, key: str) -> QAction:
        action = QAction(words, self)
        action.setObjectName(f"shift_{mode.name.lower()}")
        if key:
            action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _=False: self.open(mode))
        page.addAction(action)
        self.menu.addAction(action)
        return action

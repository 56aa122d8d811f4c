"""Watches over the open file: whether it can be written, whether all is saved, whether it is still where it was."""

import socket
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from delegation_planner.errors import DatabaseTrouble, Misplaced, PlannerError
from delegation_planner.gui.context import Context
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.widgets.banners import BannerText, WayOut

if TYPE_CHECKING:
    from delegation_planner.store.holder import Holder

AGAIN = 10_000
"""How often a file that another program writes is tried again, in milliseconds."""
LOOK = 5_000
"""How often it is looked whether the file is still where it was, in milliseconds."""
UNSAVED, READ_ONLY, BACKUP = "unsaved", "read-only", "backup"
"""The keys of the banners."""


class Guard(QObject):
    """Says in banners what is wrong with the file, with the ways out of it."""

    copy_wanted = Signal(object)
    """A copy of the file is to be opened instead (`Path`)."""

    def __init__(self, window: Window, context: Context) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._work = context.bench.work
        self._ask: Callable[[str], Path | None] = self._choose_file
        context.bench.saved.connect(self._saved)
        context.bench.troubled.connect(self._troubled)
        context.bench.opened.connect(self.look)
        self._again = self._timer(AGAIN, self.try_to_write)
        self._place = self._timer(LOOK, self._check_place)
        self.look()

    def look(self) -> None:
        """Say whether the file can be written, and start watching it."""
        if self._work.read_only:
            self._window.status_line.read_only()
            self._context.shell.put_banner(READ_ONLY, self._why_read_only(self._work.store.holder))
            self._again.start()
        else:
            self._context.shell.drop_banner(READ_ONLY)
            self._again.stop()
            self._place.start()
            if self._work.unsaved_since is None:
                self._window.status_line.ready()

    def leave(self) -> None:
        """Stop watching: another file is opened."""
        self._again.stop()
        self._place.stop()
        for key in (UNSAVED, READ_ONLY, BACKUP):
            self._context.shell.drop_banner(key)

    def try_to_write(self) -> bool:
        """Look whether the file can be written now; return whether it can."""
        try:
            done = self._work.try_to_write()
        except PlannerError as trouble:
            self._context.tell(trouble)
            return False
        if done:
            self._context.shell.say(self.tr("The file is yours: you can change it now"))
        return done

    def try_again(self) -> None:
        """Try again what could not be done: write a file that was in use, or save what was not saved."""
        if self._work.read_only:
            self.try_to_write()
        elif self._work.unsaved_since:
            try:
                self._work.try_again()
            except PlannerError as trouble:
                self._context.tell(trouble)

    def save_elsewhere(self) -> None:
        """Save everything into another file, and go on with that."""
        if path := self._ask(self.tr("Save elsewhere")):
            try:
                self._work.save_elsewhere(path)
            except PlannerError as trouble:
                self._context.tell(trouble)

    def open_copy(self) -> None:
        """Save a copy of a file that can't be written, and open that."""
        if path := self._ask(self.tr("Open a copy")):
            try:
                self._work.store.copy_to(path)
            except PlannerError as trouble:
                self._context.tell(trouble)
                return
            self.copy_wanted.emit(path)

    def ask_by(self, ask: Callable[[str], Path | None]) -> None:
        """Let files be chosen in another way than by the system's dialog."""
        self._ask = ask

    # --- within ------------------------------------------------------------------------------------------------

    def _timer(self, milliseconds: int, act: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    def _check_place(self) -> None:
        if not self._work.read_only:
            self._work.check_place()

    def _saved(self, moment: datetime) -> None:
        self._window.status_line.saved(moment.astimezone())
        self._context.shell.drop_banner(UNSAVED)
        if trouble := self._work.store.backup_trouble:
            head = self.tr("All is saved, but the backup could not be made.")
            self._context.shell.put_banner(BACKUP, BannerText("warn", head, str(trouble)))
        else:
            self._context.shell.drop_banner(BACKUP)

    def _troubled(self, trouble: DatabaseTrouble) -> None:
        since = (self._work.unsaved_since or self._context.clock.now()).astimezone()
        self._window.status_line.not_saved(since)
        head = self.tr("Not saved since {time}. You can go on: what you do is kept in memory.")
        if isinstance(trouble, Misplaced):
            head = self.tr("Not saved since {time}. The file is no longer where it was.")
        ways = (
            WayOut(self.tr("Try again"), self.try_again),
            WayOut(self.tr("Save elsewhere…"), self.save_elsewhere, primary=True),
        )
        text = BannerText("danger", head.format(time=f"{since:%H:%M}"), str(trouble), ways)
        self._context.shell.put_banner(UNSAVED, text)

    def _why_read_only(self, holder: "Holder | None") -> BannerText:
        if holder is None:
            head = self.tr("You can read and print, but not change. The file can’t be written here.")
            body = self.tr("Its folder is closed to you, or another program has it open.")
        elif holder.host == socket.gethostname():
            head = self.tr("You can read and print, but not change. The file is open in another window.")
            body = self._since(holder, self.tr("This computer"))
        else:
            head = self.tr("You can read and print, but not change. The file is open on another computer.")
            body = self._since(holder, holder.host)
        ways = (
            WayOut(self.tr("Open a copy…"), self.open_copy),
            WayOut(self.tr("Try again"), self.try_again, primary=True),
        )
        return BannerText("info", head, body, ways)

    def _since(self, holder: "Holder", where: str) -> str:
        words = self.tr("{where} has had it open since {time}. When it is closed there, you can change it here.")
        return words.format(where=where, time=f"{holder.since.astimezone():%H:%M}")

    def _choose_file(self, title: str) -> Path | None:
        path = self._work.store.path
        name = str(path.with_name(f"{path.stem} copy{path.suffix}"))
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, name, self.tr("Visits (*.db)"))
        return Path(chosen) if chosen else None

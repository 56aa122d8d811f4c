"""What the window says and offers when a backup stands in for a file that was damaged."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from delegation_planner.desk.rescue import Rescue, do_again
from delegation_planner.errors import PlannerError
from delegation_planner.gui.shell.recovered import Recovered
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.gui.widgets.banners import BannerText, WayOut, refusal
from delegation_planner.gui.words import dates

if TYPE_CHECKING:
    from delegation_planner.gui.shell.conductor import Conductor
    from delegation_planner.gui.shell.window import Window
    from delegation_planner.store.changelog import LoggedEdit

RESCUED = "rescued"
"""The key of the banner."""


class Rescued(QObject):
    """The banner that tells which backup is open, and the list of what it does not hold."""

    def __init__(self, window: "Window", conductor: "Conductor", rescue: Rescue) -> None:
        super().__init__(window)
        self._window = window
        self._conductor = conductor
        self._shell = conductor.context.shell
        self.list: Recovered | None = None
        self._say(rescue)
        if rescue.missing:
            self._offer(rescue)

    def _say(self, rescue: Rescue) -> None:
        made = rescue.made.astimezone() if rescue.made else None
        when = dates.when(made, datetime.now().astimezone()) if made else rescue.backup.path.name
        head = self.tr("The file was damaged. The backup of {when} is open instead.").format(when=when)
        count = len(rescue.missing)
        one, more = (
            self.tr("1 change made after it is not in it. "),
            self.tr("{n} changes made after it are not in it. "),
        )
        missing = (one if count == 1 else more.format(n=count)) if count else ""
        kept = self.tr("The damaged file is kept beside it as “{name}”; nothing was deleted.")
        backups = Place("settings", Subject("backups", ""))
        ways = (
            WayOut(self.tr("Choose another backup…"), lambda: self._shell.go(backups)),
            WayOut(self.tr("Keep this one"), self.close, primary=True),
        )
        body = missing + kept.format(name=rescue.kept.name)
        self._shell.put_banner(RESCUED, BannerText("warn", head, body, ways))

    def _offer(self, rescue: Rescue) -> None:
        self.list = Recovered(self._conductor.context, rescue.missing, self._apply)
        tabs = self._window.ui.dockTabs
        made = rescue.made
        time = f"{made.astimezone():%H:%M}" if made else ""
        title = self.tr("Changes after {time}").format(time=time) if made else self.tr("Changes")
        tabs.insertTab(0, self.list, f"{title}  {len(rescue.missing)}")
        tabs.setCurrentIndex(0)
        self._window.open_dock()

    def _apply(self, chosen: "Sequence[LoggedEdit]") -> None:
        work = self._conductor.context.bench.work
        try:
            result = do_again(work.store, chosen)
        except PlannerError as trouble:
            self._conductor.context.tell(trouble)
            return
        work.refresh()
        self.close()
        one, more = self.tr("1 change applied again"), self.tr("{n} changes applied again")
        self._shell.say(one if len(result.done) == 1 else more.format(n=len(result.done)))
        if result.left:
            names = "; ".join(f"{logged.label}: {reason}" for logged, reason in result.left)
            head = self.tr("{n} changes do not fit any more and were left.").format(n=len(result.left))
            self._shell.put_banner("left", refusal(head, names))

    def close(self) -> None:
        """Take the banner and the list away."""
        self._shell.drop_banner(RESCUED)
        if self.list:
            self._window.ui.dockTabs.removeTab(self._window.ui.dockTabs.indexOf(self.list))
            self.list.deleteLater()
            self.list = None

"""Opens files beside the window, so that it is there at once, and puts the window to work on them."""

import gc
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLabel

from delegation_planner.clock import Clock
from delegation_planner.errors import Damaged, PlannerError
from delegation_planner.gui.jobs import Answers, Job, Jobs
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place
from delegation_planner.gui.widgets.banners import BannerText, WayOut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from delegation_planner.desk.rescue import Rescue
    from delegation_planner.desk.workbench import Workbench
    from delegation_planner.gui.shell.commands import Commands
    from delegation_planner.gui.shell.conductor import Conductor
    from delegation_planner.gui.shell.guard import Guard
    from delegation_planner.gui.shell.no_file import NoFile
    from delegation_planner.gui.shell.rescued import Rescued
    from delegation_planner.store.store import Store

OPENING = "opening"
"""The key of the banner that says why a file could not be opened."""
PATIENCE = 300
"""After so many milliseconds it is said that the file is being read."""
FIRST_PAGE = "overview"
"""The page at which a visit is opened."""
LAST_VISIT, LAST_PAGE = "last-visit", "last-page"
"""The choices that are kept: which visit was open, and on which page."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be opened.

    Attributes:
        path: the file.
        visit: the code or the id of the visit to show; where there is none of that, all visits are shown.
        page: the page to show it on.
    """

    path: Path
    visit: str
    page: str


class Opener(QObject):
    """Opens a file and holds what works on it."""

    opened = Signal()
    """A file is open and on the screen."""

    def __init__(self, window: Window, clock: Clock) -> None:
        super().__init__(window)
        self._window = window
        self._clock = clock
        self.jobs = Jobs()
        self.jobs.started.connect(window.status_line.watch)
        self.conductor: Conductor | None = None
        self._guard: Guard | None = None
        self._rescued: Rescued | None = None
        self._commands: Commands | None = None
        self._no_file: NoFile | None = None
        self._path: Path | None = None
        self._wanted = ""
        self._said = ""
        self._reading = QLabel(self.tr("Reading…"))
        self._reading.setProperty("role", "hint")
        self._reading.setContentsMargins(16, 16, 16, 16)
        window.may_close = self.may_close

    def open(self, path: Path, visit: str = "") -> None:
        """Open a file, made if it is not there.

        Args:
            path: the file.
            visit: the code or the id of the visit to show; empty for the one that was shown last.
        """
        choices = self._window.preferences
        self._path, self._wanted = path, visit
        gc.disable()  # looking for garbage among half-imported modules takes a third of their time
        QTimer.singleShot(PATIENCE, self._window, self._say_reading)
        page = FIRST_PAGE if visit else choices.choice(LAST_PAGE, FIRST_PAGE)
        request = Request(path, visit or choices.choice(LAST_VISIT), page)
        self.jobs.run(self.tr("Reading"), lambda job: _open(job, request, self._clock), Answers(self._take, self._fail))

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the open file, and open that; the file of now is kept beside it."""
        if self.conductor is None:
            return
        # Not the path that was asked for last: the work may have been saved elsewhere, or that one could not be opened.
        path, wanted = self.conductor.context.bench.work.store.path, self._open_visit()
        self._leave()
        self._path = path
        label = self.tr("Restoring")
        self.jobs.run(
            label, lambda _: _restore(path, backup), Answers(lambda kept: self._restored(kept, wanted), self._fail)
        )

    def may_close(self) -> bool:
        """Save what can be saved; return whether the window may close without losing anything."""
        if self.conductor is None:
            self.jobs.finish()
            return True
        if not self.conductor.flush() and not self._leaves("field"):
            return False
        if self.jobs.matter and not self._leaves("job"):
            return False
        work = self.conductor.context.bench.work
        if work.unsaved_since and not self._saved_after_all() and not self._leaves("unsaved"):
            return False
        self._remember()
        self.jobs.finish()
        work.close(abandon=True)
        return True

    # --- when the file is read ---------------------------------------------------------------------------------

    def _take(self, found: "tuple[Workbench, Rescue | None, str]") -> None:
        """Put the window to work on the file, one part at a turn of the event loop, so that none waits long."""
        from delegation_planner.gui.pages.registry import FIRST_DETAILS
        from delegation_planner.gui.shell.conductor import Conductor

        gc.freeze()
        gc.enable()
        work, rescued, page = found
        try:
            again = self.conductor is not None and self.conductor.context.bench.work.store.path == work.store.path
            self._leave()
            if again:  # until now the window itself had it
                work.try_to_write()
        except PlannerError as trouble:
            work.close()
            self._fail(trouble)
            return
        self._window.ui.banners.take_away(OPENING)
        conductor = self.conductor = Conductor(self._window, work, self.jobs, self._clock)
        conductor.restore_wanted.connect(self.restore)
        parts: list[Callable[[], object]] = [
            partial(self._guard_over, conductor),
            partial(conductor.page, page),
            partial(conductor.dock.prepare, FIRST_DETAILS.get(page, "")),
            partial(conductor.go, Place(page)),
        ]
        if rescued:
            parts.append(partial(self._show_rescue, conductor, rescued))
        self._one_by_one([*parts, self._reading.hide, self.opened.emit, partial(self._get_ready, conductor)])

    def _one_by_one(self, parts: "Sequence[Callable[[], object]]") -> None:
        if parts and not self.jobs.is_over:
            parts[0]()
            QTimer.singleShot(0, self, lambda: self._one_by_one(parts[1:]))

    def _guard_over(self, conductor: "Conductor") -> None:
        from delegation_planner.gui.shell.guard import Guard

        self._guard = Guard(self._window, conductor.context)
        self._guard.copy_wanted.connect(self.open)
        conductor.context.bench.saved.connect(self._stay)
        self._command().take(conductor, self._guard)

    def _show_rescue(self, conductor: "Conductor", rescued: "Rescue") -> None:
        from delegation_planner.gui.shell.rescued import Rescued

        self._rescued = Rescued(self._window, conductor, rescued)

    def _fail(self, trouble: PlannerError) -> None:
        gc.enable()
        self._reading.hide()
        commands = self._command()
        ways = (
            WayOut(self.tr("Open another file…"), self._window.actions_.by_name["open_file"].trigger),
            WayOut(self.tr("Try again"), self._try_again, primary=True),
        )
        head = self.tr("The file can’t be opened.")
        text = BannerText("danger", head, str(trouble), ways, closable=commands.has_file)
        self._window.ui.banners.put(OPENING, text, self._window.look)
        if not commands.has_file:
            self._show_no_file(str(trouble))

    def _try_again(self) -> None:
        self.open(self._path or Path(), self._wanted)

    def _show_no_file(self, reason: str) -> None:
        """Show the ways on in the middle of the window, which has nothing else to show."""
        from delegation_planner.gui.shell.no_file import NoFile

        if self._no_file is None:
            self._no_file = NoFile(self._window)
            self._no_file.ui.tryAgain.clicked.connect(self._try_again)
            self._window.ui.pages.addWidget(self._no_file)
        self._window.ui.pages.setCurrentWidget(self._no_file)
        self._no_file.show_reason(reason)

    def _command(self) -> "Commands":
        """Return the commands of the menus; they are there without a file too."""
        from delegation_planner.gui.shell.commands import Commands

        if self._commands is None:
            self._commands = Commands(self._window)
            self._commands.file_wanted.connect(self.open)
        return self._commands

    def _say_reading(self) -> None:
        if self.conductor is None and self._window.ui.pages.count() == 0:
            self._window.ui.pages.addWidget(self._reading)

    def _leave(self) -> None:
        """Close the file that was open before."""
        if self.conductor:
            self.conductor.flush()
            self.conductor.context.bench.work.close()
            if self._guard:
                self._guard.leave()
            if self._rescued:
                self._rescued.close()
                self._rescued = None
            self.conductor.leave()
            self.conductor = None

    def _restored(self, kept: Path | None, wanted: str) -> None:
        name = kept.name if kept else ""
        self._said = self.tr("Restored. The file that was there is kept as “{name}”").format(name=name)
        self.open(self._path or Path(), wanted)

    def _open_visit(self) -> str:
        context = self.conductor.context if self.conductor else None
        return context.plan.visit.id if context and context.has_plan else ""

    def _get_ready(self, conductor: "Conductor") -> None:
        """Import the other pages and make the backup of the day beside the window, so that nobody waits for them."""
        from delegation_planner.gui.pages.registry import import_all

        store = conductor.context.bench.work.store
        self.jobs.run(self.tr("Getting ready"), lambda _: import_all(), Answers(_ignore, conductor.context.tell))
        if not store.read_only:
            self.jobs.run(
                self.tr("Backing up"), lambda _: store.back_up_for_the_day(), Answers(_ignore, conductor.context.tell)
            )
        if self._said:
            conductor.say(self._said)
            self._said = ""

    # --- closing -----------------------------------------------------------------------------------------------

    def _saved_after_all(self) -> bool:
        try:
            return bool(self.conductor and self.conductor.context.bench.work.try_again())
        except PlannerError:
            return False

    def _leaves(self, what: str) -> bool:
        """Say once that something would be lost; a second attempt to close leaves it."""
        key = f"closing-{what}"
        if self._window.ui.banners.banner(key):
            return True
        heads = {
            "field": self.tr("What stands in a field can’t be saved as it is."),
            "unsaved": self.tr("What you did last is not saved."),
            "job": self.tr("Files are being made."),
        }
        body = self.tr("Close again to leave without it.")
        drop = WayOut(self.tr("Stay"), lambda: self._window.ui.banners.take_away(key), primary=True)
        self._window.ui.banners.put(key, BannerText("danger", heads[what], body, (drop,)), self._window.look)
        return False

    def _stay(self) -> None:
        """Take back what was said about closing: all is saved now."""
        for what in ("field", "unsaved"):
            self._window.ui.banners.take_away(f"closing-{what}")

    def _remember(self) -> None:
        if self.conductor:
            context = self.conductor.context
            context.preferences.keep(LAST_VISIT, context.plan.visit.id if context.has_plan else "")
            context.preferences.keep(LAST_PAGE, self.conductor.page_name)


def _open(job: Job, request: Request, clock: Clock) -> Any:  # noqa: ANN401 - its types' modules are imported here
    """Import what a file needs, open it, and read what is shown first; runs beside the window.

    Returns:
        The workbench, what was done about damage, and the page to show.
    """
    from delegation_planner.desk.rescue import open_or_rescue, rescue
    from delegation_planner.gui.shell import commands, conductor, guard  # noqa: F401 - their import takes its time
    from delegation_planner.store.opening import open_store

    job.check()
    store, rescued = open_or_rescue(request.path, clock, create=True)
    try:
        work, page = _read(store, request, clock)
    except Damaged as trouble:  # deeper in the file than opening it looks
        store.close()
        rescued = rescue(request.path.absolute(), trouble, Clock().now())
        work, page = _read(open_store(request.path, clock), request, clock)
    return work, rescued, page


def _read(store: "Store", request: Request, clock: Clock) -> "tuple[Workbench, str]":
    """Read what is shown first; return the workbench and the page to show."""
    from delegation_planner.desk.workbench import Workbench
    from delegation_planner.gui.pages.registry import PAGES, import_first

    work = Workbench(store, clock)
    found = next((each.id for each in work.visits if request.visit in (each.id, each.code)), None)
    page = request.page if found and request.page in PAGES else FIRST_PAGE if found else "home"
    import_first(page)
    if found:
        work.open_visit(found)
    return work, page


def _restore(path: Path, backup: Path) -> Path | None:
    from delegation_planner.store.restoring import restore

    return restore(path, backup, Clock().now())


def _ignore(_: object) -> None:
    """Do nothing: the work was done for itself."""

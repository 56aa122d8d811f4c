"""Saving calendars: where to is asked, and what is saved is on record as handed out."""

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from delegation_planner.desk.handing_out import Counter, Draft
from delegation_planner.errors import PlannerError, Usage
from delegation_planner.gui.context import Context
from delegation_planner.gui.folders import LastFolder
from delegation_planner.gui.jobs import Answers, Job
from delegation_planner.gui.widgets.banners import BannerText, WayOut
from delegation_planner.model.ids import Id

BANNER = "calendars"
"""The key of the banner that says what could not be saved."""


class Saving(QObject):
    """Saves calendars.

    Attributes:
        folder: where they were saved last.
    """

    saved = Signal()
    """Calendars were saved."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent)
        self._parent = parent
        self._context = context
        self.folder = LastFolder(context.preferences, "calendars")

    def ask(self, keys: Collection[Id]) -> None:
        """Ask into which folder calendars are to be saved, and save them there.

        Args:
            keys: the ids of their members; that of the visit for its own.
        """
        if not keys:
            return
        dialog = QFileDialog(self._parent, self.tr("Save calendars in a folder"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(str(self.folder.start))
        dialog.fileSelected.connect(lambda path: self.save(keys, Path(path)))
        dialog.open()

    def save(self, keys: Collection[Id], folder: Path) -> None:
        """Save calendars in a folder, as the plan makes them now."""
        context, work = self._context, self._context.bench.work
        plan, unsaved = context.plan, context.plan if work.unsaved else None

        def make(job: Job) -> bool:
            counter = Counter(work.store, context.clock, plan.visit.id, unsaved)
            drafts = [each for each in counter.calendars() if (each.item.member_id or plan.visit.id) in keys]
            counter.hand_out(drafts, folder, lambda parts: _watched(job, parts))
            return counter.version is not None

        context.jobs.run(
            self.tr("Saving calendars"),
            make,
            Answers(
                lambda recorded: self._done(len(keys), folder, recorded),
                lambda trouble: self._fail(trouble, keys),
                self._cancelled,
            ),
            matters=True,
        )

    def _done(self, count: int, folder: Path, recorded: bool) -> None:
        context = self._context
        self.folder.keep(folder)
        context.shell.drop_banner(BANNER)
        # The record was made on the thread of the jobs.
        if recorded and not context.bench.work.unsaved:
            context.bench.work.refresh()
        said = self.tr("Saved 1 calendar") if count == 1 else self.tr("Saved {n} calendars").format(n=count)
        context.shell.say(said if recorded else self.tr("{saved}, without a record of it").format(saved=said))
        self.saved.emit()

    def _fail(self, trouble: PlannerError, keys: Collection[Id]) -> None:
        if not isinstance(trouble, Usage):
            self._context.tell(trouble)
            return
        again = WayOut(self.tr("Save elsewhere…"), lambda: self.ask(keys), primary=True)
        said = self.tr("No calendar is saved.")
        self._context.shell.put_banner(BANNER, BannerText("danger", str(trouble), said, [again]))

    def _cancelled(self) -> None:
        self._context.shell.say(self.tr("Nothing was saved"))


def _watched(job: Job, drafts: Sequence[Draft]) -> Iterator[Draft]:
    yield from job.watch(drafts)
    # The last moment at which nothing is written yet.
    job.check()

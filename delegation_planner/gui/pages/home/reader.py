"""`Reader`: reads visits in short beside the window, those that are in view first."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from delegation_planner.errors import PlannerError
from delegation_planner.gui.context import Context
from delegation_planner.gui.jobs import Answers
from delegation_planner.gui.pages.home.gist import Gist
from delegation_planner.gui.pages.home.reading import Wanted, read_gists
from delegation_planner.gui.pages.home.shelf import Shelf
from delegation_planner.model.schema import VISIT_TABLES

if TYPE_CHECKING:
    from delegation_planner.desk.workbench import Done
    from delegation_planner.model.ids import Id

AT_ONCE = 16
"""How many visits are read at a time, so that other work gets its turn between."""


class Reader(QObject):
    """Reads what the page shows.

    Attributes:
        shelf: what was read.
    """

    read = Signal()
    """More was read."""

    def __init__(
        self,
        context: Context,
        wanted: "Callable[[], Sequence[Id]]",
        past: "Callable[[], set[Id]]",
        checked: "Callable[[], set[Id]]",
    ) -> None:
        """Prepare to read.

        Args:
            context: what the page works with.
            wanted: gives the visits that are shown, what is in view first.
            past: gives those that are over.
            checked: gives those whose checks are run.
        """
        super().__init__()
        self.shelf = Shelf()
        self._context = context
        self._wanted, self._past = wanted, past
        self._checked = checked
        self._busy = False

    def go_on(self) -> None:
        """Read what is wanted and was not read yet, or is no longer true."""
        if self._busy or not (ids := self.shelf.wanting(self._wanted(), AT_ONCE)):
            return
        self._busy = True
        store, plan = self._context.bench.work.store, self._context.bench.work.plan
        wanted = Wanted(ids, self._past(), self._checked(), self._context.clock)
        self._context.jobs.run(
            self.tr("Reading visits"),
            lambda job: read_gists(store, wanted, plan, job),
            Answers(self._take, self._fail, self._rest),
        )

    def forget(self, done: "Done | None" = None) -> None:
        """Take for untrue what an Edit has changed; all where none is named, or where it changed what visits share."""
        shared = done is None or done.visit_id is None or done.tables - {"visits", *VISIT_TABLES}
        self.shelf.forget(None if shared or done is None else done.visit_id)

    def _take(self, gists: Sequence[Gist]) -> None:
        self._rest()
        self.shelf.put(gists)
        self.read.emit()
        self.go_on()

    def _fail(self, trouble: PlannerError) -> None:
        self._rest()
        self._context.tell(trouble)

    def _rest(self) -> None:
        self._busy = False

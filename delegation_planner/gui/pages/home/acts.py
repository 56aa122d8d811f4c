"""What can be done with whole visits: open, start, copy, delete one, take the sample in."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from delegation_planner.edits.duplicates import duplicate_visit, visit_from
from delegation_planner.edits.visits import delete_visit
from delegation_planner.errors import PlannerError, Refused
from delegation_planner.gui.context import Context
from delegation_planner.gui.pages.home import reading
from delegation_planner.gui.pages.home.deleting import DeleteVisit
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.kinds import VisitStatus

if TYPE_CHECKING:
    from delegation_planner.model.edit import Edit
    from delegation_planner.model.ids import Id
    from delegation_planner.model.plan import VisitPlan

    _Copying = Callable[[VisitPlan, str, date, list[str]], Edit]

OPENS_AT = "overview"
"""The page at which a visit is opened."""


class VisitActs(QObject):
    """Does things with whole visits; what can't be done is told in a banner."""

    copied = Signal(str)
    """A visit was copied; the id of the copy."""

    def __init__(self, context: Context, owner: QWidget) -> None:
        super().__init__(owner)
        self._context = context
        self._owner = owner

    @property
    def may(self) -> bool:
        """Whether anything can be changed."""
        return not self._context.bench.work.read_only

    def open_visit(self, visit_id: "Id", place: Place | None = None) -> None:
        """Open a visit, at its first page or somewhere in it."""
        work = self._context.bench.work
        self._context.selection.choose(None)
        try:
            if work.plan is None or work.plan.visit.id != visit_id:
                work.open_visit(visit_id)
        except PlannerError as trouble:
            self._context.tell(trouble)
        else:
            self._context.shell.go(place or Place(OPENS_AT))

    def open_event(self, visit_id: "Id", event_id: "Id | None") -> None:
        """Open a visit's programme, at an event if there is one."""
        self.open_visit(visit_id, Place("programme", Subject("events", event_id) if event_id else None))

    def duplicate(self, visit_id: "Id") -> None:
        """Copy a visit under another title, on the same days."""
        if not self.may or (plan := self._plan(visit_id)) is None:
            return
        title = self.tr("Copy of {title}").format(title=plan.visit.title)
        if copy := self._make(duplicate_visit, plan, title, plan.visit.starts):
            self.copied.emit(copy)

    def make_from(self, visit_id: "Id", title: str, starts: date) -> bool:
        """Make a visit with the structure of another one, open its programme, and return whether it was made."""
        plan = self._plan(visit_id) if self.may else None
        made = self._make(visit_from, plan, title, starts) if plan else ""
        if made:
            self.open_visit(made, Place("programme"))
        return bool(made)

    def delete(self, visit_id: "Id") -> None:
        """Ask whether a visit is to be deleted, and delete it then."""
        if not self.may or (plan := self._plan(visit_id)) is None:
            return
        if plan.visit.status is VisitStatus.CLOSED:
            self._context.tell(Refused("“{visit}” is closed. Reopen it to delete it.", visit=plan.visit.title))
            return
        question = DeleteVisit(plan, self._context.look, self._owner)
        question.accepted.connect(lambda: self._delete(visit_id))
        question.open()

    def look_at_sample(self) -> None:
        """Take the sample visits in and open the one that is planned in full."""
        if self.may:
            store = self._context.bench.work.store
            label = self.tr("Reading the sample")
            self._context.run(label, lambda job: reading.take_samples(store, job), self._open_sample)

    def _make(self, copying: "_Copying", plan: "VisitPlan", title: str, starts: date) -> "Id":
        """Make a visit of another one, and return its id; empty, after saying why, where that can't be."""
        codes = [visit.code for visit in self._context.bench.work.visits]
        try:
            edit = copying(plan, title, starts, codes)
        except PlannerError as trouble:
            self._context.tell(trouble)
            return ""
        is_done = self._context.do(edit, said=self.tr("Made “{title}”").format(title=title))
        return (edit.visit_id or "") if is_done else ""

    def _delete(self, visit_id: "Id") -> None:
        if plan := self._plan(visit_id):
            self._context.do(delete_visit(plan), said=self.tr("Deleted “{title}”").format(title=plan.visit.title))

    def _open_sample(self, visit_id: "Id") -> None:
        self._context.bench.work.refresh()
        self.open_visit(visit_id)

    def _plan(self, visit_id: "Id") -> "VisitPlan | None":
        """Return the plan of a visit; None, after saying why, where it can't be read."""
        work = self._context.bench.work
        if work.plan and work.plan.visit.id == visit_id:
            return work.plan
        try:
            return work.store.load(visit_id)
        except PlannerError as trouble:
            self._context.tell(trouble)
            return None

"""The details of a task: what, until when, by whom, and what it is about."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from delegation_planner.edits.tasks import change_task, link, remove_task, set_done, set_due
from delegation_planner.edits.typed import read_time
from delegation_planner.edits.typed_due import Due, read_due, written_due
from delegation_planner.gui.context import Context
from delegation_planner.gui.details.details import Details
from delegation_planner.gui.forms.ui_task_details import Ui_TaskDetails
from delegation_planner.gui.words import dates
from delegation_planner.gui.words import tasks as words
from delegation_planner.gui.words.labels import short
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.planning import Task
from delegation_planner.rules.tasks import due_of, is_overdue


class TaskDetails(Details):
    """The form of a task."""

    TABLE = "tasks"
    TABLES = frozenset({"tasks", "visits", "events", "mous"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_TaskDetails()
        self.ui.setupUi(self)
        context.look.dress(self)
        self._bind_words()
        self._bind_due()
        self._bind_about()
        self.binder.check(self.ui.done, lambda: self.row.done, self._set_done)
        self.binder.shown(self._show_heading)
        self.ui.remove.clicked.connect(self._remove)

    @property
    def row(self) -> Task:
        """The task that is shown."""
        return self.context.plan.tasks[self.row_id]

    # --- fields ------------------------------------------------------------------------------------------------

    def _bind_words(self) -> None:
        ui = self.ui
        self.binder.line(ui.titleField, lambda: self.row.title, self._writer("title"))
        self.binder.line(ui.owner, lambda: self.row.owner, self._writer("owner"))
        self.binder.text(ui.noteField, lambda: self.row.note, self._writer("note"))

    def _writer(self, field: str) -> Callable[[Any], Edit]:
        return lambda value: change_task(self.context.plan, self.row_id, **{field: value})

    def _bind_due(self) -> None:
        self.binder.line(self.ui.due, self._day_words, self._set_day)
        self.binder.line(self.ui.at, self._time_words, self._set_time)
        self.binder.shown(self._show_day)

    def _day_words(self) -> str:
        return written_due(Due(self.row.days_before, self.row.due))

    def _set_day(self, text: str) -> Edit:
        """Take a day, with a time or without one; the time that was set before stays then."""
        typed = read_due(text, self._now().date())
        at = typed.at or (self.row.at if typed != Due() else None)
        return set_due(self.context.plan, self.row_id, Due(typed.days_before, typed.day, at))

    def _time_words(self) -> str:
        return f"{self.row.at:%H:%M}" if self.row.at else ""

    def _set_time(self, text: str) -> Edit:
        at = read_time(text) if text.strip() else None
        if at and due_of(self.context.plan, self.row) is None:
            raise ValueError(self.tr("Write first on which day it is due."))
        return set_due(self.context.plan, self.row_id, Due(self.row.days_before, self.row.due, at))

    def _show_day(self) -> None:
        """Say which day of the calendar a relative day is."""
        day = due_of(self.context.plan, self.row)
        relative = day is not None and self.row.days_before is not None
        words_ = self.tr("{day}, moves with the visit")
        self.ui.dueNote.setText(words_.format(day=dates.day_in_list(day)) if day and relative else "")
        self.ui.fields.setRowVisible(self.ui.dueNote, relative)

    # --- what it is about --------------------------------------------------------------------------------------

    def _bind_about(self) -> None:
        ui = self.ui
        ui.about.set_source(lambda: words.about_options(self.context.plan))

        def show() -> None:
            ui.about.show_value(self._about())

        ui.about.picked.connect(lambda value: self.binder.do(self._link(value), show))
        self.binder.shown(show)
        self.binder.editable(ui.about)
        ui.openAbout.clicked.connect(self._open_about)

    def _about(self) -> tuple[str, Id]:
        if self.row.event_id:
            return "events", self.row.event_id
        return ("mous", self.row.mou_id) if self.row.mou_id else ("", "")

    def _link(self, value: tuple[str, Id]) -> Edit:
        table, row_id = value
        ids = {"events": "event_id", "mous": "mou_id"}
        return link(self.context.plan, self.row_id, **({ids[table]: row_id} if table else {}))

    def _open_about(self) -> None:
        if place := words.about_place(self.row):
            self.context.shell.go(place)

    # --- the rest ----------------------------------------------------------------------------------------------

    def _set_done(self, done: bool) -> Edit:
        return set_done(self.context.plan, self.row_id, done)

    def _show_heading(self) -> None:
        task, frozen = self.row, self.context.read_only
        self.ui.heading.setText(task.title)
        late = is_overdue(self.context.plan, task, self._now())
        self.ui.note.set_words("warn", "warning-fill", self.tr("This task is overdue.") if late else "", "")
        self.context.look.put_icons(self.ui.note)
        self.ui.openAbout.setVisible(words.about_place(task) is not None)
        self.ui.remove.setVisible(not frozen)

    def _now(self) -> datetime:
        return self.context.clock.now(self.context.zone)

    def _remove(self) -> None:
        said = self.tr("Removed {title}").format(title=short(self.row.title))
        self.context.do(remove_task(self.context.plan, self.row_id), said=said)

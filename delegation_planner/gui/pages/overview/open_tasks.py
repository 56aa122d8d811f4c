"""The list of what is to be done next, in which tasks can be ticked off."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QStyleOptionViewItem

from delegation_planner.edits.tasks import add_task, set_done
from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_overview_page import Ui_OverviewPage
from delegation_planner.gui.pages.tasks.cells import paint_tick
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.gui.theme.look import SMALL
from delegation_planner.gui.widgets.cells import Cells, Index, Type
from delegation_planner.gui.widgets.listing import Column, Listing
from delegation_planner.gui.words import tasks as words
from delegation_planner.gui.words.labels import short
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.rules.tasks import open_tasks

MOST = 5
"""So many tasks are listed."""
_TICK = 34
"""The width of the column of ticks, in pixels at 100 %."""
_END = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class TaskLine:
    """A line: a task that is not done.

    Attributes:
        id: the task.
        title: what is to be done.
        due: when it is due, in words.
        token: the token of their colour.
    """

    id: Id
    title: str
    due: str
    token: str

    @property
    def spoken(self) -> str:
        """The line for a screen reader."""
        return ", ".join(filter(None, (self.title, self.due)))


def task_lines(plan: VisitPlan, now: datetime) -> list[TaskLine]:
    """Return the tasks that are not done, the next one first.

    Args:
        plan: the visit.
        now: the time it is, in the visit's zone.
    """
    return [
        TaskLine(task.id, task.title, words.short_due(plan, task, now), words.due_token(plan, task, now))
        for task in open_tasks(plan)
    ]


class OpenTasksCells(Cells):
    """Paints open tasks: tick, title, and when they are due."""

    def paint_cell(self, painter: QPainter, box: QRect, index: Index, option: QStyleOptionViewItem) -> None:  # noqa: ARG002
        """Paint a line."""
        line: TaskLine = index.model().at(index)  # type: ignore[attr-defined]
        px = self.look.px
        if index.column() == 0:
            paint_tick(self, painter, box.adjusted(px(4), 0, 0, 0), done=False)
            return
        inside = box.adjusted(-px(4), 0, -px(4), 0)
        kind = Type(line.token, SMALL, bold=line.token != "ink2", even=True)
        end = self.words(painter, inside, line.due, kind, align=_END)
        self.words(painter, inside.adjusted(0, 0, -end - px(8), 0), line.title)


class OpenTasks(QObject):
    """Shows the next tasks of the visit: a click on the tick or Space ticks one off, Enter or a click goes to it."""

    def __init__(self, context: Context, ui: Ui_OverviewPage) -> None:
        super().__init__(ui.tasks)
        self._context, self._ui = context, ui
        columns = [Column("", _spoken, _TICK), Column("", _spoken, stretch=True)]
        self._listing: Listing[TaskLine] = Listing(columns, _spoken)
        ui.tasks.set_up(self._listing, OpenTasksCells(context.look, ui.tasks))
        ui.tasks.horizontalHeader().hide()
        ui.tasks.clicked.connect(self._click)
        ui.tasks.entered.connect(self._open)
        ui.addTask.clicked.connect(self.add)
        ui.openTasks.clicked.connect(lambda: context.shell.go(Place("tasks")))
        tick = QShortcut(QKeySequence("Space"), ui.tasks, context=Qt.ShortcutContext.WidgetShortcut)
        tick.activated.connect(self._tick)

    def show_tasks(self, now: datetime) -> None:
        """Show what is to be done next."""
        ui, lines = self._ui, task_lines(self._context.plan, now)
        self._listing.set_rows(lines[:MOST])
        ui.addTask.setVisible(not self._context.read_only)
        ui.tasks.setVisible(bool(lines))
        ui.tasks.setFixedHeight(len(self._listing.rows) * ui.tasks.verticalHeader().defaultSectionSize())
        ui.tasksEmpty.setVisible(not lines)
        ui.tasksEmpty.setText(self._nothing())
        ui.tasksCount.setVisible(bool(lines))
        ui.tasksCount.setText(str(len(lines)))
        ui.tasksFoot.setVisible(bool(self._context.plan.tasks))
        more = len(lines) - len(self._listing.rows)
        ui.tasksMore.setText(self.tr("{n} more").format(n=more) if more else "")

    def add(self) -> None:
        """Add a task, and let its title be written on the page of the tasks."""
        edit = add_task(self._context.plan, self.tr("New task"))
        if self._context.do(edit):
            self._context.shell.go(Place("tasks", Subject("tasks", edit.changes[0].id), "titleField"))

    # --- within ------------------------------------------------------------------------------------------------

    @property
    def rows(self) -> Sequence[TaskLine]:
        """The lines that are shown."""
        return self._listing.rows

    def _nothing(self) -> str:
        return self.tr("All tasks are done.") if self._context.plan.tasks else self.tr("No tasks yet.")

    def _click(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._tick()
        else:
            self._open()

    def _tick(self) -> None:
        row_id = self._ui.tasks.current_id
        if row_id and not self._context.read_only:
            edit = set_done(self._context.plan, row_id, done=True)
            self._context.do(edit, said=short(edit.label))

    def _open(self) -> None:
        if row_id := self._ui.tasks.current_id:
            self._context.shell.go(Place("tasks", Subject("tasks", row_id)))


def _spoken(line: TaskLine) -> str:
    return line.spoken

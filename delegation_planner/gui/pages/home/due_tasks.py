"""Tasks as the list of what comes next shows them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, datetime, time, timedelta

from delegation_planner.model.checks import utc
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.planning import Task
from delegation_planner.rules.tasks import due_of, open_tasks


@dataclass(frozen=True, slots=True)
class DueTask:
    """A task that is not done and has a day.

    Attributes:
        id: the task.
        visit_id: its visit.
        day: the day on which it is due.
        time: by when; empty for the end of the day.
        title: what is to be done.
        owner: who does it.
        ends: the moment from which it is overdue, in UTC; of one without a time when its day is over.
    """

    id: Id
    visit_id: Id
    day: date
    time: str
    title: str
    owner: str
    ends: datetime


def due_tasks(plan: VisitPlan) -> tuple[DueTask, ...]:
    """Return the tasks of a visit that are not done and have a day, the next one first."""
    days = ((task, due_of(plan, task)) for task in open_tasks(plan))
    # At the very ends of the calendar a day has no moments in other zones.
    return tuple(_due(plan, task, day) for task, day in days if day and MINYEAR < day.year < MAXYEAR)


def overdue_and_due(found: Iterable[DueTask], now: datetime) -> tuple[list[DueTask], list[DueTask]]:
    """Return the tasks that should have been done, and the others, each in their order.

    Args:
        found: tasks of any visits.
        now: the time it is; aware.
    """
    order = sorted(found, key=lambda task: (task.day, task.time == "", task.time, task.title))
    return [task for task in order if task.ends <= now], [task for task in order if task.ends > now]


def _due(plan: VisitPlan, task: Task, day: date) -> DueTask:
    wall = datetime.combine(day, task.at or time(23, 59, 59))
    ends = utc(wall, plan.visit.zone) + timedelta(seconds=1)
    shown = f"{task.at:%H:%M}" if task.at else ""
    return DueTask(task.id, task.visit_id, day, shown, task.title, task.owner, ends)

"""When tasks are due, which are overdue, and in which order they stand."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.planning import Task

_Order = tuple[bool, bool, datetime, str, Id]
_NEVER = datetime(1, 1, 1)


def due_of(plan: VisitPlan, task: Task) -> date | None:
    """Return the day on which a task is due; None where none is set, or where it lies beyond the calendar."""
    if task.due is not None:
        return task.due
    if task.days_before is None:
        return None
    try:
        return plan.visit.starts - timedelta(days=task.days_before)
    except OverflowError:
        return None


def moment_of(plan: VisitPlan, task: Task) -> datetime | None:
    """Return the moment by which a task is due, on the clock of the visit's zone, naive; None where no day is set.

    A task without a time is due at the end of its day.
    """
    due = due_of(plan, task)
    return datetime.combine(due, task.at or time.max) if due else None


def is_overdue(plan: VisitPlan, task: Task, now: datetime) -> bool:
    """Tell whether a task that is not done should have been.

    Args:
        plan: the visit.
        task: the task.
        now: the time it is; aware.
    """
    moment = moment_of(plan, task)
    return not task.done and moment is not None and moment < _wall(plan, now)


def is_due_on(plan: VisitPlan, task: Task, day: date) -> bool:
    """Tell whether a task that is not done is due on a day."""
    return not task.done and due_of(plan, task) == day


def in_order(plan: VisitPlan, tasks: Iterable[Task] | None = None) -> tuple[Task, ...]:
    """Return tasks in their order: the open ones by when they are due, those without a day last; then what is done.

    Args:
        plan: the visit.
        tasks: which of its tasks; None for all.
    """
    found = plan.tasks.values() if tasks is None else tasks
    return tuple(sorted(found, key=lambda task: _order(plan, task)))


def open_tasks(plan: VisitPlan) -> tuple[Task, ...]:
    """Return the tasks that are not done, in their order."""
    return in_order(plan, (task for task in plan.tasks.values() if not task.done))


def _order(plan: VisitPlan, task: Task) -> _Order:
    moment = moment_of(plan, task)
    return task.done, moment is None, moment or _NEVER, task.title.casefold(), task.id


def _wall(plan: VisitPlan, now: datetime) -> datetime:
    return now.astimezone(ZoneInfo(plan.visit.zone)).replace(tzinfo=None)

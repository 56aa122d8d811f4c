"""When tasks are due and what they are about, in words."""

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication

from delegation_planner.edits.typed_due import Due
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.gui.words import dates
from delegation_planner.gui.words.choices import Option
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.planning import Task
from delegation_planner.model.programme import Event
from delegation_planner.rules import tasks as rules

_WEEK, _MOST_OF_A_YEAR = 7, 300


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tasks", text)


def due_words(plan: VisitPlan, task: Task, now: datetime) -> str:
    """Return when a task is due: “today 15:30”, “Thu 29 Jan”, “overdue · Mon 26 Jan”; empty where no day is set.

    Args:
        plan: the visit.
        task: the task.
        now: the time it is, in the visit's zone.
    """
    day = rules.due_of(plan, task)
    if day is None:
        return ""
    return _with_overdue(plan, task, now, moment_words(day, task.at, now.date()))


def short_due(plan: VisitPlan, task: Task, now: datetime) -> str:
    """Return the same in short: of the days that come next the name alone, “Thu 11:00”."""
    day = rules.due_of(plan, task)
    if day is None:
        return ""
    ahead = (day - now.date()).days
    name = dates.weekday(day, short=True)
    words = f"{name} {task.at:%H:%M}" if task.at else name
    return _with_overdue(plan, task, now, words if 0 < ahead < _WEEK else moment_words(day, task.at, now.date()))


def moment_words(day: date, at: time | None, today: date) -> str:
    """Return a day, and a time where there is one: “today 15:30”, “Thu 29 Jan 11:00”; a far one with its year."""
    if day == today:
        return _tr("today {time}").format(time=f"{at:%H:%M}") if at else _tr("today")
    name = dates.short_day(day) if abs((day - today).days) < _MOST_OF_A_YEAR else dates.day_in_list(day)
    return f"{name} {at:%H:%M}" if at else name


def due_token(plan: VisitPlan, task: Task, now: datetime) -> str:
    """Return the token of the colour in which it stands when a task is due."""
    if rules.is_overdue(plan, task, now):
        return "danger"
    return "warn" if rules.is_due_on(plan, task, now.date()) else "ink2"


def due_as_held(task: Task) -> Due:
    """Return when a task is due, as it is held."""
    return Due(task.days_before, task.due, task.at)


def about_words(plan: VisitPlan, task: Task) -> str:
    """Return what a task is about: the title of an item, “MoU 6”; empty for nothing."""
    if task.event_id:
        return plan.events[task.event_id].title
    return _tr("MoU {n}").format(n=plan.mous[task.mou_id].number) if task.mou_id else ""


def about_place(task: Task) -> Place | None:
    """Return where in the window that is seen which a task is about; None for nothing."""
    if task.event_id:
        return Place("programme", Subject("events", task.event_id))
    return Place("ceremonies", Subject("mous", task.mou_id)) if task.mou_id else None


def about_options(plan: VisitPlan) -> list[Option]:
    """Return what a task may be about, each as its table and its id; the first stands for nothing."""
    events = [(_event_words(event), ("events", event.id)) for event in plan.programme]
    rows = sorted(plan.mous.values(), key=lambda row: (row.number, row.id))
    mous = [(_tr("MoU {n}: {title}").format(n=row.number, title=row.title), ("mous", row.id)) for row in rows]
    return [(_tr("Nothing"), ("", "")), *events, *mous]


def _event_words(event: Event) -> str:
    return f"{event.title} · {dates.short_day(event.starts.date())} {event.starts:%H:%M}"


def _with_overdue(plan: VisitPlan, task: Task, now: datetime, words: str) -> str:
    return _tr("overdue · {day}").format(day=words) if rules.is_overdue(plan, task, now) else words

"""Edits of the tasks of a visit."""

from typing import Any

from delegation_planner.edits.fields import altered, labelled
from delegation_planner.edits.rows import alter, make, new, remove_all
from delegation_planner.edits.typed_due import Due, TypedTask, written_due
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.planning import Task


def add_task(plan: VisitPlan, title: str, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Add a task.

    Raises:
        Refused: a value does not fit its field.
    """
    task = new(Task, visit_id=plan.visit.id, title=title, **fields)
    return Edit(f"Add {task.title}", (make(task),), plan.visit.id)


def add_typed(plan: VisitPlan, typed: TypedTask) -> Edit:
    """Add the task that a line means.

    Raises:
        Refused: a value does not fit its field.
    """
    return add_task(plan, typed.title, owner=typed.owner, **_fields(typed.due))


def change_task(plan: VisitPlan, task_id: Id, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Change fields of a task."""
    task = plan.tasks[task_id]
    return labelled(task.title, plan.visit.id, altered(task, fields))


def set_due(plan: VisitPlan, task_id: Id, due: Due) -> Edit:
    """Say when a task is due; with an open day goes the time."""
    task = plan.tasks[task_id]
    when = f"due {written_due(due)}" if due != Due() else "due at no set time"
    return Edit(f"Make {task.title} {when}", alter(task, **_fields(due)), plan.visit.id)


def set_done(plan: VisitPlan, task_id: Id, done: bool) -> Edit:
    """Tick a task off, or open it again."""
    task = plan.tasks[task_id]
    label = f"Tick off {task.title}" if done else f"Open {task.title} again"
    return Edit(label, alter(task, done=done), plan.visit.id)


def link(plan: VisitPlan, task_id: Id, *, event_id: Id | None = None, mou_id: Id | None = None) -> Edit:
    """Say which item or which memorandum a task is about; neither for none."""
    task = plan.tasks[task_id]
    about = plan.events[event_id].title if event_id else f"MoU {plan.mous[mou_id].number}" if mou_id else ""
    label = f"Link {task.title} to {about}" if about else f"Link {task.title} to nothing"
    return Edit(label, alter(task, event_id=event_id, mou_id=mou_id), plan.visit.id)


def remove_task(plan: VisitPlan, task_id: Id) -> Edit:
    """Remove a task."""
    task = plan.tasks[task_id]
    return Edit(f"Remove {task.title}", remove_all(plan, (task,)), plan.visit.id)


def freed_of_event(plan: VisitPlan, event_id: Id) -> tuple[Change, ...]:
    """Return the Changes after which no task is about an event: the tasks stay."""
    tasks = (task for task in plan.tasks.values() if task.event_id == event_id)
    return tuple(change for task in tasks for change in alter(task, event_id=None))


def freed_of_mou(plan: VisitPlan, mou_id: Id) -> tuple[Change, ...]:
    """Return the Changes after which no task is about a memorandum: the tasks stay."""
    tasks = (task for task in plan.tasks.values() if task.mou_id == mou_id)
    return tuple(change for task in tasks for change in alter(task, mou_id=None))


def _fields(due: Due) -> dict[str, Any]:
    return {"days_before": due.days_before, "due": due.day, "at": due.at}

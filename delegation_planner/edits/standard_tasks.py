"""Edits of standard lists of tasks: a visit takes one over, or an office keeps a visit's tasks as one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time
from typing import Any

from delegation_planner.edits.fields import change_row
from delegation_planner.edits.places import fold
from delegation_planner.edits.rows import make, new, remove
from delegation_planner.errors import Refused
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.office import StandardTask
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.planning import Task
from delegation_planner.model.registers import Registers
from delegation_planner.model.words import clean_line


@dataclass(frozen=True, slots=True)
class ListedTask:
    """A task of a standard list.

    Attributes:
        title: what is to be done.
        days_before: how many days before a visit's first day it is due; below 0 after it; None where none is set.
        at: the clock time by which it is due; None for the end of the day.
        owner: who does it.
        note: what its lead time rests on.
    """

    title: str
    days_before: int | None = None
    at: time | None = None
    owner: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class TaskList:
    """A standard list.

    Attributes:
        name: its name, such as “Official visit”.
        tasks: its tasks, in their order.
        of_office: whether it is the office's own; else it came with the program.
    """

    name: str
    tasks: tuple[ListedTask, ...]
    of_office: bool = False


def lists_of_office(registers: Registers) -> tuple[TaskList, ...]:
    """Return the office's own lists, by name."""
    rows = registers.standard_tasks.values()
    names = sorted({row.list_name for row in rows}, key=lambda name: (name.casefold(), name))
    return tuple(TaskList(name, tuple(map(_listed, _rows(registers, name))), of_office=True) for name in names)


def wanting(plan: VisitPlan, listed: TaskList) -> tuple[ListedTask, ...]:
    """Return the tasks of a list that a visit does not have yet, by their titles."""
    held = {fold(task.title) for task in plan.tasks.values()}
    found = {fold(task.title): task for task in reversed(listed.tasks)}
    return tuple(task for task in listed.tasks if fold(task.title) not in held and found[fold(task.title)] is task)


def add_standard_list(plan: VisitPlan, listed: TaskList) -> Edit:
    """Add the tasks of a list that a visit does not have yet; nothing where it has all of them.

    Raises:
        Refused: a value does not fit its field.
    """
    tasks = (new(Task, visit_id=plan.visit.id, **_fields(task)) for task in wanting(plan, listed))
    changes = tuple(make(task) for task in tasks)
    count = "1 task" if len(changes) == 1 else f"{len(changes)} tasks"
    return Edit(f"Add {count} of {listed.name}", changes, plan.visit.id)


def save_as_standard_list(plan: VisitPlan, name: str, registers: Registers) -> Edit:
    """Keep a visit's tasks as a list of the office, in the place of one of the same name.

    A task that is due on a set day is kept by its distance from the visit's first day; whether it is done, what it is
    about and its note are the visit's alone.

    Raises:
        Refused: the visit has no tasks, or the name is empty.
    """
    if not plan.tasks:
        raise Refused("There are no tasks to keep as a list.")
    named = _name(name)
    held = [remove(row) for row in _rows(registers, named)]
    rows = (_standard(plan, task, named, place) for place, task in enumerate(_by_due(plan), 1))
    return Edit(f"Save the tasks as the list {named}", (*held, *(make(row) for row in rows)))


def remove_standard_list(registers: Registers, name: str) -> Edit:
    """Remove a list of the office; one of the same name that came with the program stands again."""
    return Edit(f"Remove the list {name}", tuple(remove(row) for row in _rows(registers, name)))


def change_standard_task(registers: Registers, row_id: Id, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Change fields of a task of a list of the office."""
    row = registers.standard_tasks[row_id]
    return change_row(row, row.title, None, fields)


def _rows(registers: Registers, name: str) -> list[StandardTask]:
    found: Iterable[StandardTask] = registers.standard_tasks.values()
    return sorted((row for row in found if row.list_name == name), key=lambda row: (row.position, row.id))


def _name(name: str) -> str:
    if not (named := clean_line(name)):
        raise Refused("The list needs a name.")
    return named


def _listed(row: StandardTask) -> ListedTask:
    return ListedTask(row.title, row.days_before, row.at, row.owner)


def _fields(task: ListedTask) -> dict[str, Any]:
    return {
        "title": task.title,
        "days_before": task.days_before,
        "at": task.at,
        "owner": task.owner,
        "note": task.note,
    }


def _by_due(plan: VisitPlan) -> list[Task]:
    """Return the tasks of a visit, the one with the longest lead time first."""
    return sorted(plan.tasks.values(), key=lambda task: (-_lead(plan, task), task.at or time.max, task.id))


def _lead(plan: VisitPlan, task: Task) -> float:
    days = _days_before(plan, task)
    return float("-inf") if days is None else days


def _days_before(plan: VisitPlan, task: Task) -> int | None:
    return (plan.visit.starts - task.due).days if task.due else task.days_before


def _standard(plan: VisitPlan, task: Task, name: str, place: int) -> StandardTask:
    held = {"title": task.title, "days_before": _days_before(plan, task), "at": task.at, "owner": task.owner}
    return new(StandardTask, list_name=name, position=place, **held)

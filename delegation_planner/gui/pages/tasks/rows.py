"""The tasks of a visit as their page lists them, and finding some of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from delegation_planner.edits.places import fold
from delegation_planner.edits.typed_due import relative_words, written_due
from delegation_planner.gui.subjects import Place
from delegation_planner.gui.words import tasks as words
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.planning import Task
from delegation_planner.rules import tasks as rules

TYPING = "typing"
"""The id of the row to type in."""
OPEN, OVERDUE, DONE, ALL = "open", "overdue", "done", "all"
"""The segments."""
SEGMENTS = (OPEN, OVERDUE, DONE, ALL)


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A row of the list.

    Attributes:
        id: the task's id; `TYPING` for the row to type in.
        title: what is to be done; of the row to type in what was typed and could not be read.
        done: whether it is done.
        due: when it is due, in words.
        written: the same as it would be typed.
        relative: how far it is from the visit's first day, where it moves with it: “T-4”.
        token: the token of the colour of `due`.
        owner: who does it.
        about: what it is about.
        place: where that is seen; None for nothing.
        sorts: the segments in which it stands.
        found_by: its words without capitals and accents.
        spoken: the whole row, for a screen reader.
    """

    id: Id
    title: str
    done: bool = False
    due: str = ""
    written: str = ""
    relative: str = ""
    token: str = "ink2"
    owner: str = ""
    about: str = ""
    place: Place | None = None
    sorts: frozenset[str] = frozenset()
    found_by: str = ""
    spoken: str = ""

    @property
    def is_task(self) -> bool:
        """Whether it is a task, and not the row to type in."""
        return self.id != TYPING


def _tr(text: str) -> str:
    return QCoreApplication.translate("TaskRows", text)


def rows_of(plan: VisitPlan, now: datetime) -> list[TaskRow]:
    """Return all tasks in their order.

    Args:
        plan: the visit.
        now: the time it is, in the visit's zone.
    """
    return [task_row(plan, task, now) for task in rules.in_order(plan)]


def task_row(plan: VisitPlan, task: Task, now: datetime) -> TaskRow:
    """Return a task as it is listed."""
    due, about = words.due_words(plan, task, now), words.about_words(plan, task)
    state = _tr("done") if task.done else _tr("open")
    relative = "" if task.days_before is None else relative_words(task.days_before)
    return TaskRow(
        id=task.id,
        title=task.title,
        done=task.done,
        due=due,
        written=written_due(words.due_as_held(task)),
        relative=relative,
        token="ink2" if task.done else words.due_token(plan, task, now),
        owner=task.owner,
        about=about,
        place=words.about_place(task),
        sorts=_sorts(plan, task, now),
        found_by=fold(" ".join((task.title, task.owner, about, due, relative, task.note))),
        spoken=", ".join(filter(None, (task.title, state, due or _tr("no date"), task.owner, about))),
    )


def typing_row(draft: str = "") -> TaskRow:
    """Return the row to type the next task in.

    Args:
        draft: what was typed there and could not be read.
    """
    return TaskRow(TYPING, draft, spoken=draft or _tr("The next task"))


def matching(rows: Iterable[TaskRow], typed: str, segment: str) -> list[TaskRow]:
    """Return the rows of a segment that hold every one of the words typed, in their order."""
    wanted = fold(typed).split()
    return [row for row in rows if segment in row.sorts and all(word in row.found_by for word in wanted)]


def count_of(rows: Sequence[TaskRow], segment: str) -> int:
    """Return how many rows a segment has."""
    return sum(segment in row.sorts for row in rows)


def _sorts(plan: VisitPlan, task: Task, now: datetime) -> frozenset[str]:
    if task.done:
        return frozenset({DONE, ALL})
    return frozenset({OPEN, ALL, *([OVERDUE] if rules.is_overdue(plan, task, now) else [])})

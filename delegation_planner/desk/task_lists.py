"""The standard lists of tasks: those that come with the program, and the office's own, which come first by name."""

import json
from collections.abc import Mapping
from datetime import time
from functools import cache
from typing import Any

from delegation_planner import data
from delegation_planner.edits.places import fold
from delegation_planner.edits.standard_tasks import ListedTask, TaskList, lists_of_office
from delegation_planner.model.registers import Registers

_SOURCES: Mapping[str, str] = {"handbooks": "Lead time from handbooks", "practice": "Lead time from practice"}
"""What the note of a task says of where its lead time comes from."""


def task_lists(registers: Registers) -> tuple[TaskList, ...]:
    """Return all standard lists; one of the office stands in the place of one of the same name that was shipped."""
    own = lists_of_office(registers)
    taken = {fold(each.name) for each in own}
    return (*own, *(each for each in shipped_lists() if fold(each.name) not in taken))


@cache
def shipped_lists() -> tuple[TaskList, ...]:
    """Return the lists that come with the program (`resources/task-lists.json`)."""
    found = json.loads(data.path("task-lists.json").read_text(encoding="utf-8"))
    return tuple(TaskList(each["name"], tuple(map(_task, each["tasks"]))) for each in found["lists"])


def _task(found: Mapping[str, Any]) -> ListedTask:
    at = found.get("at")
    source = ": ".join(filter(None, (_SOURCES[found["source"]], found.get("reference", ""))))
    return ListedTask(
        title=found["title"],
        days_before=found["days_before"],
        at=time.fromisoformat(at) if at else None,
        owner=found["owner"],
        note=f"{source}.",
    )

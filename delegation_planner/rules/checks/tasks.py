"""W01: tasks that should have been done."""

from collections.abc import Iterator

from delegation_planner.model.kinds import CheckLevel
from delegation_planner.rules.checks.case import Case
from delegation_planner.rules.checks.finding import Fact, Finding, refs
from delegation_planner.rules.tasks import due_of


def find_overdue(case: Case) -> Iterator[Finding]:
    """Yield the tasks that are not done though the day on which they were due is over."""
    for task in case.plan.tasks.values():
        due = due_of(case.plan, task)
        if not task.done and due is not None and due < case.today:
            # How many days late it is changes overnight: an override must not lapse with it.
            facts: dict[str, Fact] = {"title": task.title, "due": due}
            yield Finding("W01", CheckLevel.WARN, refs(task), facts=facts)

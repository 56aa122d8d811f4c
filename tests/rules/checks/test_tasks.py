"""W01: tasks that should have been done."""

from datetime import date

from planmaking import plan_of, row, visit

from delegation_planner.model.kinds import CheckLevel
from delegation_planner.model.planning import Task
from delegation_planner.rules.checks.case import Case
from delegation_planner.rules.checks.catalogue import CHECKS
from delegation_planner.rules.checks.engine import find_all
from delegation_planner.rules.checks.finding import refs
from delegation_planner.rules.checks.tasks import find_overdue

OF = visit()
TODAY = date(2026, 1, 28)


def test_what_is_overdue() -> None:
    late = row(Task, OF, title="Legal vetting", due="2026-01-26")
    relative = row(Task, OF, title="Notify the hosts", days_before=56)
    others = (
        row(Task, OF, title="Today", due="2026-01-28", at="09:00"),
        row(Task, OF, title="Later", days_before=3),
        row(Task, OF, title="Done", days_before=56, done=True),
        row(Task, OF, title="Any time"),
    )
    found = list(find_overdue(Case(plan_of(OF, late, relative, *others), TODAY)))
    assert [(each.code, each.level, each.fixes) for each in found] == [("W01", CheckLevel.WARN, ())] * 2
    assert [(each.refs, dict(each.facts)) for each in found] == [
        (refs(late), {"title": "Legal vetting", "due": date(2026, 1, 26)}),
        (refs(relative), {"title": "Notify the hosts", "due": date(2025, 12, 8)}),
    ]


def test_it_is_among_the_checks() -> None:
    late = row(Task, OF, title="Legal vetting", due="2026-01-26")
    found = [each for each in find_all(Case(plan_of(OF, late), TODAY)) if each.code == "W01"]
    assert [each.refs for each in found] == [refs(late)]
    assert [check.level for check in CHECKS if check.code == "W01"] == [CheckLevel.WARN]

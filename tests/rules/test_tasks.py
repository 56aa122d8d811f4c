"""When tasks are due, which are overdue, in which order they stand."""

from datetime import UTC, date, datetime, time
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from planmaking import ZONE, but, plan_of, row, visit

from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.planning import Task
from delegation_planner.rules.tasks import due_of, in_order, is_due_on, is_overdue, moment_of, open_tasks

OF = visit()


def task(**fields: object) -> Task:
    return row(Task, OF, **{"title": "Print badges"} | fields)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(ZONE))


def titles(tasks: tuple[Task, ...]) -> list[str]:
    return [each.title for each in tasks]


@pytest.mark.parametrize(
    ("fields", "due"),
    [
        ({"days_before": 14}, date(2026, 1, 19)),
        ({"days_before": 0}, date(2026, 2, 2)),
        ({"days_before": -3}, date(2026, 2, 5)),
        ({"due": "2026-01-30"}, date(2026, 1, 30)),
        ({"due": "2026-01-30", "days_before": 14}, date(2026, 1, 30)),
        ({}, None),
        ({"days_before": 10**9}, None),
        ({"days_before": 10**6}, None),
    ],
)
def test_a_task_is_due_on_its_day_or_so_many_days_before_the_visit(fields: dict[str, object], due: date | None) -> None:
    made = task(**fields)
    assert due_of(plan_of(OF, made), made) == due


def test_a_relative_day_moves_with_the_visit_and_a_set_one_stays() -> None:
    moved = but(OF, starts="2026-02-09", ends="2026-02-09")
    relative, fixed = task(days_before=3), task(due="2026-01-30")
    assert due_of(plan_of(moved, relative), relative) == date(2026, 2, 6)
    assert due_of(plan_of(moved, fixed), fixed) == date(2026, 1, 30)


def test_it_is_due_at_its_time_or_at_the_end_of_the_day() -> None:
    timed, whole = task(days_before=1, at="18:00"), task(days_before=1)
    plan = plan_of(OF, timed, whole)
    assert moment_of(plan, timed) == datetime(2026, 2, 1, 18)
    assert moment_of(plan, whole) == datetime.combine(date(2026, 2, 1), time.max)
    assert moment_of(plan, task()) is None


def test_it_is_overdue_by_the_clock_of_the_visit() -> None:
    made = task(days_before=1, at="18:00")
    plan = plan_of(OF, made)
    assert not is_overdue(plan, made, at("2026-02-01T18:00"))
    assert is_overdue(plan, made, at("2026-02-01T18:01"))
    # 18:01 in Islamabad is 13:01 in UTC.
    assert not is_overdue(plan, made, datetime(2026, 2, 1, 13, 0, tzinfo=UTC))
    assert is_overdue(plan, made, datetime(2026, 2, 1, 13, 1, tzinfo=UTC))
    assert not is_overdue(plan, but(made, done=True), at("2026-02-05T00:00"))
    assert not is_overdue(plan, task(), at("2026-02-05T00:00"))


def test_without_a_time_it_is_overdue_when_the_day_is_over() -> None:
    made = task(due="2026-01-30")
    plan = plan_of(OF, made)
    assert not is_overdue(plan, made, at("2026-01-30T23:59"))
    assert is_overdue(plan, made, at("2026-01-31T00:00"))


def test_what_is_due_on_a_day_is_open() -> None:
    made = task(days_before=5)
    plan = plan_of(OF, made)
    assert is_due_on(plan, made, date(2026, 1, 28))
    assert not is_due_on(plan, made, date(2026, 1, 29))
    assert not is_due_on(plan, but(made, done=True), date(2026, 1, 28))


def test_open_ones_stand_by_their_day_those_without_last_and_then_what_is_done() -> None:
    made = (
        task(title="Done early", days_before=60, done=True),
        task(title="Any time"),
        task(title="End of day", days_before=5),
        task(title="Morning", days_before=5, at="09:00"),
        task(title="Before", due="2026-01-20"),
    )
    plan = plan_of(OF, *made)
    assert titles(in_order(plan)) == ["Before", "Morning", "End of day", "Any time", "Done early"]
    assert titles(open_tasks(plan)) == ["Before", "Morning", "End of day", "Any time"]


TASKS = st.builds(
    task,
    title=st.sampled_from(["A", "b", "C"]),
    days_before=st.none() | st.integers(-10, 70),
    at=st.none() | st.times().map(lambda each: each.replace(second=0, microsecond=0)),
    done=st.booleans(),
)


@given(st.lists(TASKS, max_size=8), st.randoms())
def test_the_order_does_not_depend_on_that_of_the_rows(made: list[Task], random: object) -> None:
    shuffled = list(made)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    plan, other = plan_of(OF, *made), plan_of(OF, *shuffled)
    order = in_order(plan)
    assert [each.id for each in order] == [each.id for each in in_order(other)]
    assert sorted(each.id for each in order) == sorted(each.id for each in made)
    assert ordered(plan, order)


def ordered(plan: VisitPlan, order: tuple[Task, ...]) -> bool:
    keys = [(each.done, moment_of(plan, each) or datetime(9999, 1, 1)) for each in order]
    return all(a <= b for a, b in pairwise(keys))

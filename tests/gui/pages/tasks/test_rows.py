"""The tasks as their page lists them."""

from planmaking import NOW, Sample, plan_of, row, sample, visit

from delegation_planner.gui.pages.tasks.rows import SEGMENTS, count_of, matching, rows_of, typing_row
from delegation_planner.model.planning import Task

OF = visit()
PLAN = plan_of(
    OF,
    row(Task, OF, title="Légal vetting", due="2026-01-26", owner="Legal section"),
    row(Task, OF, title="Print badges", days_before=3, at="10:00", note="A6"),
    row(Task, OF, title="Notify the hosts", days_before=56, done=True),
)


def test_each_row_says_all_of_its_task() -> None:
    late, coming, done = rows_of(PLAN, NOW)
    assert (late.due, late.written, late.relative, late.token) == ("overdue · Mon 26 Jan", "26 Jan 2026", "", "danger")
    assert (coming.due, coming.written, coming.relative) == ("Fri 30 Jan 10:00", "T-3 10:00", "T-3")
    assert (done.token, done.done) == ("ink2", True)
    assert [each.spoken for each in (late, coming, done)] == [
        "Légal vetting, open, overdue · Mon 26 Jan, Legal section",
        "Print badges, open, Fri 30 Jan 10:00",
        "Notify the hosts, done, Mon 8 Dec",
    ]


def test_the_segments_and_what_is_typed_find_rows() -> None:
    rows = rows_of(PLAN, NOW)
    assert [count_of(rows, segment) for segment in SEGMENTS] == [2, 1, 1, 3]
    assert [each.title for each in matching(rows, "LEGAL vet", "open")] == ["Légal vetting"]
    assert [each.title for each in matching(rows, "t-3", "all")] == ["Print badges"]
    assert [each.title for each in matching(rows, "a6", "all")] == ["Print badges"]
    assert matching(rows, "badges", "done") == []


def test_what_a_task_is_about_is_found_too() -> None:
    whole: Sample = sample()
    rows = rows_of(whole.plan, NOW)
    assert [(each.title, each.about) for each in rows] == [
        ("Send the vehicle list", "Opening"),
        ("Legal vetting", "MoU 1"),
    ]
    assert [each.title for each in matching(rows, "opening", "all")] == ["Send the vehicle list"]


def test_the_row_to_type_in() -> None:
    assert (typing_row().is_task, typing_row().spoken) == (False, "The next task")
    assert typing_row("T-3").title == "T-3"

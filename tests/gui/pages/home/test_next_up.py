from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from planmaking import ZONE, event, plan_of, row, visit

from delegation_planner.gui.pages.home.due_tasks import DueTask, due_tasks, overdue_and_due
from delegation_planner.gui.pages.home.gist import Coming, gist_of
from delegation_planner.gui.pages.home.next_up import coming, rows
from delegation_planner.model.kinds import EventStatus, TimeState
from delegation_planner.model.planning import Task
from delegation_planner.model.programme import Event

OF = visit()


def read(*events: Event) -> tuple[Coming, ...]:
    return gist_of(plan_of(OF, *events)).events


def at(clock: str) -> datetime:
    return datetime.fromisoformat(f"2026-02-02T{clock}").replace(tzinfo=ZoneInfo(ZONE))


def test_what_is_over_is_not_to_come_by_the_clock_of_its_own_zone() -> None:
    found = read(event(OF, "Early", "09:00", "10:00"), event(OF, "Late", "10:00", "11:00"))
    assert [each.title for each in coming(found, at("09:59"))] == ["Early", "Late"]
    assert [each.title for each in coming(found, at("10:00"))] == ["Late"]
    assert [each.title for each in coming(found, datetime(2026, 2, 2, 5, 30, tzinfo=UTC))] == ["Late"]


def test_what_has_no_time_yet_stands_at_the_end_of_its_day_until_that_is_over() -> None:
    open_one = event(OF, "Call", "00:00", "00:00", time_state=TimeState.TO_BE_CONFIRMED)
    found = read(open_one, event(OF, "Late", "18:00", "19:00"))
    assert [(each.time, each.title) for each in coming(found, at("12:00"))] == [("18:00", "Late"), ("", "Call")]
    assert [each.title for each in coming(found, at("20:00"))] == ["Call"]


def test_what_was_cancelled_does_not_come() -> None:
    assert read(event(OF, "Off", "09:00", "10:00", status=EventStatus.CANCELLED)) == ()


def test_days_have_heads_by_their_distance() -> None:
    found = read(event(OF, "Meeting", "09:00", "10:00"), event(OF, "Tea", "10:00", "10:30"))
    near = {day: rows(found, date(2026, 2, day), {})[0].spoken for day in (1, 2)}
    assert near == {2: "Today Mon 2 February", 1: "Tomorrow Mon 2 February"}
    far = rows(found, date(2026, 1, 28), {})
    assert [(row.is_head, row.spoken) for row in far] == [
        (True, "Mon 2 February"),
        (False, "Mon 2 Feb, 09:00, Meeting, Meeting, Venue to be confirmed"),
        (False, "Mon 2 Feb, 10:00, Meeting, Tea, Venue to be confirmed"),
    ]


def test_where_several_visits_come_each_line_says_whose_it_is() -> None:
    other = visit()
    mine, theirs = (
        read(event(OF, "Tea", "09:00", "10:00")),
        gist_of(plan_of(other, event(other, "Talks", "11:00", "12:00"))),
    )
    titles = {OF.id: "To Islamabad", other.id: "To Lahore"}
    assert [row.visit for row in rows(mine, date(2026, 2, 2), titles)] == ["", ""]
    both = rows([*mine, *theirs.events], date(2026, 2, 2), titles)
    assert [row.visit for row in both] == ["", "To Islamabad", "To Lahore"]
    assert both[2].spoken == "Mon 2 Feb, 11:00, Meeting, Talks, Venue to be confirmed, To Lahore"


def tasks(*found: dict[str, object]) -> tuple[DueTask, ...]:
    return due_tasks(plan_of(OF, *(row(Task, OF, **{"title": "Task"} | fields) for fields in found)))


def test_tasks_stand_among_what_comes_and_overdue_ones_before_all() -> None:
    due = tasks(
        {"title": "Print", "due": "2026-02-02", "at": "08:30", "owner": "Protocol desk"},
        {"title": "Brief", "due": "2026-02-02"},
        {"title": "Vetting", "due": "2026-01-30"},
        {"title": "Some day"},
        {"title": "Done", "due": "2026-02-02", "done": True},
    )
    events = read(event(OF, "Meeting", "09:00", "10:00"))
    listed = rows(events, date(2026, 2, 2), {}, *overdue_and_due(due, at("08:00")))
    assert [(each.is_head, each.spoken) for each in listed] == [
        (True, "Overdue"),
        (False, "Fri 30 Jan, Vetting, Task"),
        (True, "Today Mon 2 February"),
        (False, "Mon 2 Feb, 08:30, Print, Task · Protocol desk"),
        (False, "Mon 2 Feb, 09:00, Meeting, Meeting, Venue to be confirmed"),
        (False, "Mon 2 Feb, Brief, Task"),
    ]


def test_a_task_is_overdue_after_its_time_and_without_one_after_its_day() -> None:
    due = tasks({"title": "Print", "due": "2026-02-02", "at": "08:30"}, {"title": "Brief", "due": "2026-02-02"})
    late = [[task.title for task in overdue_and_due(due, at(clock))[0]] for clock in ("08:30", "08:31", "23:59:59")]
    assert late == [[], ["Print"], ["Print"]]
    next_day = datetime(2026, 2, 3, tzinfo=ZoneInfo(ZONE))
    assert [task.title for task in overdue_and_due(due, next_day)[0]] == ["Print", "Brief"]


def test_a_day_at_the_end_of_the_calendar_is_not_to_come() -> None:
    assert tasks({"due": "9999-12-31"}, {"due": "0001-01-01"}) == ()

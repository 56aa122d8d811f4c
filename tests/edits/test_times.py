from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from planmaking import Sample, but, event, plan_of, visit

from delegation_planner.edits.times import days_to_say, end_at, first_end, lengthen, move_by, set_times
from delegation_planner.edits.typed import read_end
from delegation_planner.errors import Refused
from delegation_planner.model.checks import utc
from delegation_planner.model.kinds import EventKind, TimeState
from delegation_planner.model.programme import Event
from delegation_planner.store.store import Store
from tests.edits.trying import tried

CLOCK = st.times().map(lambda each: each.replace(second=0, microsecond=0))
ZONES = st.sampled_from(["Asia/Karachi", "Asia/Almaty", "Europe/London", "America/New_York", "Pacific/Auckland"])


def test_an_event_gets_its_clock_times(store: Store, whole: Sample) -> None:
    meeting = whole.of(Event)[0]
    edit = set_times(whole.plan, meeting.id, time(9), time(9, 45))
    assert edit.label == "Move Bilateral meeting to 09:00–09:45"
    after = tried(store, whole, edit).events[meeting.id]
    assert (after.starts, after.ends) == (datetime(2026, 2, 2, 9), datetime(2026, 2, 2, 9, 45))


def test_an_end_before_the_start_is_the_next_days(whole: Sample) -> None:
    meeting = whole.of(Event)[0]
    (change,) = set_times(whole.plan, meeting.id, time(23, 30), time(0, 30)).changes
    assert change.after == {"starts": datetime(2026, 2, 2, 23, 30), "ends": datetime(2026, 2, 3, 0, 30)}


def test_a_time_that_was_open_is_known_then() -> None:
    of = visit()
    tea = but(event(of, "Tea", "09:00", "09:30"), time_state=TimeState.TO_BE_CONFIRMED)
    (change,) = set_times(plan_of(of, tea), tea.id, time(9), time(9, 30)).changes
    assert change.after == {"time_state": TimeState.FIXED}


@given(st.dates(date(2020, 1, 2), date(2040, 1, 1)), CLOCK, CLOCK, ZONES, ZONES)
def test_the_end_is_the_first_that_is_not_before_the_start(
    day: date, starts: time, ends: time, zone: str, ends_zone: str
) -> None:
    begin = datetime.combine(day, starts)
    end = first_end(begin, zone, ends, ends_zone)
    assert end.time() == ends
    assert utc(end, ends_zone) >= utc(begin, zone)
    assert utc(end - timedelta(days=1), ends_zone) < utc(begin, zone)


def test_several_events_move_together(store: Store, whole: Sample) -> None:
    first, second, third = whole.of(Event)
    edit = move_by(whole.plan, [first.id, third.id], -10)
    assert edit.label == "Move 2 events 10 min earlier"
    after = tried(store, whole, edit)
    moved = [
        (after.events[each.id].starts - each.starts, after.events[each.id].ends - each.ends) for each in (first, third)
    ]
    assert moved == [(timedelta(minutes=-10), timedelta(minutes=-10))] * 2
    assert after.events[second.id].starts == second.starts
    assert move_by(whole.plan, [first.id], 5).label == "Move Bilateral meeting to 09:20"
    assert move_by(whole.plan, [first.id, third.id], 5).label == "Move 2 events 5 min later"
    assert not move_by(whole.plan, [first.id, third.id], 0)


@pytest.mark.parametrize(("minutes", "ends"), [(5, "10:20"), (-20, "09:55"), (-600, "09:15")])
def test_an_event_never_ends_before_it_starts(whole: Sample, minutes: int, ends: str) -> None:
    meeting = whole.of(Event)[0]
    assert lengthen(whole.plan, meeting.id, minutes).label == f"End Bilateral meeting at {ends}"


def test_a_flight_is_shortened_by_its_real_length() -> None:
    of = visit()
    flight = but(event(of, "Flight", "21:40", "22:00"), ends_zone="Europe/London", ends="2026-02-02T17:00")
    (change,) = lengthen(plan_of(of, flight), flight.id, -60).changes
    assert change.after == {"ends": datetime(2026, 2, 2, 16, 40)}


@pytest.mark.parametrize(
    ("starts", "ends", "days", "end"),
    [
        ("10:30", "11:15", None, "2026-02-02T11:15"),
        ("21:30", "00:30", None, "2026-02-03T00:30"),
        ("21:30", "09:30", None, "2026-02-03T09:30"),
        ("10:30", "09:00", 1, "2026-02-03T09:00"),
        ("10:30", "11:00", 1, "2026-02-03T11:00"),
        ("10:30", "11:00", 0, "2026-02-02T11:00"),
    ],
)
def test_an_end_is_set_on_the_clock_and_on_another_day_where_that_is_said(
    starts: str, ends: str, days: int | None, end: str
) -> None:
    of = visit()
    tea = event(of, "Tea", starts, "22:00", time_state=TimeState.TO_BE_CONFIRMED)
    (change,) = end_at(plan_of(of, tea), tea.id, time.fromisoformat(ends), days).changes
    assert change.after["ends"] == datetime.fromisoformat(end)
    assert change.after["time_state"] is TimeState.FIXED


@pytest.mark.parametrize(("starts", "ends"), [("10:30", "09:00"), ("21:30", "09:31"), ("09:01", "09:00")])
def test_an_end_that_lies_before_the_start_by_a_slip_is_refused(starts: str, ends: str) -> None:
    of = visit()
    tea = event(of, "Tea", starts, "22:00")
    at = time.fromisoformat(ends)
    with pytest.raises(Refused) as told:
        end_at(plan_of(of, tea), tea.id, at)
    typed = f"{at.hour}:{at:%M}+1"
    assert str(told.value) == f"It would end on the next day at {ends}. Type {typed} to mean that."
    assert read_end(typed) == (at, 1)


@given(CLOCK, CLOCK, st.integers(0, 9))
def test_what_is_said_of_an_end_means_that_end(starts: time, ends: time, days: int) -> None:
    of = visit()
    tea = event(of, "Tea", "00:00", "23:59")
    tea.starts, tea.ends = datetime.combine(date(2026, 2, 2), starts), datetime.combine(date(2026, 2, 2 + days), ends)
    assume(tea.ends > tea.starts)
    changes = end_at(plan_of(of, tea), tea.id, ends, days_to_say(tea) or None).changes
    assert [change.after["ends"] for change in changes if "ends" in change.after] == []


def test_only_an_arrival_or_a_departure_may_take_no_time() -> None:
    of = visit()
    talk, flight = event(of, "Talk", "10:20", "11:00"), event(of, "Flight", "10:20", "11:00", kind=EventKind.DEPARTURE)
    plan = plan_of(of, talk, flight)
    for days in (None, 0):
        with pytest.raises(Refused, match=r"^It would take no time\. Type an end after 10:20\.$"):
            end_at(plan, talk.id, time(10, 20), days)
    (change,) = end_at(plan, flight.id, time(10, 20)).changes
    assert change.after == {"ends": datetime(2026, 2, 2, 10, 20)}


def test_no_time_passes_where_two_zones_mean_the_same_moment() -> None:
    of = visit()
    train = event(of, "Train", "10:00", "14:00", zone="Europe/Berlin", ends_zone="Europe/London")
    plan = plan_of(of, train)
    (change,) = end_at(plan, train.id, time(10)).changes
    assert change.after == {"ends": datetime(2026, 2, 2, 10)}
    with pytest.raises(Refused, match=r"^It would take no time\. Type an end after 09:00\.$"):
        end_at(plan, train.id, time(9))


def test_a_start_at_the_end_is_refused_over_midnight_too() -> None:
    of = visit()
    watch = but(event(of, "Watch", "22:00", "23:00"), ends=datetime(2026, 2, 3, 1))
    with pytest.raises(Refused, match=r"^It would take no time\. Type an end after 01:00\.$"):
        set_times(plan_of(of, watch), watch.id, time(1), time(1))

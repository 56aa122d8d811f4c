from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from planmaking import event, plan_of, visit

from delegation_planner.gui.pages.home.gist import Gist, gist_of
from delegation_planner.gui.pages.home.weeks import WEEKS, concerned, heading, marks, monday_of
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventKind
from delegation_planner.model.programme import Event
from delegation_planner.model.visits import Visit

MONDAY = date(2026, 1, 26)
OF = visit()
DAYS = st.dates(date(1971, 1, 1), date(2990, 1, 1))


def reading(of: Visit, *events: Event) -> Callable[[Id], Gist | None]:
    gist = gist_of(plan_of(of, *events))
    return lambda _: gist


@given(DAYS)
def test_a_week_begins_on_its_monday(day: date) -> None:
    assert monday_of(day).weekday() == 0
    assert timedelta(0) <= day - monday_of(day) < timedelta(weeks=1)


@given(DAYS, st.integers(0, 20), st.integers(-40, 40))
def test_marks_stand_on_the_official_days_that_are_shown(day: date, length: int, away: int) -> None:
    of = visit(starts=day, ends=day + timedelta(days=length))
    monday = monday_of(day + timedelta(days=away))
    shown = {monday + timedelta(days=n) for n in range(WEEKS * 7)}
    official = {day + timedelta(days=n) for n in range(length + 1)}
    assert set(marks([of], monday, lambda _: None)) == shown & official
    if shown & official:
        assert concerned([of], monday) == [of]


def test_a_visit_that_was_not_read_yet_has_its_days() -> None:
    (found,) = marks([OF], MONDAY, lambda _: None)[date(2026, 2, 2)]
    assert (found.words, found.bar, found.event_id) == ("Visit day", "meeting", None)
    assert found.spoken == "Mon 2 Feb 2026, Visit day, Test visit"


@pytest.mark.parametrize(
    ("kinds", "words", "bar"),
    [
        ([EventKind.MEETING, EventKind.SIGNING, EventKind.STAFF], "Visit day · 2", "signing"),
        ([EventKind.VISIT, EventKind.INAUGURATION], "Visit day · 2", "opening"),
        ([EventKind.STAFF], "Visit day", "meeting"),
        ([EventKind.MEAL], "Visit day · 1", "meeting"),
    ],
)
def test_a_visit_day_counts_its_items_and_has_the_colour_of_what_counts_most(
    kinds: list[EventKind], words: str, bar: str
) -> None:
    events = [event(OF, kind, f"{9 + n:02}:00", "20:00", kind=kind) for n, kind in enumerate(kinds)]
    (found,) = marks([OF], MONDAY, reading(OF, *events))[date(2026, 2, 2)]
    assert (found.words, found.bar, found.event_id) == (words, bar, events[0].id)


def test_days_beside_show_travel_alone_where_there_is_any() -> None:
    day = OF.starts - timedelta(days=1)
    moved = visit(starts=day, ends=day)
    arrival = event(moved, "Flight", "21:40", "22:00", kind=EventKind.ARRIVAL, visit_id=OF.id)
    drive = event(moved, "Drive", "22:20", "22:40", kind=EventKind.TRANSFER, visit_id=OF.id)
    assert [mark.words for mark in marks([OF], MONDAY, reading(OF, arrival, drive))[day]] == ["Arrival"]
    walk = event(moved, "Walk-through", "15:00", "16:00", kind=EventKind.STAFF, visit_id=OF.id)
    assert [mark.words for mark in marks([OF], MONDAY, reading(OF, walk))[day]] == ["Walk-through"]


def test_other_weeks_are_named_by_their_days() -> None:
    assert heading(MONDAY, date(2026, 1, 28)) == "Next three weeks"
    assert heading(date(2025, 12, 22), date(2026, 1, 28)) == "22 Dec – 11 Jan 2026"

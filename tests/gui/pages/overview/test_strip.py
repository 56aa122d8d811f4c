from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from planmaking import but, event, plan_of, row, visit

from delegation_planner.gui.pages.overview.strip import Strip, layered, strip_of
from delegation_planner.model.kinds import EventKind, EventStatus, Side, TimeState
from delegation_planner.model.people import Person
from delegation_planner.model.programme import Attendance, Event
from delegation_planner.model.visits import Delegation, Group, Member

VISIT = visit()
DAY = date(2026, 2, 2)
GUESTS = row(Delegation, VISIT, name="Guests")
HOSTS = row(Delegation, VISIT, name="Hosts", side=Side.HOST)
HEAD, RECTORS, TECHNICAL = (
    row(Group, VISIT, delegation_id=GUESTS.id, name=name, position=place)
    for place, name in enumerate(("Head", "Rectors", "Technical"), 1)
)
RECEIVING = row(Group, VISIT, delegation_id=HOSTS.id, name="Receiving")
GROUPS = (GUESTS, HOSTS, HEAD, RECTORS, TECHNICAL, RECEIVING)


def going(what: Event, *groups: Group) -> tuple[Any, ...]:
    return (what, *(row(Attendance, VISIT, event_id=what.id, group_id=group.id) for group in groups))


def strip(*rows: Any, today: date = date(2026, 1, 28)) -> Strip:
    return strip_of(plan_of(VISIT, *GROUPS, *rows), today, "Others")


def lanes(found: Strip) -> list[tuple[int, int]]:
    return [(block.first, block.last) for block in found.blocks]


def test_a_block_spans_the_lanes_of_its_groups() -> None:
    found = strip(*going(event(VISIT, "Talks", "09:15", "10:15"), HEAD, RECTORS))
    assert (found.day, found.count, found.begins, found.ends) == (DAY, 1, "09:15", "10:15")
    assert found.lanes == ("Head", "Rectors", "Technical")
    (block,) = found.blocks
    assert (block.starts, block.ends, block.first, block.last) == (555, 615, 0, 1)
    assert block.spoken == "Meeting, Talks, 09:15 to 10:15, place to be confirmed, Head, Rectors"


def test_lanes_that_do_not_lie_beside_each_other_have_blocks_of_their_own() -> None:
    assert lanes(strip(*going(event(VISIT, "Talks", "09:00", "10:00"), HEAD, TECHNICAL))) == [(0, 0), (2, 2)]


def test_who_is_in_no_group_of_the_guests_has_a_lane_below() -> None:
    found = strip(*going(event(VISIT, "Briefing", "09:00", "10:00"), RECEIVING))
    assert found.lanes == ("Head", "Rectors", "Technical", "Others")
    assert lanes(found) == [(3, 3)]


def test_a_single_member_is_in_the_lane_of_the_group() -> None:
    person = row(Person, position="Rector")
    member = row(Member, VISIT, delegation_id=GUESTS.id, group_id=RECTORS.id, person_id=person.id)
    talk = event(VISIT, "Talk", "09:00", "09:30")
    found = strip(person, member, talk, row(Attendance, VISIT, event_id=talk.id, member_id=member.id))
    assert lanes(found) == [(1, 1)]


def test_without_groups_there_is_one_lane() -> None:
    found = strip_of(plan_of(VISIT, event(VISIT, "Talk", "09:00", "09:30")), DAY, "Others")
    assert (found.lanes, lanes(found)) == (("Others",), [(0, 0)])


@pytest.mark.parametrize(
    ("starts", "ends", "hours"),
    [
        ("08:30", "21:00", (8, 21)),
        ("09:00", "09:05", (9, 10)),
        ("09:00", "09:00", (9, 10)),
        ("22:10", "23:59", (22, 24)),
        ("00:00", "00:30", (0, 1)),
    ],
)
def test_the_hours_go_round_the_day(starts: str, ends: str, hours: tuple[int, int]) -> None:
    assert strip(*going(event(VISIT, "Talk", starts, ends), HEAD)).hours == hours


def test_what_ends_on_the_next_day_ends_at_midnight() -> None:
    late = but(event(VISIT, "Flight", "22:00", "22:00"), ends=datetime(2026, 2, 3, 1))
    found = strip(*going(late, HEAD))
    assert (found.blocks[0].ends, found.hours) == (1440, (22, 24))


def test_staff_items_and_cancelled_ones_are_not_counted_and_open_ones_have_no_block() -> None:
    staff = event(VISIT, "Check", "07:00", "07:30", kind=EventKind.STAFF)
    cancelled = event(VISIT, "Tea", "11:00", "11:30", status=EventStatus.CANCELLED)
    is_open = event(VISIT, "Dinner", "19:00", "21:00", time_state=TimeState.TO_BE_CONFIRMED)
    found = strip(staff, cancelled, *going(is_open, HEAD), *going(event(VISIT, "Talk", "09:00", "10:00"), HEAD))
    assert (found.count, found.begins, found.ends, len(found.blocks)) == (2, "09:00", "10:00", 1)


def test_an_empty_day_shows_office_hours() -> None:
    found = strip()
    assert (found.count, found.begins, found.hours, found.blocks) == (0, "", (8, 18), ())


def test_today_is_shown_else_the_first_day_with_anything() -> None:
    long = visit(starts=date(2026, 2, 1), ends=date(2026, 2, 4))
    talk = event(visit(), "Talk", "09:00", "10:00", visit_id=long.id)
    plan = plan_of(long, talk)
    assert strip_of(plan, date(2026, 1, 28), "Others").day == DAY
    assert strip_of(plan, date(2026, 2, 3), "Others").day == date(2026, 2, 3)
    assert strip_of(plan_of(long), date(2026, 1, 28), "Others").day == date(2026, 2, 1)


@given(st.sets(st.integers(0, 2)), st.integers(0, 1380), st.integers(0, 59))
def test_blocks_cover_exactly_the_lanes_and_lie_within_the_hours(places: set[int], start: int, length: int) -> None:
    first, last = (f"{minute // 60:02}:{minute % 60:02}" for minute in (start, start + length))
    groups = [group for place, group in enumerate((HEAD, RECTORS, TECHNICAL)) if place in places]
    found = strip(*going(event(VISIT, "Talk", first, last), *groups))
    covered = [lane for block in found.blocks for lane in range(block.first, block.last + 1)]
    assert covered == (sorted(places) or [3])
    assert all(b.last + 1 < c.first for b, c in zip(found.blocks, found.blocks[1:], strict=False))
    assert all(found.hours[0] * 60 <= b.starts <= b.ends <= found.hours[1] * 60 for b in found.blocks)


def test_the_shorter_item_is_painted_over_the_longer_one_of_its_lane() -> None:
    long, short = event(VISIT, "Signing", "10:00", "11:45"), event(VISIT, "Round table", "10:45", "11:00")
    found = strip(*going(short, HEAD), *going(long, HEAD, RECTORS), *going(event(VISIT, "Tea", "10:50", "11:05"), HEAD))
    assert [block.spoken.split(", ")[1] for block in layered(found.blocks)] == ["Signing", "Round table", "Tea"]

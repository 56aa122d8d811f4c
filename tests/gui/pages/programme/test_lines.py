from datetime import date, datetime

import pytest
from planmaking import Sample, event, plan_of, row, sample, visit

from delegation_planner.gui.pages.programme.lines import TYPING, Shown, lines_of, next_start, spoken, visit_days
from delegation_planner.model.kinds import EventKind, EventStatus, TimeState
from delegation_planner.model.people import Venue
from delegation_planner.model.programme import Step

DAY = date(2026, 2, 2)


@pytest.fixture(name="whole", scope="module")
def _whole() -> Sample:
    return sample()


def test_a_day_has_its_events_with_their_steps_and_a_line_to_type_in(whole: Sample) -> None:
    lines = lines_of(whole.plan, DAY, Shown(), frozen=False)
    assert [(line.time, line.minutes, line.title) for line in lines] == [
        ("09:15", "60", "Bilateral meeting"),
        ("10:30", "30", "MoU signing ceremony"),
        ("10:30", "5", "Entry"),
        ("10:35", "10", "Signing"),
        ("12:00", "30", "Opening"),
        ("12:30", "", ""),
    ]
    assert [line.opened for line in lines] == [None, True, None, None, None, None]
    assert lines[-1].id == TYPING


def test_steps_can_be_folded_and_left_out(whole: Sample) -> None:
    steps = {step.title for step in whole.of(Step)}
    ceremony = next(line.id for line in lines_of(whole.plan, DAY, Shown(), frozen=True) if line.opened)
    for shown in (Shown(steps=False), Shown(folded={ceremony})):
        lines = lines_of(whole.plan, DAY, shown, frozen=True)
        assert steps.isdisjoint(line.title for line in lines)
        assert next(line for line in lines if line.id == ceremony).opened is False


def test_a_closed_day_has_no_line_to_type_in(whole: Sample) -> None:
    assert TYPING not in [line.id for line in lines_of(whole.plan, DAY, Shown(), frozen=True)]


def test_staff_items_and_open_times_and_cancelled_ones() -> None:
    of = visit()
    staff = event(of, "Vehicle check", "08:00", "08:30", kind=EventKind.STAFF)
    open_ = event(of, "Call", "09:00", "09:30", time_state=TimeState.TO_BE_CONFIRMED)
    off = event(of, "Tea", "10:00", "10:30", status=EventStatus.CANCELLED)
    plan = plan_of(of, staff, open_, off)
    titles = [line.title for line in lines_of(plan, DAY, Shown(staff=False), frozen=True)]
    assert "Vehicle check" not in titles
    held = {line.title: line for line in lines_of(plan, DAY, Shown(), frozen=True)}
    assert (held["Call"].time, held["Call"].minutes, held["Tea"].cancelled) == ("", "", True)
    assert next_start(plan, DAY) == datetime(2026, 2, 2, 10, 30)
    assert next_start(plan, date(2026, 2, 3)) == datetime(2026, 2, 3, 9)


def test_days_beside_the_visit_on_which_something_happens_are_shown() -> None:
    of = visit()
    before = event(of, "Arrival", "21:40", "22:20", kind=EventKind.ARRIVAL)
    before.starts, before.ends = datetime(2026, 2, 1, 21, 40), datetime(2026, 2, 1, 22, 20)
    assert visit_days(plan_of(of, before)) == (date(2026, 2, 1), DAY)


def test_a_line_is_spoken_with_kind_time_place_and_people(whole: Sample) -> None:
    meeting = next(iter(whole.plan.programme))
    said = spoken(whole.plan, meeting)
    assert said.startswith("Meeting, Bilateral meeting, 09:15 to 10:15, Committee Room")
    of = visit()
    hall = row(Venue, name="مرکزی ہال")
    held = event(of, "ملاقات", "09:00", "10:00", venue_id=hall.id)
    assert "مرکزی ہال" in spoken(plan_of(of, held, hall), held)


def test_an_item_without_a_place_says_so_where_it_needs_one() -> None:
    of, hotel, ministry = visit(), row(Venue, name="Hotel"), row(Venue, name="Ministry", short_name="MoFE&PT")
    talks = event(of, "Talks", "09:00", "10:00")
    rest = event(of, "Rest", "10:00", "11:00", kind=EventKind.REST)
    ends = {"venue_id": hotel.id, "to_venue_id": ministry.id}
    drive = event(of, "Drive", "11:00", "11:30", kind=EventKind.TRANSFER, **ends)
    motorcade = event(of, "Motorcade", "12:00", "12:30", kind=EventKind.TRANSFER, transport="motorcade", **ends)
    lost = event(of, "Lost", "13:00", "13:30", kind=EventKind.TRANSFER, venue_id=hotel.id)
    lines = lines_of(plan_of(of, hotel, ministry, talks, rest, drive, motorcade, lost), DAY, Shown(), frozen=True)
    assert [(line.where, line.placeless) for line in lines] == [
        ("", True),
        ("", False),
        ("Hotel → MoFE&PT", False),
        ("", False),
        ("Motorcade", False),
        ("", False),
        ("", False),
    ]
    assert lines[0].spoken == "Meeting, Talks, 09:00 to 10:00, place to be confirmed, To be confirmed"
    assert lines[1].spoken == "Rest, Rest, 10:00 to 11:00, To be confirmed"


def test_a_leg_has_a_line_for_its_arrival_which_is_not_written_in() -> None:
    of, hotel, campus = visit(), row(Venue, name="Hotel"), row(Venue, name="Campus", short_name="IIUI")
    drive = event(of, "Drive", "12:00", "12:25", kind=EventKind.TRANSFER, venue_id=hotel.id, to_venue_id=campus.id)
    leg, arrival = lines_of(plan_of(of, hotel, campus, drive), DAY, Shown(), frozen=True)
    assert (leg.time, leg.title, leg.table) == ("12:00", "Drive", "events")
    assert (arrival.time, arrival.title, arrival.table, arrival.event_id) == ("12:25", "Arrive at IIUI", "", drive.id)
    assert arrival.spoken == "12:25, Arrive at IIUI"
    assert (arrival.kind, arrival.public, arrival.minutes) == (None, None, "")


def test_what_could_not_be_read_stands_on_the_last_line(whole: Sample) -> None:
    line = lines_of(whole.plan, DAY, Shown(), frozen=False, draft="2530 x")[-1]
    assert (line.id, line.title, line.spoken) == (TYPING, "2530 x", "2530 x")

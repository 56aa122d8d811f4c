from datetime import date, datetime

import pytest
from planmaking import Sample, but, event, plan_of, row, visit

from delegation_planner.edits.new_events import add_line, duplicate_event, guest_groups, new_event, split_event
from delegation_planner.edits.typed_lines import read_line
from delegation_planner.errors import Refused
from delegation_planner.model.kinds import AttendanceRole, EventKind, EventStatus
from delegation_planner.model.people import Room, TravelTime, Venue
from delegation_planner.model.programme import Event
from delegation_planner.model.visits import Group
from delegation_planner.store.store import Store
from tests.edits.trying import tried

DAY = date(2026, 2, 2)
TEN, ELEVEN = datetime(2026, 2, 2, 10), datetime(2026, 2, 2, 11)


def added(store: Store, whole: Sample, typed: str) -> Event:
    """Return the event that a typed line adds, after 11:00."""
    edit = add_line(whole.plan, DAY, read_line(typed), ELEVEN)
    (new_id,) = (change.id for change in edit.changes if change.table == "events")
    return tried(store, whole, edit).events[new_id]


def test_a_new_event_is_tentative_and_for_the_guests(store: Store, whole: Sample) -> None:
    edit = new_event(whole.plan, "Tea", TEN, ELEVEN)
    assert edit.label == "Add Tea"
    after = tried(store, whole, edit)
    tea = next(each for each in after.programme if each.title == "Tea")
    assert (tea.status, tea.kind, tea.zone) == (EventStatus.TENTATIVE, EventKind.MEETING, "Asia/Karachi")
    (there,) = after.attendances_by_event[tea.id]
    assert (there.group_id, there.role) == (whole.of(Group)[0].id, AttendanceRole.ATTENDS)


def test_a_new_signing_has_its_row(store: Store, whole: Sample) -> None:
    after = tried(store, whole, new_event(whole.plan, "Signing", TEN, ELEVEN, kind=EventKind.SIGNING, group_ids=[]))
    signing = next(each for each in after.programme if each.title == "Signing")
    assert signing.id in after.signing_by_event
    assert signing.id not in after.attendances_by_event


def test_a_new_event_that_ends_before_it_begins_is_refused(whole: Sample) -> None:
    with pytest.raises(Refused, match="The event “Tea” ends before it begins"):
        new_event(whole.plan, "Tea", ELEVEN, TEN)


def test_groups_of_hosts_are_not_chosen_by_themselves(whole: Sample) -> None:
    hosts = next(each for each in whole.plan.delegations.values() if each.name == "Hosts")
    group = row(Group, whole.visit, delegation_id=hosts.id, name="Desk")
    assert guest_groups(plan_of(whole.visit, *whole.rows, group)) == (whole.of(Group)[0].id,)


def test_a_line_finds_its_room(store: Store, whole: Sample) -> None:
    tea = added(store, whole, "1630 tea, committee room")
    assert (tea.venue_id, tea.room_id) == (whole.of(Venue)[0].id, whole.of(Room)[0].id)
    assert (tea.starts, tea.ends) == (datetime(2026, 2, 2, 16, 30), datetime(2026, 2, 2, 17))
    assert (tea.kind, tea.note) == (EventKind.MEAL, "")


def test_the_words_of_a_place_that_is_not_known_are_kept(store: Store, whole: Sample) -> None:
    tea = added(store, whole, "tea, foyer")
    assert (tea.venue_id, tea.room_id, tea.note) == (None, None, "Foyer")
    assert (tea.starts, tea.ends) == (ELEVEN, datetime(2026, 2, 2, 11, 30))


def test_a_line_may_have_an_end_or_a_length(store: Store, whole: Sample) -> None:
    assert added(store, whole, "2330-0030 dinner").ends == datetime(2026, 2, 3, 0, 30)
    assert added(store, whole, "1630 45 min walk").ends == datetime(2026, 2, 2, 17, 15)


def test_an_end_before_the_start_is_rather_a_slip(store: Store, whole: Sample) -> None:
    with pytest.raises(Refused) as refused:
        added(store, whole, "1700-1600 back")
    assert str(refused.value) == (
        "It would end on the next day at 16:00. Write how long it takes to mean that, such as 1700 13 h."
    )
    assert added(store, whole, "1700 23 h back").ends == datetime(2026, 2, 3, 16)


@pytest.mark.parametrize("typed", ["1000-1000 talk", "1000 0 min talk"])
def test_a_line_that_would_take_no_time_is_refused(whole: Sample, typed: str) -> None:
    with pytest.raises(Refused, match=r"^It would take no time\. Type an end after 10:00\.$"):
        add_line(whole.plan, DAY, read_line(typed), ELEVEN)


@pytest.mark.parametrize("typed", ["1000-1000 arrival", "1000-1000 departure", "1000 0 min arrival"])
def test_an_arrival_or_a_departure_may_be_a_moment(store: Store, whole: Sample, typed: str) -> None:
    flight = added(store, whole, typed)
    assert (flight.starts, flight.ends) == (TEN, TEN)


def test_a_transfer_knows_its_way(store: Store, whole: Sample) -> None:
    house, campus = whole.of(Venue)
    ride = added(store, whole, "1400 MoFE&PT → Campus 1")
    assert (ride.venue_id, ride.to_venue_id, ride.kind) == (house.id, campus.id, EventKind.TRANSFER)
    assert ride.ends == datetime(2026, 2, 2, 14, whole.of(TravelTime)[0].minutes)


def test_a_way_that_is_not_known_takes_half_an_hour(store: Store, whole: Sample) -> None:
    ride = added(store, whole, "1400 drive to Campus 1")
    assert (ride.venue_id, ride.to_venue_id) == (None, whole.of(Venue)[1].id)
    assert ride.ends == datetime(2026, 2, 2, 14, 30)


def test_a_copy_has_who_takes_part_and_what_is_dealt_with(store: Store, whole: Sample) -> None:
    meeting = whole.of(Event)[0]
    edit = duplicate_event(whole.plan, meeting.id)
    assert edit.label == "Duplicate Bilateral meeting"
    after = tried(store, whole, edit)
    copy = next(each for each in after.programme if each.title == meeting.title and each.id != meeting.id)
    assert (copy.starts, copy.ends, copy.status) == (meeting.starts, meeting.ends, EventStatus.TENTATIVE)
    assert copy.uid != meeting.uid
    assert [each.title for each in after.agenda_by_event[copy.id]] == ["Scholarships"]
    assert len(after.attendances_by_event[copy.id]) == 2


def test_a_memorandum_is_not_signed_twice(store: Store, whole: Sample) -> None:
    ceremony = whole.of(Event)[1]
    after = tried(store, whole, duplicate_event(whole.plan, ceremony.id))
    copy = next(each for each in after.programme if each.title == ceremony.title and each.id != ceremony.id)
    assert [(step.title, step.mou_id) for step in after.steps_by_event[copy.id]] == [("Entry", None), ("Signing", None)]
    assert after.mous_by_signing.get(after.signing_by_event[copy.id].id, ()) == ()


def test_an_event_is_split_in_two_halves(store: Store, whole: Sample) -> None:
    meeting = whole.of(Event)[0]
    edit = split_event(whole.plan, meeting.id)
    assert edit.label == "Split Bilateral meeting at 09:45"
    after = tried(store, whole, edit)
    first, second = (each for each in after.programme if each.title == meeting.title)
    middle = datetime(2026, 2, 2, 9, 45)
    assert [(first.starts, first.ends), (second.starts, second.ends)] == [
        (meeting.starts, middle),
        (middle, meeting.ends),
    ]
    assert len(after.attendances_by_event[second.id]) == 2
    assert [first.id in after.agenda_by_event, second.id in after.agenda_by_event] == [True, False]


def test_what_is_signed_stays_with_the_first_half(store: Store, whole: Sample) -> None:
    ceremony = whole.of(Event)[1]
    after = tried(store, whole, split_event(whole.plan, ceremony.id, datetime(2026, 2, 2, 10, 40)))
    first, second = (each for each in after.programme if each.title == ceremony.title)
    assert (first.id, first.kind, second.kind) == (ceremony.id, EventKind.SIGNING, EventKind.MEETING)


def test_a_flight_is_split_on_the_clock_of_its_start() -> None:
    of = visit()
    flight = but(event(of, "Flight", "21:00", "22:00"), ends_zone="Europe/London", ends="2026-02-02T18:00")
    first, second = split_event(plan_of(of, flight), flight.id).changes
    assert first.after == {"ends": datetime(2026, 2, 2, 22), "ends_zone": None}
    assert second.after is not None
    assert (second.after["starts"], second.after["ends"]) == (datetime(2026, 2, 2, 22), datetime(2026, 2, 2, 18))
    assert (second.after["zone"], second.after["ends_zone"]) == (of.zone, "Europe/London")


@pytest.mark.parametrize("at", [datetime(2026, 2, 2, 9, 15), datetime(2026, 2, 2, 10, 15), datetime(2026, 2, 3, 9, 30)])
def test_an_event_is_split_only_while_it_goes_on(whole: Sample, at: datetime) -> None:
    with pytest.raises(Refused, match="“Bilateral meeting” can't be split at"):
        split_event(whole.plan, whole.of(Event)[0].id, at)

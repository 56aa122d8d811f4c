from datetime import datetime

import pytest
from planmaking import Sample, but, contents, event, plan_of, venue, visit

from delegation_planner.edits.events import (
    add_event,
    change_event,
    end_event,
    move_event,
    place_event,
    remove_event,
    start_event,
)
from delegation_planner.edits.rows import make, remove
from delegation_planner.model.ceremonies import Mou, Signing
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.kinds import EventKind
from delegation_planner.model.people import Room, Venue
from delegation_planner.model.programme import AgendaItem, Attendance, Event, Step
from delegation_planner.model.records import SourceNote
from delegation_planner.store.store import Store
from tests.edits.trying import tried


def test_moving_an_event_keeps_its_length(whole: Sample) -> None:
    meeting = whole.of(Event)[0]
    before = {"starts": datetime(2026, 2, 2, 9, 15), "ends": datetime(2026, 2, 2, 10, 15)}
    after = {"starts": datetime(2026, 2, 2, 11, 5), "ends": datetime(2026, 2, 2, 12, 5)}
    assert move_event(whole.plan, meeting.id, datetime(2026, 2, 2, 11, 5)) == Edit(
        "Move Bilateral meeting to 11:05", (Change("events", meeting.id, before, after),), whole.visit.id
    )


def test_moving_a_flight_keeps_its_landing_in_its_own_zone() -> None:
    of = visit()
    flight = but(event(of, "Flight", "21:40", "22:00"), ends_zone="Europe/London", ends="2026-02-02T16:40")
    edit = move_event(plan_of(of, flight), flight.id, datetime(2026, 2, 2, 22, 10))
    assert edit.changes[0].after == {"starts": datetime(2026, 2, 2, 22, 10), "ends": datetime(2026, 2, 2, 17, 10)}


def test_moving_an_event_to_where_it_is_changes_nothing(whole: Sample) -> None:
    assert not move_event(whole.plan, whole.of(Event)[0].id, datetime(2026, 2, 2, 9, 15))


def test_an_event_may_end_at_another_time(whole: Sample) -> None:
    meeting = whole.of(Event)[0]
    change = Change("events", meeting.id, {"ends": datetime(2026, 2, 2, 10, 15)}, {"ends": datetime(2026, 2, 2, 10, 0)})
    assert end_event(whole.plan, meeting.id, datetime(2026, 2, 2, 10, 0)) == Edit(
        "End Bilateral meeting at 10:00", (change,), whole.visit.id
    )


def test_an_event_may_start_at_another_time_and_end_when_it_did(whole: Sample) -> None:
    meeting = whole.of(Event)[0]
    change = Change(
        "events", meeting.id, {"starts": datetime(2026, 2, 2, 9, 15)}, {"starts": datetime(2026, 2, 2, 9, 20)}
    )
    assert start_event(whole.plan, meeting.id, datetime(2026, 2, 2, 9, 20)) == Edit(
        "Start Bilateral meeting at 09:20", (change,), whole.visit.id
    )
    assert not start_event(whole.plan, meeting.id, datetime(2026, 2, 2, 9, 15))


def test_an_event_may_be_elsewhere(whole: Sample) -> None:
    meeting, _, opening = whole.of(Event)
    house, campus = whole.of(Venue)
    (hall,) = whole.of(Room)
    to_campus = place_event(whole.plan, meeting.id, campus.id)
    assert to_campus.label == "Move Bilateral meeting to Campus 1"
    assert to_campus.changes == (
        Change(
            "events", meeting.id, {"venue_id": house.id, "room_id": hall.id}, {"venue_id": campus.id, "room_id": None}
        ),
    )
    assert place_event(whole.plan, opening.id, house.id, hall.id).label == "Move Opening to Committee Room"
    assert place_event(whole.plan, meeting.id, None).label == "Move Bilateral meeting to a place to be confirmed"


def test_an_event_is_added_as_it_is(whole: Sample) -> None:
    tea = event(whole.visit, "Tea", "15:00", "16:00")
    assert add_event(whole.plan, tea) == Edit("Add Tea", (make(tea),), whole.visit.id)


def test_an_event_goes_with_all_that_belongs_to_it(whole: Sample) -> None:
    meeting = whole.of(Event)[0]
    edit = remove_event(whole.plan, meeting.id)
    chair, group, _ = whole.of(Attendance)
    assert edit.label == "Remove Bilateral meeting"
    gone = (whole.of(SourceNote)[0], chair, group, whole.of(AgendaItem)[0], meeting)
    assert edit.changes == tuple(remove(each) for each in gone)


def test_the_memoranda_of_a_removed_ceremony_stay(whole: Sample) -> None:
    ceremony = whole.of(Event)[1]
    (signing,), (mou,) = whole.of(Signing), whole.of(Mou)
    assert remove_event(whole.plan, ceremony.id).changes == (
        Change("mous", mou.id, {"signing_id": signing.id}, {"signing_id": None}),
        remove(whole.of(Attendance)[2]),
        *(remove(step) for step in whole.of(Step)),
        remove(signing),
        remove(ceremony),
    )


@pytest.mark.parametrize("which", [0, 1, 2])
def test_a_removed_event_comes_back_with_all_of_it(store: Store, whole: Sample, which: int) -> None:
    before = contents(store.path)
    plan = store.load(whole.visit.id)
    chosen = whole.of(Event)[which]
    store.apply(remove_event(plan, chosen.id))
    assert chosen.id not in contents(store.path)["events"]
    store.undo()
    assert contents(store.path) == before


def test_moves_and_additions_are_undone(store: Store, whole: Sample) -> None:
    before = contents(store.path)
    plan = store.load(whole.visit.id)
    meeting, ceremony, opening = whole.of(Event)
    store.apply(move_event(plan, meeting.id, datetime(2026, 2, 3, 8, 0)))
    store.apply(end_event(plan, ceremony.id, datetime(2026, 2, 2, 11, 30)))
    store.apply(place_event(plan, opening.id, None))
    store.apply(add_event(plan, event(whole.visit, "Tea", "15:00", "16:00")))
    now = store.load(whole.visit.id)
    assert now.events[meeting.id].ends == datetime(2026, 2, 3, 9, 0)
    assert [each.title for each in now.programme] == ["MoU signing ceremony", "Opening", "Tea", "Bilateral meeting"]
    for _ in range(4):
        store.undo()
    assert contents(store.path) == before


def test_a_place_that_only_the_registers_know_is_named(store: Store, whole: Sample) -> None:
    hotel = venue("Hotel")
    store.apply(Edit("Add Hotel", (make(hotel),)))
    meeting = whole.of(Event)[0]
    edit = place_event(whole.plan, meeting.id, hotel.id, places=store.registers())
    assert edit.label == "Move Bilateral meeting to Hotel"
    assert place_event(whole.plan, meeting.id, hotel.id).label == "Move Bilateral meeting to another place"
    assert tried(store, whole, edit).venues[hotel.id].name == "Hotel"


def test_fields_of_an_event_change(store: Store, whole: Sample) -> None:
    meeting = whole.of(Event)[0]
    edit = change_event(whole.plan, meeting.id, staff_note="Flags on the table", dress="Suit")
    assert edit.label == "Change the staff note and dress of Bilateral meeting"
    after = tried(store, whole, edit).events[meeting.id]
    assert (after.staff_note, after.dress) == ("Flags on the table", "Suit")
    assert not change_event(whole.plan, meeting.id, title=meeting.title)


def test_a_room_does_not_move_into_another_house(whole: Sample) -> None:
    meeting, campus = whole.of(Event)[0], whole.of(Venue)[1]
    (change,) = change_event(whole.plan, meeting.id, venue_id=campus.id).changes
    assert change.after == {"venue_id": campus.id, "room_id": None}
    assert not change_event(whole.plan, meeting.id, venue_id=meeting.venue_id)


def test_a_kind_changes_with_other_fields(store: Store, whole: Sample) -> None:
    meeting = whole.of(Event)[0]
    after = tried(store, whole, change_event(whole.plan, meeting.id, kind=EventKind.SIGNING, note="Eight"))
    assert (after.events[meeting.id].kind, after.events[meeting.id].note) == (EventKind.SIGNING, "Eight")
    assert meeting.id in after.signing_by_event
    assert (
        change_event(whole.plan, meeting.id, kind=EventKind.MEAL).label == "Set the kind of Bilateral meeting to meal"
    )

import pytest
from planmaking import Sample

from delegation_planner.edits.venues import (
    add_room,
    change_room,
    change_venue,
    new_venue,
    remove_room,
    remove_venue,
    set_travel,
)
from delegation_planner.errors import Refused
from delegation_planner.model.people import Room, TravelTime, Venue
from delegation_planner.model.plan import VisitPlan
from delegation_planner.store.store import Store
from tests.edits.trying import tried


def ways(plan: VisitPlan) -> set[tuple[str, str, int]]:
    return {(each.from_venue_id, each.to_venue_id, each.minutes) for each in plan.travel_times.values()}


def test_a_venue_is_added_and_removed_with_all_that_hangs_on_it(store: Store, whole: Sample) -> None:
    house = whole.of(Venue)[0]
    edit = new_venue(name="Hotel", city="Islamabad")
    assert edit.label == "Add Hotel"
    store.apply(edit)
    hotel = next(each for each in store.registers().venues.values() if each.name == "Hotel")
    store.apply(add_room(hotel, "Ballroom"), set_travel(store.registers(), hotel.id, house.id, 25))
    assert len(store.registers().travel_times) == 3
    removed = remove_venue(store.registers(), hotel.id)
    assert removed.label == "Remove Hotel"
    store.apply(removed)
    left = store.registers()
    assert hotel.id not in left.venues
    assert set(left.rooms) == {whole.of(Room)[0].id}
    assert set(left.travel_times) == {whole.of(TravelTime)[0].id}


def test_a_venue_that_is_needed_stays(store: Store, whole: Sample) -> None:
    with pytest.raises(Refused, match="can't be removed"):
        store.apply(remove_venue(store.registers(), whole.of(Venue)[0].id))


def test_venues_and_rooms_change(store: Store, whole: Sample) -> None:
    campus, (hall,) = whole.of(Venue)[1], whole.of(Room)
    edit = change_venue(campus, whole.visit.id, name="IIUI")
    assert edit.label == "Rename Campus 1 to IIUI"
    assert tried(store, whole, edit).venues[campus.id].name == "IIUI"
    edit = change_room(hall, whole.visit.id, capacity=40)
    assert edit.label == "Set the capacity of Committee Room to 40"
    assert tried(store, whole, edit).rooms[hall.id].capacity == 40


def test_rooms_come_and_go(store: Store, whole: Sample) -> None:
    edit = add_room(whole.of(Venue)[1], "Foyer", whole.visit.id)
    assert edit.label == "Add Foyer to Campus 1"
    plan = tried(store, whole, edit)
    foyer = next(each for each in plan.rooms.values() if each.name == "Foyer")
    removed = remove_room(plan, foyer.id, whole.visit.id)
    assert removed.label == "Remove Foyer"
    assert set(tried(store, whole, removed).rooms) == {whole.of(Room)[0].id}


def test_a_way_is_set_in_both_directions_or_in_one(store: Store, whole: Sample) -> None:
    house, campus = whole.of(Venue)
    edit = set_travel(whole.plan, house.id, campus.id, 30, visit_id=whole.visit.id)
    assert edit.label == "Set the way between Ministry of Federal Education and Campus 1 to 30 min"
    plan = tried(store, whole, edit)
    assert ways(plan) == {(house.id, campus.id, 30), (campus.id, house.id, 30)}
    plan = tried(store, whole, set_travel(plan, campus.id, house.id, 35, both_ways=False, visit_id=whole.visit.id))
    assert ways(plan) == {(house.id, campus.id, 30), (campus.id, house.id, 35)}
    opened = set_travel(plan, house.id, campus.id, None, visit_id=whole.visit.id)
    assert opened.label == (
        "Leave the length of the way between Ministry of Federal Education and Campus 1 to be confirmed"
    )
    assert ways(tried(store, whole, opened)) == set()

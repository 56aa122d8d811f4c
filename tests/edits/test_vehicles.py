import pytest
from edits.trying import tried
from planmaking import Sample

from delegation_planner.edits.vehicles import change_vehicle, read_vehicle, ride_with, set_vehicles, vehicles_at
from delegation_planner.model.planning import Ride, Vehicle
from delegation_planner.store.store import Store


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Bus 1", {"name": "Bus 1"}),
        ("Bus 1, 22 seats, 30 bags, Motor pool", {"name": "Bus 1", "seats": 22, "luggage": 30, "driver": "Motor pool"}),
        (" Car 2 ,1 seat , 2 pieces", {"name": "Car 2", "seats": 1, "luggage": 2}),
        ("Bus, Motor pool, ", {"name": "Bus", "driver": "Motor pool"}),
    ],
)
def test_what_is_typed_of_a_vehicle(text: str, fields: dict[str, object]) -> None:
    assert read_vehicle(text) == fields


@pytest.mark.parametrize("text", ["", "  ", ", 22 seats"])
def test_a_vehicle_needs_a_name(text: str) -> None:
    with pytest.raises(ValueError, match=r"^Write a vehicle such as Bus 1, 22 seats\.$"):
        read_vehicle(text)


def test_a_new_vehicle_rides(store: Store, whole: Sample) -> None:
    plan = store.load(whole.visit.id)
    (ride,) = whole.of(Ride)
    edit = ride_with(plan, ride.event_id, "Car 1, 4 seats")
    assert edit.label == "Let Car 1 ride at Opening"
    after = tried(store, whole, edit)
    assert [after.vehicles[each].name for each in vehicles_at(after, ride.event_id)] == ["Bus 1", "Car 1"]
    assert {row.name: row.seats for row in after.vehicles.values()} == {"Bus 1": 22, "Car 1": 4}


def test_a_known_vehicle_rides_once_with_what_is_new_of_it(store: Store, whole: Sample) -> None:
    plan = store.load(whole.visit.id)
    (ride,), (bus,) = whole.of(Ride), whole.of(Vehicle)
    after = tried(store, whole, ride_with(plan, ride.event_id, "bus 1, 30 seats"))
    assert vehicles_at(after, ride.event_id) == (bus.id,)
    assert (after.vehicles[bus.id].seats, after.vehicles[bus.id].luggage) == (30, 30)


def test_vehicles_are_taken_from_a_transfer_and_stay_in_the_visit(store: Store, whole: Sample) -> None:
    plan = store.load(whole.visit.id)
    (ride,), (bus,) = whole.of(Ride), whole.of(Vehicle)
    after = tried(store, whole, set_vehicles(plan, ride.event_id, ()))
    assert vehicles_at(after, ride.event_id) == ()
    assert bus.id in after.vehicles


def test_nothing_changes_where_the_vehicles_are_the_same(store: Store, whole: Sample) -> None:
    plan = store.load(whole.visit.id)
    (ride,), (bus,) = whole.of(Ride), whole.of(Vehicle)
    assert not set_vehicles(plan, ride.event_id, (bus.id, bus.id))
    assert not ride_with(plan, ride.event_id, "Bus 1, 22 seats")


def test_a_vehicle_has_another_driver(store: Store, whole: Sample) -> None:
    (bus,) = whole.of(Vehicle)
    edit = change_vehicle(store.load(whole.visit.id), bus.id, driver="Ministry’s motor pool")
    assert edit.label == "Change the driver of Bus 1"
    assert tried(store, whole, edit).vehicles[bus.id].driver == "Ministry’s motor pool"

from datetime import date

import pytest

from delegation_planner.model.planning import Ride, Vehicle
from tests.rules.checks.staging import Stage, told


def transfer(stage: Stage, starts: str = "10:00", ends: str = "10:30", *who: object, **fields: object) -> object:
    return stage.event(f"Ride at {starts}", starts, ends, *who, kind="transfer", **fields)  # type: ignore[arg-type]


def ride(stage: Stage, event: object, vehicle: Vehicle, luggage: int | None = None) -> Ride:
    return stage.add(Ride, event_id=event.id, vehicle_id=vehicle.id, luggage=luggage)  # type: ignore[attr-defined]


@pytest.mark.parametrize(("seats", "found"), [((22, 3), 0), ((22, 2), 1), ((22, None), 0), ((), 0)])
def test_seats(seats: tuple[int | None, ...], found: int) -> None:
    stage = Stage()
    event = transfer(stage, "10:00", "10:30", stage.group("Rectors", 3, declared_size=25))
    vehicles = [stage.add(Vehicle, name=f"Bus {number}", seats=each) for number, each in enumerate(seats)]
    for vehicle in vehicles:
        ride(stage, event, vehicle)
        ride(stage, event, vehicle)  # written down twice, it has no more seats
    said = [told(each) for each in stage.find("T03")]
    assert said == [("T03", "block", "seats", {"people": 25, "seats": 24, "vehicles": 2})] * found
    assert [each.of("vehicles") for each in stage.find("T03")] == [tuple(each.id for each in vehicles)] * found


@pytest.mark.parametrize(("pieces", "load", "found"), [(30, 30, 0), (31, 30, 1), (None, 30, 0), (31, None, 0)])
def test_luggage(pieces: int | None, load: int | None, found: int) -> None:
    stage = Stage()
    event = transfer(stage)
    bus = stage.add(Vehicle, name="Bus 1", luggage=load)
    ride(stage, event, bus, pieces)
    ride(stage, event, stage.add(Vehicle, name="Bus 2", luggage=100), 50)
    said = [told(each) for each in stage.find("T03")]
    assert said == [("T03", "block", "luggage", {"vehicle": "Bus 1", "pieces": 31, "load": 30})] * found


def test_a_driver_drives_twice_at_once() -> None:
    stage = Stage()
    cars = [stage.add(Vehicle, name=f"Car {number}", driver="Motor pool 1") for number in (1, 2)]
    first, second, third = transfer(stage), transfer(stage, "10:20", "10:40"), transfer(stage, "10:40", "11:00")
    ride(stage, first, cars[0])
    ride(stage, second, cars[1])
    ride(stage, third, cars[0])
    (found,) = stage.find("T04")
    assert told(found) == ("T04", "info", "overlap", {"driver": "Motor pool 1", "minutes": 10})
    assert stage.titles(found) == ["Ride at 10:00", "Ride at 10:20"]
    assert found.of("vehicles") == tuple(car.id for car in cars)


def test_a_driver_has_two_vehicles_in_one_transfer() -> None:
    stage = Stage()
    event = transfer(stage)
    for number in (1, 2):
        ride(stage, event, stage.add(Vehicle, name=f"Car {number}", driver="Motor pool 1"))
        ride(stage, event, stage.add(Vehicle, name=f"Bus {number}"))  # nobody knows who drives it
    (found,) = stage.find("T04")
    assert (found.facts["minutes"], stage.titles(found)) == (30, ["Ride at 10:00"])


@pytest.mark.parametrize(("ends", "found"), [("18:00", 0), ("18:01", 1)])
def test_a_driver_drives_from_early_to_late(ends: str, found: int) -> None:
    stage = Stage()
    car = stage.add(Vehicle, name="Car 1", driver="Motor pool 1")
    for event in (transfer(stage, "08:00", "08:30"), transfer(stage, "17:30", ends), transfer(stage, day=3)):
        ride(stage, event, car)
    facts = {"driver": "Motor pool 1", "day": date(2026, 2, 2), "minutes": 601, "longest": 10}
    assert [told(each) for each in stage.find("T04")] == [("T04", "info", "long", facts)] * found
    assert len(stage.find("T04", driving__longest="9")) == 1


def test_one_very_long_ride() -> None:
    stage = Stage()
    ride(stage, transfer(stage, "06:00", "17:00"), stage.add(Vehicle, name="Car 1", driver="Motor pool 1"))
    (found,) = stage.find("T04")
    assert (found.kind, len(found.refs)) == ("long", 1)


def test_a_ride_of_a_cancelled_transfer_does_not_count() -> None:
    stage = Stage()
    event = transfer(stage, "10:00", "10:30", stage.group("Rectors", 3), status="cancelled")
    ride(stage, event, stage.add(Vehicle, name="Car 1", seats=1, luggage=0, driver="Motor pool 1"), 5)
    assert stage.find("T03", "T04") == ()

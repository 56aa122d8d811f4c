"""T03 and T04: vehicles that are too small, drivers who drive too long or twice at once."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import CheckLevel
from delegation_planner.model.planning import Ride, Vehicle
from delegation_planner.model.programme import Event
from delegation_planner.rules.checks.case import Case, Slot
from delegation_planner.rules.checks.finding import Fact, Finding, refs
from delegation_planner.rules.checks.minutes import overlaps
from delegation_planner.rules.checks.strands import attendees
from delegation_planner.rules.checks.walls import by_day

_Rides = Sequence[Ride]


def find_full_vehicles(case: Case) -> Iterator[Finding]:
    """Yield T03: the vehicles of a transfer have too few seats (`seats`), or one too little load (`luggage`)."""
    rides = _rides(case)
    for event_id, people in attendees(case, rides).items():
        yield from _seats(case, case.slot_by_event[event_id], rides[event_id], people)
        yield from _luggage(case, case.slot_by_event[event_id], rides[event_id])


def find_long_drives(case: Case) -> Iterator[Finding]:
    """Yield T04: a driver is to drive twice at once (`overlap`), or from early to late (`long`)."""
    drivers: dict[str, list[tuple[Slot, Ride]]] = defaultdict(list)
    for event_id, rides in _rides(case).items():
        for ride in rides:
            if driver := case.plan.vehicles[ride.vehicle_id].driver:
                drivers[driver].append((case.slot_by_event[event_id], ride))
    for driver, held in drivers.items():
        driven = sorted(held, key=lambda each: (each[0].begins, each[0].ends, each[1].id))
        yield from _twice(case, driver, driven)
        yield from _long(case, driver, [slot for slot, _ in driven])


def _rides(case: Case) -> Mapping[Id, _Rides]:
    """Return the rides of each event that takes place, in the order of their ids."""
    found: dict[Id, list[Ride]] = defaultdict(list)
    for row in sorted(case.plan.rides.values(), key=lambda row: row.id):
        if row.event_id in case.slot_by_event:
            found[row.event_id].append(row)
    return found


def _vehicles(case: Case, rides: _Rides) -> Sequence[Vehicle]:
    return [case.plan.vehicles[row_id] for row_id in dict.fromkeys(ride.vehicle_id for ride in rides)]


def _seats(case: Case, slot: Slot, rides: _Rides, people: int) -> Iterator[Finding]:
    vehicles = _vehicles(case, rides)
    seats = [vehicle.seats for vehicle in vehicles if vehicle.seats is not None]
    if len(seats) == len(vehicles) and sum(seats) < people:
        facts = {"people": people, "seats": sum(seats), "vehicles": len(vehicles)}
        rows = (*refs(slot.event), *refs(*vehicles))
        yield Finding("T03", CheckLevel.BLOCK, rows, kind="seats", facts=facts)


def _luggage(case: Case, slot: Slot, rides: _Rides) -> Iterator[Finding]:
    for vehicle in _vehicles(case, rides):
        carried = sum(ride.luggage or 0 for ride in rides if ride.vehicle_id == vehicle.id)
        if vehicle.luggage is not None and vehicle.luggage < carried:
            facts: dict[str, Fact] = {"vehicle": vehicle.name, "pieces": carried, "load": vehicle.luggage}
            yield Finding("T03", CheckLevel.BLOCK, refs(slot.event, vehicle), kind="luggage", facts=facts)


def _twice(case: Case, driver: str, driven: Sequence[tuple[Slot, Ride]]) -> Iterator[Finding]:
    for first, second in overlaps((each[0].begins, each[0].ends, each) for each in driven):
        vehicles = _vehicles(case, (first[1], second[1]))
        facts: dict[str, Fact] = {"driver": driver, "minutes": min(first[0].ends, second[0].ends) - second[0].begins}
        rows = refs(*_events(first[0], second[0]), *vehicles)
        yield Finding("T04", CheckLevel.INFO, rows, kind="overlap", facts=facts)


def _long(case: Case, driver: str, driven: Sequence[Slot]) -> Iterator[Finding]:
    longest = case.house.number("driving.longest")
    for day, slots in by_day(case, driven).items():
        minutes = max(slot.ends for slot in slots) - slots[0].begins
        if minutes > longest * 60:
            last = max(slots, key=lambda slot: (slot.ends, slot.id))
            facts: dict[str, Fact] = {"driver": driver, "day": day, "minutes": minutes, "longest": longest}
            yield Finding("T04", CheckLevel.INFO, refs(*_events(slots[0], last)), kind="long", facts=facts)


def _events(first: Slot, second: Slot) -> Sequence[Event]:
    """Return the events of two rides, which may be one."""
    return list({slot.id: slot.event for slot in (first, second)}.values())

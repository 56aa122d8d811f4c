"""Edits of vehicles, and of which of them ride where."""

import re
from collections.abc import Collection
from typing import Any

from delegation_planner.edits.fields import change_row
from delegation_planner.edits.rows import make, new, remove_all
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.planning import Ride, Vehicle

_SEATS = re.compile(r"(\d{1,3})\s*seats?", re.ASCII | re.IGNORECASE)
_LUGGAGE = re.compile(r"(\d{1,4})\s*(?:bags?|pieces?)", re.ASCII | re.IGNORECASE)


def read_vehicle(text: str) -> dict[str, Any]:
    """Return the fields of the vehicle that is meant by “Bus 1, 22 seats, 30 bags, Motor pool”; the driver comes last.

    Raises:
        ValueError: it has no name; the text is a sentence for a person.
    """
    name, *others = (part.strip() for part in text.split(","))
    if not name:
        raise ValueError("Write a vehicle such as Bus 1, 22 seats.")
    found: dict[str, Any] = {"name": name}
    for part in filter(None, others):
        if seats := _SEATS.fullmatch(part):
            found["seats"] = int(seats[1])
        elif luggage := _LUGGAGE.fullmatch(part):
            found["luggage"] = int(luggage[1])
        else:
            found["driver"] = part
    return found


def ride_with(plan: VisitPlan, event_id: Id, text: str) -> Edit:
    """Let a vehicle ride at a transfer, as it was typed; one of that name is used, with what is new of it.

    Raises:
        ValueError: what was typed has no name; the text is a sentence for a person.
    """
    fields = read_vehicle(text)
    known = next((row for row in plan.vehicles.values() if row.name.casefold() == fields["name"].casefold()), None)
    title = plan.events[event_id].title
    if known is None:
        vehicle = new(Vehicle, visit_id=plan.visit.id, **fields)
        made = (make(vehicle), _ride(plan, event_id, vehicle.id))
        return Edit(f"Let {vehicle.name} ride at {title}", made, plan.visit.id)
    changed = change_vehicle(plan, known.id, **{name: value for name, value in fields.items() if name != "name"})
    rides = () if known.id in vehicles_at(plan, event_id) else (_ride(plan, event_id, known.id),)
    return Edit(f"Let {known.name} ride at {title}", (*changed.changes, *rides), plan.visit.id)


def set_vehicles(plan: VisitPlan, event_id: Id, vehicle_ids: Collection[Id]) -> Edit:
    """Say which vehicles ride at a transfer."""
    held = [row for row in plan.rides.values() if row.event_id == event_id]
    gone = remove_all(plan, (row for row in held if row.vehicle_id not in vehicle_ids))
    there = {row.vehicle_id for row in held}
    coming = (_ride(plan, event_id, each) for each in dict.fromkeys(vehicle_ids) if each not in there)
    return Edit(f"Change the vehicles of {plan.events[event_id].title}", (*gone, *coming), plan.visit.id)


def change_vehicle(plan: VisitPlan, vehicle_id: Id, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Change fields of a vehicle."""
    vehicle = plan.vehicles[vehicle_id]
    return change_row(vehicle, vehicle.name, plan.visit.id, fields)


def vehicles_at(plan: VisitPlan, event_id: Id) -> tuple[Id, ...]:
    """Return the vehicles that ride at a transfer, in the order of their names."""
    found = {row.vehicle_id for row in plan.rides.values() if row.event_id == event_id}
    return tuple(sorted(found, key=lambda each: (plan.vehicles[each].name.casefold(), each)))


def _ride(plan: VisitPlan, event_id: Id, vehicle_id: Id) -> Change:
    return make(new(Ride, visit_id=plan.visit.id, event_id=event_id, vehicle_id=vehicle_id))

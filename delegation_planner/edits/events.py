"""Edits of the programme."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from delegation_planner.edits.event_kinds import change_kind, kind_changes
from delegation_planner.edits.fields import altered, labelled
from delegation_planner.edits.rows import alter, make, remove_all
from delegation_planner.edits.signings import detached
from delegation_planner.edits.tables import RegisterTables
from delegation_planner.edits.tasks import freed_of_event
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.model.row import Row


def move_event(plan: VisitPlan, event_id: Id, start: datetime) -> Edit:
    """Move an event to another start and keep its length.

    Args:
        plan: the visit.
        event_id: the event.
        start: wall-clock time in the event's zone, naive.
    """
    event = plan.events[event_id]
    changes = alter(event, starts=start, ends=event.ends + (start - event.starts))
    return Edit(f"Move {event.title} to {start:%H:%M}", changes, plan.visit.id)


def start_event(plan: VisitPlan, event_id: Id, start: datetime) -> Edit:
    """Let an event start at another time and end when it did.

    Args:
        plan: the visit.
        event_id: the event.
        start: wall-clock time in the event's zone, naive.
    """
    event = plan.events[event_id]
    return Edit(f"Start {event.title} at {start:%H:%M}", alter(event, starts=start), plan.visit.id)


def end_event(plan: VisitPlan, event_id: Id, end: datetime) -> Edit:
    """Let an event end at another time.

    Args:
        plan: the visit.
        event_id: the event.
        end: wall-clock time in the zone of the event's end, naive.
    """
    event = plan.events[event_id]
    return Edit(f"End {event.title} at {end:%H:%M}", alter(event, ends=end), plan.visit.id)


def place_event(
    plan: VisitPlan,
    event_id: Id,
    venue_id: Id | None,
    room_id: Id | None = None,
    *,
    places: RegisterTables | None = None,
) -> Edit:
    """Move an event to another venue and room.

    Args:
        plan: the visit.
        event_id: the event.
        venue_id: the venue; None for one that is open.
        room_id: the room; None for none.
        places: where the venue's name stands, if not in the plan, which holds only those that the visit refers to.
    """
    event, known = plan.events[event_id], places or plan
    room = known.rooms.get(room_id or "")
    venue = known.venues.get(venue_id or "")
    other = "another place" if venue_id else "a place to be confirmed"
    where = room.name if room else venue.name if venue else other
    return Edit(f"Move {event.title} to {where}", alter(event, venue_id=venue_id, room_id=room_id), plan.visit.id)


def change_event(plan: VisitPlan, event_id: Id, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Change fields of an event; with its kind go the rows that belong to it, with its venue the room."""
    event = plan.events[event_id]
    if fields.keys() == {"kind"}:
        return change_kind(plan, event_id, fields["kind"])
    kinds = kind_changes(plan, event_id, fields.pop("kind")) if "kind" in fields else ()
    if fields.get("venue_id", event.venue_id) != event.venue_id:
        fields.setdefault("room_id", None)
    own = labelled(event.title, plan.visit.id, altered(event, fields))
    return Edit(own.label, (*kinds, *own.changes), plan.visit.id)


def add_event(plan: VisitPlan, event: Event) -> Edit:
    """Add an event."""
    return Edit(f"Add {event.title}", (make(event),), plan.visit.id)


def remove_event(plan: VisitPlan, event_id: Id) -> Edit:
    """Remove an event with all that belongs to it; memoranda stay without a ceremony, tasks without an item."""
    event = plan.events[event_id]
    freed = (*detached(plan, event_id), *freed_of_event(plan, event_id))
    removed = remove_all(plan, (*_belongings(plan, event_id), event))
    return Edit(f"Remove {event.title}", (*freed, *removed), plan.visit.id)


def _belongings(plan: VisitPlan, event_id: Id) -> Iterator[Row]:
    for name in ("attendances", "agenda_items", "steps", "signings", "inaugurations", "rides"):
        for row in plan.table(name).values():
            if row.values()["event_id"] == event_id:
                yield row

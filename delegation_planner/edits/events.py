"""Edits of the programme."""

from collections.abc import Iterator
from datetime import datetime

from delegation_planner.edits.rows import alter, make, remove_all
from delegation_planner.model.edit import Change, Edit
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


def end_event(plan: VisitPlan, event_id: Id, end: datetime) -> Edit:
    """Let an event end at another time.

    Args:
        plan: the visit.
        event_id: the event.
        end: wall-clock time in the zone of the event's end, naive.
    """
    event = plan.events[event_id]
    return Edit(f"End {event.title} at {end:%H:%M}", alter(event, ends=end), plan.visit.id)


def place_event(plan: VisitPlan, event_id: Id, venue_id: Id | None, room_id: Id | None = None) -> Edit:
    """Move an event to another venue and room; None for one that is open."""
    event = plan.events[event_id]
    room = plan.rooms.get(room_id or "")
    venue = plan.venues.get(venue_id or "")
    where = room.name if room else venue.name if venue else "a place to be confirmed"
    return Edit(f"Move {event.title} to {where}", alter(event, venue_id=venue_id, room_id=room_id), plan.visit.id)


def add_event(plan: VisitPlan, event: Event) -> Edit:
    """Add an event."""
    return Edit(f"Add {event.title}", (make(event),), plan.visit.id)


def remove_event(plan: VisitPlan, event_id: Id) -> Edit:
    """Remove an event with all that belongs to it; memoranda stay without a ceremony."""
    event = plan.events[event_id]
    removed = remove_all(plan, (*_belongings(plan, event_id), event))
    return Edit(f"Remove {event.title}", (*_detached(plan, event_id), *removed), plan.visit.id)


def _detached(plan: VisitPlan, event_id: Id) -> Iterator[Change]:
    signing = plan.signing_by_event.get(event_id)
    for mou in plan.mous_by_signing.get(signing.id, ()) if signing else ():
        yield from alter(mou, signing_id=None)


def _belongings(plan: VisitPlan, event_id: Id) -> Iterator[Row]:
    for name in ("attendances", "agenda_items", "steps", "signings", "inaugurations"):
        for row in plan.table(name).values():
            if row.values()["event_id"] == event_id:
                yield row

"""Edits that make events: from a form, from a typed line, from another event."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from delegation_planner.edits.attendance import attending
from delegation_planner.edits.places import find_place, minutes_between
from delegation_planner.edits.rows import alter, make, new
from delegation_planner.edits.signings import new_signing
from delegation_planner.edits.tables import RegisterTables
from delegation_planner.edits.times import check_length, first_end, is_slip
from delegation_planner.edits.typed_lines import TypedLine
from delegation_planner.errors import Refused
from delegation_planner.model.checks import utc
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id, new_id, new_uid
from delegation_planner.model.kinds import AttendanceRole, EventKind, EventStatus, Side
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.model.row import Row

DEFAULT_MINUTES = 30
"""The length of an event of which nobody said how long it takes."""


def new_event(
    plan: VisitPlan,
    title: str,
    starts: datetime,
    ends: datetime,
    *,
    group_ids: Iterable[Id] | None = None,
    **fields: Any,  # noqa: ANN401 - any field
) -> Edit:
    """Add an event in the visit's zone; it is tentative and a meeting where nothing else is said.

    Args:
        plan: the visit.
        title: its title.
        starts: wall-clock time, naive.
        ends: wall-clock time, naive.
        group_ids: the groups that attend it; None for all groups of the guests.
        fields: its other fields, such as kind, venue_id and room_id.

    Raises:
        Refused: a value does not fit its field.
    """
    given = {"title": title, "starts": starts, "ends": ends, "zone": plan.visit.zone} | fields
    event = new(Event, visit_id=plan.visit.id, uid=new_uid(), **given)
    groups = guest_groups(plan) if group_ids is None else group_ids
    there = attending(plan, event.id, AttendanceRole.ATTENDS, (("group_id", each) for each in groups))
    signing = new_signing(plan, event.id) if event.kind is EventKind.SIGNING else ()
    return Edit(f"Add {event.title}", (make(event), *there, *signing), plan.visit.id)


def add_line(
    plan: VisitPlan,
    day: date,
    line: TypedLine,
    after: datetime,
    *,
    group_ids: Iterable[Id] | None = None,
    places: RegisterTables | None = None,
) -> Edit:
    """Add the event that a line means.

    A place that is not known leaves the venue open, and its words stand in the note: what was typed is never lost.

    Args:
        plan: the visit.
        day: the day on which it starts.
        line: the line.
        after: when it starts if the line has no time; wall-clock time, naive.
        group_ids: the groups that attend it; None for all groups of the guests.
        places: the venues and rooms to look in; None for those of the plan.

    Raises:
        Refused: a value does not fit its field, it would take no time and is no arrival or departure, or an end means
            more than twelve hours over midnight.
    """
    known = places or plan
    starts = after if line.starts is None else datetime.combine(day, line.starts)
    fields = _where(known, line)
    if line.ends == starts.time() or line.minutes == 0:
        check_length(line.kind, starts)
    if line.ends is not None:
        ends = _end(starts, line.ends, plan.visit.zone)
    else:
        ends = starts + timedelta(minutes=_length(known, line, fields))
    return new_event(plan, line.title, starts, ends, kind=line.kind, group_ids=group_ids, **fields)


def _end(starts: datetime, ends: time, zone: str) -> datetime:
    end = first_end(starts, zone, ends, zone)
    if is_slip(starts, zone, end, zone):
        words = "It would end on the next day at {time}. Write how long it takes to mean that, such as {starts} 13 h."
        raise Refused(words, time=f"{ends:%H:%M}", starts=f"{starts:%H%M}")
    return end


def guest_groups(plan: VisitPlan) -> tuple[Id, ...]:
    """Return the ids of all groups of the guests."""
    guests = {row.id for row in plan.delegations.values() if row.side is Side.GUEST}
    return tuple(group.id for group in plan.groups_in_order if group.delegation_id in guests)


def duplicate_event(plan: VisitPlan, event_id: Id, by: timedelta = timedelta()) -> Edit:
    """Add a copy of an event, tentative, with who takes part, its agenda and its steps.

    A memorandum is signed once: the copy's steps sign none.

    Args:
        plan: the visit.
        event_id: the event.
        by: how much later the copy is.
    """
    event = plan.events[event_id]
    times = {"starts": event.starts + by, "ends": event.ends + by}
    copy = _copy(event, {"uid": new_uid(), "status": EventStatus.TENTATIVE, **times})
    children = (
        *plan.attendances_by_event.get(event_id, ()),
        *plan.agenda_by_event.get(event_id, ()),
        *plan.steps_by_event.get(event_id, ()),
        *_ceremony(plan, event_id),
    )
    copies = (_copy(row, _for(row, copy.id)) for row in children)
    return Edit(f"Duplicate {event.title}", (make(copy), *(make(row) for row in copies)), plan.visit.id)


def split_event(plan: VisitPlan, event_id: Id, at: datetime | None = None) -> Edit:
    """Split an event in two; its agenda, its steps and what is signed stay with the first.

    Args:
        plan: the visit.
        event_id: the event.
        at: where the second part starts, on the clock of the event's zone; None for the middle.

    Raises:
        Refused: the event does not go on at that time.
    """
    event = plan.events[event_id]
    start, end = utc(event.starts, event.zone), utc(event.ends, event.ends_zone or event.zone)
    at = at or event.starts + timedelta(minutes=(end - start) // timedelta(minutes=2))
    if not start < utc(at, event.zone) < end:
        raise Refused("“{title}” can't be split at {time}.", title=event.title, time=f"{at:%H:%M}")
    second = _copy(event, {"uid": new_uid(), "starts": at, "kind": _plain(event.kind)})
    there = (_copy(row, {"event_id": second.id}) for row in plan.attendances_by_event.get(event_id, ()))
    changes = (*alter(event, ends=at, ends_zone=None), make(second), *(make(row) for row in there))
    return Edit(f"Split {event.title} at {at:%H:%M}", changes, plan.visit.id)


def _where(places: RegisterTables, line: TypedLine) -> Mapping[str, Any]:
    route = _route(places, line) if line.kind is EventKind.TRANSFER else {}
    if not line.place:
        return route
    if found := find_place(places, line.place):
        return route | {"venue_id": found[0], "room_id": found[1]}
    return route | {"note": line.place[0].upper() + line.place[1:]}


def _route(places: RegisterTables, line: TypedLine) -> dict[str, Any]:
    """Return where a transfer such as “Hotel → MoFE&PT” begins and ends, as far as both are known."""
    start, arrow, end = line.title.partition("→")
    if not arrow:
        start, arrow, end = line.title.partition(" to ")
    ends = (find_place(places, start), find_place(places, end)) if arrow else (None, None)
    fields = {"venue_id": ends[0] and ends[0][0], "to_venue_id": ends[1] and ends[1][0]}
    return {name: value for name, value in fields.items() if value}


def _length(places: RegisterTables, line: TypedLine, fields: Mapping[str, Any]) -> int:
    if line.minutes is not None:
        return line.minutes
    way = minutes_between(places, fields.get("venue_id"), fields.get("to_venue_id"))
    return DEFAULT_MINUTES if way is None else way


def _ceremony(plan: VisitPlan, event_id: Id) -> Iterable[Row]:
    found = (plan.signing_by_event.get(event_id), plan.inauguration_by_event.get(event_id))
    return (row for row in found if row)


def _for(row: Row, event_id: Id) -> Mapping[str, Any]:
    return {"event_id": event_id} | ({"mou_id": None} if "mou_id" in row.values() else {})


def _copy(row: Row, fields: Mapping[str, Any]) -> Row:
    return type(row).record(row.values() | {"id": new_id()} | dict(fields))


def _plain(kind: EventKind) -> EventKind:
    """Return what the second part of an event is: what is signed or opened is so once."""
    return EventKind.MEETING if kind in (EventKind.SIGNING, EventKind.INAUGURATION) else kind

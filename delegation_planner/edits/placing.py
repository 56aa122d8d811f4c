"""Edits of where events stand in a day: when they are and which groups attend, both at once, for one or several."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from delegation_planner.edits.attendance import attending, set_groups
from delegation_planner.edits.new_events import duplicate_event, guest_groups
from delegation_planner.edits.rows import alter
from delegation_planner.model.checks import utc
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import AttendanceRole
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event

SHORTEST = 5
"""An event is not made shorter than so many minutes by its ends; one that is shorter stays as it is."""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an event goes.

    Attributes:
        event_id: the event.
        starts_by: how many minutes later it starts; below 0 earlier.
        ends_by: how many minutes later it ends.
        group_ids: the groups of the guests that attend it then; None to leave who attends.
    """

    event_id: Id
    starts_by: int = 0
    ends_by: int = 0
    group_ids: tuple[Id, ...] | None = None


def place_in_time(plan: VisitPlan, placements: Sequence[Placement]) -> Edit:
    """Give events other times and other groups, in one step.

    An event never ends before it has begun: where an end would go beyond the other one, it stops five minutes from it.

    Args:
        plan: the visit.
        placements: where each event goes.
    """
    placements = [_kept_long(plan, each) for each in placements]
    changes = tuple(change for each in placements for change in _placed(plan, each))
    return Edit(_label(plan, placements), changes, plan.visit.id)


def copy_events(plan: VisitPlan, placements: Sequence[Placement]) -> Edit:
    """Add a copy of each event at another time, with other groups, in one step; the copies are tentative.

    Args:
        plan: the visit.
        placements: where the copy of each event goes.
    """
    changes = tuple(change for each in placements for change in _copied(plan, each))
    titles = [plan.events[each.event_id].title for each in placements]
    return Edit(f"Copy {titles[0] if len(titles) == 1 else f'{len(titles)} events'}", changes, plan.visit.id)


def copies(edit: Edit) -> tuple[Id, ...]:
    """Return the ids of the events that an Edit makes."""
    return tuple(each.id for each in edit.changes if each.table == "events" and each.before is None)


def _kept_long(plan: VisitPlan, placement: Placement) -> Placement:
    """Return a placement whose ends don't pass each other."""
    if placement.starts_by == placement.ends_by:
        return placement
    event = plan.events[placement.event_id]
    length = (utc(event.ends, event.ends_zone or event.zone) - utc(event.starts, event.zone)) // timedelta(minutes=1)
    least = min(SHORTEST, length)
    if length + placement.ends_by - placement.starts_by >= least:
        return placement
    if placement.starts_by:
        return replace(placement, starts_by=placement.ends_by + length - least)
    return replace(placement, ends_by=placement.starts_by + least - length)


def _placed(plan: VisitPlan, placement: Placement) -> Iterator[Change]:
    event = plan.events[placement.event_id]
    yield from alter(event, **_times(event, placement))
    if placement.group_ids is not None:
        yield from _grouped(plan, placement.event_id, placement.group_ids).changes


def _times(event: Event, placement: Placement) -> dict[str, object]:
    return {
        "starts": event.starts + timedelta(minutes=placement.starts_by),
        "ends": event.ends + timedelta(minutes=placement.ends_by),
    }


def _grouped(plan: VisitPlan, event_id: Id, group_ids: Iterable[Id]) -> Edit:
    """Return the Edit that lets these groups of the guests attend; those of the hosts stay."""
    guests = set(guest_groups(plan))
    hosts = (row.group_id for row in plan.attending(event_id, AttendanceRole.ATTENDS))
    return set_groups(plan, event_id, [*group_ids, *(each for each in hosts if each and each not in guests)])


def _copied(plan: VisitPlan, placement: Placement) -> Iterator[Change]:
    """Yield the changes that make a copy."""
    made = duplicate_event(plan, placement.event_id, timedelta(minutes=placement.starts_by))
    (copy_id,) = copies(made)
    wanted = placement.group_ids
    guests = frozenset() if wanted is None else frozenset(guest_groups(plan))
    held: set[Id] = set()
    for change in made.changes:
        values = dict(change.after or {})
        group_id = values.get("group_id") if values.get("role") is AttendanceRole.ATTENDS else None
        if group_id not in guests or group_id in (wanted or ()):
            held |= {group_id} if group_id else set()
            yield change
    missing = (("group_id", each) for each in wanted or () if each not in held)
    yield from attending(plan, copy_id, AttendanceRole.ATTENDS, missing)


def _label(plan: VisitPlan, placements: Sequence[Placement]) -> str:
    if len(placements) == 1:
        return _label_of_one(plan, placements[0])
    by = {each.starts_by for each in placements}
    if len(by) == 1 and (minutes := by.pop()):
        return f"Move {len(placements)} events {abs(minutes)} min {'later' if minutes > 0 else 'earlier'}"
    return f"Let other groups attend {len(placements)} events"


def _label_of_one(plan: VisitPlan, placement: Placement) -> str:
    event = plan.events[placement.event_id]
    times = _times(event, placement)
    starts, ends = f"{times['starts']:%H:%M}", f"{times['ends']:%H:%M}"
    who = _grouped(plan, event.id, placement.group_ids or ()).label if placement.group_ids is not None else ""
    if not placement.starts_by and not placement.ends_by:
        return who or f"Move {event.title} to {starts}"
    if placement.starts_by == placement.ends_by:
        moved = f"Move {event.title} to {starts}"
    else:
        moved = f"Start {event.title} at {starts}" if placement.starts_by else f"End {event.title} at {ends}"
    return f"{moved}, {who[0].lower()}{who[1:].removesuffix(f' {event.title}')}" if who else moved

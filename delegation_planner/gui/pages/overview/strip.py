"""A day as a strip: its hours, its lanes, and the blocks in them; plain values, which `DayStrip` paints."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from delegation_planner.documents import dates
from delegation_planner.edits.new_events import guest_groups
from delegation_planner.gui.pages.programme.lanes import lanes_of, runs
from delegation_planner.gui.pages.programme.lines import spoken, visit_days
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventKind, EventStatus
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event

_HOUR = 60
_MIDNIGHT = 24 * _HOUR
_OFFICE_HOURS = (8, 18)
"""The hours that a day without any item shows."""


@dataclass(frozen=True, slots=True)
class Block:
    """An item in lanes that lie beside each other.

    Attributes:
        event_id: the event.
        kind: what it is.
        starts, ends: in minutes from midnight.
        first, last: its lanes, from 0.
        spoken: what it is, when and where.
    """

    event_id: Id
    kind: EventKind
    starts: int
    ends: int
    first: int
    last: int
    spoken: str


@dataclass(frozen=True, slots=True)
class Strip:
    """A day.

    Attributes:
        day: the day.
        count: how many items it has; those for the staff alone are not counted.
        begins, ends: when the first begins and the last ends, as clocks show it; empty where no time is known.
        hours: the first and the last hour that are shown.
        lanes: what the lanes are called.
        blocks: the items.
    """

    day: date
    count: int
    begins: str
    ends: str
    hours: tuple[int, int]
    lanes: tuple[str, ...]
    blocks: tuple[Block, ...]


def strip_of(plan: VisitPlan, today: date, others: str) -> Strip:
    """Return the day of a visit that matters most: today, else its first official day with any item.

    Args:
        plan: the visit.
        today: the day it is where the visit takes place.
        others: what the lane is called of those who are in no group of the guests.
    """
    day = _day(plan, today)
    events = [event for event in plan.days.get(day, ()) if _is_shown(event)]
    timed = [event for event in events if not dates.is_open(event)]
    lanes = {group_id: number for number, group_id in enumerate(guest_groups(plan))}
    places = {event.id: lanes_of(plan, event.id, lanes) for event in timed}
    names = [plan.groups[group_id].name for group_id in lanes]
    if not names or not all(places.values()):
        names.append(others)
    blocks = tuple(block for event in timed for block in _blocks(plan, event, places[event.id] or [len(lanes)]))
    return Strip(
        day=day,
        count=len(events),
        begins=dates.clock_time(min(event.starts for event in timed)) if timed else "",
        ends=dates.clock_time(max(event.ends for event in timed)) if timed else "",
        hours=_hours(blocks),
        lanes=tuple(names),
        blocks=blocks,
    )


def layered(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return blocks in the order in which they are painted: shorter and later ones over those that they would miss."""
    return tuple(sorted(blocks, key=lambda block: (block.starts - block.ends, block.first - block.last, block.starts)))


def overlap_of(block: Block, others: Sequence[Block]) -> tuple[int, int] | None:
    """Return from when to when a block overlaps another one in one of its lanes, in minutes; None for no time."""
    for other in others:
        in_lane = other.first <= block.last and block.first <= other.last
        starts, ends = max(block.starts, other.starts), min(block.ends, other.ends)
        if other.event_id != block.event_id and in_lane and starts < ends:
            return starts, ends
    return None


def _day(plan: VisitPlan, today: date) -> date:
    official = [day for day in visit_days(plan) if plan.visit.starts <= day <= plan.visit.ends]
    if today in official:
        return today
    return next((day for day in official if any(map(_is_shown, plan.days.get(day, ())))), plan.visit.starts)


def _is_shown(event: Event) -> bool:
    return event.kind is not EventKind.STAFF and event.status is not EventStatus.CANCELLED


def _blocks(plan: VisitPlan, event: Event, lanes: Sequence[int]) -> Iterator[Block]:
    """Yield a block for each run of lanes that lie beside each other."""
    starts, ends = (_minute(moment, event.starts.date()) for moment in (event.starts, event.ends))
    words = spoken(plan, event)
    for first, last in runs(lanes):
        yield Block(event.id, event.kind, starts, max(starts, ends), first, last, words)


def _minute(moment: datetime, day: date) -> int:
    """Return the minute of a moment in a day; one of the next day is its end."""
    return min(_MIDNIGHT, (moment - datetime.combine(day, time())) // timedelta(minutes=1))


def _hours(blocks: Sequence[Block]) -> tuple[int, int]:
    if not blocks:
        return _OFFICE_HOURS
    first = min(block.starts for block in blocks) // _HOUR
    last = -(-max(block.ends for block in blocks) // _HOUR)
    return first, max(last, first + 1)

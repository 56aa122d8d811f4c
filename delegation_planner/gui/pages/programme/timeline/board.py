"""A day of a visit as lanes and the items in them; plain values, which the timeline paints."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from delegation_planner.documents import dates
from delegation_planner.edits.new_events import guest_groups
from delegation_planner.gui.pages.programme.lanes import lanes_of
from delegation_planner.gui.pages.programme.timeline.items import (
    MIDNIGHT,
    Item,
    LocalTimes,
    item_of,
)
from delegation_planner.model import naming
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventKind, MemberRole
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event

if TYPE_CHECKING:
    from delegation_planner.rules.legs import Leg

_OFFICE = 9 * 60


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane.

    Attributes:
        group_id: the group of the guests; empty for the lane of those who are in none.
        name: what it is called.
        people: who they are: the head's name and how many others, or how many members.
        is_one_party: whether those in it are always together, so that nobody in it can be at two items at one time.
    """

    group_id: Id
    name: str
    people: str = ""
    is_one_party: bool = True


@dataclass(frozen=True, slots=True)
class Gap:
    """A leg that the plan should have and has not: two items of one lane are at different venues.

    Attributes:
        leg: what is missing.
        starts, ends: the room for it, in minutes from midnight.
        lanes: the lanes, in order.
        words: from where to where, and how long it takes.
    """

    leg: "Leg"
    starts: int
    ends: int
    lanes: tuple[int, ...]
    words: str


@dataclass(frozen=True)
class Board:
    """A day.

    Attributes:
        plan: the visit.
        day: the day, in the visit's zone.
        lanes: the lanes, from the left.
        items: what stands in them, in the order of time.
        staff: the items for the staff alone, in the order of time.
        waiting: the items of the day whose time is to be confirmed.
        gaps: the legs that are missing.
    """

    plan: VisitPlan
    day: date
    lanes: tuple[Lane, ...]
    items: tuple[Item, ...]
    staff: tuple[Item, ...] = ()
    waiting: tuple[Item, ...] = ()
    gaps: tuple[Gap, ...] = ()

    @cached_property
    def by_id(self) -> Mapping[Id, Item]:
        """All items by their events."""
        return {item.event_id: item for item in (*self.items, *self.staff, *self.waiting)}

    @cached_property
    def in_order(self) -> tuple[Item, ...]:
        """The items of the lanes and the staff's in the order of time; those whose time is open come last."""
        return (*sorted((*self.items, *self.staff), key=_order), *self.waiting)

    @property
    def first_minute(self) -> int:
        """When the first item begins that does not come from the day before, in minutes from midnight."""
        starts = [item.starts for item in (self.items or self.staff) if not item.is_continued]
        return min(starts, default=0 if self.items else _OFFICE)

    @property
    def group_ids(self) -> tuple[Id, ...]:
        """The groups of the lanes, in order, without the lane of those who are in none."""
        return tuple(lane.group_id for lane in self.lanes if lane.group_id)


def board_of(plan: VisitPlan, day: date, legs: "Iterable[Leg]" = ()) -> Board:
    """Return a day of a visit.

    Args:
        plan: the visit.
        day: the day, in the visit's zone.
        legs: the legs that are missing in the plan, of any day.
    """
    groups = {group_id: number for number, group_id in enumerate(guest_groups(plan))}
    times = LocalTimes(plan.visit.zone)
    timed: list[Item] = []
    staff: list[Item] = []
    waiting: list[Item] = []
    for event in plan.events.values():
        fields = event.__dict__
        starts, ends = times.of(event)
        if not _is_on(day, starts, ends, is_open=dates.is_open(event)):
            continue
        is_staff = fields["kind"] is EventKind.STAFF
        lanes = () if is_staff else tuple(lanes_of(plan, event.id, groups))
        item = item_of(plan, event, (starts, ends), day, lanes or (() if is_staff else (len(groups),)))
        (waiting if dates.is_open(event) else staff if is_staff else timed).append(item)
    items = tuple(sorted(timed, key=_order))
    lanes_ = _lanes(plan, groups, with_others=any(item.lanes[-1] == len(groups) for item in items))
    found = Board(
        plan, day, lanes_, items, tuple(sorted(staff, key=_order)), tuple(sorted(waiting, key=lambda i: i.event_id))
    )
    return found if not legs else _with_gaps(found, legs)


def local_day(plan: VisitPlan, event: Event) -> date:
    """Return the day on which an event starts in the visit's zone."""
    return LocalTimes(plan.visit.zone).of(event)[0].date()


def _is_on(day: date, starts: datetime, ends: datetime, *, is_open: bool) -> bool:
    """Tell whether an event begins on a day, or goes on into it."""
    if starts.date() == day:
        return True
    return not is_open and starts.date() < day and ends > datetime.combine(day, time())


def _order(item: Item) -> tuple[int, int, Id]:
    return item.starts, -item.ends, item.event_id


def _lanes(plan: VisitPlan, groups: Mapping[Id, int], *, with_others: bool) -> tuple[Lane, ...]:
    if not groups:
        return (Lane("", _tr("Whole delegation")),)
    found = [Lane(group_id, plan.groups[group_id].name, _people(plan, group_id)) for group_id in groups]
    if with_others:
        found.append(Lane("", _tr("Others"), is_one_party=False))
    return tuple(found)


def _people(plan: VisitPlan, group_id: Id) -> str:
    """Return who is in a group, in short."""
    group = plan.groups[group_id]
    members = [row for row in plan.members_by_delegation.get(group.delegation_id, ()) if row.group_id == group_id]
    head = next((row for row in members if row.role is MemberRole.HEAD), None)
    count = len(members) or group.declared_size or 0
    if head is None:
        return {0: "", 1: _tr("1 member")}.get(count, _tr("{n} members").format(n=count))
    name = naming.member_name(plan, head)
    if len(members) == 1:
        return name
    return (_tr("{name} and 1 other") if len(members) == 2 else _tr("{name} and {n} others")).format(
        name=name, n=len(members) - 1
    )


def _with_gaps(board: Board, legs: "Iterable[Leg]") -> Board:
    """Return a day with the legs that are missing; those of several groups to one item are one."""
    lanes = {group_id: number for number, group_id in enumerate(board.group_ids)}
    found: dict[tuple[Id, Id, Id], Gap] = {}
    for leg in legs:
        there = tuple(sorted(lanes[each] for each in leg.group_ids if each in lanes))
        if (gap := _gap(board, leg, there)) is not None:
            key = (leg.before_id, leg.from_venue_id, leg.to_venue_id)
            found[key] = _joined(found[key], gap) if key in found else gap
    gaps = tuple(sorted(found.values(), key=lambda gap: (gap.starts, gap.lanes)))
    return replace(board, gaps=gaps)


def _joined(gap: Gap, other: Gap) -> Gap:
    """Return one leg for two groups that go to the same item: it begins when both can."""
    last = max(gap, other, key=lambda each: each.starts)
    leg = replace(last.leg, group_ids=(*gap.leg.group_ids, *other.leg.group_ids))
    return replace(last, leg=leg, lanes=tuple(sorted({*gap.lanes, *other.lanes})))


def _gap(board: Board, leg: "Leg", lanes: tuple[int, ...]) -> Gap | None:
    """Return a missing leg where both items beside it stand on this day."""
    before, after = board.by_id.get(leg.after_id), board.by_id.get(leg.before_id)
    if before is None or after is None or before.ends > MIDNIGHT or after.is_continued or not lanes:
        return None
    plan = board.plan
    start, end = (naming.venue_name(plan, venue_id) for venue_id in (leg.from_venue_id, leg.to_venue_id))
    known, unknown = _tr("{start} → {end} needs {n} min"), _tr("{start} → {end}: travel time not known")
    words = unknown if leg.minutes is None else known
    return Gap(leg, before.ends, after.starts, lanes, words.format(start=start, end=end, n=leg.minutes))


def moment(day: date, minute: int) -> datetime:
    """Return the wall-clock time of a minute of a day; below 0 it is on the day before, from 1440 on the next."""
    return datetime.combine(day, time()) + timedelta(minutes=minute)

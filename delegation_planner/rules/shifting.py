"""Shifting a programme: a delay from an item on, a block, a day; what each comes to is known before it is applied."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from delegation_planner.edits.days import day_words, events_of_day
from delegation_planner.edits.events import move_event
from delegation_planner.errors import Refused
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventKind, EventStatus
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.rules.chains import Chains, Item, in_order, takes_place

_ANCHORS = frozenset({EventKind.ARRIVAL, EventKind.DEPARTURE, EventKind.PRAYER})
_By = dict[Id, int]
"""By how many minutes each event moves."""


@dataclass(frozen=True, slots=True)
class Moved:
    """An event that moves.

    Attributes:
        event_id: the event.
        was: when it started, on the clock of its zone.
        becomes: when it starts then.
    """

    event_id: Id
    was: datetime
    becomes: datetime


@dataclass(frozen=True, slots=True)
class Squeezed:
    """Free time that a delay uses up.

    Attributes:
        event_id: the event before which it was free.
        minutes: how much of it is used.
    """

    event_id: Id
    minutes: int


@dataclass(frozen=True, slots=True)
class Unfit:
    """An event that no longer fits: it moves all the same, and runs into one that stays.

    Attributes:
        event_id: the event that moves.
        anchor_id: the event that stays.
        minutes: by how many minutes the first comes too late for the second, or too early after it.
    """

    event_id: Id
    anchor_id: Id
    minutes: int


@dataclass(frozen=True, slots=True)
class Shift:
    """What a shift comes to.

    Attributes:
        edit: all of it, as one step; empty where nothing moves.
        moved: the events that move, in the order of the programme.
        kept: the events that were met and keep their time: a flight, a prayer, a fixed slot.
        squeezed: the free time that is used up.
        unfit: what no longer fits.
    """

    edit: Edit
    moved: tuple[Moved, ...] = ()
    kept: tuple[Id, ...] = ()
    squeezed: tuple[Squeezed, ...] = ()
    unfit: tuple[Unfit, ...] = ()


def is_anchor(event: Event) -> bool:
    """Tell whether an event keeps its time when others are shifted: a flight, a prayer, what was fixed."""
    return event.fixed or event.kind in _ANCHORS


def delay_from(plan: VisitPlan, event_id: Id, minutes: int) -> Shift:
    """Let an event start later, and those after it only as far as the free time before them does not suffice.

    The delay goes on with everybody who goes through a delayed event. What is fixed keeps its time. Items of the staff
    that make an event ready move with it. Below 0 the event and those of its day that follow start earlier, as far as
    those before them allow.

    Args:
        plan: the visit.
        event_id: the event; a flight too, since it is the one that is late.
        minutes: by how much; below 0 earlier.

    Raises:
        Refused: the event has no time or is cancelled, or it can't be so much earlier.
    """
    event = plan.events[event_id]
    if not takes_place(event):
        raise Refused(_no_time(event), title=event.title)
    if not minutes:
        return Shift(Edit(f"Delay {event.title}", (), plan.visit.id))
    chains = Chains(plan, event.starts.date())
    item = chains.by_event[event_id]
    shifts = _later(chains, item, minutes) if minutes > 0 else _earlier(chains, item, -minutes)
    _make_ready(chains, shifts)
    return _shift(plan, _delay_label(event, len(shifts), minutes), shifts, chains)


def shift_block(plan: VisitPlan, event_ids: Collection[Id], minutes: int) -> Shift:
    """Shift events by minutes, later or, below 0, earlier; flights, prayers and what is fixed keep their time.

    Raises:
        Refused: none of the events can be shifted.
    """
    events = [plan.events[each] for each in dict.fromkeys(event_ids)]
    free = [event for event in events if takes_place(event) and not is_anchor(event)]
    what = free[0].title if len(free) == 1 else f"{len(free)} items"
    return _shift_events(plan, f"Shift {what} {_by_words(minutes)}", events, minutes)


def shift_day(plan: VisitPlan, day: date, minutes: int) -> Shift:
    """Shift the events that start on a day, as `shift_block` does.

    Raises:
        Refused: none of the events can be shifted.
    """
    return _shift_events(plan, f"Shift {day_words(day)} {_by_words(minutes)}", plan.days.get(day, ()), minutes)


def move_day(plan: VisitPlan, day: date, to_day: date) -> Shift:
    """Move the events that start on a day to another day, those too whose time is to be confirmed.

    Raises:
        Refused: none of the events can be moved.
    """
    label = f"Move {day_words(day)} to {day_words(to_day)}"
    return _shift_events(plan, label, events_of_day(plan, day), (to_day - day) // timedelta(minutes=1), with_open=True)


# --- a delay ---------------------------------------------------------------------------------------------------


def _later(chains: Chains, item: Item, minutes: int) -> _By:
    """Return by how much each event is pushed; two that followed one another still do."""
    shifts: _By = {item.id: minutes}
    moved = [item]
    for each in chains.after(item):
        if each.begins > max(first.ends + shifts[first.id] for first in moved) + chains.longest_way:
            break
        firsts = (first for first in moved if first.precedes(each) and not first.people.isdisjoint(each.people))
        pushed = max((shifts[first.id] - max(0, chains.free(first, each)) for first in firsts), default=0)
        if pushed > 0 and not is_anchor(each.event):
            shifts[each.id] = pushed
            moved.append(each)
    return shifts


def _earlier(chains: Chains, item: Item, minutes: int) -> _By:
    """Return by how much each event is drawn forward, below 0; none comes nearer to one before than it may."""
    free, before = min(((chains.free(each, item), each) for each in chains.before(item)), key=_least, default=(0, None))
    if before and free < minutes:
        raise _too_early(item, before, free)
    shifts: _By = {item.id: -minutes}
    day = item.event.starts.date()
    for each in chains.after(item):
        if each.event.starts.date() == day and not is_anchor(each.event):
            firsts = list(chains.before(each))
            drawn = min((max(0, chains.free(first, each)) - shifts.get(first.id, 0) for first in firsts), default=0)
            if drawn > 0 and any(first.id in shifts for first in firsts):
                shifts[each.id] = -min(minutes, drawn)
    return shifts


def _least(pair: tuple[int, Item]) -> int:
    return pair[0]


def _make_ready(chains: Chains, shifts: _By) -> None:
    """Let the items of the staff move with what they make ready, where those who do it are free then."""
    for item in chains.items:
        if item.event.kind is not EventKind.STAFF or item.id in shifts or is_anchor(item.event):
            continue
        what = chains.made_ready_by(item)
        if what and what.id in shifts:
            alone = shifts | {item.id: shifts[what.id]}
            if not any(_missing(chains, alone, item, each) for each in chains.around(item, alone[item.id])):
                shifts[item.id] = shifts[what.id]


def _no_time(event: Event) -> str:
    if event.status is EventStatus.CANCELLED:
        return "“{title}” is cancelled."
    return "The time of “{title}” is to be confirmed."


def _too_early(item: Item, before: Item, free: int) -> Refused:
    words = "“{title}” can't start earlier: “{before}” comes right before it."
    if free > 0:
        words = "“{title}” can start {free} min earlier at most: “{before}” comes before it."
    return Refused(words, title=item.event.title, before=before.event.title, free=free)


# --- what a shift comes to -------------------------------------------------------------------------------------


def _shift_events(
    plan: VisitPlan, label: str, events: Collection[Event], minutes: int, *, with_open: bool = False
) -> Shift:
    kept = [event for event in events if is_anchor(event)]
    free = [event for event in events if not is_anchor(event) and (with_open or takes_place(event))]
    if not free:
        raise Refused(_NOTHING if not kept else _ALL_FIXED)
    if not minutes:
        return Shift(Edit(label, (), plan.visit.id))
    # What is moved over days may meet others on both days.
    since = min(event.starts.date() for event in free)
    by = timedelta(minutes=minutes)
    chains = Chains(plan, _on(since, min(by, timedelta())))
    found = _shift(plan, label, {event.id: minutes for event in free}, chains)
    return replace(found, kept=tuple(event.id for event in kept))


_NOTHING = "There is nothing here that can be shifted."
_ALL_FIXED = "Flights, prayers and fixed items keep their time: there is nothing else here to shift."


def _on(day: date, by: timedelta) -> date:
    try:
        return day + by
    except OverflowError:
        return date.min


def _shift(plan: VisitPlan, label: str, shifts: _By, chains: Chains) -> Shift:
    """Return what it comes to when events move by minutes."""
    events = [event for event in plan.programme if event.id in shifts]
    try:
        moved = tuple(Moved(each.id, each.starts, each.starts + timedelta(minutes=shifts[each.id])) for each in events)
        edits = [move_event(plan, each.event_id, each.becomes) for each in moved]
    except OverflowError:
        raise Refused("That lies beyond the calendar.") from None
    changes = tuple(change for edit in edits for change in edit.changes)
    met = {item.id: used for item in chains.items if (used := _used(chains, shifts, item)) is not None}
    kept = tuple(each for each in met if each not in shifts and is_anchor(plan.events[each]))
    squeezed = tuple(Squeezed(each, used) for each, used in met.items() if used)
    return Shift(Edit(label, changes, plan.visit.id), moved, kept, squeezed, tuple(_unfit(chains, shifts)))


def _used(chains: Chains, shifts: _By, item: Item) -> int | None:
    """Return how much free time before an item a delay uses up; None where nothing late comes right before it."""
    free = [(chains.free(each, item), shifts.get(each.id, 0)) for each in chains.straight_before(item)]
    least = min((minutes for minutes, _ in free), default=0)
    late = max((by for minutes, by in free if minutes == least), default=0)
    return max(0, min(late - shifts.get(item.id, 0), least)) if late > 0 else None


def _unfit(chains: Chains, shifts: _By) -> Iterator[Unfit]:
    """Yield every pair of which one moves and the other does not, and which fit less than before."""
    for item in chains.items:
        if item.id in shifts:
            for other in chains.around(item, shifts[item.id]):
                if other.id not in shifts and (minutes := _missing(chains, shifts, item, other)):
                    yield Unfit(item.id, other.id, minutes)


def _missing(chains: Chains, shifts: _By, one: Item, other: Item) -> int:
    """Return how many minutes are missing between two items of the same people; 0 where no more than before."""
    if one.people.isdisjoint(other.people):
        return 0
    first, second = sorted((one, other), key=in_order)
    a, b = shifts.get(first.id, 0), shifts.get(second.id, 0)
    if first.ends <= second.begins:
        lacked = -chains.free(first, second)
        lacks = lacked + a - b
    else:
        lacked = min(first.ends, second.ends) - second.begins
        lacks = min(first.ends + a, second.ends + b) - max(first.begins + a, second.begins + b)
    return lacks if lacks > max(0, lacked) else 0


# --- words -----------------------------------------------------------------------------------------------------


def _delay_label(event: Event, count: int, minutes: int) -> str:
    if minutes > 0:
        what = event.title if count == 1 else f"{count} items from {event.title}"
        return f"Delay {what} by {minutes} min"
    what = event.title if count == 1 else f"{count} items from {event.title} on"
    return f"Start {what} {-minutes} min earlier"


def _by_words(minutes: int) -> str:
    return f"by {minutes} min" if minutes >= 0 else f"{-minutes} min earlier"

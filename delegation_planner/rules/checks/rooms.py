"""C03 and C04: a room for two items, or for too many people."""

from collections import defaultdict
from collections.abc import Iterator

from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import CheckLevel
from delegation_planner.rules.checks.case import Case, Slot, is_shared
from delegation_planner.rules.checks.finding import Fact, Finding, refs
from delegation_planner.rules.checks.minutes import overlaps
from delegation_planner.rules.checks.repairing import end_by
from delegation_planner.rules.checks.strands import attendees

_Span = tuple[int, int, Slot]


def find_shared_rooms(case: Case) -> Iterator[Finding]:
    """Yield C03: a room is used by two items at once (`used`), or one is set up or cleared meanwhile (`buffer`)."""
    rooms: dict[Id, list[_Span]] = defaultdict(list)
    for slot in case.slots:
        if room_id := slot.event.__dict__["room_id"]:
            rooms[room_id].append(_span(slot))
    for room_id, spans in rooms.items():
        for first, second in overlaps(sorted(spans, key=_order)):
            if _is_shared_use(first, second):
                yield _shared(case, room_id, first, second)


def _span(slot: Slot) -> _Span:
    values = slot.event.__dict__
    return slot.begins - values["set_up"], slot.ends + values["strike"], slot


def _order(span: _Span) -> tuple[int, int, Id]:
    return span[0], span[1], span[2].id


def _is_shared_use(first: Slot, second: Slot) -> bool:
    """Tell whether it matters: the staff may work side by side, and before and after what the room is prepared for."""
    staff = (not is_shared(first)) + (not is_shared(second))
    return staff == 0 or (staff == 1 and _overlap(first, second))


def _overlap(first: Slot, second: Slot) -> bool:
    return min(first.ends, second.ends) > max(first.begins, second.begins)


def _shared(case: Case, room_id: Id, *pair: Slot) -> Finding:
    first, second = sorted(pair, key=lambda slot: (slot.begins, slot.ends, slot.id))
    shorter, other = sorted(pair, key=lambda slot: (slot.ends - slot.begins, slot.begins, slot.id))
    room, spans = case.plan.rooms[room_id], (_span(first), _span(second))
    facts: dict[str, Fact] = {
        "room": room.name,
        "minutes": min(span[1] for span in spans) - max(span[0] for span in spans),
    }
    return Finding(
        "C03",
        CheckLevel.BLOCK,
        refs(shorter.event, other.event, room),
        kind="used" if _overlap(first, second) else "buffer",
        facts=facts,
        fixes=tuple(end_by(first, spans[1][0] - first.event.strike)),
    )


def find_small_rooms(case: Case) -> Iterator[Finding]:
    """Yield C04: more people are in a room than it holds."""
    capacities = {row.id: row.capacity for row in case.plan.rooms.values() if row.capacity is not None}
    held = {slot.id: slot for slot in case.slots if slot.event.__dict__["room_id"] in capacities}
    for event_id, people in attendees(case, held).items():
        event = held[event_id].event
        room = case.plan.rooms[event.room_id or ""]
        capacity = capacities[room.id]
        if capacity < people:
            facts: dict[str, Fact] = {"room": room.name, "capacity": capacity, "people": people}
            yield Finding("C04", CheckLevel.WARN, refs(event, room), facts=facts)

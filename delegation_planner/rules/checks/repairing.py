"""Which repairs of times may do. None is made for an event whose time is fixed."""

from collections.abc import Iterator

from delegation_planner.rules.checks.case import Slot
from delegation_planner.rules.checks.fixes import EndAt, MoveTo, StartAt
from delegation_planner.rules.checks.minutes import wall_of

_SHORTEST = 5
"""So many minutes are left of an event that is made shorter, and half of it."""
_FARTHEST = 15
"""By no more minutes is an event moved."""
_STEP = 5


def end_by(slot: Slot, minute: int) -> Iterator[EndAt]:
    """Yield the repair that ends an event by a moment; none where too little of it would be left."""
    left = minute - slot.begins
    if minute < slot.ends and not slot.event.fixed and left >= _SHORTEST and 2 * left >= slot.ends - slot.begins:
        event = slot.event
        yield EndAt(event.id, wall_of(minute, event.ends_zone or event.zone))


def end_later(slot: Slot, minute: int) -> Iterator[EndAt]:
    """Yield the repair that ends an event at a later moment."""
    event = slot.event
    if not event.fixed:
        yield EndAt(event.id, wall_of(minute, event.ends_zone or event.zone))


def start_at(slot: Slot, minute: int) -> Iterator[StartAt]:
    """Yield the repair that starts an event at another moment and keeps its end."""
    event = slot.event
    if not event.fixed:
        yield StartAt(event.id, wall_of(minute, event.zone))


def move_to(slot: Slot, minute: int) -> Iterator[MoveTo]:
    """Yield the repair that moves an event to the next five minutes from a moment on; none where that is far."""
    event, late = slot.event, -(-minute // _STEP) * _STEP
    if not event.fixed and 0 < late - slot.begins <= _FARTHEST:
        yield MoveTo(event.id, wall_of(late, event.zone))

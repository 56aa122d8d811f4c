"""The ways between two places that a programme leaves out: what no transfer stands for."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventKind
from delegation_planner.model.plan import VisitPlan
from delegation_planner.rules.checks.case import Case, Slot, is_shared

_LONGEST = 4 * 60
"""Over midnight, a way is made between two items only if no more minutes lie between them."""

Ends = tuple[Id, Id]
"""The ids of two venues, or of two events: where something begins and where it ends."""


@dataclass(frozen=True, slots=True)
class Leg:
    """A way from one venue to another that people make without a transfer in the programme.

    Attributes:
        group_ids: the groups that make it, in the order of the delegations.
        after_id: the event that they come from.
        before_id: the event that they go to.
        from_venue_id: where they come from.
        to_venue_id: where they go to.
        minutes: how long the way takes; None where nobody has said.
    """

    group_ids: tuple[Id, ...]
    after_id: Id
    before_id: Id
    from_venue_id: Id
    to_venue_id: Id
    minutes: int | None


def missing_legs(plan: VisitPlan) -> tuple[Leg, ...]:
    """Return the ways that the groups of a visit make without a transfer, in the order of the programme.

    They lie between items of one day, or up to four hours apart, that follow each other at known, different venues.
    """
    return legs_of(Case(plan, plan.visit.starts))


def legs_of(case: Case) -> tuple[Leg, ...]:
    """Return the same of a visit as the checks see it."""
    groups: dict[Ends, list[Id]] = defaultdict(list)
    for group in case.plan.groups_in_order:
        for after, before in _followers(case.of_groups.get(group.id, ())):
            groups[after.id, before.id].append(group.id)
    minutes, slots = travel_minutes(case.plan), case.slot_by_event
    legs = (_leg(slots[after], slots[before], tuple(ids), minutes) for (after, before), ids in groups.items())
    return tuple(sorted(legs, key=lambda leg: (slots[leg.after_id].begins, leg.after_id, leg.before_id)))


def travel_minutes(plan: VisitPlan) -> Mapping[Ends, int]:
    """Return how long the way from one venue to another takes, as far as it is known; the way back is another."""
    rows = sorted(plan.travel_times.values(), key=lambda row: row.id)
    return {(row.from_venue_id, row.to_venue_id): row.minutes for row in rows}


def goal(slot: Slot) -> Id | None:
    """Return the venue at which people are when an event has ended; None where that is open."""
    values = slot.event.__dict__
    venue_id: Id | None = values["to_venue_id" if values["kind"] is EventKind.TRANSFER else "venue_id"]
    return venue_id


def _followers(slots: Iterable[Slot]) -> Iterator[tuple[Slot, Slot]]:
    """Yield items of which one follows the other at another place; of overlapping ones the last to end counts."""
    last: Slot | None = None
    for slot in slots:
        if not is_shared(slot):
            continue
        if last and slot.begins >= last.ends and _is_apart(last, slot) and _is_near(last, slot):
            yield last, slot
        if last is None or slot.ends >= last.ends:
            last = slot


def _is_apart(after: Slot, before: Slot) -> bool:
    comes, goes = goal(after), before.event.__dict__["venue_id"]
    return comes is not None and goes is not None and comes != goes


def _is_near(after: Slot, before: Slot) -> bool:
    if before.begins - after.ends <= _LONGEST:
        return True
    ends: datetime = after.event.__dict__["ends"]
    starts: datetime = before.event.__dict__["starts"]
    return ends.date() == starts.date()


def _leg(after: Slot, before: Slot, group_ids: tuple[Id, ...], minutes: Mapping[Ends, int]) -> Leg:
    way = (str(goal(after)), str(before.event.venue_id))
    return Leg(group_ids, after.id, before.id, *way, minutes.get(way))

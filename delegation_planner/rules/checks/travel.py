"""T01 and T02: the ways between places, planned or left out."""

from collections.abc import Iterator

from delegation_planner.model.kinds import CheckLevel, EventKind
from delegation_planner.model.naming import venue_name
from delegation_planner.rules.checks.case import Case, Slot
from delegation_planner.rules.checks.finding import Fact, Finding, Fix, Ref, refs
from delegation_planner.rules.checks.repairing import end_by, end_later, move_to, start_at
from delegation_planner.rules.checks.walls import end_of, part_of_day
from delegation_planner.rules.legs import Ends, Leg, legs_of, travel_minutes

_STEP = 5
"""To so many minutes the end of an item is rounded that is made to end earlier."""


def find_short_ways(case: Case) -> Iterator[Finding]:
    """Yield T01: a transfer is shorter than the way (`planned`), or too little time is left for one (`gap`)."""
    minutes = travel_minutes(case.plan)
    for slot in _transfers(case):
        needed = minutes.get(_way(slot))
        if needed is not None and slot.ends - slot.begins < needed:
            yield _planned(case, slot, needed)
    for leg in case.once(legs_of):
        if leg.minutes is not None:
            yield from _gap(case, leg, leg.minutes)


def find_unknown_ways(case: Case) -> Iterator[Finding]:
    """Yield T02: nobody has said how long a way takes, of a transfer (`planned`) or where none stands (`gap`)."""
    minutes = travel_minutes(case.plan)
    for slot in _transfers(case):
        if _way(slot) not in minutes:
            yield Finding("T02", CheckLevel.WARN, _refs(case, slot), kind="planned", facts=_places(case, *_way(slot)))
    for leg in case.once(legs_of):
        if leg.minutes is None:
            facts = _places(case, leg.from_venue_id, leg.to_venue_id)
            yield Finding("T02", CheckLevel.WARN, _refs_of(case, leg), kind="gap", facts=facts)


def needed_minutes(case: Case, minutes: int, *, peak: bool = False) -> tuple[int, int]:
    """Return how many minutes a way without a transfer needs: at the least, and with something to spare.

    Args:
        case: the visit.
        minutes: how long the way itself takes.
        peak: whether it is made when traffic is heavy.
    """
    number = case.house.number
    per_cent = number("travel.peak") if peak else 100
    around = number("travel.boarding") + number("travel.alighting")
    least = -(-minutes * per_cent // 100)
    ample = -(-minutes * per_cent * (100 + number("travel.contingency")) // 10_000)
    return around + least, around + ample


# --- planned -----------------------------------------------------------------------------------------------------


def _transfers(case: Case) -> Iterator[Slot]:
    """Yield the transfers from one known venue to another."""
    for slot in case.slots:
        values = slot.event.__dict__
        if values["kind"] is EventKind.TRANSFER and len({values["venue_id"], values["to_venue_id"]} - {None}) == 2:
            yield slot


def _way(slot: Slot) -> Ends:
    values = slot.event.__dict__
    return values["venue_id"], values["to_venue_id"]


def _planned(case: Case, slot: Slot, needed: int) -> Finding:
    facts = {**_places(case, *_way(slot)), "planned": slot.ends - slot.begins, "needed": needed}
    fixes: tuple[Fix, ...] = (*start_at(slot, slot.ends - needed), *end_later(slot, slot.begins + needed))
    return Finding("T01", CheckLevel.WARN, _refs(case, slot), kind="planned", facts=facts, fixes=fixes)


# --- left out ----------------------------------------------------------------------------------------------------


def _gap(case: Case, leg: Leg, minutes: int) -> Iterator[Finding]:
    after, before = case.slot_by_event[leg.after_id], case.slot_by_event[leg.before_id]
    least, ample = needed_minutes(case, minutes, peak=_is_at_peak(case, after, before))
    gap = before.begins - after.ends
    if gap < ample:
        level = CheckLevel.BLOCK if gap < least else CheckLevel.WARN
        facts = {**_places(case, leg.from_venue_id, leg.to_venue_id), "gap": gap, "needed": ample, "least": least}
        earlier = end_by(after, (before.begins - ample) // _STEP * _STEP)
        fixes: tuple[Fix, ...] = (*earlier, *move_to(before, after.ends + ample))
        yield Finding("T01", level, _refs_of(case, leg), kind="gap", facts=facts, fixes=fixes)


def _is_at_peak(case: Case, after: Slot, before: Slot) -> bool:
    """Tell whether the traffic is heavy at some time between two items, or when the first ends."""
    day = end_of(case, after).date()
    spans = (span for span in case.house.spans("travel.peaks") if span.weekday in (None, day.weekday()))
    parts = (part_of_day(case, day, span.starts, span.ends) for span in spans)
    return any(after.ends < ends and before.begins > starts for starts, ends in parts)


# --- words of both -----------------------------------------------------------------------------------------------


def _places(case: Case, from_id: str, to_id: str) -> dict[str, Fact]:
    return {"from": venue_name(case.plan, from_id), "to": venue_name(case.plan, to_id)}


def _refs(case: Case, slot: Slot) -> tuple[Ref, ...]:
    plan, (from_id, to_id) = case.plan, _way(slot)
    return refs(slot.event, plan.venues[from_id], plan.venues[to_id])


def _refs_of(case: Case, leg: Leg) -> tuple[Ref, ...]:
    plan = case.plan
    events = refs(plan.events[leg.after_id], plan.events[leg.before_id])
    groups = refs(*(plan.groups[row_id] for row_id in leg.group_ids))
    return (*events, *refs(plan.venues[leg.from_venue_id], plan.venues[leg.to_venue_id]), *groups)

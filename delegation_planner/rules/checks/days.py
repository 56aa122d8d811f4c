"""Z02 and Z03: items beyond the visit's days, and over midnight."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from delegation_planner.model.kinds import CheckLevel, EventKind, EventStatus
from delegation_planner.model.programme import Event
from delegation_planner.rules.checks.case import Case
from delegation_planner.rules.checks.finding import Fact, Finding, refs
from delegation_planner.rules.checks.walls import begin_of, end_of

_JOURNEY = timedelta(days=3)
"""So long before the first official day an arrival still counts, and after the last one a departure."""
_MINUTE = timedelta(minutes=1)


def find_outside(case: Case) -> Iterator[Finding]:
    """Yield Z02: the items of a day are not within the visit, which goes from the arrival to the departure."""
    first, last = window(case)
    outside: dict[date, list[Event]] = defaultdict(list)
    for slot in case.slots:
        if not slot.event.__dict__["external"] and not first <= (day := begin_of(case, slot).date()) <= last:
            outside[day].append(slot.event)
    for day, events in outside.items():
        facts: dict[str, Fact] = {"day": day, "first": first, "last": last, "count": len(events)}
        yield Finding("Z02", CheckLevel.BLOCK, refs(*events), facts=facts)


def window(case: Case) -> tuple[date, date]:
    """Return the first and the last day of a visit, with the days of the journey."""
    visit = case.plan.visit
    arrivals = _days(case, EventKind.ARRIVAL)
    departures = _days(case, EventKind.DEPARTURE)
    first = min((day for day in arrivals if visit.starts - _JOURNEY <= day < visit.starts), default=visit.starts)
    last = max((day for day in departures if visit.ends < day <= visit.ends + _JOURNEY), default=visit.ends)
    return first, last


def _days(case: Case, kind: EventKind) -> Iterator[date]:
    """Yield the days of the arrivals or departures, also of those whose time is to be confirmed."""
    for event in case.plan.events.values():
        values = event.__dict__
        if values["kind"] is kind and values["status"] is not EventStatus.CANCELLED:
            slot = case.slot_by_event.get(values["id"])
            yield begin_of(case, slot).date() if slot else values["starts"].date()


def find_over_midnight(case: Case) -> Iterator[Finding]:
    """Yield Z03: an item ends on a later day than it begins; one that ends at midnight does not."""
    for slot in case.slots:
        begins, ends = begin_of(case, slot), end_of(case, slot)
        if ends > begins and (ends - _MINUTE).date() > begins.date():
            facts = {"starts": begins, "ends": ends}
            yield Finding("Z03", CheckLevel.INFO, refs(slot.event), facts=facts)

"""M05: days that leave the guests and their heads no rest."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta

from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import CheckLevel, EventKind
from delegation_planner.rules.checks.case import Case, Slot
from delegation_planner.rules.checks.finding import Finding, refs
from delegation_planner.rules.checks.minutes import longest_gap
from delegation_planner.rules.checks.strands import Strand, goers, guests, named, of_principals
from delegation_planner.rules.checks.walls import begin_of, by_day, end_of

_RESTS = frozenset({EventKind.REST, EventKind.PRAYER, EventKind.MEAL})
_WAYS = frozenset({EventKind.TRANSFER, EventKind.ARRIVAL, EventKind.DEPARTURE})
_NO_WORK = frozenset({EventKind.REST, EventKind.PRAYER, EventKind.TRANSFER})
_EVENING = time(18)
_LATE, _NIGHT, _MORNING = time(22), time(4), time(9)


def find_missing_rests(case: Case) -> Iterator[Finding]:
    """Yield M05: no break for long (`break`), none before dinner (`change`), early after a late arrival (`late`)."""
    yield from _breaks(case)
    yield from _changes(case)
    yield from _mornings(case)


# --- no break ----------------------------------------------------------------------------------------------------


def _breaks(case: Case) -> Iterator[Finding]:
    longest, least = case.house.number("rest.longest"), case.house.number("rest.least")
    found: dict[tuple[Id, ...], tuple[Sequence[Slot], list[Id]]] = {}
    for member_id, strand in of_principals(case).items():
        for block in _blocks(strand, least):
            if _end(block) - block[0].begins > longest:
                found.setdefault(tuple(slot.id for slot in block), (block, []))[1].append(member_id)
    for block, member_ids in found.values():
        last = max(block, key=lambda slot: (slot.ends, slot.id))
        who = goers(case, member_ids)
        facts = {
            "minutes": last.ends - block[0].begins,
            "longest": longest,
            "starts": begin_of(case, block[0]),
            "ends": end_of(case, last),
            **named(case, who),
        }
        rows = (*refs(*(slot.event for slot in block)), *refs(*who))
        yield Finding("M05", CheckLevel.WARN, rows, kind="break", facts=facts)


def _blocks(strand: Strand, least: int) -> Iterator[Sequence[Slot]]:
    """Yield the items of work that follow each other without a break; a way is one only if it takes as long as one."""
    block: list[Slot] = []
    busy_to = 0
    for slot in strand:
        kind, minutes = slot.event.__dict__["kind"], slot.ends - slot.begins
        is_break = minutes > 0 and (kind in _RESTS or (kind in _WAYS and minutes >= least))
        if block and (is_break or slot.begins - busy_to >= least):
            yield block
            block = []
        if minutes > 0 and not is_break and kind not in _WAYS:
            block.append(slot)
        busy_to = max(busy_to, slot.ends) if block else slot.ends
    if block:
        yield block


def _end(block: Sequence[Slot]) -> int:
    return max(slot.ends for slot in block)


# --- no time to change before dinner ------------------------------------------------------------------------------


def _changes(case: Case) -> Iterator[Finding]:
    needed = case.house.number("rest.before_dinner")
    found: dict[Id, dict[Id, int]] = defaultdict(dict)
    for row_id, strand in guests(case).items():
        for slots in by_day(case, strand).values():
            for place, slot in enumerate(slots):
                if slot.event.__dict__["kind"] is EventKind.MEAL and begin_of(case, slot).time() >= _EVENING:
                    free = _free_before(slots[:place], slot)
                    if free is not None and free < needed:
                        found[slot.id][row_id] = free
    for event_id, free_by_row in found.items():
        who = goers(case, free_by_row)
        facts = {"minutes": min(free_by_row.values()), "needed": needed, **named(case, who)}
        rows = (*refs(case.plan.events[event_id]), *refs(*who))
        yield Finding("M05", CheckLevel.WARN, rows, kind="change", facts=facts)


def _free_before(before: Sequence[Slot], dinner: Slot) -> int | None:
    """Return the longest time in a row that is free between work and a dinner; None for a day without work."""
    work = [slot.ends for slot in before if slot.event.__dict__["kind"] not in _NO_WORK]
    if not work:
        return None
    taken = [(slot.begins, slot.ends) for slot in before if slot.event.__dict__["kind"] is not EventKind.REST]
    return longest_gap(taken, max(work), dinner.begins)


# --- too early after a late arrival -------------------------------------------------------------------------------


def _mornings(case: Case) -> Iterator[Finding]:
    found: dict[tuple[Id, Id], list[Id]] = defaultdict(list)
    for row_id, strand in guests(case).items():
        for arrival, early in _early_items(case, strand):
            found[arrival.id, early.id].append(row_id)
    for (arrival_id, early_id), row_ids in found.items():
        arrival, early, who = case.slot_by_event[arrival_id], case.slot_by_event[early_id], goers(case, row_ids)
        facts = {"arrives": begin_of(case, arrival), "begins": begin_of(case, early), **named(case, who)}
        rows = (*refs(early.event, arrival.event), *refs(*who))
        yield Finding("M05", CheckLevel.WARN, rows, kind="late", facts=facts)


def _early_items(case: Case, strand: Strand) -> Iterator[tuple[Slot, Slot]]:
    """Yield each late arrival with the first item of the morning after it, where that is before nine."""
    for place, slot in enumerate(strand):
        if slot.event.__dict__["kind"] is EventKind.ARRIVAL and (morning := _morning_after(begin_of(case, slot))):
            later = ((begin_of(case, each), each) for each in strand[place + 1 :])
            first = next((each for each in later if each[0] >= morning and _is_for_guests(each[1])), None)
            if first and first[0] < datetime.combine(morning.date(), _MORNING):
                yield slot, first[1]


def _morning_after(arrives: datetime) -> datetime | None:
    """Return when the morning begins after an arrival in the night; None for one by day."""
    if arrives.time() > _LATE:
        return datetime.combine(arrives.date() + timedelta(days=1), _NIGHT)
    return datetime.combine(arrives.date(), _NIGHT) if arrives.time() < _NIGHT else None


def _is_for_guests(slot: Slot) -> bool:
    return slot.event.__dict__["kind"] not in (EventKind.REST, EventKind.PRAYER)

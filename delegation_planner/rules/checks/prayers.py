"""M01, M02 and M06: days that are planned around the prayers."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime

from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import CheckLevel, EventKind, Prayer
from delegation_planner.rules.almanac.places import coordinates_of, observes_prayers
from delegation_planner.rules.almanac.prayer import prayer_times
from delegation_planner.rules.almanac.ramadan import Certainty, ramadan_on
from delegation_planner.rules.checks.case import Case, Slot
from delegation_planner.rules.checks.finding import Fact, Finding, refs
from delegation_planner.rules.checks.minutes import minute_of, wall_of
from delegation_planner.rules.checks.strands import goers, guests, named
from delegation_planner.rules.checks.walls import begin_of, by_day, part_of_day

_FRIDAY = 4
_BY_DAY = (Prayer.DHUHR, Prayer.ASR, Prayer.MAGHRIB)
_FREE_ON_FRIDAY = frozenset({EventKind.REST, EventKind.PRAYER, EventKind.MEAL, EventKind.STAFF, EventKind.TRANSFER})
_NAMES_PRAYER = re.compile(r"\b(?:prayers?|namaz|salah|salat|jum(?:u.?a|m?a)h?|намаз\w*)\b|نماز", re.IGNORECASE)


def find_missed_prayers(case: Case) -> Iterator[Finding]:
    """Yield M01: guests have nothing but other items from the time of a prayer until it is too late for it."""
    if not observes_prayers(case.host_country):
        return
    for day, strands in sorted(_strands_by_day(case).items()):
        for prayer, (at, until) in _windows(case, day).items():
            missed = {row_id: slots for row_id, slots in strands.items() if _is_missed(slots, at, until)}
            if missed:
                yield _missed(case, day, prayer, (at, until), missed)


def _strands_by_day(case: Case) -> Mapping[date, Mapping[Id, Sequence[Slot]]]:
    found: dict[date, dict[Id, Sequence[Slot]]] = {}
    for row_id, strand in guests(case).items():
        for day, slots in by_day(case, strand).items():
            found.setdefault(day, {})[row_id] = slots
    return found


def _is_missed(slots: Sequence[Slot], at: int, until: int) -> bool:
    """Tell whether a day's programme goes on all the time in which a prayer may be said, without an item for it."""
    if slots[0].begins > at or all(slot.ends < until for slot in slots):
        return False
    return not any(_leaves_time(slot, at, until) for slot in slots)


def _leaves_time(slot: Slot, at: int, until: int) -> bool:
    if slot.begins >= until or max(slot.ends, slot.begins + 1) <= at:
        return False
    values = slot.event.__dict__
    if values["kind"] in (EventKind.REST, EventKind.PRAYER):
        return True
    return _NAMES_PRAYER.search(f"{values['title']}\n{values['note']}") is not None


def _windows(case: Case, day: date) -> Mapping[Prayer, tuple[int, int]]:
    """Return from when until when each prayer of the day may be said: for some time, but not into the next."""
    times, longest = _times(case, day), case.house.number("prayer.window")
    found = {}
    for prayer in (each for each in _BY_DAY if each in times):
        at = times[prayer]
        found[prayer] = (at, min([at + longest, *(other for other in times.values() if other > at)]))
    return found


def _missed(
    case: Case, day: date, prayer: Prayer, window: tuple[int, int], strands: Mapping[Id, Sequence[Slot]]
) -> Finding:
    at, until = window
    shown = min((_at(slots, at) for slots in strands.values()), key=lambda slot: (slot.begins, slot.id))
    who = goers(case, strands)
    facts: dict[str, Fact] = {
        "day": day,
        "prayer": prayer.value,
        "at": wall_of(at, case.zone).time(),
        "until": wall_of(until, case.zone).time(),
        "source": "printed" if prayer in _printed(case).get(day, {}) else "computed",
        **named(case, who),
    }
    return Finding("M01", CheckLevel.WARN, (*refs(shown.event), *refs(*who)), kind=prayer.value, facts=facts)


def _at(slots: Sequence[Slot], minute: int) -> Slot:
    """Return the item that goes on at a moment, else the first one after it, else the last."""
    return next((slot for slot in slots if slot.ends > minute), slots[-1])


# --- Friday ------------------------------------------------------------------------------------------------------


def find_fridays(case: Case) -> Iterator[Finding]:
    """Yield M02: the head of a delegation is at work during the Friday prayer."""
    if not observes_prayers(case.host_country):
        return
    for slot in case.slots:
        values = slot.event.__dict__
        if values["kind"] not in _FREE_ON_FRIDAY and values["id"] in case.events_of_principals:
            yield from _on_friday(case, slot)


def _on_friday(case: Case, slot: Slot) -> Iterator[Finding]:
    day = begin_of(case, slot).date()
    for span in case.house.spans("friday.break") if day.weekday() == _FRIDAY else ():
        starts, ends = part_of_day(case, day, span.starts, span.ends)
        minutes = min(slot.ends, ends) - max(slot.begins, starts)
        if minutes > 0:
            facts: dict[str, Fact] = {"day": day, "starts": span.starts, "ends": span.ends, "minutes": minutes}
            yield Finding("M02", CheckLevel.BLOCK, refs(slot.event), facts=facts)


# --- Ramadan -----------------------------------------------------------------------------------------------------


def find_meals_of_ramadan(case: Case) -> Iterator[Finding]:
    """Yield M06: a meal by day in Ramadan, certainly (`certain`) or by the moon (`possible`)."""
    if not any(map(observes_prayers, (case.host_country, *case.guest_countries))):
        return
    for slot in case.slots:
        if slot.event.__dict__["kind"] is EventKind.MEAL:
            yield from _in_ramadan(case, slot)


def _in_ramadan(case: Case, slot: Slot) -> Iterator[Finding]:
    day = begin_of(case, slot).date()
    if (certainty := ramadan_on(day)) is Certainty.NO:
        return
    times = _times(case, day)
    if {Prayer.FAJR, Prayer.MAGHRIB} <= times.keys():
        fajr, maghrib = times[Prayer.FAJR], times[Prayer.MAGHRIB]
        if slot.begins < maghrib and slot.ends > fajr:
            facts: dict[str, Fact] = {"day": day, **_clock(case, fajr=fajr, maghrib=maghrib)}
            yield Finding("M06", CheckLevel.INFO, refs(slot.event), kind=certainty.value, facts=facts)


def _clock(case: Case, **minutes: int) -> dict[str, Fact]:
    return {name: wall_of(minute, case.zone).time() for name, minute in minutes.items()}


# --- when the prayers are -----------------------------------------------------------------------------------------


def _times(case: Case, day: date) -> Mapping[Prayer, int]:
    """Return when the prayers of a day begin, as the mosque has printed them, else as computed."""
    place = coordinates_of(case.plan.visit.city)
    computed = prayer_times(day, place, case.zone) if place else {}
    walls = {**computed, **_printed(case).get(day, {})}
    return {prayer: minute_of(wall, case.zone) for prayer, wall in walls.items()}


def _printed(case: Case) -> Mapping[date, Mapping[Prayer, datetime]]:
    return case.once(_read_printed)


def _read_printed(case: Case) -> Mapping[date, Mapping[Prayer, datetime]]:
    found: dict[date, dict[Prayer, datetime]] = {}
    for row in sorted(case.plan.prayer_times.values(), key=lambda row: row.id):
        found.setdefault(row.day, {})[row.prayer] = datetime.combine(row.day, row.at)
    return found

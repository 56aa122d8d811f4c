"""What the clock on the wall shows in the visit's zone."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time

from delegation_planner.rules.checks.case import Case, Slot
from delegation_planner.rules.checks.minutes import minute_of, wall_of


def begin_of(case: Case, slot: Slot) -> datetime:
    """Return what the clock of the visit's zone shows when an event begins."""
    values, zone = slot.event.__dict__, case.zone
    starts: datetime = values["starts"]
    return starts if values["zone"] == zone else wall_of(slot.begins, zone)


def end_of(case: Case, slot: Slot) -> datetime:
    """Return what the clock of the visit's zone shows when an event ends."""
    values, zone = slot.event.__dict__, case.zone
    ends: datetime = values["ends"]
    return ends if values["zone"] == zone and not values["ends_zone"] else wall_of(slot.ends, zone)


def by_day(case: Case, slots: Iterable[Slot]) -> Mapping[date, Sequence[Slot]]:
    """Return events by the day on which they begin in the visit's zone, each day's in the order given."""
    days: dict[date, list[Slot]] = {}
    for slot in slots:
        days.setdefault(begin_of(case, slot).date(), []).append(slot)
    return days


def part_of_day(case: Case, day: date, starts: time, ends: time) -> tuple[int, int]:
    """Return the moments between which a part of a day lies in the visit's zone."""
    return (minute_of(datetime.combine(day, starts), case.zone), minute_of(datetime.combine(day, ends), case.zone))

"""Z01: the computer tells the same time in the visit's zones as the program, and clocks that change."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from delegation_planner.model.kinds import CheckLevel
from delegation_planner.rules.checks.case import Case
from delegation_planner.rules.checks.finding import Fact, Finding, refs

_MARGIN = timedelta(hours=14)
"""From noon to two hours beyond midnight: clocks change at midnight in some zones."""


def find_clock_troubles(case: Case) -> Iterator[Finding]:
    """Z01: what is wrong with clocks, this computer's and those of the places."""
    yield from find_doubted_zones(case)
    yield from find_changed_clocks(case)


def find_doubted_zones(case: Case) -> Iterator[Finding]:
    """Z01: the computer's own data has another time in a zone, as data from before 2024 has of Almaty."""
    doubts = {doubt.zone: doubt.minutes for doubt in case.doubts if doubt.minutes}
    for zone in sorted(doubts.keys() & _zones(case)) if doubts else ():
        facts: dict[str, Fact] = {"zone": zone, "minutes": doubts[zone]}
        yield Finding("Z01", CheckLevel.WARN, refs(case.plan.visit), "data", facts)


def find_changed_clocks(case: Case) -> Iterator[Finding]:
    """Z01: an item begins or ends at a time that the clocks skip (`skipped`), or they change during it (`change`)."""
    for slot in case.slots:
        values = slot.event.__dict__
        ends_zone = values["ends_zone"] or values["zone"]
        days = values["starts"].date(), values["ends"].date()
        if not (_changes(values["zone"], *days) or _changes(ends_zone, *days)):
            continue
        walls = ((values["starts"], values["zone"]), (values["ends"], ends_zone))
        skipped = next((wall for wall in walls if _shown(*wall) != wall[0]), None)
        if skipped:
            facts: dict[str, Fact] = {"item": values["title"], "at": skipped[0], "becomes": _shown(*skipped)}
            yield Finding("Z01", CheckLevel.WARN, refs(slot.event), "skipped", facts | {"zone": skipped[1]})
        elif ends_zone == values["zone"] and _offset(*walls[0]) != _offset(*walls[1]):
            facts = {"item": values["title"], "zone": values["zone"], "minutes": slot.ends - slot.begins}
            yield Finding("Z01", CheckLevel.INFO, refs(slot.event), "change", facts)


@lru_cache(maxsize=4096)
def _changes(zone: str, first: date, last: date) -> bool:
    """Tell whether the clocks of a zone change on one of the days, or within two hours of them."""
    before, after = datetime.combine(first, time(12)) - _MARGIN, datetime.combine(last, time(12)) + _MARGIN
    return _offset(before, zone) != _offset(after, zone)


def _offset(wall: datetime, zone: str) -> timedelta | None:
    return ZoneInfo(zone).utcoffset(wall)


def _shown(wall: datetime, zone: str) -> datetime:
    """Return what the clock shows at a time: the same, or where it skips that time a later one."""
    return wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def _zones(case: Case) -> frozenset[str]:
    """Return the zones that the visit uses."""
    events = [event.__dict__ for event in case.standing]
    return frozenset({case.zone, *(each["zone"] for each in events), *(each["ends_zone"] for each in events)} - {None})

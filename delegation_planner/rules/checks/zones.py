"""Z01: the computer tells the same time in the visit's zones as the program."""

from collections.abc import Iterator

from delegation_planner.model.kinds import CheckLevel
from delegation_planner.rules.checks.case import Case
from delegation_planner.rules.checks.finding import Fact, Finding, refs


def find_doubted_zones(case: Case) -> Iterator[Finding]:
    """Z01: the computer's own data has another time in a zone, as data from before 2024 has of Almaty."""
    doubts = {doubt.zone: doubt.minutes for doubt in case.doubts if doubt.minutes}
    for zone in sorted(doubts.keys() & _zones(case)) if doubts else ():
        facts: dict[str, Fact] = {"zone": zone, "minutes": doubts[zone]}
        yield Finding("Z01", CheckLevel.WARN, refs(case.plan.visit), "data", facts)


def _zones(case: Case) -> frozenset[str]:
    """Return the zones that the visit uses."""
    events = [event.__dict__ for event in case.standing]
    return frozenset({case.zone, *(each["zone"] for each in events), *(each["ends_zone"] for each in events)} - {None})

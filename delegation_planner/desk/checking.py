"""What the checks are run on: a visit, the day it is there, what the office has set, and what the computer tells."""

import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from delegation_planner.clock import Clock
from delegation_planner.model.kinds import CheckLevel
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.registers import Registers
from delegation_planner.rules.checks.case import Case, ZoneDoubt
from delegation_planner.rules.checks.catalogue import CHECKS, Check
from delegation_planner.rules.checks.finding import Finding
from delegation_planner.rules.house import House, house_of

_MINUTE = timedelta(minutes=1)


def case_of(plan: VisitPlan, registers: Registers, clock: Clock) -> Case:
    """Return a visit as the checks see it today.

    Args:
        plan: the visit.
        registers: what the office has set is among them.
        clock: the clock to ask.
    """
    today = clock.now(ZoneInfo(plan.visit.zone)).date()
    return Case(plan, today, house_of(registers.settings.values()), doubts_of(plan))


@dataclass(frozen=True, slots=True)
class Readiness:
    """How far a visit is from being ready, by its checks.

    Attributes:
        must: how many findings must be seen to before papers are handed out.
        should: how many should be.
        failed: how many checks have one that must be.
        warned: how many others have one that should be.
        of: how many checks there are that the office has not turned off.
    """

    must: int
    should: int
    failed: int
    warned: int
    of: int

    @property
    def passed(self) -> int:
        """How many checks have found nothing that must or should be seen to."""
        return self.of - self.failed - self.warned


def readiness_of(findings: Iterable[Finding], house: House, checks: Iterable[Check] = CHECKS) -> Readiness:
    """Return how far a visit is from being ready.

    Args:
        findings: what was found; what an officer lets stand counts for nothing.
        house: what the office has set.
        checks: the checks that were run.
    """
    still_open = [finding for finding in findings if not finding.reason]
    must = [finding.code for finding in still_open if finding.level is CheckLevel.BLOCK]
    should = [finding.code for finding in still_open if finding.level is CheckLevel.WARN]
    of = sum(level_of(check, house) is not CheckLevel.OFF for check in checks)
    return Readiness(len(must), len(should), len(set(must)), len(set(should) - set(must)), of)


def level_of(check: Check, house: House) -> CheckLevel:
    """Return the level of a check: that which the office has set, else its own."""
    return house.level(check.code) or check.level


def doubts_of(plan: VisitPlan, folders: tuple[Path, ...] | None = None) -> tuple[ZoneDoubt, ...]:
    """Return the zones of a visit of which the computer itself tells another time than the program.

    Other programs, such as the one that shows the calendars, go by the computer's own data of zones.

    Args:
        plan: the visit.
        folders: where the computer keeps that data; None for its usual places. Where it has none, nothing is doubted.
    """
    places = _usual_folders() if folders is None else folders
    noon = datetime.combine(plan.visit.starts, time(12))
    found = ((zone, _ahead(zone, noon, places)) for zone in sorted(_zones(plan)))
    return tuple(ZoneDoubt(zone, minutes) for zone, minutes in found if minutes)


def _zones(plan: VisitPlan) -> frozenset[str]:
    events = [event.__dict__ for event in plan.events.values()]
    ends = {values["ends_zone"] for values in events} - {None, ""}
    return frozenset({plan.visit.zone} | {values["zone"] for values in events} | ends)


def _usual_folders() -> tuple[Path, ...]:
    return tuple(Path(place) for place in (sysconfig.get_config_var("TZPATH") or "").split(":") if place)


@lru_cache(maxsize=256)
def _ahead(zone: str, noon: datetime, folders: tuple[Path, ...]) -> int:
    """Return by how many minutes the computer's own clock is ahead in a zone; 0 where it does not know it."""
    own = next(_own(zone, folders), None)
    theirs, ours = (noon.replace(tzinfo=each).utcoffset() for each in (own, ZoneInfo(zone)))
    return (theirs - ours) // _MINUTE if theirs is not None and ours is not None else 0


def _own(zone: str, folders: tuple[Path, ...]) -> Iterator[ZoneInfo]:
    """Yield the zone as the computer's own data has it."""
    for path in (folder / zone for folder in folders):
        try:
            with path.open("rb") as file:
                yield ZoneInfo.from_file(file, key=zone)
        except (OSError, ValueError):
            continue

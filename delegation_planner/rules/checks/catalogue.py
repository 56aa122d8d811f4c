"""All checks, by their codes of the catalogue (docs/checks.md)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from delegation_planner.model.kinds import CheckLevel
from delegation_planner.rules.checks.breaks import find_missing_rests
from delegation_planner.rules.checks.case import Case
from delegation_planner.rules.checks.centres import find_proposed_centres
from delegation_planner.rules.checks.clashes import find_clashes, find_clashes_of_principals
from delegation_planner.rules.checks.days import find_outside, find_over_midnight
from delegation_planner.rules.checks.durations import find_short_signings
from delegation_planner.rules.checks.finding import Finding
from delegation_planner.rules.checks.holidays import find_holidays
from delegation_planner.rules.checks.interpreting import find_tired_interpreters
from delegation_planner.rules.checks.journeys import find_missing_journeys
from delegation_planner.rules.checks.languages import find_double_booked_interpreters, find_missing_interpreters
from delegation_planner.rules.checks.members import (
    find_missing_native_names,
    find_missing_papers,
    find_unasked_food,
    find_unnamed_members,
)
from delegation_planner.rules.checks.memoranda import find_missing_parties, find_open_texts, find_wrong_counts
from delegation_planner.rules.checks.places import find_open_places
from delegation_planner.rules.checks.prayers import find_fridays, find_meals_of_ramadan, find_missed_prayers
from delegation_planner.rules.checks.precedence import (
    find_acting_offices,
    find_low_greeters,
    find_open_offices,
    find_ties,
)
from delegation_planner.rules.checks.rooms import find_shared_rooms, find_small_rooms
from delegation_planner.rules.checks.signings import find_missing_signatories, find_signatories_elsewhere
from delegation_planner.rules.checks.tasks import find_overdue
from delegation_planner.rules.checks.travel import find_short_ways, find_unknown_ways
from delegation_planner.rules.checks.vehicles import find_full_vehicles, find_long_drives
from delegation_planner.rules.checks.zones import find_clock_troubles


@dataclass(frozen=True, slots=True)
class Check:
    """A check.

    Attributes:
        code: its code, such as `C01`.
        level: the level of its findings where the office has set none; of a check with several the highest.
        find: finds them.
    """

    code: str
    level: CheckLevel
    find: Callable[[Case], Iterable[Finding]]


# --- the programme: who is where, and on the way there -----------------------------------------------------------
_PROGRAMME: tuple[Check, ...] = (
    Check("C01", CheckLevel.BLOCK, find_clashes_of_principals),
    Check("C02", CheckLevel.WARN, find_clashes),
    Check("C03", CheckLevel.BLOCK, find_shared_rooms),
    Check("C04", CheckLevel.WARN, find_small_rooms),
    Check("T01", CheckLevel.BLOCK, find_short_ways),
    Check("T02", CheckLevel.WARN, find_unknown_ways),
    Check("T03", CheckLevel.BLOCK, find_full_vehicles),
    Check("T04", CheckLevel.INFO, find_long_drives),
    Check("M01", CheckLevel.WARN, find_missed_prayers),
    Check("M02", CheckLevel.BLOCK, find_fridays),
    Check("M03", CheckLevel.WARN, find_holidays),
    Check("M04", CheckLevel.WARN, find_tired_interpreters),
    Check("M05", CheckLevel.WARN, find_missing_rests),
    Check("M06", CheckLevel.INFO, find_meals_of_ramadan),
    Check("Z02", CheckLevel.BLOCK, find_outside),
    Check("Z03", CheckLevel.INFO, find_over_midnight),
)

# --- people, languages, ceremonies, time -------------------------------------------------------------------------
_PEOPLE: tuple[Check, ...] = (
    Check("I01", CheckLevel.BLOCK, find_missing_interpreters),
    Check("I02", CheckLevel.BLOCK, find_double_booked_interpreters),
    Check("P01", CheckLevel.WARN, find_ties),
    Check("P02", CheckLevel.WARN, find_open_offices),
    Check("P03", CheckLevel.INFO, find_acting_offices),
    Check("P04", CheckLevel.WARN, find_low_greeters),
    Check("G01", CheckLevel.BLOCK, find_open_texts),
    Check("G02", CheckLevel.BLOCK, find_missing_signatories),
    Check("G06", CheckLevel.WARN, find_short_signings),
    Check("G07", CheckLevel.WARN, find_wrong_counts),
    Check("G08", CheckLevel.BLOCK, find_signatories_elsewhere),
    Check("G09", CheckLevel.BLOCK, find_missing_parties),
    Check("N01", CheckLevel.WARN, find_open_places),
    Check("D01", CheckLevel.WARN, find_unnamed_members),
    Check("D02", CheckLevel.BLOCK, find_missing_papers),
    Check("D03", CheckLevel.WARN, find_unasked_food),
    Check("D04", CheckLevel.WARN, find_missing_native_names),
    Check("D05", CheckLevel.WARN, find_missing_journeys),
    Check("K01", CheckLevel.BLOCK, find_proposed_centres),
    Check("Z01", CheckLevel.WARN, find_clock_troubles),
)

# --- the work on the visit ---------------------------------------------------------------------------------------
_WORK: tuple[Check, ...] = (Check("W01", CheckLevel.WARN, find_overdue),)

CHECKS: tuple[Check, ...] = (*_PROGRAMME, *_PEOPLE, *_WORK)
"""Every check, in the order of the catalogue."""

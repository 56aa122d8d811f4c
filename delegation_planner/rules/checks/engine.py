"""Runs the checks over a visit."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import CheckLevel
from delegation_planner.rules.checks.case import Case
from delegation_planner.rules.checks.catalogue import CHECKS, Check
from delegation_planner.rules.checks.finding import Finding

_RANK: Mapping[CheckLevel, int] = {CheckLevel.BLOCK: 0, CheckLevel.WARN: 1, CheckLevel.INFO: 2, CheckLevel.OFF: 3}
_Order = tuple[bool, int, int, str, str, tuple[Id, ...], str]


def find_all(case: Case, checks: Iterable[Check] = CHECKS) -> tuple[Finding, ...]:
    """Return all findings of a visit: what blocks first, then in the order of time; overridden ones at the end.

    The order in which the rows of the plan come makes no difference.

    Args:
        case: the visit.
        checks: which checks are run.
    """
    found = (finding for check in checks for finding in _of_check(case, check))
    return tuple(sorted((_overridden(case, finding) for finding in found), key=lambda each: _order(case, each)))


def blocks(finding: Finding) -> bool:
    """Tell whether a finding stops the handing out of papers."""
    return finding.level is CheckLevel.BLOCK and not finding.reason


def _of_check(case: Case, check: Check) -> Iterable[Finding]:
    level = case.house.level(check.code)
    if level is CheckLevel.OFF:
        return ()
    found = check.find(case)
    return (finding.at(level) for finding in found) if level else found


def _overridden(case: Case, finding: Finding) -> Finding:
    for row in case.plan.overrides.values():
        if (row.code, tuple(sorted(row.rows))) == finding.key and row.facts == finding.written:
            return replace(finding, reason=row.reason)
    return finding


def _order(case: Case, finding: Finding) -> _Order:
    slots = (case.slot_by_event.get(event_id) for event_id in finding.events)
    begins = min((slot.begins for slot in slots if slot), default=0)
    return (
        bool(finding.reason),
        _RANK[finding.level],
        begins,
        finding.code,
        finding.kind,
        finding.key[1],
        finding.written,
    )

"""Which repairs of a finding are safe: those of which no other finding comes."""

from collections.abc import Iterator
from dataclasses import replace

from delegation_planner.edits.patching import patched
from delegation_planner.errors import PlannerError
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import CheckLevel
from delegation_planner.rules.checks.case import Case
from delegation_planner.rules.checks.engine import find_all
from delegation_planner.rules.checks.finding import Finding, Fix

_Known = dict[tuple[str, str, tuple[Id, ...]], CheckLevel]
_WEIGHT = {level: weight for weight, level in enumerate(CheckLevel)}


def safe_fixes(case: Case, finding: Finding) -> tuple[Fix, ...]:
    """Return the repairs of a finding after which it is gone and no other one is new or weighs more.

    Args:
        case: the visit in which it was found.
        finding: the finding.
    """
    return tuple(_safe(case, finding)) if finding.fixes else ()


def _safe(case: Case, finding: Finding) -> Iterator[Fix]:
    before = _known(find_all(case))
    for fix in finding.fixes:
        try:
            edit = fix.edit(case.plan)
            after = _known(find_all(replace(case, plan=patched(case.plan, edit)))) if edit else before
        except PlannerError:
            continue
        if _key(finding) not in after and _is_no_worse(before, after):
            yield fix


def _is_no_worse(before: _Known, after: _Known) -> bool:
    return all(key in before and _WEIGHT[level] <= _WEIGHT[before[key]] for key, level in after.items())


def _known(findings: tuple[Finding, ...]) -> _Known:
    return {_key(finding): finding.level for finding in findings}


def _key(finding: Finding) -> tuple[str, str, tuple[Id, ...]]:
    return finding.code, finding.kind, finding.key[1]

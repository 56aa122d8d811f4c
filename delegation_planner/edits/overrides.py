"""Edits that let a finding stand, with the reason, and that no longer do."""

from collections.abc import Iterable

from delegation_planner.edits.rows import alter, make, new, remove
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.planning import Override


def override(plan: VisitPlan, code: str, rows: Iterable[Id], facts: str, reason: str, *, name: str) -> Edit:
    """Let a finding stand for a reason; one that stood already has the new reason.

    Args:
        plan: the visit.
        code: the check, such as `C01`.
        rows: the rows that the finding is about.
        facts: what it says, as the checks write it down: where that changes, the finding comes back.
        reason: why it stands.
        name: what the finding says, for people.

    Raises:
        Refused: there is no reason, or it is too long.
    """
    about = tuple(sorted(rows))
    row = new(Override, visit_id=plan.visit.id, code=code, rows=about, facts=facts, reason=reason)
    held = _standing(plan, code, about)
    changes = alter(held[0], facts=row.facts, reason=row.reason) if held else (make(row),)
    return Edit(f"Let stand: {name}", (*changes, *map(remove, held[1:])), plan.visit.id)


def take_back_override(plan: VisitPlan, code: str, rows: Iterable[Id], *, name: str) -> Edit:
    """Let a finding stand no longer.

    Args:
        plan: the visit.
        code: the check.
        rows: the rows that the finding is about.
        name: what it says, for people.
    """
    found = _standing(plan, code, tuple(sorted(rows)))
    return Edit(f"No longer let stand: {name}", tuple(map(remove, found)), plan.visit.id)


def _standing(plan: VisitPlan, code: str, rows: tuple[Id, ...]) -> tuple[Override, ...]:
    found = (row for row in plan.overrides.values() if (row.code, tuple(sorted(row.rows))) == (code, rows))
    return tuple(sorted(found, key=lambda row: row.id))

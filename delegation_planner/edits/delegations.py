"""Edits of the sides of a visit."""

from collections.abc import Iterator
from typing import Any

from delegation_planner.edits.fields import change_row
from delegation_planner.edits.order import closed, last_place
from delegation_planner.edits.people import attendances_of
from delegation_planner.edits.rows import alter, make, new, remove_all
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.row import Row
from delegation_planner.model.visits import Delegation


def add_delegation(plan: VisitPlan, name: str, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Add a delegation after the others.

    Raises:
        Refused: a value does not fit its field.
    """
    place = last_place(plan.delegations.values()) + 1
    delegation = new(Delegation, visit_id=plan.visit.id, name=name, position=place, **fields)
    return Edit(f"Add {delegation.name}", (make(delegation),), plan.visit.id)


def change_delegation(plan: VisitPlan, delegation_id: Id, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Change fields of a delegation."""
    delegation = plan.delegations[delegation_id]
    return change_row(delegation, delegation.name, plan.visit.id, fields)


def remove_delegation(plan: VisitPlan, delegation_id: Id) -> Edit:
    """Remove a delegation with its groups and members; the persons stay in the register.

    Its parties of memoranda stay, and no side is named for them.
    """
    delegation = plan.delegations[delegation_id]
    parties = (row for row in plan.mou_parties.values() if row.delegation_id == delegation_id)
    left = (change for row in parties for change in alter(row, delegation_id=None))
    gone = remove_all(plan, (*_belongings(plan, delegation_id), delegation))
    moved = closed(plan.delegations.values(), delegation.position)
    return Edit(_label(plan, delegation), (*left, *gone, *moved), plan.visit.id)


def _belongings(plan: VisitPlan, delegation_id: Id) -> Iterator[Row]:
    members = plan.members_by_delegation.get(delegation_id, ())
    groups = [group for group in plan.groups_in_order if group.delegation_id == delegation_id]
    ids = {group.id for group in groups}
    for member in members:
        yield from attendances_of(plan, member)
    yield from (row for row in plan.attendances.values() if row.group_id in ids)
    yield from members
    yield from groups


def _label(plan: VisitPlan, delegation: Delegation) -> str:
    count = len(plan.members_by_delegation.get(delegation.id, ()))
    members = "its member" if count == 1 else f"its {count} members"
    return f"Remove {delegation.name} with {members}" if count else f"Remove {delegation.name}"

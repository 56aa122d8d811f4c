"""Edits of the groups of a delegation."""

from typing import Any

from delegation_planner.edits.fields import change_row
from delegation_planner.edits.order import closed, inserted, last_place, numbered
from delegation_planner.edits.rows import alter, make, new, remove_all
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.visits import Group


def add_group(plan: VisitPlan, delegation_id: Id, name: str, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Add a group at the end of a delegation.

    Raises:
        Refused: a value does not fit its field.
    """
    place = last_place(_groups(plan, delegation_id)) + 1
    group = new(Group, visit_id=plan.visit.id, delegation_id=delegation_id, name=name, position=place, **fields)
    return Edit(f"Add {group.name}", (make(group),), plan.visit.id)


def change_group(plan: VisitPlan, group_id: Id, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Change fields of a group."""
    group = plan.groups[group_id]
    return change_row(group, group.name, plan.visit.id, fields)


def place_group(plan: VisitPlan, group_id: Id, place: int) -> Edit:
    """Give a group another place in its delegation, from 1; beyond the last it is the last."""
    group = plan.groups[group_id]
    order = inserted(_groups(plan, group.delegation_id), group, place)
    return Edit(f"Move {group.name} to place {order.index(group) + 1}", numbered(order), plan.visit.id)


def remove_group(plan: VisitPlan, group_id: Id) -> Edit:
    """Remove a group from what it attends and from the delegation; its members stay without a group."""
    group = plan.groups[group_id]
    left = (change for row in plan.members.values() if row.group_id == group_id for change in alter(row, group_id=None))
    there = (row for row in plan.attendances.values() if row.group_id == group_id)
    moved = closed(_groups(plan, group.delegation_id), group.position)
    return Edit(f"Remove {group.name}", (*left, *remove_all(plan, (*there, group)), *moved), plan.visit.id)


def _groups(plan: VisitPlan, delegation_id: Id) -> list[Group]:
    return [group for group in plan.groups_in_order if group.delegation_id == delegation_id]

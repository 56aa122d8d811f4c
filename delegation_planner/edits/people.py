"""Edits of delegations and of the persons in them."""

from delegation_planner.edits.rows import alter, make, remove_all
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.naming import person_name
from delegation_planner.model.people import Person
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.visits import Member


def add_member(plan: VisitPlan, member: Member, person: Person) -> Edit:
    """Add a member to a delegation, with the person where the registers don't hold that one yet.

    The member takes the place of its `position`; who stood there and below moves down.
    """
    below = [row for row in plan.members_by_delegation.get(member.delegation_id, ()) if row.position >= member.position]
    shifted = tuple(change for row in below for change in alter(row, position=row.position + 1))
    made = () if person.id in plan.persons else (make(person),)
    return Edit(f"Add {person_name(person)}", (*shifted, *made, make(member)), plan.visit.id)


def remove_member(plan: VisitPlan, member_id: Id) -> Edit:
    """Remove a member from the delegation and from what it attends; the person stays in the register."""
    member = plan.members[member_id]
    attending = (row for row in plan.attendances.values() if row.member_id == member_id)
    below = (row for row in plan.members_by_delegation[member.delegation_id] if row.position > member.position)
    closed_up = (change for row in below for change in alter(row, position=row.position - 1))
    label = f"Remove {person_name(plan.persons[member.person_id])}"
    return Edit(label, (*remove_all(plan, (*attending, member)), *closed_up), plan.visit.id)


def place_member(plan: VisitPlan, member_id: Id, position: int) -> Edit:
    """Give a member another place in the order of precedence; those between move by one.

    Args:
        plan: the visit.
        member_id: the member.
        position: the new place, from 1; beyond the last it is the last.
    """
    member = plan.members[member_id]
    order = [row for row in plan.members_by_delegation[member.delegation_id] if row.id != member_id]
    order.insert(max(0, position - 1), member)
    changes = tuple(change for place, row in enumerate(order, 1) for change in alter(row, position=place))
    label = f"Move {person_name(plan.persons[member.person_id])} to place {order.index(member) + 1}"
    return Edit(label, changes, plan.visit.id)


def name_person(plan: VisitPlan, person_id: Id, name: str) -> Edit:
    """Give the name of a person who was to be confirmed, or another name."""
    person = plan.persons[person_id]
    return Edit(f"Name {person.position or person.name}", alter(person, name=name), plan.visit.id)

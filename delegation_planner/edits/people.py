"""Edits of the members of delegations, in their order of precedence."""

from collections.abc import Iterator
from types import EllipsisType
from typing import Any

from delegation_planner.edits.fields import change_row
from delegation_planner.edits.order import closed, inserted, last_place, numbered, opened
from delegation_planner.edits.persons import change_person, made_if_new
from delegation_planner.edits.rows import alter, make, new, remove_all
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import MemberRole
from delegation_planner.model.naming import member_name, person_name
from delegation_planner.model.people import Person
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Attendance
from delegation_planner.model.visits import Member


def add_member(plan: VisitPlan, member: Member, person: Person) -> Edit:
    """Add a member to a delegation, with the person where the registers don't hold that one yet.

    The member takes the place of its `position`; who stood there and below moves down.
    """
    shifted = opened(plan.members_by_delegation.get(member.delegation_id, ()), member.position)
    changes = (*shifted, *made_if_new(plan, person), make(member))
    return Edit(f"Add {person_name(person)}", changes, plan.visit.id)


def add_person_as_member(
    plan: VisitPlan,
    delegation_id: Id,
    person: Person,
    group_id: Id | None = None,
    **fields: Any,  # noqa: ANN401
) -> Edit:
    """Add a person as the last member of a group, or of the delegation where there is no group.

    Args:
        plan: the visit.
        delegation_id: the delegation.
        person: somebody of the registers, or somebody new.
        group_id: the group; None for none.
        fields: the member's other fields, such as appointment_id.
    """
    fields.setdefault("position", _last_of_group(plan, delegation_id, group_id) + 1)
    whose = {"visit_id": plan.visit.id, "delegation_id": delegation_id, "group_id": group_id, "person_id": person.id}
    return add_member(plan, new(Member, **whose, **fields), person)


def new_place(plan: VisitPlan, delegation_id: Id, group_id: Id | None, position_words: str) -> Edit:
    """Add a member who is to be confirmed and goes by a position, such as “Rector, university 3”."""
    return add_person_as_member(plan, delegation_id, new(Person, position=position_words), group_id)


def add_places(plan: VisitPlan, delegation_id: Id, count: int) -> Edit:
    """Add members who are to be confirmed; the first of a delegation without members is its head."""
    first = last_place(plan.members_by_delegation.get(delegation_id, ())) + 1
    rows = (row for place in range(first, first + count) for row in _unnamed(plan, delegation_id, place))
    what = "an unnamed place" if count == 1 else f"{count} unnamed places"
    return Edit(f"Make {what}", tuple(make(row) for row in rows), plan.visit.id)


def change_member(plan: VisitPlan, member_id: Id, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Change fields of a member other than the place, such as role, visa or interpreter_id."""
    member = plan.members[member_id]
    return change_row(member, member_name(plan, member), plan.visit.id, fields)


def remove_member(plan: VisitPlan, member_id: Id) -> Edit:
    """Remove a member from the delegation and from what it attends; the person stays in the register.

    Who signs or opens what stays as it is: it is the person who does.
    """
    member = plan.members[member_id]
    moved = closed(plan.members_by_delegation[member.delegation_id], member.position)
    label = f"Remove {person_name(plan.persons[member.person_id])}"
    return Edit(label, (*remove_all(plan, (*attendances_of(plan, member), member)), *moved), plan.visit.id)


def attendances_of(plan: VisitPlan, member: Member) -> Iterator[Attendance]:
    """Yield what a member attends, as a member or in the office in which it takes part."""
    office = member.appointment_id
    for row in plan.attendances.values():
        if row.member_id == member.id or (office and (row.person_id, row.appointment_id) == (member.person_id, office)):
            yield row


def place_member(plan: VisitPlan, member_id: Id, position: int, *, group_id: Id | EllipsisType | None = ...) -> Edit:
    """Give a member another place in the order of precedence; those between move by one.

    Args:
        plan: the visit.
        member_id: the member.
        position: the new place, from 1; beyond the last it is the last.
        group_id: the group into which the member comes; None for none, `...` for the one it is in.
    """
    member = plan.members[member_id]
    order = inserted(plan.members_by_delegation[member.delegation_id], member, position)
    where = f"place {order.index(member) + 1}"
    changes = numbered(order)
    if group_id is not ... and group_id != member.group_id:
        where = plan.groups[group_id].name if group_id else "no group"
        changes += alter(member, group_id=group_id)
    return Edit(f"Move {person_name(plan.persons[member.person_id])} to {where}", changes, plan.visit.id)


def name_person(plan: VisitPlan, person_id: Id, name: str) -> Edit:
    """Give the name of a person who was to be confirmed, or another name."""
    return change_person(plan.persons[person_id], plan.visit.id, name=name)


def _last_of_group(plan: VisitPlan, delegation_id: Id, group_id: Id | None) -> int:
    members = plan.members_by_delegation.get(delegation_id, ())
    group = [row for row in members if group_id and row.group_id == group_id]
    return last_place(group or members)


def _unnamed(plan: VisitPlan, delegation_id: Id, place: int) -> tuple[Person, Member]:
    is_head = place == 1
    person = new(Person, position="Head of delegation" if is_head else f"Member {place}")
    whose = {"visit_id": plan.visit.id, "delegation_id": delegation_id, "person_id": person.id}
    role = MemberRole.HEAD if is_head else MemberRole.MEMBER
    return person, new(Member, position=place, role=role, **whose)

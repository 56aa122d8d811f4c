"""Edits of the order of precedence as a list shows it: section by section, one for each group."""

from delegation_planner.edits.groups import place_group
from delegation_planner.edits.order import inserted, numbered
from delegation_planner.edits.people import add_person_as_member, place_member
from delegation_planner.edits.rows import alter, make, new
from delegation_planner.errors import Refused
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.people import Person
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.visits import Member
from delegation_planner.model.words import clean_line

MOST_LINES = 300
"""How many members one list of names may add."""
MOST_CHARACTERS = 100_000
"""How long a list of names may be: more is no list of names, and would only be counted."""


def sections(plan: VisitPlan, delegation_id: Id) -> list[Id | None]:
    """Return the groups of a delegation in their order; None at the end stands for members without a group."""
    found: list[Id | None] = [group.id for group in plan.groups_in_order if group.delegation_id == delegation_id]
    members = plan.members_by_delegation.get(delegation_id, ())
    if not found or any(member.group_id is None for member in members):
        found.append(None)
    return found


def members_of(plan: VisitPlan, delegation_id: Id, group_id: Id | None) -> list[Member]:
    """Return the members of a section, in the order of precedence."""
    return [row for row in plan.members_by_delegation.get(delegation_id, ()) if row.group_id == group_id]


def insert_member(plan: VisitPlan, member_id: Id, group_id: Id | None, after: Id | None) -> Edit:
    """Move a member into a section of the list.

    Args:
        plan: the visit.
        member_id: the member.
        group_id: the group; None for those without one.
        after: the member of that section behind whom it comes; None for its first place.
    """
    member = plan.members[member_id]
    place = place_behind(plan, member.delegation_id, group_id, after, without=member_id)
    edit = place_member(plan, member_id, place, group_id=group_id)
    # The row that is meant comes first: undo goes through them backwards and selects the one that it comes to last.
    return Edit(edit.label, tuple(sorted(edit.changes, key=lambda change: change.id != member_id)), edit.visit_id)


def append_member(plan: VisitPlan, member_id: Id, group_id: Id | None) -> Edit:
    """Move a member to the end of a section."""
    others = (row for row in members_of(plan, plan.members[member_id].delegation_id, group_id) if row.id != member_id)
    last = max(others, key=lambda row: row.position, default=None)
    return insert_member(plan, member_id, group_id, last.id if last else None)


def step_member(plan: VisitPlan, member_id: Id, way: int) -> Edit:
    """Move a member up (-1) or down (1) by one line; beyond the end of a section it comes into the next one."""
    member = plan.members[member_id]
    row = members_of(plan, member.delegation_id, member.group_id)
    at = row.index(member) + way
    if 0 <= at < len(row):
        # Behind the one below, or behind the one before the one above.
        after = row[at].id if way > 0 else row[at - 1].id if at else None
        return insert_member(plan, member_id, member.group_id, after)
    order = sections(plan, member.delegation_id)
    section = order.index(member.group_id) + way
    if not 0 <= section < len(order):
        return Edit("Move nobody", (), plan.visit.id)
    if way > 0:
        return insert_member(plan, member_id, order[section], None)
    return append_member(plan, member_id, order[section])


def place_behind(
    plan: VisitPlan, delegation_id: Id, group_id: Id | None, after: Id | None, *, without: Id | None = None
) -> int:
    """Return the place in the order of precedence, from 1, that a line of a section stands for.

    Args:
        plan: the visit.
        delegation_id: the delegation.
        group_id: the section.
        after: the member behind whom the line is; None for the first line of the section.
        without: a member who is taken out first.
    """
    order = [row for row in plan.members_by_delegation.get(delegation_id, ()) if row.id != without]
    ids = [row.id for row in order]
    if after in ids:
        return ids.index(after) + 2
    first = next((number for number, row in enumerate(order, 1) if row.group_id == group_id), None)
    if first:
        return first
    sequence = sections(plan, delegation_id)
    before = sequence[: sequence.index(group_id)] if group_id in sequence else sequence
    return max((number for number, row in enumerate(order, 1) if row.group_id in before), default=0) + 1


def place_group_with_members(plan: VisitPlan, group_id: Id, place: int) -> Edit:
    """Give a group another place in its delegation, from 1; its members keep their order and go with it."""
    edit = place_group(plan, group_id, place)
    group = plan.groups[group_id]
    groups = [row for row in plan.groups_in_order if row.delegation_id == group.delegation_id]
    order = {row.id: number for number, row in enumerate(inserted(groups, group, place))}
    members = plan.members_by_delegation.get(group.delegation_id, ())
    sequence: list[Member] = sorted(members, key=lambda row: order.get(row.group_id or "", len(order)))
    moved = numbered(sequence)
    return Edit(edit.label, (*moved, *edit.changes), plan.visit.id)


def new_member(plan: VisitPlan, delegation_id: Id, group_id: Id | None, after: Id | None = None) -> Edit:
    """Add a member whose name and position are still to be said.

    Args:
        plan: the visit.
        delegation_id: the delegation.
        group_id: the section.
        after: the member behind whom it comes; None for the end of the section.
    """
    row = members_of(plan, delegation_id, group_id)
    behind = after or (row[-1].id if row else None)
    place = place_behind(plan, delegation_id, group_id, behind)
    edit = add_person_as_member(plan, delegation_id, new(Person), group_id, position=place)
    return Edit(f"Add a member at place {place}", edit.changes, plan.visit.id)


def add_named(plan: VisitPlan, delegation_id: Id, group_id: Id | None, after: Id | None, text: str) -> Edit:
    """Add a member for each line of a list of names, in one step.

    Raises:
        Refused: it is no list of names, or too long a one.
    """
    names = read_names(text)
    row = members_of(plan, delegation_id, group_id)
    place = place_behind(plan, delegation_id, group_id, after or (row[-1].id if row else None))
    members = plan.members_by_delegation.get(delegation_id, ())
    below = (each for each in members if each.position >= place)
    changes = [change for each in below for change in alter(each, position=each.position + len(names))]
    whose = {"visit_id": plan.visit.id, "delegation_id": delegation_id, "group_id": group_id}
    for position, name in enumerate(names, place):
        person = new(Person, name=name)
        changes += [make(person), make(new(Member, person_id=person.id, position=position, **whose))]
    what = names[0] if len(names) == 1 else f"{len(names)} members"
    return Edit(f"Add {what}", tuple(changes), plan.visit.id)


def read_names(text: str) -> list[str]:
    """Return the names of a list that has one on each line; empty lines are left out.

    Raises:
        Refused: there are none, or too many.
    """
    if len(text) > MOST_CHARACTERS:
        raise Refused("This is too long for a list of names. Nothing was added.")
    try:
        names = [name for line in text.splitlines() if (name := clean_line(line))]
    except ValueError as trouble:
        raise Refused("One of the lines is no name: {reason}. Nothing was added.", reason=trouble) from None
    if not names:
        raise Refused("There are no names to add.")
    if len(names) > MOST_LINES:
        told = "These are {count} lines; at most {most} can be added at once. Nothing was added."
        raise Refused(told, count=len(names), most=MOST_LINES)
    return names

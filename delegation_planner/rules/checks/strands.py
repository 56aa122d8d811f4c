"""Strands: what each group or person goes through, one item after the other, and how findings name them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import Side
from delegation_planner.model.naming import member_name, person_name
from delegation_planner.model.people import Person
from delegation_planner.model.visits import Group, Member
from delegation_planner.rules.checks.case import Case, Slot, is_shared
from delegation_planner.rules.checks.finding import Fact

Strand = tuple[Slot, ...]
Goer = Group | Member | Person


def guests(case: Case) -> Mapping[Id, Strand]:
    """Return what each guest group, and each guest who is in none, goes through, in the order of the delegations.

    Staff items are not in it. Groups and guests who have nothing in the programme are left out.
    """
    return case.once(_guests)


def _guests(case: Case) -> Mapping[Id, Strand]:
    groups = (row.id for row in case.plan.groups_in_order if row.id in case.guest_groups)
    found = {row_id: _shared(case.of_groups.get(row_id, ())) for row_id in groups}
    for delegation in case.plan.delegations_in_order:
        if delegation.side is Side.GUEST:
            for row in case.plan.members_by_delegation.get(delegation.id, ()):
                if row.group_id is None:
                    found[row.id] = _shared(case.of_members.get(row.id, ()))
    return {row_id: strand for row_id, strand in found.items() if strand}


def singles(case: Case) -> Mapping[Id, Strand]:
    """Return what each person attends by name, as a member or otherwise, but not what the group attends."""
    return case.once(_singles)


def _singles(case: Case) -> Mapping[Id, Strand]:
    found: dict[Id, dict[Id, Slot]] = defaultdict(dict)
    for member_id, slots in case.of_members.items():
        found[case.plan.members[member_id].__dict__["person_id"]].update({slot.id: slot for slot in slots})
    for person_id, slots in case.of_persons.items():
        found[person_id].update({slot.id: slot for slot in slots})
    return {person_id: _shared(sorted(held.values(), key=_order)) for person_id, held in found.items()}


def of_principals(case: Case) -> Mapping[Id, Strand]:
    """Return what each head of a delegation goes through, by name or with the group, by the member."""
    persons = {member_id: case.plan.members[member_id].person_id for member_id in sorted(case.principals)}
    return {member_id: _of_person(case, person_id) for member_id, person_id in persons.items()}


def _of_person(case: Case, person_id: Id) -> Strand:
    groups = case.groups_of.get(person_id, ())
    held = {slot.id: slot for group_id in groups for slot in case.of_groups.get(group_id, ())}
    held |= {slot.id: slot for slot in singles(case).get(person_id, ())}
    return _shared(sorted(held.values(), key=_order))


def sizes(case: Case) -> Mapping[Id, int]:
    """Return how many people each group has: those listed, or those declared where they are more."""
    return case.once(_sizes)


def _sizes(case: Case) -> Mapping[Id, int]:
    found = {row.id: 0 for row in case.plan.groups.values()}
    for row in case.plan.members.values():
        group_id = row.__dict__["group_id"]
        if group_id:
            found[group_id] += 1
    return {row_id: max(listed, case.plan.groups[row_id].declared_size or 0) for row_id, listed in found.items()}


def attendees(case: Case, event_ids: Iterable[Id]) -> Mapping[Id, int]:
    """Return how many people each of these events has, interpreters among them; of organisations nobody knows."""
    parts, members = case.parts, case.plan.members
    found: dict[Id, int] = {}
    for event_id in event_ids:
        groups: set[Id] = set()
        persons: set[Id] = set()
        for part in parts.get(event_id, ()):
            if part["group_id"]:
                groups.add(part["group_id"])
            elif part["member_id"]:
                persons.add(members[part["member_id"]].__dict__["person_id"])
            elif part["person_id"]:
                persons.add(part["person_id"])
        found[event_id] = _count(case, groups, persons)
    return found


def _count(case: Case, groups: AbstractSet[Id], persons: AbstractSet[Id]) -> int:
    people, held = sizes(case), case.groups_of
    in_groups = sum([people[group_id] for group_id in groups])
    return in_groups + len([each for each in persons if groups.isdisjoint(held.get(each, ()))])


def goers(case: Case, row_ids: Iterable[Id]) -> Sequence[Goer]:
    """Return the groups, members and persons of these ids: groups in their order, then the others by id."""
    wanted, plan = set(row_ids), case.plan
    groups = [row for row in plan.groups_in_order if row.id in wanted] if wanted else []
    tables: tuple[Mapping[Id, Member] | Mapping[Id, Person], ...] = (plan.members, plan.persons)
    others = [table[row_id] for table in tables for row_id in sorted(wanted) if row_id in table]
    return [*groups, *others]


def named(case: Case, rows: Sequence[Goer]) -> dict[str, Fact]:
    """Return the facts that say who it is: the name of the first, and how many there are beside."""
    return {"who": _name(case, rows[0]), "others": len(rows) - 1}


def _name(case: Case, row: Goer) -> str:
    if isinstance(row, Group):
        return row.name
    if isinstance(row, Member):
        return member_name(case.plan, row)
    return person_name(row, case.plan.appointments_by_person.get(row.id, ()))


def _shared(slots: Iterable[Slot]) -> Strand:
    return tuple(slot for slot in slots if is_shared(slot))


def _order(slot: Slot) -> tuple[int, int, Id]:
    return slot.begins, slot.ends, slot.id

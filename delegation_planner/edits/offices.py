"""Edits of the offices in which members take part."""

from collections.abc import Iterator

from delegation_planner.edits.rows import alter, make, new, remove_all
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.naming import office_of, person_name
from delegation_planner.model.people import Appointment
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.visits import Member


def set_office(plan: VisitPlan, member_id: Id, office: str, organisation_id: Id | None) -> Edit:
    """Give the office in which a member takes part; it is made where there is none, and removed where it is empty.

    Args:
        plan: the visit.
        member_id: the member.
        office: the office's name.
        organisation_id: where the office is; None for none.

    Raises:
        Refused: a value does not fit its field.
    """
    member = plan.members[member_id]
    changes = tuple(_changes(plan, member, office, organisation_id))
    return Edit(f"Change the office of {person_name(plan.persons[member.person_id])}", changes, plan.visit.id)


def _changes(plan: VisitPlan, member: Member, office: str, organisation_id: Id | None) -> Iterator[Change]:
    held = office_of(plan, member)
    if not office.strip():
        yield from _removed(plan, held) if held else ()
    elif held:
        yield from alter(held, office=office, organisation_id=organisation_id)
    else:
        made = new(Appointment, person_id=member.person_id, office=office, organisation_id=organisation_id)
        yield make(made)
        yield from alter(member, appointment_id=made.id)


def _removed(plan: VisitPlan, office: Appointment) -> Iterator[Change]:
    """Yield what removes an office and leaves open what was done in it; the store refuses if another visit needs it."""
    for rows in (plan.members, plan.attendances, plan.signatories):
        for row in rows.values():
            if row.appointment_id == office.id:
                yield from alter(row, appointment_id=None)
    yield from remove_all(plan, (office,))

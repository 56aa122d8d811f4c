"""Edits of who is party to a memorandum and who signs it."""

from delegation_planner.edits.ceremonies import name_party
from delegation_planner.edits.rows import alter, make, new, remove_all
from delegation_planner.model.ceremonies import MouParty, Signatory
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import PartyRole
from delegation_planner.model.plan import VisitPlan


def set_party(plan: VisitPlan, mou_id: Id, delegation_id: Id | None, organisation_id: Id | None) -> Edit:
    """Say which organisation is a side's party to a memorandum; None while it is open."""
    held = (row for row in plan.parties_by_mou.get(mou_id, ()) if row.role is PartyRole.PARTY)
    party = next((row for row in held if row.delegation_id == delegation_id), None)
    if party:
        return name_party(plan, party.id, organisation_id)
    whose = {"visit_id": plan.visit.id, "mou_id": mou_id, "delegation_id": delegation_id}
    made = make(new(MouParty, organisation_id=organisation_id, **whose))
    return Edit(f"Name a party of MoU {plan.mous[mou_id].number}", (made,), plan.visit.id)


def set_signatory(plan: VisitPlan, party_id: Id, person_id: Id | None, appointment_id: Id | None = None) -> Edit:
    """Say who signs for a party, and in which office.

    Args:
        plan: the visit.
        party_id: the party.
        person_id: who signs; None while that is open.
        appointment_id: the office in which it is done; None for none.
    """
    number = plan.mous[plan.mou_parties[party_id].mou_id].number
    rows = plan.signatories_by_party.get(party_id, ())
    fields = {"person_id": person_id, "appointment_id": appointment_id}
    if person_id is None and appointment_id is None:
        changes = remove_all(plan, rows)
    elif rows:
        changes = alter(min(rows, key=lambda row: row.id), **fields)
    else:
        changes = (make(new(Signatory, visit_id=plan.visit.id, party_id=party_id, **fields)),)
    label = f"Name a signatory of MoU {number}" if person_id else f"Leave a signatory of MoU {number} open"
    return Edit(label, changes, plan.visit.id)

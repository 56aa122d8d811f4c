"""Edits of further parties to a memorandum, and of parties and signatories that no register holds yet."""

from delegation_planner.edits.ceremonies import name_party
from delegation_planner.edits.parties import set_signatory
from delegation_planner.edits.rows import make, new, remove_all
from delegation_planner.model.ceremonies import MouParty
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import OrganisationKind
from delegation_planner.model.people import Organisation, Person
from delegation_planner.model.plan import VisitPlan


def add_party(plan: VisitPlan, mou_id: Id, delegation_id: Id | None) -> Edit:
    """Add a further party to a memorandum, which is open at first.

    Args:
        plan: the visit.
        mou_id: the memorandum.
        delegation_id: the side to which it belongs; None for none.
    """
    made = new(MouParty, visit_id=plan.visit.id, mou_id=mou_id, delegation_id=delegation_id)
    return Edit(f"Add a party to MoU {plan.mous[mou_id].number}", (make(made),), plan.visit.id)


def remove_party(plan: VisitPlan, party_id: Id) -> Edit:
    """Remove a party of a memorandum with its signatories."""
    party = plan.mou_parties[party_id]
    gone = remove_all(plan, (*plan.signatories_by_party.get(party_id, ()), party))
    return Edit(f"Remove a party of MoU {plan.mous[party.mou_id].number}", gone, plan.visit.id)


def name_new_party(plan: VisitPlan, party_id: Id, name: str) -> Edit:
    """Let a new university of a side's country be a party of a memorandum.

    Raises:
        Refused: the name does not fit.
    """
    side = plan.mou_parties[party_id].delegation_id
    country = plan.delegations[side].country if side else ""
    made = new(Organisation, name=name, kind=OrganisationKind.UNIVERSITY, country=country)
    named = name_party(plan, party_id, made.id)
    return Edit(f"{named.label}: {made.name}", (make(made), *named.changes), plan.visit.id)


def name_new_signatory(plan: VisitPlan, party_id: Id, position: str) -> Edit:
    """Let a position, whose holder is to be confirmed, sign for a party.

    Raises:
        Refused: the position does not fit.
    """
    made = new(Person, position=position)
    named = set_signatory(plan, party_id, made.id)
    return Edit(f"{named.label}: {made.position}", (make(made), *named.changes), plan.visit.id)

"""Edits of what is signed."""

from delegation_planner.edits.rows import alter, climb
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import MouState
from delegation_planner.model.plan import VisitPlan


def set_mou_state(plan: VisitPlan, mou_id: Id, state: MouState) -> Edit:
    """Move a memorandum to another state, through every state between."""
    mou = plan.mous[mou_id]
    return Edit(f"Mark MoU {mou.number} {state.value}", climb(mou, "state", state), plan.visit.id)


def name_party(plan: VisitPlan, party_id: Id, organisation_id: Id | None) -> Edit:
    """Say which organisation a party of a memorandum is; None while it is open."""
    party = plan.mou_parties[party_id]
    mou = plan.mous[party.mou_id]
    return Edit(f"Name a party of MoU {mou.number}", alter(party, organisation_id=organisation_id), plan.visit.id)

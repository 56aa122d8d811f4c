import pytest
from planmaking import sample

from delegation_planner.edits.more_parties import add_party, name_new_party, name_new_signatory, remove_party
from delegation_planner.edits.patching import patched
from delegation_planner.errors import Refused
from delegation_planner.model.ceremonies import MouParty
from delegation_planner.model.kinds import OrganisationKind, Side
from delegation_planner.model.plan import VisitPlan

PLAN = sample().plan
MOU = next(iter(PLAN.mous))
OPEN = next(row.id for row in PLAN.mou_parties.values() if row.organisation_id is None)
GUESTS = next(row.id for row in PLAN.delegations.values() if row.side is Side.GUEST)


def parties(plan: VisitPlan) -> tuple[MouParty, ...]:
    return plan.parties_by_mou[MOU]


def test_a_further_party_is_open_at_first() -> None:
    edit = add_party(PLAN, MOU, GUESTS)
    assert edit.label == "Add a party to MoU 1"
    *held, added = parties(patched(PLAN, edit))
    assert len(held) == 2
    assert (added.delegation_id, added.organisation_id) == (GUESTS, None)


def test_a_party_goes_with_its_signatories() -> None:
    signed = next(row for row in PLAN.mou_parties.values() if PLAN.signatories_by_party.get(row.id))
    plan = patched(PLAN, remove_party(PLAN, signed.id))
    assert [row.id for row in parties(plan)] == [OPEN]
    assert plan.signatories == {}


def test_a_new_university_is_of_the_country_of_its_side() -> None:
    edit = name_new_party(PLAN, OPEN, "University of the Punjab")
    assert edit.label == "Name a party of MoU 1: University of the Punjab"
    plan = patched(PLAN, edit)
    made = plan.organisations[plan.mou_parties[OPEN].organisation_id or ""]
    assert (made.name, made.country, made.kind) == ("University of the Punjab", "PK", OrganisationKind.UNIVERSITY)


def test_a_position_signs_until_the_name_is_known() -> None:
    edit = name_new_signatory(PLAN, OPEN, "Vice Chancellor, PU")
    assert edit.label == "Name a signatory of MoU 1: Vice Chancellor, PU"
    plan = patched(PLAN, edit)
    (signatory,) = plan.signatories_by_party[OPEN]
    person = plan.persons[signatory.person_id or ""]
    assert (person.name, person.position) == ("", "Vice Chancellor, PU")


def test_a_party_without_a_name_is_refused() -> None:
    with pytest.raises(Refused):
        name_new_party(PLAN, OPEN, "   ")

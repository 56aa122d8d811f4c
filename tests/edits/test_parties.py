from planmaking import Sample

from delegation_planner.edits.parties import set_party, set_signatory
from delegation_planner.model.ceremonies import Mou, MouParty
from delegation_planner.model.people import Appointment, Organisation, Person
from delegation_planner.model.visits import Delegation
from delegation_planner.store.store import Store
from tests.edits.trying import tried


def test_a_party_is_named_and_opened_again(store: Store, whole: Sample) -> None:
    (mou,), (_, hosts), university = whole.of(Mou), whole.of(Delegation), whole.of(Organisation)[1]
    edit = set_party(whole.plan, mou.id, hosts.id, university.id)
    assert edit.label == "Name a party of MoU 1"
    plan = tried(store, whole, edit)
    assert plan.mou_parties[whole.of(MouParty)[1].id].organisation_id == university.id
    plan = tried(store, whole, set_party(plan, mou.id, hosts.id, None))
    assert plan.mou_parties[whole.of(MouParty)[1].id].organisation_id is None


def test_a_side_without_a_party_gets_one(store: Store, whole: Sample) -> None:
    (mou,), university = whole.of(Mou), whole.of(Organisation)[1]
    plan = tried(store, whole, set_party(whole.plan, mou.id, None, university.id))
    assert [party.organisation_id for party in plan.parties_by_mou[mou.id] if not party.delegation_id] == [
        university.id
    ]


def test_a_signatory_is_named_changed_and_opened(store: Store, whole: Sample) -> None:
    first, second = whole.of(MouParty)
    minister, rector, (office,) = whole.of(Person)[0], whole.of(Person)[1], whole.of(Appointment)
    named = set_signatory(whole.plan, second.id, rector.id)
    assert named.label == "Name a signatory of MoU 1"
    plan = tried(store, whole, named)
    assert [each.person_id for each in plan.signatories_by_party[second.id]] == [rector.id]
    plan = tried(store, whole, set_signatory(plan, first.id, minister.id, office.id))
    assert [each.appointment_id for each in plan.signatories_by_party[first.id]] == [office.id]
    opened = set_signatory(plan, first.id, None)
    assert opened.label == "Leave a signatory of MoU 1 open"
    assert first.id not in tried(store, whole, opened).signatories_by_party

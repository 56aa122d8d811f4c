from planmaking import Sample, contents

from delegation_planner.edits.ceremonies import name_party, set_mou_state
from delegation_planner.model.ceremonies import Mou, MouParty
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.kinds import MouState
from delegation_planner.model.people import Organisation
from delegation_planner.store.store import Store


def test_a_memorandum_goes_through_every_state_between(whole: Sample) -> None:
    (mou,) = whole.of(Mou)
    assert set_mou_state(whole.plan, mou.id, MouState.CLEARED) == Edit(
        "Mark MoU 1 cleared",
        (
            Change("mous", mou.id, {"state": MouState.ANNOUNCED}, {"state": MouState.DRAFT}),
            Change("mous", mou.id, {"state": MouState.DRAFT}, {"state": MouState.CLEARED}),
        ),
        whole.visit.id,
    )


def test_an_open_party_gets_its_organisation(whole: Sample) -> None:
    university = whole.of(Organisation)[1]
    party = whole.of(MouParty)[1]
    assert name_party(whole.plan, party.id, university.id) == Edit(
        "Name a party of MoU 1",
        (Change("mou_parties", party.id, {"organisation_id": None}, {"organisation_id": university.id}),),
        whole.visit.id,
    )


def test_both_are_undone(store: Store, whole: Sample) -> None:
    before = contents(store.path)
    (mou,), (party, _) = whole.of(Mou), whole.of(MouParty)
    store.apply(set_mou_state(store.load(whole.visit.id), mou.id, MouState.SIGNED))
    store.apply(name_party(store.load(whole.visit.id), party.id, None))
    plan = store.load(whole.visit.id)
    assert plan.mous[mou.id].state is MouState.SIGNED
    assert plan.mou_parties[party.id].organisation_id is None
    store.undo()
    store.undo()
    assert contents(store.path) == before

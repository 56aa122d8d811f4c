import pytest
from planmaking import Sample

from delegation_planner.edits.event_kinds import change_kind
from delegation_planner.model.ceremonies import Mou
from delegation_planner.model.kinds import EventKind
from delegation_planner.model.people import Centre
from delegation_planner.model.programme import Event
from delegation_planner.store.store import Store
from tests.edits.trying import tried


def test_memoranda_outlive_their_ceremony_and_the_label_says_so(store: Store, whole: Sample) -> None:
    ceremony, (mou,) = whole.of(Event)[1], whole.of(Mou)
    edit = change_kind(whole.plan, ceremony.id, EventKind.MEETING)
    assert edit.label == "Set the kind of MoU signing ceremony to meeting and leave 1 MoU without a ceremony"
    after = tried(store, whole, edit)
    assert after.signings == {}
    assert [each.id for each in after.mous_by_signing[None]] == [mou.id]
    assert len(after.steps_by_event[ceremony.id]) == 2


def test_a_centre_outlives_its_inauguration(store: Store, whole: Sample) -> None:
    opening = whole.of(Event)[2]
    after = tried(store, whole, change_kind(whole.plan, opening.id, EventKind.VISIT))
    assert after.inaugurations == {}
    assert whole.of(Centre)[0].id in store.registers().centres


@pytest.mark.parametrize("which", [0, 1, 2])
def test_the_kind_it_has_changes_nothing(whole: Sample, which: int) -> None:
    chosen = whole.of(Event)[which]
    assert not change_kind(whole.plan, chosen.id, chosen.kind)


def test_an_inauguration_may_become_a_signing(store: Store, whole: Sample) -> None:
    opening = whole.of(Event)[2]
    after = tried(store, whole, change_kind(whole.plan, opening.id, EventKind.SIGNING))
    assert opening.id in after.signing_by_event
    assert opening.id not in after.inauguration_by_event

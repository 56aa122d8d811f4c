from planmaking import Sample

from delegation_planner.edits.signings import add_signing, change_signing
from delegation_planner.model.ceremonies import Signing
from delegation_planner.model.programme import Event
from delegation_planner.store.store import Store
from tests.edits.trying import tried


def test_an_event_has_one_signing(store: Store, whole: Sample) -> None:
    meeting, ceremony, _ = whole.of(Event)
    edit = add_signing(whole.plan, meeting.id)
    assert edit.label == "Sign at Bilateral meeting"
    assert meeting.id in tried(store, whole, edit).signing_by_event
    assert not add_signing(whole.plan, ceremony.id)


def test_the_number_announced_changes(store: Store, whole: Sample) -> None:
    (signing,) = whole.of(Signing)
    edit = change_signing(whole.plan, signing.id, declared_count=9)
    assert edit.label == "Set the declared number of MoU signing ceremony to 9"
    assert tried(store, whole, edit).signings[signing.id].declared_count == 9

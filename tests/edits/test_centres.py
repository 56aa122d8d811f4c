import pytest
from planmaking import Sample, row

from delegation_planner.edits.centres import (
    add_inauguration,
    change_centre,
    change_inauguration,
    new_centre,
    remove_centre,
)
from delegation_planner.errors import Refused
from delegation_planner.model.ceremonies import Inauguration
from delegation_planner.model.kinds import CentreStatus, InaugurationMode
from delegation_planner.model.people import Centre
from delegation_planner.model.programme import Event
from delegation_planner.store.store import Store
from tests.edits.trying import tried


def test_a_centre_climbs_to_what_it_is(store: Store, whole: Sample) -> None:
    (centre,) = whole.of(Centre)
    edit = change_centre(centre, whole.visit.id, status=CentreStatus.INAUGURATED)
    assert edit.label == "Set the status of Centre 1 to inaugurated"
    assert tried(store, whole, edit).centres[centre.id].status is CentreStatus.INAUGURATED


def test_another_centre_is_opened_instead(store: Store, whole: Sample) -> None:
    opening, centre = whole.of(Event)[2], row(Centre, name="Centre 2")
    edit = add_inauguration(whole.plan, opening.id, centre)
    assert edit.label == "Open Centre 2 at Opening"
    plan = tried(store, whole, edit)
    assert plan.inauguration_by_event[opening.id].centre_id == centre.id
    assert len(plan.inaugurations) == 1


def test_a_centre_of_the_registers_is_opened_at_a_further_event(store: Store, whole: Sample) -> None:
    meeting = whole.of(Event)[0]
    store.apply(new_centre(name="Centre 3"))
    centre = next(each for each in store.registers().centres.values() if each.name == "Centre 3")
    plan = tried(store, whole, add_inauguration(whole.plan, meeting.id, centre))
    assert plan.inauguration_by_event[meeting.id].centre_id == centre.id


def test_an_inauguration_changes(store: Store, whole: Sample) -> None:
    (row_,) = whole.of(Inauguration)
    edit = change_inauguration(whole.plan, row_.id, mode=InaugurationMode.REMOTE)
    assert edit.label == "Set the mode of Opening to remote"
    assert tried(store, whole, edit).inaugurations[row_.id].mode is InaugurationMode.REMOTE


def test_a_centre_that_is_needed_stays(store: Store, whole: Sample) -> None:
    (centre,) = whole.of(Centre)
    with pytest.raises(Refused, match="The centre “Centre 1” can't be removed"):
        store.apply(remove_centre(store.registers(), centre.id))
    store.apply(new_centre(name="Centre 3"))
    extra = next(each for each in store.registers().centres.values() if each.name == "Centre 3")
    store.apply(remove_centre(store.registers(), extra.id))
    assert extra.id not in store.registers().centres

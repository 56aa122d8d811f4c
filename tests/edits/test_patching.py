from datetime import datetime

import pytest
from planmaking import Sample, content, row, venue

from delegation_planner.edits.events import move_event, place_event, remove_event
from delegation_planner.edits.patching import patched, patched_registers
from delegation_planner.edits.rows import alter, make, remove
from delegation_planner.edits.venues import add_room, change_venue, remove_room
from delegation_planner.errors import Conflict, Refused
from delegation_planner.model.ceremonies import Mou
from delegation_planner.model.edit import Edit
from delegation_planner.model.kinds import MouState
from delegation_planner.model.people import Room, Venue
from delegation_planner.model.programme import Event, Step
from delegation_planner.model.visits import Group
from delegation_planner.store.store import Store
from tests.edits.trying import plan_content, tried


def test_an_edit_that_does_nothing_changes_nothing(store: Store, whole: Sample) -> None:
    plan = store.load(whole.visit.id)
    assert plan_content(patched(plan, Edit("Nothing"))) == plan_content(plan)


def test_the_plan_that_was_patched_stays_as_it_was(whole: Sample) -> None:
    plan, meeting = whole.plan, whole.of(Event)[0]
    after = patched(plan, move_event(plan, meeting.id, datetime(2026, 2, 2, 9, 30)))
    assert after.events[meeting.id].starts == datetime(2026, 2, 2, 9, 30)
    assert plan.events[meeting.id].starts == datetime(2026, 2, 2, 9, 15)


def test_a_place_to_which_nothing_refers_any_more_leaves_the_plan(store: Store, whole: Sample) -> None:
    opening, campus = whole.of(Event)[2], whole.of(Venue)[1]
    after = tried(store, whole, place_event(whole.plan, opening.id, None))
    assert campus.id not in after.venues
    assert after.travel_times == {}


def test_a_place_of_the_registers_comes_into_the_plan(store: Store, whole: Sample) -> None:
    hotel = venue("Hotel")
    store.apply(Edit("Add Hotel", (make(hotel),)))
    edit = place_event(whole.plan, whole.of(Event)[0].id, hotel.id)
    assert patched(whole.plan, edit, store.registers()).venues[hotel.id].name == "Hotel"
    with pytest.raises(Refused, match="refers to a venue that is not there"):
        patched(whole.plan, edit)


def test_an_edit_of_an_edited_plan_goes_on(whole: Sample) -> None:
    meeting = whole.of(Event)[0]
    plan = patched(whole.plan, remove_event(whole.plan, meeting.id))
    with pytest.raises(Conflict, match="is no longer there"):
        patched(plan, remove_event(whole.plan, meeting.id))


def test_what_is_there_is_not_made_again(whole: Sample) -> None:
    with pytest.raises(Conflict, match="is there already"):
        patched(whole.plan, Edit("Add it", (make(whole.of(Event)[0]),), whole.visit.id))


def test_a_field_that_changed_meanwhile_is_told(whole: Sample) -> None:
    meeting = whole.of(Event)[0]
    stale = move_event(whole.plan, meeting.id, datetime(2026, 2, 2, 9, 30))
    with pytest.raises(Conflict, match="its “starts” is “2026-02-02 09:30:00”, not “2026-02-02 09:15:00”") as told:
        patched(patched(whole.plan, stale), stale)
    assert (told.value.table, told.value.row_id, told.value.field) == ("events", meeting.id, "starts")


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"ends": datetime(2026, 2, 2, 9)}, "ends before it begins"),
        ({"title": " "}, "has a wrong “title”: it is empty"),
        ({"note": "x" * 2000}, "has a wrong “note”: it is longer than 1,000 characters"),
    ],
)
def test_what_the_store_would_refuse_is_refused(
    store: Store, whole: Sample, fields: dict[str, object], told: str
) -> None:
    edit = Edit("Change it", alter(whole.of(Event)[0], **fields), whole.visit.id)
    for refusing in (lambda: patched(whole.plan, edit), lambda: store.apply(edit)):
        with pytest.raises(Refused, match=told):
            refusing()


def test_a_state_that_is_skipped_is_refused(whole: Sample) -> None:
    edit = Edit("Sign it", alter(whole.of(Mou)[0], state=MouState.SIGNED), whole.visit.id)
    with pytest.raises(Refused, match="can't go from “announced” to “signed”"):
        patched(whole.plan, edit)


def test_a_row_that_is_needed_is_not_removed(store: Store, whole: Sample) -> None:
    edit = Edit("Remove it", (remove(whole.of(Group)[0]),), whole.visit.id)
    for refusing in (lambda: patched(whole.plan, edit), lambda: store.apply(edit)):
        with pytest.raises(Refused, match="The group “Rectors” can't be removed: the "):
            refusing()


def test_a_row_of_an_event_that_is_not_there_is_refused(whole: Sample) -> None:
    lost = row(Step, whole.visit, event_id=whole.visit.id, title="Lost")
    with pytest.raises(Refused, match="refers to a event that is not there"):
        patched(whole.plan, Edit("Add it", (make(lost),), whole.visit.id))


def test_the_registers_are_patched_too(store: Store, whole: Sample) -> None:
    (house, _), (hall,) = whole.of(Venue), whole.of(Room)
    registers = store.registers()
    edits = [
        change_venue(house, city="Lahore"),
        add_room(house, "Foyer"),
        remove_room(registers, hall.id),
        move_event(whole.plan, whole.of(Event)[0].id, datetime(2026, 2, 2, 9, 30)),
    ]
    # The meeting is in the hall: it moves out before the hall goes.
    store.apply(
        place_event(whole.plan, whole.of(Event)[0].id, None), place_event(whole.plan, whole.of(Event)[1].id, None)
    )
    for edit in edits:
        registers = patched_registers(registers, edit)
        store.apply(edit)
    for name in ("venues", "rooms", "persons"):
        written = store.registers().table(name).values()
        assert {row_id: content(each) for row_id, each in registers.table(name).items()} == {
            each.id: content(each) for each in written
        }
    assert [room.name for room in registers.rooms.values()] == ["Foyer"]

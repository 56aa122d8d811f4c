from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from planmaking import NOW, Sample, contents, event, making, opened, row, visit

from delegation_planner.edits.rows import alter, climb, make, remove
from delegation_planner.errors import Conflict, Refused
from delegation_planner.model.ceremonies import Mou
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.ids import new_id
from delegation_planner.model.kinds import EventStatus, MouState, TimeState
from delegation_planner.model.people import Organisation, Person, Room, Venue
from delegation_planner.model.programme import Event
from delegation_planner.model.row import Row
from delegation_planner.store.store import Store

AT = NOW.astimezone(UTC)


def held(store: Store, of: Row) -> dict[str, Any]:
    return store.rows({str(of.__tablename__): [of.id]})[str(of.__tablename__)][of.id].values()


def change(store: Store, whole: Sample, of: Row, **fields: object) -> dict[str, Any]:
    """Apply a change of the row as it is now and return what it holds then."""
    now = type(of).record(held(store, of))
    store.apply(Edit("Change", alter(now, **fields), whole.visit.id))
    return held(store, of)


def test_rows_and_journal_are_written_together(store: Store, path: Path, whole: Sample) -> None:
    held_rows = contents(path)
    for each in whole.rows:
        assert held_rows[str(each.__tablename__)][each.id] == {
            name: value for name, value in each.values().items() if name in held_rows[each.__tablename__][each.id]
        }
    (entry,) = store.history()
    assert (entry.number, entry.label, entry.visit_id) == (1, "Import “Test visit”", whole.visit.id)


def test_a_failure_half_way_leaves_neither_rows_nor_journal(store: Store, path: Path, whole: Sample) -> None:
    before, history = contents(path), store.history()
    house = whole.of(Venue)[0]
    changes = (*alter(house, city="Lahore"), make(row(Room, venue_id=new_id(), name="Nowhere")))
    with pytest.raises(Refused, match="refers to a venue that is not there"):
        store.apply(Edit("Half", changes, whole.visit.id))
    assert contents(path) == before
    assert store.history() == history


def test_after_a_failure_the_store_works_on(store: Store, whole: Sample) -> None:
    with pytest.raises(Refused):
        store.apply(Edit("Wrong", (make(row(Room, venue_id=new_id(), name="Nowhere")),)))
    assert change(store, whole, whole.of(Venue)[0], city="Lahore")["city"] == "Lahore"


def test_of_several_edits_all_are_applied_or_none(store: Store, path: Path, whole: Sample) -> None:
    before = contents(path)
    good = Edit("Good", alter(whole.of(Venue)[0], city="Lahore"), whole.visit.id)
    with pytest.raises(Conflict):
        store.apply(good, good)
    assert contents(path) == before
    assert len(store.history()) == 1


def test_an_edit_without_changes_is_recorded_and_can_be_undone(store: Store, path: Path, whole: Sample) -> None:
    before = contents(path)
    store.apply(Edit("Nothing", (), whole.visit.id))
    store.undo()
    assert contents(path) == before


def test_a_change_that_cleaning_takes_away_can_be_undone(store: Store, path: Path, whole: Sample) -> None:
    before = contents(path)
    house = whole.of(Venue)[0]
    store.apply(Edit("Space", (Change("venues", house.id, {"city": "Islamabad"}, {"city": " Islamabad "}),)))
    assert contents(path) == before
    store.undo()
    store.undo()
    assert contents(path)["venues"] == {}


def test_a_new_row_gets_its_creation_and_first_revision(store: Store, whole: Sample) -> None:
    of = held(store, whole.of(Event)[0])
    assert (of["created"], of["revision"], of["deleted"]) == (AT, 1, None)
    assert (of["modified"], of["sequence"]) == (AT, 0)


def test_each_change_raises_the_revision(store: Store, whole: Sample) -> None:
    house = whole.of(Venue)[0]
    assert change(store, whole, house, city="Lahore")["revision"] == 2
    assert change(store, whole, house, city="Karachi")["revision"] == 3
    assert held(store, house)["created"] == AT


@pytest.mark.parametrize(
    "fields",
    [
        {"starts": datetime(2026, 2, 2, 9, 0)},
        {"ends": datetime(2026, 2, 2, 10, 30)},
        {"zone": "Asia/Kabul"},
        {"ends_zone": "Asia/Kabul"},
        {"time_state": TimeState.TO_BE_CONFIRMED},
        {"status": EventStatus.CANCELLED},
        {"venue_id": None},
        {"room_id": None},
    ],
    ids=lambda fields: next(iter(fields)),
)
def test_time_place_and_status_raise_the_sequence(store: Store, whole: Sample, fields: dict[str, Any]) -> None:
    assert change(store, whole, whole.of(Event)[0], **fields)["sequence"] == 1


def test_the_end_of_a_transfer_which_no_calendar_shows_leaves_the_sequence(store: Store, whole: Sample) -> None:
    house = whole.of(Venue)[0]
    assert change(store, whole, whole.of(Event)[0], to_venue_id=house.id)["sequence"] == 0


def test_a_change_of_other_fields_than_it_expects_is_a_fault_of_the_caller(
    store: Store, path: Path, whole: Sample
) -> None:
    before = contents(path)
    blind = Change("venues", whole.of(Venue)[0].id, {"city": "Islamabad"}, {"city": "Lahore", "name": "Another"})
    with pytest.raises(ValueError, match="names other fields after than before"):
        store.apply(Edit("Blind", (blind,), whole.visit.id))
    assert contents(path) == before


def test_an_event_that_comes_back_is_dated_after_its_removal(filled: Path, whole: Sample) -> None:
    tea = event(whole.visit, "Tea", "15:00", "16:00", modified=NOW)
    making = Change("events", tea.id, None, tea.values())
    for hours, change_of_tea in enumerate((making, remove(tea), making)):
        with opened(filled, NOW + timedelta(hours=hours)) as store:
            store.apply(Edit("Change", (change_of_tea,), whole.visit.id))
    with opened(filled) as store:
        assert held(store, tea)["modified"] == AT + timedelta(hours=2)


def test_two_fields_in_one_change_raise_the_sequence_once(store: Store, whole: Sample) -> None:
    times = {"starts": datetime(2026, 2, 2, 9, 0), "ends": datetime(2026, 2, 2, 9, 30)}
    assert change(store, whole, whole.of(Event)[0], **times)["sequence"] == 1


def test_undo_and_redo_raise_the_sequence_too(store: Store, whole: Sample) -> None:
    meeting = whole.of(Event)[0]
    change(store, whole, meeting, starts=datetime(2026, 2, 2, 9, 0))
    store.undo()
    assert held(store, meeting)["sequence"] == 2
    store.redo()
    assert held(store, meeting)["sequence"] == 3
    change(store, whole, meeting, title="Talks")
    store.undo()
    assert held(store, meeting)["sequence"] == 3


def test_a_sequence_from_elsewhere_is_taken_when_it_is_higher(store: Store, whole: Sample) -> None:
    meeting = whole.of(Event)[0]
    store.apply(Edit("Merge", (Change("events", meeting.id, {"sequence": 0}, {"sequence": 7}),), whole.visit.id))
    assert held(store, meeting)["sequence"] == 7
    store.apply(Edit("Merge", (Change("events", meeting.id, {"sequence": 7}, {"sequence": 2}),), whole.visit.id))
    assert held(store, meeting)["sequence"] == 7


def test_a_change_of_an_event_is_dated(filled: Path, whole: Sample) -> None:
    meeting = whole.of(Event)[0]
    with opened(filled, NOW + timedelta(hours=1)) as store:
        assert change(store, whole, meeting, title="Talks")["modified"] == AT + timedelta(hours=1)


def test_a_row_that_was_changed_meanwhile_is_a_conflict(store: Store, path: Path, whole: Sample) -> None:
    house = whole.of(Venue)[0]
    change(store, whole, house, city="Lahore")
    before = contents(path)
    with pytest.raises(Conflict) as conflict:
        store.apply(Edit("Late", alter(house, city="Karachi"), whole.visit.id))
    assert (conflict.value.table, conflict.value.row_id, conflict.value.field) == ("venues", house.id, "city")
    assert str(conflict.value) == (
        "The venue “Ministry of Federal Education” was changed meanwhile: its “city” is “Lahore”, not “Islamabad”. "
        "Nothing was changed."
    )
    assert conflict.value.exit_code == 4
    assert contents(path) == before


def test_another_field_that_was_changed_meanwhile_is_no_conflict(store: Store, whole: Sample) -> None:
    house = whole.of(Venue)[0]
    change(store, whole, house, city="Lahore")
    store.apply(Edit("Rename", alter(house, short_name="Ministry"), whole.visit.id))
    assert (held(store, house)["city"], held(store, house)["short_name"]) == ("Lahore", "Ministry")


def test_a_row_that_is_gone_is_a_conflict(store: Store, whole: Sample) -> None:
    item = whole.rows[-5]
    gone = row(Venue, name="Campus 9")
    with pytest.raises(Conflict) as conflict:
        store.apply(Edit("Late", alter(gone, name="Campus 10")))
    assert str(conflict.value) == "The venue “Campus 9” is no longer there. Nothing was changed."
    store.apply(Edit("Remove", (remove(item),), whole.visit.id))
    with pytest.raises(Conflict) as conflict:
        store.apply(Edit("Remove", (remove(item),), whole.visit.id))
    assert (conflict.value.row_id, conflict.value.field) == (item.id, "")


def test_a_row_that_is_made_twice_is_a_conflict(store: Store, path: Path) -> None:
    campus = Edit("Add", (make(row(Venue, name="Campus 9")),))
    store.apply(campus)
    before = contents(path)
    with pytest.raises(Conflict) as conflict:
        store.apply(campus)
    assert str(conflict.value) == "The venue “Campus 9” is there already. Nothing was changed."
    assert contents(path) == before


def test_a_removed_row_stays_in_the_file_with_its_date(store: Store, path: Path) -> None:
    campus = row(Venue, name="Campus 9")
    store.apply(Edit("Add", (make(campus),)))
    store.apply(Edit("Remove", (remove(campus),)))
    assert campus.id not in contents(path)["venues"]
    assert store.rows({"venues": [campus.id]}) == {"venues": {}}
    said = store.history()[-1]
    assert said.label == "Remove"


def test_a_removed_event_can_come_back_and_its_sequence_goes_on(store: Store, whole: Sample) -> None:
    opening = event(whole.visit, "Tea", "15:00", "16:00")
    store.apply(Edit("Add", (make(opening),), whole.visit.id))
    created = held(store, opening)["created"]
    store.apply(Edit("Remove", (remove(opening),), whole.visit.id))
    store.apply(Edit("Add again", (make(opening),), whole.visit.id))
    back = held(store, opening)
    assert (back["sequence"], back["revision"], back["created"], back["deleted"]) == (2, 3, created, None)


def test_undo_of_a_removal_goes_on_counting(store: Store, whole: Sample) -> None:
    tea = event(whole.visit, "Tea", "15:00", "16:00")
    store.apply(Edit("Add", (make(tea),), whole.visit.id))
    store.apply(Edit("Remove", (remove(tea),), whole.visit.id))
    store.undo()
    assert held(store, tea)["sequence"] == 2


def test_a_state_that_is_skipped_is_refused_and_one_that_climbs_is_not(store: Store, whole: Sample) -> None:
    mou = whole.of(Mou)[0]
    with pytest.raises(Refused) as refusal:
        store.apply(Edit("Sign", alter(mou, state=MouState.SIGNED), whole.visit.id))
    assert str(refusal.value) == "The MoU “Memorandum 1” can't go from “announced” to “signed” in one step."
    store.apply(Edit("Sign", climb(mou, "state", MouState.SIGNED), whole.visit.id))
    assert held(store, mou)["state"] is MouState.SIGNED
    store.undo()
    assert held(store, mou)["state"] is MouState.ANNOUNCED


def test_an_event_that_would_end_before_it_begins_is_refused(store: Store, path: Path, whole: Sample) -> None:
    before = contents(path)
    with pytest.raises(Refused, match=r"^The event “Bilateral meeting” ends before it begins\.$"):
        change(store, whole, whole.of(Event)[0], ends=datetime(2026, 2, 2, 9, 0))
    assert contents(path) == before


def test_a_code_belongs_to_one_visit(store: Store, path: Path) -> None:
    before = contents(path)
    with pytest.raises(Refused) as refusal:
        store.apply(making(visit(title="Another visit")))
    assert str(refusal.value) == (
        "The code “test-visit” is already that of the visit “Test visit”. Choose another one."
    )
    assert contents(path) == before


def test_a_visit_can_not_take_the_code_of_another(store: Store) -> None:
    second = visit(code="second")
    store.apply(making(second))
    with pytest.raises(Refused, match="The code “test-visit” is already that of the visit “Test visit”"):
        store.apply(Edit("Rename", alter(second, code="test-visit"), second.id))


def test_the_code_of_a_removed_visit_is_free_until_it_comes_back(store: Store) -> None:
    first, second = visit(code="second"), visit(code="second", title="Successor")
    store.apply(making(first))
    store.apply(Edit("Remove", (remove(first),), first.id))
    store.apply(making(second))
    with pytest.raises(Refused, match="The code “second” is already that of the visit “Successor”"):
        store.apply(Edit("Bring back", (make(first),), first.id))


def test_a_calendar_uid_belongs_to_one_event(store: Store, whole: Sample) -> None:
    twin = event(whole.visit, "Tea", "15:00", "16:00", uid=whole.of(Event)[0].uid)
    with pytest.raises(Refused) as refusal:
        store.apply(Edit("Add", (make(twin),), whole.visit.id))
    assert str(refusal.value) == ("The event “Tea” has the calendar UID of another one, the event “Bilateral meeting”.")


def test_the_edit_comes_back_as_it_was_written(store: Store) -> None:
    person = row(Person, name=" Sayasat\nNurbek ")
    (applied,) = store.apply(Edit("Add", (Change("persons", person.id, None, {"name": " Sayasat\nNurbek "}),)))
    assert applied.edit.changes[0].after["name"] == "Sayasat Nurbek"
    assert applied.edit.changes[0].after["position"] == ""
    assert applied.number == 2


def test_organisations_need_no_visit(store: Store) -> None:
    made = row(Organisation, name="Higher Education Commission")
    store.apply(Edit("Add", (make(made),)))
    assert store.history()[-1].visit_id is None

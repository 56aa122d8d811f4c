from pathlib import Path

import pytest
from planmaking import Sample, contents, event, making, row, visit

from delegation_planner.edits.rows import alter, make, remove
from delegation_planner.errors import Refused
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import new_id
from delegation_planner.model.people import Person, Room, Venue
from delegation_planner.model.programme import AgendaItem, Event
from delegation_planner.model.visits import Interpreter, Member
from delegation_planner.store.references import referrers
from delegation_planner.store.store import Store


def test_a_reference_to_nothing_is_refused(store: Store, path: Path) -> None:
    before = contents(path)
    with pytest.raises(Refused) as refusal:
        store.apply(Edit("Add", (make(row(Room, venue_id=new_id(), name="Room 1")),)))
    assert str(refusal.value) == "The room “Room 1” refers to a venue that is not there."
    assert contents(path) == before


def test_a_reference_to_a_removed_row_is_refused(store: Store) -> None:
    campus = row(Venue, name="Campus 9")
    store.apply(Edit("Add", (make(campus),)))
    store.apply(Edit("Remove", (remove(campus),)))
    with pytest.raises(Refused, match=r"^The room “Room 1” refers to a venue that is not there\.$"):
        store.apply(Edit("Add", (make(row(Room, venue_id=campus.id, name="Room 1")),)))


def test_a_change_that_refers_to_nothing_is_refused(store: Store, whole: Sample) -> None:
    with pytest.raises(Refused, match="refers to a room that is not there"):
        store.apply(Edit("Move", alter(whole.of(Event)[0], room_id=new_id()), whole.visit.id))


def test_a_row_that_others_need_can_not_be_removed(store: Store, path: Path, whole: Sample) -> None:
    before = contents(path)
    with pytest.raises(Refused) as refusal:
        store.apply(Edit("Remove", (remove(whole.of(Person)[3]),)))
    assert str(refusal.value) == ("The person “Rector, university 3” can't be removed: the member “4” needs it.")
    assert contents(path) == before


def test_an_interpreter_stays_until_no_member_needs_one(store: Store, path: Path, whole: Sample) -> None:
    (interpreter,), head = whole.of(Interpreter), whole.of(Member)[0]
    with pytest.raises(Refused) as refusal:
        store.apply(Edit("Remove", (remove(interpreter),), whole.visit.id))
    assert str(refusal.value) == "The interpreter “1” can't be removed: the member “1” needs it."
    store.apply(Edit("Remove", (*alter(head, interpreter_id=None), remove(interpreter)), whole.visit.id))
    assert contents(path)["interpreters"] == {}


def test_a_row_can_be_removed_with_all_that_need_it(store: Store, path: Path, whole: Sample) -> None:
    rector = whole.of(Person)[3]
    (member,) = (each for each in whole.of(Member) if each.person_id == rector.id)
    store.apply(Edit("Remove", (remove(rector), remove(member)), whole.visit.id))
    assert rector.id not in contents(path)["persons"]


def test_the_rows_of_an_edit_may_stand_in_any_order_of_reference(store: Store, path: Path, whole: Sample) -> None:
    tea = event(whole.visit, "Tea", "15:00", "16:00")
    item = row(AgendaItem, whole.visit, event_id=tea.id, title="Thanks")
    store.apply(Edit("Add", (make(tea), make(item)), whole.visit.id))
    assert item.id in contents(path)["agenda_items"]


def test_a_visit_with_rows_can_not_be_removed(store: Store, whole: Sample) -> None:
    with pytest.raises(Refused, match=r"^The visit “Test visit” can't be removed: the .* needs it\.$"):
        store.apply(Edit("Remove", (remove(whole.visit),), whole.visit.id))


def test_an_empty_visit_can_be_removed(store: Store) -> None:
    empty = visit(code="empty")
    store.apply(making(empty))
    store.apply(Edit("Remove", (remove(empty),), empty.id))
    assert [each.code for each in store.visits()] == ["test-visit"]


def test_who_refers_to_a_table_is_known() -> None:
    assert referrers("rooms") == {"events": ("room_id",)}
    assert referrers("travel_times") == {}
    assert referrers("venues")["travel_times"] == ("from_venue_id", "to_venue_id")

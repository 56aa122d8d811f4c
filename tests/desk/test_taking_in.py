from pathlib import Path

import pytest
from desk.conftest import CLOCK
from planmaking import venue

from delegation_planner import data
from delegation_planner.desk import taking_in
from delegation_planner.desk.handing_out import Counter, Order
from delegation_planner.edits.events import place_event
from delegation_planner.edits.rows import alter, make
from delegation_planner.errors import Conflict, Usage
from delegation_planner.exchange import portable
from delegation_planner.model.edit import Edit
from delegation_planner.model.plan import VisitPlan
from delegation_planner.store.store import Store

SAMPLE = data.path("samples", "nurbek-visit.json")


def test_what_was_taken_in_is_given_out_again(store: Store, plan: VisitPlan) -> None:
    assert taking_in.export(store, plan.visit.id).encode() == SAMPLE.read_bytes()


def test_taking_in_what_is_there_changes_nothing(store: Store) -> None:
    again = taking_in.compare(taking_in.read_file(SAMPLE), store)
    assert (again.edits, again.differences, again.is_new) == ((), (), False)
    taking_in.take_in(store, again)
    assert len(store.history()) == 6


def test_without_a_store_everything_is_new() -> None:
    incoming = taking_in.compare(taking_in.read_file(SAMPLE), None)
    assert incoming.is_new
    assert len(incoming.edits) == 6
    assert {line.before for line in incoming.differences if line.field == ""} == {None}


def test_a_state_that_leapt_elsewhere_climbs_step_by_step(store: Store, plan: VisitPlan) -> None:
    text = taking_in.export(store, plan.visit.id)
    mou = next(row for row in plan.mous.values() if row.number == 6)
    before = f'"id": "{mou.id}"'
    start = text.index(before)
    changed = text[:start] + text[start:].replace('"state": "draft"', '"state": "printed"', 1)
    incoming = taking_in.compare(portable.read(changed.encode()), store)
    (edit,) = incoming.edits
    assert isinstance(edit, Edit)
    steps = [(change.before, change.after) for change in edit.changes]
    assert [(before["state"].value, after["state"].value) for before, after in steps if before and after] == [
        ("draft", "cleared"),
        ("cleared", "printed"),
    ]
    taking_in.take_in(store, incoming)
    assert store.load(plan.visit.id).mous[mou.id].state.value == "printed"


def test_what_changed_since_it_was_compared_is_a_conflict(store: Store, plan: VisitPlan) -> None:
    text = taking_in.export(store, plan.visit.id).replace("Laboratory tour", "Tour of laboratories")
    stale = taking_in.compare(portable.read(text.encode()), store)
    taking_in.take_in(store, stale)
    with pytest.raises(Conflict) as trouble:
        taking_in.take_in(store, stale)
    assert (trouble.value.table, trouble.value.field) == ("events", "title")


def test_a_file_can_be_tied_to_a_visit(store: Store) -> None:
    other = taking_in.read_file(data.path("samples", "nurbek-first-draft.json"))
    with pytest.raises(Usage) as trouble:
        taking_in.require_visit(store, other, "nurbek-2026")
    title = "Kazakhstan education delegation to Islamabad: first draft"
    assert str(trouble.value) == f"The file is “{title}”, not “nurbek-2026”."
    taking_in.require_visit(store, taking_in.read_file(SAMPLE), "nurbek-2026")


def test_a_folder_in_place_of_a_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Usage) as trouble:
        taking_in.read_file(tmp_path)
    assert str(trouble.value) == f"“{tmp_path}” can't be read: Is a directory."


def test_a_venue_that_only_the_history_knows_is_given_out_too(store: Store, plan: VisitPlan, tmp_path: Path) -> None:
    hall, tea = venue("Old hall"), next(event for event in plan.programme if event.title == "Tea")
    there = alter(tea, venue_id=hall.id, room_id=None)
    store.apply(Edit("Move Tea to Old hall", (make(hall), *there), plan.visit.id))
    desk = Counter(store, CLOCK, plan.visit.id)
    desk.hand_out(desk.papers(Order(("programme",))), tmp_path, lambda drafts: drafts)
    store.undo()
    assert hall.id not in store.load(plan.visit.id).venues
    store.redo()
    store.apply(place_event(store.load(plan.visit.id), tea.id, tea.venue_id, tea.room_id))
    given = portable.read(taking_in.export(store, plan.visit.id).encode())
    assert given.rows["events"][tea.id].values()["venue_id"] == tea.venue_id
    assert given.earlier["events"][tea.id].values()["venue_id"] == hall.id
    assert given.earlier["venues"][hall.id].values()["name"] == "Old hall"


def test_a_name_changed_through_another_visit_is_part_of_the_history(store: Store, plan: VisitPlan) -> None:
    other = taking_in.read_file(data.path("samples", "nurbek-first-draft.json"))
    taking_in.take_in(store, taking_in.compare(other, store))
    nust = next(row for row in plan.organisations.values() if row.name.startswith("National University of Sciences"))
    store.apply(Edit("Rename", alter(nust, name="NUST, Islamabad"), other.visit.id))
    given = portable.read(taking_in.export(store, plan.visit.id).encode())
    assert given.rows["organisations"][nust.id].values()["name"] == "NUST, Islamabad"
    assert given.earlier["organisations"][nust.id].values()["name"] == nust.name

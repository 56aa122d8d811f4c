from datetime import datetime, timedelta
from itertools import groupby, pairwise
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from planmaking import NOW, Sample, contents, opened, row

from delegation_planner.clock import Clock
from delegation_planner.edits.rows import alter, climb, make
from delegation_planner.errors import Conflict
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.kinds import VisitStatus
from delegation_planner.model.people import Venue
from delegation_planner.model.programme import Event
from delegation_planner.model.records import Issue
from delegation_planner.store.backups import Occasion
from delegation_planner.store.joining import has_content, joined, may_join
from delegation_planner.store.opening import open_store
from delegation_planner.store.store import Store
from delegation_planner.store.tables import EntryState


def named(store: Store, whole: Sample, name: str, **more: object) -> Edit:
    house = store.load(whole.visit.id).venues[whole.of(Venue)[0].id]
    return Edit(f"Name {name}", alter(house, name=name, **more), whole.visit.id)


def labels(store: Store) -> list[str]:
    return [entry.label for entry in store.history()][1:]


def test_a_joined_edit_is_one_entry_with_the_first_before_and_the_last_after(store: Store, whole: Sample) -> None:
    house = whole.of(Venue)[0]
    (first,) = store.apply(named(store, whole, "A"))
    second = store.join(first.number, named(store, whole, "AB"))
    assert second.number == first.number
    assert second.edit.changes[0] == Change("venues", house.id, {"name": "A"}, {"name": "AB"})
    assert labels(store) == ["Name AB"]
    assert store.edit_of(2).changes[0] == Change("venues", house.id, {"name": house.name}, {"name": "AB"})
    assert store.last_done() is not None
    assert store.undo_label == "Name AB"


def test_the_entry_tells_when_the_last_was_done(filled: Path, whole: Sample) -> None:
    with opened(filled) as store:
        (first,) = store.apply(named(store, whole, "A"))
        store._clock = Clock(NOW + timedelta(minutes=1))  # noqa: SLF001
        store.join(first.number, named(store, whole, "AB"))
        assert store.history()[-1].at == NOW + timedelta(minutes=1)


def test_sequence_follows_each_of_them(store: Store, whole: Sample) -> None:
    event = whole.of(Event)[0]
    (first,) = store.apply(Edit("Move", alter(event, starts=datetime(2026, 2, 2, 9, 0)), whole.visit.id))
    held = store.load(whole.visit.id).events[event.id]
    store.join(first.number, Edit("Move", alter(held, starts=datetime(2026, 2, 2, 9, 5)), whole.visit.id))
    (change,) = store.edit_of(2).changes
    assert change.before == {"starts": datetime(2026, 2, 2, 9, 15), "sequence": 0}
    assert change.after == {"starts": datetime(2026, 2, 2, 9, 5), "sequence": 2}


def test_what_comes_to_nothing_is_passed_over_by_undo(store: Store, filled: Path, whole: Sample) -> None:
    before = contents(filled)
    (first,) = store.apply(named(store, whole, "A"))
    store.join(first.number, named(store, whole, whole.of(Venue)[0].name))
    assert contents(filled) == before
    assert store.history()[-1].state is EntryState.ASIDE
    assert store.undo_label == "Import “Test visit”"
    store.join(first.number, named(store, whole, "B"))
    assert store.undo_label == "Name B"


def test_after_anything_else_an_edit_is_a_step_of_its_own(store: Store, whole: Sample) -> None:
    (first,) = store.apply(named(store, whole, "A"))
    issue = row(Issue, whole.visit, name="programme", issued=NOW)
    store.apply(Edit("Hand out", (make(issue),), whole.visit.id, undoable=False))
    third = store.join(first.number, named(store, whole, "AB"))
    assert third.number == 4
    store.undo()
    assert store.join(third.number, named(store, whole, "ABC")).number == 6


def test_after_a_backup_an_edit_is_a_step_of_its_own(store: Store, whole: Sample) -> None:
    (first,) = store.apply(named(store, whole, "A"))
    store.back_up(Occasion.IMPORT)
    assert store.join(first.number, named(store, whole, "AB")).number == 3


def test_after_a_restart_an_edit_is_a_step_of_its_own(filled: Path, whole: Sample) -> None:
    with opened(filled) as store:
        (first,) = store.apply(named(store, whole, "A"))
    with open_store(filled, Clock(NOW)) as store:
        assert store.join(first.number, named(store, whole, "AB")).number == 3


def test_another_field_is_a_step_of_its_own(store: Store, whole: Sample) -> None:
    (first,) = store.apply(named(store, whole, "A"))
    assert store.join(first.number, named(store, whole, "A", city="Lahore")).number == 3
    assert store.join(3, named(store, whole, "AB", city="Karachi")).number == 4


def test_a_joined_edit_that_does_not_fit_changes_nothing(store: Store, filled: Path, whole: Sample) -> None:
    (first,) = store.apply(named(store, whole, "A"))
    before = contents(filled)
    wrong = Change("venues", whole.of(Venue)[0].id, {"name": "B"}, {"name": "C"})
    with pytest.raises(Conflict):
        store.join(first.number, Edit("Wrong", (wrong,), whole.visit.id))
    assert contents(filled) == before
    assert labels(store) == ["Name A"]


def test_making_removing_and_climbing_are_never_joined(whole: Sample) -> None:
    house = whole.of(Venue)[0]
    rename = Edit("Rename", alter(house, name="A"), whole.visit.id)
    climbing = Edit("Plan", climb(whole.visit, "status", VisitStatus.PLANNING), whole.visit.id)
    assert may_join(rename, rename)
    assert not may_join(Edit("Make", (make(house),), whole.visit.id), rename)
    assert not may_join(climbing, climbing)
    assert not may_join(rename, Edit("Other", rename.changes, None))
    assert not may_join(Edit("", (), whole.visit.id), Edit("", (), whole.visit.id))


@given(st.lists(st.sampled_from(["a", "b", "c"]), min_size=2, max_size=6))
def test_joined_edits_go_from_the_first_value_to_the_last(values: list[str]) -> None:
    values = [value for value, _ in groupby(values)]
    assume(len(values) > 1)
    edits = [Edit(f"To {b}", (Change("venues", "x", {"name": a}, {"name": b}),)) for a, b in pairwise(values)]
    whole = edits[0]
    for edit in edits[1:]:
        whole = joined(whole, edit)
    wanted = (Change("venues", "x", {"name": values[0]}, {"name": values[-1]}),)
    assert (whole.changes == wanted) if values[0] != values[-1] else not has_content(whole.changes)
    assert whole.label == f"To {values[-1]}"

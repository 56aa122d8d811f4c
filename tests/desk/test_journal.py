from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from planmaking import NOW, opened, sample, visit

from delegation_planner.desk.journal import is_taken_back, last_steps, step_of
from delegation_planner.edits.events import move_event
from delegation_planner.edits.rows import make
from delegation_planner.edits.visits import change_visit
from delegation_planner.model.edit import Edit
from delegation_planner.model.kinds import EventKind
from delegation_planner.model.programme import Event
from delegation_planner.store.store import Store

SAMPLE = sample()
CEREMONY = next(each for each in SAMPLE.of(Event) if each.kind is EventKind.SIGNING)
OTHER = visit(code="other", title="Another visit")


@pytest.fixture(name="store")
def _store(tmp_path: Path) -> Iterator[Store]:
    with opened(tmp_path / "planner.db") as store:
        store.apply(SAMPLE.making, move_event(SAMPLE.plan, CEREMONY.id, datetime(2026, 2, 2, 11)))
        yield store


def test_the_last_steps_come_first_and_the_rest_is_counted(store: Store) -> None:
    found = last_steps(store, SAMPLE.visit.id, 1)
    assert [entry.label for entry in found.entries] == ["Move MoU signing ceremony to 11:00"]
    assert (found.older, found.next_undo) == (1, 2)
    assert len(last_steps(store, SAMPLE.visit.id, 200).entries) == 2


def test_undo_would_take_back_a_step_of_another_visit(store: Store) -> None:
    store.apply(Edit("Start another", (make(OTHER),), OTHER.id))
    assert last_steps(store, SAMPLE.visit.id, 200).next_undo == 0
    assert last_steps(store, OTHER.id, 200).next_undo == 3


def test_a_step_says_what_it_did_and_who_must_be_told(store: Store) -> None:
    plan = store.load(SAMPLE.visit.id)
    entry = last_steps(store, SAMPLE.visit.id, 1).entries[0]
    step = step_of(store, entry, plan, store.registers())
    assert step.number == 2
    assert [d.field for changed in step.changed for d in changed.differences] == ["starts", "ends"]
    assert [told.name for told in step.told] == ["Sayasat Nurbek", "Rector, university 1"]


def test_of_what_was_taken_back_nobody_must_be_told(store: Store) -> None:
    store.undo()
    undone, moved, _ = last_steps(store, SAMPLE.visit.id, 200).entries
    assert (is_taken_back(undone), is_taken_back(moved)) == (False, True)
    plan, registers = store.load(SAMPLE.visit.id), store.registers()
    assert step_of(store, moved, plan, registers).told == ()
    assert len(step_of(store, undone, plan, registers).told) == 2
    store.apply(change_visit(SAMPLE.visit, city="Lahore"))
    assert is_taken_back(last_steps(store, SAMPLE.visit.id, 3).entries[2])


def test_entries_hold_their_time(store: Store) -> None:
    assert last_steps(store, SAMPLE.visit.id, 1).entries[0].at == NOW

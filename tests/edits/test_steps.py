from datetime import datetime

import pytest
from planmaking import Sample

from delegation_planner.edits.steps import add_step, change_step, move_step, remove_step
from delegation_planner.errors import Refused
from delegation_planner.model.plan import VisitPlan, starts_of_steps
from delegation_planner.model.programme import Event, Step
from delegation_planner.store.store import Store
from tests.edits.trying import tried


def titles(plan: VisitPlan, event_id: str) -> list[tuple[int, str]]:
    return [(step.position, step.title) for step in plan.steps_by_event.get(event_id, ())]


def test_steps_are_added_moved_and_removed(store: Store, whole: Sample) -> None:
    ceremony, (entry, sign) = whole.of(Event)[1], whole.of(Step)
    edit = add_step(whole.plan, ceremony.id, "Anthems", 4, place=2)
    assert edit.label == "Add the step Anthems"
    plan = tried(store, whole, edit)
    assert titles(plan, ceremony.id) == [(1, "Entry"), (2, "Anthems"), (3, "Signing")]
    moved = move_step(plan, sign.id, 1)
    assert moved.label == "Move the step Signing to place 1"
    plan = tried(store, whole, moved)
    assert titles(plan, ceremony.id) == [(1, "Signing"), (2, "Entry"), (3, "Anthems")]
    removed = remove_step(plan, entry.id)
    assert removed.label == "Remove the step Entry"
    assert titles(tried(store, whole, removed), ceremony.id) == [(1, "Signing"), (2, "Anthems")]


def test_the_steps_below_follow_a_changed_length(store: Store, whole: Sample) -> None:
    ceremony, (entry, _) = whole.of(Event)[1], whole.of(Step)
    edit = change_step(whole.plan, entry.id, minutes=7)
    assert edit.label == "Set the minutes of the step Entry to 7"
    plan = tried(store, whole, edit)
    starts = starts_of_steps(ceremony, plan.steps_by_event[ceremony.id])
    assert starts == (datetime(2026, 2, 2, 10, 30), datetime(2026, 2, 2, 10, 37))


def test_a_step_without_a_title_is_refused(whole: Sample) -> None:
    with pytest.raises(Refused, match="wrong “title”: it is empty"):
        add_step(whole.plan, whole.of(Event)[1].id, " ")

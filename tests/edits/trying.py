"""Trying an Edit on a real file: what is in memory, what is written and what is taken back must agree."""

from dataclasses import fields
from typing import Any

from planmaking import Sample, content, contents

from delegation_planner.edits.patching import patched
from delegation_planner.model.edit import Edit
from delegation_planner.model.plan import VisitPlan
from delegation_planner.store.store import Store


def plan_content(plan: VisitPlan) -> dict[str, Any]:
    """Return what a plan holds, without what the store keeps by itself."""
    names = [each.name for each in fields(VisitPlan) if each.name != "visit"]
    held = {name: {row_id: content(row) for row_id, row in plan.table(name).items()} for name in names}
    return {"visit": content(plan.visit)} | held


def tried(store: Store, whole: Sample, edit: Edit) -> VisitPlan:
    """Apply an Edit and return the plan that follows; patched in memory it is the same, and undo takes it all back."""
    assert edit, edit.label
    before, plan = contents(store.path), store.load(whole.visit.id)
    expected = plan_content(patched(plan, edit, store.registers()))
    store.apply(edit)
    after = store.load(whole.visit.id)
    assert plan_content(after) == expected
    written = contents(store.path)
    store.undo()
    assert contents(store.path) == before
    store.redo()
    assert contents(store.path) == written
    return after

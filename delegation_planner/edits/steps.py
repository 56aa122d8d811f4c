"""Edits of the steps of a ceremony. A step has no start of its own: those below follow a changed length."""

from typing import Any

from delegation_planner.edits.fields import change_row
from delegation_planner.edits.order import closed, inserted, last_place, numbered, opened
from delegation_planner.edits.rows import make, new, remove_all
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Step


def add_step(
    plan: VisitPlan, event_id: Id, title: str, minutes: int = 0, *, place: int | None = None, mou_id: Id | None = None
) -> Edit:
    """Add a step to a ceremony.

    Args:
        plan: the visit.
        event_id: the ceremony.
        title: what happens.
        minutes: its length in minutes.
        place: its place, from 1; None for the end.
        mou_id: the memorandum that is signed in it; None for none.
    """
    steps = plan.steps_by_event.get(event_id, ())
    position = min(place or len(steps) + 1, last_place(steps) + 1)
    values = {"visit_id": plan.visit.id, "event_id": event_id, "title": title, "minutes": minutes, "mou_id": mou_id}
    step = new(Step, position=position, **values)
    return Edit(f"Add the step {step.title}", (*opened(steps, position), make(step)), plan.visit.id)


def change_step(plan: VisitPlan, step_id: Id, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Change fields of a step."""
    step = plan.steps[step_id]
    return change_row(step, f"the step {step.title}", plan.visit.id, fields)


def move_step(plan: VisitPlan, step_id: Id, place: int) -> Edit:
    """Give a step another place, from 1; beyond the last it is the last."""
    step = plan.steps[step_id]
    order = inserted(plan.steps_by_event[step.event_id], step, place)
    return Edit(f"Move the step {step.title} to place {order.index(step) + 1}", numbered(order), plan.visit.id)


def remove_step(plan: VisitPlan, step_id: Id) -> Edit:
    """Remove a step; those below move up."""
    step = plan.steps[step_id]
    moved = closed(plan.steps_by_event[step.event_id], step.position)
    return Edit(f"Remove the step {step.title}", (*remove_all(plan, (step,)), *moved), plan.visit.id)

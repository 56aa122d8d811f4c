"""Edits of centres and of their inaugurations."""

from typing import Any

from delegation_planner.edits.fields import altered, change_row
from delegation_planner.edits.rows import make, new
from delegation_planner.edits.tables import RegisterTables, removed
from delegation_planner.model.ceremonies import Inauguration
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.people import Centre
from delegation_planner.model.plan import VisitPlan


def new_centre(visit_id: Id | None = None, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Add a centre.

    Raises:
        Refused: a value does not fit its field.
    """
    centre = new(Centre, **fields)
    return Edit(f"Add {centre.name}", (make(centre),), visit_id)


def change_centre(centre: Centre, visit_id: Id | None = None, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Change fields of a centre; its status goes through every state between."""
    return change_row(centre, centre.name, visit_id, fields)


def remove_centre(tables: RegisterTables, centre_id: Id, visit_id: Id | None = None) -> Edit:
    """Remove a centre."""
    centre = tables.centres[centre_id]
    return Edit(f"Remove {centre.name}", removed(tables, (centre,)), visit_id)


def add_inauguration(plan: VisitPlan, event_id: Id, centre: Centre) -> Edit:
    """Let a centre be opened at an event, in the place of the one that was to be opened there.

    Args:
        plan: the visit.
        event_id: the event.
        centre: one of the registers, or a new one.
    """
    held = plan.inauguration_by_event.get(event_id)
    made = () if centre.id in plan.centres or centre.revision else (make(centre),)
    values = {"visit_id": plan.visit.id, "event_id": event_id, "centre_id": centre.id}
    own = altered(held, {"centre_id": centre.id}) if held else (make(new(Inauguration, **values)),)
    return Edit(f"Open {centre.name} at {plan.events[event_id].title}", (*made, *own), plan.visit.id)


def change_inauguration(plan: VisitPlan, inauguration_id: Id, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Change fields of an inauguration, such as mode, officiant_id and plaque."""
    row = plan.inaugurations[inauguration_id]
    return change_row(row, plan.events[row.event_id].title, plan.visit.id, fields)

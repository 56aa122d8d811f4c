"""Edits of the agenda of a meeting."""

from typing import Any

from delegation_planner.edits.fields import change_row
from delegation_planner.edits.order import closed, inserted, last_place, numbered, opened
from delegation_planner.edits.rows import make, new, remove_all
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import AgendaItem


def add_item(plan: VisitPlan, event_id: Id, title: str, minutes: int | None = None, place: int | None = None) -> Edit:
    """Add a point to the agenda of a meeting, at a place from 1 or at the end."""
    items = plan.agenda_by_event.get(event_id, ())
    position = min(place or len(items) + 1, last_place(items) + 1)
    values = {"visit_id": plan.visit.id, "event_id": event_id, "title": title, "minutes": minutes}
    item = new(AgendaItem, position=position, **values)
    return Edit(f"Add {item.title} to the agenda", (*opened(items, position), make(item)), plan.visit.id)


def change_item(plan: VisitPlan, item_id: Id, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Change fields of a point of an agenda."""
    item = plan.agenda_items[item_id]
    return change_row(item, item.title, plan.visit.id, fields)


def move_item(plan: VisitPlan, item_id: Id, place: int) -> Edit:
    """Give a point of an agenda another place, from 1; beyond the last it is the last."""
    item = plan.agenda_items[item_id]
    order = inserted(plan.agenda_by_event[item.event_id], item, place)
    return Edit(f"Move {item.title} to place {order.index(item) + 1}", numbered(order), plan.visit.id)


def remove_item(plan: VisitPlan, item_id: Id) -> Edit:
    """Remove a point of an agenda; those below move up."""
    item = plan.agenda_items[item_id]
    moved = closed(plan.agenda_by_event[item.event_id], item.position)
    return Edit(f"Remove {item.title}", (*remove_all(plan, (item,)), *moved), plan.visit.id)

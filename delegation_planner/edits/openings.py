"""Edits that make an inauguration with its centre, and that name a new position as the one who opens it."""

from datetime import datetime

from delegation_planner.edits.centres import change_inauguration
from delegation_planner.edits.new_events import new_event
from delegation_planner.edits.rows import make, new
from delegation_planner.model.ceremonies import Inauguration
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventKind
from delegation_planner.model.people import Centre, Person
from delegation_planner.model.plan import VisitPlan


def new_opening(plan: VisitPlan, name: str, starts: datetime, ends: datetime) -> Edit:
    """Add an inauguration of a new centre, which is proposed at first.

    Args:
        plan: the visit.
        name: the centre's name.
        starts: wall-clock time, naive.
        ends: wall-clock time, naive.

    Raises:
        Refused: a value does not fit its field.
    """
    held = new_event(plan, f"Inauguration: {name}", starts, ends, kind=EventKind.INAUGURATION)
    event_id = next(change.id for change in held.changes if change.table == "events")
    centre = new(Centre, name=name)
    own = new(Inauguration, visit_id=plan.visit.id, event_id=event_id, centre_id=centre.id)
    return Edit(held.label, (*held.changes, make(centre), make(own)), plan.visit.id)


def opened_by_new(plan: VisitPlan, inauguration_id: Id, position: str) -> Edit:
    """Let a position, whose holder is to be confirmed, open a centre.

    Raises:
        Refused: the position does not fit.
    """
    made = new(Person, position=position)
    named = change_inauguration(plan, inauguration_id, officiant_id=made.id)
    return Edit(f"{named.label}: {made.position}", (make(made), *named.changes), plan.visit.id)

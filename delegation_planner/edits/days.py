"""Edits of whole days."""

from datetime import date

from delegation_planner.edits.new_events import duplicate_event
from delegation_planner.errors import Refused
from delegation_planner.model.edit import Edit
from delegation_planner.model.kinds import EventStatus
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event


def copy_day(plan: VisitPlan, day: date, to_day: date) -> Edit:
    """Add copies of a day's events to another day, at the same clock times; those that are cancelled are left out.

    The copies are tentative and have who takes part, the agenda and the steps; memoranda are not copied.

    Args:
        plan: the visit.
        day: the day on which the events start.
        to_day: the day on which the copies start.

    Raises:
        Refused: it is the same day, nothing is there to copy, or the other day lies beyond the calendar.
    """
    if to_day == day:
        raise Refused("Choose another day: {day} is the day that is copied.", day=day_words(day))
    events = events_of_day(plan, day)
    if not events:
        raise Refused("Nothing is planned on {day}.", day=day_words(day))
    try:
        edits = [duplicate_event(plan, event.id, to_day - day) for event in events]
    except OverflowError:
        raise Refused("{day} lies beyond the calendar.", day=day_words(to_day)) from None
    changes = tuple(change for edit in edits for change in edit.changes)
    return Edit(f"Copy {day_words(day)} to {day_words(to_day)}", changes, plan.visit.id)


def events_of_day(plan: VisitPlan, day: date) -> tuple[Event, ...]:
    """Return the events that start on a day, without those that are cancelled."""
    return tuple(event for event in plan.days.get(day, ()) if event.status is not EventStatus.CANCELLED)


def day_words(day: date) -> str:
    """Return a day as labels name it: “Monday 2 February”."""
    return f"{day:%A} {day.day} {day:%B}"

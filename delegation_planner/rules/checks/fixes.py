"""Repairs of findings, as values: each tells by its type what it does."""

from dataclasses import dataclass
from datetime import datetime

from delegation_planner.edits.attendance import set_interpreters
from delegation_planner.edits.events import end_event, move_event, start_event
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import AttendanceRole
from delegation_planner.model.plan import VisitPlan


@dataclass(frozen=True, slots=True)
class EndAt:
    """Let an event end at another time.

    Attributes:
        event_id: the event.
        at: wall-clock time in the zone of its end, naive.
    """

    event_id: Id
    at: datetime

    def edit(self, plan: VisitPlan) -> Edit:
        """Return the Edit that does it."""
        return end_event(plan, self.event_id, self.at) if self.event_id in plan.events else _nothing(plan)


@dataclass(frozen=True, slots=True)
class StartAt:
    """Let an event start at another time and end when it did.

    Attributes:
        event_id: the event.
        at: wall-clock time in its zone, naive.
    """

    event_id: Id
    at: datetime

    def edit(self, plan: VisitPlan) -> Edit:
        """Return the Edit that does it."""
        return start_event(plan, self.event_id, self.at) if self.event_id in plan.events else _nothing(plan)


@dataclass(frozen=True, slots=True)
class MoveTo:
    """Move an event to another start; it keeps its length.

    Attributes:
        event_id: the event.
        starts: wall-clock time in its zone, naive.
    """

    event_id: Id
    starts: datetime

    def edit(self, plan: VisitPlan) -> Edit:
        """Return the Edit that does it."""
        return move_event(plan, self.event_id, self.starts) if self.event_id in plan.events else _nothing(plan)


@dataclass(frozen=True, slots=True)
class Interpret:
    """Let somebody interpret at an event, beside those who do already.

    Attributes:
        event_id: the event.
        person_id: the interpreter.
    """

    event_id: Id
    person_id: Id

    def edit(self, plan: VisitPlan) -> Edit:
        """Return the Edit that does it."""
        if self.event_id not in plan.events or self.person_id not in plan.persons:
            return _nothing(plan)
        working = (row.person_id for row in plan.attending(self.event_id, AttendanceRole.INTERPRETER) if row.person_id)
        return set_interpreters(plan, self.event_id, (*working, self.person_id))


def _nothing(plan: VisitPlan) -> Edit:
    """Return what is left to do for an event that was removed."""
    return Edit("Leave it", (), plan.visit.id)

"""Edits of when events are."""

from collections.abc import Collection, Iterable
from datetime import datetime, time, timedelta

from delegation_planner.edits.events import end_event, move_event
from delegation_planner.edits.rows import alter
from delegation_planner.errors import Refused
from delegation_planner.model.checks import utc
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventKind, TimeState
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event

MOMENTS = frozenset({EventKind.ARRIVAL, EventKind.DEPARTURE})
"""The kinds of events that may take no time."""
_DAY = timedelta(days=1)
_NIGHT = timedelta(hours=12)
"""So long an event may last over midnight without its end being asked for: more is rather a slip."""


def set_times(plan: VisitPlan, event_id: Id, starts: time, ends: time) -> Edit:
    """Give an event its clock times, on the day on which it starts; its time is then no more to be confirmed.

    Args:
        plan: the visit.
        event_id: the event.
        starts: on the clock of the event's zone.
        ends: on the clock of the zone of its end; before `starts` it is the next day's.

    Raises:
        Refused: it would take no time and is no arrival or departure.
    """
    event = plan.events[event_id]
    begin = datetime.combine(event.starts.date(), starts)
    end = first_end(begin, event.zone, ends, event.ends_zone or event.zone)
    _check_lasts(event, begin, end)
    changes = alter(event, starts=begin, ends=end, time_state=TimeState.FIXED)
    return Edit(f"Move {event.title} to {begin:%H:%M}–{end:%H:%M}", changes, plan.visit.id)


def end_at(plan: VisitPlan, event_id: Id, ends: time, days: int | None = None) -> Edit:
    """Let an event end at a clock time; its time is then no more to be confirmed.

    Args:
        plan: the visit.
        event_id: the event.
        ends: on the clock of the zone of its end.
        days: so many days after the day on which it starts; None for the first such time after its start.

    Raises:
        Refused: it would take no time and is no arrival or departure; or the number of days is not given, and it would
            go on over midnight for more than twelve hours.
    """
    event = plan.events[event_id]
    if days is not None:
        end = datetime.combine(event.starts.date() + days * _DAY, ends)
        _check_lasts(event, event.starts, end)
        changes = alter(event, ends=end, time_state=TimeState.FIXED)
        return Edit(f"End {event.title} at {end:%H:%M}", changes, plan.visit.id)
    end = first_end(event.starts, event.zone, ends, event.ends_zone or event.zone)
    if is_slip(event.starts, event.zone, end, event.ends_zone or event.zone):
        words = "It would end on the next day at {time}. Type {typed} to mean that."
        raise Refused(words, time=f"{ends:%H:%M}", typed=f"{ends.hour}:{ends:%M}+1")
    return set_times(plan, event_id, event.starts.time(), ends)


def check_length(kind: EventKind, at: datetime) -> None:
    """Check that an event that would take no time is of a kind that may be a moment.

    Args:
        kind: the kind of the event.
        at: when it would end; wall-clock time in the zone of its end, naive.

    Raises:
        Refused: it is not: whoever attends it would be nowhere, and no clash would be seen.
    """
    if kind not in MOMENTS:
        raise Refused("It would take no time. Type an end after {time}.", time=f"{at:%H:%M}")


def _check_lasts(event: Event, begin: datetime, end: datetime) -> None:
    """Refuse times between which no time passes; the clocks of two zones may show the same hour and yet differ."""
    if utc(begin, event.zone) == utc(end, event.ends_zone or event.zone):
        check_length(event.kind, end)


def days_to_say(event: Event) -> int:
    """Return how many days after its start an event ends, where that can't be told from the clock times; else 0."""
    asked = is_slip(event.starts, event.zone, event.ends, event.ends_zone or event.zone)
    return (event.ends.date() - event.starts.date()).days if asked else 0


def is_slip(begin: datetime, zone: str, end: datetime, ends_zone: str) -> bool:
    """Tell whether an event would go on over midnight for so long that it is rather a slip of who typed its end."""
    return end.date() > begin.date() and utc(end, ends_zone) - utc(begin, zone) > _NIGHT


def first_end(begin: datetime, zone: str, ends: time, ends_zone: str) -> datetime:
    """Return the first moment, not before `begin`, at which the clock shows a time.

    Args:
        begin: wall-clock time in `zone`, naive.
        zone: an IANA zone.
        ends: the time on the clock of `ends_zone`.
        ends_zone: an IANA zone.
    """
    # West across the date line an event can end on the day before.
    days = (datetime.combine(begin.date() + number * _DAY, ends) for number in (-1, 0, 1, 2))
    return next(end for end in days if utc(end, ends_zone) >= utc(begin, zone))


def move_by(plan: VisitPlan, event_ids: Collection[Id], minutes: int) -> Edit:
    """Move events by minutes, later or, below 0, earlier; each keeps its length."""
    by = timedelta(minutes=minutes)
    edits = [move_event(plan, each, plan.events[each].starts + by) for each in event_ids]
    if len(edits) == 1:
        return edits[0]
    way = "later" if minutes > 0 else "earlier"
    return Edit(f"Move {len(edits)} events {abs(minutes)} min {way}", _all(edits), plan.visit.id)


def lengthen(plan: VisitPlan, event_id: Id, minutes: int) -> Edit:
    """Let an event end later or, below 0, earlier, but never before it starts."""
    event = plan.events[event_id]
    length = utc(event.ends, event.ends_zone or event.zone) - utc(event.starts, event.zone)
    return end_event(plan, event_id, event.ends + max(timedelta(minutes=minutes), -length))


def _all(edits: Iterable[Edit]) -> tuple[Change, ...]:
    return tuple(change for edit in edits for change in edit.changes)

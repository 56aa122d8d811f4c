"""Calendar files to import: the whole visit's, and each member's (METHOD:PUBLISH).

They are for the delegations and their hosts. They hold the public and the internal items, the latter as
CLASS:PRIVATE, which a shared calendar hides but the file does not; never an item or a note of the staff's, and no
event whose time is to be confirmed. Outlook makes new entries of a file that is imported again.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from delegation_planner.calendars import lines, zones
from delegation_planner.calendars.events import vevent
from delegation_planner.calendars.moments import moments
from delegation_planner.errors import Usage
from delegation_planner.model import naming
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventKind, TimeState
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event

# A published event has no ATTENDEE (RFC 5546 §3.2.1); without ORGANIZER Outlook takes it for an appointment, not for a
# meeting that somebody else calls (MS-OXCICAL).
_HEADER = (
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Delegation Planner//Delegation Planner//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
)


def visit_calendar(plan: VisitPlan, language: str = "en") -> bytes:
    """Return the visit's calendar file.

    Args:
        plan: the visit.
        language: the BCP 47 tag of the language of what the program itself says.

    Raises:
        Usage: no event can be put into a calendar yet.
        PlannerError: the zones' data is out of date.
    """
    return _calendar(plan, visit_events(plan), plan.visit.title, language)


def member_calendar(plan: VisitPlan, member_id: Id, language: str = "en") -> bytes:
    """Return the calendar file of a member; its events have the UIDs that they have in the visit's.

    Args:
        plan: the visit.
        member_id: a member of one of its delegations.
        language: the BCP 47 tag of the language of what the program itself says.

    Raises:
        Usage: no event of the member's can be put into a calendar yet.
        PlannerError: the zones' data is out of date.
    """
    name = naming.member_name(plan, plan.members[member_id])
    return _calendar(plan, member_events(plan, member_id), f"{plan.visit.title} – {name}", language)


def visit_events(plan: VisitPlan) -> tuple[Event, ...]:
    """Return the events of the visit's calendar, in the order of the programme."""
    return tuple(
        event
        for event in plan.programme
        if event.kind is not EventKind.STAFF and event.time_state is not TimeState.TO_BE_CONFIRMED
    )


def member_events(plan: VisitPlan, member_id: Id) -> tuple[Event, ...]:
    """Return those events of the visit's calendar that a member attends, by name or with the group."""
    return events_of_members(plan, (member_id,))[member_id]


def events_of_members(plan: VisitPlan, member_ids: Iterable[Id]) -> Mapping[Id, tuple[Event, ...]]:
    """Return for each of several members the events of the member's calendar, in the order of the programme."""
    attended: defaultdict[Id, set[Id]] = defaultdict(set)
    for row in plan.attendances.values():
        for who in filter(None, (row.member_id, row.group_id)):
            attended[who].add(row.event_id)
    events = visit_events(plan)
    found: dict[Id, tuple[Event, ...]] = {}
    for member_id in member_ids:
        there = attended.get(member_id, set()) | attended.get(plan.members[member_id].group_id or "", set())
        found[member_id] = tuple(event for event in events if event.id in there)
    return found


def _calendar(plan: VisitPlan, events: Sequence[Event], name: str, language: str) -> bytes:
    zones.require_current_data()
    if not events:  # a calendar needs a component (RFC 5545 §3.6)
        raise Usage("“{name}” has no event with a known time, so there is no calendar to write.", name=name)
    definitions = zones.definitions(moment for event in events for moment in moments(event))
    parts = [vevent(plan, event, definitions, language) for event in events]
    header = lines.END.join([*_HEADER, _opening(events, name), ""])
    return "".join([header, *definitions.values(), *parts, "END:VCALENDAR\r\n"]).encode()


def _opening(events: Sequence[Event], name: str) -> str:
    """Return how Outlook shows the file: one event in a window, several as a calendar of this name.

    MS-OXCICAL wants either line without the other.
    """
    if len(events) == 1:
        return "X-MS-OLK-FORCEINSPECTOROPEN:TRUE"
    return lines.text_line("X-WR-CALNAME", lines.short(name))

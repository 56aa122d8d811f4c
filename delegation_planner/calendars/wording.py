"""What a person reads in a calendar's event."""

from datetime import datetime
from functools import lru_cache

from delegation_planner.calendars import lines
from delegation_planner.calendars.moments import moments
from delegation_planner.clock import zone_label
from delegation_planner.model import naming
from delegation_planner.model.kinds import EventKind, EventStatus
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.texts import catalogue

ASSUMED_FIELDS = ("starts", "ends", "venue_id", "room_id")
"""The fields of an event of which a calendar says that they are only assumed."""


@lru_cache(maxsize=256)
def category(kind: EventKind, language: str) -> str:
    """Return the word by which a calendar groups events of a kind; empty for an item of the staff's."""
    _ = catalogue(language).gettext
    return {
        EventKind.ARRIVAL: _("Arrival or departure"),
        EventKind.DEPARTURE: _("Arrival or departure"),
        EventKind.TRANSFER: _("Travel"),
        EventKind.CALL: _("Meeting"),
        EventKind.MEETING: _("Meeting"),
        EventKind.SIGNING: _("Signing"),
        EventKind.INAUGURATION: _("Inauguration"),
        EventKind.VISIT: _("Visit or tour"),
        EventKind.MEAL: _("Meal or reception"),
        EventKind.PRESS: _("Media"),
        EventKind.REST: _("Rest or prayer"),
        EventKind.PRAYER: _("Rest or prayer"),
    }.get(kind, "")


def summary(event: Event, language: str) -> str:
    """Return the title, which says so if the event is cancelled: not every calendar shows STATUS."""
    if event.status is not EventStatus.CANCELLED:
        return lines.short(event.title)
    _ = catalogue(language).gettext
    return lines.short(_("CANCELLED: {title}").format(title=event.title))


def description(plan: VisitPlan, event: Event, language: str) -> str:
    """Return the note, the agenda, who attends, the local times, and whether time or place is only assumed."""
    _ = catalogue(language).gettext
    said = [event.note] if event.note else []
    if items := "; ".join(item.title for item in plan.agenda_by_event.get(event.id, ())):
        said.append(_("Agenda: {items}").format(items=items))
    groups = (group.name for group in plan.groups_at(event.id))
    if names := "; ".join((*groups, *naming.single_attendees(plan, event))):
        said.append(_("Attending: {names}").format(names=names))
    said.append(_("Times: {times}").format(times=times(plan, event)))
    if plan.is_assumed(event.id, *ASSUMED_FIELDS):
        said.append(_("The time or the place is a planning assumption and may change."))
    return "\n".join(said)


def times(plan: VisitPlan, event: Event) -> str:
    """Return the local times with their offset: “09:15–10:15 Islamabad (PKT, UTC+5)”.

    A reader whose calendar has old zones' data can tell by them that it shows a wrong hour.
    """
    starts, ends = moments(event)
    place, other = _wall(plan, starts), _wall(plan, ends)
    (day, first), (last_day, last) = _day_and_time(starts), _day_and_time(ends)
    if day != last_day:
        last = f"{last_day} {last}"
    if place != other:
        return f"{first} {place} – {last} {other}"
    return f"{first} {place}" if first == last else f"{first}–{last} {place}"


def _day_and_time(moment: datetime) -> tuple[str, str]:
    text = moment.isoformat()
    return text[:10], text[11:16]


def _wall(plan: VisitPlan, moment: datetime) -> str:
    """Return where the clock hangs, and its offset: “Islamabad (PKT, UTC+5)”."""
    return f"{naming.zone_city(plan.visit, str(moment.tzinfo))} ({zone_label(moment)})"

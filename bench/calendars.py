"""The visit's calendar, against icalendar's component tree."""

from datetime import UTC
from zoneinfo import ZoneInfo

import icalendar

from bench.measuring import Result, compare
from delegation_planner.calendars.publish import visit_calendar
from delegation_planner.model.naming import place
from delegation_planner.model.plan import VisitPlan


def by_icalendar(plan: VisitPlan) -> bytes:
    """Return the same events as icalendar writes them, without the definitions of zones."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//bench//")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for event in plan.programme:
        zone = ZoneInfo(event.zone)
        item = icalendar.Event()
        item.add("uid", event.uid)
        item.add("dtstamp", event.modified or event.created)
        item.add("dtstart", event.starts.replace(tzinfo=zone))
        item.add("dtend", event.ends.replace(tzinfo=zone))
        item.add("sequence", event.sequence)
        item.add("created", event.created.astimezone(UTC) if event.created else None)
        item.add("last-modified", event.modified)
        item.add("summary", event.title)
        item.add("location", place(plan, event))
        item.add("description", f"{event.note}\nTimes: {event.starts:%H:%M}–{event.ends:%H:%M} Islamabad (PKT, UTC+5)")
        item.add("status", "TENTATIVE")
        item.add("transp", "OPAQUE")
        item.add("categories", ["Meeting"])
        calendar.add_component(item)
    return bytes(calendar.to_ical())


def measure(plan: VisitPlan, rounds: int = 5) -> Result:
    """Measure the calendar of a visit; the ratio is a share of icalendar's time."""
    name = f"visit .ics, {len(plan.events):,} events"
    return compare(
        name, ("icalendar", lambda: by_icalendar(plan)), lambda: visit_calendar(plan), rounds=rounds, budget=0.2
    )

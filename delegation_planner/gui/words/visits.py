"""What the window says of a visit as a whole."""

from collections.abc import Mapping
from datetime import date, datetime, time
from types import MappingProxyType
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from delegation_planner.clock import zone_label
from delegation_planner.gui.words import dates
from delegation_planner.model import naming
from delegation_planner.model.kinds import EventKind, Side, VisitStatus
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.visits import Visit

STATUS_ICONS: Mapping[VisitStatus, str] = MappingProxyType(
    {
        VisitStatus.IDEA: "circle-dashed",
        VisitStatus.PLANNING: "circle-half",
        VisitStatus.CONFIRMED: "check-circle-fill",
        VisitStatus.RUNNING: "clock",
        VisitStatus.CLOSED: "archive-box",
    }
)
"""The icon of each state of a visit."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Visits", text)


def status_word(status: VisitStatus) -> str:
    """Return what a state of a visit is called."""
    return {
        VisitStatus.IDEA: _tr("Idea"),
        VisitStatus.PLANNING: _tr("Planning"),
        VisitStatus.CONFIRMED: _tr("Confirmed"),
        VisitStatus.RUNNING: _tr("Running"),
        VisitStatus.CLOSED: _tr("Closed"),
    }[status]


def summary(plan: VisitPlan, today: date) -> str:
    """Return a visit in a line: “Mon 2 February 2026 · arrival 1 Feb · 25 members · starts in 5 days”."""
    visit = plan.visit
    parts = [_days(visit), _travel(plan), _size(plan), start_words(visit, today)]
    return " · ".join(filter(None, parts))


def zone_words(visit: Visit) -> str:
    """Return by which clock a visit goes: “Times in Islamabad, PKT (UTC+5)”."""
    noon = datetime.combine(visit.starts, time(12), ZoneInfo(visit.zone))
    name, _, offset = zone_label(noon).partition(", ")
    city = naming.zone_city(visit, visit.zone)
    zone = f"{name} ({offset})" if offset else name
    return _tr("Times in {city}, {zone}").format(city=city, zone=zone)


def guest_count(plan: VisitPlan) -> int:
    """Return how many members of guest delegations are recorded."""
    guests = {row.id for row in plan.delegations.values() if row.side is Side.GUEST}
    return sum(member.delegation_id in guests for member in plan.members.values())


def _days(visit: Visit) -> str:
    first = f"{dates.weekday(visit.starts, short=True)} {dates.full_date(visit.starts)}"
    if visit.starts == visit.ends:
        return first
    return f"{dates.short_day(visit.starts)} – {dates.day_in_list(visit.ends)}"


def _travel(plan: VisitPlan) -> str:
    words = {EventKind.ARRIVAL: _tr("arrival {day}"), EventKind.DEPARTURE: _tr("departure {day}")}
    found = [
        words[event.kind].format(day=dates.day_and_month(event.starts.date()))
        for event in plan.programme
        if event.kind in words
    ]
    return ", ".join(dict.fromkeys(found)) if len(found) <= 4 else ""


def _size(plan: VisitPlan) -> str:
    count = guest_count(plan)
    return _tr("{count} members").format(count=count) if count != 1 else _tr("1 member")


def start_words(visit: Visit, today: date) -> str:
    """Return how far a visit is: “starts in 5 days”, “running”, “ended 3 days ago”."""
    if visit.starts <= today <= visit.ends:
        return _tr("today") if visit.starts == visit.ends else _tr("running")
    if today > visit.ends:
        return _tr("ended {when}").format(when=dates.distance(visit.ends, today))
    return _tr("starts {when}").format(when=dates.distance(visit.starts, today))

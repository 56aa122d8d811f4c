"""An event of a visit as a VEVENT."""

from collections.abc import Container, Iterator
from datetime import UTC, datetime

from delegation_planner.calendars import wording
from delegation_planner.calendars.lines import END, short, text_line
from delegation_planner.calendars.moments import instant, lasting, moments, time_line
from delegation_planner.model import naming
from delegation_planner.model.kinds import EventKind, EventStatus
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event

_FREE_TIME = (EventKind.REST, EventKind.PRAYER)
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)  # an event that no store has written has no time of its own


def vevent(plan: VisitPlan, event: Event, local_zones: Container[str], language: str) -> str:
    """Return an event as a VEVENT, each line with its end.

    DTSTAMP is the time of the last revision, not of the export, so that an unchanged plan gives the same bytes.

    Args:
        plan: the event's plan.
        event: the event.
        local_zones: the zones that have a VTIMEZONE; times in any other one are written in UTC.
        language: a BCP 47 language tag.
    """
    return END.join(["BEGIN:VEVENT", *_properties(plan, event, local_zones, language), "END:VEVENT", ""])


def _properties(plan: VisitPlan, event: Event, local_zones: Container[str], language: str) -> Iterator[str]:
    starts, ends = moments(event)
    created = event.created or _NEVER
    revised = instant(event.modified or created)
    yield text_line("UID", event.uid)
    yield f"DTSTAMP:{revised}"
    yield time_line("DTSTART", starts, local_zones)
    yield time_line("DTEND", lasting(starts, ends), local_zones)
    yield f"SEQUENCE:{event.sequence}"
    yield f"CREATED:{instant(created)}"
    yield f"LAST-MODIFIED:{revised}"
    yield text_line("SUMMARY", wording.summary(event, language))
    if place := short(naming.place(plan, event)):
        yield text_line("LOCATION", place)
    yield text_line("DESCRIPTION", wording.description(plan, event, language))
    yield text_line("CATEGORIES", wording.category(event.kind, language))
    if not event.public:
        yield "CLASS:PRIVATE"
    yield f"STATUS:{event.status.upper()}"
    transparency, busy = _busy(event)
    yield f"TRANSP:{transparency}"
    yield f"X-MICROSOFT-CDO-BUSYSTATUS:{busy}"


def _busy(event: Event) -> tuple[str, str]:
    """Return TRANSP, and the BUSYSTATUS that Outlook reads in its stead (MS-OXCICAL); the two must agree."""
    if event.status is EventStatus.CANCELLED or event.kind in _FREE_TIME:
        return "TRANSPARENT", "FREE"
    return "OPAQUE", "TENTATIVE" if event.status is EventStatus.TENTATIVE else "BUSY"

"""When an event is, and how calendars write it. Only times with a `ZoneInfo` or in UTC are written."""

from collections.abc import Container
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from delegation_planner.model.programme import Event

_MINUTE = timedelta(minutes=1)


def moments(event: Event) -> tuple[datetime, datetime]:
    """Return when an event begins and ends, each with its `ZoneInfo`, equal for a moment.

    Of an hour that comes twice the first one is meant (RFC 5545 §3.3.5).
    """
    zone = event.zone
    return event.starts.replace(tzinfo=ZoneInfo(zone)), event.ends.replace(tzinfo=ZoneInfo(event.ends_zone or zone))


def lasting(starts: datetime, ends: datetime) -> datetime:
    """Return the end, or a minute after the start if that is later: DTEND must follow DTSTART (RFC 5545 §3.6.1).

    The order counts in UTC: a flight to the west may end earlier on the wall.
    """
    return ends if ends.astimezone(UTC) > starts.astimezone(UTC) else starts + _MINUTE


def time_line(name: str, moment: datetime, local_zones: Container[str]) -> str:
    """Return the content line of a property: in local time if the moment's zone is one of these, else in UTC."""
    zone = str(moment.tzinfo)
    return f"{name};TZID={zone}:{basic(moment)}" if zone in local_zones else f"{name}:{instant(moment)}"


def basic(moment: datetime) -> str:
    """Return what the clock shows, without the zone, in ISO 8601's basic format."""
    return moment.isoformat()[:19].replace("-", "").replace(":", "")


def instant(moment: datetime) -> str:
    """Return an aware time in UTC, with `Z` (RFC 5545 §3.3.5, form 2)."""
    return basic(moment.astimezone(UTC)) + "Z"

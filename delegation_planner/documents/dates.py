"""Dates, times and zones in the words of a language."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

from delegation_planner.clock import zone_label
from delegation_planner.documents.locales import locale_of
from delegation_planner.model import naming
from delegation_planner.model.checks import utc
from delegation_planner.model.kinds import TimeState
from delegation_planner.model.programme import Event
from delegation_planner.model.visits import Visit
from delegation_planner.texts import catalogue

_RAISED: Mapping[int, int] = MappingProxyType(str.maketrans("+0123456789", "⁺⁰¹²³⁴⁵⁶⁷⁸⁹"))


def long_day(day: date, language: str) -> str:
    """Return a day with its weekday: “Monday, 2 February 2026”."""
    from babel.dates import format_date

    return format_date(day, "full", locale=locale_of(language))


def date_range(first: date, last: date, language: str) -> str:
    """Return one day as “2 February 2026”, several as “1–3 Feb 2026”."""
    from babel.dates import format_date, format_interval

    locale = locale_of(language)
    if first == last:
        return format_date(first, "long", locale=locale)
    return format_interval(first, last, "yMMMd", locale=locale)


def made_at(moment: datetime, language: str) -> str:
    """Return when a paper was made: “made Wed 28 January 2026, 14:40 (PKT)”."""
    from babel.dates import format_date

    _ = catalogue(language).gettext
    locale = locale_of(language)
    return _("made {weekday} {date}, {time} ({zone})").format(
        weekday=format_date(moment, "EEE", locale=locale),
        date=format_date(moment, "long", locale=locale),
        time=clock_time(moment),
        zone=zone_label(moment).partition(",")[0],
    )


def clock_time(moment: datetime) -> str:
    """Return the time of a moment: “09:15”."""
    return f"{moment:%H:%M}"


def span(event: Event, language: str) -> str:
    """Return an event's times: “09:15 – 10:15”, “23:30 – 00:40⁺¹” over midnight, or that they are to be confirmed.

    An event that ends in another zone has its start alone here; the times of two clocks in a row would mislead.
    """
    start = start_time(event, language)
    if is_open(event) or event.ends == event.starts or _ends_elsewhere(event):
        return start
    return f"{start} – {end_time(event)}"


def start_time(event: Event, language: str) -> str:
    """Return when an event starts, or that it is to be confirmed."""
    _ = catalogue(language).gettext
    return _("to be confirmed") if is_open(event) else clock_time(event.starts)


def end_time(event: Event) -> str:
    """Return when an event ends, with the number of days that it is later: “00:40⁺¹”."""
    days = (event.ends.date() - event.starts.date()).days
    return clock_time(event.ends) + (f"{days:+}".translate(_RAISED) if days > 0 else "")


def is_open(event: Event) -> bool:
    """Tell whether an event's times are to be confirmed."""
    return event.time_state is TimeState.TO_BE_CONFIRMED


def other_clock(visit: Visit, event: Event, language: str) -> str:
    """Return which clock an event goes by, where that is not the visit's alone; else nothing."""
    if is_open(event):
        return ""
    _ = catalogue(language).gettext
    said = [] if event.zone == visit.zone else [_zone_time(visit, event.starts, event.zone, language)]
    if event.ends_zone and _ends_elsewhere(event):
        zone = _zone_time(visit, event.ends, event.ends_zone, language)
        said.append(_("arrival {time} {zone}").format(time=end_time(event), zone=zone))
    return ", ".join(said)


def end_clock(visit: Visit, event: Event, language: str) -> str:
    """Return which clock an event's end goes by, where that is not the visit's; else nothing."""
    zone = event.ends_zone or event.zone
    return "" if zone == visit.zone else _zone_time(visit, event.ends, zone, language)


def visit_clock(visit: Visit, language: str) -> str:
    """Return by which clock a visit goes: “Islamabad time (PKT, UTC+5)”."""
    noon = datetime.combine(visit.starts, time(12))
    return _zone_time(visit, noon, visit.zone, language)


def _zone_time(visit: Visit, wall: datetime, zone: str, language: str) -> str:
    _ = catalogue(language).gettext
    label = zone_label(wall.replace(tzinfo=ZoneInfo(zone)))
    return _("{city} time ({zone})").format(city=naming.zone_city(visit, zone), zone=label)


def _ends_elsewhere(event: Event) -> bool:
    return event.ends_zone not in {None, "", event.zone}


def minutes(event: Event) -> int:
    """Return how long an event takes, in minutes."""
    length = utc(event.ends, event.ends_zone or event.zone) - utc(event.starts, event.zone)
    return length // timedelta(minutes=1)

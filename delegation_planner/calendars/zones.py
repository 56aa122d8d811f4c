"""Time zones as Outlook understands them: short VTIMEZONEs that hold for the years in which they are used.

A VTIMEZONE here has one STANDARD and, only where clocks are changed today, one DAYLIGHT with a yearly rule. Outlook
reads no more than that (MS-OXCICAL, VTIMEZONE); a zone's history would give it a wrong hour. A zone whose clock
does not follow such a rule has no VTIMEZONE: its times are written in UTC.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from importlib import resources
from itertools import pairwise
from zoneinfo import ZoneInfo

from delegation_planner.calendars import lines, posix
from delegation_planner.calendars.moments import basic
from delegation_planner.errors import PlannerError

EPOCH = datetime(1970, 1, 1)
"""The day from which on a VTIMEZONE holds; nothing earlier is written in local time."""

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)
_YEARS = range(EPOCH.year, 2100)
_KINDS = ("STANDARD", "DAYLIGHT")


def require_current_data() -> None:
    """Check that the zones' data is 2024a or later, which has Kazakhstan's one offset since 2024-03-01.

    Raises:
        PlannerError: the data is older.
    """
    offset = datetime(2026, 1, 1, tzinfo=ZoneInfo("Asia/Almaty")).utcoffset()
    if offset != timedelta(hours=5):
        raise PlannerError(
            "The time zones’ data is out of date: in 2026 Almaty is five hours ahead of UTC, not {offset}. "
            "Update the package “tzdata”.",
            offset=offset,
        )


def definitions(moments: Iterable[datetime]) -> Mapping[str, str]:
    """Return the VTIMEZONE of each zone that can be written in local time at all of these moments, sorted by name."""
    years: dict[str, set[int]] = {}
    for moment in moments:
        years.setdefault(str(moment.tzinfo), set()).add(moment.year)
    texts = {zone: vtimezone(zone, min(years[zone]), max(years[zone])) for zone in sorted(years)}
    return {zone: text for zone, text in texts.items() if text}


@lru_cache(maxsize=256)
def vtimezone(zone: str, first: int, last: int) -> str:
    """Return the VTIMEZONE of an IANA zone, each line with its end; empty where the zone is written in UTC.

    Args:
        zone: the zone's name.
        first: the first year in which it must agree with `zoneinfo`.
        last: the last one.
    """
    if first not in _YEARS or last not in _YEARS:
        return ""
    phases = posix.phases(_footer(zone))
    if not phases or phases[0].name == "UTC" or not _agrees(phases, zone, first, last):
        return ""
    parts = [line for kind, phase in zip(_KINDS, phases, strict=False) for line in _observance(kind, phase)]
    return lines.END.join(["BEGIN:VTIMEZONE", f"TZID:{zone}", *parts, "END:VTIMEZONE", ""])


def _footer(zone: str) -> str:
    """Return the last line of the zone's TZif file."""
    content = resources.files("tzdata").joinpath("zoneinfo", *zone.split("/")).read_bytes()
    return content[:-1].rpartition(b"\n")[2].decode("ascii")


def _observance(kind: str, phase: posix.Phase) -> Iterator[str]:
    yield f"BEGIN:{kind}"
    yield f"DTSTART:{basic(phase.onset.in_year(EPOCH.year) if phase.onset else EPOCH)}"
    if phase.onset:
        yield f"RRULE:{phase.onset.recurrence()}"
    yield f"TZOFFSETFROM:{_offset(phase.before)}"
    yield f"TZOFFSETTO:{_offset(phase.offset)}"
    yield lines.text_line("TZNAME", phase.name)
    yield f"END:{kind}"


def _offset(offset: timedelta) -> str:
    minutes = abs(offset) // timedelta(minutes=1)
    return f"{'-' if offset < timedelta(0) else '+'}{minutes // 60:02}{minutes % 60:02}"


def _agrees(phases: tuple[posix.Phase, ...], zone: str, first: int, last: int) -> bool:
    """Tell whether the phases give `zoneinfo`'s offset from the first year to the last, and a day to either side."""
    begin, end = datetime(first, 1, 1, tzinfo=UTC) - _DAY, datetime(last + 1, 1, 1, tzinfo=UTC) + _DAY
    known = ZoneInfo(zone)
    changes = [*_changes(phases, first, last), (end, timedelta(0))]
    return all(
        moment.astimezone(known).utcoffset() == offset
        for (change, offset), (following, _) in pairwise(changes)
        for moment in _probes(max(change, begin), min(following, end))
    )


def _changes(phases: tuple[posix.Phase, ...], first: int, last: int) -> list[tuple[datetime, timedelta]]:
    """Return each moment of change and the offset from then on, from before the first year to after the last."""
    if len(phases) == 1:
        return [(datetime(first - 1, 1, 1, tzinfo=UTC), phases[0].offset)]
    return sorted(
        ((phase.onset.in_year(year) - phase.before).replace(tzinfo=UTC), phase.offset)
        for year in range(first - 1, last + 2)
        for phase in phases
        if phase.onset
    )


def _probes(begin: datetime, end: datetime) -> Iterator[datetime]:
    """Yield the first second, one a day, and the last second before the end."""
    moment = begin
    while moment < end:
        yield moment
        moment += _DAY
    if begin < end:
        yield end - _SECOND

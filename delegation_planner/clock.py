"""The one clock that the program asks, and the zones' data it counts with."""

import zoneinfo
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache

from delegation_planner.errors import Usage

_FIRST_YEAR, _LAST_YEAR = 1970, 2999


def use_bundled_zones() -> None:
    """Make `zoneinfo` read the `tzdata` package alone.

    The computer's own data may be older: before 2024a it has Almaty an hour off.
    """
    zoneinfo.reset_tzpath(to=[])


@dataclass(frozen=True, slots=True)
class Clock:
    """The time now, or a time that was fixed for a demonstration, a screenshot or a test.

    Attributes:
        fixed: the time to tell for ever; None for the real time. A naive one is wall-clock time in whichever zone the
            clock is asked for.
    """

    fixed: datetime | None = None

    @property
    def shows_wall_time(self) -> bool:
        """Whether the time is another moment in each zone."""
        return self.fixed is not None and self.fixed.tzinfo is None

    def now(self, zone: tzinfo = UTC) -> datetime:
        """Return the time in a zone, aware, to the second."""
        if self.fixed is None:
            return datetime.now(zone).replace(microsecond=0)
        if self.fixed.tzinfo is None:
            return self.fixed.replace(tzinfo=zone)
        return self.fixed.astimezone(zone)


def clock_at(text: str) -> Clock:
    """Return a clock that stands at an ISO 8601 time such as `2026-01-28T14:40`.

    Raises:
        Usage: the text is not a time.
    """
    try:
        time = datetime.fromisoformat(text).replace(microsecond=0)
    except ValueError:
        raise Usage("“{text}” is not a time. Write it as 2026-01-28T14:40.", text=text) from None
    if not _FIRST_YEAR <= time.year <= _LAST_YEAR:
        raise Usage("“{text}” is not a time between {first} and {last}.", text=text, first=_FIRST_YEAR, last=_LAST_YEAR)
    return Clock(time)


def zone_label(moment: datetime) -> str:
    """Return the zone of an aware moment: “PKT, UTC+5”, or “UTC+5” where the zone has no abbreviation of its own."""
    return _label(moment.tzname() or "", moment.utcoffset() or timedelta(0))


@lru_cache(maxsize=256)
def _label(name: str, east: timedelta) -> str:
    hours, minutes = divmod(abs(east) // timedelta(minutes=1), 60)
    offset = f"UTC{'−' if east < timedelta(0) else '+'}{hours}" + (f":{minutes:02}" if minutes else "")
    # Zones without an abbreviation have their offset for a name, such as “+05”.
    return f"{name}, {offset}" if name.isalpha() else offset

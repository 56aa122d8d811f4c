"""The rule by which a zone's clock goes on: the POSIX TZ text at the end of its TZif file (RFC 9636 §3.3)."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import datetime, timedelta

_NAME = r"([A-Za-z]{3,}|<[^>]+>)"
_TIME = r"([-+]?\d+(?::\d+){0,2})"
_DATE = rf"M(\d+)\.(\d)\.(\d)(?:/{_TIME})?"
_RULE = re.compile(rf"{_NAME}{_TIME}(?:{_NAME}{_TIME}?,{_DATE},{_DATE})?")
_DAY = timedelta(days=1)
_CHANGE_TIME = "2"
_LAST_WEEK = 5
_WEEKDAYS = ("SU", "MO", "TU", "WE", "TH", "FR", "SA")


@dataclass(frozen=True, slots=True)
class Onset:
    """When a phase begins in every year.

    Attributes:
        month: from 1.
        week: which of the month's weekdays, from 1; 5 for the last one.
        weekday: from 0 for Sunday.
        time: the wall-clock time before the change, counted from midnight.
    """

    month: int
    week: int
    weekday: int
    time: timedelta

    def in_year(self, year: int) -> datetime:
        """Return the onset in wall-clock time before the change."""
        first = datetime(year, self.month, 1)
        day = 1 + (self.weekday - first.isoweekday()) % 7 + 7 * (self.week - 1)
        if day > monthrange(year, self.month)[1]:
            day -= 7
        return first.replace(day=day) + self.time

    def recurrence(self) -> str:
        """Return the onset as a yearly RRULE (RFC 5545 §3.3.10)."""
        nth = -1 if self.week == _LAST_WEEK else self.week
        return f"FREQ=YEARLY;BYMONTH={self.month};BYDAY={nth}{_WEEKDAYS[self.weekday]}"


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of each year with one offset.

    Attributes:
        name: its abbreviation, such as `PKT` or `+05`.
        before: the offset from UTC before it.
        offset: the offset from UTC within it.
        onset: when it begins; None where the offset is the same all year.
    """

    name: str
    before: timedelta
    offset: timedelta
    onset: Onset | None = None


def phases(rule: str) -> tuple[Phase, ...]:
    """Return the phases of a POSIX TZ rule, the one with the smaller offset first.

    Returns:
        One phase, or two; none where an RRULE of one weekday a month cannot say the rule: a change at 24:00 or later,
        a date that is counted in days.
    """
    found = _RULE.fullmatch(rule)
    if not found:
        return ()
    name, west, other_name, other_west, *dates = found.groups()
    offset = -_duration(west)
    if not other_name:
        return (Phase(_plain(name), offset, offset),)
    other = -_duration(other_west) if other_west else offset + timedelta(hours=1)
    there, back = _onset(*dates[:4]), _onset(*dates[4:])
    if not all(timedelta(0) <= onset.time < _DAY for onset in (there, back)):
        return ()
    both = Phase(_plain(name), other, offset, back), Phase(_plain(other_name), offset, other, there)
    return tuple(sorted(both, key=lambda phase: phase.offset))


def _onset(month: str, week: str, weekday: str, time: str | None) -> Onset:
    return Onset(int(month), int(week), int(weekday), _duration(time or _CHANGE_TIME))


def _duration(text: str) -> timedelta:
    hours, minutes, seconds = (*map(int, text.lstrip("+-").split(":")), 0, 0)[:3]
    length = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return -length if text.startswith("-") else length


def _plain(name: str) -> str:
    return name.strip("<>")

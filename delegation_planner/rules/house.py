"""What an office has set for its checks, and what holds where it has set nothing."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import time
from functools import lru_cache
from types import MappingProxyType

from delegation_planner.model.kinds import CheckLevel
from delegation_planner.model.office import Setting

DEFAULTS: Mapping[str, str] = MappingProxyType(
    {
        "travel.boarding": "5",
        "travel.alighting": "5",
        "travel.contingency": "25",
        "travel.peak": "150",
        "travel.peaks": "Fri 12:00-14:00",
        "friday.break": "12:15-14:00",
        "prayer.window": "120",
        "rest.longest": "120",
        "rest.least": "15",
        "rest.before_dinner": "30",
        "interpreting.alone": "60",
        "driving.longest": "10",
        "signing.open": "120",
        "signing.language": "20",
        "signing.swap": "20",
        "signing.exchange": "20",
        "signing.change": "35",
        "signing.close": "180",
        "visa.days": "7",
        "food.days": "5",
        "passport.months": "6",
    }
)
"""What can be set besides the levels, with what holds otherwise: minutes; per cent (contingency, peak); hours
(driving); seconds (signing); days (visa, food); months (passport). docs/checks.md says where each comes from."""

_LEVEL = "level."
_SPAN = re.compile(r"(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})", re.ASCII)
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class Span:
    """A part of the day, on one day of the week or on all.

    Attributes:
        starts, ends: clock times.
        weekday: 0 for Monday; None for every day.
    """

    starts: time
    ends: time
    weekday: int | None = None


@dataclass(frozen=True)
class House:
    """The rules of an office.

    Attributes:
        values: what was set, by key; what is missing or can't be read has its default.
    """

    values: Mapping[str, str] = field(default_factory=dict)

    def level(self, code: str) -> CheckLevel | None:
        """Return the level that was set for a check; None where it has its own."""
        value = self.values.get(_LEVEL + code, "")
        return CheckLevel(value) if value in set(CheckLevel) else None

    def number(self, key: str) -> int:
        """Return a number that was set, or its default."""
        value = self.values.get(key, "")
        return int(value) if value and re.fullmatch(r"\d{1,5}", value, re.ASCII) else int(DEFAULTS[key])

    def spans(self, key: str) -> tuple[Span, ...]:
        """Return parts of the day that were set, such as “Fri 12:00-14:00; 07:30-08:30”, or the default."""
        return _spans(self.values.get(key, "")) or _spans(DEFAULTS[key])


def house_of(settings: Iterable[Setting]) -> House:
    """Return the rules of an office from the rows in which they are kept."""
    return House({row.key: row.value for row in sorted(settings, key=lambda row: row.id)})


def level_key(code: str) -> str:
    """Return the key under which the level of a check is set."""
    return _LEVEL + code


def is_valid(key: str, value: str) -> bool:
    """Tell whether a value can be read."""
    if key.startswith(_LEVEL):
        return value in set(CheckLevel)
    if ":" in DEFAULTS[key]:
        return bool(_spans(value))
    return re.fullmatch(r"\d{1,5}", value, re.ASCII) is not None


@lru_cache(maxsize=64)
def _spans(text: str) -> tuple[Span, ...]:
    found = tuple(filter(None, map(_span, text.split(";"))))
    return found if len(found) == len(text.split(";")) else ()


def _span(text: str) -> Span | None:
    *day, times = text.strip().split(" ")
    match = _SPAN.fullmatch(times)
    known = not day or (len(day) == 1 and day[0].lower()[:3] in _DAYS)
    if match is None or not known:
        return None
    try:
        starts, ends = time(int(match[1]), int(match[2])), time(int(match[3]), int(match[4]))
    except ValueError:
        return None
    return Span(starts, ends, _DAYS.index(day[0].lower()[:3]) if day else None) if starts < ends else None

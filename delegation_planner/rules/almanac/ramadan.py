"""Ramadan by the Umm al-Qura calendar, a day of grace at either end: many countries go by the sighting of the moon."""

from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

_RAMADAN = 9


class Certainty(StrEnum):
    """Whether something that goes by the moon falls on a day."""

    NO = "no"
    POSSIBLE = "possible"
    CERTAIN = "certain"


@lru_cache(maxsize=4096)
def ramadan_on(day: date) -> Certainty:
    """Tell whether a day is in Ramadan.

    Either end of the computed month may in truth be a day earlier or later. So its first and last day, and the days
    before and after it, are possible; those between are certain. Beyond the years that the calendar knows (1924 to
    2077) no day is.
    """
    near = [_in_ramadan(day + timedelta(days=step)) for step in (-1, 0, 1)]
    if all(near):
        return Certainty.CERTAIN
    return Certainty.POSSIBLE if any(near) else Certainty.NO


def _in_ramadan(day: date) -> bool:
    """Tell whether a day is in the computed month."""
    from hijridate import Gregorian

    try:
        return Gregorian.fromdate(day).to_hijri().month == _RAMADAN
    except OverflowError:
        return False

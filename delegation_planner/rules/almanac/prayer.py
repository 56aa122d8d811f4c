"""The daily prayers by the sun: Karachi's convention (18° for fajr and isha), asr as the Hanafi school has it.

A mosque's printed times may be a few minutes off these; whoever has them goes by them.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from math import atan, degrees, radians, tan
from types import MappingProxyType
from zoneinfo import ZoneInfo

from delegation_planner.model.kinds import Prayer
from delegation_planner.rules.almanac.places import Coordinates

_TWILIGHT = 90 + 18.0
"""Degrees between the zenith and the sun at fajr and isha."""
_HORIZON = 90 + 50 / 60
"""The same at sunrise and sunset: the sun's radius and the refraction of the air below the horizon."""
_SHADOWS = 2
"""How many times its own height a thing's shadow has grown since noon when asr begins."""


@lru_cache(maxsize=4096)
def prayer_times(day: date, place: Coordinates, zone: str) -> Mapping[Prayer, datetime]:
    """Return when the prayers of a day begin, in the order of the day.

    They are the prayers around the noon of that day: in a far north summer isha may be after midnight.

    Args:
        day: the day in `zone`.
        place: where the prayers are said.
        zone: the IANA zone of the wall clock there.

    Returns:
        Naive wall-clock times in `zone`, to the minute. A prayer is left out where the sun does not reach its height
        that day, as fajr and isha in a northern summer.

    Raises:
        zoneinfo.ZoneInfoNotFoundError: there is no such zone.
    """
    wall, noon = ZoneInfo(zone), _mean_noon(day, place, zone)
    moments = {
        Prayer.FAJR: _sun_at(noon, place, lambda _: _TWILIGHT, -1),
        Prayer.DHUHR: noon - timedelta(minutes=_sundial_ahead(noon)),
        Prayer.ASR: _sun_at(noon, place, lambda height: _asr(place.latitude - height), +1),
        Prayer.MAGHRIB: _sun_at(noon, place, lambda _: _HORIZON, +1),
        Prayer.ISHA: _sun_at(noon, place, lambda _: _TWILIGHT, +1),
    }
    return MappingProxyType({prayer: _shown(moment, wall) for prayer, moment in moments.items() if moment})


@lru_cache(maxsize=4096)
def sunrise(day: date, place: Coordinates, zone: str) -> datetime | None:
    """Return when the sun rises, as `prayer_times` does: fajr ends then. None where it does not rise that day."""
    moment = _sun_at(_mean_noon(day, place, zone), place, lambda _: _HORIZON, -1)
    return _shown(moment, ZoneInfo(zone)) if moment else None


def _mean_noon(day: date, place: Coordinates, zone: str) -> datetime:
    """Return the noon of the mean sun that falls on a day of the wall clock; its date in UTC may be another."""
    noon = datetime.combine(day, time(12), UTC) - timedelta(minutes=4 * place.longitude)
    return noon + (day - noon.astimezone(ZoneInfo(zone)).date())


def _sun_at(noon: datetime, place: Coordinates, zenith: Callable[[float], float | None], side: int) -> datetime | None:
    """Return when the sun is an angle off the zenith, before (-1) or after (+1) a mean noon; None if it never is.

    Args:
        noon: the mean noon.
        place: where.
        zenith: gives the angle in degrees for the sun's declination; None where there is none.
        side: which side of noon.
    """
    from astral import SunDirection
    from astral.sun import hour_angle, sun_declination

    moment = noon
    for _ in range(2):  # the sun moves on between noon and then: the second time it is right to the second
        declination = sun_declination(_century(moment))
        angle = zenith(declination)
        if angle is None:
            return None
        try:
            turned = hour_angle(place.latitude, declination, angle, SunDirection.RISING)
        except ValueError:
            return None
        moment = noon + timedelta(minutes=side * 4 * degrees(turned) - _sundial_ahead(moment))
    return moment


def _asr(off_zenith: float) -> float | None:
    """Return how far off the zenith the sun is at asr, by how far it is at noon; None if it is not up at noon."""
    if abs(off_zenith) >= 90:
        return None
    return degrees(atan(_SHADOWS + tan(radians(abs(off_zenith)))))


def _sundial_ahead(moment: datetime) -> float:
    """Return by how many minutes a sundial is ahead of the mean sun."""
    from astral.sun import eq_of_time

    return eq_of_time(_century(moment))


def _century(moment: datetime) -> float:
    from astral.julian import julianday, julianday_to_juliancentury

    return julianday_to_juliancentury(julianday(moment))


def _shown(moment: datetime, zone: ZoneInfo) -> datetime:
    """Return the nearest minute of the wall clock."""
    return (moment.astimezone(zone) + timedelta(seconds=30)).replace(second=0, microsecond=0, tzinfo=None)

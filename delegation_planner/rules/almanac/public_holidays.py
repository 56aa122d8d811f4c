"""Public holidays of all countries, in English; of the Islamic ones also the days beside them."""

import warnings
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

_PROBED = 2034
"""A year whose Islamic dates nobody has announced yet: the library calls them estimated, so they can be told."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Holiday:
    """A public holiday of a whole country.

    Attributes:
        day: when it is by what was announced or computed.
        name: in English; one that falls on a weekend and is made up for on this day ends with “(observed)”.
        country: ISO 3166-1 alpha-2.
        is_lunar: whether it goes by the Islamic calendar, so that the sighting of the moon may move it by a day.
        is_near: whether the day that was asked for is not `day` but the one before or after it.
    """

    day: date
    name: str
    country: str
    is_lunar: bool
    is_near: bool = False


@lru_cache(maxsize=4096)
def public_holidays(country: str, day: date) -> tuple[Holiday, ...]:
    """Return the holidays that fall on a day, then those of the moon that may fall on it.

    A day that is itself a holiday of the moon is not near another one: Eid al-Fitr's second day is not its first.

    Args:
        country: ISO 3166-1 alpha-2; of a country that is not known there are none.
        day: the day there.
    """
    there = _on(country, day)
    if any(holiday.is_lunar for holiday in there):
        return there
    beside = (holiday for other in (day - _DAY, day + _DAY) for holiday in _on(country, other) if holiday.is_lunar)
    near = {holiday.name: replace(holiday, is_near=True) for holiday in beside}
    return (*there, *near.values())


def _on(country: str, day: date) -> tuple[Holiday, ...]:
    return _year_of(country, day.year).get(day, ())


@lru_cache(maxsize=256)
def _year_of(country: str, year: int) -> Mapping[date, tuple[Holiday, ...]]:
    """Return the holidays of a country in a year by their days."""
    lunar = _lunar_names(country)
    return {
        day: tuple(Holiday(day, _unmarked(name), country, _plain(name) in lunar) for name in names)
        for day, names in _names(country, year, estimated=False).items()
    }


@lru_cache(maxsize=64)
def _lunar_names(country: str) -> frozenset[str]:
    """Return what a country's Islamic holidays are called: the names that “(estimated)” is added to where asked for."""
    marked = _names(country, _PROBED, estimated=True)
    bare = _names(country, _PROBED, estimated=False)
    return frozenset(_plain(name) for day in bare for name in bare[day] if name not in marked[day])


def _names(country: str, year: int, *, estimated: bool) -> Mapping[date, list[str]]:
    """Return the names of a year's holidays by their days, the estimated dates marked; Islamic ones only if asked."""
    import holidays

    if country not in holidays.list_supported_countries():
        return {}
    options: dict[str, Any] = {"islamic_show_estimated": estimated} if _has_islamic(country) else {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a country may warn that it knows some festivals for a few years only
        found = holidays.country_holidays(country, years=year, language="en_US", **options)
    return {day: found.get_list(day) for day in found}


def _has_islamic(country: str) -> bool:
    import holidays

    return "islamic_show_estimated" in getattr(holidays, country).get_supported_options()


def _plain(name: str) -> str:
    """Return a name as it is on the day itself."""
    return name.removesuffix(" (observed)")


def _unmarked(name: str) -> str:
    """Return a name without the mark of an estimated date: “(observed, estimated)” becomes “(observed)”."""
    return name.replace(" (estimated)", "").replace(", estimated)", ")")

"""The countries of the world by their English names: Qt's own, which cost nothing to load."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, QTimeZone

from delegation_planner.edits.visits import Country

_NOT_ISO = frozenset(("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"))
"""Codes of two letters that CLDR has beside those of ISO 3166-1: unions, islands without a code, places for tests."""


def country_name(code: str) -> str:
    """Return the name of a country by its ISO 3166-1 alpha-2 code; the code itself where it has none."""
    territory = QLocale.codeToTerritory(code)
    return code if territory is QLocale.Country.AnyTerritory else QLocale.territoryToString(territory)


@lru_cache(maxsize=1)
def countries() -> Sequence[tuple[str, Any]]:
    """Return all countries of ISO 3166-1, each with its code, in the order of their names."""
    codes = {QLocale.territoryToCode(territory) for territory in QLocale.Country} - _NOT_ISO
    named = [(country_name(code), code) for code in codes if len(code) == 2 and code.isalpha()]
    return sorted(named, key=lambda option: option[0].casefold())


def country(code: str) -> Country:
    """Return a country by its code; one that is not known for an empty code."""
    return Country(code, country_name(code)) if code else Country()


def country_of_zone(zone: str) -> str:
    """Return the code of the country in which an IANA time zone is; empty where it is in none, such as UTC."""
    code = QLocale.territoryToCode(QTimeZone(zone.encode()).territory())
    return code if code in {each for _, each in countries()} else ""


def zone_of_country(code: str) -> str:
    """Return the IANA time zone of a country; empty where it has several, or is not known."""
    territory = QLocale.codeToTerritory(code)
    if territory is QLocale.Country.AnyTerritory:
        return ""
    ids = (bytes(each.data()).decode("ascii", "ignore") for each in QTimeZone.availableTimeZoneIds(territory))
    named = [name for name in ids if name in available_timezones()]
    return named[0] if len(named) == 1 else ""

"""What a new visit begins with where the officer says nothing: the office's own place, zone and name."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication, QTimeZone

from delegation_planner.edits.typed import read_date
from delegation_planner.gui.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Office:
    """Where visits take place and who plans them.

    Attributes:
        city: the city.
        country: the host's country, ISO 3166-1 alpha-2; empty where it is not known.
        zone: the IANA zone in which times are printed; empty where it is not known.
        desk: the office that plans.
    """

    city: str
    country: str
    zone: str
    desk: str


def usual_office(preferences: Preferences) -> Office:
    """Return what was used last; before the first visit the zone of the office's country or of this computer."""
    from delegation_planner.gui.words.countries import country_of_zone, zone_of_country

    zone = preferences.zone or zone_of_country(preferences.country)
    own = system_zone(bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "ignore"))
    if not zone and preferences.country in ("", country_of_zone(own)):
        zone = own
    return Office(preferences.city, preferences.country or country_of_zone(zone), zone, preferences.desk)


def remember(preferences: Preferences, office: Office) -> None:
    """Keep what was used, for the next visit."""
    preferences.city, preferences.country = office.city, office.country
    preferences.zone, preferences.desk = office.zone, office.desk


def system_zone(name: str) -> str:
    """Return the zone that the computer is set to, if it is one with a place; else an empty text."""
    return name if "/" in name and not name.startswith("Etc/") and name in available_timezones() else ""


def read_days(first: str, last: str, today: date) -> tuple[date, date]:
    """Return the days of a visit as they were typed; without a last day it is the first one.

    Raises:
        BadDay: one of them can't be read, or the last one lies before the first.
    """
    starts = _read(first, today, "starts")
    ends = _read(last, starts, "ends") if last.strip() else starts
    if ends < starts:
        raise BadDay("ends", QCoreApplication.translate("NewVisit", "The visit would end before it starts."))
    return starts, ends


def wrong_days(first: str, last: str, today: date) -> dict[str, str]:
    """Return what is wrong with the days of a visit as they were typed, by `starts` and `ends`."""
    errors = {}
    try:
        read_days(first, last, today)
    except BadDay as error:
        errors[error.field] = str(error)
    if "starts" in errors and last.strip():
        try:
            _read(last, today, "ends")
        except BadDay as error:
            errors[error.field] = str(error)
    return errors


class BadDay(ValueError):
    """A day of a visit that can't be read.

    Attributes:
        field: which one, `starts` or `ends`.
    """

    def __init__(self, field: str, words: str) -> None:
        super().__init__(words)
        self.field = field


def _read(text: str, near: date, field: str) -> date:
    try:
        return read_date(text, near)
    except ValueError as error:
        raise BadDay(field, str(error)) from None

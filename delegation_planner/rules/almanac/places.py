"""Where cities are, and in which countries a day is planned around the prayers."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Coordinates:
    """A place on the earth.

    Attributes:
        latitude: degrees north; south is negative.
        longitude: degrees east; west is negative.
    """

    latitude: float
    longitude: float


# The first two exactly; those of Kazakhstan and Pakistan that are no capitals; the others, since astral has them in
# another hemisphere or means another city of that name.
_OURS = {
    "Islamabad": Coordinates(33.6844, 73.0479),
    "Astana": Coordinates(51.1694, 71.4491),
    "Almaty": Coordinates(43.24, 76.95),
    "Karachi": Coordinates(24.86, 67.0),
    "Lahore": Coordinates(31.55, 74.34),
    "Peshawar": Coordinates(34.01, 71.52),
    "Al Jubail": Coordinates(27.0, 49.65),
    "Avarua": Coordinates(-21.2, -159.77),
    "Kingston": Coordinates(17.98, -76.8),
    "Nouakchott": Coordinates(18.1, -15.95),
    "Sana": Coordinates(15.35, 44.2),
    "Sana'a": Coordinates(15.35, 44.2),
    "St. George's": Coordinates(12.05, -61.75),
}
# Members of the Organisation of Islamic Cooperation most of whose people are Muslims.
_OBSERVING = """
AE AF AL AZ BD BF BH BN DJ DZ EG GM GN ID IQ IR JO KG KM KW KZ LB LY
MA ML MR MV MY NE OM PK PS QA SA SD SL SN SO SY TD TJ TM TN TR UZ YE
"""


@lru_cache(maxsize=1024)
def coordinates_of(city: str) -> Coordinates | None:
    """Return where a city is, to about a minute of arc; None where it is not known.

    Upper and lower case, accents, spaces and punctuation make no difference. Known are the capitals of the world and
    some large cities of Britain and America. One name means one city: Birmingham is the one in England.
    """
    return _gazetteer().get(_key(city))


def observes_prayers(country: str) -> bool:
    """Tell whether plans in a country heed daytime prayers, the Friday prayer and Ramadan unless an office says else.

    Args:
        country: ISO 3166-1 alpha-2, in capitals.
    """
    return country in _OBSERVING.split()


@lru_cache(maxsize=1)
def _gazetteer() -> Mapping[str, Coordinates]:
    """Return the known cities by their keys."""
    from astral.geocoder import all_locations, database

    known: dict[str, Coordinates] = {}
    for place in all_locations(database()):
        known.setdefault(_key(place.name), Coordinates(place.latitude, place.longitude))
    return known | {_key(name): place for name, place in _OURS.items()}


def _key(name: str) -> str:
    """Return the letters and digits of a name without case and accents; an accent is taken off as a mark of its own."""
    return "".join(char for char in unicodedata.normalize("NFKD", name).casefold() if char.isalnum())

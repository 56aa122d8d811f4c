import pytest

from delegation_planner.rules.almanac.places import Coordinates, coordinates_of, observes_prayers


def test_the_two_capitals_of_the_vectors_are_known_exactly() -> None:
    assert coordinates_of("Islamabad") == Coordinates(33.6844, 73.0479)
    assert coordinates_of("Astana") == Coordinates(51.1694, 71.4491)


@pytest.mark.parametrize("city", ["Asuncion", "asunción", " ASUNCIÓN "])
def test_case_accents_and_spaces_make_no_difference(city: str) -> None:
    assert coordinates_of(city) == Coordinates(-(25 + 10 / 60), -57.5)


@pytest.mark.parametrize("city", ["", " ", "-", "Atlantis"])
def test_a_city_that_is_not_known_has_no_coordinates(city: str) -> None:
    assert coordinates_of(city) is None


@pytest.mark.parametrize(
    ("city", "latitude", "longitude"),
    [
        ("Sana’a", 15, 44),
        ("Sana", 15, 44),
        ("Nouakchott", 18, -16),
        ("Al Jubail", 27, 50),
        ("Avarua", -21, -160),
        ("Kingston", 18, -77),
    ],
)
def test_cities_that_the_library_has_elsewhere_are_where_they_are(city: str, latitude: int, longitude: int) -> None:
    place = coordinates_of(city)
    assert place
    assert (round(place.latitude), round(place.longitude)) == (latitude, longitude)


def test_prayers_are_heeded_where_most_people_are_muslims() -> None:
    assert [code for code in ("PK", "KZ", "SA", "TR", "ID", "UZ") if not observes_prayers(code)] == []
    assert [code for code in ("CN", "IN", "FR", "UG", "", "P", "K K", "PK QA", "pk") if observes_prayers(code)] == []

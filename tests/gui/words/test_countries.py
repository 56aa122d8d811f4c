from delegation_planner.edits.visits import Country
from delegation_planner.gui.words.countries import countries, country, country_of_zone, zone_of_country


def test_all_countries_of_the_standard_are_there_by_name() -> None:
    found = dict(countries())
    assert len(countries()) == len(found) == 249
    assert (found["Kazakhstan"], found["Pakistan"], found["Türkiye"]) == ("KZ", "PK", "TR")
    assert countries()[0] == ("Afghanistan", "AF")
    assert not {"EU", "UN", "ZZ"} & set(found.values())


def test_a_country_is_known_by_its_code() -> None:
    assert country("KZ") == Country("KZ", "Kazakhstan")
    assert country("") == Country()


def test_a_zone_tells_its_country() -> None:
    assert country_of_zone("Asia/Karachi") == "PK"
    assert country_of_zone("UTC") == ""


def test_a_country_with_one_zone_tells_it() -> None:
    assert zone_of_country("PK") == "Asia/Karachi"
    assert [zone_of_country(code) for code in ("KZ", "", "??")] == ["", "", ""]

"""Official languages and scripts of countries."""

import pytest

from delegation_planner.rules.languages import official_languages, primary, writes_latin_alone


def test_official_languages() -> None:
    assert official_languages("KZ") == {"kk", "ru"}
    assert official_languages("PK") == {"ur", "en"}
    assert official_languages("US") == {"en"}
    assert official_languages("") == official_languages("ZZ") == frozenset()


@pytest.mark.parametrize(
    ("country", "latin"), [("KZ", False), ("PK", False), ("TR", True), ("AZ", True), ("GB", True), ("", False)]
)
def test_countries_that_write_latin_letters_alone(country: str, latin: bool) -> None:
    assert writes_latin_alone(country) is latin


def test_the_language_of_a_tag() -> None:
    assert [primary(tag) for tag in ("kk-Cyrl", "az_Latn", "EN", "ur")] == ["kk", "az", "en", "ur"]

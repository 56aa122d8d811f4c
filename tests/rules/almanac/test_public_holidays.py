from datetime import date, timedelta

import holidays
import pytest

from delegation_planner.rules.almanac.public_holidays import Holiday, public_holidays

PAKISTAN_2026 = {
    (2, 5): ["Kashmir Solidarity Day"],
    (3, 20): ["Eid al-Fitr"],
    (3, 21): ["Eid al-Fitr"],
    (3, 23): ["Pakistan Day"],
    (5, 1): ["Labor Day"],
    (5, 26): ["Eid al-Adha"],
    (5, 27): ["Eid al-Adha"],
    (5, 28): ["Eid al-Adha", "Youm-e-Takbeer"],
    (6, 25): ["Ashura"],
    (6, 26): ["Ashura"],
    (8, 14): ["Independence Day"],
    (8, 26): ["Prophet's Birthday"],
    (11, 9): ["Iqbal Day"],
    (12, 25): ["Quaid-e-Azam Day"],
}
KAZAKHSTAN_2026 = {
    (1, 1): ["New Year's Day"],
    (1, 2): ["New Year's Day"],
    (1, 7): ["Orthodox Christmas"],
    (3, 8): ["International Women's Day"],
    (3, 9): ["International Women's Day (observed)"],
    (3, 21): ["Nowruz Holiday"],
    (3, 22): ["Nowruz Holiday"],
    (3, 23): ["Nowruz Holiday"],
    (3, 24): ["Nowruz Holiday (observed)"],
    (3, 25): ["Nowruz Holiday (observed)"],
    (5, 1): ["Kazakhstan's People Solidarity Holiday"],
    (5, 7): ["Defender of the Fatherland Day"],
    (5, 9): ["Victory Day"],
    (5, 11): ["Victory Day (observed)"],
    (5, 27): ["Eid al-Adha"],
    (7, 6): ["Capital Day"],
    (10, 25): ["Republic Day"],
    (10, 26): ["Republic Day (observed)"],
    (12, 16): ["Independence Day"],
}


def days_of(year: int) -> list[date]:
    return [date(year, 1, 1) + timedelta(days=day) for day in range(365)]


@pytest.mark.parametrize(("country", "expected"), [("PK", PAKISTAN_2026), ("KZ", KAZAKHSTAN_2026)])
def test_the_holidays_of_2026_are_these(country: str, expected: dict[tuple[int, int], list[str]]) -> None:
    found = {day: [h.name for h in public_holidays(country, day) if not h.is_near] for day in days_of(2026)}
    assert {(day.month, day.day): names for day, names in found.items() if names} == expected


@pytest.mark.parametrize("country", ["PK", "KZ"])
def test_the_second_of_february_2026_is_a_working_day(country: str) -> None:
    assert public_holidays(country, date(2026, 2, 2)) == ()


def test_the_days_beside_a_holiday_of_the_moon_are_near_it_and_of_no_other() -> None:
    near = {day: h for day in days_of(2026) for h in public_holidays("PK", day) if h.is_near}
    assert {f"{day:%d %b}": (h.name, f"{h.day:%d %b}") for day, h in near.items()} == {
        "19 Mar": ("Eid al-Fitr", "20 Mar"),
        "22 Mar": ("Eid al-Fitr", "21 Mar"),
        "25 May": ("Eid al-Adha", "26 May"),
        "29 May": ("Eid al-Adha", "28 May"),
        "24 Jun": ("Ashura", "25 Jun"),
        "27 Jun": ("Ashura", "26 Jun"),
        "25 Aug": ("Prophet's Birthday", "26 Aug"),
        "27 Aug": ("Prophet's Birthday", "26 Aug"),
    }
    assert all(h.is_lunar for h in near.values())


def test_a_fixed_holiday_may_have_one_of_the_moon_beside_it() -> None:
    # Eid al-Adha 2023 was on 28 to 30 June, Eid al-Fitr 2022 on 2 to 5 May; 1 May is fixed.
    assert public_holidays("PK", date(2022, 5, 1)) == (
        Holiday(date(2022, 5, 1), "Labor Day", "PK", is_lunar=False),
        Holiday(date(2022, 5, 2), "Eid al-Fitr", "PK", is_lunar=True, is_near=True),
    )


def test_a_date_that_nobody_has_announced_bears_its_plain_name() -> None:
    names = {h.name for year in (2029, 2034) for day in days_of(year) for h in public_holidays("PK", day)}
    assert {"Eid al-Fitr", "Eid al-Adha", "Ashura", "Prophet's Birthday"} <= names
    assert {name for name in names if "estimated" in name} == set()


def test_the_years_end_parts_no_holiday_from_the_day_beside_it() -> None:
    fixed, near = public_holidays("ID", date(2007, 1, 1))
    assert (fixed.name, fixed.is_near) == ("New Year's Day", False)
    assert near == Holiday(date(2006, 12, 31), "Eid al-Adha", "ID", is_lunar=True, is_near=True)


def test_a_day_off_for_a_holiday_of_the_moon_is_of_the_moon_too() -> None:
    made_up_for = [h for day in days_of(2026) for h in public_holidays("BN", day) if h.name.endswith("(observed)")]
    assert ("Eid al-Fitr (observed)", True) in {(h.name, h.is_lunar) for h in made_up_for}
    assert ("Christmas Day (observed)", False) in {(h.name, h.is_lunar) for h in made_up_for}


def test_other_estimated_dates_bear_their_plain_names_and_are_not_of_the_islamic_moon() -> None:
    day = date(2030, 10, 6)
    assert public_holidays("BT", day) == (Holiday(day, "Dassain", "BT", is_lunar=False),)


@pytest.mark.parametrize("country", ["", "XX", "pk", "holidays", "country_holidays"])
def test_a_country_that_is_not_known_has_no_holidays(country: str) -> None:
    assert public_holidays(country, date(2026, 8, 14)) == ()


@pytest.mark.parametrize("year", [2026, 2040])
def test_every_country_gives_english_names_without_marks(year: int) -> None:
    for country in (code for code in holidays.list_supported_countries() if len(code) == 2):
        for day in (date(year, 1, 1), date(year, 12, 25), date(year, 5, 1)):
            assert [h.name for h in public_holidays(country, day) if "estimated" in h.name or ";" in h.name] == []


def test_what_was_asked_once_is_kept() -> None:
    assert public_holidays("PK", date(2026, 2, 5)) is public_holidays("PK", date(2026, 2, 5))

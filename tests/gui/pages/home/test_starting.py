from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation_planner.gui.pages.home.starting import (
    BadDay,
    Office,
    read_days,
    remember,
    system_zone,
    usual_office,
)
from delegation_planner.gui.preferences import Preferences

TODAY = date(2026, 1, 28)


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        ("2 Feb", "", (2, 2)),
        ("2 Feb", "3.2.26", (2, 3)),
        ("mon", "wed", (2, 4)),
        ("2.2.2026", "5", (2, 5)),
    ],
)
def test_days_are_read_near_today_and_near_one_another(first: str, last: str, days: tuple[int, int]) -> None:
    assert read_days(first, last, TODAY) == (date(2026, 2, days[0]), date(2026, 2, days[1]))


@given(st.dates(date(1971, 1, 1), date(2990, 1, 1)), st.integers(0, 60))
def test_days_written_out_are_read_as_they_are(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    assert read_days(first.isoformat(), last.isoformat(), TODAY) == (first, last)


@given(st.text(max_size=20), st.text(max_size=20))
def test_whatever_is_typed_is_read_or_told(first: str, last: str) -> None:
    try:
        starts, ends = read_days(first, last, TODAY)
    except BadDay as error:
        outcome = f"{error.field} is told{str(error)[-1]}"
    else:
        outcome = "read" if starts <= ends else "read the wrong way round"
    assert outcome in {"read", "starts is told.", "ends is told."}


@pytest.mark.parametrize(
    ("name", "zone"),
    [("Asia/Karachi", "Asia/Karachi"), ("Etc/GMT+3", ""), ("EST", ""), ("", ""), ("Mars/Olympus", "")],
)
def test_the_zone_of_the_computer_counts_where_it_is_a_place(name: str, zone: str) -> None:
    assert system_zone(name) == zone


def test_what_was_used_is_usual_the_next_time(tmp_path: Path) -> None:
    office = Office("Astana", "KZ", "Asia/Almaty", "Protocol")
    remember(Preferences(tmp_path / "preferences.ini"), office)
    assert usual_office(Preferences(tmp_path / "preferences.ini")) == office


def test_the_country_follows_from_the_zone_until_it_is_set(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "preferences.ini")
    preferences.zone = "Asia/Karachi"
    assert usual_office(preferences) == Office("", "PK", "Asia/Karachi", "")


@pytest.mark.parametrize(("country", "zone"), [("PK", "Asia/Karachi"), ("KZ", "")])
def test_the_zone_follows_from_a_country_that_has_one_alone(tmp_path: Path, country: str, zone: str) -> None:
    preferences = Preferences(tmp_path / "preferences.ini")
    preferences.country = country
    assert usual_office(preferences) == Office("", country, zone, "")

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from delegation_planner.documents import dates
from delegation_planner.documents.locales import country_name, language_name
from tests.documents.papermaking import VISIT, event, overnight

DAY = date(2026, 2, 2)


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", "Monday, 2 February 2026"), ("ur", "پیر، 2 فروری، 2026"), ("xx", "Monday, 2 February 2026")],
)
def test_a_day_in_words(language: str, expected: str) -> None:
    assert dates.long_day(DAY, language) == expected


def test_days_of_a_visit() -> None:
    assert dates.date_range(DAY, DAY, "en") == "2 February 2026"
    assert dates.date_range(date(2026, 2, 1), date(2026, 2, 3), "en") == "1–3 Feb 2026"


@pytest.mark.parametrize(("zone", "said"), [("Asia/Karachi", "PKT"), ("Asia/Almaty", "UTC+5")])
def test_when_a_paper_was_made(zone: str, said: str) -> None:
    moment = datetime(2026, 1, 28, 14, 40, tzinfo=ZoneInfo(zone))
    assert dates.made_at(moment, "en") == f"made Wed 28 January 2026, 14:40 ({said})"


def test_spans() -> None:
    assert dates.span(event("Tea", "09:00", "09:00"), "en") == "09:00"
    assert dates.span(event("Tea", "09:00", "09:30"), "en") == "09:00 – 09:30"
    assert dates.span(overnight("Tea", "09:00", "2026-02-14T01:00"), "en") == "09:00 – 01:00⁺¹²"


def test_lengths_count_both_clocks() -> None:
    flight = event("Flight", "10:00", "10:30", ends_zone="Asia/Dubai")
    assert dates.minutes(flight) == 90
    assert dates.span(flight, "en") == "10:00"
    assert dates.other_clock(VISIT, flight, "en") == "arrival 10:30 Dubai time (UTC+4)"


def test_an_event_by_another_clock_says_so() -> None:
    assert dates.other_clock(VISIT, event("Call", zone="Europe/London"), "en") == "London time (GMT, UTC+0)"
    assert dates.other_clock(VISIT, event("Call"), "en") == ""


def test_names_of_countries_and_languages() -> None:
    assert [country_name("kz", "en"), country_name("KZ", "ru"), country_name("", "en")] == [
        "Kazakhstan",
        "Казахстан",
        "",
    ]
    assert country_name("XQ", "en") == "XQ"
    assert [language_name("ur", "en"), language_name("kk-Cyrl", "en"), language_name("qqq", "en")] == [
        "Urdu",
        "Kazakh",
        "qqq",
    ]

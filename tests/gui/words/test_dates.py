from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation_planner.edits.typed import read_date
from delegation_planner.gui.words import dates

DAY = date(2026, 2, 2)


def test_a_day_is_written_in_each_length() -> None:
    assert dates.short_day(DAY) == "Mon 2 Feb"
    assert dates.day_in_list(DAY) == "Mon 2 Feb 2026"
    assert dates.long_day(DAY) == "Monday 2 February"
    assert dates.full_date(DAY) == "2 February 2026"
    assert dates.day_and_month(DAY) == "2 Feb"
    assert (dates.weekday(DAY), dates.weekday(DAY, short=True)) == ("Monday", "Mon")
    assert (dates.month(date(2026, 9, 1)), dates.month(date(2026, 9, 1), short=True)) == ("September", "Sep")


@given(st.dates(min_value=date(1970, 1, 1), max_value=date(2999, 12, 31)))
def test_a_day_as_a_field_shows_it_can_be_read_back(day: date) -> None:
    assert read_date(dates.day_in_list(day), DAY) == day


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 1, 28, 9, 5), "today 09:05"),
        (datetime(2026, 1, 27, 9, 25), "Tue 27 Jan 09:25"),
        (datetime(2025, 12, 31, 23, 59), "Wed 31 Dec 2025 23:59"),
    ],
)
def test_a_moment_is_told_from_now(moment: datetime, words: str) -> None:
    assert dates.when(moment, datetime(2026, 1, 28, 14, 40)) == words


@pytest.mark.parametrize(
    ("day", "words"), [(28, "today"), (29, "tomorrow"), (27, "yesterday"), (31, "in 3 days"), (20, "8 days ago")]
)
def test_a_distance_is_told_in_days(day: int, words: str) -> None:
    assert dates.distance(date(2026, 1, day), date(2026, 1, 28)) == words

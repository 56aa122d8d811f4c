from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation_planner.rules.almanac.ramadan import Certainty, ramadan_on


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 2, 16), Certainty.NO),
        (date(2026, 2, 17), Certainty.POSSIBLE),
        (date(2026, 2, 18), Certainty.POSSIBLE),  # 1 Ramadan 1447; in Pakistan it may be the 19th
        (date(2026, 2, 19), Certainty.CERTAIN),
        (date(2026, 3, 18), Certainty.CERTAIN),
        (date(2026, 3, 19), Certainty.POSSIBLE),  # 30 Ramadan 1447
        (date(2026, 3, 20), Certainty.POSSIBLE),
        (date(2026, 3, 21), Certainty.NO),
        (date(2026, 8, 14), Certainty.NO),
        (date(1900, 1, 20), Certainty.NO),  # it was Ramadan 1317, for which the calendar has no table
        (date(2200, 1, 1), Certainty.NO),
    ],
)
def test_the_ends_of_ramadan_are_possible_and_what_is_between_is_certain(day: date, expected: Certainty) -> None:
    assert ramadan_on(day) is expected


@given(st.dates(date(2020, 1, 1), date(2030, 12, 31)))
def test_every_lunar_year_has_one_ramadan_of_a_month(day: date) -> None:
    counted = Counter(ramadan_on(day + timedelta(days=step)) for step in range(355))
    assert 27 <= counted[Certainty.CERTAIN] <= 30
    assert 3 <= counted[Certainty.POSSIBLE] <= 6

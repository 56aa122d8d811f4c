from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from delegation_planner.store.thinning import ALL_OF, to_keep

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
AGES = st.frozensets(st.timedeltas(timedelta(), timedelta(days=800)), max_size=80)


@given(AGES)
def test_nothing_new_comes_and_the_young_and_the_newest_stay(ages: frozenset[timedelta]) -> None:
    made = {NOW - age for age in ages}
    kept = to_keep(made, NOW)
    assert kept <= made
    assert {when for when in made if NOW - when < ALL_OF} <= kept
    assert set(sorted(made)[-3:]) <= kept


@given(AGES)
def test_few_of_the_old_stay(ages: frozenset[timedelta]) -> None:
    made = {NOW - age for age in ages}
    old = {when for when in to_keep(made, NOW) if NOW - when >= ALL_OF}
    assert len(old) <= 3 + 12 + 10 + 9


@given(AGES)
def test_thinning_twice_takes_nothing_more(ages: frozenset[timedelta]) -> None:
    once = to_keep({NOW - age for age in ages}, NOW)
    assert to_keep(once, NOW) == once


@given(AGES)
def test_the_last_of_each_of_the_newest_days_stays(ages: frozenset[timedelta]) -> None:
    made = {NOW - age for age in ages}
    kept = to_keep(made, NOW)
    old = sorted(made - set(sorted(made)[-3:]) - {when for when in made if NOW - when < ALL_OF}, reverse=True)
    days = list(dict.fromkeys(when.date() for when in old))[:12]
    assert {max(when for when in old if when.date() == day) for day in days} <= kept


def test_two_years_of_hourly_backups_leave_days_weeks_and_months() -> None:
    kept: frozenset[datetime] = frozenset()
    now = NOW
    for hour in range(0, 24 * 730, 6):
        now = NOW + timedelta(hours=hour)
        kept = to_keep({*kept, now}, now)
    ages = sorted((now - when).days for when in kept)
    assert len([age for age in ages if age < 2]) == 8
    assert set(range(2, 13)) <= set(ages)
    assert len(kept) <= 8 + 12 + 10 + 9
    assert 7 * 30 <= ages[-1] <= 9 * 31


def test_no_backups_are_no_trouble() -> None:
    assert to_keep([], NOW) == frozenset()

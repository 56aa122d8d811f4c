from datetime import UTC, datetime, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from delegation_planner.model.checks import utc
from delegation_planner.rules.checks.minutes import longest_gap, minute_of, overlaps, wall_of

ZONES = st.sampled_from(["Asia/Karachi", "Asia/Almaty", "Europe/London", "America/New_York", "Asia/Kathmandu", "UTC"])
WALLS = st.datetimes(datetime(1990, 1, 1), datetime(2080, 1, 1)).map(lambda wall: wall.replace(second=0, microsecond=0))
SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 12)).map(lambda span: (span[0], span[0] + span[1])), max_size=12
)


@given(WALLS, ZONES)
@example(datetime(2026, 3, 29, 1, 30), "Europe/London")  # the clock never shows it
@example(datetime(2026, 10, 25, 1, 30), "Europe/London")  # it shows it twice
@example(datetime(2024, 2, 29, 23, 30), "Asia/Almaty")
def test_a_moment_is_the_one_that_the_model_means(wall: datetime, zone: str) -> None:
    since = utc(wall, zone) - datetime(1970, 1, 1, tzinfo=UTC)
    assert minute_of(wall, zone) == since // timedelta(minutes=1)


@given(st.integers(0, 60_000_000), ZONES)
def test_what_the_clock_shows_leads_back(minute: int, zone: str) -> None:
    again = minute_of(wall_of(minute, zone), zone)
    assert again == minute or minute - again in (30, 60)  # when the clock is put back it shows an hour twice


@given(SPANS)
def test_overlaps_are_those_of_all_pairs(spans: list[tuple[int, int]]) -> None:
    ordered = sorted((begins, ends, number) for number, (begins, ends) in enumerate(spans))
    expected = {
        (a, b)
        for place, (begins, ends, a) in enumerate(ordered)
        for later, until, b in ordered[place + 1 :]
        if max(begins, later) < min(ends, until)
    }
    found = list(overlaps(ordered))
    assert set(found) == expected
    assert len(found) == len(expected)


@given(SPANS, st.integers(0, 40), st.integers(0, 20))
def test_the_longest_gap_is_that_of_every_minute(spans: list[tuple[int, int]], begins: int, minutes: int) -> None:
    ends = begins + minutes
    free = "".join("x" if any(a <= minute < b for a, b in spans) else " " for minute in range(begins, ends))
    assert longest_gap(sorted(span for span in spans if span[1] > span[0]), begins, ends) == max(
        map(len, free.split("x"))
    )

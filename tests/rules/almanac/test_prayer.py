from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from math import radians, tan
from zoneinfo import ZoneInfo

import pytest
from astral import Observer
from astral.sun import elevation
from hypothesis import given
from hypothesis import strategies as st

from delegation_planner.model.kinds import Prayer
from delegation_planner.rules.almanac.places import Coordinates
from delegation_planner.rules.almanac.prayer import prayer_times, sunrise

ISLAMABAD = (Coordinates(33.6844, 73.0479), "Asia/Karachi")
ASTANA = (Coordinates(51.1694, 71.4491), "Asia/Almaty")
CORUNNA = (Coordinates(43.3623, -8.4115), "Europe/Madrid")
APIA = (Coordinates(-13.83, -171.77), "Pacific/Apia")
TROMSO = (Coordinates(69.6492, 18.9553), "Europe/Oslo")
VECTORS = [
    (ISLAMABAD, date(2026, 2, 2), "05:39 07:04 12:21 16:01 17:40 19:05"),
    (ISLAMABAD, date(2026, 2, 6), "05:36 07:01 12:22 16:05 17:43 19:08"),
    (ISLAMABAD, date(2026, 3, 2), "05:13 06:35 12:20 16:24 18:05 19:28"),
    (ISLAMABAD, date(2026, 6, 15), "03:13 04:57 12:08 17:09 19:20 21:03"),
    (ASTANA, date(2026, 2, 2), "05:56 07:50 12:28 15:18 17:06 19:00"),
]
"""The convention's times from another program, sunrise after fajr."""
PLACES = st.builds(Coordinates, st.floats(-45, 45), st.floats(-180, 180))
DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))


def in_order(day: date, place: Coordinates, zone: str) -> list[datetime]:
    fajr, *others = prayer_times(day, place, zone).values()
    rise = sunrise(day, place, zone)
    assert rise
    return [fajr, rise, *others]


def mean_zone(place: Coordinates) -> str:
    east = round(place.longitude / 15)
    return f"Etc/GMT{-east:+}" if east else "Etc/GMT"  # east of Greenwich is minus in these names


@pytest.mark.parametrize(("where", "day", "expected"), VECTORS)
def test_the_times_are_those_of_the_convention_within_a_minute(
    where: tuple[Coordinates, str], day: date, expected: str
) -> None:
    times = [datetime.fromisoformat(f"{day} {text}") for text in expected.split()]
    found = in_order(day, *where)
    assert [abs(one - other) <= timedelta(minutes=1) for one, other in zip(found, times, strict=True)] == [True] * 6


def test_the_times_are_wall_clock_times_to_the_minute_in_the_order_of_the_day() -> None:
    assert dict(prayer_times(date(2026, 2, 2), *ISLAMABAD)) == {
        Prayer.FAJR: datetime(2026, 2, 2, 5, 39),
        Prayer.DHUHR: datetime(2026, 2, 2, 12, 21),
        Prayer.ASR: datetime(2026, 2, 2, 16, 1),
        Prayer.MAGHRIB: datetime(2026, 2, 2, 17, 40),
        Prayer.ISHA: datetime(2026, 2, 2, 19, 5),
    }
    assert list(prayer_times(date(2026, 2, 2), *ISLAMABAD)) == list(Prayer)


def test_a_northern_summer_night_has_neither_fajr_nor_isha() -> None:
    assert list(prayer_times(date(2026, 6, 21), *ASTANA)) == [Prayer.DHUHR, Prayer.ASR, Prayer.MAGHRIB]
    assert list(prayer_times(date(2026, 9, 21), *ASTANA)) == list(Prayer)


def test_where_the_sun_does_not_set_there_is_no_sunrise_and_no_maghrib() -> None:
    assert list(prayer_times(date(2026, 6, 21), *TROMSO)) == [Prayer.DHUHR, Prayer.ASR]
    assert sunrise(date(2026, 6, 21), *TROMSO) is None


def test_where_the_sun_does_not_rise_there_is_no_asr() -> None:
    assert list(prayer_times(date(2026, 12, 21), *TROMSO)) == [Prayer.FAJR, Prayer.DHUHR, Prayer.ISHA]
    assert sunrise(date(2026, 12, 21), *TROMSO) is None


def test_isha_after_midnight_is_of_the_evening_before() -> None:
    assert prayer_times(date(2026, 6, 21), *CORUNNA)[Prayer.ISHA] == datetime(2026, 6, 22, 0, 39)


def test_beyond_the_date_line_the_day_is_the_wall_clocks() -> None:
    assert {time.date() for time in in_order(date(2026, 2, 2), *APIA)} == {date(2026, 2, 2)}


def test_the_hour_follows_the_zone_that_held_on_the_day() -> None:
    place = ASTANA[0]
    before, after = (prayer_times(date(year, 2, 2), place, "Asia/Almaty")[Prayer.DHUHR] for year in (2024, 2026))
    assert (before.hour, after.hour) == (13, 12)  # an hour less since 1 March 2024


def test_nobody_can_change_the_times_that_are_kept() -> None:
    times = prayer_times(date(2026, 2, 2), *ISLAMABAD)
    assert prayer_times(date(2026, 2, 2), *ISLAMABAD) is times
    with pytest.raises(TypeError):
        times[Prayer.ASR] = datetime(2026, 2, 2)  # type: ignore[index]


@given(DAYS, PLACES)
def test_the_prayers_follow_each_other_within_one_day(day: date, place: Coordinates) -> None:
    times = in_order(day, place, mean_zone(place))
    assert len(times) == 6
    assert all(earlier < later for earlier, later in pairwise(times))
    assert {time.date() for time in times} == {day}


@given(DAYS, PLACES)
def test_the_sun_stands_where_each_prayer_has_it(day: date, place: Coordinates) -> None:
    zone = mean_zone(place)
    observer = Observer(place.latitude, place.longitude)

    def height(wall: datetime) -> float:
        return elevation(observer, wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC), with_refraction=False)

    def shadow(wall: datetime) -> float:
        return 1 / tan(radians(height(wall)))

    fajr, rise, dhuhr, asr, maghrib, isha = in_order(day, place, zone)
    # Half a minute of rounding is an eighth of a degree.
    assert [height(fajr), height(isha)] == pytest.approx([-18, -18], abs=0.2)
    assert [height(rise), height(maghrib)] == pytest.approx([-0.833, -0.833], abs=0.2)
    assert shadow(asr) - shadow(dhuhr) == pytest.approx(2, abs=0.06)

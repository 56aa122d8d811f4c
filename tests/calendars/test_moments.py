from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from delegation_planner.calendars.moments import basic, instant, lasting, moments, time_line
from tests.calendars.plans import event

KARACHI = ZoneInfo("Asia/Karachi")


def test_moments_carry_their_zones() -> None:
    flight = event(start="2026-02-03T10:00", end="2026-02-03T12:30", ends_zone="Asia/Almaty")
    starts, ends = moments(flight)
    assert (starts, str(starts.tzinfo)) == (datetime(2026, 2, 3, 5, tzinfo=UTC), "Asia/Karachi")
    assert (ends, str(ends.tzinfo)) == (datetime(2026, 2, 3, 7, 30, tzinfo=UTC), "Asia/Almaty")


def test_a_flight_to_the_west_ends_earlier_on_the_wall_alone() -> None:
    starts, ends = moments(event(start="2026-02-03T10:00", end="2026-02-03T09:30", ends_zone="Europe/London"))
    assert lasting(starts, ends) == ends
    assert ends > starts


def test_a_moment_lasts_a_minute() -> None:
    starts, ends = moments(event(end="2026-02-02T09:15"))
    assert lasting(starts, ends) == datetime(2026, 2, 2, 9, 16, tzinfo=KARACHI)
    assert lasting(starts, starts.replace(hour=8)) == datetime(2026, 2, 2, 9, 16, tzinfo=KARACHI)


def test_forms() -> None:
    moment = datetime(2026, 2, 2, 9, 15, tzinfo=KARACHI)
    assert basic(moment) == "20260202T091500"
    assert instant(moment) == "20260202T041500Z"
    assert time_line("DTSTART", moment, {"Asia/Karachi"}) == "DTSTART;TZID=Asia/Karachi:20260202T091500"
    assert time_line("DTSTART", moment, ()) == "DTSTART:20260202T041500Z"


def test_the_first_of_two_equal_hours_is_meant() -> None:
    autumn = event(start="2026-10-25T01:30", end="2026-10-25T03:00", zone="Europe/London")
    assert instant(moments(autumn)[0]) == "20261025T003000Z"

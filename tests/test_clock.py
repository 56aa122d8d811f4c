from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from delegation_planner.clock import Clock, clock_at, use_bundled_zones
from delegation_planner.errors import Usage

KARACHI = ZoneInfo("Asia/Karachi")


def test_a_fixed_wall_time_is_told_in_whichever_zone_it_is_asked_for() -> None:
    clock = clock_at("2026-01-28T14:40")
    assert clock.now(KARACHI) == datetime(2026, 1, 28, 14, 40, tzinfo=KARACHI)
    assert clock.now() == datetime(2026, 1, 28, 14, 40, tzinfo=UTC)


def test_a_fixed_time_with_an_offset_is_one_moment_everywhere() -> None:
    clock = clock_at("2026-01-28T14:40:30.5+05:00")
    assert clock.now(UTC) == datetime(2026, 1, 28, 9, 40, 30, tzinfo=UTC)
    assert clock.now(KARACHI).isoformat() == "2026-01-28T14:40:30+05:00"


def test_the_real_time_is_aware_and_to_the_second() -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    now = Clock().now(KARACHI)
    assert before <= now <= datetime.now(UTC)
    assert now.microsecond == 0
    assert now.tzinfo is KARACHI


def test_what_is_no_time_is_refused_in_words() -> None:
    with pytest.raises(Usage) as trouble:
        clock_at("tomorrow")
    assert str(trouble.value) == "“tomorrow” is not a time. Write it as 2026-01-28T14:40."


def test_almaty_is_five_hours_ahead_in_2026_whatever_the_computer_says() -> None:
    use_bundled_zones()
    assert datetime(2026, 2, 2, tzinfo=ZoneInfo("Asia/Almaty")).isoformat() == "2026-02-02T00:00:00+05:00"
    assert datetime(2024, 2, 2, tzinfo=ZoneInfo("Asia/Almaty")).isoformat() == "2024-02-02T00:00:00+06:00"

from datetime import datetime, timedelta

import pytest

from delegation_planner.calendars.posix import Onset, Phase, phases

HOUR = timedelta(hours=1)


def test_one_offset_all_year() -> None:
    assert phases("PKT-5") == (Phase("PKT", 5 * HOUR, 5 * HOUR),)
    assert phases("<+0530>-5:30") == (Phase("+0530", 5.5 * HOUR, 5.5 * HOUR),)
    assert phases("<-03>3") == (Phase("-03", -3 * HOUR, -3 * HOUR),)


def test_two_phases() -> None:
    assert phases("GMT0BST,M3.5.0/1,M10.5.0") == (
        Phase("GMT", HOUR, 0 * HOUR, Onset(10, 5, 0, 2 * HOUR)),
        Phase("BST", 0 * HOUR, HOUR, Onset(3, 5, 0, HOUR)),
    )


def test_a_winter_time_that_is_the_exception_still_comes_first() -> None:
    assert [phase.name for phase in phases("IST-1GMT0,M10.5.0,M3.5.0/1")] == ["GMT", "IST"]


@pytest.mark.parametrize(
    "rule",
    ["", "EET-2EEST,M3.4.4/50,M10.4.4/50", "<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "EET-2EEST,J60,J300", "nonsense"],
)
def test_what_an_rrule_cannot_say(rule: str) -> None:
    assert phases(rule) == ()


def test_onsets() -> None:
    assert Onset(3, 5, 0, HOUR).in_year(2026) == datetime(2026, 3, 29, 1)
    assert Onset(3, 2, 0, 2 * HOUR).in_year(2026) == datetime(2026, 3, 8, 2)
    assert Onset(3, 2, 0, 2 * HOUR).recurrence() == "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"
    assert Onset(10, 5, 5, HOUR).recurrence() == "FREQ=YEARLY;BYMONTH=10;BYDAY=-1FR"

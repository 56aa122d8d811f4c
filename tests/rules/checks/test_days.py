from datetime import date, datetime

import pytest

from tests.rules.checks.staging import Stage, told


@pytest.mark.parametrize(("day", "found"), [(9, 1), (10, 0), (11, 0), (12, 1)])
def test_an_item_beyond_the_days_of_the_visit(day: int, found: int) -> None:
    stage = Stage(starts=date(2026, 2, 10), ends=date(2026, 2, 11))
    stage.event("Talk", "10:00", "11:00", day=day)
    stage.event("Meant to be", "10:00", "11:00", day=day, external=True)
    stage.event("Cancelled", "10:00", "11:00", day=day, status="cancelled")
    facts = {"day": date(2026, 2, day), "first": date(2026, 2, 10), "last": date(2026, 2, 11), "count": 1}
    assert [told(each) for each in stage.find("Z02")] == [("Z02", "block", "", facts)] * found


def test_the_items_of_a_day_outside_are_one_finding() -> None:
    stage = Stage(starts=date(2026, 2, 10), ends=date(2026, 2, 11))
    for title, begins, ends in (("Tour", "14:00", "15:00"), ("Talk", "10:00", "11:00")):
        stage.event(title, begins, ends, day=13)
    (found,) = stage.find("Z02")
    assert (found.facts["count"], stage.titles(found)) == (2, ["Talk", "Tour"])


@pytest.mark.parametrize(("day", "outside"), [(6, ["Arrival", "Talk"]), (7, [])])
def test_the_arrival_belongs_to_the_visit_up_to_three_days_before(day: int, outside: list[str]) -> None:
    stage = Stage(starts=date(2026, 2, 10), ends=date(2026, 2, 11))
    stage.event("Arrival", "21:00", "22:00", day=day, kind="arrival")
    stage.event("Talk", "10:00", "11:00", day=8)
    assert sorted(stage.titles(each)[0] for each in stage.find("Z02")) == outside


@pytest.mark.parametrize(("day", "outside"), [(14, []), (15, ["Departure", "Talk"])])
def test_the_departure_belongs_to_the_visit_up_to_three_days_after(day: int, outside: list[str]) -> None:
    stage = Stage(starts=date(2026, 2, 10), ends=date(2026, 2, 11))
    stage.event("Departure", "10:00", "10:00", day=day, kind="departure")
    stage.event("Talk", "10:00", "11:00", day=13)
    assert sorted(stage.titles(each)[0] for each in stage.find("Z02")) == outside


def test_an_arrival_whose_time_is_open_counts_and_a_cancelled_one_does_not() -> None:
    stage = Stage(starts=date(2026, 2, 10), ends=date(2026, 2, 11))
    stage.event("Transfer", "23:00", "23:30", day=9)
    stage.event("Cancelled", "22:00", "23:00", day=9, kind="arrival", status="cancelled")
    assert len(stage.find("Z02")) == 1
    stage.event("Arrival", "22:00", "23:00", day=9, kind="arrival", time_state="to be confirmed")
    assert stage.find("Z02") == ()


def test_the_days_are_those_of_the_visits_zone() -> None:
    stage = Stage(starts=date(2026, 2, 10), ends=date(2026, 2, 11))
    stage.event("Late call from New York", "20:00", "21:00", day=11, zone="America/New_York")
    stage.event("Early call from New York", "20:00", "21:00", day=9, zone="America/New_York")
    assert [stage.titles(each) for each in stage.find("Z02")] == [["Late call from New York"]]


@pytest.mark.parametrize(
    ("ends", "until", "found"),
    [("23:59", None, 0), ("00:00+1", None, 0), ("00:01+1", (3, 0, 1), 1), ("00:00+2", (4, 0, 0), 1)],
)
def test_over_midnight(ends: str, until: tuple[int, int, int] | None, found: int) -> None:
    stage = Stage()
    stage.event("Dinner", "20:00", ends)
    facts = {"starts": datetime(2026, 2, 2, 20), "ends": datetime(2026, 2, *until) if until else None}
    assert [told(each) for each in stage.find("Z03")] == [("Z03", "info", "", facts)] * found


def test_midnight_is_that_of_the_visits_zone() -> None:
    stage = Stage()
    stage.event("Call to London", "23:00", "01:00+1", zone="Europe/London")
    assert stage.find("Z03") == ()
    stage.event("Moment", "00:00", "00:00")
    assert stage.find("Z03") == ()

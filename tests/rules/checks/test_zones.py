"""Z01: zones of which the computer tells another time."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from sides import Sides, found_in, told

from delegation_planner.model.kinds import CheckLevel
from delegation_planner.rules.checks.case import ZoneDoubt
from delegation_planner.rules.checks.finding import refs
from tests.rules.checks.staging import Stage

DOUBTS = (ZoneDoubt("Asia/Baku", 60), ZoneDoubt("Asia/Almaty", 60), ZoneDoubt("Asia/Karachi", -30))


def test_zones_that_the_visit_uses() -> None:
    sides = Sides()
    first, last = ("Z01", CheckLevel.WARN, "data"), {"zone": "Asia/Karachi", "minutes": -30}
    case = replace(sides.case(), doubts=DOUBTS)
    assert [(told(each), each.refs) for each in found_in(case, "Z01")] == [((*first, last), refs(sides.visit))]
    flight = sides.item("Flight", "09:00", "12:00", ends_zone="Asia/Almaty")
    found = found_in(replace(sides.case(), doubts=DOUBTS), "Z01")
    assert [told(each) for each in found] == [(*first, last), (*first, {"zone": "Asia/Almaty", "minutes": 60})]
    sides.change(flight, status="cancelled")
    assert len(found_in(replace(sides.case(), doubts=DOUBTS), "Z01")) == 1
    assert sides.find("Z01") == []


@pytest.mark.parametrize(
    ("starts", "ends", "kind", "facts"),
    [
        ("02:30", "03:30", "skipped", {"at": datetime(2026, 3, 29, 2, 30), "becomes": datetime(2026, 3, 29, 3, 30)}),
        ("01:00", "02:30", "skipped", {"at": datetime(2026, 3, 29, 2, 30), "becomes": datetime(2026, 3, 29, 3, 30)}),
        ("01:30", "03:30", "change", {"minutes": 60}),
    ],
)
def test_clocks_that_are_put_forward(starts: str, ends: str, kind: str, facts: dict[str, object]) -> None:
    stage = Stage(starts=date(2026, 3, 29), ends=date(2026, 3, 29))
    stage.event("Night call", starts, ends, day=date(2026, 3, 29), zone="Europe/Berlin")
    (found,) = stage.find("Z01")
    level = CheckLevel.WARN if kind == "skipped" else CheckLevel.INFO
    said = {"item": "Night call", "zone": "Europe/Berlin"} | facts
    assert (found.level, found.kind, dict(found.facts)) == (level, kind, said)


def test_clocks_that_are_put_back_and_items_of_several_days() -> None:
    stage = Stage(starts=date(2026, 3, 28), ends=date(2026, 10, 25))
    for day, ends in ((date(2026, 10, 25), "03:30"), (date(2026, 3, 28), "01:30+2")):
        stage.event("Watch", "01:30", ends, day=day, zone="Europe/Berlin")
    stage.event("Shift", "01:30", "03:30", day=date(2026, 10, 24), zone="Europe/Berlin")
    assert [(found.kind, found.facts["minutes"]) for found in stage.find("Z01")] == [
        ("change", 47 * 60),
        ("change", 180),
    ]


def test_other_days_and_other_hours_are_quiet() -> None:
    stage = Stage(starts=date(2026, 3, 29), ends=date(2026, 3, 29))
    for day, starts, ends in ((29, "03:00", "04:00"), (28, "02:30", "03:30"), (29, "00:30", "01:30")):
        stage.event("Call", starts, ends, day=date(2026, 3, day), zone="Europe/Berlin")
    assert stage.find("Z01") == ()

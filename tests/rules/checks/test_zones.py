"""Z01: zones of which the computer tells another time."""

from dataclasses import replace

from sides import Sides, found_in, told

from delegation_planner.model.kinds import CheckLevel
from delegation_planner.rules.checks.case import ZoneDoubt
from delegation_planner.rules.checks.finding import refs

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

from datetime import datetime

from planmaking import sample

from delegation_planner.edits.events import move_event
from delegation_planner.gui.widgets.told import ToldLine, told_lines
from delegation_planner.model.people import Person
from delegation_planner.model.programme import Event
from delegation_planner.rules.telling import must_be_told

SAMPLE = sample()
PLAN = SAMPLE.plan
MEETING, *_ = SAMPLE.of(Event)


def test_each_line_says_who_why_and_how_to_reach_them() -> None:
    found = told_lines(must_be_told(PLAN, move_event(PLAN, MEETING.id, datetime(2026, 2, 2, 9, 30))), PLAN)
    minister, rector = SAMPLE.of(Person)[:2]
    assert found[:2] == [
        ToldLine(minister.id, "Sayasat Nurbek", "Minister", False, "", "chairs: Bilateral meeting", "guest"),
        ToldLine(rector.id, "Rector, university 1", "", True, "", "attends: Bilateral meeting", "guest"),
    ]
    assert found[0].spoken == "Sayasat Nurbek, Minister, guest, chairs: Bilateral meeting"
    assert len({line.id for line in found}) == 5

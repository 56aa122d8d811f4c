from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from delegation_planner.edits.events import remove_event
from delegation_planner.edits.patching import patched
from delegation_planner.model.ids import Id
from delegation_planner.rules.checks.engine import find_all
from delegation_planner.rules.checks.finding import Finding
from delegation_planner.rules.checks.fixes import EndAt, MoveTo, StartAt
from delegation_planner.rules.checks.fixing import safe_fixes
from tests.rules.checks.staging import Stage

AT = datetime(2026, 2, 2, 10, 30)


@pytest.mark.parametrize(
    ("kind", "label", "times"),
    [
        (EndAt, "End Talk at 10:30", ("10:00", "10:30")),
        (StartAt, "Start Talk at 10:30", ("10:30", "11:00")),
        (MoveTo, "Move Talk to 10:30", ("10:30", "11:30")),
    ],
)
def test_what_each_does(kind: type[EndAt] | type[StartAt] | type[MoveTo], label: str, times: tuple[str, str]) -> None:
    stage = Stage()
    talk = stage.event("Talk", "10:00", "11:00")
    fix = kind(talk.id, AT)
    edit = fix.edit(stage.plan)
    after = patched(stage.plan, edit)
    assert edit.label == label
    assert (f"{after.events[talk.id].starts:%H:%M}", f"{after.events[talk.id].ends:%H:%M}") == times
    assert fix.edit(after) == type(edit)(label, (), stage.visit.id)
    assert not fix.edit(patched(after, remove_event(after, talk.id)))


def test_a_repair_that_makes_another_finding_is_not_safe() -> None:
    stage = Stage()
    here, there = stage.place("NUST")[0], stage.place("QAU")[0]
    stage.way(here, there, 35)
    group = stage.group("Rectors")
    stage.event("Visit", "10:00", "15:25", group, venue_id=here.id)
    ride = stage.event("Ride", "15:25", "15:55", group, kind="transfer", venue_id=here.id, to_venue_id=there.id)
    stage.event("Opening", "15:55", "16:30", group, venue_id=there.id)
    (found,) = stage.find("T01")
    assert found.fixes == (
        StartAt(ride.id, AT.replace(hour=15, minute=20)),
        EndAt(ride.id, AT.replace(hour=16, minute=0)),
    )
    assert safe_fixes(stage.case(), found) == ()


ITEMS = st.lists(
    st.tuples(
        st.integers(0, 100),
        st.integers(0, 40),
        st.sampled_from(["meeting", "transfer", "rest", "meal", "staff"]),
        st.integers(0, 2),
        st.integers(0, 2),
        st.booleans(),
    ),
    min_size=1,
    max_size=6,
)


def _key(finding: Finding) -> tuple[str, str, tuple[Id, ...]]:
    return finding.code, finding.kind, finding.key[1]


@settings(max_examples=60, deadline=None)
@given(ITEMS)
def test_a_repair_removes_its_finding_and_adds_none(items: list[tuple[int, int, str, int, int, bool]]) -> None:
    stage = Stage()
    venues = [stage.place(f"Venue {number}", "Room") for number in range(3)]
    for start, _ in venues:
        for goal, _ in venues[1:]:
            stage.way(start, goal, 15)
    groups = stage.group("Head", head=True), stage.group("Rectors")
    for number, (starts, minutes, kind, here, there, both) in enumerate(items):
        times = (f"{9 + moment // 60:02}:{moment % 60:02}" for moment in (starts, starts + minutes))
        venue, room = venues[here]
        where = {"venue_id": venue.id, "to_venue_id": venues[there][0].id if kind == "transfer" else None}
        inside = room.id if kind != "transfer" else None
        stage.event(f"{number}", *times, *groups[: 1 + both], kind=kind, room_id=inside, **where)
    case = stage.case()
    before = find_all(case)
    levels = {_key(each): each.level for each in before}
    for finding in before:
        for fix in safe_fixes(case, finding):
            after = find_all(type(case)(patched(case.plan, fix.edit(case.plan)), case.today))
            assert {_key(each) for each in after} <= levels.keys() - {_key(finding)}

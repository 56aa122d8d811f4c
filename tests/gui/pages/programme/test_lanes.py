from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from planmaking import event, row

from delegation_planner.gui.pages.programme.lanes import lanes_of, runs
from delegation_planner.model.programme import Attendance
from tests.gui.pages.programme.timeline.boards import HEAD, ONE_RECTOR, RECEIVING, RECTORS, VISIT, item, plan

LANES = {HEAD.id: 0, RECTORS.id: 1}


def test_an_event_lies_in_the_lanes_of_groups_and_of_single_members() -> None:
    rows = item("Talks", "09:00", "10:00", RECEIVING, HEAD)
    assert lanes_of(plan(*rows), rows[0].id, LANES) == [0]
    talk = event(VISIT, "Talk", "09:00", "09:30")
    there = row(Attendance, VISIT, event_id=talk.id, member_id=ONE_RECTOR.id)
    assert lanes_of(plan(talk, there), talk.id, LANES) == [1]
    assert lanes_of(plan(talk), talk.id, LANES) == []


@given(st.sets(st.integers(0, 9)))
def test_runs_cover_exactly_the_lanes_and_are_apart(lanes: set[int]) -> None:
    found = list(runs(sorted(lanes)))
    assert [lane for first, last in found for lane in range(first, last + 1)] == sorted(lanes)
    assert all(one[1] + 1 < other[0] for one, other in pairwise(found))

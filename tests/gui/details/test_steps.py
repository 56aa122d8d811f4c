from hypothesis import given
from hypothesis import strategies as st
from planmaking import event, plan_of, row, visit

from delegation_planner.gui.details.steps import END, step_rows
from delegation_planner.model.kinds import EventKind
from delegation_planner.model.programme import Step

OF = visit()
SIGNED = event(OF, "Signing", "10:45", "11:45", kind=EventKind.SIGNING)


def steps(lengths: list[int]) -> list[Step]:
    return [
        row(Step, OF, event_id=SIGNED.id, position=place, title=f"Step {place}", minutes=length)
        for place, length in enumerate(lengths, 1)
    ]


def test_without_steps_there_is_no_end_either() -> None:
    assert step_rows(plan_of(OF, SIGNED), SIGNED) == []


def test_while_the_time_is_open_no_times_are_told() -> None:
    open_ = event(OF, "Signing", "00:00", "01:00", kind=EventKind.SIGNING, time_state="to be confirmed")
    step = row(Step, OF, event_id=open_.id, title="Entry", minutes=5)
    assert [line.time for line in step_rows(plan_of(OF, open_, step), open_)] == ["", ""]


@given(st.lists(st.integers(0, 30), min_size=1, max_size=12))
def test_each_step_begins_when_those_before_have_ended(lengths: list[int]) -> None:
    *found, end = step_rows(plan_of(OF, SIGNED, *steps(lengths)), SIGNED)
    begins = [10 * 60 + 45 + sum(lengths[:place]) for place in range(len(lengths) + 1)]
    told = [int(line.time[:2]) * 60 + int(line.time[3:]) for line in (*found, end)]
    assert told == [moment % (24 * 60) for moment in begins]
    assert (end.id, end.must) == (END, sum(lengths) > 60)

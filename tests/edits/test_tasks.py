"""Tasks are added, changed, ticked off, linked and removed; nothing that is removed elsewhere takes one along."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from planmaking import Sample, event, plan_of, row, visit

from delegation_planner.edits.events import remove_event
from delegation_planner.edits.mous import remove_mou
from delegation_planner.edits.patching import patched
from delegation_planner.edits.tasks import add_task, add_typed, change_task, link, remove_task, set_done, set_due
from delegation_planner.edits.typed_due import Due, read_task
from delegation_planner.errors import Refused
from delegation_planner.model.ceremonies import Mou
from delegation_planner.model.planning import Ride, Task, Vehicle
from delegation_planner.model.programme import Event
from delegation_planner.store.store import Store
from tests.edits.trying import tried

TODAY = date(2026, 1, 28)


def test_a_task_is_added(store: Store, whole: Sample) -> None:
    edit = add_task(whole.plan, "Print badges", days_before=3, owner="Motor pool")
    assert edit.label == "Add Print badges"
    plan = tried(store, whole, edit)
    made = plan.tasks[edit.changes[0].id]
    assert (made.title, made.days_before, made.due, made.at, made.owner, made.done) == (
        *("Print badges", 3, None, None, "Motor pool", False),
    )
    with pytest.raises(Refused, match="empty"):
        add_task(plan, " ")


def test_a_line_is_added_as_it_was_meant(store: Store, whole: Sample) -> None:
    edit = add_typed(whole.plan, read_task("T-3 10:00 print badges, motor pool", TODAY))
    made = tried(store, whole, edit).tasks[edit.changes[0].id]
    assert (made.title, made.days_before, made.at, made.owner) == ("Print badges", 3, time(10), "Motor pool")


def test_a_task_is_changed_ticked_off_and_removed(store: Store, whole: Sample) -> None:
    sent, _ = whole.of(Task)
    changed = change_task(whole.plan, sent.id, owner="Protocol desk")
    assert changed.label == "Change the owner of Send the vehicle list"
    plan = tried(store, whole, changed)
    assert plan.tasks[sent.id].owner == "Protocol desk"
    done = set_done(plan, sent.id, done=True)
    assert done.label == "Tick off Send the vehicle list"
    plan = tried(store, whole, done)
    assert plan.tasks[sent.id].done
    assert not set_done(plan, sent.id, done=True)
    again = set_done(plan, sent.id, done=False)
    assert again.label == "Open Send the vehicle list again"
    plan = tried(store, whole, again)
    gone = remove_task(plan, sent.id)
    assert gone.label == "Remove Send the vehicle list"
    assert sent.id not in tried(store, whole, gone).tasks


@pytest.mark.parametrize(
    ("due", "label"),
    [
        (Due(14), "Make Send the vehicle list due T-14"),
        (Due(day=date(2026, 1, 30), at=time(17)), "Make Send the vehicle list due 30 Jan 2026 17:00"),
        (Due(), "Make Send the vehicle list due at no set time"),
    ],
)
def test_when_a_task_is_due(store: Store, whole: Sample, due: Due, label: str) -> None:
    sent, _ = whole.of(Task)
    edit = set_due(whole.plan, sent.id, due)
    assert edit.label == label
    held = tried(store, whole, edit).tasks[sent.id]
    assert Due(held.days_before, held.due, held.at) == due


def test_a_task_is_about_one_thing(store: Store, whole: Sample) -> None:
    sent, vetting = whole.of(Task)
    (mou,), meeting = whole.of(Mou), whole.of(Event)[0]
    to_mou = link(whole.plan, sent.id, mou_id=mou.id)
    assert to_mou.label == "Link Send the vehicle list to MoU 1"
    plan = tried(store, whole, to_mou)
    assert (plan.tasks[sent.id].event_id, plan.tasks[sent.id].mou_id) == (None, mou.id)
    to_event = link(plan, vetting.id, event_id=meeting.id)
    assert to_event.label == "Link Legal vetting to Bilateral meeting"
    plan = tried(store, whole, to_event)
    assert (plan.tasks[vetting.id].event_id, plan.tasks[vetting.id].mou_id) == (meeting.id, None)
    to_nothing = link(plan, vetting.id)
    assert to_nothing.label == "Link Legal vetting to nothing"
    assert tried(store, whole, to_nothing).tasks[vetting.id].event_id is None


def test_a_removed_item_frees_its_tasks_and_takes_its_rides_along(store: Store, whole: Sample) -> None:
    sent, vetting = whole.of(Task)
    (ride,), (bus,) = whole.of(Ride), whole.of(Vehicle)
    plan = tried(store, whole, remove_event(whole.plan, ride.event_id))
    assert set(plan.tasks) == {sent.id, vetting.id}
    assert plan.tasks[sent.id].event_id is None
    assert not plan.rides
    assert set(plan.vehicles) == {bus.id}


def test_a_removed_memorandum_frees_its_tasks(store: Store, whole: Sample) -> None:
    _, vetting = whole.of(Task)
    plan = tried(store, whole, remove_mou(whole.plan, vetting.mou_id))
    assert plan.tasks[vetting.id].mou_id is None


@given(st.lists(st.integers(0, 2), min_size=1, max_size=6), st.data())
def test_removing_any_event_loses_no_task(links: list[int], data: st.DataObject) -> None:
    of = visit()
    events = [event(of, f"Item {number}", "10:00", "11:00") for number in range(3)]
    tasks = [row(Task, of, title=f"Task {n}", event_id=events[to].id) for n, to in enumerate(links)]
    plan = plan_of(of, *events, *tasks)
    gone = data.draw(st.lists(st.sampled_from([each.id for each in events]), unique=True))
    for event_id in gone:
        plan = patched(plan, remove_event(plan, event_id))
    assert set(plan.tasks) == {task.id for task in tasks}
    expected = {task.id: None if task.event_id in gone else task.event_id for task in tasks}
    assert {task.id: task.event_id for task in plan.tasks.values()} == expected

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from planmaking import Sample, event, plan_of, row, visit

from delegation_planner.edits.patching import patched
from delegation_planner.edits.placing import Placement, copies, copy_events, place_in_time
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.kinds import AttendanceRole, EventStatus, Side
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Attendance, Event
from delegation_planner.model.visits import Delegation, Group
from delegation_planner.store.store import Store
from tests.edits.trying import plan_content, tried


def span(plan: VisitPlan, event_id: str) -> str:
    held = plan.events[event_id]
    return f"{held.starts:%H:%M}–{held.ends:%H:%M}"


def groups(plan: VisitPlan, event_id: str) -> list[str]:
    return [group.name for group in plan.groups_at(event_id)]


def test_an_item_moves_and_is_attended_by_others_in_one_step(store: Store, whole: Sample) -> None:
    meeting, ceremony, _ = whole.of(Event)
    (group,) = whole.of(Group)
    edit = place_in_time(whole.plan, [Placement(ceremony.id, 15, 15, (group.id,))])
    assert edit.label == "Move MoU signing ceremony to 10:45, let Rectors attend"
    after = tried(store, whole, edit)
    assert (span(after, ceremony.id), groups(after, ceremony.id)) == ("10:45–11:15", ["Rectors"])
    edit = place_in_time(after, [Placement(ceremony.id, group_ids=())])
    assert edit.label == "Let no group attend MoU signing ceremony"
    assert groups(patched(after, edit), ceremony.id) == []
    assert span(after, meeting.id) == "09:15–10:15"


@pytest.mark.parametrize(
    ("starts_by", "ends_by", "label", "becomes"),
    [
        (5, 5, "Move Bilateral meeting to 09:20", "09:20–10:20"),
        (10, 0, "Start Bilateral meeting at 09:25", "09:25–10:15"),
        (0, -10, "End Bilateral meeting at 10:05", "09:15–10:05"),
        (600, 0, "Start Bilateral meeting at 10:10", "10:10–10:15"),
        (0, -600, "End Bilateral meeting at 09:20", "09:15–09:20"),
    ],
)
def test_ends_stop_five_minutes_from_each_other(
    store: Store, whole: Sample, starts_by: int, ends_by: int, label: str, becomes: str
) -> None:
    meeting = whole.of(Event)[0]
    edit = place_in_time(whole.plan, [Placement(meeting.id, starts_by, ends_by)])
    assert edit.label == label
    assert span(tried(store, whole, edit), meeting.id) == becomes


def test_a_moment_gets_longer_but_no_shorter(whole: Sample) -> None:
    of = whole.visit
    arrival = event(of, "Arrival", "09:00", "09:00")
    plan = plan_of(of, arrival)
    assert not place_in_time(plan, [Placement(arrival.id, 0, -5)])
    assert span(patched(plan, place_in_time(plan, [Placement(arrival.id, 0, 5)])), arrival.id) == "09:00–09:05"


def test_where_the_clock_is_changed_the_real_length_counts() -> None:
    berlin = visit(zone="Europe/Berlin", starts="2026-03-29", ends="2026-03-29")
    night = event(berlin, "Night shift", "01:30", "03:30")
    plan = plan_of(berlin, night)
    after = patched(plan, place_in_time(plan, [Placement(night.id, 0, -600)]))
    assert after.events[night.id].ends == datetime(2026, 3, 29, 2, 35)


def test_several_items_move_in_one_step(store: Store, whole: Sample) -> None:
    first, second, _ = whole.of(Event)
    edit = place_in_time(whole.plan, [Placement(each.id, -10, -10) for each in (first, second)])
    assert edit.label == "Move 2 events 10 min earlier"
    after = tried(store, whole, edit)
    assert [span(after, each.id) for each in (first, second)] == ["09:05–10:05", "10:20–10:50"]
    (group,) = whole.of(Group)
    edit = place_in_time(whole.plan, [Placement(each.id, 0, 0, (group.id,)) for each in (first, second)])
    assert edit.label == "Let other groups attend 2 events"


def test_groups_of_the_hosts_and_single_members_go_on_attending() -> None:
    of = visit()
    guests, hosts = row(Delegation, of, name="Guests"), row(Delegation, of, name="Hosts", side=Side.HOST)
    rectors, experts = (row(Group, of, delegation_id=guests.id, name=name) for name in ("Rectors", "Experts"))
    receiving = row(Group, of, delegation_id=hosts.id, name="Receiving")
    talk = event(of, "Talk", "09:00", "10:00")
    there = [row(Attendance, of, event_id=talk.id, group_id=each.id) for each in (rectors, receiving)]
    plan = plan_of(of, guests, hosts, rectors, experts, receiving, talk, *there)
    moved = patched(plan, place_in_time(plan, [Placement(talk.id, group_ids=(experts.id,))]))
    assert {group.name for group in moved.groups_at(talk.id)} == {"Experts", "Receiving"}
    copied = copy_events(plan, [Placement(talk.id, 60, 60, (experts.id,))])
    (copy_id,) = copies(copied)
    assert {group.name for group in patched(plan, copied).groups_at(copy_id)} == {"Experts", "Receiving"}


def test_a_copy_is_tentative_at_its_own_time_and_the_first_stays(store: Store, whole: Sample) -> None:
    meeting = whole.of(Event)[0]
    edit = copy_events(whole.plan, [Placement(meeting.id, 120, 120)])
    assert edit.label == "Copy Bilateral meeting"
    (copy_id,) = copies(edit)
    after = tried(store, whole, edit)
    assert (span(after, meeting.id), span(after, copy_id)) == ("09:15–10:15", "11:15–12:15")
    assert after.events[copy_id].status is EventStatus.TENTATIVE
    assert groups(after, copy_id) == ["Rectors"]
    assert len(after.attending(copy_id, AttendanceRole.CHAIR)) == 1


def test_several_copies_are_one_step(whole: Sample) -> None:
    edit = copy_events(whole.plan, [Placement(each.id, 60, 60) for each in whole.of(Event)[:2]])
    assert (edit.label, len(copies(edit))) == ("Copy 2 events", 2)


MOVES = st.lists(
    st.tuples(st.integers(0, 4), st.integers(-90, 90), st.integers(-90, 90), st.none() | st.sets(st.integers(0, 2))),
    max_size=8,
)


@settings(deadline=None)
@given(MOVES, st.data())
def test_no_item_is_lost_by_any_sequence_of_moves_and_undos(
    moves: list[tuple[int, int, int, set[int] | None]], data: st.DataObject
) -> None:
    of = visit(starts=date(2026, 2, 1), ends=date(2026, 2, 3))
    guests = row(Delegation, of, name="Guests")
    lanes = [row(Group, of, delegation_id=guests.id, name=f"Group {n}", position=n + 1) for n in range(3)]
    events = [event(of, f"Item {n}", f"{8 + n:02}:00", f"{8 + n:02}:45") for n in range(5)]
    there = [row(Attendance, of, event_id=each.id, group_id=lanes[0].id) for each in events]
    plan = plan_of(of, guests, *lanes, *events, *there)
    done: list[Edit] = []
    first = plan
    for number, starts_by, ends_by, wanted in moves:
        if done and data.draw(st.booleans()):
            plan = patched(plan, _back(done.pop()))
        groups_ = None if wanted is None else tuple(lanes[place].id for place in wanted)
        edit = place_in_time(plan, [Placement(events[number].id, starts_by, ends_by, groups_)])
        plan = patched(plan, edit)
        done.append(edit)
        assert plan.events.keys() == {each.id for each in events}
        assert all(each.ends - each.starts >= timedelta(minutes=5) for each in plan.events.values())
        if wanted is not None:
            names = {f"Group {place}" for place in wanted}
            assert {group.name for group in plan.groups_at(events[number].id)} == names
    while done:
        plan = patched(plan, _back(done.pop()))
    assert plan_content(plan) == plan_content(first)


def _back(edit: Edit) -> Edit:
    changes = (Change(each.table, each.id, each.after, each.before) for each in reversed(edit.changes))
    return Edit(edit.label, tuple(changes), edit.visit_id)

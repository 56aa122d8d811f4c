from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from desk.conftest import CLOCK

from delegation_planner.calendars import publish
from delegation_planner.desk.calendar_changes import ChangeKind
from delegation_planner.desk.calendar_states import CalendarDesk, CalendarState
from delegation_planner.desk.handing_out import Counter, Draft
from delegation_planner.edits.attendance import set_groups
from delegation_planner.edits.events import change_event, move_event
from delegation_planner.edits.patching import patched
from delegation_planner.edits.rows import remove
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import TimeState
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.store.store import Store


def unwatched(drafts: Iterable[Draft]) -> Iterable[Draft]:
    return drafts


@pytest.fixture(name="visit_id")
def _visit_id(plan: VisitPlan) -> Id:
    return plan.visit.id


@pytest.fixture(name="meeting")
def _meeting(plan: VisitPlan) -> Event:
    return next(event for event in plan.programme if event.title == "MoU signing ceremony")


def hand_out(store: Store, visit_id: Id, folder: Path) -> None:
    counter = Counter(store, CLOCK, visit_id)
    counter.hand_out(counter.calendars(), folder, unwatched)


def state(store: Store, visit_id: Id, key: Id = "") -> CalendarState:
    return CalendarDesk(store, store.load(visit_id)).state(key or visit_id)


def test_there_is_one_for_the_visit_and_one_for_each_member_who_attends(store: Store, plan: VisitPlan) -> None:
    drafts = Counter(store, CLOCK, plan.visit.id).calendars()
    assert CalendarDesk(store, plan).keys() == tuple(draft.item.member_id or plan.visit.id for draft in drafts)


def test_without_a_known_time_there_is_none(store: Store, plan: VisitPlan) -> None:
    for event in plan.programme:
        store.apply(change_event(store.load(plan.visit.id), event.id, time_state=TimeState.TO_BE_CONFIRMED))
    assert CalendarDesk(store, store.load(plan.visit.id)).keys() == ()


def test_a_calendar_is_new_then_current_then_out_of_date_and_current_again_after_undo(
    store: Store, visit_id: Id, meeting: Event, tmp_path: Path
) -> None:
    count = len(publish.visit_events(store.load(visit_id)))
    assert state(store, visit_id) == CalendarState(visit_id, count)
    hand_out(store, visit_id, tmp_path / "c")
    saved = state(store, visit_id)
    zone = ZoneInfo(store.load(visit_id).visit.zone)
    assert (saved.version, saved.issued, saved.changes) == (3, CLOCK.now(zone), ())
    store.apply(move_event(store.load(visit_id), meeting.id, meeting.starts - timedelta(minutes=15)))
    assert [each.event_id for each in state(store, visit_id).changes] == [meeting.id]
    store.undo()
    assert state(store, visit_id) == saved


def test_a_member_who_attends_no_more_loses_the_event_alone(
    store: Store, visit_id: Id, meeting: Event, tmp_path: Path
) -> None:
    hand_out(store, visit_id, tmp_path / "c")
    plan = store.load(visit_id)
    group = plan.groups_at(meeting.id)[0]
    staying = [row.id for row in plan.groups_at(meeting.id) if row.id != group.id]
    named = {row.member_id for row in plan.attendances_by_event[meeting.id]}
    member = next(row for row in plan.members.values() if row.group_id == group.id and row.id not in named)
    store.apply(set_groups(plan, meeting.id, staying))
    assert [each.kind for each in state(store, visit_id, member.id).changes] == [ChangeKind.REMOVED]
    (change,) = state(store, visit_id).changes
    assert (change.kind, change.differing) == (ChangeKind.CHANGED, ("attending",))


def test_a_mark_that_a_time_is_assumed_is_a_change_when_it_goes(store: Store, visit_id: Id, tmp_path: Path) -> None:
    hand_out(store, visit_id, tmp_path / "c")
    plan = store.load(visit_id)
    notes = plan.source_notes.values()
    shown = publish.visit_events(plan)
    assumed = [event.id for event in shown if plan.is_assumed(event.id, "starts", "ends", "venue_id", "room_id")]
    store.apply(Edit("Drop all notes", tuple(remove(note) for note in notes), visit_id))
    changes = state(store, visit_id).changes
    assert assumed
    assert {each.event_id for each in changes} == set(assumed)
    assert {each.differing for each in changes} == {("assumed",)}


def test_what_is_not_saved_counts_too(store: Store, visit_id: Id, meeting: Event, tmp_path: Path) -> None:
    hand_out(store, visit_id, tmp_path / "c")
    plan = store.load(visit_id)
    edit = move_event(plan, meeting.id, meeting.starts + timedelta(minutes=5))
    desk = CalendarDesk(store, patched(plan, edit), (edit,))
    assert [each.event_id for each in desk.state(visit_id).changes] == [meeting.id]


def test_what_is_not_handed_out_again_is_told_of_its_own_last_version(
    store: Store, visit_id: Id, meeting: Event, tmp_path: Path
) -> None:
    hand_out(store, visit_id, tmp_path / "c")
    store.apply(move_event(store.load(visit_id), meeting.id, meeting.starts - timedelta(minutes=15)))
    counter = Counter(store, CLOCK, visit_id)
    drafts = counter.calendars()
    counter.hand_out(drafts[:1], tmp_path / "c", unwatched)
    member = drafts[1].item.member_id
    assert member
    assert (state(store, visit_id).version, state(store, visit_id).changes) == (4, ())
    theirs = state(store, visit_id, member)
    assert (theirs.version, [each.event_id for each in theirs.changes]) == (3, [meeting.id])

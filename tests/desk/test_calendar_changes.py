from datetime import timedelta
from zoneinfo import available_timezones

from desk.random_edits import PLAN, histories
from hypothesis import given

from delegation_planner.calendars import publish
from delegation_planner.calendars.events import vevent
from delegation_planner.desk.calendar_changes import ChangeKind, EventChange, changes_between, shown_in
from delegation_planner.edits.events import change_event, move_event, remove_event
from delegation_planner.edits.patching import patched
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventStatus, TimeState
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.registers import Registers

KEPT_BY_THE_STORE = ("DTSTAMP", "SEQUENCE", "CREATED", "LAST-MODIFIED")
MEETING, CEREMONY, OPENING = PLAN.programme
ZONES = available_timezones()


def shown(plan: VisitPlan) -> dict[Id, object]:
    return dict(shown_in(plan, publish.visit_events(plan)))


def changes(before: VisitPlan, after: VisitPlan) -> tuple[EventChange, ...]:
    return changes_between(*(shown_in(plan, publish.visit_events(plan)) for plan in (before, after)))


def after(*edits: Edit) -> VisitPlan:
    plan = PLAN
    for edit in edits:
        plan = patched(plan, edit)
    return plan


def written(plan: VisitPlan) -> dict[Id, list[str]]:
    """Return the lines that the calendar file has of each event, without what the store keeps by itself."""
    files = {event.id: vevent(plan, event, ZONES, "en").splitlines() for event in publish.visit_events(plan)}
    return {
        row_id: [line for line in lines if not line.startswith(KEPT_BY_THE_STORE)] for row_id, lines in files.items()
    }


@given(history=histories())
def test_what_has_changed_is_what_the_file_says_otherwise(
    history: tuple[VisitPlan, Registers, tuple[Edit, ...]],
) -> None:
    plan = history[0]
    before, now = written(PLAN), written(plan)
    differing = {row_id for row_id in before.keys() | now.keys() if before.get(row_id) != now.get(row_id)}
    found = changes(PLAN, plan)
    assert {change.event_id for change in found} == differing
    assert {change.event_id for change in found if change.kind is ChangeKind.ADDED} == now.keys() - before.keys()
    assert {change.event_id for change in found if change.kind is ChangeKind.REMOVED} == before.keys() - now.keys()
    assert all(change.differing for change in found if change.before and change.after)


@given(history=histories())
def test_a_showing_differs_from_itself_in_nothing(history: tuple[VisitPlan, Registers, tuple[Edit, ...]]) -> None:
    assert changes(history[0], history[0]) == ()
    assert not [each for each in shown(history[0]).values() if each is None]


def test_an_event_that_moves_says_from_where_to_where() -> None:
    (change,) = changes(PLAN, after(move_event(PLAN, MEETING.id, MEETING.starts - timedelta(minutes=15))))
    assert change.before
    assert change.after
    assert (change.kind, change.differing) == (ChangeKind.CHANGED, ("starts", "ends"))
    assert (f"{change.before.starts:%H:%M}", f"{change.after.starts:%H:%M}") == ("09:15", "09:00")


def test_an_event_that_is_called_off_is_cancelled_and_one_that_is_gone_is_removed() -> None:
    edit = change_event(PLAN, CEREMONY.id, status=EventStatus.CANCELLED)
    plan = after(edit, remove_event(PLAN, MEETING.id))
    assert [(each.event_id, each.kind) for each in changes(PLAN, plan)] == [
        (MEETING.id, ChangeKind.REMOVED),
        (CEREMONY.id, ChangeKind.CANCELLED),
    ]
    assert [each.kind for each in changes(plan, PLAN)] == [ChangeKind.ADDED, ChangeKind.CHANGED]


def test_a_time_that_is_open_again_leaves_the_calendar() -> None:
    (change,) = changes(PLAN, after(change_event(PLAN, MEETING.id, time_state=TimeState.TO_BE_CONFIRMED)))
    assert (change.kind, change.after, change.shown.title) == (ChangeKind.REMOVED, None, "Bilateral meeting")


def test_what_no_calendar_shows_changes_none() -> None:
    assert changes(PLAN, after(change_event(PLAN, MEETING.id, staff_note="Bring flags", in_charge="Protocol"))) == ()

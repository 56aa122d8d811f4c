from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from planmaking import NOW, Sample, opened, sample

from delegation_planner.clock import Clock
from delegation_planner.desk.handing_out import Counter, Order
from delegation_planner.desk.since import changed_by, changed_since, since_papers
from delegation_planner.edits.attendance import set_groups
from delegation_planner.edits.events import change_event, move_event, remove_event
from delegation_planner.edits.issues import Item, new_issue, record_issues
from delegation_planner.edits.people import change_member
from delegation_planner.edits.tasks import add_task, set_done
from delegation_planner.model.edit import Change, Edit, PastEdit
from delegation_planner.model.kinds import Edition, IssueKind, VisaState
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.planning import Task
from delegation_planner.model.programme import Event
from delegation_planner.model.records import Issue
from delegation_planner.model.registers import Registers
from delegation_planner.model.visits import Member
from delegation_planner.store.store import Store

SAMPLE = sample()
MEETING, CEREMONY, OPENING = SAMPLE.of(Event)
START = datetime(2026, 2, 2, 11)
NOBODY = Registers(**{name: {} for name in Registers.__dataclass_fields__})


@pytest.fixture(name="store")
def _store(tmp_path: Path) -> Iterator[Store]:
    bare = Sample(SAMPLE.visit, tuple(row for row in SAMPLE.rows if not isinstance(row, Issue)))
    with opened(tmp_path / "planner.db") as store:
        store.apply(bare.making)
        yield store


def print_papers(store: Store, folder: Path) -> None:
    counter = Counter(store, Clock(NOW), SAMPLE.visit.id)
    counter.hand_out(counter.papers(Order(("programme",), Edition.STAFF)), folder, tuple)


def do(store: Store, *edits: Edit) -> VisitPlan:
    store.apply(*edits)
    return store.load(SAMPLE.visit.id)


def test_without_any_paper_there_is_nothing_to_compare_with(store: Store) -> None:
    assert since_papers(store, store.load(SAMPLE.visit.id), store.registers()) is None


def test_a_move_is_told_until_it_is_taken_back(store: Store, tmp_path: Path) -> None:
    print_papers(store, tmp_path)
    plan = do(store, move_event(store.load(SAMPLE.visit.id), CEREMONY.id, START))
    found = since_papers(store, plan, store.registers())
    assert found is not None
    assert (found.version, found.issued, found.printed) == (1, NOW, True)
    assert [(each.change.table, each.change.id, each.at) for each in found.changed] == [("events", CEREMONY.id, NOW)]
    assert {d.field: (d.before, d.after) for d in found.changed[0].differences} == {
        "starts": ("2026-02-02T10:30:00", "2026-02-02T11:00:00"),
        "ends": ("2026-02-02T11:00:00", "2026-02-02T11:30:00"),
    }
    assert "Sayasat Nurbek" in [told.name for told in found.told]
    store.undo()
    again = since_papers(store, store.load(SAMPLE.visit.id), store.registers())
    assert again is not None
    assert (again.changed, again.told) == ((), ())


def test_what_is_not_in_the_file_yet_counts_too(store: Store, tmp_path: Path) -> None:
    print_papers(store, tmp_path)
    plan = store.load(SAMPLE.visit.id)
    unsaved = PastEdit(NOW, move_event(plan, CEREMONY.id, START))
    found = since_papers(store, plan, store.registers(), [unsaved])
    assert found is not None
    assert [each.change.id for each in found.changed] == [CEREMONY.id]


def test_calendars_alone_are_not_printed(store: Store) -> None:
    plan = store.load(SAMPLE.visit.id)
    issue = new_issue(plan, Item(IssueKind.CALENDAR, "calendar"), version=1, issued=NOW, digest="ab" * 32)
    plan = do(store, record_issues(plan, [issue]))
    found = since_papers(store, plan, store.registers())
    assert found is not None
    assert not found.printed


def since(*edits: Edit, plan: VisitPlan = SAMPLE.plan) -> list[tuple[str, tuple[str, ...], int]]:
    """Return what edits, done a minute after each other, changed: table, fields, and in which minute."""
    past = [PastEdit(NOW + timedelta(minutes=n), edit) for n, edit in enumerate(edits)]
    found = changed_since(past, plan, NOBODY)
    minutes = [((each.at or NOW) - NOW) // timedelta(minutes=1) for each in found]
    return [
        (each.change.table, tuple(d.field for d in each.differences), minute)
        for each, minute in zip(found, minutes, strict=True)
    ]


def test_fields_that_were_changed_at_different_times_are_told_apart_the_last_first() -> None:
    moved = move_event(SAMPLE.plan, CEREMONY.id, START)
    noted = change_event(SAMPLE.plan, CEREMONY.id, note="By the gate")
    assert since(moved, noted) == [("events", ("note",), 1), ("events", ("starts", "ends"), 0)]


def test_what_was_changed_and_changed_back_keeps_its_time() -> None:
    first = change_event(SAMPLE.plan, CEREMONY.id, note="By the gate")
    other = Edit("", (Change("events", CEREMONY.id, {"note": "By the gate"}, {"note": "Inside"}),))
    back = Edit("", (Change("events", CEREMONY.id, {"note": "Inside"}, {"note": "By the gate"}),))
    assert since(first, other, back) == [("events", ("note",), 0)]


def test_what_comes_or_goes_with_something_is_not_told_by_itself() -> None:
    assert since(remove_event(SAMPLE.plan, MEETING.id)) == [("events", ("",), 0)]


def test_who_attends_is_told() -> None:
    assert since(set_groups(SAMPLE.plan, MEETING.id, [])) == [("attendances", ("",), 0)]


def test_what_no_paper_shows_is_not_told() -> None:
    member = next(each for each in SAMPLE.of(Member) if each.role == "head")
    assert since(change_member(SAMPLE.plan, member.id, visa=VisaState.ISSUED)) == []
    assert since(add_task(SAMPLE.plan, "Print badges"), set_done(SAMPLE.plan, SAMPLE.of(Task)[0].id, done=True)) == []


def test_an_event_that_was_removed_and_came_back_otherwise_is_told_field_by_field() -> None:
    values = {name: value for name, value in MEETING.values().items() if name not in {"id", "revision", "created"}}
    gone = Edit("", (Change("events", MEETING.id, values, None),))
    back = Edit("", (Change("events", MEETING.id, None, values | {"title": "Talk"}),))
    assert since(gone, back) == [("events", ("title",), 1)]


def test_an_edit_is_told_row_by_row_without_what_the_store_keeps_by_itself() -> None:
    moved = move_event(SAMPLE.plan, CEREMONY.id, START)
    kept = Change("events", MEETING.id, {"sequence": 1}, {"sequence": 2})
    both = Change("events", OPENING.id, {"title": "Opening", "sequence": 1}, {"title": "Start", "sequence": 2})
    found = list(changed_by(Edit("", (*moved.changes, kept, both)), SAMPLE.plan, NOBODY))
    assert [(each.change.id, [d.field for d in each.differences]) for each in found] == [
        (CEREMONY.id, ["starts", "ends"]),
        (OPENING.id, ["title"]),
    ]

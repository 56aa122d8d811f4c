from datetime import date, datetime, timedelta

import pytest
from planmaking import Sample, contents, sample

from delegation_planner.edits.ceremonies import set_mou_state
from delegation_planner.edits.duplicates import duplicate_visit
from delegation_planner.edits.events import change_event
from delegation_planner.errors import Refused
from delegation_planner.model.ceremonies import Mou
from delegation_planner.model.kinds import EventStatus, MouState, PassportState, VisaState, VisitStatus
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.model.schema import VISIT_TABLES, references
from delegation_planner.store.store import Store

STARTS = date(2027, 4, 12)


def copied(store: Store, whole: Sample) -> tuple[VisitPlan, VisitPlan]:
    """Return the plan of the visit and that of its copy."""
    edit = duplicate_visit(store.load(whole.visit.id), "Second visit", STARTS)
    assert edit.label == "Duplicate Test visit as Second visit"
    store.apply(edit)
    return store.load(whole.visit.id), store.load(edit.visit_id or "")


def test_a_copy_holds_all_but_what_was_handed_out(store: Store, whole: Sample) -> None:
    before = contents(store.path)
    plan, copy = copied(store, whole)
    for name in VISIT_TABLES:
        assert len(copy.table(name)) == (0 if name == "issues" else len(plan.table(name))), name
        assert not copy.table(name).keys() & plan.table(name).keys()
    assert (copy.visit.title, copy.visit.code, copy.visit.status) == ("Second visit", "second-visit", VisitStatus.IDEA)
    assert copy.persons == plan.persons
    store.undo()
    assert contents(store.path) == before


def test_the_copy_refers_to_its_own_rows(store: Store, whole: Sample) -> None:
    plan, copy = copied(store, whole)
    originals = {plan.visit.id, *(row_id for name in VISIT_TABLES for row_id in plan.table(name))}
    for name in VISIT_TABLES:
        for row in copy.table(name).values():
            assert not originals & {row.values()[field] for field in references(name)}
    (note,) = copy.source_notes.values()
    assert copy.events[note.row_id].title == "Bilateral meeting"


def test_events_keep_their_wall_clock(store: Store, whole: Sample) -> None:
    plan, copy = copied(store, whole)
    by = timedelta(days=434)
    assert (copy.visit.starts, copy.visit.ends) == (STARTS, STARTS)
    assert [(each.title, each.starts - by, each.ends - by) for each in copy.programme] == [
        (each.title, each.starts, each.ends) for each in plan.programme
    ]
    assert copy.programme[0].starts == datetime(2027, 4, 12, 9, 15)


def test_what_was_reached_begins_anew(store: Store, whole: Sample) -> None:
    (mou,), meeting = whole.of(Mou), whole.of(Event)[0]
    store.apply(set_mou_state(store.load(whole.visit.id), mou.id, MouState.SIGNED))
    store.apply(change_event(store.load(whole.visit.id), meeting.id, ends=datetime(2026, 2, 2, 10, 20)))
    plan, copy = copied(store, whole)
    assert plan.events[meeting.id].sequence == 1
    assert {each.sequence for each in copy.events.values()} == {0}
    assert {each.status for each in copy.events.values()} == {EventStatus.TENTATIVE}
    assert {each.state for each in copy.mous.values()} == {MouState.ANNOUNCED}
    assert {(each.passport, each.visa) for each in copy.members.values()} == {
        (PassportState.AWAITED, VisaState.NOT_STARTED)
    }
    assert not {each.uid for each in copy.events.values()} & {each.uid for each in plan.events.values()}


def test_the_code_of_the_original_is_taken(whole: Sample) -> None:
    visit = duplicate_visit(whole.plan, whole.visit.title, STARTS, ["test-visit-2"]).changes[0]
    assert visit.after is not None
    assert visit.after["code"] == "test-visit-3"


def test_a_copy_beyond_the_calendar_is_refused() -> None:
    with pytest.raises(Refused, match="9999-12-31 lies beyond the calendar"):
        duplicate_visit(sample(ends=date(2026, 2, 3)).plan, "Too late", date.max)

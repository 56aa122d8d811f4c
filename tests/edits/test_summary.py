from datetime import datetime

from planmaking import NOW, Sample, row

from delegation_planner.edits.rows import alter, make, remove
from delegation_planner.edits.summary import OF_THE_DESK, UNSHOWN, changed_rows
from delegation_planner.model.edit import Change, Edit, PastEdit
from delegation_planner.model.ids import new_id
from delegation_planner.model.planning import PrayerTime, Ride, Task, Vehicle
from delegation_planner.model.programme import Attendance, Event
from delegation_planner.model.records import SourceNote
from delegation_planner.model.schema import TABLES
from delegation_planner.model.visits import Interpreter, Member


def past(*changes: Change) -> PastEdit:
    return PastEdit(NOW, Edit("Something", changes))


def test_what_changed_is_told_by_row(whole: Sample) -> None:
    first, second, *_ = whole.of(Event)
    assert changed_rows([past(*alter(first, title="Other"), *alter(second, note="New"))]) == {first.id, second.id}


def test_what_was_taken_back_did_not_change(whole: Sample) -> None:
    (event, *_) = whole.of(Event)
    (there,) = alter(event, starts=datetime(2026, 2, 2, 7))
    back = Change(there.table, there.id, there.after, there.before)
    assert changed_rows([past(there), past(back)]) == frozenset()


def test_the_books_are_no_change(whole: Sample) -> None:
    (event, *_) = whole.of(Event)
    assert changed_rows([past(*alter(event, sequence=7, revision=9))]) == frozenset()


def test_rows_that_came_or_went_changed_unless_both(whole: Sample) -> None:
    first, second, third, *_ = whole.of(Event)
    edits = [past(make(first), remove(second), make(third)), past(remove(third))]
    assert changed_rows(edits) == {first.id, second.id}


def test_an_attendance_that_went_marks_its_event(whole: Sample) -> None:
    (attendance, *_) = whole.of(Attendance)
    assert changed_rows([past(remove(attendance))]) == {attendance.id, attendance.event_id}


def test_what_no_paper_shows_is_no_change(whole: Sample) -> None:
    (interpreter,), (head, rector, *_) = whole.of(Interpreter), whole.of(Member)
    states = {"passport": "received", "visa": "issued", "food": "vegan"}
    edits = [past(*alter(head, **states)), past(*alter(rector, interpreter_id=interpreter.id))]
    assert changed_rows(edits) == frozenset()
    assert changed_rows([past(*alter(head, food="vegan", position=9)), *edits]) == {head.id}


def test_the_work_at_the_desk_changes_nothing_that_was_handed_out(whole: Sample) -> None:
    sent, vetting = whole.of(Task)
    note = row(SourceNote, whole.visit, source_id=new_id(), table_name="tasks", row_id=sent.id)
    (bus,), (ride,), (dhuhr,) = whole.of(Vehicle), whole.of(Ride), whole.of(PrayerTime)
    edits = [
        past(remove(note), remove(sent), *alter(vetting, done=False)),
        past(remove(ride), remove(bus), make(dhuhr)),
    ]
    assert changed_rows(edits) == frozenset()
    (other, *_) = whole.of(SourceNote)
    assert changed_rows([past(remove(other)), *edits]) == {other.id}


def test_a_member_who_came_or_went_changed(whole: Sample) -> None:
    head, rector, *_ = whole.of(Member)
    assert changed_rows([past(make(head), remove(rector))]) == {head.id, rector.id}


def test_what_is_not_shown_names_fields_that_there_are() -> None:
    assert TABLES.keys() > OF_THE_DESK
    assert all(fields <= TABLES[table].model_fields.keys() for table, fields in UNSHOWN.items())


def test_nothing_done_is_nothing_changed() -> None:
    assert changed_rows([]) == frozenset()

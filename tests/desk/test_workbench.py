import resource
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from planmaking import NOW, REAL, Sample, another_program, content, contents, opened, row, sample, visit

from delegation_planner.clock import Clock
from delegation_planner.desk.workbench import Done, DoneKind, Workbench
from delegation_planner.edits.rows import alter, climb, make
from delegation_planner.errors import Conflict, DatabaseTrouble, DiskFull, Misplaced, ReadOnly, Refused
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import new_id
from delegation_planner.model.kinds import VisitStatus
from delegation_planner.model.people import Person, Venue
from delegation_planner.model.programme import Attendance, Event
from delegation_planner.model.visits import Member
from delegation_planner.store.engine import driver_connection
from delegation_planner.store.opening import open_store

HOLDER = """
import sys
from pathlib import Path
from planmaking import opened
store = opened(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.readline()
store.close()
print("closed", flush=True)
sys.stdin.readline()
"""

LOCKER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("locked", flush=True)
sys.stdin.readline()
"""


@dataclass
class Told:
    """What a window would be told."""

    changed: list[Done] = field(default_factory=list)
    saved: list[datetime] = field(default_factory=list)
    trouble: list[DatabaseTrouble] = field(default_factory=list)
    opened: int = 0

    def open(self) -> None:
        self.opened += 1


def listening(bench: Workbench) -> Told:
    told = Told()
    bench.on_changed.append(told.changed.append)
    bench.on_saved.append(told.saved.append)
    bench.on_trouble.append(told.trouble.append)
    bench.on_opened.append(told.open)
    return told


def bench_of(path: Path) -> Workbench:
    return Workbench(open_store(path, Clock(NOW), real=Clock(REAL)), Clock(NOW), Clock(REAL))


@contextmanager
def full_disk(path: Path) -> Iterator[None]:
    """Let no file grow beyond what the database's log holds now, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    log = path.with_name(path.name + "-wal")
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size if log.exists() else 0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture(name="whole", scope="module")
def _whole() -> Sample:
    return sample()


@pytest.fixture(name="path")
def _path(tmp_path: Path, whole: Sample) -> Path:
    path = tmp_path / "desk" / "visits.db"
    with opened(path) as store:
        store.apply(whole.making)
    return path


@pytest.fixture(name="bench")
def _bench(path: Path, whole: Sample) -> Iterator[Workbench]:
    bench = bench_of(path)
    bench.open_visit(whole.visit.id)
    yield bench
    bench.close(abandon=True)


def meeting(bench: Workbench, whole: Sample) -> Event:
    assert bench.plan
    return bench.plan.events[whole.of(Event)[0].id]


def retitled(bench: Workbench, whole: Sample, title: str) -> Edit:
    return Edit(f"Rename to {title}", alter(meeting(bench, whole), title=title), whole.visit.id)


def moved(bench: Workbench, whole: Sample, minutes: int) -> Edit:
    of = meeting(bench, whole)
    by = timedelta(minutes=minutes)
    return Edit(f"Move by {minutes}", alter(of, starts=of.starts + by, ends=of.ends + by), whole.visit.id)


# --- doing -----------------------------------------------------------------------------------------------------


def test_an_edit_is_saved_and_told(bench: Workbench, path: Path, whole: Sample) -> None:
    told = listening(bench)
    of = whole.of(Event)[0]
    done = bench.do(retitled(bench, whole, "Talks"))
    assert told.changed == [done]
    assert told.saved == [REAL]
    assert (done.kind, done.visit_id, done.tables, done.rows) == (
        DoneKind.DONE,
        whole.visit.id,
        frozenset({"events"}),
        frozenset({of.id}),
    )
    assert meeting(bench, whole).title == "Talks"
    assert contents(path)["events"][of.id]["title"] == "Talks"
    assert (bench.undo_label, bench.redo_label) == ("Rename to Talks", None)


def test_an_edit_that_changes_nothing_is_no_step(bench: Workbench, whole: Sample) -> None:
    told = listening(bench)
    bench.do(retitled(bench, whole, "Bilateral meeting"))
    assert (told.changed, told.saved, len(bench.store.history())) == ([], [], 1)


def test_what_does_not_fit_is_raised_and_changes_nothing(bench: Workbench, whole: Sample) -> None:
    told = listening(bench)
    stale = retitled(bench, whole, "Talks")
    bench.do(retitled(bench, whole, "Consultations"))
    with pytest.raises(Conflict):
        bench.do(stale)
    with pytest.raises(Refused):
        bench.do(Edit("Turn", alter(meeting(bench, whole), ends=datetime(2026, 2, 1, 9)), whole.visit.id))
    assert meeting(bench, whole).title == "Consultations"
    assert len(told.changed) == 1


def test_registers_follow_each_change(bench: Workbench, path: Path) -> None:
    person = row(Person, position="Rector, university 4")
    assert person.id not in bench.registers.persons
    bench.do(Edit("Add", (make(person),)))
    bench.do(Edit("Name", alter(bench.registers.persons[person.id], telephone="+92 51 000")))
    assert bench.registers.persons[person.id].telephone == "+92 51 000"
    bench.undo()
    held = {row_id: content(each) for row_id, each in bench.registers.persons.items()}
    assert held == contents(path)["persons"]
    assert held[person.id]["telephone"] == ""
    bench.undo()
    assert person.id not in bench.registers.persons


def test_a_change_of_a_shared_row_with_another_visit_shows_in_the_open_one(bench: Workbench, whole: Sample) -> None:
    other = visit(code="other", title="Another visit")
    bench.do(Edit("New", (make(other),), other.id))
    bench.do(Edit("Rename", alter(whole.of(Venue)[0], name="House"), other.id))
    assert bench.plan
    assert bench.plan.venues[whole.of(Venue)[0].id].name == "House"
    assert [each.title for each in bench.visits] == ["Test visit", "Another visit"]


def test_a_closed_visit_is_changed_only_when_it_is_reopened(bench: Workbench, whole: Sample) -> None:
    assert bench.plan
    bench.do(Edit("Close", climb(bench.plan.visit, "status", VisitStatus.CLOSED), whole.visit.id))
    assert bench.is_frozen
    with pytest.raises(Refused) as refused:
        bench.do(retitled(bench, whole, "Talks"))
    assert str(refused.value) == "“Test visit” is closed. Reopen it to change it."
    with pytest.raises(Refused):
        bench.do(Edit("Rename", alter(bench.plan.visit, title="Other"), whole.visit.id))
    bench.do(Edit("Reopen", climb(bench.plan.visit, "status", VisitStatus.RUNNING), whole.visit.id))
    bench.do(retitled(bench, whole, "Talks"))
    assert meeting(bench, whole).title == "Talks"


def test_closing_a_visit_can_be_undone(bench: Workbench, whole: Sample) -> None:
    assert bench.plan
    bench.do(Edit("Close", climb(bench.plan.visit, "status", VisitStatus.CLOSED), whole.visit.id))
    bench.undo()
    assert bench.plan.visit.status is VisitStatus.IDEA


# --- undo ------------------------------------------------------------------------------------------------------


def test_undo_and_redo_tell_what_they_did(bench: Workbench, whole: Sample) -> None:
    bench.do(retitled(bench, whole, "Talks"))
    told = listening(bench)
    undone, redone = bench.undo(), bench.redo()
    assert undone
    assert redone
    assert [undone.kind, redone.kind] == [DoneKind.UNDONE, DoneKind.REDONE]
    assert told.changed == [undone, redone]
    assert undone.rows == redone.rows == {whole.of(Event)[0].id}
    assert meeting(bench, whole).title == "Talks"


def test_undo_survives_a_restart_and_opens_the_visit(path: Path, whole: Sample) -> None:
    bench = bench_of(path)
    bench.open_visit(whole.visit.id)
    bench.do(retitled(bench, whole, "Talks"))
    bench.close()
    again = bench_of(path)
    assert again.plan is None
    assert again.undo_label == "Rename to Talks"
    again.undo()
    assert meeting(again, whole).title == "Bilateral meeting"
    again.close()


def test_undo_of_another_visits_step_opens_that_visit(bench: Workbench, whole: Sample) -> None:
    other = visit(code="other", title="Another visit")
    bench.do(Edit("New", (make(other),), other.id))
    bench.do(retitled(bench, whole, "Talks"))
    bench.open_visit(other.id)
    told = listening(bench)
    bench.undo()
    assert meeting(bench, whole).title == "Bilateral meeting"
    assert told.opened == 1


def test_undo_of_making_the_open_visit_leaves_none_open(bench: Workbench) -> None:
    other = visit(code="other", title="Another visit")
    bench.do(Edit("New", (make(other),), other.id))
    bench.open_visit(other.id)
    bench.undo()
    assert bench.plan is None
    assert [each.title for each in bench.visits] == ["Test visit"]
    bench.redo()
    assert bench.plan
    assert bench.plan.visit.id == other.id


def test_edits_of_one_field_in_one_focus_are_one_step(bench: Workbench, whole: Sample) -> None:
    for title in ("T", "Ta", "Talks"):
        bench.do(retitled(bench, whole, title), join="title 1")
    assert [entry.label for entry in bench.store.history()] == ["Import “Test visit”", "Rename to Talks"]
    bench.undo()
    assert meeting(bench, whole).title == "Bilateral meeting"
    bench.redo()
    assert meeting(bench, whole).title == "Talks"


def test_another_focus_is_another_step(bench: Workbench, whole: Sample) -> None:
    bench.do(retitled(bench, whole, "Talks"), join="title 1")
    bench.do(retitled(bench, whole, "Consultations"), join="title 2")
    bench.undo()
    assert meeting(bench, whole).title == "Talks"


def test_a_joined_step_moves_the_sequence_on_and_its_undo_too(bench: Workbench, whole: Sample) -> None:
    start = meeting(bench, whole).starts
    bench.do(moved(bench, whole, 15), join="start")
    bench.do(moved(bench, whole, 15), join="start")
    assert (meeting(bench, whole).starts - start, meeting(bench, whole).sequence) == (timedelta(minutes=30), 2)
    bench.undo()
    assert (meeting(bench, whole).starts, meeting(bench, whole).sequence) == (start, 3)


def test_what_was_typed_and_taken_back_leaves_nothing_to_undo(bench: Workbench, whole: Sample) -> None:
    bench.do(retitled(bench, whole, "Talks"), join="title")
    bench.do(retitled(bench, whole, "Bilateral meeting"), join="title")
    assert bench.undo_label == "Import “Test visit”"


# --- when the disk is full -------------------------------------------------------------------------------------


def test_on_a_full_disk_work_goes_on_in_memory(bench: Workbench, path: Path, whole: Sample) -> None:
    told = listening(bench)
    before = contents(path)
    with full_disk(path):
        bench.do(retitled(bench, whole, "Talks"))
        bench.do(moved(bench, whole, 15))
        assert not bench.try_again()
    assert [type(trouble) for trouble in told.trouble] == [DiskFull, DiskFull]
    assert bench.unsaved_since == REAL
    assert [edit.label for edit in bench.unsaved] == ["Rename to Talks", "Move by 15"]
    assert (meeting(bench, whole).title, meeting(bench, whole).starts.minute) == ("Talks", 30)
    assert contents(path) == before
    assert told.saved == []
    assert [done.edit.label for done in told.changed] == ["Rename to Talks", "Move by 15"]


def test_when_there_is_room_again_all_is_saved_in_order(bench: Workbench, path: Path, whole: Sample) -> None:
    with full_disk(path):
        bench.do(retitled(bench, whole, "Talks"))
        bench.do(retitled(bench, whole, "Consultations"))
    told = listening(bench)
    assert bench.try_again()
    assert (bench.unsaved, bench.unsaved_since, told.saved) == ((), None, [REAL])
    assert [entry.label for entry in bench.store.history()][1:] == ["Rename to Talks", "Rename to Consultations"]
    assert contents(path)["events"][whole.of(Event)[0].id]["title"] == "Consultations"


def test_unsaved_edits_are_undone_and_redone(bench: Workbench, path: Path, whole: Sample) -> None:
    with full_disk(path):
        bench.do(retitled(bench, whole, "Talks"))
        bench.do(retitled(bench, whole, "Consultations"))
        assert bench.undo_label == "Rename to Consultations"
        bench.undo()
        assert (meeting(bench, whole).title, bench.redo_label) == ("Talks", "Rename to Consultations")
        bench.redo()
        assert meeting(bench, whole).title == "Consultations"
        bench.undo()
        bench.undo()
        assert (meeting(bench, whole).title, bench.unsaved_since) == ("Bilateral meeting", None)


def test_unsaved_edits_of_one_focus_are_one_step(bench: Workbench, path: Path, whole: Sample) -> None:
    with full_disk(path):
        bench.do(retitled(bench, whole, "T"), join="title")
        bench.do(retitled(bench, whole, "Talks"), join="title")
    assert [edit.label for edit in bench.unsaved] == ["Rename to Talks"]
    assert bench.try_again()
    bench.undo()
    assert meeting(bench, whole).title == "Bilateral meeting"


def test_a_person_who_is_not_saved_yet_can_be_made_a_member(bench: Workbench, path: Path, whole: Sample) -> None:
    person = row(Person, position="Rector, university 4")
    member = row(Member, whole.visit, delegation_id=whole.of(Member)[0].delegation_id, person_id=person.id, position=9)
    with full_disk(path):
        bench.do(Edit("Add person", (make(person),)))
        bench.do(Edit("Add member", (make(member),), whole.visit.id))
    assert bench.plan
    assert bench.plan.persons[person.id] == bench.registers.persons[person.id]
    assert bench.try_again()
    assert member.id in contents(path)["members"]


def test_in_memory_too_what_does_not_fit_is_raised(bench: Workbench, path: Path, whole: Sample) -> None:
    stale = retitled(bench, whole, "Stale")
    with full_disk(path):
        bench.do(retitled(bench, whole, "Talks"))
        with pytest.raises(Conflict):
            bench.do(stale)
        with pytest.raises(DiskFull):
            bench.do(Edit("New", (make(visit(code="other")),), new_id()))
    assert [edit.label for edit in bench.unsaved] == ["Rename to Talks"]


def test_save_elsewhere_takes_all_along(bench: Workbench, path: Path, tmp_path: Path, whole: Sample) -> None:
    with full_disk(path):
        bench.do(retitled(bench, whole, "Talks"))
    told = listening(bench)
    (tmp_path / "stick").mkdir()
    bench.save_elsewhere(tmp_path / "stick" / "copy.db")
    assert bench.store.path == tmp_path / "stick" / "copy.db"
    assert (bench.unsaved, told.saved, told.opened) == ((), [REAL], 1)
    assert meeting(bench, whole).title == "Talks"
    assert contents(bench.store.path)["events"][whole.of(Event)[0].id]["title"] == "Talks"
    bench.do(retitled(bench, whole, "Consultations"))
    assert contents(path)["events"][whole.of(Event)[0].id]["title"] == "Bilateral meeting"
    with opened(path) as first:
        assert not first.read_only


def test_where_nothing_can_be_copied_all_is_kept(bench: Workbench, path: Path, tmp_path: Path, whole: Sample) -> None:
    with full_disk(path):
        bench.do(retitled(bench, whole, "Talks"))
        with pytest.raises(DatabaseTrouble):
            bench.save_elsewhere(tmp_path / "copy.db")
    assert [edit.label for edit in bench.unsaved] == ["Rename to Talks"]
    assert not (tmp_path / "copy.db").exists()
    assert bench.try_again()


def test_a_file_with_unsaved_work_is_not_closed_unasked(bench: Workbench, path: Path, whole: Sample) -> None:
    with full_disk(path):
        bench.do(retitled(bench, whole, "Talks"))
        with pytest.raises(DiskFull):
            bench.close()
        with pytest.raises(DiskFull):
            bench.open_visit(None)
    bench.close()
    assert contents(path)["events"][whole.of(Event)[0].id]["title"] == "Talks"


# --- when the file is gone -------------------------------------------------------------------------------------


def test_a_renamed_folder_is_noticed_and_the_work_is_saved_elsewhere(
    bench: Workbench, path: Path, tmp_path: Path, whole: Sample
) -> None:
    told = listening(bench)
    path.parent.rename(tmp_path / "renamed")
    bench.do(retitled(bench, whole, "Talks"))
    bench.do(moved(bench, whole, 15))
    assert [type(trouble) for trouble in told.trouble] == [Misplaced]
    assert (bench.unsaved_since, bench.unsaved, told.saved) == (REAL, (), [])
    assert (meeting(bench, whole).title, len(told.changed)) == ("Talks", 2)
    assert told.changed[1].edit.changes[0].after
    assert told.changed[1].edit.changes[0].after["sequence"] == 1
    bench.undo()
    assert meeting(bench, whole).sequence == 2
    bench.save_elsewhere(tmp_path / "copy.db")
    assert contents(tmp_path / "copy.db")["events"][whole.of(Event)[0].id]["title"] == "Talks"
    assert (bench.unsaved_since, told.saved) == (None, [REAL])


def test_a_folder_that_comes_back_has_everything(bench: Workbench, path: Path, tmp_path: Path, whole: Sample) -> None:
    told = listening(bench)
    path.parent.rename(tmp_path / "renamed")
    assert not bench.check_place()
    assert not bench.check_place()
    bench.do(retitled(bench, whole, "Talks"))
    assert not bench.try_again()
    with pytest.raises(Misplaced):
        bench.close()
    (tmp_path / "renamed").rename(path.parent)
    assert bench.check_place()
    assert (len(told.trouble), told.saved) == (1, [REAL])
    assert contents(path)["events"][whole.of(Event)[0].id]["title"] == "Talks"


# --- when another program has it -------------------------------------------------------------------------------


def test_when_the_other_program_closes_the_file_it_is_open_for_writing(path: Path, whole: Sample) -> None:
    with another_program(HOLDER, path) as holder:
        assert holder.stdout
        assert holder.stdin
        assert holder.stdout.readline() == "held\n"
        bench = bench_of(path)
        bench.open_visit(whole.visit.id)
        told = listening(bench)
        assert bench.read_only
        assert bench.is_frozen
        with pytest.raises(ReadOnly):
            bench.do(retitled(bench, whole, "Talks"))
        assert (bench.unsaved, told.trouble) == ((), [])
        assert not bench.try_to_write()
        holder.stdin.write("\n")
        holder.stdin.flush()
        assert holder.stdout.readline() == "closed\n"
        assert bench.try_to_write()
        assert told.opened == 1
        bench.do(retitled(bench, whole, "Talks"))
        bench.close()
        holder.stdin.close()
    assert contents(path)["events"][whole.of(Event)[0].id]["title"] == "Talks"


def test_what_another_program_wrote_is_read_by_refreshing(path: Path, whole: Sample) -> None:
    writer = bench_of(path)
    reader = bench_of(path)
    for each in (writer, reader):
        each.open_visit(whole.visit.id)
    writer.do(retitled(writer, whole, "Talks"))
    assert meeting(reader, whole).title == "Bilateral meeting"
    reader.refresh()
    assert meeting(reader, whole).title == "Talks"
    reader.close()
    writer.close()


def test_attendances_that_an_undo_brings_back_are_there(bench: Workbench, whole: Sample) -> None:
    there = row(Attendance, whole.visit, event_id=whole.of(Event)[2].id, member_id=whole.of(Member)[0].id)
    bench.do(Edit("Add", (make(there),), whole.visit.id))
    bench.undo()
    assert bench.plan
    assert there.id not in bench.plan.attendances
    bench.redo()
    assert there.id in bench.plan.attendances


def test_what_is_done_while_the_file_is_locked_for_a_moment_is_kept(bench: Workbench, whole: Sample) -> None:
    engine = bench.store._engine  # noqa: SLF001
    driver_connection(engine).execute("PRAGMA busy_timeout=0")
    with another_program(LOCKER, bench.store.path) as locker:
        assert locker.stdout
        assert locker.stdout.readline() == "locked\n"
        bench.do(retitled(bench, whole, "Talks"))
        assert len(bench.unsaved) == 1
        locker.kill()
    assert bench.try_again()

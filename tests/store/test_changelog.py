import stat
from pathlib import Path

import pytest
from planmaking import NOW, Sample, opened, row

from delegation_planner.edits.rows import alter, make
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.people import Venue
from delegation_planner.model.programme import Event
from delegation_planner.model.records import Issue
from delegation_planner.store.backups import Occasion
from delegation_planner.store.changelog import LoggedEdit, changes_after, log_of
from delegation_planner.store.store import Store
from delegation_planner.store.tables import EntryKind


def add(store: Store, name: str = "Campus 9") -> None:
    store.apply(Edit(f"Add {name}", (make(row(Venue, name=name)),)))


def numbers(path: Path, after: int = 0) -> list[int]:
    return [each.number for each in changes_after(path, after)]


def test_each_commit_is_a_line_that_gives_the_edit_back(store: Store, filled: Path, whole: Sample) -> None:
    event = whole.of(Event)[0]
    (applied,) = store.apply(Edit("Rename", alter(event, title="Talks “ү”\n"), whole.visit.id))
    undone = store.undo()
    assert undone
    who = store.history()[-1].who
    assert changes_after(filled, 1) == (
        LoggedEdit(2, NOW, who, EntryKind.DONE, applied.edit),
        LoggedEdit(3, NOW, who, EntryKind.UNDONE, undone.edit),
    )
    assert changes_after(filled, 2)[0].label == "Rename"
    assert stat.S_IMODE(log_of(filled).stat().st_mode) == 0o600
    assert log_of(filled).read_text().count("\n") == 2


def test_edits_of_one_transaction_are_a_line_each(store: Store, filled: Path) -> None:
    store.apply(*(Edit(f"Add {n}", (make(row(Venue, name=f"Campus {n}")),)) for n in range(3)))
    assert numbers(filled) == [2, 3, 4]


def test_what_was_handed_out_can_not_be_undone_after_the_log_either(store: Store, filled: Path, whole: Sample) -> None:
    issue = row(Issue, whole.visit, name="programme", issued=NOW)
    store.apply(Edit("Hand out", (make(issue),), whole.visit.id, undoable=False))
    (logged,) = changes_after(filled, 0)
    assert (logged.kind, logged.edit.undoable) == (EntryKind.RECORDED, False)


def test_what_was_refused_is_not_in_the_log(store: Store, filled: Path, whole: Sample) -> None:
    with pytest.raises(ValueError, match="names other fields"):
        store.apply(Edit("Wrong", (Change("venues", whole.of(Venue)[0].id, {"city": "Islamabad"}, {"name": "X"}),)))
    assert numbers(filled) == []


@pytest.mark.parametrize("torn", [1, 20, 200])
def test_a_torn_last_line_is_passed_over_and_the_log_goes_on(filled: Path, torn: int) -> None:
    with opened(filled) as store:
        add(store)
        add(store)
    held = log_of(filled).read_bytes()
    log_of(filled).write_bytes(held[:-torn])
    with opened(filled) as store:
        add(store)
    assert numbers(filled) == ([2, 3, 4] if torn == 1 else [2, 4])


def test_damaged_lines_are_passed_over(filled: Path) -> None:
    with opened(filled) as store:
        for _ in range(3):
            add(store)
    lines = log_of(filled).read_bytes().split(b"\n")
    lines[1] = b"\xff\xfe" + lines[1][5:]
    lines.insert(0, b'{"number": 9, "kind": "done", "changes": [["no such table", "x", "", "{}"]]}')
    lines.insert(0, b'["a list"]')
    log_of(filled).write_bytes(b"\n".join(lines))
    assert numbers(filled) == [2, 4]


def test_without_a_log_nothing_is_known(path: Path) -> None:
    assert changes_after(path, 0) == ()


def test_a_log_that_can_not_be_written_stops_no_edit_and_is_told(store: Store, filled: Path) -> None:
    log_of(filled).mkdir()
    add(store)
    assert str(store.log_trouble) == f"“{log_of(filled)}” can't be written: Is a directory."
    assert len(store.history()) == 2
    log_of(filled).rmdir()
    add(store)
    assert store.log_trouble is None
    assert numbers(filled) == [2, 3]


def test_the_log_of_a_file_that_stood_there_before_is_put_aside(filled: Path) -> None:
    with opened(filled) as store:
        for _ in range(3):
            add(store)
    old = log_of(filled).read_bytes()
    filled.unlink()
    with opened(filled) as store:
        add(store, "First")
    assert [each.label for each in changes_after(filled, 0)] == ["Add First"]
    assert filled.with_name("visits.db.changes.old").read_bytes() == old


def test_the_log_keeps_what_is_newer_than_the_third_last_good_backup(store: Store, filled: Path) -> None:
    for _ in range(2):
        add(store)
        store.back_up(Occasion.IMPORT)
    assert numbers(filled) == [2, 3]
    add(store)
    spoilt = store.back_up(Occasion.IMPORT)
    assert numbers(filled) == [3, 4]
    spoilt.write_bytes(b"spoilt")
    add(store)
    store.back_up(Occasion.IMPORT)
    assert numbers(filled) == [3, 4, 5]
    assert stat.S_IMODE(log_of(filled).stat().st_mode) == 0o600
    add(store)
    assert numbers(filled) == [3, 4, 5, 6]

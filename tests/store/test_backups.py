import hashlib
import shutil
import stat
from datetime import timedelta
from pathlib import Path

import pytest
from planmaking import NOW, REAL, Sample, contents, files_of, opened, row

from delegation_planner.clock import Clock
from delegation_planner.edits.rows import alter, make
from delegation_planner.errors import DatabaseTrouble
from delegation_planner.model.edit import Edit
from delegation_planner.model.people import Venue
from delegation_planner.store.backups import Occasion, backups_of, is_due_at_end, is_due_today, is_intact
from delegation_planner.store.integrity import check_file
from delegation_planner.store.opening import open_store
from delegation_planner.store.store import Store


def add(store: Store) -> None:
    store.apply(Edit("Add", (make(row(Venue, name="Campus 9")),)))


def occasions(path: Path) -> list[str]:
    return [each.stem.split(" ", 3)[-1] for each in backups_of(path)]


def at(path: Path, moment: timedelta) -> Store:
    """Return the open file, some time after the first."""
    return open_store(path, Clock(NOW), real=Clock(REAL + moment))


def test_a_backup_holds_the_same_and_is_verified(filled: Path) -> None:
    with opened(filled) as store:
        made = store.back_up(Occasion.IMPORT)
        assert contents(made) == contents(filled)
        check_file(made)
    stamp = REAL.astimezone()
    assert made == filled.with_name("visits backups") / f"visits {stamp:%Y-%m-%d %H%M%S} before import.db"
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.parent.stat().st_mode) == 0o700


def test_a_backup_stands_alone_with_its_checksum(filled: Path) -> None:
    with opened(filled) as store:
        made = store.back_up(Occasion.IMPORT)
    digest = made.with_name(made.name + ".sha256")
    assert digest.read_text() == f"{hashlib.sha256(made.read_bytes()).hexdigest()}  {made.name}\n"
    assert set(files_of(made.parent)) == {made.name, digest.name}
    assert is_intact(made)


@pytest.mark.parametrize("harm", ["bit", "cut", "no digest", "empty digest"])
def test_a_damaged_backup_is_noticed(filled: Path, harm: str) -> None:
    with opened(filled) as store:
        made = store.back_up(Occasion.IMPORT)
    held = bytearray(made.read_bytes())
    held[5000] ^= 1
    digest = made.with_name(made.name + ".sha256")
    harms = {
        "bit": lambda: made.write_bytes(held),
        "cut": lambda: made.write_bytes(held[:-1]),
        "no digest": digest.unlink,
        "empty digest": lambda: digest.write_text(""),
    }
    harms[harm]()
    assert not is_intact(made)


def test_the_first_write_of_a_day_makes_a_backup_of_what_was_there(filled: Path) -> None:
    before = contents(filled)
    with opened(filled) as store:
        add(store)
        add(store)
    (made,) = backups_of(filled)
    assert made.stem.endswith("start of day")
    assert contents(made) == before


def test_the_next_day_has_a_backup_of_its_own(filled: Path) -> None:
    for day in (0, 1):
        with at(filled, timedelta(days=day)) as store:
            add(store)
    assert occasions(filled) == ["start of day", "start of day"]


def test_a_new_file_has_nothing_to_back_up_before_its_first_write(path: Path, whole: Sample) -> None:
    with opened(path) as store:
        store.apply(whole.making)
        assert occasions(path) == []
    assert occasions(path) == ["after changes"]


def test_at_the_end_a_backup_is_made_when_the_last_is_older_than_half_an_hour(filled: Path) -> None:
    for minutes in (0, 30, 31):
        with at(filled, timedelta(minutes=minutes)) as store:
            add(store)
    assert occasions(filled) == ["start of day", "after changes"]
    assert contents(list(backups_of(filled))[-1]) == contents(filled)


def test_who_changed_nothing_makes_no_backup(filled: Path) -> None:
    with opened(filled) as store:
        store.visits()
    assert not filled.with_name("visits backups").exists()


def test_when_a_backup_is_due_is_read_from_the_names(filled: Path) -> None:
    assert is_due_today(filled, REAL)
    assert is_due_at_end(filled, REAL)
    with opened(filled) as store:
        store.back_up(Occasion.IMPORT)
    assert not is_due_today(filled, REAL)
    assert is_due_today(filled, REAL + timedelta(days=1))
    assert not is_due_at_end(filled, REAL + timedelta(minutes=30))
    assert is_due_at_end(filled, REAL + timedelta(minutes=31))


def test_what_was_left_half_copied_is_swept(filled: Path) -> None:
    folder = filled.with_name("visits backups")
    folder.mkdir()
    (folder / "visits 2026-11-01 080000 start of day.db.partial").write_bytes(b"half")
    (folder / "visits 2026-11-01 080000 start of day.db.partial-wal").write_bytes(b"half")
    with opened(filled) as store:
        made = store.back_up(Occasion.IMPORT)
    assert {each.name for each in folder.iterdir()} == {made.name, f"{made.name}.sha256"}


def test_old_backups_are_thinned_and_strangers_left_alone(filled: Path) -> None:
    folder = filled.with_name("visits backups")
    folder.mkdir()
    for hour in (8, 9, 10):
        for ending in ("", ".sha256"):
            (folder / f"visits 2026-10-01 {hour:02}0000 start of day.db{ending}").write_text("old")
    (folder / "notes.db").write_text("mine")
    with opened(filled) as store:
        for minute in range(3):
            store.close()
            store = at(filled, timedelta(minutes=minute))
            store.back_up(Occasion.IMPORT)
            store.close()
    left = {each.name for each in folder.iterdir() if "2026-10-01" in each.name or each.name == "notes.db"}
    assert left == {
        "visits 2026-10-01 100000 start of day.db",
        "visits 2026-10-01 100000 start of day.db.sha256",
        "notes.db",
    }


def test_a_copy_is_whole_and_opens(filled: Path, tmp_path: Path) -> None:
    with opened(filled) as store:
        add(store)
        store.copy_to(tmp_path / "copy.db")
        held = contents(filled)
    with opened(tmp_path / "copy.db") as copy:
        assert contents(copy.path) == held


def test_a_copy_to_where_nothing_can_be_written_is_told_and_leaves_nothing(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "missing" / "copy.db"
    with pytest.raises(DatabaseTrouble) as trouble:
        store.copy_to(target)
    assert str(trouble.value) == (
        f"“{target}” can't be opened. Look whether the folder is there and may be read and written."
    )
    assert not target.parent.exists()
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DatabaseTrouble):
        store.copy_to(tmp_path / "file" / "copy.db")
    assert (tmp_path / "file").read_text() == "in the way"


def test_a_copy_replaces_an_earlier_one_alone(store: Store, filled: Path, tmp_path: Path) -> None:
    copy, notes, link = tmp_path / "copy.db", tmp_path / "notes.txt", tmp_path / "link.db"
    store.copy_to(copy)
    store.copy_to(copy)
    assert is_intact(copy)
    notes.write_text("minutes")
    link.symlink_to(filled)
    for target in (notes, tmp_path):
        with pytest.raises(DatabaseTrouble) as trouble:
            store.copy_to(target)
        assert str(trouble.value) == (
            f"“{target}” is there already and is not a backup of Delegation Planner. It was left as it is."
        )
    for target in (filled, link):
        with pytest.raises(DatabaseTrouble) as trouble:
            store.copy_to(target)
        assert str(trouble.value) == f"“{target}” is the database itself. It was left as it is."
    assert notes.read_text() == "minutes"
    store.check()


def test_a_copy_does_not_replace_a_database_in_use(store: Store, made: Path, tmp_path: Path) -> None:
    target = tmp_path / "other" / "visits.db"
    target.parent.mkdir()
    shutil.copy2(made, target)
    with opened(target) as other:
        add(other)
        held = target.read_bytes()
        with pytest.raises(DatabaseTrouble, match=r"is in use by another program\. It was left as it is\."):
            store.copy_to(target)
        assert target.read_bytes() == held


def test_who_only_reads_makes_no_backup_and_sweeps_nothing(filled: Path) -> None:
    folder = filled.with_name("visits backups")
    folder.mkdir()
    (folder / "visits 2026-11-02 080000 before import.db.partial").write_bytes(b"being written")
    with opened(filled), opened(filled) as reader:
        with pytest.raises(DatabaseTrouble, match="is open for reading only"):
            reader.back_up(Occasion.IMPORT)
        assert set(files_of(folder)) == {"visits 2026-11-02 080000 before import.db.partial"}


def test_a_backup_that_fails_takes_no_work_away_and_is_told(filled: Path) -> None:
    filled.with_name("visits backups").write_text("in the way")
    with opened(filled) as store:
        assert store.backup_trouble is None
        add(store)
        told = store.backup_trouble
        assert str(told) == f"“{filled.with_name('visits backups')}” can't be written: File exists."
        store.backup_trouble = None
    assert str(store.backup_trouble) == str(told)
    assert "Campus 9" in {venue["name"] for venue in contents(filled)["venues"].values()}


def work_then_fail(path: Path) -> None:
    with opened(path) as store:
        add(store)
        raise ZeroDivisionError


def test_a_backup_that_fails_at_the_end_hides_no_other_trouble(filled: Path) -> None:
    filled.with_name("visits backups").write_text("in the way")
    with pytest.raises(ZeroDivisionError):
        work_then_fail(filled)


def test_a_backup_before_an_import_must_be_made(filled: Path) -> None:
    filled.with_name("visits backups").write_text("in the way")
    with opened(filled) as store, pytest.raises(DatabaseTrouble, match="can't be written"):
        store.back_up(Occasion.IMPORT)


def test_what_was_before_an_update_is_never_thinned_away(filled: Path) -> None:
    folder = filled.with_name("visits backups")
    folder.mkdir()
    kept = [f"visits 2025-10-01 {hour:02}0000 before update.db" for hour in (8, 9, 10, 11)]
    for name in kept:
        (folder / name).write_text("old")
    with opened(filled) as store:
        store.back_up(Occasion.IMPORT)
    assert set(kept) <= set(files_of(folder))


def test_a_damaged_file_is_not_backed_up_and_no_backup_is_lost(filled: Path, whole: Sample) -> None:
    with opened(filled) as store:
        kept = store.back_up(Occasion.IMPORT)
        store.apply(Edit("Rename", alter(whole.of(Venue)[0], name="Another"), whole.visit.id))
    held = bytearray(filled.read_bytes())
    held[8192 + 8 :: 4096] = bytes(len(held[8192 + 8 :: 4096]))
    filled.write_bytes(held)
    with pytest.raises(DatabaseTrouble), at(filled, timedelta(days=9)) as store:
        store.back_up(Occasion.IMPORT)
    assert set(backups_of(filled)) == {kept}
    assert is_intact(kept)


def test_two_backups_of_one_second_are_two(filled: Path) -> None:
    with opened(filled) as store:
        first, second = (store.back_up(Occasion.IMPORT) for _ in range(2))
    assert second.name == first.name.replace("import.db", "import (2).db")
    assert set(backups_of(filled)) >= {first, second}

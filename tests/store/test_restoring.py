from datetime import timedelta
from pathlib import Path

import pytest
from planmaking import REAL, Sample, another_program, contents, files_of, opened

from delegation_planner.edits.rows import alter
from delegation_planner.errors import DatabaseTrouble
from delegation_planner.model.edit import Edit
from delegation_planner.model.people import Venue
from delegation_planner.store.backups import Occasion
from delegation_planner.store.engine import connect, writing
from delegation_planner.store.restoring import restore

KILLED = """
import os, signal, sys
from pathlib import Path
from planmaking import opened, venue
from delegation_planner.edits.rows import make
from delegation_planner.model.edit import Edit
store = opened(Path(sys.argv[1]))
store.apply(Edit("Add", (make(venue("Only in the log")),)))
os.kill(os.getpid(), signal.SIGKILL)
"""
STOPPED = """
import os, signal, sys
from pathlib import Path
from planmaking import REAL
from delegation_planner.store.restoring import restore
left = int(sys.argv[3])
def stop(event, arguments):
    global left
    if event in ("os.link", "os.rename") and str(arguments[0]).startswith(sys.argv[1]):
        left -= 1
        if not left:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(stop)
restore(Path(sys.argv[1]), Path(sys.argv[2]), REAL)
"""
"""Restores, and is killed before it gives a file a name for the so many-th time."""


@pytest.fixture(name="backup")
def _backup(filled: Path, whole: Sample) -> Path:
    """A backup, after which the file was changed."""
    with opened(filled) as store:
        made = store.back_up(Occasion.IMPORT)
        store.apply(Edit("Rename", alter(whole.of(Venue)[0], name="Another"), whole.visit.id))
    return made


def refusal(path: Path, backup: Path) -> str:
    """Return the sentence with which a backup is not restored, and make sure that nothing has changed."""
    before = files_of(path.parent)
    with pytest.raises(DatabaseTrouble) as trouble:
        restore(path, backup, REAL)
    assert files_of(path.parent) == before
    return str(trouble.value)


def test_a_backup_takes_the_place_of_the_file_which_is_kept(filled: Path, backup: Path) -> None:
    changed, good, bytes_of_backup = contents(filled), contents(backup), files_of(backup.parent)
    kept = restore(filled, backup, REAL)
    assert kept == filled.with_name(f"visits replaced {REAL.astimezone():%Y-%m-%d %H%M%S}.db")
    assert contents(filled) == good
    assert contents(kept) == changed
    assert good != changed
    assert files_of(backup.parent) == bytes_of_backup
    with opened(filled) as store:
        store.check()
        assert not store.read_only


def test_the_replaced_file_keeps_what_only_its_log_held(filled: Path, backup: Path) -> None:
    with another_program(KILLED, filled) as program:
        program.wait()
    assert filled.with_name("visits.db-wal").stat().st_size > 0
    kept = restore(filled, backup, REAL)
    assert kept
    assert kept.with_name(kept.name + "-wal").exists()
    assert "Only in the log" in {venue["name"] for venue in contents(kept)["venues"].values()}
    assert not filled.with_name("visits.db-wal").exists()
    assert contents(filled) == contents(backup)


def test_a_backup_can_be_restored_where_no_file_is(filled: Path, backup: Path) -> None:
    filled.unlink()
    assert restore(filled, backup, REAL) is None
    assert contents(filled) == contents(backup)


def test_a_damaged_file_can_be_replaced(filled: Path, backup: Path) -> None:
    filled.write_bytes(b"damaged beyond repair")
    kept = restore(filled, backup, REAL + timedelta(seconds=1))
    assert kept
    assert kept.read_bytes() == b"damaged beyond repair"
    assert contents(filled) == contents(backup)


def test_a_damaged_backup_is_refused(filled: Path, backup: Path) -> None:
    held = backup.read_bytes()
    backup.write_bytes(held[: len(held) // 2])
    assert refusal(filled, backup).startswith(f"“{backup}” has been cut off. It was left as it is.")
    backup.write_bytes(held[:4096] + bytes(len(held) - 4096))
    assert "is damaged" in refusal(filled, backup)


def test_an_altered_backup_is_refused(filled: Path, backup: Path) -> None:
    engine = connect(backup, "rw")
    with writing(engine) as connection:
        connection.exec_driver_sql("UPDATE visits SET title = 'Altered'")
    engine.dispose()
    digest = backup.with_name(f"{backup.name}.sha256")
    assert refusal(filled, backup) == (
        f"“{backup}” is not what was written: “{digest.name}” holds another checksum. It was left as it is."
    )
    digest.unlink()
    restore(filled, backup, REAL)
    assert {visit["title"] for visit in contents(filled)["visits"].values()} == {"Altered"}


@pytest.mark.parametrize("step", range(1, 6))
def test_there_is_a_database_whenever_restoring_is_killed(filled: Path, backup: Path, step: int) -> None:
    states = (contents(filled), contents(backup))
    with another_program(STOPPED, filled, backup, step) as program:
        program.wait()
    assert contents(filled) in states
    assert (contents(filled) == states[1]) == (program.returncode == 0)


def test_a_file_that_is_no_backup_is_refused(filled: Path, tmp_path: Path) -> None:
    other = tmp_path / "notes.db"
    other.write_text("minutes")
    assert refusal(filled, other) == f"“{other}” is not a database of Delegation Planner. It was left as it is."
    missing = tmp_path / "missing.db"
    assert refusal(filled, missing) == f"“{missing}” can't be read: No such file or directory."


def test_a_backup_of_a_newer_version_is_refused(filled: Path, backup: Path) -> None:
    engine = connect(backup, "rw")
    with writing(engine) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    engine.dispose()
    backup.with_name(f"{backup.name}.sha256").unlink()
    assert "was written by a newer version" in refusal(filled, backup)


def test_a_file_in_use_is_not_replaced(filled: Path, backup: Path) -> None:
    with opened(filled) as store:
        store.visits()
        assert refusal(filled, backup) == f"“{filled}” is in use or can't be written. It was left as it is."

import os
import signal
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from planmaking import NOW, Sample, another_program, contents, files_of, opened, said_by

from delegation_planner.clock import Clock
from delegation_planner.edits.rows import alter
from delegation_planner.errors import Damaged, DatabaseTrouble, Newer, NotThere
from delegation_planner.model.edit import Edit
from delegation_planner.model.people import Venue
from delegation_planner.store.engine import connect, reading, writing
from delegation_planner.store.opening import open_store

NOBODY = 65534
"""Whom permissions stop, if the tests are run by the administrator, whom they don't."""
HOLDER = """
import sys
from pathlib import Path
from planmaking import opened, venue, NOW
from delegation_planner.edits.rows import make
from delegation_planner.model.edit import Edit
store = opened(Path(sys.argv[1]))
store.apply(Edit("Add", (make(venue("Written by the holder")),)))
print("held", flush=True)
sys.stdin.read()
"""
OPENER = """
import os, sys
import sqlalchemy.dialects.sqlite
from pathlib import Path
from planmaking import opened
from delegation_planner.clock import Clock
from delegation_planner.errors import PlannerError
from delegation_planner.model.edit import Edit
from delegation_planner.store.opening import open_store
if os.geteuid() == 0 and sys.argv[2:]:
    os.setuid(int(sys.argv[2]))
try:
    store = open_store(Path(sys.argv[1]), Clock())
    print(store.read_only, [visit.code for visit in store.visits()])
    store.apply(Edit("Nothing"))
except PlannerError as trouble:
    print(trouble.exit_code, trouble)
"""
OPENER_WITHOUT_A_NAME = (
    """
import _strptime, os
for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
    os.environ.pop(name, None)
"""
    + OPENER
)


def refusal(path: Path, *, create: bool = False) -> str:
    """Return the sentence with which a file is not opened, and make sure that nothing in its folder has changed."""
    before = files_of(path.parent)
    with pytest.raises(DatabaseTrouble) as trouble:
        open_store(path, Clock(NOW), create=create)
    left = {name: held for name, held in files_of(path.parent).items() if not name.endswith((".lock", "-shm"))}
    assert left == {name: held for name, held in before.items() if not name.endswith((".lock", "-shm"))}
    assert trouble.value.exit_code == 4
    return str(trouble.value)


@pytest.fixture(name="killed")
def _killed(filled: Path) -> Path:
    """A file whose holder was killed after it had written."""
    with another_program(HOLDER, filled) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        holder.kill()
    assert filled.with_name("visits.db-wal").stat().st_size > 0
    return filled


@pytest.fixture(name="outside")
def _outside() -> Iterator[Path]:
    """A folder that another user may enter."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)
        Path(folder).chmod(0o755)


# --- making ----------------------------------------------------------------------------------------------------


def test_a_file_is_made_whole_and_for_its_owner_alone(path: Path) -> None:
    with opened(path) as store:
        assert store.visits() == ()
        assert not store.read_only
        modes = {
            each.name: stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir() if "lock" not in each.name
        }
    assert set(modes.values()) == {0o600}
    assert {each.name for each in path.parent.iterdir()} == {"visits.db", "visits.db.lock"}
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (0x44504C4E,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_a_file_is_made_with_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "Пример & visits%20.db"
    opened(path).close()
    with open_store(path, Clock(NOW)) as store:
        assert store.path == path


def test_what_was_left_half_made_is_swept(path: Path) -> None:
    path.with_name("visits.db.partial").write_bytes(b"half")
    opened(path).close()
    assert not path.with_name("visits.db.partial").exists()


def test_a_file_that_can_not_be_made_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    path = tmp_path / "file" / "visits.db"
    with pytest.raises(DatabaseTrouble) as trouble:
        opened(path)
    assert str(trouble.value) == f"“{path}” can't be made: File exists."
    assert files_of(tmp_path) == {"file": b"in the way"}


def test_making_does_not_touch_a_file_that_is_there(filled: Path) -> None:
    before = contents(filled)
    opened(filled).close()
    assert contents(filled) == before


# --- what is refused -------------------------------------------------------------------------------------------


def test_a_missing_file_is_not_made_unasked(path: Path) -> None:
    assert refusal(path) == f"There is no database at “{path}”."
    assert files_of(path.parent) == {}


@pytest.mark.parametrize("create", [True, False])
@pytest.mark.parametrize(
    "found",
    [b"", b"minutes of the meeting\n", b"SQLite format 3\x00", b"SQLite format 3\x00" + b"\x00" * 200],
    ids=["empty", "text", "stub", "zeros"],
)
def test_what_is_no_database_of_ours_is_refused(path: Path, found: bytes, *, create: bool) -> None:
    path.write_bytes(found)
    assert refusal(path, create=create) == (f"“{path}” is not a database of Delegation Planner. It was left as it is.")


def test_the_database_of_another_program_is_refused(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE visits (id TEXT)")
    connection.close()
    assert refusal(path) == f"“{path}” is not a database of Delegation Planner. It was left as it is."


def test_a_folder_in_the_place_of_the_file_is_refused(path: Path) -> None:
    path.mkdir()
    assert refusal(path) == f"“{path}” can't be read: Is a directory."


@pytest.mark.parametrize("kept", [0.5, 0.9])
def test_a_file_that_was_cut_off_is_refused(filled: Path, kept: float) -> None:
    whole = filled.read_bytes()
    filled.write_bytes(whole[: int(len(whole) * kept)])
    assert refusal(filled) == (
        f"“{filled}” has been cut off. It was left as it is. "
        f"Restore the newest backup from “{filled.with_name('visits backups')}”."
    )


def test_a_header_of_ours_before_noise_is_refused(filled: Path) -> None:
    held = filled.read_bytes()
    filled.write_bytes(held[:100] + os.urandom(len(held) - 100))
    assert "is damaged" in refusal(filled)


def test_a_damaged_page_is_found_after_a_kill(killed: Path) -> None:
    size = int.from_bytes(killed.read_bytes()[16:18], "big")
    held = bytearray(killed.read_bytes())
    engine = connect(killed, "ro")
    with reading(engine) as connection:
        page = connection.exec_driver_sql("SELECT rootpage FROM sqlite_schema WHERE name = 'events'").scalar_one()
    engine.dispose()
    held[(page - 1) * size : page * size] = bytes(size)
    killed.write_bytes(held)
    assert refusal(killed) == (
        f"“{killed}” is damaged. Nothing was written. "
        f"Restore the newest backup from “{killed.with_name('visits backups')}”."
    )


def test_a_file_of_a_newer_version_is_refused(filled: Path) -> None:
    engine = connect(filled, "rw")
    with writing(engine) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    engine.dispose()
    assert refusal(filled) == (
        f"“{filled}” was written by a newer version of Delegation Planner. It was left as it is; update the program."
    )


def test_a_newer_file_whose_holder_was_killed_is_left_as_it_is(killed: Path) -> None:
    before = files_of(killed.parent)
    engine = connect(killed, "rw")
    holder = connect(killed, "ro")
    with reading(holder), writing(engine) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    kept = {name: held for name, held in files_of(killed.parent).items() if name.startswith("visits.db")}
    engine.dispose()
    holder.dispose()
    for name, held in kept.items():
        killed.with_name(name).write_bytes(held)
    assert before.keys() <= files_of(killed.parent).keys()
    assert "newer version" in refusal(killed)


def test_a_folder_that_may_not_be_entered_is_told(outside: Path) -> None:
    path = outside / "closed" / "visits.db"
    opened(path).close()
    path.parent.chmod(0)
    try:
        said = said_by(OPENER, path, NOBODY)
    finally:
        path.parent.chmod(0o700)
    assert said == f"4 “{path}” can't be read: Permission denied."


@pytest.mark.parametrize(("harm", "kind"), [("cut", Damaged), ("noise", Damaged), ("newer", Newer), ("gone", NotThere)])
def test_the_kind_of_a_trouble_tells_the_way_out(filled: Path, harm: str, kind: type[DatabaseTrouble]) -> None:
    held = filled.read_bytes()
    if harm == "newer":
        engine = connect(filled, "rw")
        with writing(engine) as connection:
            connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
        engine.dispose()
    elif harm == "gone":
        filled.unlink()
    else:
        filled.write_bytes(held[:9000] if harm == "cut" else held[:100] + bytes(len(held) - 100))
    with pytest.raises(DatabaseTrouble) as trouble:
        opened_only(filled)
    assert type(trouble.value) is kind
    assert trouble.value.path == filled
    assert trouble.value.exit_code == 4


def opened_only(path: Path) -> None:
    open_store(path, Clock(NOW)).close()


# --- reading only ----------------------------------------------------------------------------------------------


def test_in_a_folder_that_can_not_be_written_a_file_is_read(outside: Path, made: Path) -> None:
    path = outside / "visits.db"
    path.write_bytes(made.read_bytes())
    path.chmod(0o444)
    outside.chmod(0o555)
    before = files_of(outside)
    said = said_by(OPENER, path, NOBODY)
    assert said.splitlines() == [
        "True ['test-visit']",
        f"4 “{path}” is open for reading only. Nothing was changed.",
    ]
    assert files_of(outside) == before


def test_a_file_that_can_not_be_written_is_read(outside: Path, made: Path) -> None:
    path = outside / "visits.db"
    path.write_bytes(made.read_bytes())
    path.chmod(0o444)
    outside.chmod(0o777)
    said = said_by(OPENER, path, NOBODY)
    assert said.splitlines() == [
        "True ['test-visit']",
        f"4 “{path}” is open for reading only. Nothing was changed.",
    ]
    assert path.read_bytes() == made.read_bytes()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can be two users")
def test_a_file_whose_lock_is_another_users_is_read(outside: Path, made: Path) -> None:
    path = outside / "visits.db"
    path.write_bytes(made.read_bytes())
    path.chmod(0o666)
    outside.chmod(0o777)
    lock = path.with_name("visits.db.lock")
    lock.touch(0o600)
    assert said_by(OPENER, path, NOBODY).startswith("True ['test-visit']")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can be another user")
def test_a_user_without_a_name_can_work(outside: Path, made: Path) -> None:
    path = outside / "visits.db"
    path.write_bytes(made.read_bytes())
    path.chmod(0o666)
    outside.chmod(0o777)
    assert said_by(OPENER_WITHOUT_A_NAME, path, 61234) == "False ['test-visit']"
    with opened(path) as store:
        assert store.history()[-1].who == ""


def test_a_second_program_reads_and_does_not_write(filled: Path) -> None:
    with opened(filled) as store:
        said = said_by(OPENER, filled)
        assert not store.read_only
        assert len(store.history()) == 1
    assert said.splitlines() == [
        "True ['test-visit']",
        f"4 “{filled}” is open for reading only. Nothing was changed.",
    ]


def test_a_reader_sees_what_the_writer_wrote_meanwhile(filled: Path, whole: Sample) -> None:
    house = whole.of(Venue)[0]
    with opened(filled) as writer, opened(filled) as reader:
        assert (writer.read_only, reader.read_only) == (False, True)
        writer.apply(Edit("Rename", alter(house, name="Another"), whole.visit.id))
        assert reader.load(whole.visit.id).venues[house.id].name == "Another"


def test_when_the_holder_has_closed_the_next_one_writes(filled: Path) -> None:
    opened(filled).close()
    assert said_by(OPENER, filled) == "False ['test-visit']"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_when_the_holder_was_killed_the_next_one_writes(filled: Path) -> None:
    with another_program(HOLDER, filled) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        with opened(filled) as second:
            assert second.read_only
        holder.send_signal(signal.SIGKILL)
    with opened(filled) as third:
        assert not third.read_only
        assert [entry.label for entry in third.history()] == ["Import “Test visit”", "Add"]


def test_a_refused_file_is_not_kept_locked(filled: Path) -> None:
    held = filled.read_bytes()
    filled.write_bytes(held[:100] + bytes(len(held) - 100))
    with pytest.raises(DatabaseTrouble):
        opened(filled)
    filled.write_bytes(held)
    with opened(filled) as store:
        assert not store.read_only


def test_a_file_that_was_moved_while_open_is_noticed(filled: Path, whole: Sample) -> None:
    house = whole.of(Venue)[0]
    with opened(filled) as store:
        filled.rename(filled.with_name("moved.db"))
        with pytest.raises(DatabaseTrouble) as trouble:
            store.apply(Edit("Rename", alter(house, name="Another"), whole.visit.id))
        assert str(trouble.value) == (
            f"“{filled}” was moved or replaced while it was open: what you changed is not in it."
        )


@pytest.mark.parametrize(
    "kind", ["TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM events; END", "VIEW v AS SELECT 1"]
)
def test_a_file_that_would_run_something_is_refused(filled: Path, kind: str) -> None:
    engine = connect(filled, "rw")
    with writing(engine) as connection:
        connection.exec_driver_sql(f"CREATE {kind}")
    engine.dispose()
    with pytest.raises(DatabaseTrouble) as trouble:
        opened(filled)
    assert str(trouble.value) == (
        f"“{filled}” holds a trigger or a view, which no database of ours does. It was left as it is."
    )

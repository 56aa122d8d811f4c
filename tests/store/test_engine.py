import os
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlcipher3 import dbapi2

from delegation_planner.errors import DatabaseTrouble
from delegation_planner.store.engine import connect, explained, keep_log, reading, writing


def run(connection: sa.Connection, *statements: str) -> None:
    for statement in statements:
        connection.exec_driver_sql(statement)


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("busy_timeout", 5000),
        ("temp_store", 2),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("fullfsync", 1),
        ("checkpoint_fullfsync", 1),
        ("journal_size_limit", 8388608),
    ],
)
def test_every_setting_is_in_force(filled: Path, pragma: str, value: object) -> None:
    engine = connect(filled, "rw")
    with reading(engine) as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
    engine.dispose()


def test_the_engine_is_one_that_does_not_damage_files() -> None:
    assert dbapi2.sqlite_version_info >= (3, 51, 3)


def test_a_missing_file_is_not_made(path: Path) -> None:
    with pytest.raises(DatabaseTrouble) as trouble:
        connect(path, "rw")
    assert str(trouble.value) == (
        f"“{path}” can't be opened. Look whether the folder is there and may be read and written."
    )
    assert not path.exists()


def test_a_reader_can_not_write(filled: Path) -> None:
    engine = connect(filled, "ro")
    with (
        pytest.raises(DatabaseTrouble, match=r"can't be written\. Nothing was changed\.$"),
        explained(filled),
        reading(engine) as connection,
    ):
        connection.exec_driver_sql("DELETE FROM journal_changes")
    engine.dispose()


def test_an_error_half_way_takes_everything_back(filled: Path) -> None:
    engine = connect(filled, "rw")
    with pytest.raises(sa.exc.OperationalError), writing(engine) as connection:
        run(connection, "DELETE FROM journal_changes", "SELECT * FROM unknown_table")
    with writing(engine) as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM journal_changes").scalar_one() > 0
    engine.dispose()


def test_a_second_writer_is_told_that_the_file_is_in_use(filled: Path) -> None:
    first, second = connect(filled, "rw"), connect(filled, "rw")
    with reading(second) as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout=10")
    with (
        writing(first),
        pytest.raises(DatabaseTrouble, match="is in use by another program"),
        explained(filled),
        writing(second),
    ):
        pass
    first.dispose()
    second.dispose()


def test_what_is_no_trouble_of_the_file_is_not_explained(filled: Path) -> None:
    engine = connect(filled, "ro")
    with pytest.raises(Exception, match="no such table"), explained(filled), reading(engine) as connection:
        connection.exec_driver_sql("SELECT * FROM unknown_table")
    engine.dispose()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such way to lock")
def test_a_file_where_no_log_can_be_kept_is_refused(path: Path) -> None:
    connection = dbapi2.connect(f"file:{path}?vfs=unix-dotfile", uri=True)
    with pytest.raises(DatabaseTrouble) as trouble:
        keep_log(connection, path)
    connection.close()
    assert str(trouble.value) == (
        f"“{path}” lies where it can't be kept safely, such as a network folder. Move it to this computer."
    )

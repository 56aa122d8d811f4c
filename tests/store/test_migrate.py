import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from planmaking import NOW, REAL, contents, files_of, opened
from sqlmodel import SQLModel

from delegation_planner.clock import Clock
from delegation_planner.errors import DatabaseTrouble
from delegation_planner.store import migrate
from delegation_planner.store.backups import is_intact
from delegation_planner.store.engine import connect, reading, writing
from delegation_planner.store.migrate import SCHEMA, schema_of, upgrade
from delegation_planner.store.opening import open_store, take_lock


def execute(path: Path, *statements: str) -> None:
    engine = connect(path, "rw")
    with writing(engine) as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    engine.dispose()


@pytest.fixture(name="older")
def _older(path: Path) -> Path:
    """A file of ours from before there was a schema: marked, with a table of its own and nothing else."""
    opened(path).close()
    shutil.rmtree(path.with_name("visits backups"), ignore_errors=True)
    engine = connect(path, "rw")
    with reading(engine) as connection:
        tables = connection.exec_driver_sql(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).scalars()
        names = list(tables)
    engine.dispose()
    drops = [f'DROP TABLE "{name}"' for name in names]
    execute(
        path, "PRAGMA defer_foreign_keys=ON", *drops, "CREATE TABLE old (note TEXT)", "INSERT INTO old VALUES ('kept')"
    )
    return path


def test_the_migrated_schema_is_that_of_the_tables(path: Path) -> None:
    opened(path).close()
    engine = connect(path, "ro")
    with reading(engine) as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, SQLModel.metadata) == []
    engine.dispose()


def test_the_newest_migration_is_the_schema_of_the_program(path: Path) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrate.__file__).with_name("migrations")))
    assert ScriptDirectory.from_config(config).get_heads() == [SCHEMA]
    opened(path).close()
    engine = connect(path, "ro")
    assert schema_of(engine) == SCHEMA
    engine.dispose()


def test_a_file_of_an_older_schema_is_upgraded_after_a_verified_backup(older: Path) -> None:
    with open_store(older, Clock(NOW), real=Clock(REAL)) as store:
        assert store.visits() == ()
        store.check()
    (backup,) = older.with_name("visits backups").glob("*.db")
    assert backup.name.endswith(" before update.db")
    assert is_intact(backup)
    engine = connect(backup, "ro")
    assert schema_of(engine) == ""
    engine.dispose()
    engine = connect(older, "ro")
    assert schema_of(engine) == SCHEMA
    with reading(engine) as connection:
        assert connection.exec_driver_sql("SELECT note FROM old").scalars().all() == ["kept"]
    engine.dispose()


def test_an_upgrade_that_fails_leaves_the_file_as_it_was(older: Path) -> None:
    execute(older, "CREATE TABLE visits (id TEXT)", "INSERT INTO visits VALUES ('mine')")
    with pytest.raises(Exception, match="table visits already exists"):
        opened(older)
    engine = connect(older, "ro")
    with reading(engine) as connection:
        assert connection.exec_driver_sql("SELECT id FROM visits").scalars().all() == ["mine"]
        names = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").scalars().all()
    engine.dispose()
    assert sorted(names) == ["old", "visits"]


def test_rows_that_refer_to_nothing_stop_an_upgrade(older: Path) -> None:
    execute(
        older,
        "CREATE TABLE parent (id TEXT PRIMARY KEY)",
        "PRAGMA defer_foreign_keys=ON",
        "CREATE TABLE child (of TEXT REFERENCES parent (id))",
    )
    engine = connect(older, "rw")
    with reading(engine) as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        connection.exec_driver_sql("INSERT INTO child VALUES ('nobody')")
        connection.exec_driver_sql("BEGIN")
    with pytest.raises(DatabaseTrouble, match="rows don't fit together after the update"):
        upgrade(engine)
    engine.dispose()
    engine = connect(older, "ro")
    assert schema_of(engine) == ""
    engine.dispose()


def test_an_older_file_that_is_in_use_is_not_upgraded(older: Path) -> None:
    holder = connect(older, "rw")
    lock = take_lock(older)
    assert lock
    before = files_of(older.parent)
    with pytest.raises(DatabaseTrouble) as trouble:
        opened(older)
    assert str(trouble.value) == (
        f"“{older}” was written by an older version and is in use, so it can't be updated now."
    )
    assert files_of(older.parent) == before
    lock.release()
    holder.dispose()


def test_a_present_file_is_opened_without_a_backup(filled: Path) -> None:
    before = contents(filled)
    opened(filled).close()
    assert contents(filled) == before
    assert not filled.with_name("visits backups").exists()

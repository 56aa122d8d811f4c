import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from planmaking import NOW, REAL, Sample, content, contents, files_of, opened
from sqlmodel import SQLModel

from delegation_planner.clock import Clock
from delegation_planner.edits.rows import alter
from delegation_planner.errors import DatabaseTrouble
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.row import Row
from delegation_planner.model.schema import TABLES
from delegation_planner.model.visits import Interpreter, Member
from delegation_planner.store import journal, migrate
from delegation_planner.store.backups import is_intact
from delegation_planner.store.engine import APPLICATION_ID, connect, driver_connection, reading, writing
from delegation_planner.store.migrate import SCHEMA, schema_of, upgrade
from delegation_planner.store.opening import open_store, take_lock
from delegation_planner.store.rows import table_of
from delegation_planner.store.tables import EntryKind


def execute(path: Path, *statements: str) -> None:
    engine = connect(path, "rw")
    with writing(engine) as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    engine.dispose()


MIGRATIONS = str(Path(migrate.__file__).with_name("migrations"))


NEW_TABLES = {"tasks", "vehicles", "rides", "prayer_times", "overrides", "settings", "standard_tasks"}
"""The tables that came with the third schema."""


def make_at(schema: str, path: Path, whole: Sample) -> None:
    """Make a file as the program made it when a schema was the newest: with a visit and the entry that made it."""
    engine = connect(path, "rwc")
    driver_connection(engine).execute(f"PRAGMA application_id={APPLICATION_ID}")
    with writing(engine) as connection:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", MIGRATIONS)
        command.upgrade(config, schema)
    with writing(engine) as connection:
        tables = set(connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").scalars())
        known = (row for row in (whole.visit, *whole.rows) if row.__tablename__ in tables)
        changes = tuple(_write_row(connection, row) for row in known)
        made = Edit("Import", changes, whole.visit.id)
        journal.write(connection, made, journal.Moment(NOW, REAL, "officer"), EntryKind.DONE)
    engine.dispose()


def _write_row(connection: sa.Connection, row: Row) -> Change:
    """Write those fields of a row for which the file has columns."""
    name = str(row.__tablename__)
    there = set(connection.exec_driver_sql("SELECT name FROM pragma_table_info(?)", (name,)).scalars())
    columns = [sa.column(each.name, each.type) for each in table_of(type(row)).columns if each.name in there]
    values = {**row.values(), "created": NOW, "revision": 1}
    held = {each.name: values[each.name] for each in columns}
    connection.execute(sa.table(name, *columns).insert().values(held))
    return Change(name, row.id, None, held)


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
    config.set_main_option("script_location", MIGRATIONS)
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


def test_members_of_the_first_schema_get_states_of_which_nothing_is_known(path: Path, whole: Sample) -> None:
    make_at("0001", path, whole)
    with open_store(path, Clock(NOW), real=Clock(REAL)) as store:
        store.check()
    unknown = {
        "interpreter_id": None,
        "passport": "awaited",
        "passport_expires": None,
        "visa": "not started",
        "food": "not asked",
    }
    expected = {name: {} for name in TABLES}
    for row in (row for row in (whole.visit, *whole.rows) if row.__tablename__ not in NEW_TABLES):
        expected[str(row.__tablename__)][row.id] = content(row) | (unknown if isinstance(row, Member) else {})
    assert contents(path) == expected
    (backup,) = path.with_name("visits backups").glob("* before update.db")
    assert is_intact(backup)
    engine = connect(backup, "ro")
    assert schema_of(engine) == "0001"
    engine.dispose()


def test_what_was_done_under_the_first_schema_can_be_taken_back_and_done_again(path: Path, whole: Sample) -> None:
    make_at("0001", path, whole)
    head, (interpreter,) = whole.of(Member)[0], whole.of(Interpreter)
    with opened(path) as store:
        before = contents(path)
        plan = store.load(whole.visit.id)
        states = {"interpreter_id": interpreter.id, "visa": "issued"}
        store.apply(Edit("Change", alter(plan.members[head.id], **states), whole.visit.id))
        assert contents(path)["members"][head.id] == before["members"][head.id] | states
        undone = [store.undo(), store.undo()]
        assert [each.edit.label for each in undone if each] == ["Change", "Import"]
        assert store.visits() == ()
        store.redo()
        assert contents(path) == before


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

"""Looking whether a database file is whole."""

from pathlib import Path

import sqlalchemy as sa

from delegation_planner.errors import DatabaseTrouble
from delegation_planner.store.engine import backup_folder, connect, explained, reading
from delegation_planner.store.header import check_header, resting_mode
from delegation_planner.store.migrate import check_not_newer


def check_quickly(engine: sa.Engine, path: Path) -> None:
    """Check a file's pages after a program was stopped while writing it.

    Raises:
        DatabaseTrouble: it is damaged.
    """
    _check(engine, path, "quick_check")


def check_fully(engine: sa.Engine, path: Path) -> None:
    """Check a file's pages, indexes and references.

    Raises:
        DatabaseTrouble: it is damaged.
    """
    _check(engine, path, "integrity_check")
    with reading(engine) as connection:
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
            raise _damaged(path)


def check_file(path: Path) -> dict[str, int]:
    """Check a database that nobody writes, such as a backup, and return how many rows each of its tables has.

    Raises:
        DatabaseTrouble: it is not ours, written by a newer version, or damaged.
    """
    check_header(path)
    engine = connect(path, resting_mode(path))
    try:
        with explained(path):
            check_not_newer(engine, path)
            check_fully(engine, path)
            return counts(engine)
    finally:
        engine.dispose()


def counts(engine: sa.Engine) -> dict[str, int]:
    """Return how many rows each table has."""
    names = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    with reading(engine) as connection:
        tables = [str(row[0]) for row in connection.exec_driver_sql(names)]
        return {name: _count(connection, name) for name in tables}


def _count(connection: sa.Connection, table: str) -> int:
    return int(connection.execute(sa.select(sa.func.count()).select_from(sa.table(table))).scalar_one())


def _check(engine: sa.Engine, path: Path, pragma: str) -> None:
    with explained(path), reading(engine) as connection:
        if connection.exec_driver_sql(f"PRAGMA {pragma}(1)").scalar() != "ok":
            raise _damaged(path)


def _damaged(path: Path) -> DatabaseTrouble:
    return DatabaseTrouble(
        "“{path}” is damaged. Nothing was written. Restore the newest backup from “{backups}”.",
        path=path,
        backups=backup_folder(path),
    )

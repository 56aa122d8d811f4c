"""Looking whether a database file is whole."""

from pathlib import Path

import sqlalchemy as sa

from delegation_planner.errors import Damaged, DatabaseTrouble
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


def check_nothing_runs(engine: sa.Engine, path: Path) -> None:
    """Check that a file brings nothing that SQLite would run by itself: ours have no triggers and no views.

    Raises:
        DatabaseTrouble: it brings something.
    """
    with reading(engine) as connection:
        found = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')").first()
    if found:
        raise DatabaseTrouble(
            "“{path}” holds a trigger or a view, which no database of ours does. It was left as it is.", path=path
        )


def check_file(path: Path) -> None:
    """Check a database that nobody writes, such as a backup.

    Raises:
        DatabaseTrouble: it is not ours, written by a newer version, or damaged.
    """
    check_header(path)
    engine = connect(path, resting_mode(path))
    try:
        with explained(path):
            check_not_newer(engine, path)
            check_nothing_runs(engine, path)
            check_fully(engine, path)
    finally:
        engine.dispose()


def _check(engine: sa.Engine, path: Path, pragma: str) -> None:
    with explained(path), reading(engine) as connection:
        if connection.exec_driver_sql(f"PRAGMA {pragma}(1)").scalar() != "ok":
            raise _damaged(path)


def _damaged(path: Path) -> Damaged:
    return Damaged(
        "“{path}” is damaged. Nothing was written. Restore the newest backup from “{backups}”.",
        path=path,
        backups=backup_folder(path),
    )

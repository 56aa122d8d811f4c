"""The SQLite engine and how a file is opened with it."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from delegation_planner.errors import Damaged, DatabaseTrouble, DiskFull, Locked, NotThere, ReadOnly

APPLICATION_ID = 0x44504C4E
"""“DPLN”: what marks a file as ours (SQLite's `application_id`)."""
OLDEST_ENGINE = (3, 51, 3)
"""Older ones can damage a file when a write-ahead log is reset."""

_PRAGMAS = {
    "synchronous": 2,
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "temp_store": 2,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "journal_size_limit": 8 * 1024 * 1024,
}
_QUERIES = {"immutable": "mode=ro&immutable=1", "copy": "mode=rwc"}
_MESSAGES: Mapping[str, tuple[type[DatabaseTrouble], str]] = {
    "file is not a database": (
        Damaged,
        "“{path}” is damaged, or no database of Delegation Planner. Nothing was written.",
    ),
    "malformed": (
        Damaged,
        "“{path}” is damaged. Nothing was written. Restore the newest backup from “{backups}”.",
    ),
    "database is locked": (Locked, "“{path}” is in use by another program. Try again when it has finished."),
    "disk is full": (DiskFull, "The disk is full: nothing was written to “{path}”. Make room and try again."),
    "disk I/O error": (DiskFull, "The disk did not take what was written to “{path}”. Nothing of it was kept."),
    "readonly database": (ReadOnly, "“{path}” can't be written. Nothing was changed."),
    "unable to open": (
        NotThere,
        "“{path}” can't be opened. Look whether the folder is there and may be read and written.",
    ),
}


def connect(path: Path, mode: str) -> sa.Engine:
    """Return an engine with one connection to a file.

    Args:
        path: the file.
        mode: `rw`, `rwc` (make the file if it is not there), `copy` (the same, for what is written once and at once),
            `ro`, or `immutable` (a file in a folder that can't be written, where SQLite could not keep its side files).

    Raises:
        DatabaseTrouble: the engine is too old, or the file can't be opened.
    """
    if dbapi2.sqlite_version_info < OLDEST_ENGINE:
        raise DatabaseTrouble("SQLite {version} is too old for the data's safety.", version=dbapi2.sqlite_version)
    with explained(path):
        engine = sa.create_engine(
            "sqlite://",
            module=dbapi2,
            creator=lambda: _connection(path, mode),
            poolclass=StaticPool,
            hide_parameters=True,
        )
        sa.event.listen(engine, "begin", _begin)
        engine.connect().close()
        return engine


def _connection(path: Path, mode: str) -> Any:  # noqa: ANN401 - the driver has no types
    query = _QUERIES.get(mode, f"mode={mode}")
    connection = dbapi2.connect(
        f"file:{quote(str(path))}?{query}", uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        _set_up(connection)
        if mode.startswith("rw"):
            keep_log(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def keep_log(connection: Any, path: Path) -> None:  # noqa: ANN401 - the driver has no types
    """Let a file be written through a write-ahead log, without which a power cut could take back what was saved.

    Raises:
        DatabaseTrouble: SQLite can't keep one there, since its users' memory can't be shared.
    """
    if connection.execute("PRAGMA journal_mode=WAL").fetchone()[0] != "wal":
        raise DatabaseTrouble(
            "“{path}” lies where it can't be kept safely, such as a network folder. Move it to this computer.",
            path=path,
        )


def _set_up(connection: Any) -> None:  # noqa: ANN401 - the driver has no types
    connection.execute("PRAGMA cipher_log_level=NONE")
    for name, value in _PRAGMAS.items():
        connection.execute(f"PRAGMA {name}={value}")
        if (read_back := connection.execute(f"PRAGMA {name}").fetchone()) and read_back[0] != value:
            raise DatabaseTrouble("SQLite did not take the setting {name}.", name=name)


def _begin(connection: sa.Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))


@contextmanager
def reading(engine: sa.Engine) -> Iterator[sa.Connection]:
    """Give a connection whose reads all see one state of the file."""
    with engine.connect() as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: sa.Engine) -> Iterator[sa.Connection]:
    """Give a connection in a write transaction, committed at the end and rolled back on any error.

    It takes the write lock at once: a transaction that begins with a read would fail without waiting if another writer
    came first.
    """
    with engine.connect().execution_options(begin="BEGIN IMMEDIATE") as connection, connection.begin():
        yield connection


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn the engine's errors about a file into a `DatabaseTrouble` with a sentence.

    Raises:
        DatabaseTrouble: the engine refused.
    """
    try:
        yield
    except (sa.exc.DBAPIError, dbapi2.Error) as error:
        said = str(error.orig if isinstance(error, sa.exc.DBAPIError) else error)
        kind, template = next((message for words, message in _MESSAGES.items() if words in said), (None, ""))
        if kind is None:
            raise
        raise kind(template, path=path, backups=backup_folder(path)) from error


def driver_connection(engine: sa.Engine) -> Any:  # noqa: ANN401 - the driver has no types
    """Return the engine's one connection as the driver knows it, for what can't be done in a transaction."""
    with engine.connect() as connection:
        return connection.connection.dbapi_connection


def put_log_away(engine: sa.Engine) -> None:
    """Write what the write-ahead log holds into the file itself, as far as the disk and other readers let it."""
    with suppress(dbapi2.Error):
        driver_connection(engine).execute("PRAGMA wal_checkpoint(TRUNCATE)")


def backup_folder(path: Path) -> Path:
    """Return the folder that holds the backups of a database file."""
    return path.with_name(f"{path.stem} backups")


def folder_is_writable(path: Path) -> bool:
    """Tell whether files can be made beside a database file."""
    return os.access(path.parent, os.W_OK)

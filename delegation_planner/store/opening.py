"""Opening a database file: making it, locking it, looking whether it is whole, bringing it to the present schema."""

from pathlib import Path

import sqlalchemy as sa
from filelock import BaseFileLock

from delegation_planner.clock import Clock
from delegation_planner.errors import DatabaseTrouble, DiskFull, Locked, NotThere
from delegation_planner.store.backups import Occasion, make_backup
from delegation_planner.store.engine import APPLICATION_ID, connect, driver_connection, explained, folder_is_writable
from delegation_planner.store.files import replacing
from delegation_planner.store.header import check_header, ended_uncleanly, has_log, resting_mode
from delegation_planner.store.holder import take_lock
from delegation_planner.store.integrity import check_nothing_runs, check_quickly
from delegation_planner.store.migrate import SCHEMA, check_not_newer, schema_of, upgrade
from delegation_planner.store.store import Store


def open_store(path: Path, clock: Clock, *, create: bool = False, real: Clock | None = None) -> Store:
    """Open a database file; read-only where another program has it open for writing, or it can't be written.

    Args:
        path: the file.
        clock: the clock for what the program does.
        create: make the file if it is not there.
        real: the computer's own clock, for the journal and the backups.

    Raises:
        DatabaseTrouble: it is not there, not ours, damaged, written by a newer version, or can't be made.
    """
    path = path.absolute()
    # Who makes the file holds its lock from before, so that two programs don't make it at once.
    lock = _lock_for_making(path) if create and _is_missing(path) else None
    try:
        if lock and _is_missing(path):
            _make(path)
        if _is_missing(path):
            raise _not_there(path, create)
        check_header(path)
        lock = lock or take_lock(path)
        return _open(path, lock, clock, real or Clock())
    except BaseException:
        if lock:
            lock.release()
        raise


def _not_there(path: Path, create: bool) -> DatabaseTrouble:
    if create:
        return NotThere("“{path}” can't be made: another program is making it, or the folder is closed.", path=path)
    return NotThere("There is no database at “{path}”.", path=path)


def try_to_write(path: Path, clock: Clock, real: Clock | None = None) -> Store | None:
    """Open a file for writing that was read-only; None while another program holds it, or it can't be written.

    Args:
        path: the file.
        clock: the clock for what the program does.
        real: the computer's own clock, for the journal and the backups.

    Raises:
        DatabaseTrouble: it is not there any more, not ours, damaged, or written by a newer version.
    """
    lock = None if _is_missing(path) else take_lock(path)
    if lock is None:
        return None
    try:
        check_header(path)
        return _open(path, lock, clock, real or Clock())
    except BaseException:
        lock.release()
        raise


def open_backup(path: Path, clock: Clock) -> Store:
    """Open a backup to look into it: it is only read, and nothing is written beside it.

    Raises:
        DatabaseTrouble: it is not there, not ours, damaged, or written by another version.
    """
    check_header(path)
    engine = connect(path, resting_mode(path))
    try:
        with explained(path):
            check_not_newer(engine, path)
            check_nothing_runs(engine, path)
            if schema_of(engine) != SCHEMA:
                raise DatabaseTrouble(
                    "“{path}” was written by an older version. It can be restored, and not looked into.", path=path
                )
        return Store(path, engine, None, clock, Clock())
    except BaseException:
        engine.dispose()
        raise


def _lock_for_making(path: Path) -> BaseFileLock | None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseTrouble("“{path}” can't be made: {reason}.", path=path, reason=error.strerror) from None
    return take_lock(path)


def _open(path: Path, lock: BaseFileLock | None, clock: Clock, real: Clock) -> Store:
    if lock is not None and ended_uncleanly(path):
        _check_without_writing(path)
    engine = connect(path, _mode(path, lock))
    try:
        with explained(path):
            check_not_newer(engine, path)
            check_nothing_runs(engine, path)
            if schema_of(engine) != SCHEMA:
                _upgrade(engine, path, lock, real)
        return Store(path, engine, lock, clock, real)
    except BaseException:
        engine.dispose()
        raise


def _is_missing(path: Path) -> bool:
    """Tell whether nothing is there; what can't be looked at is left to `check_header`."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


def _check_without_writing(path: Path) -> None:
    """Check a file whose write-ahead log was left: to close it after it was open for writing would take that in."""
    engine = connect(path, "ro")
    try:
        with explained(path):
            check_not_newer(engine, path)
            check_quickly(engine, path)
    finally:
        engine.dispose()


def _mode(path: Path, lock: BaseFileLock | None) -> str:
    if lock:
        return "rw"
    return "ro" if folder_is_writable(path) else "immutable"


def _upgrade(engine: sa.Engine, path: Path, lock: BaseFileLock | None, real: Clock) -> None:
    if not lock:
        raise Locked("“{path}” was written by an older version and is in use, so it can't be updated now.", path=path)
    make_backup(engine, path, real.now(), Occasion.MIGRATION)
    upgrade(engine)


def _make(path: Path) -> None:
    """Make an empty database under another name and give it its own when it is whole."""
    with replacing(path) as partial:
        _fill(partial)
        if has_log(partial):
            # SQLite does not tell when it can't finish a file that it closes, as on a full disk.
            raise DiskFull(
                "“{path}” can't be made: the disk took only a part of it. Make room and try again.", path=path
            )


def _fill(path: Path) -> None:
    engine = connect(path, "rwc")
    try:
        with explained(path):
            path.chmod(0o600)
            driver_connection(engine).execute(f"PRAGMA application_id={APPLICATION_ID}")
            upgrade(engine)
    finally:
        engine.dispose()

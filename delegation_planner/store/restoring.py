"""Putting a backup in the place of a database file; the file that was there is kept."""

from datetime import datetime
from itertools import count
from pathlib import Path

from delegation_planner.errors import DatabaseTrouble
from delegation_planner.files import sync_folder
from delegation_planner.store.backups import copy_file
from delegation_planner.store.files import discard
from delegation_planner.store.integrity import check_file
from delegation_planner.store.opening import take_lock


def restore(path: Path, backup: Path, now: datetime) -> Path | None:
    """Replace a database file by a copy of a backup.

    Args:
        path: the file; it need not be there, nor be whole.
        backup: the backup, which is only read.
        now: the time by the computer's own clock; aware.

    Returns:
        Where the file that was there is kept; None where there was none.

    Raises:
        DatabaseTrouble: the backup is not ours, newer or damaged, or the file is in use or can't be written; it is left
            as it is.
    """
    path = path.absolute()
    check_file(backup)
    lock = take_lock(path)
    if lock is None:
        raise DatabaseTrouble("“{path}” is in use or can't be written. It was left as it is.", path=path)
    try:
        return _swap(path, backup, now)
    except OSError as error:
        raise DatabaseTrouble("“{path}” can't be written: {reason}.", path=path, reason=error.strerror) from None
    finally:
        lock.release()


def _swap(path: Path, backup: Path, now: datetime) -> Path | None:
    partial = path.with_name(path.name + ".new")
    try:
        copy_file(backup, partial)
        kept = _set_aside(path, now) if path.exists() else None
        partial.replace(path)
        sync_folder(path.parent)
        return kept
    finally:
        discard(partial)


def _set_aside(path: Path, now: datetime) -> Path:
    """Rename a file together with its write-ahead log, which may hold its last changes."""
    stem = f"{path.stem} replaced {now.astimezone():%Y-%m-%d %H%M%S}"
    kept = path.with_name(f"{stem}{path.suffix}")
    numbers = count(2)
    while kept.exists():
        kept = path.with_name(f"{stem} ({next(numbers)}){path.suffix}")
    for ending in ("-wal", "-shm", ""):
        side = path.with_name(path.name + ending)
        if side.exists():
            side.replace(kept.with_name(kept.name + ending))
    return kept

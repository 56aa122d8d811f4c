"""Putting a backup in the place of a database file; the file that was there is kept."""

import os
from datetime import datetime
from itertools import count
from pathlib import Path

from delegation_planner.errors import Locked
from delegation_planner.store.backups import check_unaltered, copy_file
from delegation_planner.store.changelog import ENDING
from delegation_planner.store.files import replacing
from delegation_planner.store.holder import take_lock
from delegation_planner.store.integrity import check_file


def restore(path: Path, backup: Path, now: datetime, why: str = "replaced") -> Path | None:
    """Replace a database file by a copy of a backup.

    Args:
        path: the file; it need not be there, nor be whole.
        backup: the backup, which is only read.
        now: the time by the computer's own clock; aware.
        why: the word in the name under which the file that was there is kept.

    Returns:
        Where the file that was there is kept; None where there was none.

    Raises:
        DatabaseTrouble: the backup is not ours, newer, damaged or altered, or the file is in use or can't be written;
            it is left as it is.
    """
    path = path.absolute()
    check_file(backup)
    check_unaltered(backup)
    lock = take_lock(path)
    if lock is None:
        raise Locked("“{path}” is in use or can't be written. It was left as it is.", path=path)
    try:
        with replacing(path) as partial:
            copy_file(backup, partial)
            return _keep(path, now, why) if path.exists() else None
    finally:
        lock.release()


def _keep(path: Path, now: datetime, why: str) -> Path:
    """Give a file another name too, and its logs, which may hold its last changes, that name alone."""
    stem = f"{path.stem} {why} {now.astimezone():%Y-%m-%d %H%M%S}"
    kept = path.with_name(f"{stem}{path.suffix}")
    numbers = count(2)
    while kept.exists():
        kept = path.with_name(f"{stem} ({next(numbers)}){path.suffix}")
    _name_too(path, kept)
    for ending in ("-wal", "-shm", ENDING):
        side = path.with_name(path.name + ending)
        if side.exists():
            side.replace(kept.with_name(kept.name + ending))
    return kept


def _name_too(path: Path, kept: Path) -> None:
    """Give a file a second name, so that there is one under the first at every moment, where the disk knows links."""
    try:
        os.link(path, kept)
    except OSError:
        path.replace(kept)

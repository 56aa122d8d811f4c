"""Backups: verified copies beside the file, made when something could go wrong, thinned as they age."""

from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

import sqlalchemy as sa

from delegation_planner.errors import DatabaseTrouble
from delegation_planner.files import digest_of, sync_folder
from delegation_planner.store.engine import backup_folder, connect, driver_connection, explained
from delegation_planner.store.files import discard
from delegation_planner.store.header import resting_mode
from delegation_planner.store.integrity import check_file, counts
from delegation_planner.store.thinning import to_keep

EVERY = timedelta(minutes=30)
"""How old the newest backup may be when a program that changed the file ends."""
_STAMP = "%Y-%m-%d %H%M%S"


class Occasion(StrEnum):
    """Why a backup is made."""

    DAY = "start of day"
    IMPORT = "before import"
    MIGRATION = "before update"
    END = "after changes"


def make_backup(engine: sa.Engine, path: Path, now: datetime, occasion: Occasion) -> Path:
    """Make a verified backup beside a file, thin the older ones, and return the new one's path.

    Args:
        engine: the open file.
        path: the file.
        now: the time by the computer's own clock; aware.
        occasion: why; it stands in the backup's name.

    Raises:
        DatabaseTrouble: it could not be made, or is not whole. No older one is removed then.
    """
    folder = backup_folder(path)
    target = folder / f"{path.stem} {now.astimezone():{_STAMP}} {occasion}.db"
    _prepare(folder)
    if not target.exists():
        copy_to(engine, path, target)
    made = backups_of(path)
    keep = to_keep(made.values(), now)
    for old in (each for each, when in made.items() if when not in keep):
        old.unlink(missing_ok=True)
        _digest_file(old).unlink(missing_ok=True)
    return target


def copy_to(engine: sa.Engine, path: Path, target: Path) -> None:
    """Copy an open file by SQLite's own backup, check the copy and give it its name.

    Raises:
        DatabaseTrouble: it could not be made, or is not whole; nothing stands under the name then.
    """
    partial = target.with_name(target.name + ".partial")
    discard(partial)
    try:
        _copy(engine, partial)
        if check_file(partial) != counts(engine):
            raise DatabaseTrouble("The copy of “{path}” does not hold the same rows. It was not kept.", path=path)
        _digest_file(target).write_text(f"{digest_of(partial)}  {target.name}\n", encoding="utf-8")
        partial.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise _cannot_write(target, error) from None
    finally:
        discard(partial)


def copy_file(source: Path, target: Path) -> None:
    """Copy a database file that nobody writes.

    Raises:
        DatabaseTrouble: it can't be read, or the copy can't be written.
    """
    engine = connect(source, resting_mode(source))
    try:
        discard(target)
        _copy(engine, target)
    finally:
        engine.dispose()


def backups_of(path: Path) -> dict[Path, datetime]:
    """Return the backups of a file with the local times at which they were made, the oldest first."""
    found = {}
    for each in sorted(backup_folder(path).glob("*.db")):
        stamp = each.stem.removeprefix(f"{path.stem} ")[:17]
        try:
            found[each] = datetime.strptime(stamp, _STAMP).astimezone()
        except ValueError:
            continue
    return found


def is_due_today(path: Path, now: datetime) -> bool:
    """Tell whether a file has no backup of the day yet."""
    return all(made.date() != now.astimezone().date() for made in backups_of(path).values())


def is_due_at_end(path: Path, now: datetime) -> bool:
    """Tell whether the newest backup is older than a program that ends leaves it."""
    return all(now - made > EVERY for made in backups_of(path).values())


def is_intact(backup: Path) -> bool:
    """Tell whether a backup is still, byte for byte, what was written."""
    try:
        return _digest_file(backup).read_text(encoding="utf-8").split()[0] == digest_of(backup)
    except (OSError, IndexError):
        return False


def _prepare(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        for left_over in folder.glob("*.partial*"):
            left_over.unlink()
    except OSError as error:
        raise _cannot_write(folder, error) from None


def _copy(engine: sa.Engine, target: Path) -> None:
    copy = connect(target, "rwc")
    try:
        with explained(target):
            driver_connection(engine).backup(driver_connection(copy))
            target.chmod(0o600)
    finally:
        copy.dispose()


def _digest_file(backup: Path) -> Path:
    return backup.with_name(backup.name + ".sha256")


def _cannot_write(path: Path, error: OSError) -> DatabaseTrouble:
    return DatabaseTrouble("“{path}” can't be written: {reason}.", path=path, reason=error.strerror)

"""Backups: verified copies beside the file, made when something could go wrong, thinned as they age."""

import re
from contextlib import AbstractContextManager, nullcontext, suppress
from datetime import datetime, timedelta
from enum import StrEnum
from glob import escape
from pathlib import Path

import sqlalchemy as sa

from delegation_planner.errors import DatabaseTrouble, Locked
from delegation_planner.files import digest_of
from delegation_planner.store.engine import backup_folder, connect, driver_connection, explained
from delegation_planner.store.files import PARTIAL, replacing, writable
from delegation_planner.store.header import has_log, is_ours, resting_mode
from delegation_planner.store.integrity import check_file
from delegation_planner.store.thinning import to_keep

EVERY = timedelta(minutes=30)
"""How old the newest backup may be when a program that changed the file ends."""
_ALONE: AbstractContextManager[object] = nullcontext()
_STAMP = "%Y-%m-%d %H%M%S"
_NAME = re.compile(r".* (\d{4}-\d\d-\d\d \d{6})(?: (.*?))?(?: \(\d+\))?")


class Occasion(StrEnum):
    """Why a backup is made."""

    DAY = "start of day"
    IMPORT = "before import"
    MIGRATION = "before update"
    END = "after changes"


def make_backup(
    engine: sa.Engine, path: Path, now: datetime, occasion: Occasion, turn: AbstractContextManager[object] = _ALONE
) -> Path:
    """Make a verified backup beside a file, thin the older ones, and return the new one's path.

    Those made before an update stay: they alone hold the file as an older version of the program left it.

    Args:
        engine: the open file, whose lock is held.
        path: the file.
        now: the time by the computer's own clock; aware.
        occasion: why; it stands in the backup's name.
        turn: what keeps other threads from the engine while it is read.

    Raises:
        DatabaseTrouble: it could not be made, or is not whole. No older one is removed then.
    """
    name = f"{path.stem} {now.astimezone():{_STAMP}} {occasion}"
    again = ("", *(f" ({number})" for number in range(2, 100)))
    targets = (backup_folder(path) / f"{name}{each}.db" for each in again)
    target = next(each for each in targets if not each.exists())
    _prepare(path)
    copy_to(engine, path, target, turn)
    _thin(path, now)
    return target


def copy_to(engine: sa.Engine, path: Path, target: Path, turn: AbstractContextManager[object] = _ALONE) -> None:
    """Copy an open file by SQLite's own backup, check the copy and give it its name.

    Args:
        engine: the open file.
        path: the file; it need not be under its name any more.
        target: the copy; an earlier backup under that name is replaced.
        turn: what keeps other threads from the engine while it is read.

    Raises:
        DatabaseTrouble: it could not be made, is not whole, or something else stands under the name, which is left.
    """
    _check_free(path, target)
    with replacing(target) as partial:
        with turn:
            _copy(engine, partial)
        check_file(partial)
        digest = digest_of(partial)
        # A copy without its digest is no worse than one whose digest was never made; one with another's would be.
        _digest_file(target).unlink(missing_ok=True)
    with writable(target):
        _digest_file(target).write_text(f"{digest}  {target.name}\n", encoding="utf-8")


def copy_file(source: Path, target: Path) -> None:
    """Copy a database file that nobody writes to where nothing is.

    Raises:
        DatabaseTrouble: it can't be read, or the copy can't be written.
    """
    engine = connect(source, resting_mode(source))
    try:
        _copy(engine, target)
    finally:
        engine.dispose()


def backups_of(path: Path) -> dict[Path, datetime]:
    """Return the backups of a file with the local times at which they were made, the oldest first."""
    stamps = {
        each: stamp_of(each)[0]
        for each in sorted(backup_folder(path).glob(f"{escape(path.stem)} [0-9][0-9][0-9][0-9]-*.db"))
    }
    return {each: made for each, made in stamps.items() if made}


def newest_first(path: Path) -> tuple[Path, ...]:
    """Return the backups of a file, the newest first; of those made in one second, the one that was written last."""
    made = {backup: (when, _written(backup)) for backup, when in backups_of(path).items()}
    return tuple(sorted(made, key=lambda backup: made[backup], reverse=True))


def stamp_of(backup: Path) -> tuple[datetime | None, str]:
    """Return when a backup was made, in local time, and on what occasion, as its name says; None where it does not."""
    if found := _NAME.fullmatch(backup.stem):
        with suppress(ValueError):
            return datetime.strptime(found[1], _STAMP).astimezone(), found[2] or ""
    return None, ""


def _written(backup: Path) -> int:
    """Return when a file was written; 0 for one that was thinned away just now."""
    try:
        return backup.stat().st_mtime_ns
    except OSError:
        return 0


def is_due_today(path: Path, now: datetime) -> bool:
    """Tell whether a file has no backup of the day yet."""
    return all(made.date() != now.astimezone().date() for made in backups_of(path).values())


def is_due_at_end(path: Path, now: datetime) -> bool:
    """Tell whether the newest backup is older than a program that ends leaves it."""
    return all(now - made > EVERY for made in backups_of(path).values())


def is_intact(backup: Path) -> bool:
    """Tell whether a backup is still, byte for byte, what was written."""
    try:
        return _noted_digest(backup) == digest_of(backup)
    except OSError:
        return False


def check_unaltered(backup: Path) -> None:
    """Check that a backup is what was written, where its digest lies beside it.

    Raises:
        DatabaseTrouble: it was altered.
    """
    if _noted_digest(backup) not in ("", digest_of(backup)):
        raise DatabaseTrouble(
            "“{path}” is not what was written: “{digest}” holds another checksum. It was left as it is.",
            path=backup,
            digest=_digest_file(backup).name,
        )


def _check_free(path: Path, target: Path) -> None:
    """Check that a copy may take a name: nothing stands there, or an earlier copy that nobody uses."""
    if target.exists() and path.exists() and target.samefile(path):
        raise DatabaseTrouble("“{path}” is the database itself. It was left as it is.", path=target)
    if target.exists() and not is_ours(target):
        raise DatabaseTrouble(
            "“{path}” is there already and is not a backup of Delegation Planner. It was left as it is.", path=target
        )
    if has_log(target):
        raise Locked("“{path}” is in use by another program. It was left as it is.", path=target)


def _prepare(path: Path) -> None:
    """Make the folder of a file's backups and sweep what was left half copied; only who holds the lock does."""
    folder = backup_folder(path)
    with writable(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
        for left_over in folder.glob(f"*{PARTIAL}*"):
            left_over.unlink()


def _thin(path: Path, now: datetime) -> None:
    made = backups_of(path)
    keep = to_keep(made.values(), now)
    with writable(backup_folder(path)):
        for old, when in made.items():
            if when not in keep and not old.stem.endswith(Occasion.MIGRATION):
                old.unlink(missing_ok=True)
                _digest_file(old).unlink(missing_ok=True)


def _copy(engine: sa.Engine, target: Path) -> None:
    copy = connect(target, "copy")
    try:
        with explained(target):
            driver_connection(engine).backup(driver_connection(copy))
            target.chmod(0o600)
    finally:
        copy.dispose()


def _digest_file(backup: Path) -> Path:
    return backup.with_name(backup.name + ".sha256")


def _noted_digest(backup: Path) -> str:
    """Return the digest that lies beside a backup; empty where there is none, or it was not written to its end."""
    try:
        return next(iter(_digest_file(backup).read_text(encoding="utf-8").split()), "")
    except (FileNotFoundError, UnicodeDecodeError):
        return ""

"""Opening a file that turns out to be damaged: its newest good backup takes its place, and nothing is thrown away."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from delegation_planner.clock import Clock
from delegation_planner.errors import Conflict, Damaged, DatabaseTrouble, Refused
from delegation_planner.model.edit import Edit, PastEdit
from delegation_planner.store.backups import is_intact, newest_first
from delegation_planner.store.changelog import LoggedEdit, changes_after
from delegation_planner.store.contents import BackupContents, backup_contents
from delegation_planner.store.integrity import check_file
from delegation_planner.store.opening import open_store
from delegation_planner.store.restoring import restore
from delegation_planner.store.store import Store
from delegation_planner.store.tables import EntryKind

_WHY = "damaged"
"""The word in the name under which a damaged file is kept."""


@dataclass(frozen=True, slots=True)
class Rescue:
    """What was done about a damaged file.

    Attributes:
        trouble: what was found.
        backup: what took its place.
        kept: where the damaged file is kept.
        missing: what was done after the backup was made, in order, as the log of changes tells it.
    """

    trouble: Damaged
    backup: BackupContents
    kept: Path
    missing: tuple[LoggedEdit, ...]

    @property
    def made(self) -> datetime | None:
        """When the backup was made, by the computer's own clock."""
        return self.backup.made


@dataclass(frozen=True, slots=True)
class DoneAgain:
    """What became of Edits that were to be done again.

    Attributes:
        done: those that were.
        left: those that were not, since they don't fit what is there now, each with the reason.
    """

    done: tuple[LoggedEdit, ...]
    left: tuple[tuple[LoggedEdit, Conflict | Refused], ...]


def open_or_rescue(
    path: Path, clock: Clock, *, create: bool = False, real: Clock | None = None
) -> tuple[Store, Rescue | None]:
    """Open a file; where it is damaged, its newest good backup in its place.

    Args:
        path: the file.
        clock: the clock for what the program does.
        create: make the file if it is not there.
        real: the computer's own clock, for the journal and the backups.

    Returns:
        The open file, and what was done about the damage; None where there was none.

    Raises:
        DatabaseTrouble: it can't be opened, or it is damaged and has no good backup.
    """
    try:
        return _whole(open_store(path, clock, create=create, real=real)), None
    except Damaged as trouble:
        rescued = rescue(path.absolute(), trouble, (real or Clock()).now())
        return open_store(path, clock, real=real), rescued


def _whole(store: Store) -> Store:
    """Return an open file after a look at all its pages: SQLite itself reads only those that it needs.

    Raises:
        Damaged: it is damaged; it is closed then.
    """
    try:
        store.check_quickly()
    except BaseException:
        store.close()
        raise
    return store


def rescue(path: Path, trouble: Damaged, now: datetime) -> Rescue:
    """Put the newest good backup in the place of a damaged file that nobody has open.

    Args:
        path: the file.
        trouble: what was found.
        now: the time by the computer's own clock; aware.

    Raises:
        Damaged: the trouble itself, where there is no good backup. The file is left as it is.
        DatabaseTrouble: the file is in use or can't be written; it is left as it is.
    """
    backup = next((each for each in newest_first(path) if _is_good(each)), None)
    if backup is None:
        raise trouble
    contents = backup_contents(backup)
    kept = restore(path, backup, now, _WHY)
    if kept is None:
        raise trouble
    return Rescue(trouble, contents, kept, changes_after(kept, contents.last_number))


def do_again(store: Store, chosen: Iterable[LoggedEdit]) -> DoneAgain:
    """Do Edits again that a backup does not hold, each at its own time; those that don't fit any more are left.

    Raises:
        DatabaseTrouble: the file can't be written. What was done until then is done.
    """
    done: list[LoggedEdit] = []
    left: list[tuple[LoggedEdit, Conflict | Refused]] = []
    for each in chosen:
        try:
            store.apply(PastEdit(each.at, _said_fully(each)))
            done.append(each)
        except (Conflict, Refused) as reason:
            left.append((each, reason))
    return DoneAgain(tuple(done), tuple(left))


def _said_fully(logged: LoggedEdit) -> Edit:
    """Return an Edit whose label tells of an undo that it was one."""
    prefix = "Undo: " if logged.kind is EntryKind.UNDONE else ""
    edit = logged.edit
    return Edit(prefix + edit.label, edit.changes, edit.visit_id, edit.undoable)


def _is_good(backup: Path) -> bool:
    try:
        check_file(backup)
    except DatabaseTrouble:
        return False
    return is_intact(backup)

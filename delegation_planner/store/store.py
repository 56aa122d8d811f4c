"""`Store`: an open database file."""

import getpass
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, tzinfo
from pathlib import Path
from typing import Self, cast
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from filelock import BaseFileLock

from delegation_planner.clock import Clock
from delegation_planner.errors import DatabaseTrouble, Usage
from delegation_planner.model.edit import Edit, Fields, PastEdit
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.row import Row
from delegation_planner.model.visits import Visit
from delegation_planner.store import backups, journal, past, recording
from delegation_planner.store.backups import Occasion
from delegation_planner.store.engine import explained, put_log_away, reading, writing
from delegation_planner.store.integrity import check_fully
from delegation_planner.store.journal import Entry, Moment
from delegation_planner.store.load import load
from delegation_planner.store.recording import Applied
from delegation_planner.store.rows import fetch, fetch_ids, table_of

_VISITS = table_of(Visit)


class Store:
    """An open database file; `opening.open_store` makes it.

    Attributes:
        path: the file.
        read_only: another program writes the file, or it can't be written; whatever would write refuses.
        backup_trouble: why the last backup that the store makes by itself, at the start of a day and at the end, could
            not be made; None where it could. It stops no work, so whoever holds the store has to say it.
    """

    def __init__(self, path: Path, engine: sa.Engine, lock: BaseFileLock | None, clock: Clock, real: Clock) -> None:
        self.path = path
        self.read_only = lock is None
        self.backup_trouble: DatabaseTrouble | None = None
        self._engine = engine
        self._lock = lock
        self._clock = clock
        self._real = real
        self._identity = _identity(path)
        self._changed = False
        self._user = _user_name()

    # --- reading -----------------------------------------------------------------------------------------------

    def visits(self) -> tuple[Visit, ...]:
        """Return all visits, the latest first."""
        with self._reading() as connection:
            found = fetch(connection, "visits", _VISITS.c.deleted.is_(None))
        rows = cast("Iterable[Visit]", found.values())
        return tuple(sorted(rows, key=lambda visit: (visit.starts, visit.code), reverse=True))

    def load(self, visit_id: Id) -> VisitPlan:
        """Return the plan of a visit.

        Raises:
            Usage: there is no such visit.
        """
        with self._reading() as connection:
            plan = load(connection, visit_id)
        if plan is None:
            raise Usage("There is no visit “{visit}” here.", visit=visit_id)
        return plan

    def rows(self, ids: Mapping[str, Iterable[Id]]) -> dict[str, Mapping[Id, Row]]:
        """Return the rows with these ids that are there, by table."""
        with self._reading() as connection:
            found = {name: fetch_ids(connection, name, wanted) for name, wanted in ids.items()}
        return {name: {row.id: row for row in rows.values() if row.deleted is None} for name, rows in found.items()}

    def history(self, visit_id: Id | None = None) -> tuple[Entry, ...]:
        """Return the journal of a visit, or of the whole file, the oldest first."""
        with self._reading() as connection:
            return journal.entries(connection, visit_id)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was ever done in the file."""
        with self._reading() as connection:
            return journal.is_empty(connection)

    def edits_since(self, plan: VisitPlan, version: int) -> tuple[PastEdit, ...]:
        """Return all that was done to a visit after the papers of a version were handed out, the oldest first.

        What was done for another visit, or for none, is told as far as it touches rows that this visit shares.
        """
        issued = [row.id for row in plan.issues.values() if row.version <= version]
        with self._reading() as connection:
            last, _ = journal.last_hand_out(connection, issued)
            return past.edits_after(connection, plan, last)

    def was_handed_out(self, plan: VisitPlan, version: int) -> bool:
        """Tell whether something of a version was handed out from this file; else it is only known from another's."""
        issued = [row.id for row in plan.issues.values() if row.version == version]
        with self._reading() as connection:
            return journal.last_hand_out(connection, issued)[1]

    # --- writing -----------------------------------------------------------------------------------------------

    def apply(self, *edits: Edit | PastEdit) -> tuple[Applied, ...]:
        """Apply Edits, their rows and their journal entries in one transaction: all or none.

        An Edit that was done elsewhere before keeps its time.

        Raises:
            Conflict: a row does not hold what an Edit expects.
            Refused: a row would not be valid.
            DatabaseTrouble: the file can't be written.
        """
        with self._writing() as connection:
            return tuple(self._do(connection, each) for each in edits)

    def undo(self) -> Applied | None:
        """Take back the last Edit; None where there is none.

        Raises:
            DatabaseTrouble: the file can't be written.
        """
        return self._step(journal.last_applied, recording.undo)

    def redo(self) -> Applied | None:
        """Do the Edit again that was last taken back; None where there is none.

        Raises:
            DatabaseTrouble: the file can't be written.
        """
        return self._step(journal.last_taken_back, recording.redo)

    # --- the file ----------------------------------------------------------------------------------------------

    def check(self) -> None:
        """Check the whole file.

        Raises:
            DatabaseTrouble: it is damaged.
        """
        check_fully(self._engine, self.path)

    def copy_to(self, target: Path) -> None:
        """Write a verified copy of the file; an earlier one under that name is replaced.

        Raises:
            DatabaseTrouble: it could not be made, or the name is that of something else. What was there is left.
        """
        backups.copy_to(self._engine, self.path, target)

    def back_up(self, occasion: Occasion) -> Path:
        """Make a backup beside the file and return its path.

        Raises:
            DatabaseTrouble: it could not be made, or the file is read-only: its backups are another program's.
        """
        self._require_writable()
        return backups.make_backup(self._engine, self.path, self._real.now(), occasion)

    def close(self) -> None:
        """Close the file, after a backup if it was changed and the last one is old.

        What was written is saved whether or not there is a backup of it; see `backup_trouble`.
        """
        try:
            if self._changed and backups.is_due_at_end(self.path, self._real.now()):
                self._try_back_up(Occasion.END)
        finally:
            if self._changed:
                # A program that only reads may keep the log open; what it holds is to be in the file all the same.
                put_log_away(self._engine)
            self._engine.dispose()
            if self._lock:
                self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- within ------------------------------------------------------------------------------------------------

    def _do(self, connection: sa.Connection, each: Edit | PastEdit) -> Applied:
        if isinstance(each, Edit):
            return recording.do(connection, each, self._moment(connection, each))
        return recording.do(connection, each.edit, replace(self._moment(connection, each.edit), at=each.at))

    def _step(
        self,
        find: Callable[[sa.Connection], int | None],
        take: Callable[[sa.Connection, int, Moment], Applied],
    ) -> Applied | None:
        with self._writing() as connection:
            if (number := find(connection)) is None:
                return None
            return take(connection, number, self._moment(connection, journal.edit_of(connection, number)))

    def _moment(self, connection: sa.Connection, edit: Edit) -> Moment:
        zone = _zone_of(connection, edit) if self._clock.shows_wall_time else UTC
        return Moment(self._clock.now(zone).astimezone(UTC), self._real.now(), self._user)

    @contextmanager
    def _reading(self) -> Iterator[sa.Connection]:
        with explained(self.path), reading(self._engine) as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[sa.Connection]:
        self._require_writable()
        if not self._changed and backups.is_due_today(self.path, self._real.now()) and not self.is_empty:
            self._try_back_up(Occasion.DAY)
        with explained(self.path), writing(self._engine) as connection:
            yield connection
        self._changed = True
        self._check_place()

    def _require_writable(self) -> None:
        if self.read_only:
            raise DatabaseTrouble("“{path}” is open for reading only. Nothing was changed.", path=self.path)

    def _try_back_up(self, occasion: Occasion) -> None:
        try:
            self.back_up(occasion)
            self.backup_trouble = None
        except DatabaseTrouble as trouble:
            self.backup_trouble = trouble

    def _check_place(self) -> None:
        """Notice that the file was moved or replaced while it was open: a commit says nothing of it."""
        if _identity(self.path) != self._identity:
            raise DatabaseTrouble(
                "“{path}” was moved or replaced while it was open: what you changed is not in it.", path=self.path
            )


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _user_name() -> str:
    """Return the computer user's name; empty for one whom the system knows by a number alone."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return ""


def _zone_of(connection: sa.Connection, edit: Edit) -> tzinfo:
    name = connection.execute(sa.select(_VISITS.c.zone).where(_VISITS.c.id == edit.visit_id)).scalar()
    name = name or next((fields["zone"] for fields in _visits_made(edit)), None)
    return ZoneInfo(name) if name else UTC


def _visits_made(edit: Edit) -> Iterator[Fields]:
    return (change.after for change in edit.changes if change.table == "visits" and not change.before and change.after)

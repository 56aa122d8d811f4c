"""`Store`: an open database file."""

import getpass
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, tzinfo
from itertools import islice
from pathlib import Path
from threading import RLock
from typing import Self, cast
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from filelock import BaseFileLock

from delegation_planner.clock import Clock
from delegation_planner.errors import DatabaseTrouble, Misplaced, ReadOnly, Usage
from delegation_planner.model.edit import Edit, Fields, PastEdit
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.registers import Registers
from delegation_planner.model.row import Row
from delegation_planner.model.visits import Visit
from delegation_planner.store import backups, changelog, holder, journal, past, recording, usage
from delegation_planner.store.backups import Occasion
from delegation_planner.store.changelog import LoggedEdit
from delegation_planner.store.contents import backup_contents
from delegation_planner.store.engine import explained, put_log_away, reading, writing
from delegation_planner.store.holder import Holder
from delegation_planner.store.integrity import check_fully, check_quickly
from delegation_planner.store.journal import Entry, Moment
from delegation_planner.store.load import load, load_registers
from delegation_planner.store.recording import Applied
from delegation_planner.store.rows import fetch, fetch_ids, table_of
from delegation_planner.store.thinning import AT_LEAST

_VISITS = table_of(Visit)


class Store:
    """An open database file; `opening.open_store` makes it. Several threads may use it: each has its turn.

    Attributes:
        path: the file.
        read_only: another program writes the file, or it can't be written; whatever would write refuses.
        backup_trouble: why the last backup that the store makes by itself, at the start of a day and at the end, could
            not be made; None where it could. It stops no work, so whoever holds the store has to say it.
        log_trouble: why the log of changes did not take what was written last; None where it did.
    """

    def __init__(self, path: Path, engine: sa.Engine, lock: BaseFileLock | None, clock: Clock, real: Clock) -> None:
        self.path = path
        self.read_only = lock is None
        self.backup_trouble: DatabaseTrouble | None = None
        self.log_trouble: DatabaseTrouble | None = None
        self._engine = engine
        self._lock = lock
        self._clock = clock
        self._real = real
        self._identity = _identity(path)
        self._changed = False
        self._closed = False
        self._user = _user_name()
        # Whoever takes both takes that of the backups first.
        self._turn = RLock()
        self._turn_of_backups = RLock()
        self._joinable: int | None = None
        self._unlogged: list[LoggedEdit] = []
        if lock:
            holder.note(path, self._user, real.now())

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

    def registers(self) -> Registers:
        """Return all persons, organisations, venues and centres."""
        with self._reading() as connection:
            return load_registers(connection)

    def visits_using(self, table: str) -> Mapping[Id, frozenset[Id]]:
        """Return by the id of each row of a register, such as `persons`, the visits that use it."""
        with self._reading() as connection:
            return usage.visits_using(connection, table)

    def rows(self, ids: Mapping[str, Iterable[Id]]) -> dict[str, Mapping[Id, Row]]:
        """Return the rows with these ids that are there, by table."""
        with self._reading() as connection:
            found = {name: fetch_ids(connection, name, wanted) for name, wanted in ids.items()}
        return {name: {row.id: row for row in rows.values() if row.deleted is None} for name, rows in found.items()}

    def history(self, visit_id: Id | None = None) -> tuple[Entry, ...]:
        """Return the journal of a visit, or of the whole file, the oldest first."""
        with self._reading() as connection:
            return journal.entries(connection, visit_id)

    def edit_of(self, number: int) -> Edit:
        """Return the Edit of an entry of the journal, with all that it did."""
        with self._reading() as connection:
            return journal.edit_of(connection, number)

    def last_done(self) -> Applied | None:
        """Return what was written last; None where nothing ever was."""
        with self._reading() as connection:
            return recording.last(connection)

    @property
    def undo_label(self) -> str | None:
        """The label of the Edit that undo would take back; None where there is none."""
        with self._reading() as connection:
            return journal.label_of(connection, journal.last_applied(connection))

    @property
    def redo_label(self) -> str | None:
        """The label of the Edit that redo would do again; None where there is none."""
        with self._reading() as connection:
            return journal.label_of(connection, journal.last_taken_back(connection))

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
            DatabaseTrouble: the file can't be written. It is `Misplaced` where it was, and is not under its name.
        """
        with self._turn_to_write():
            self._joinable = None
            with self._writing() as connection:
                done = tuple(self._do(connection, each) for each in edits)
            self._note(*done)
            self._joinable = done[-1].number if done else None
            return done

    def join(self, number: int, edit: Edit) -> Applied:
        """Apply an Edit as part of the step of an entry, so that one undo takes back both.

        It must alter the same rows in the same fields, and the entry must be the last one, made by `apply` or `join` of
        this store; nothing may have been backed up since. Otherwise the Edit is a step of its own.

        Args:
            number: the entry's number.
            edit: what to do.

        Raises:
            Conflict, Refused, DatabaseTrouble: as of `apply`.
        """
        with self._turn_to_write():
            may = number == self._joinable
            self._joinable = None
            with self._writing() as connection:
                may = may and number == journal.last_number(connection)
                joined = recording.join(connection, number, edit, self._moment(connection, edit)) if may else None
                done = joined or self._do(connection, edit)
            self._note(done)
            self._joinable = done.number
            return done

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
        with self._turn:
            check_fully(self._engine, self.path)

    def check_quickly(self) -> None:
        """Check the file's pages, which takes a moment for each hundred megabytes.

        Raises:
            DatabaseTrouble: it is damaged.
        """
        with self._turn:
            check_quickly(self._engine, self.path)

    def copy_to(self, target: Path) -> None:
        """Write a verified copy of the file; an earlier one under that name is replaced.

        A file that was moved, or whose folder is gone, is copied with all that was written to it.

        Raises:
            DatabaseTrouble: it could not be made, or the name is that of something else. What was there is left.
        """
        self._require_open()
        backups.copy_to(self._engine, self.path, target, self._turn)

    def back_up(self, occasion: Occasion) -> Path:
        """Make a backup beside the file and return its path.

        Raises:
            DatabaseTrouble: it could not be made, or the file is read-only: its backups are another program's.
        """
        self._require_writable()
        with self._turn_of_backups:
            made = backups.make_backup(self._engine, self.path, self._real.now(), occasion, self._turn_to_copy())
            self._trim_log()
        return made

    def back_up_for_the_day(self) -> None:
        """Make the backup of the day if there is none yet and nothing was written; the first write waits for it else.

        Where it can't be made, `backup_trouble` says why.
        """
        if self._changed or self.read_only:
            return
        with self._turn_of_backups:
            if backups.is_due_today(self.path, self._real.now()) and not self.is_empty:
                self._try_back_up(Occasion.DAY)

    def backups(self) -> tuple[Path, ...]:
        """Return the backups beside the file, the newest first; `backup_contents` tells what one of them holds."""
        return backups.newest_first(self.path)

    @property
    def is_in_place(self) -> bool:
        """Tell whether the file is still under its name; a commit to one that was moved or replaced says nothing."""
        return _identity(self.path) == self._identity

    def check_place(self) -> None:
        """Check that the file is still under its name: a commit to one that was moved or replaced says nothing of it.

        Raises:
            Misplaced: it is not. What was written is in the file that is open, and a copy of that holds it.
        """
        if not self.is_in_place:
            raise Misplaced(
                "“{path}” was moved or replaced while it was open: what you changed is not in it.", path=self.path
            )

    @property
    def holder(self) -> Holder | None:
        """Who holds the file for writing, where it is read-only here; None where that is not known."""
        return holder.holder_of(self.path) if self.read_only else None

    def close(self) -> None:
        """Close the file, after a backup if it was changed and the last one is old.

        What was written is saved whether or not there is a backup of it; see `backup_trouble`.
        """
        if self._closed:
            return
        try:
            if self._changed and backups.is_due_at_end(self.path, self._real.now()):
                self._try_back_up(Occasion.END)
        finally:
            with self._turn:
                self._let_go()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- within ------------------------------------------------------------------------------------------------

    def _let_go(self) -> None:
        if self._changed:
            # A program that only reads may keep the log open; what it holds is to be in the file all the same.
            put_log_away(self._engine)
        self._engine.dispose()
        self._closed = True
        if self._lock:
            if self.is_in_place:
                holder.forget(self.path)
            self._lock.release()

    def _do(self, connection: sa.Connection, each: Edit | PastEdit) -> Applied:
        if isinstance(each, Edit):
            return recording.do(connection, each, self._moment(connection, each))
        return recording.do(connection, each.edit, replace(self._moment(connection, each.edit), at=each.at))

    def _step(
        self,
        find: Callable[[sa.Connection], int | None],
        take: Callable[[sa.Connection, int, Moment], Applied],
    ) -> Applied | None:
        with self._turn_to_write():
            self._joinable = None
            with self._writing() as connection:
                if (number := find(connection)) is None:
                    return None
                done = take(connection, number, self._moment(connection, journal.edit_of(connection, number)))
            self._note(done)
            return done

    def _moment(self, connection: sa.Connection, edit: Edit) -> Moment:
        zone = _zone_of(connection, edit) if self._clock.shows_wall_time else UTC
        return Moment(self._clock.now(zone).astimezone(UTC), self._real.now(), self._user)

    @contextmanager
    def _reading(self) -> Iterator[sa.Connection]:
        with self._turn, explained(self.path):
            self._require_open()
            with reading(self._engine) as connection:
                yield connection

    @contextmanager
    def _turn_to_copy(self) -> Iterator[None]:
        """Take the turn for a backup: an entry that it holds gets no further Edit, which the log would not tell."""
        with self._turn:
            self._joinable = None
            yield

    @contextmanager
    def _turn_to_write(self) -> Iterator[None]:
        self._require_writable()
        self.back_up_for_the_day()
        with self._turn:
            yield

    @contextmanager
    def _writing(self) -> Iterator[sa.Connection]:
        with explained(self.path), writing(self._engine) as connection:
            self._make_log_ready(connection)
            yield connection
        self._changed = True
        self.check_place()

    def _require_open(self) -> None:
        """Keep a thread that comes late from opening the file again."""
        if self._closed:
            raise DatabaseTrouble("“{path}” has been closed.", path=self.path)

    def _require_writable(self) -> None:
        self._require_open()
        if self.read_only:
            raise ReadOnly("“{path}” is open for reading only. Nothing was changed.", path=self.path)

    def _try_back_up(self, occasion: Occasion) -> None:
        try:
            self.back_up(occasion)
            self.backup_trouble = None
        except DatabaseTrouble as trouble:
            self.backup_trouble = trouble

    def _make_log_ready(self, connection: sa.Connection) -> None:
        if (self.log_trouble or not self._changed) and self.is_in_place:
            with self._noting():
                changelog.make_ready(self.path, journal.last_number(connection))

    def _note(self, *done: Applied) -> None:
        """Write what was done into the log of changes, with what it did not take before."""
        self._unlogged += (LoggedEdit(each.number, each.at, self._user, each.kind, each.edit) for each in done)
        with self._noting():
            changelog.append(self.path, self._unlogged)
            self._unlogged.clear()
            self.log_trouble = None

    def _trim_log(self) -> None:
        """Leave in the log of changes what is newer than the oldest of the last good backups."""
        good = (held for held in map(backup_contents, self.backups()) if held.intact)
        oldest = list(islice(good, AT_LEAST))
        if len(oldest) == AT_LEAST and self.is_in_place:
            with self._turn, self._noting():
                changelog.trim(self.path, oldest[-1].last_number)

    @contextmanager
    def _noting(self) -> Iterator[None]:
        try:
            yield
        except DatabaseTrouble as trouble:
            self.log_trouble = trouble


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

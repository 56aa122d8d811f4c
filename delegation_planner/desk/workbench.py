"""What a window does with one open file: open a visit, change it, take back, and lose nothing when the disk fails.

It knows no window: whoever shows it is told by plain callbacks.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from delegation_planner.clock import Clock
from delegation_planner.desk.unsaved import Unsaved, registers_with
from delegation_planner.errors import DatabaseTrouble, DiskFull, Locked, Misplaced, NotThere, ReadOnly, Refused, Usage
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import VisitStatus
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.registers import Registers
from delegation_planner.model.schema import VISIT_TABLES
from delegation_planner.model.visits import Visit
from delegation_planner.store import opening
from delegation_planner.store.recording import Applied
from delegation_planner.store.store import Store

T = TypeVar("T")

_PASSING = (DiskFull, ReadOnly, Locked, NotThere)
"""Troubles of writing that may pass, or not be there elsewhere: what was to be written is kept meanwhile."""


class DoneKind(StrEnum):
    """How a change came about."""

    DONE = "done"
    UNDONE = "undone"
    REDONE = "redone"


@dataclass(frozen=True, slots=True)
class Done:
    """What was changed, so that a view can tell whether it concerns it, and go there.

    Attributes:
        edit: the Edit as it was written; for an undo what that did.
        kind: how it came about.
        visit_id: the visit; None for the registers alone.
        tables: the tables in which a row changed.
        rows: the rows that changed.
    """

    edit: Edit
    kind: DoneKind
    visit_id: Id | None
    tables: frozenset[str]
    rows: frozenset[Id]


class Workbench:
    """An open file, the visit that is open in it, and the one way to change them.

    Attributes:
        store: the file.
        on_changed: called after each change with what was done.
        on_saved: called when all that was done is in the file, with the time by the computer's own clock.
        on_trouble: called when what was done can't be saved, with the reason; the work goes on, see `unsaved_since`.
        on_opened: called when another visit, or none, is open, or all has to be read again.
    """

    def __init__(self, store: Store, clock: Clock, real: Clock | None = None) -> None:
        self.store = store
        self.on_changed: list[Callable[[Done], None]] = []
        self.on_saved: list[Callable[[datetime], None]] = []
        self.on_trouble: list[Callable[[DatabaseTrouble], None]] = []
        self.on_opened: list[Callable[[], None]] = []
        self._clock = clock
        self._real = real or Clock()
        self._plan: VisitPlan | None = None
        self._visits: tuple[Visit, ...] | None = None
        self._registers: Registers | None = None
        self._unsaved: Unsaved | None = None
        self._adrift: tuple[datetime, Misplaced] | None = None
        self._last: tuple[str, int] | None = None

    # --- what is there -----------------------------------------------------------------------------------------

    @property
    def plan(self) -> VisitPlan | None:
        """The open visit; None while none is."""
        return self._unsaved.plan if self._unsaved else self._plan

    @property
    def visits(self) -> tuple[Visit, ...]:
        """All visits, the latest first."""
        if self._visits is None:
            self._visits = self.store.visits()
        plan = self.plan
        return tuple(plan.visit if plan and visit.id == plan.visit.id else visit for visit in self._visits)

    @property
    def registers(self) -> Registers:
        """All persons, organisations, venues and centres; read when first asked for, and kept up."""
        if self._unsaved:
            return self._unsaved.registers
        if self._registers is None:
            self._registers = self.store.registers()
        return self._registers

    @property
    def read_only(self) -> bool:
        """Whether another program writes the file, or it can't be written."""
        return self.store.read_only

    @property
    def is_frozen(self) -> bool:
        """Whether the open visit can't be changed: the file is read-only, or the visit is closed."""
        return self.read_only or (self.plan is not None and self.plan.visit.status is VisitStatus.CLOSED)

    @property
    def unsaved(self) -> tuple[Edit, ...]:
        """What the disk did not take, in order. Of a file that was moved there is none: it has all of it."""
        return self._unsaved.edits if self._unsaved else ()

    @property
    def unsaved_since(self) -> datetime | None:
        """Since when what is done is not saved under the file's name, by the computer's own clock; None if it is."""
        if self._adrift:
            return self._adrift[0]
        return self._unsaved.since if self._unsaved and self.unsaved else None

    @property
    def trouble(self) -> DatabaseTrouble | None:
        """Why it is not saved; None if it is."""
        if self._adrift:
            return self._adrift[1]
        return self._unsaved.trouble if self._unsaved and self.unsaved else None

    @property
    def undo_label(self) -> str | None:
        """The label of the Edit that undo would take back; None where there is none."""
        return (self._unsaved.undo_label if self._unsaved else None) or self.store.undo_label

    @property
    def redo_label(self) -> str | None:
        """The label of the Edit that redo would do again; None where there is none."""
        if self._unsaved and (self._unsaved.redo_label or self.unsaved):
            return self._unsaved.redo_label
        return self.store.redo_label

    # --- doing -------------------------------------------------------------------------------------------------

    def open_visit(self, visit_id: Id | None) -> None:
        """Open a visit; None to have none open.

        Raises:
            Usage: there is no such visit.
            DatabaseTrouble: it can't be read; or what was done in the open one is not saved yet.
        """
        if self._unsaved and self.unsaved:
            raise self._unsaved.trouble
        self._plan = self.store.load(visit_id) if visit_id else None
        self._unsaved = None
        _call(self.on_opened)

    def do(self, edit: Edit, *, join: str = "") -> Done:
        """Apply an Edit; where the disk does not take it, it is kept, and the plan shows it all the same.

        Args:
            edit: what to do.
            join: names the field and its focus: an Edit with the same key as the one before is one step with it.

        Raises:
            Conflict: a row does not hold what the Edit expects. Nothing is changed.
            Refused: a row would not be valid, or the visit is closed. Nothing is changed.
            DatabaseTrouble: the file is read-only, or the disk did not take an Edit of another visit than the open one.
        """
        if not edit:
            return _done(edit, DoneKind.DONE)
        self._require_open(edit)
        if self._unsaved and self.unsaved:
            return self._keep(self._unsaved, edit, join)
        try:
            return self._saved(self._written(lambda: self._write(edit, join)), DoneKind.DONE)
        except _PASSING as trouble:
            return self._begin_to_keep(edit, join, trouble)

    def undo(self) -> Done | None:
        """Take back the last Edit, in whichever visit it was; that one is open then. None where there is none.

        Raises:
            DatabaseTrouble: the file can't be written. Nothing is changed.
        """
        if self._unsaved and (edit := self._unsaved.undo()):
            done = self._in_memory(edit, DoneKind.UNDONE)
            if not self.unsaved:
                self._tell_saved()
            return done
        return self._step(self.store.undo, DoneKind.UNDONE)

    def redo(self) -> Done | None:
        """Do the Edit again that was last taken back; its visit is open then. None where there is none.

        Raises:
            DatabaseTrouble: the file can't be written. Nothing is changed.
        """
        if self._unsaved and (edit := self._unsaved.redo()):
            return self._in_memory(edit, DoneKind.REDONE)
        return None if self.unsaved else self._step(self.store.redo, DoneKind.REDONE)

    # --- when it can't be saved --------------------------------------------------------------------------------

    def check_place(self) -> bool:
        """Look whether the file is still under its name; may be called every few seconds.

        Returns:
            Whether it is. Where it is no more, `on_trouble` is told once; where it is again, `on_saved`.
        """
        if self.store.is_in_place:
            return self._adrift is None or self.try_again()
        try:
            self.store.check_place()
        except Misplaced as trouble:
            self._drift(trouble)
        return False

    def try_again(self) -> bool:
        """Save what could not be saved, and return whether all is saved now.

        Raises:
            Conflict, Refused: something does not fit what is there now. All is kept.
        """
        if self._adrift and not self.store.is_in_place:
            return False
        self._adrift = None
        try:
            if self.unsaved:
                self._written(lambda: self.store.apply(*self.unsaved)[-1])
        except _PASSING as trouble:
            _call(self.on_trouble, trouble)
            return False
        self._read_again()
        self._tell_saved()
        return self._adrift is None

    def save_elsewhere(self, path: Path) -> None:
        """Copy the file with all that was done, saved or not, and go on with the copy.

        Raises:
            DatabaseTrouble: the copy can't be made, or does not take what was not saved. All is kept as it was.
        """
        self.store.copy_to(path)
        store = opening.open_store(path, self._clock, real=self._real)
        try:
            if self.unsaved:
                store.apply(*self.unsaved)
        except BaseException:
            store.close()
            raise
        self._go_on_with(store)
        self._tell_saved()

    def try_to_write(self) -> bool:
        """Look whether a file that is read-only can be written now, and return whether it is open for writing.

        Raises:
            DatabaseTrouble: it is not ours any more, damaged, or written by a newer version.
        """
        if self.read_only and (store := opening.try_to_write(self.store.path, self._clock, self._real)):
            self._go_on_with(store)
        return not self.read_only

    def refresh(self) -> None:
        """Read all again, such as what another program wrote into a file that is read-only here."""
        self._read_again()
        _call(self.on_opened)

    def close(self, *, abandon: bool = False) -> None:
        """Close the file.

        Args:
            abandon: close it even if something is not saved, which is lost then.

        Raises:
            DatabaseTrouble: something is not saved; the file stays open.
        """
        if not abandon and self.unsaved_since and not self.try_again() and (trouble := self.trouble):
            raise trouble
        self.store.close()

    # --- within ------------------------------------------------------------------------------------------------

    def _require_open(self, edit: Edit) -> None:
        visit = next((each for each in self.visits if each.id == edit.visit_id), None)
        if visit and visit.status is VisitStatus.CLOSED and edit.undoable and any(map(_is_of_visit, edit.changes)):
            raise Refused("“{visit}” is closed. Reopen it to change it.", visit=visit.title)

    def _write(self, edit: Edit, join: str) -> Applied:
        last, self._last = self._last, None
        if join and last and last[0] == join:
            applied = self.store.join(last[1], edit)
        else:
            (applied,) = self.store.apply(edit)
        self._last = (join, applied.number)
        return applied

    def _written(self, write: Callable[[], Applied | None]) -> Applied | None:
        """Return what was written, also into a file that is not under its name any more."""
        try:
            return write()
        except Misplaced as trouble:
            self._drift(trouble)
            return self.store.last_done()

    def _drift(self, trouble: Misplaced) -> None:
        if self._adrift is None:
            self._adrift = self._real.now(), trouble
            _call(self.on_trouble, trouble)

    def _step(self, take: Callable[[], Applied | None], kind: DoneKind) -> Done | None:
        self._last = None
        applied = self._written(take)
        return self._saved(applied, kind) if applied else None

    def _saved(self, applied: Applied | None, kind: DoneKind) -> Done:
        done = _done(applied.edit if applied else Edit(""), kind)
        if "visits" in done.tables:
            self._visits = None
        if self._registers:
            self._registers = registers_with(self._registers, done.edit)
        self._unsaved = None
        self._show(done)
        self._tell_saved()
        _call(self.on_changed, done)
        return done

    def _show(self, done: Done) -> None:
        """Have the plan hold what was done; an undo in another visit opens that one."""
        open_id = self._plan.visit.id if self._plan else None
        wanted = done.visit_id if done.visit_id and done.kind is not DoneKind.DONE else open_id
        if wanted and all(visit.id != wanted for visit in self.visits):
            wanted = None if wanted == open_id else open_id
        if wanted != open_id:
            self.open_visit(wanted)
        elif wanted and (done.visit_id == wanted or _shared(done)):
            self._plan = self.store.load(wanted)

    def _keep(self, unsaved: Unsaved, edit: Edit, join: str) -> Done:
        if not unsaved.takes(edit):
            raise unsaved.trouble
        unsaved.add(edit, join)
        return self._in_memory(edit, DoneKind.DONE)

    def _begin_to_keep(self, edit: Edit, join: str, trouble: DatabaseTrouble) -> Done:
        if self.read_only:
            raise trouble
        unsaved = Unsaved(self._plan, self.registers, self._real.now(), trouble)
        if not unsaved.takes(edit):
            raise trouble
        unsaved.add(edit, join)
        self._unsaved = unsaved
        _call(self.on_trouble, trouble)
        return self._in_memory(edit, DoneKind.DONE)

    def _in_memory(self, edit: Edit, kind: DoneKind) -> Done:
        done = _done(edit, kind)
        _call(self.on_changed, done)
        return done

    def _tell_saved(self) -> None:
        if self._adrift is None:
            _call(self.on_saved, self._real.now())

    def _read_again(self) -> None:
        self._unsaved = self._visits = self._registers = self._last = None
        if self._plan:
            self._plan = self._reloaded(self._plan.visit.id)

    def _reloaded(self, visit_id: Id) -> VisitPlan | None:
        try:
            return self.store.load(visit_id)
        except Usage:
            return None

    def _go_on_with(self, store: Store) -> None:
        before, self.store = self.store, store
        self._adrift = None
        before.close()
        self.refresh()


def _done(edit: Edit, kind: DoneKind) -> Done:
    tables = frozenset(change.table for change in edit.changes)
    return Done(edit, kind, edit.visit_id, tables, frozenset(change.id for change in edit.changes))


def _shared(done: Done) -> frozenset[str]:
    """Return the changed tables that visits share."""
    return done.tables - {"visits", *VISIT_TABLES}


def _is_of_visit(change: Change) -> bool:
    """Tell whether a change is one of a visit's own rows, and not of its status alone."""
    if change.table == "visits":
        return change.before is None or change.after is None or change.after.keys() != {"status"}
    return change.table in VISIT_TABLES


def _call(callbacks: Iterable[Callable[..., None]], *said: object) -> None:
    for callback in tuple(callbacks):
        callback(*said)

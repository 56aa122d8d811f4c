"""Edits that the disk did not take, kept in memory with the plan as they make it, until there is room."""

from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from delegation_planner.edits.patching import patched
from delegation_planner.errors import DatabaseTrouble
from delegation_planner.model.checks import checked
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.registers import Registers
from delegation_planner.model.row import Row
from delegation_planner.store.apply import inverse
from delegation_planner.store.joining import joined, may_join

_REGISTERS = frozenset(field.name for field in fields(Registers))


@dataclass(frozen=True, slots=True)
class _Kept:
    edit: Edit
    join: str
    plan: VisitPlan | None
    registers: Registers


class Unsaved:
    """Edits in memory: of the open visit and of the registers alone, whose rows are at hand.

    Attributes:
        since: since when nothing could be saved; aware.
        trouble: why.
    """

    def __init__(self, plan: VisitPlan | None, registers: Registers, since: datetime, trouble: DatabaseTrouble) -> None:
        self.since = since
        self.trouble = trouble
        self._first = _Kept(Edit(""), "", plan, registers)
        self._kept: list[_Kept] = []
        self._taken_back: list[_Kept] = []

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The Edits, in order."""
        return tuple(kept.edit for kept in self._kept)

    @property
    def plan(self) -> VisitPlan | None:
        """The open visit as the Edits make it."""
        return self._last.plan

    @property
    def registers(self) -> Registers:
        """The registers as the Edits make them."""
        return self._last.registers

    @property
    def undo_label(self) -> str | None:
        """The label of the last Edit; None where there is none."""
        return self._kept[-1].edit.label if self._kept else None

    @property
    def redo_label(self) -> str | None:
        """The label of the Edit that was taken back last; None where there is none."""
        return self._taken_back[-1].edit.label if self._taken_back else None

    def takes(self, edit: Edit) -> bool:
        """Tell whether an Edit can be kept: of another visit than the open one not enough is known."""
        return edit.visit_id is None or (self.plan is not None and edit.visit_id == self.plan.visit.id)

    def add(self, edit: Edit, join: str) -> None:
        """Keep an Edit; with the key of the last one it becomes one step with it, where the store would join them.

        Raises:
            Conflict: a row does not hold what the Edit expects.
            Refused: a row would not be valid.
        """
        plan = patched(self.plan, edit, self.registers) if self.plan else None
        kept = _Kept(edit, join, plan, registers_with(self.registers, edit))
        last = self._last
        if join and last.join == join and may_join(last.edit, edit):
            kept = _Kept(joined(last.edit, edit), join, plan, kept.registers)
            self._kept.pop()
        self._kept.append(kept)
        self._taken_back.clear()

    def undo(self) -> Edit | None:
        """Take the last Edit back and return what that did; None where there is none."""
        if not self._kept:
            return None
        self._taken_back.append(self._kept.pop())
        return inverse(self._taken_back[-1].edit)

    def redo(self) -> Edit | None:
        """Do the Edit again that was taken back last and return it; None where there is none."""
        if not self._taken_back:
            return None
        self._kept.append(self._taken_back.pop())
        return self._kept[-1].edit

    @property
    def _last(self) -> _Kept:
        return self._kept[-1] if self._kept else self._first


def registers_with(registers: Registers, edit: Edit) -> Registers:
    """Return registers as an Edit makes them, which takes far less time than reading all of them again."""
    touched = {change.table for change in edit.changes} & _REGISTERS
    if not touched:
        return registers
    tables: dict[str, Any] = {name: registers.table(name) for name in _REGISTERS}
    tables |= {name: dict(tables[name]) for name in touched}
    for change in (change for change in edit.changes if change.table in touched):
        _do(tables[change.table], change)
    return Registers(**tables)


def _do(rows: dict[Id, Row], change: Change) -> None:
    if change.after is None:
        rows.pop(change.id, None)
    else:
        held = rows[change.id].values() if change.id in rows else {"id": change.id}
        rows[change.id] = checked(change.table, held | dict(change.after))

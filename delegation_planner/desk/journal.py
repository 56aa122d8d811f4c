"""The history of a visit as a person reads it: which steps there are, and what one of them did."""

from dataclasses import dataclass

from delegation_planner.desk.since import Changed, changed_by
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.registers import Registers
from delegation_planner.rules.telling import Told, must_be_told
from delegation_planner.store.journal import Entry
from delegation_planner.store.store import Store
from delegation_planner.store.tables import EntryKind, EntryState


@dataclass(frozen=True, slots=True)
class Steps:
    """The last steps of a visit.

    Attributes:
        entries: the steps, the newest first.
        older: how many older ones there are.
        next_undo: the number of the step that undo would take back; 0 where that is none of this visit.
    """

    entries: tuple[Entry, ...]
    older: int
    next_undo: int


@dataclass(frozen=True, slots=True)
class Step:
    """What one step did.

    Attributes:
        number: its number in the journal.
        changed: what it did to each row, in order.
        told: who must be told of it.
    """

    number: int
    changed: tuple[Changed, ...]
    told: tuple[Told, ...]


def last_steps(store: Store, visit_id: Id, most: int) -> Steps:
    """Return the last steps of a visit.

    Args:
        store: the file.
        visit_id: the visit.
        most: how many at most.
    """
    everywhere = store.history()
    entries = [entry for entry in everywhere if entry.visit_id == visit_id]
    applied = [entry for entry in everywhere if entry.state is EntryState.APPLIED]
    last = applied[-1] if applied else None
    undo = last.number if last and last.visit_id == visit_id else 0
    return Steps(tuple(reversed(entries[-most:])), max(0, len(entries) - most), undo)


def step_of(store: Store, entry: Entry, plan: VisitPlan, registers: Registers) -> Step:
    """Return what a step did; of a hand-out, and of what was taken back, nobody must be told."""
    edit = store.edit_of(entry.number)
    is_past = entry.kind is EntryKind.RECORDED or is_taken_back(entry)
    told = () if is_past else must_be_told(plan, edit, registers)
    return Step(entry.number, tuple(changed_by(edit, plan, registers)), told)


def is_taken_back(entry: Entry) -> bool:
    """Tell whether undo has taken a step back."""
    return entry.state in {EntryState.TAKEN_BACK, EntryState.DROPPED}

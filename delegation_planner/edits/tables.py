"""What Edits of the registers read: a plan and the registers as a whole hold the same tables."""

from collections.abc import Iterable

from delegation_planner.edits.rows import remove, remove_all
from delegation_planner.model.edit import Change
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.registers import Registers
from delegation_planner.model.row import Row

RegisterTables = VisitPlan | Registers


def removed(tables: RegisterTables, rows: Iterable[Row]) -> tuple[Change, ...]:
    """Return the Changes that remove rows; where the tables are a plan's, with the notes of sources on them."""
    if isinstance(tables, VisitPlan):
        return remove_all(tables, rows)
    return tuple(remove(row) for row in rows)

"""What was done to a visit: its own journal entries, and what others did to rows that it shares with them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa

from delegation_planner.model.edit import Change, Edit, PastEdit
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.schema import references
from delegation_planner.store.journal import CHANGES, ENTRIES, change_of
from delegation_planner.store.load import PARENTS
from delegation_planner.store.tables import EntryKind

_PREFIX = {EntryKind.DONE: "", EntryKind.UNDONE: "Undo: ", EntryKind.REDONE: "Redo: "}
_ELSEWHERE = "Change made with another visit"
"""What stands for the label of another visit's entry, which may say what only the readers of that visit may know."""


def edits_after(connection: sa.Connection, plan: VisitPlan, number: int) -> tuple[PastEdit, ...]:
    """Return all that was done to a visit after an entry, what was taken back and done again too, the oldest first.

    The registers are shared: a row that the plan holds may have been changed for another visit, or for none. Such an
    entry is cut down to the rows of this visit.

    Args:
        connection: a connection in a transaction.
        plan: the visit as it is now.
        number: the entry's number.
    """
    later = sa.and_(ENTRIES.c.number > number, ENTRIES.c.kind != EntryKind.RECORDED)
    entries = connection.execute(sa.select(ENTRIES).where(later).order_by(ENTRIES.c.number)).all()
    own = {entry.number for entry in entries if entry.visit_id == plan.visit.id}
    changes = _concerning(plan, own, list(_changes(connection, later)))
    return tuple(_past(plan, entry, changes[entry.number]) for entry in entries if entry.number in own | changes.keys())


def _past(plan: VisitPlan, entry: Any, changes: Sequence[Change]) -> PastEdit:  # noqa: ANN401 - a row of the journal
    label = entry.label if entry.visit_id in (None, plan.visit.id) else _ELSEWHERE
    return PastEdit(entry.at, Edit(_PREFIX[entry.kind] + label, tuple(changes), plan.visit.id))


def _changes(connection: sa.Connection, later: sa.ColumnElement[bool]) -> Iterator[tuple[int, Change]]:
    query = sa.select(CHANGES).join(ENTRIES, ENTRIES.c.number == CHANGES.c.entry).where(later)
    for row in connection.execute(query.order_by(CHANGES.c.entry, CHANGES.c.position)):
        yield row.entry, change_of(row)


def _concerning(plan: VisitPlan, own: set[int], found: Sequence[tuple[int, Change]]) -> defaultdict[int, list[Change]]:
    """Return the changes by entry, without those of rows that the plan neither holds nor held before their removal."""
    newest = {change.id: change for _, change in found}
    ours = {change.id for entry, change in found if entry in own}
    gone = {row_id for row_id, change in newest.items() if change.after is None}
    concerned = {row_id for row_id in gone if row_id in ours or _hangs_on(plan, newest[row_id])}
    kept: defaultdict[int, list[Change]] = defaultdict(list)
    for entry, change in found:
        if change.id in concerned or change.id in plan.table(change.table):
            kept[entry].append(change)
    return kept


def _hangs_on(plan: VisitPlan, removal: Change) -> bool:
    """Tell whether a removed row was one of those that a plan holds with a row of a register, such as an alias."""
    parent = PARENTS.get(removal.table)
    fields = (field for field, table in references(removal.table).items() if table == parent)
    return parent is not None and all((removal.before or {})[field] in plan.table(parent) for field in fields)

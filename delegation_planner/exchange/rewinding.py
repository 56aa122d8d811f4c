"""Back through a history: the rows as they were before it."""

from collections.abc import Sequence

from delegation_planner.errors import Refused
from delegation_planner.exchange.consistency import check_row, check_rows
from delegation_planner.exchange.rows import Rows
from delegation_planner.model.checks import check_step, checked, name_of
from delegation_planner.model.edit import Change, Fields, PastEdit
from delegation_planner.model.ids import Id
from delegation_planner.model.row import BOOKKEEPING, Row

_State = dict[str, dict[Id, Row]]


def before_history(rows: Rows, history: Sequence[PastEdit], visit_id: Id) -> Rows:
    """Return the rows as they were before the history.

    Raises:
        Refused: the history doesn't lead to the rows, or a row referred to one that wasn't there at the time.
    """
    state = {table: dict(found) for table, found in rows.items()}
    for past in reversed(history):
        for change in reversed(past.edit.changes):
            _take_back(state, past.edit.label, change, visit_id)
    check_rows(state, visit_id)
    return state


def _take_back(state: _State, label: str, change: Change, visit_id: Id) -> None:
    rows, now = state[change.table], state[change.table].get(change.id)
    if not _is_as(now, change):
        name = name_of(change.table, now.values() if now else {"id": change.id})
        raise Refused(
            "The history doesn't lead to the rows: “{label}” leaves something else in the {name}."
            " Take “history” out of the file to import the rows alone.",
            label=label,
            name=name,
        )
    if now:
        check_row(change.table, now, state, visit_id)
        del rows[change.id]
    if change.before is not None:
        rows[change.id] = _earlier(now, change.table, change.before, change.after)
        check_row(change.table, rows[change.id], state, visit_id)


def _is_as(now: Row | None, change: Change) -> bool:
    if now is None or change.after is None:
        return now is None and change.after is None
    # What the store writes by itself may have changed since the row was made, without a word in the history.
    kept = BOOKKEEPING if change.before is None else frozenset[str]()
    return all(now.values()[name] == value for name, value in change.after.items() if name not in kept)


def _earlier(now: Row | None, table: str, before: Fields, after: Fields | None) -> Row:
    values = {**(now.values() if now else {}), **before}
    check_step(table, values, after or {})
    return checked(table, values)

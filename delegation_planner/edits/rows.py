"""The Changes that Edits are made of."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Any, TypeVar, cast

from delegation_planner.model.checks import checked
from delegation_planner.model.edit import Change
from delegation_planner.model.ids import new_id
from delegation_planner.model.kinds import Ladder
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.row import BOOKKEEPING, Row
from delegation_planner.model.schema import from_plain

R = TypeVar("R", bound=Row)


def new(table: type[R], **fields: Any) -> R:  # noqa: ANN401 - any field of any table
    """Return a new row with an id of its own.

    Raises:
        Refused: a value does not fit its field.
    """
    return cast("R", checked(str(table.__tablename__), {"id": new_id(), **fields}))


def make(row: Row) -> Change:
    """Return the Change that makes a row."""
    return Change(str(type(row).__tablename__), row.id, None, _content(row))


def alter(row: Row, **fields: Any) -> tuple[Change, ...]:  # noqa: ANN401 - any field of any table
    """Return the Change that gives fields of a row other values, cleaned; none where it has them already."""
    held, table = row.values(), str(type(row).__tablename__)
    after = {name: _cleaned(table, name, value) for name, value in fields.items() if held[name] != value}
    after = {name: value for name, value in after.items() if held[name] != value}
    if not after:
        return ()
    return (Change(table, row.id, {name: held[name] for name in after}, after),)


def climb(row: Row, field: str, to: Ladder) -> tuple[Change, ...]:
    """Return the Changes that take a state of a row to another one, one step each, so that none is skipped."""
    start: Ladder = row.values()[field]
    rungs = list(type(to))
    step = 1 if to.rung > start.rung else -1
    way = [rungs[rung] for rung in range(start.rung, to.rung + step, step)]
    table = str(type(row).__tablename__)
    return tuple(Change(table, row.id, {field: a}, {field: b}) for a, b in pairwise(way))


def remove(row: Row) -> Change:
    """Return the Change that removes a row."""
    return Change(str(type(row).__tablename__), row.id, _content(row), None)


def remove_all(plan: VisitPlan, rows: Iterable[Row]) -> tuple[Change, ...]:
    """Return the Changes that remove rows in the given order, and before them the notes of sources on them."""
    gone = {row.id: row for row in rows}
    notes = (note for note in plan.source_notes.values() if note.row_id in gone)
    return tuple(remove(row) for row in (*notes, *gone.values()))


def _cleaned(table: str, field: str, value: object) -> Any:  # noqa: ANN401 - any field of any table
    """Return a value as the store will write it; one that does not fit stays, for the store says what is wrong."""
    try:
        return from_plain(table, field, value)
    except ValueError:
        return value


def _content(row: Row) -> dict[str, Any]:
    return {name: value for name, value in row.values().items() if name not in BOOKKEEPING}

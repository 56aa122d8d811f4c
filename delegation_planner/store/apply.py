"""Applying an Edit to the rows: the only place that writes them.

What follows from a change is written with it: `created`, `revision`, `modified` and a calendar's `sequence`.
"""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from delegation_planner.errors import Conflict
from delegation_planner.model.checks import check_step, checked, name_of
from delegation_planner.model.edit import Change, Edit, Fields
from delegation_planner.model.ids import Id
from delegation_planner.model.row import BOOKKEEPING, Row
from delegation_planner.model.schema import TABLES
from delegation_planner.store.references import check_references
from delegation_planner.store.rows import WANTED, fetch_ids, table_of, update_of
from delegation_planner.store.touch import EVENT_FIELDS, RESCHEDULING, touch_events
from delegation_planner.store.unique import check_unique


def apply(connection: sa.Connection, edit: Edit, at: datetime) -> Edit:
    """Write what an Edit does and return it as it was written, with all that followed from it.

    Args:
        connection: a connection in a write transaction, which the caller commits.
        edit: what to do.
        at: the time to record; aware.

    Raises:
        Conflict: a row does not hold what the Edit expects.
        Refused: a row would not be valid, a state would be skipped, a reference would lead nowhere, or what is
            unique is taken.
        ValueError: a Change names other fields after than before: a fault of whoever made the Edit.
    """
    # A reference that leads nowhere is told by `check_references`, with names, and rows may come in any order.
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    known = _rows_by_id(connection, edit)
    was = dict(known)
    written = tuple(_write(connection, change, known, at) for change in edit.changes)
    check_references(connection, written)
    written += touch_events(connection, was, known, at)
    return Edit(edit.label, written, edit.visit_id, edit.undoable)


def inverse(edit: Edit) -> Edit:
    """Return the Edit that takes another one back. What the store keeps by itself goes on counting."""
    changes = (Change(c.table, c.id, _content(c.after), _content(c.before)) for c in reversed(edit.changes))
    return Edit(edit.label, tuple(c for c in changes if c.before != c.after), edit.visit_id)


def again(edit: Edit) -> Edit:
    """Return the Edit that does another one again."""
    changes = (Change(c.table, c.id, _content(c.before), _content(c.after)) for c in edit.changes)
    return Edit(edit.label, tuple(c for c in changes if c.before != c.after), edit.visit_id)


def _content(fields: Fields | None) -> Fields | None:
    return None if fields is None else {name: value for name, value in fields.items() if name not in BOOKKEEPING}


def _rows_by_id(connection: sa.Connection, edit: Edit) -> dict[Id, Row]:
    """Return the rows that an Edit names, those that were removed too, by one query for each table."""
    named: dict[str, set[Id]] = defaultdict(set)
    for change in edit.changes:
        named[change.table].add(change.id)
    return {row.id: row for table, ids in named.items() for row in fetch_ids(connection, table, ids).values()}


def _write(connection: sa.Connection, change: Change, known: dict[Id, Row], at: datetime) -> Change:
    """Write a Change and keep the row in `known` as it is then, for the Changes that follow."""
    row = known.get(change.id)
    if change.before is None:
        written, row = _make(connection, change, row, at)
    elif change.after is None:
        written, row = _remove(connection, change, _expected(change, row), at)
    else:
        written, row = _alter(connection, change, _expected(change, row), at)
    known[change.id] = row
    return written


def _expected(change: Change, row: Row | None) -> Row:
    if row is None or row.deleted:
        raise Conflict(
            "The {name} is no longer there. Nothing was changed.",
            table=change.table,
            row_id=change.id,
            field="",
            name=name_of(change.table, {"id": change.id, **(change.before or {})}),
        )
    held = row.values()
    for field, value in (change.before or {}).items():
        if held[field] != value and (change.after is not None or field not in BOOKKEEPING):
            raise Conflict(
                "The {name} was changed meanwhile: its “{field}” is “{found}”, not “{expected}”. Nothing was changed.",
                table=change.table,
                row_id=change.id,
                field=field,
                name=name_of(change.table, held),
                found=held[field],
                expected=value,
            )
    return row


def _make(connection: sa.Connection, change: Change, row: Row | None, at: datetime) -> tuple[Change, Row]:
    if row is not None and not row.deleted:
        raise Conflict(
            "The {name} is there already. Nothing was changed.",
            table=change.table,
            row_id=change.id,
            field="",
            name=name_of(change.table, row.values()),
        )
    values = {"created": at, **(change.after or {}), "id": change.id, "deleted": None, "revision": 1}
    if row is not None:
        values |= {"created": row.created, "revision": row.revision + 1}
    if change.table == "events":
        values |= _new_event(values, row, at)
    valid = checked(change.table, values)
    made = valid.values()
    check_unique(connection, change.table, made)
    write = update_of(change.table) if row else table_of(TABLES[change.table]).insert()
    connection.execute(write, made | {WANTED: change.id} if row else made)
    return Change(change.table, change.id, None, made), valid


def _new_event(values: Mapping[str, Any], row: Row | None, at: datetime) -> Fields:
    """Return what the store keeps of an event that is made; one that comes back is newer than its removal."""
    if row is None:
        return {"modified": values.get("modified") or at, "sequence": values.get("sequence", 0)}
    return {"modified": at, "sequence": max(values.get("sequence", 0), row.values()["sequence"] + 1)}


def _remove(connection: sa.Connection, change: Change, row: Row, at: datetime) -> tuple[Change, Row]:
    follows: dict[str, Any] = {"deleted": at, "revision": row.revision + 1}
    if change.table == "events":
        follows |= {"modified": at, "sequence": row.values()["sequence"] + 1}
    return Change(change.table, change.id, row.values(), None), _update(connection, change, row, follows)


def _alter(connection: sa.Connection, change: Change, row: Row, at: datetime) -> tuple[Change, Row]:
    if (change.before or {}).keys() != (change.after or {}).keys():
        raise ValueError(f"a Change of {change.table} names other fields after than before")
    held = row.values()
    valid = checked(change.table, held | dict(change.after or {})).values()
    after = {field: valid[field] for field in change.after or {} if valid[field] != held[field]}
    check_step(change.table, held, after)
    if after.keys() & {"code", "uid"}:
        check_unique(connection, change.table, valid)
    if change.table == "events":
        after = _moved_event(held, after)
    follows: dict[str, Any] = {"revision": row.revision + 1}
    if change.table == "events" and after.keys() & EVENT_FIELDS:
        follows["modified"] = at
    written = Change(change.table, change.id, {field: held[field] for field in after}, after)
    return written, _update(connection, change, row, after | follows)


def _moved_event(held: Mapping[str, Any], after: Fields) -> dict[str, Any]:
    """Return what an event will hold; its sequence rises on time, place and status, and never goes down."""
    own = held["sequence"] + bool(after.keys() & RESCHEDULING)
    sequence = max(own, after.get("sequence", 0))
    others = {field: value for field, value in after.items() if field != "sequence"}
    return others | ({"sequence": sequence} if sequence != held["sequence"] else {})


def _update(connection: sa.Connection, change: Change, row: Row, values: Mapping[str, Any]) -> Row:
    connection.execute(update_of(change.table), {WANTED: change.id, **values})
    return type(row).record(row.values() | dict(values))

"""The history of a file: the edits since the newest issued papers, oldest first."""

from collections.abc import Sequence
from typing import Any

from pydantic import TypeAdapter, ValidationError

from delegation_planner.errors import Refused
from delegation_planner.exchange.rows import OWN, fields_of, full, plain, row_of
from delegation_planner.model.columns import Instant
from delegation_planner.model.edit import Change, Edit, Fields, PastEdit
from delegation_planner.model.ids import Id
from delegation_planner.model.row import Row
from delegation_planner.model.schema import OFFICE_TABLES, TABLES, from_plain, to_plain

_AT = TypeAdapter[Any](Instant)


def plain_history(history: Sequence[PastEdit]) -> list[dict[str, Any]]:
    """Return the history as JSON holds it."""
    return [
        {
            "at": to_plain(_AT.validate_python(past.at)),
            "label": past.edit.label,
            "changes": [_plain_change(change) for change in past.edit.changes],
        }
        for past in history
    ]


def history_of(found: object, visit_id: Id) -> tuple[PastEdit, ...]:
    """Return the history from JSON.

    Raises:
        Refused: it isn't a list of edits.
    """
    if not isinstance(found, list):
        raise _damaged()
    return tuple(_past_edit(each, visit_id) for each in found)


def _plain_change(change: Change) -> dict[str, Any]:
    whole = change.before is None or change.after is None
    before, after = (_plain_fields(change.table, fields, whole=whole) for fields in (change.before, change.after))
    return {"table": change.table, "id": change.id, "before": before, "after": after}


def _plain_fields(table: str, fields: Fields | None, *, whole: bool) -> dict[str, Any] | None:
    if fields is None:
        return None
    said = {name: value for name, value in fields.items() if name not in OWN | {"id"}}
    return plain(table, said) if whole else {name: to_plain(said[name]) for name in fields_of(table) if name in said}


def _past_edit(found: object, visit_id: Id) -> PastEdit:
    try:
        at, label, changes = _items(found, "at", "label", "changes")
        moment = _AT.validate_python(at)
    except (ValidationError, OverflowError):
        raise _damaged() from None
    if not (isinstance(label, str) and label and isinstance(changes, list)):
        raise _damaged()
    # A label may hold titles, so it has no length of its own; it is one line all the same.
    return PastEdit(moment, Edit(" ".join(label.split()), tuple(_change(each) for each in changes), visit_id))


def _change(found: object) -> Change:
    table, row_id, before, after = _items(found, "table", "id", "before", "after")
    if not (isinstance(table, str) and table in TABLES and table not in OFFICE_TABLES):
        raise Refused("The file holds an unknown table, “{table}”.", table=str(table)[:80])
    if before is None or after is None:
        row = _whole(table, row_id, after if before is None else before)
        return Change(table, row.id, None if before is None else full(row), None if after is None else full(row))
    try:
        return Change(table, from_plain(table, "id", row_id), *_parts(table, before, after))
    except (ValueError, OverflowError):
        raise _damaged() from None


def _whole(table: str, row_id: object, values: object) -> Row:
    if not isinstance(values, dict) or "id" in values:
        raise _damaged()
    return row_of(table, {"id": row_id} | values)


def _parts(table: str, before: object, after: object) -> tuple[Fields, Fields]:
    if not (isinstance(before, dict) and isinstance(after, dict) and before.keys() == after.keys()):
        raise _damaged()
    if unknown := next((name for name in before if name not in fields_of(table) or name == "id"), None):
        raise Refused("The history names an unknown field, “{field}”.", field=unknown[:80])
    was, becomes = ({name: from_plain(table, name, each[name]) for name in before} for each in (before, after))
    return was, becomes


def _items(found: object, *names: str) -> list[Any]:
    if not isinstance(found, dict) or found.keys() != set(names):
        raise _damaged()
    return [found[name] for name in names]


def _damaged() -> Refused:
    return Refused("The history of the file isn't a list of edits.")

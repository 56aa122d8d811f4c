"""Joining two Edits of one field in one focus, so that they are one step of undo."""

from collections.abc import Iterable, Mapping
from typing import Any

from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import Ladder
from delegation_planner.model.row import BOOKKEEPING

_Row = tuple[str, Id]
_Values = dict[_Row, dict[str, Any]]


def may_join(first: Edit, second: Edit) -> bool:
    """Tell whether an Edit goes on with another one: it alters the same rows, in no other fields than the first.

    States are left alone: joined, two steps of one would skip the state between when they are taken back.
    """
    if (first.visit_id, first.undoable, second.undoable) != (second.visit_id, True, True):
        return False
    one, other = _fields(first.changes), _fields(second.changes)
    if not one or not other or one.keys() != other.keys():
        return False
    return all(fields <= one[row] for row, fields in other.items()) and not _climbs(first) and not _climbs(second)


def joined(first: Edit, second: Edit) -> Edit:
    """Return what two Edits that may be joined come to, with the label of the second."""
    before: _Values = {}
    after: _Values = {}
    for change in (*first.changes, *second.changes):
        row = change.table, change.id
        before[row] = {**(change.before or {}), **before.get(row, {})}
        after.setdefault(row, {}).update(change.after or {})
    changes = (_change(row, before[row], after[row]) for row in before)
    return Edit(second.label, tuple(change for change in changes if change.after), second.visit_id)


def has_content(changes: Iterable[Change]) -> bool:
    """Tell whether Changes do more than what the store keeps by itself."""
    return bool(_fields(changes))


def _change(row: _Row, before: Mapping[str, Any], after: Mapping[str, Any]) -> Change:
    differing = [name for name in after if before[name] != after[name]]
    return Change(*row, {name: before[name] for name in differing}, {name: after[name] for name in differing})


def _fields(changes: Iterable[Change]) -> dict[_Row, set[str]]:
    """Return the altered fields of each row that are not the store's own; nothing where a row is made or removed."""
    found: dict[_Row, set[str]] = {}
    for change in changes:
        if change.before is None or change.after is None:
            return {}
        if content := change.after.keys() - BOOKKEEPING:
            found.setdefault((change.table, change.id), set()).update(content)
    return found


def _climbs(edit: Edit) -> bool:
    return any(isinstance(value, Ladder) for change in edit.changes for value in (change.after or {}).values())

"""What several Edits come to."""

from collections.abc import Iterable
from typing import Any

from delegation_planner.model.edit import Change, PastEdit
from delegation_planner.model.ids import Id
from delegation_planner.model.row import BOOKKEEPING


def changed_rows(edits: Iterable[PastEdit]) -> frozenset[Id]:
    """Return the rows that are not as they were before the Edits; what was taken back again does not count."""
    was: dict[tuple[Id, str], Any] = {}
    now: dict[tuple[Id, str], Any] = {}
    for change in (change for past in edits for change in past.edit.changes):
        for field in _fields(change):
            was.setdefault((change.id, field), _value(change.before, field))
            now[change.id, field] = _value(change.after, field)
    return frozenset(row_id for (row_id, field), value in now.items() if was[row_id, field] != value)


def _fields(change: Change) -> frozenset[str]:
    return frozenset((change.before or {}).keys() | (change.after or {}).keys()) - BOOKKEEPING


def _value(fields: Any, name: str) -> Any:  # noqa: ANN401 - any field of any table
    return None if fields is None else fields.get(name)

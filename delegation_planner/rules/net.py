"""What several Edits come to, row by row; what was taken back again counts for nothing."""

from collections.abc import Iterable, Mapping
from typing import Any

from delegation_planner.model.edit import Change, Edit, Fields
from delegation_planner.model.ids import Id
from delegation_planner.model.row import BOOKKEEPING, Row
from delegation_planner.model.schema import TABLES, defaults


def net_changes(edits: Iterable[Edit]) -> Mapping[Id, Change]:
    """Return for each row that is not as it was the one Change that all Edits come to, in what people set."""
    found: dict[Id, Change] = {}
    for change in (change for edit in edits for change in edit.changes):
        plain = Change(change.table, change.id, _content(change.before), _content(change.after))
        found[change.id] = _both(found[change.id], plain) if change.id in found else plain
    differing = (_differing(change) for change in found.values())
    return {change.id: change for change in differing if change.before != change.after}


def row_of(change: Change) -> Row | None:
    """Return the row that a Change makes or removes; None of one that alters a row."""
    if (change.before is None) == (change.after is None):
        return None
    values: dict[str, Any] = {"id": change.id, **defaults(change.table), **(change.before or change.after or {})}
    return TABLES[change.table].record(values)


def _both(first: Change, second: Change) -> Change:
    """Return what a Change of a row and a later one of it come to."""
    before, after = first.before, second.after
    if before is not None and second.before is not None:
        before = {**second.before, **before}
    if after is not None and first.after is not None:
        after = {**first.after, **after}
    return Change(first.table, first.id, before, after)


def _differing(change: Change) -> Change:
    """Return a Change of a row that was there before and is there after without the fields that hold the same."""
    before, after = change.before, change.after
    if before is None or after is None:
        return change
    names = [name for name in after if before.get(name) != after[name]]
    return Change(change.table, change.id, {n: before.get(n) for n in names}, {n: after[n] for n in names})


def _content(fields: Fields | None) -> Fields | None:
    return None if fields is None else {name: value for name, value in fields.items() if name not in BOOKKEEPING}

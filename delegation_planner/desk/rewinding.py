"""A plan as it was before several Edits, in memory alone: for comparing what was handed out with what there is now."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any

from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.row import Row
from delegation_planner.model.schema import TABLES, VISIT_TABLES, references
from delegation_planner.rules.net import net_changes, row_of

_Tables = dict[str, dict[Id, Row]]


def earlier(plan: VisitPlan, edits: Iterable[Edit], others: Mapping[str, Mapping[Id, Row]]) -> VisitPlan:
    """Return a plan as it was before Edits; what the store keeps by itself, such as a sequence, stays as it is.

    A row to which the visit does not refer any more, and that nobody knows, can't be shown again: a field that referred
    to it is left as it is now.

    Args:
        plan: the visit as it is now.
        edits: what was done, the oldest first.
        others: rows to which the visit may have referred, by table: the registers and the sources.
    """
    changes = net_changes(edits)
    if not changes:
        return plan
    rows = _all_rows(plan, others)
    # The tables come in an order in which each is after those it refers to.
    for name in TABLES:
        for change in changes.values():
            if change.table == name:
                _take_back(rows, change)
    tables: dict[str, Any] = {each.name: rows[each.name] for each in fields(VisitPlan) if each.name != "visit"}
    visit: Any = rows["visits"][plan.visit.id]
    return VisitPlan(visit=visit, **tables)


def _all_rows(plan: VisitPlan, others: Mapping[str, Mapping[Id, Row]]) -> _Tables:
    return {name: {**others.get(name, {}), **plan.table(name)} for name in TABLES}


def _take_back(rows: _Tables, change: Change) -> None:
    held = rows[change.table]
    if change.before is None:
        # A row of a register that is there for nothing does no harm, and something may have nothing else to show.
        if change.table in VISIT_TABLES:
            held.pop(change.id, None)
        return
    row = row_of(change) if change.after is None else held.get(change.id)
    if row is None:
        return
    targets = references(change.table)
    known = {name: value for name, value in change.before.items() if _is_there(rows, targets.get(name), value)}
    before = TABLES[change.table].record({**row.values(), **known})
    if _is_whole(rows, targets, before):
        held[change.id] = before
    else:
        held.pop(change.id, None)


def _is_whole(rows: _Tables, targets: Mapping[str, str], row: Row) -> bool:
    return all(_is_there(rows, table, getattr(row, name)) for name, table in targets.items())


def _is_there(rows: _Tables, table: str | None, value: object) -> bool:
    return table is None or not value or value in rows[table]

"""A visit copied for another time."""

from collections.abc import Collection, Mapping
from datetime import date, timedelta
from typing import Any

from delegation_planner.edits.rows import make
from delegation_planner.edits.visits import code_of, rows_of
from delegation_planner.errors import Refused
from delegation_planner.model.checks import checked
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id, new_id, new_uid
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.row import BOOKKEEPING, Row
from delegation_planner.model.schema import VISIT_TABLES, defaults, references

_STATES: Mapping[str, tuple[str, ...]] = {
    "visits": ("status",),
    "events": ("status",),
    "members": ("passport", "visa"),
    "mous": ("state",),
}
"""The states that were reached in the visit that is copied, and begin anew in the copy."""
_DATES: Mapping[str, tuple[str, ...]] = {"visits": ("starts", "ends"), "events": ("starts", "ends")}


def duplicate_visit(plan: VisitPlan, title: str, starts: date, taken_codes: Collection[str] = ()) -> Edit:
    """Copy a visit for another time.

    Dates move by whole days, so that events keep their wall clock. States begin anew: nothing is confirmed or signed in
    the copy, and nothing of it was handed out.

    Args:
        plan: the visit.
        title: the copy's title.
        starts: the copy's first day.
        taken_codes: the codes of the other visits.

    Raises:
        Refused: a value does not fit its field.
    """
    by = starts - plan.visit.starts
    rows = [row for row in (plan.visit, *reversed([*rows_of(plan)])) if row.id not in plan.issues]
    ids = {row.id: new_id() for row in rows}
    own = {"title": title, "code": code_of(title, {*taken_codes, plan.visit.code})}
    try:
        copies = [_copy(row, ids, by, own if row is plan.visit else {}) for row in rows]
    except OverflowError:
        raise Refused("{day} lies beyond the calendar.", day=starts) from None
    return Edit(f"Duplicate {plan.visit.title} as {title.strip()}", tuple(map(make, copies)), ids[plan.visit.id])


def _copy(row: Row, ids: Mapping[Id, Id], by: timedelta, own: Mapping[str, Any]) -> Row:
    table = str(type(row).__tablename__)
    values = {name: value for name, value in row.values().items() if name not in BOOKKEEPING}
    for field in ("id", "row_id", *_own_references(table)):
        if field in values:
            values[field] = ids.get(values[field], values[field])
    fresh = {field: defaults(table)[field] for field in _STATES.get(table, ())}
    moved = {field: values[field] + by for field in _DATES.get(table, ())}
    uid = {"uid": new_uid()} if "uid" in values else {}
    return checked(table, values | fresh | moved | uid | dict(own))


def _own_references(table: str) -> list[str]:
    """Return the fields of a table that refer to the visit or to a row of it."""
    return [field for field, target in references(table).items() if target in ("visits", *VISIT_TABLES)]

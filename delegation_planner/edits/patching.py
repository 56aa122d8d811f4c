"""A plan as it will be when an Edit is applied, in memory alone: for work that a full disk can't take at once."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any

from delegation_planner.errors import Conflict, Refused, Usage
from delegation_planner.model.checks import WORDS, check_step, checked, name_of
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.registers import Registers
from delegation_planner.model.row import BOOKKEEPING, Row
from delegation_planner.model.schema import TABLES, VISIT_TABLES, references

_Tables = dict[str, dict[Id, Row]]
# As the store loads them: each register after all that refer to it, with what hangs on it.
_REGISTERS: tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...] = (
    ("persons", (("appointments", ("person_id",)), ("person_names", ("person_id",)))),
    ("venues", (("rooms", ("venue_id",)), ("travel_times", ("from_venue_id", "to_venue_id")))),
    ("centres", ()),
    ("sources", ()),
    ("organisations", (("organisation_aliases", ("organisation_id",)),)),
)


def patched(plan: VisitPlan, edit: Edit, registers: Registers | None = None) -> VisitPlan:
    """Return the plan as it will be when an Edit is applied.

    What the store keeps by itself, such as an event's sequence, stays as it is.

    Args:
        plan: the visit.
        edit: what to do.
        registers: where the rows are to which the visit did not refer before; None where the Edit names no such row.

    Raises:
        Conflict: a row does not hold what the Edit expects.
        Refused: a row would not be valid, a state would be skipped, or a reference would lead nowhere.
        Usage: the Edit removes the visit.
    """
    rows = _all_rows(plan, registers)
    for change in edit.changes:
        _do(rows[change.table], change)
    visit = rows["visits"].get(plan.visit.id)
    if visit is None:
        raise Usage("There is no visit “{visit}” here.", visit=plan.visit.id)
    held = _held(rows)
    _check_references(held, rows, edit)
    tables: dict[str, Any] = {each.name: held.get(each.name, {}) for each in fields(VisitPlan)} | {"visit": visit}
    return VisitPlan(**tables)


def patched_registers(registers: Registers, edit: Edit) -> Registers:
    """Return the registers as they will be when an Edit is applied.

    Raises:
        Conflict: a row does not hold what the Edit expects.
        Refused: a row would not be valid, or a state would be skipped.
    """
    rows = {each.name: dict(registers.table(each.name)) for each in fields(Registers)}
    for change in edit.changes:
        if change.table in rows:
            _do(rows[change.table], change)
    tables: dict[str, Any] = rows
    return Registers(**tables)


def _all_rows(plan: VisitPlan, registers: Registers | None) -> _Tables:
    rows: _Tables = {name: dict(plan.table(name)) for name in TABLES}
    if registers:
        for name in (each.name for each in fields(Registers)):
            rows[name] = {**registers.table(name), **rows[name]}
    return rows


def _do(rows: dict[Id, Row], change: Change) -> None:
    row = rows.get(change.id)
    if change.before is None:
        if row is not None:
            raise _conflict(
                "The {name} is there already. Nothing was changed.", change, name_of(change.table, row.values())
            )
        rows[change.id] = checked(change.table, {**(change.after or {}), "id": change.id, "revision": 1})
        return
    held = _expected(change, row)
    if change.after is None:
        del rows[change.id]
        return
    check_step(change.table, held, change.after)
    rows[change.id] = checked(change.table, held | dict(change.after))


def _expected(change: Change, row: Row | None) -> dict[str, Any]:
    before = change.before or {}
    if row is None:
        gone = name_of(change.table, {"id": change.id, **before})
        raise _conflict("The {name} is no longer there. Nothing was changed.", change, gone)
    held = row.values()
    for field, value in before.items():
        if held[field] != value and field not in BOOKKEEPING:
            told = (
                "The {name} was changed meanwhile: its “{field}” is “{found}”, not “{expected}”. Nothing was changed."
            )
            name = name_of(change.table, held)
            raise _conflict(told, change, name, field, found=held[field], expected=value)
    return held


def _conflict(told: str, change: Change, name: str, field: str = "", **values: object) -> Conflict:
    return Conflict(told, table=change.table, row_id=change.id, field=field, name=name, **values)


# --- what the plan then refers to ------------------------------------------------------------------------------


def _held(rows: _Tables) -> _Tables:
    """Return the rows of the visit, and of the registers those that it refers to."""
    held: _Tables = {name: rows[name] for name in VISIT_TABLES}
    for name, children in _REGISTERS:
        wanted = set(_referred(held, name))
        held[name] = {row_id: row for row_id, row in rows[name].items() if row_id in wanted}
        for child, ends in children:
            held[child] = {
                row_id: row
                for row_id, row in rows[child].items()
                if all(row.values()[field] in held[name] for field in ends)
            }
    return held


def _referred(held: _Tables, target: str) -> Iterator[Id]:
    for name, rows in held.items():
        ends = [field for field, table in references(name).items() if table == target]
        for values in (row.values() for row in rows.values()) if ends else ():
            yield from (values[field] for field in ends if values[field])
    for note in held["source_notes"].values():
        if note.values()["table_name"] == target:
            yield note.values()["row_id"]


def _check_references(held: _Tables, rows: _Tables, edit: Edit) -> None:
    removed = {change.id: change for change in edit.changes if change.after is None}
    for name, found in held.items():
        for row in found.values() if name != "issues" else ():
            _check_targets(name, row.values(), rows, removed)


def _check_targets(name: str, values: Mapping[str, Any], rows: _Tables, removed: Mapping[Id, Change]) -> None:
    for field, target in references(name).items():
        wanted = values[field]
        if not wanted or wanted in rows[target]:
            continue
        if gone := removed.get(wanted):
            what = name_of(target, {"id": wanted, **(gone.before or {})})
            raise Refused(
                "The {removed} can't be removed: the {user} needs it.", removed=what, user=name_of(name, values)
            )
        raise Refused(
            "The {name} refers to a {target} that is not there.", name=name_of(name, values), target=WORDS[target]
        )

"""Loading a visit: a fixed number of queries, whatever its size and whatever else the file holds."""

from collections.abc import Iterator, Mapping
from dataclasses import fields as dataclass_fields
from functools import cache
from typing import Any

import sqlalchemy as sa

from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.registers import Registers
from delegation_planner.model.row import Row
from delegation_planner.model.schema import TABLES, VISIT_TABLES, references
from delegation_planner.store.rows import (
    WANTED,
    Selection,
    as_list,
    fetch,
    fetch_by,
    fetch_ids,
    is_listed,
    selection,
    table_of,
)

Rows = dict[str, Mapping[Id, Row]]

_REGISTERS = (
    ("persons", ("appointments", "person_names")),
    ("venues", ("rooms", "travel_times")),
    ("centres", ()),
    ("sources", ()),
    ("organisations", ("organisation_aliases",)),
)
"""The registers with what hangs on them, in an order in which each is asked for after all that refer to it."""
PARENTS: Mapping[str, str] = {child: parent for parent, children in _REGISTERS for child in children}
"""The tables that hang on a register, each with that register: a plan holds their rows with those of the register."""


def load(connection: sa.Connection, visit_id: Id) -> VisitPlan | None:
    """Return the plan of a visit; None where there is no such visit.

    Args:
        connection: a connection in a transaction, so that all is of one moment.
        visit_id: the visit's id.
    """
    visit = fetch_ids(connection, "visits", [visit_id]).get(visit_id)
    if visit is None or visit.deleted:
        return None
    rows: Rows = {name: fetch_by(connection, name, _of_visit(name), visit_id) for name in VISIT_TABLES}
    for name, children in _REGISTERS:
        rows[name] = fetch_ids(connection, name, set(_referred(rows, name)))
        ids = as_list(rows[name])
        for child in children:
            rows[child] = fetch_by(connection, child, _children(child, name), ids)
    fields: dict[str, Any] = {"visit": visit, **rows}
    return VisitPlan(**fields)


def load_registers(connection: sa.Connection) -> Registers:
    """Return the registers, by one query for each table.

    Args:
        connection: a connection in a transaction, so that all is of one moment.
    """
    tables = (field.name for field in dataclass_fields(Registers))
    rows: dict[str, Any] = {
        name: fetch(connection, name, table_of(TABLES[name]).c.deleted.is_(None)) for name in tables
    }
    return Registers(**rows)


@cache
def _of_visit(name: str) -> Selection:
    columns = table_of(TABLES[name]).c
    return selection(name).where(columns.visit_id == sa.bindparam(WANTED), columns.deleted.is_(None))


@cache
def _children(child: str, parent: str) -> Selection:
    columns = table_of(TABLES[child]).c
    ends = (columns[field] for field, table in references(child).items() if table == parent)
    return selection(child).where(columns.deleted.is_(None), *(is_listed(column) for column in ends))


def _referred(rows: Rows, target: str) -> Iterator[Id]:
    for name, held in rows.items():
        fields = [field for field, table in references(name).items() if table == target]
        for values in (row.__dict__ for row in held.values()) if fields else ():
            yield from (values[field] for field in fields if values[field])
    yield from (note.row_id for note in rows["source_notes"].values() if note.table_name == target)  # type: ignore[attr-defined]

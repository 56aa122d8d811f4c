"""Rows as the portable format holds them: plain values, without those that need not be said."""

from collections.abc import Mapping
from typing import Any

from delegation_planner.errors import Refused
from delegation_planner.model.checks import checked, name_of
from delegation_planner.model.edit import Fields
from delegation_planner.model.ids import Id
from delegation_planner.model.row import Row
from delegation_planner.model.schema import TABLES, defaults, to_plain

Rows = Mapping[str, Mapping[Id, Row]]
"""The rows of each table by id."""
OWN = frozenset({"revision", "deleted"})
"""The fields that belong to one database alone and are never written."""
_ORDERED_BY = ("position", "number", "starts")
_LARGEST = 2**63 - 1


def fields_of(table: str) -> tuple[str, ...]:
    """Return the names of the fields that the format holds, in the table's order."""
    return tuple(name for name in TABLES[table].model_fields if name not in OWN)


def full(row: Row) -> dict[str, Any]:
    """Return all values of a row that the format holds."""
    return {name: value for name, value in row.values().items() if name not in OWN}


def plain(table: str, values: Fields) -> dict[str, Any]:
    """Return a row's values as JSON holds them, without those that equal their default."""
    usual = defaults(table)
    names = (name for name in fields_of(table) if name in values)
    return {name: to_plain(values[name]) for name in names if name not in usual or values[name] != usual[name]}


def row_of(table: str, found: object) -> Row:
    """Return a row from JSON.

    Raises:
        Refused: it isn't a row of this table.
    """
    if not isinstance(found, dict):
        raise Refused("A row of the table “{table}” isn't an object.", table=table)
    if unknown := next((name for name in found if name not in fields_of(table)), None):
        raise Refused("The {name} has an unknown field, “{field}”.", name=name_of(table, found), field=unknown[:80])
    row = checked(table, found)
    for field, value in row.values().items():
        if isinstance(value, int) and value > _LARGEST:
            raise Refused("The {name} has too large a “{field}”.", name=name_of(table, found), field=field)
    return row


def in_order(rows: Mapping[Id, Row]) -> list[Row]:
    """Return rows in the order of the format: by position, number or start where they have one, then by id."""
    return sorted(rows.values(), key=lambda row: (*(row.values()[f] for f in _ORDERED_BY if f in row.values()), row.id))

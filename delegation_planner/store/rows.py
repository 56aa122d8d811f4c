"""Core statements over the model's tables.

Rows are read without SQLAlchemy's conversion of each value: a whole column is converted at once, which takes a third of
the time and gives the same values.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, cast

import sqlalchemy as sa
from sqlmodel import SQLModel

from delegation_planner.model.columns import InstantColumn, WordsColumn
from delegation_planner.model.ids import Id
from delegation_planner.model.row import Row
from delegation_planner.model.schema import TABLES

Converter = Callable[[Any], Any]
Selection = Any
"""A Core selection of all columns of a table; the type of so many columns can't be written."""

WANTED = "wanted"
"""The parameter that names the row or rows that a statement is about."""


def table_of(model: type[SQLModel]) -> sa.Table:
    """Return the Core table of a table class."""
    return cast("sa.Table", model.__table__)  # type: ignore[attr-defined]


def fetch(connection: sa.Connection, name: str, *conditions: sa.ColumnElement[bool]) -> Mapping[Id, Row]:
    """Return the rows of a table that meet the conditions, by id; those that were removed too."""
    return _records(name, connection.execute(selection(name).where(*conditions)).all())


def fetch_by(connection: sa.Connection, name: str, statement: Selection, wanted: str) -> Mapping[Id, Row]:
    """Return the rows of a table that a prepared selection finds, by id.

    Args:
        connection: a connection in a transaction.
        name: the table.
        statement: a selection of the table with the parameter `WANTED`, made once by a cached function.
        wanted: the parameter: an id, or several as `as_list` writes them.
    """
    return _records(name, connection.execute(statement, {WANTED: wanted}).all())


def fetch_ids(connection: sa.Connection, name: str, ids: Iterable[Id]) -> Mapping[Id, Row]:
    """Return the rows with these ids, those that were removed too."""
    return fetch_by(connection, name, _by_ids(name), as_list(ids))


def as_list(ids: Iterable[Id]) -> str:
    """Return ids as one parameter, so that the statement is the same, and compiled once, for any number of them."""
    return json.dumps(sorted(ids))


def is_listed(column: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    """Return the condition that a column holds one of the ids that `WANTED` lists."""
    each = sa.func.json_each(sa.bindparam(WANTED)).table_valued("value")
    return column.in_(sa.select(each.c.value))


@cache
def selection(name: str) -> Selection:
    """Return the selection of all columns of a table, their values as SQLite gives them."""
    return sa.select(*(sa.type_coerce(c, sa.types.NullType()).label(c.name) for c in table_of(TABLES[name]).columns))


@cache
def update_of(name: str) -> sa.Update:
    """Return the statement that sets values of the row whose id is `WANTED`."""
    table = table_of(TABLES[name])
    return table.update().where(table.c.id == sa.bindparam(WANTED))


@cache
def _by_ids(name: str) -> Selection:
    return selection(name).where(is_listed(table_of(TABLES[name]).c.id))


def _records(name: str, found: Sequence[Sequence[Any]]) -> Mapping[Id, Row]:
    if not found:
        return {}
    columns: list[Iterable[Any]] = list(zip(*found, strict=True))
    for place, convert in _converters(name):
        columns[place] = [None if value is None else convert(value) for value in columns[place]]
    model, names = TABLES[name], tuple(table_of(TABLES[name]).columns.keys())
    return {values[0]: model.record(dict(zip(names, values, strict=True))) for values in zip(*columns, strict=True)}


@cache
def _converters(name: str) -> tuple[tuple[int, Converter], ...]:
    found = ((place, _converter(column.type)) for place, column in enumerate(table_of(TABLES[name]).columns))
    return tuple((place, convert) for place, convert in found if convert)


def _converter(kind: sa.types.TypeEngine[Any]) -> Converter | None:
    """Return what makes a value of a column's type from what SQLite gives; None where that is the value."""
    if isinstance(kind, sa.Enum):
        members: Mapping[str, Enum] = {member.value: member for member in kind.enum_class or ()}
        return members.__getitem__
    if isinstance(kind, InstantColumn):
        return lambda text: datetime.fromisoformat(f"{text}+00:00")
    return _PLAIN.get(type(kind))


_PLAIN: Mapping[type[sa.types.TypeEngine[Any]], Converter] = {
    sa.DateTime: datetime.fromisoformat,
    sa.Date: date.fromisoformat,
    sa.Time: time.fromisoformat,
    sa.Boolean: bool,
    WordsColumn: lambda text: tuple(text.split()),
}

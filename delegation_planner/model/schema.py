"""All tables by name, those that are referred to first."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import to_jsonable_python

from delegation_planner.model import ceremonies, office, people, planning, programme, records, visits
from delegation_planner.model.row import Row, VisitRow

TABLES: Mapping[str, type[Row]] = MappingProxyType(
    {
        str(table.__tablename__): table
        for table in (
            people.Organisation,
            people.OrganisationAlias,
            people.Person,
            people.PersonName,
            people.Appointment,
            people.Venue,
            people.Room,
            people.TravelTime,
            people.Centre,
            records.Source,
            visits.Visit,
            visits.Delegation,
            visits.Group,
            visits.Interpreter,
            visits.Member,
            programme.Event,
            ceremonies.Signing,
            ceremonies.Mou,
            ceremonies.MouParty,
            ceremonies.Signatory,
            ceremonies.Inauguration,
            programme.Attendance,
            programme.AgendaItem,
            programme.Step,
            planning.Task,
            planning.Vehicle,
            planning.Ride,
            planning.PrayerTime,
            planning.Override,
            records.SourceNote,
            records.Issue,
            office.Setting,
            office.StandardTask,
        )
    }
)
VISIT_TABLES = tuple(name for name, table in TABLES.items() if issubclass(table, VisitRow))
"""The tables whose rows belong to one visit."""
OFFICE_TABLES = ("settings", "standard_tasks")
"""The tables of the office: no visit refers to their rows, and no visit's file holds them."""


def references(table: str) -> Mapping[str, str]:
    """Return the fields of a table that refer to another one, each with that table's name."""
    return _references(TABLES[table])


@cache
def _references(model: type[Row]) -> Mapping[str, str]:
    columns = model.metadata.tables[str(model.__tablename__)].columns
    return {c.name: key.column.table.name for c in columns for key in c.foreign_keys}


def defaults(table: str) -> Mapping[str, Any]:
    """Return the fields of a table that may be left out, with the values they then have."""
    return {
        name: field.get_default(call_default_factory=True)
        for name, field in TABLES[table].model_fields.items()
        if not field.is_required()
    }


def to_plain(value: object) -> Any:  # noqa: ANN401 - JSON
    """Return a field's value as JSON holds it: enums by value, times in ISO 8601."""
    return to_jsonable_python(value)


def from_plain(table: str, field: str, plain: object) -> Any:  # noqa: ANN401 - any field's type
    """Return a field's value from JSON.

    Raises:
        ValueError: the value does not fit the field; the text says how, without the value.
    """
    try:
        return _adapter(TABLES[table], field).validate_python(plain)
    except ValidationError as error:
        raise ValueError(reason(error)) from None


# By the start of pydantic's name of an error (https://docs.pydantic.dev/latest/errors/validation_errors/).
_REASONS = (
    ("missing", "it is missing"),
    ("enum", "it is none of the words that are allowed here"),
    ("bool", "it is neither true nor false"),
    ("int", "it is not a whole number"),
    ("greater", "the number is too small"),
    ("less", "the number is too large"),
    ("timezone_naive", "a time on the wall is written without a zone, as 2026-02-02T09:15"),
    ("timezone_aware", "a moment is written with its zone, as 2026-01-28T09:40:00Z"),
    ("datetime", "it is not a time such as 2026-02-02T09:15"),
    ("date", "it is not a day such as 2026-02-02"),
    ("tuple", "it is not a list"),
    ("string_pattern", "it is not written as it must be here"),
    ("string_too_long", "it is too long"),
    ("string", "it is not a text"),
    ("", "it does not fit"),
)


@cache
def _adapter(model: type[Row], field: str) -> TypeAdapter[Any]:
    info = model.model_fields[field]
    return TypeAdapter(info.rebuild_annotation())


def reason(error: ValidationError) -> str:
    """Return the first thing that is wrong, in words, without the value."""
    first = error.errors(include_input=False, include_url=False, include_context=True)[0]
    if inner := first.get("ctx", {}).get("error"):
        return str(inner)
    return next(words for start, words in _REASONS if first["type"].startswith(start))

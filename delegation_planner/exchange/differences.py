"""Edits line by line, for whoever shows what they would do."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from delegation_planner.exchange.rows import Rows
from delegation_planner.model.checks import WORDS, name_of
from delegation_planner.model.edit import Change, Edit, Fields
from delegation_planner.model.ids import Id
from delegation_planner.model.schema import references, to_plain

_NAMED_BY = {
    "attendances": ("event_id", "group_id", "member_id", "organisation_id", "person_id"),
    "inaugurations": ("centre_id",),
    "interpreters": ("person_id",),
    "members": ("person_id",),
    "mou_parties": ("mou_id", "organisation_id"),
    "signatories": ("party_id", "person_id"),
    "signings": ("event_id",),
    "travel_times": ("from_venue_id", "to_venue_id"),
}
"""The tables whose rows a person knows by what they tie together."""


@dataclass(frozen=True)
class Difference:
    """What an Edit does to one field of a row, or to the row as a whole.

    Attributes:
        table: the row's table.
        id: the row's id.
        what: what a person would call the row.
        field: the field; empty where the row is made or removed.
        before: its value as JSON holds it; None for a row that is made. A reference is shown by what it leads to.
        after: its value afterwards; None for a row that is removed.
    """

    table: str
    id: Id
    what: str
    field: str
    before: Any
    after: Any


def describe(edits: Iterable[Edit], *known: Rows) -> tuple[Difference, ...]:
    """Return what Edits do, in the order in which they do it.

    Args:
        edits: the Edits.
        known: where the names of rows are looked up: the file's rows, the database's.
    """
    return tuple(line for edit in edits for change in edit.changes for line in _lines(change, known))


def _lines(change: Change, known: Iterable[Rows]) -> Iterator[Difference]:
    what = _name(change.table, change.id, known, change.before or change.after or {})
    if change.before is None or change.after is None:
        was, becomes = (None if fields is None else what for fields in (change.before, change.after))
        yield Difference(change.table, change.id, what, "", was, becomes)
        return
    for field, value in change.after.items():
        was, becomes = (_shown(change.table, field, each, known) for each in (change.before[field], value))
        yield Difference(change.table, change.id, what, field, was, becomes)


def _shown(table: str, field: str, value: Any, known: Iterable[Rows]) -> Any:  # noqa: ANN401 - JSON
    target = references(table).get(field)
    return _name(target, value, known, {}) if target and value else to_plain(value)


def bare(what: str) -> str:
    """Return what stands between the quotation marks of a row's name: “Tea” of “event “Tea””."""
    return what.split(" “", 1)[-1].removesuffix("”")


def _name(table: str, row_id: Id, known: Iterable[Rows], otherwise: Fields) -> str:
    found = (rows[table][row_id].values() for rows in known if row_id in rows.get(table, {}))
    values: Mapping[str, Any] = next(found, {"id": row_id, **otherwise})
    if table not in _NAMED_BY:
        return name_of(table, values)
    ends = [(references(table)[field], values[field]) for field in _NAMED_BY[table] if values.get(field)]
    shown = ", ".join(bare(_name(target, end, known, {})) for target, end in ends)
    return f"{WORDS[table]} “{shown or 'open'}”"

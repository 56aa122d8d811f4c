"""Writing and reading the journal, and the undo stack that is read from it."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from delegation_planner.model.edit import Change, Edit, Fields, PastEdit
from delegation_planner.model.ids import Id
from delegation_planner.model.schema import from_plain, to_plain
from delegation_planner.store.rows import table_of
from delegation_planner.store.tables import EntryKind, EntryState, JournalChange, JournalEntry

_ENTRIES = table_of(JournalEntry)
_CHANGES = table_of(JournalChange)
# Made once, these statements are compiled once; they run with every Edit.
_DROP = _ENTRIES.update().where(_ENTRIES.c.state == EntryState.TAKEN_BACK).values(state=EntryState.DROPPED)
_ADD_ENTRY = _ENTRIES.insert()
_ADD_CHANGES = _CHANGES.insert()
_PREFIX = {EntryKind.DONE: "", EntryKind.UNDONE: "Undo: ", EntryKind.REDONE: "Redo: "}


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the history.

    Attributes:
        number: counts up from 1 through the file.
        visit_id: the visit; None for the registers alone.
        kind: an Edit, its undo or redo, or the record of something handed out.
        state: where an Edit stands on the undo stack.
        label: what was done.
        at: when, by the clock that the program was asked to use.
        recorded: when, by the computer's own clock.
        who: the computer user's name.
    """

    number: int
    visit_id: Id | None
    kind: EntryKind
    state: EntryState
    label: str
    at: datetime
    recorded: datetime
    who: str


@dataclass(frozen=True, slots=True)
class Moment:
    """When and by whom something is done.

    Attributes:
        at: by the clock that the program was asked to use; aware.
        recorded: by the computer's own clock; aware.
        who: the computer user's name.
    """

    at: datetime
    recorded: datetime
    who: str


def write(connection: sa.Connection, edit: Edit, moment: Moment, kind: EntryKind, takes_back: int | None = None) -> int:
    """Write an entry with its changes and return its number. A new Edit ends what could be redone."""
    done = kind is EntryKind.DONE
    if done:
        connection.execute(_DROP)
    values = {"at": moment.at, "recorded": moment.recorded, "who": moment.who, "takes_back": takes_back}
    state = EntryState.APPLIED if done else EntryState.ASIDE
    values |= {"visit_id": edit.visit_id, "kind": kind, "state": state, "label": edit.label}
    number = int(connection.execute(_ADD_ENTRY, values).lastrowid)
    if rows := [_as_row(number, n, change) for n, change in enumerate(edit.changes, 1)]:
        connection.execute(_ADD_CHANGES, rows)
    return number


def mark(connection: sa.Connection, number: int, state: EntryState) -> None:
    """Set where an Edit stands on the undo stack."""
    connection.execute(_ENTRIES.update().where(_ENTRIES.c.number == number).values(state=state))


def last_applied(connection: sa.Connection) -> int | None:
    """Return the number of the Edit that undo would take back."""
    found = sa.select(sa.func.max(_ENTRIES.c.number)).where(_ENTRIES.c.state == EntryState.APPLIED)
    return connection.execute(found).scalar()


def last_taken_back(connection: sa.Connection) -> int | None:
    """Return the number of the Edit that redo would do again: they were taken back from the last to the first."""
    found = sa.select(sa.func.min(_ENTRIES.c.number)).where(_ENTRIES.c.state == EntryState.TAKEN_BACK)
    return connection.execute(found).scalar()


def edit_of(connection: sa.Connection, number: int) -> Edit:
    """Return the Edit of an entry, with all that it did."""
    entry = connection.execute(sa.select(_ENTRIES).where(_ENTRIES.c.number == number)).one()
    return Edit(entry.label, _changes(connection, [number])[number], entry.visit_id)


def entries(connection: sa.Connection, visit_id: Id | None) -> tuple[Entry, ...]:
    """Return the history of a visit, or of the whole file, the oldest first."""
    query = sa.select(_ENTRIES).order_by(_ENTRIES.c.number)
    if visit_id:
        query = query.where(_ENTRIES.c.visit_id == visit_id)
    names = Entry.__dataclass_fields__
    return tuple(Entry(**{name: getattr(row, name) for name in names}) for row in connection.execute(query))


def edits_after(connection: sa.Connection, visit_id: Id, number: int) -> tuple[PastEdit, ...]:
    """Return all that was done to a visit after an entry, what was taken back and done again too, the oldest first."""
    query = (
        sa.select(_ENTRIES)
        .where(_ENTRIES.c.visit_id == visit_id, _ENTRIES.c.number > number, _ENTRIES.c.kind != EntryKind.RECORDED)
        .order_by(_ENTRIES.c.number)
    )
    found = connection.execute(query).all()
    changes = _changes(connection, [row.number for row in found])
    return tuple(PastEdit(row.at, Edit(_PREFIX[row.kind] + row.label, changes[row.number], visit_id)) for row in found)


def entry_of_last_insert(connection: sa.Connection, table: str, ids: Iterable[Id]) -> int | None:
    """Return the number of the newest entry in which one of these rows was made; None for no such entry."""
    made = sa.select(sa.func.max(_CHANGES.c.entry)).where(
        _CHANGES.c.table_name == table, _CHANGES.c.row_id.in_(sorted(ids)), _CHANGES.c.before == ""
    )
    return connection.execute(made).scalar()


def _as_row(number: int, position: int, change: Change) -> dict[str, Any]:
    where = {"entry": number, "position": position, "table_name": change.table, "row_id": change.id}
    return where | {"before": _encode(change.before), "after": _encode(change.after)}


def _encode(fields: Fields | None) -> str:
    if fields is None:
        return ""
    return json.dumps({name: to_plain(value) for name, value in fields.items()}, ensure_ascii=False)


def _decode(table: str, text: str) -> Fields | None:
    if not text:
        return None
    return {name: from_plain(table, name, value) for name, value in json.loads(text).items()}


def _changes(connection: sa.Connection, numbers: Sequence[int]) -> dict[int, tuple[Change, ...]]:
    query = sa.select(_CHANGES).where(_CHANGES.c.entry.in_(numbers)).order_by(_CHANGES.c.entry, _CHANGES.c.position)
    found: dict[int, tuple[Change, ...]] = dict.fromkeys(numbers, ())
    for row in connection.execute(query):
        table = row.table_name
        change = Change(table, row.row_id, _decode(table, row.before), _decode(table, row.after))
        found[row.entry] += (change,)
    return found

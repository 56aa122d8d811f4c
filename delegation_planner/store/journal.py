"""Writing and reading the journal, and the undo stack that is read from it."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from delegation_planner.model.edit import Change, Edit, Fields
from delegation_planner.model.ids import Id
from delegation_planner.model.schema import from_plain, to_plain
from delegation_planner.store.rows import table_of
from delegation_planner.store.tables import EntryKind, EntryState, JournalChange, JournalEntry

ENTRIES = table_of(JournalEntry)
"""The Core table of the entries."""
CHANGES = table_of(JournalChange)
"""The Core table of what each entry did to each row."""
# Made once, these statements are compiled once; they run with every Edit.
_DROP = ENTRIES.update().where(ENTRIES.c.state == EntryState.TAKEN_BACK).values(state=EntryState.DROPPED)
_ADD_ENTRY = ENTRIES.insert()
_ADD_CHANGES = CHANGES.insert()


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
    _write_changes(connection, number, edit)
    return number


def mark(connection: sa.Connection, number: int, state: EntryState) -> None:
    """Set where an Edit stands on the undo stack."""
    connection.execute(ENTRIES.update().where(ENTRIES.c.number == number).values(state=state))


def last_applied(connection: sa.Connection) -> int | None:
    """Return the number of the Edit that undo would take back."""
    found = sa.select(sa.func.max(ENTRIES.c.number)).where(ENTRIES.c.state == EntryState.APPLIED)
    return connection.execute(found).scalar()


def last_taken_back(connection: sa.Connection) -> int | None:
    """Return the number of the Edit that redo would do again: they were taken back from the last to the first."""
    found = sa.select(sa.func.min(ENTRIES.c.number)).where(ENTRIES.c.state == EntryState.TAKEN_BACK)
    return connection.execute(found).scalar()


def last_number(connection: sa.Connection) -> int:
    """Return the number of the last entry; 0 where there is none."""
    return int(connection.execute(sa.select(sa.func.max(ENTRIES.c.number))).scalar() or 0)


def label_of(connection: sa.Connection, number: int | None) -> str | None:
    """Return the label of an entry; None for none."""
    return connection.execute(sa.select(ENTRIES.c.label).where(ENTRIES.c.number == number)).scalar()


def rewrite(connection: sa.Connection, number: int, edit: Edit, moment: Moment, state: EntryState) -> None:
    """Let an entry hold another Edit, which the one it holds and a later one come to."""
    when = {"at": moment.at, "recorded": moment.recorded, "label": edit.label, "state": state}
    connection.execute(ENTRIES.update().where(ENTRIES.c.number == number).values(**when))
    connection.execute(CHANGES.delete().where(CHANGES.c.entry == number))
    _write_changes(connection, number, edit)


def edit_of(connection: sa.Connection, number: int) -> Edit:
    """Return the Edit of an entry, with all that it did."""
    entry = connection.execute(sa.select(ENTRIES).where(ENTRIES.c.number == number)).one()
    changes = sa.select(CHANGES).where(CHANGES.c.entry == number).order_by(CHANGES.c.position)
    return Edit(entry.label, tuple(change_of(row) for row in connection.execute(changes)), entry.visit_id)


def is_empty(connection: sa.Connection) -> bool:
    """Tell whether nothing was ever done."""
    return connection.execute(sa.select(ENTRIES.c.number).limit(1)).first() is None


def entries(connection: sa.Connection, visit_id: Id | None) -> tuple[Entry, ...]:
    """Return the history of a visit, or of the whole file, the oldest first."""
    query = sa.select(ENTRIES).order_by(ENTRIES.c.number)
    if visit_id:
        query = query.where(ENTRIES.c.visit_id == visit_id)
    return tuple(_entry(row) for row in connection.execute(query))


def entry_of(connection: sa.Connection, number: int) -> Entry:
    """Return the line of the history that an entry is."""
    return _entry(connection.execute(sa.select(ENTRIES).where(ENTRIES.c.number == number)).one())


def last_hand_out(connection: sa.Connection, issues: Iterable[Id]) -> tuple[int, bool]:
    """Return the number of the entry with the newest of these hand-outs, and whether it was made from this file.

    What was handed out from this file counts before what an import brought: that may have shown another state of the
    plan under the same number. Where there is neither, the number is 0.

    Args:
        connection: a connection in a transaction.
        issues: the ids of hand-outs.
    """
    made = sa.select(ENTRIES.c.number, ENTRIES.c.kind).join(CHANGES, CHANGES.c.entry == ENTRIES.c.number)
    found = connection.execute(
        made.where(CHANGES.c.table_name == "issues", CHANGES.c.row_id.in_(sorted(issues)), CHANGES.c.before == "")
    ).all()
    here = [row.number for row in found if row.kind is EntryKind.RECORDED]
    return max(here or [row.number for row in found], default=0), bool(here)


def change_of(row: Any) -> Change:  # noqa: ANN401 - a row of a Core selection
    """Return the change that a row of the journal's changes holds."""
    table = row.table_name
    return Change(table, row.row_id, decode(table, row.before), decode(table, row.after))


def _entry(row: Any) -> Entry:  # noqa: ANN401 - a row of a Core selection
    return Entry(**{name: getattr(row, name) for name in Entry.__dataclass_fields__})


def _write_changes(connection: sa.Connection, number: int, edit: Edit) -> None:
    if rows := [_as_row(number, n, change) for n, change in enumerate(edit.changes, 1)]:
        connection.execute(_ADD_CHANGES, rows)


def _as_row(number: int, position: int, change: Change) -> dict[str, Any]:
    where = {"entry": number, "position": position, "table_name": change.table, "row_id": change.id}
    return where | {"before": encode(change.before), "after": encode(change.after)}


def encode(fields: Fields | None) -> str:
    """Return fields as the journal holds them: JSON, empty for none."""
    if fields is None:
        return ""
    return json.dumps({name: to_plain(value) for name, value in fields.items()}, ensure_ascii=False)


def decode(table: str, text: str) -> Fields | None:
    """Return the fields of a row of a table that the journal holds.

    Raises:
        ValueError: the text is no JSON, or a value does not fit its field.
    """
    if not text:
        return None
    return {name: from_plain(table, name, value) for name, value in json.loads(text).items()}

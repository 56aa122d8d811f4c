"""Doing, undoing and redoing: rows and journal in the one transaction of the caller."""

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from delegation_planner.model.edit import Edit
from delegation_planner.store import journal
from delegation_planner.store.apply import again, apply, inverse
from delegation_planner.store.joining import has_content, joined, may_join
from delegation_planner.store.journal import Moment
from delegation_planner.store.tables import EntryKind, EntryState


@dataclass(frozen=True, slots=True)
class Applied:
    """What a write did.

    Attributes:
        number: the journal entry's number.
        edit: the Edit as it was written, with all that followed from it.
        kind: an Edit, its undo or redo, or the record of something handed out.
        at: when, by the clock that the program was asked to use; aware.
    """

    number: int
    edit: Edit
    kind: EntryKind
    at: datetime


def do(connection: sa.Connection, edit: Edit, moment: Moment) -> Applied:
    """Apply an Edit and write it into the journal."""
    kind = EntryKind.DONE if edit.undoable else EntryKind.RECORDED
    return _record(connection, edit, moment, kind, None)


def join(connection: sa.Connection, number: int, edit: Edit, moment: Moment) -> Applied | None:
    """Apply an Edit and let the last entry stand for both, so that they are one step of undo.

    Where they come to nothing, such as a word that was typed and taken back, undo passes over the entry.

    Args:
        connection: a connection in a write transaction.
        number: the number of the last entry.
        edit: what to do.
        moment: when, and by whom.

    Returns:
        What was written of the second one; None, with nothing written, where it does not go on with the first.
    """
    first = journal.edit_of(connection, number)
    if not may_join(first, edit):
        return None
    written = apply(connection, edit, moment.at)
    both = joined(first, written)
    state = EntryState.APPLIED if has_content(both.changes) else EntryState.ASIDE
    journal.rewrite(connection, number, both, moment, state)
    return Applied(number, written, EntryKind.DONE, moment.at)


def undo(connection: sa.Connection, number: int, moment: Moment) -> Applied:
    """Take an Edit back. That is an Edit itself, so a calendar's sequence goes on rising."""
    edit = inverse(journal.edit_of(connection, number))
    journal.mark(connection, number, EntryState.TAKEN_BACK)
    return _record(connection, edit, moment, EntryKind.UNDONE, number)


def redo(connection: sa.Connection, number: int, moment: Moment) -> Applied:
    """Do an Edit again that was taken back."""
    edit = again(journal.edit_of(connection, number))
    journal.mark(connection, number, EntryState.APPLIED)
    return _record(connection, edit, moment, EntryKind.REDONE, number)


def last(connection: sa.Connection) -> Applied | None:
    """Return what the last entry tells that was written; None where there is none."""
    if not (number := journal.last_number(connection)):
        return None
    entry = journal.entry_of(connection, number)
    return Applied(number, journal.edit_of(connection, number), entry.kind, entry.at)


def _record(connection: sa.Connection, edit: Edit, moment: Moment, kind: EntryKind, about: int | None) -> Applied:
    written = apply(connection, edit, moment.at)
    return Applied(journal.write(connection, written, moment, kind, about), written, kind, moment.at)

"""Doing, undoing and redoing: rows and journal in the one transaction of the caller."""

from dataclasses import dataclass

import sqlalchemy as sa

from delegation_planner.model.edit import Edit
from delegation_planner.store import journal
from delegation_planner.store.apply import again, apply, inverse
from delegation_planner.store.journal import Moment
from delegation_planner.store.tables import EntryKind, EntryState


@dataclass(frozen=True, slots=True)
class Applied:
    """What a write did.

    Attributes:
        number: the journal entry's number.
        edit: the Edit as it was written, with all that followed from it.
    """

    number: int
    edit: Edit


def do(connection: sa.Connection, edit: Edit, moment: Moment) -> Applied:
    """Apply an Edit and write it into the journal."""
    kind = EntryKind.DONE if edit.undoable else EntryKind.RECORDED
    return _record(connection, edit, moment, kind, None)


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


def _record(connection: sa.Connection, edit: Edit, moment: Moment, kind: EntryKind, about: int | None) -> Applied:
    written = apply(connection, edit, moment.at)
    return Applied(journal.write(connection, written, moment, kind, about), written)

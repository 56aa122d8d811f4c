"""The journal's tables: every Edit that was applied, with what it did to each row."""

from datetime import datetime
from enum import StrEnum

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from delegation_planner.model.columns import InstantColumn, choice


class EntryKind(StrEnum):
    """How an entry came about."""

    DONE = "done"
    UNDONE = "undone"
    REDONE = "redone"
    RECORDED = "recorded"


class EntryState(StrEnum):
    """Where an entry stands on the undo stack."""

    APPLIED = "applied"
    TAKEN_BACK = "taken back"
    DROPPED = "dropped"
    ASIDE = "aside"


class JournalEntry(SQLModel, table=True):
    """An Edit that was applied, an undo or a redo; never removed.

    It changes in its state alone, and while it is the last one: an Edit that goes on with it is joined to it.

    Attributes:
        number: counts up from 1; the order in which things happened.
        visit_id: the visit; empty for the registers alone.
        kind: an Edit, its undo or redo, or the record of something handed out.
        state: for an Edit, whether it is applied, can be redone, or was dropped by a later one; others stand aside.
        takes_back: the number of the entry that an undo or redo is about.
        label: what it did, for people.
        at: when, by the clock that the program was asked to use.
        recorded: when, by the computer's own clock.
        who: the computer user's name.
    """

    __tablename__ = "journal"
    __table_args__ = (sa.Index("journal_states", "state"),)

    number: int | None = Field(default=None, primary_key=True)
    visit_id: str | None = Field(default=None, index=True)
    kind: EntryKind = choice(EntryKind.DONE)
    state: EntryState = choice(EntryState.APPLIED)
    takes_back: int | None = None
    label: str
    at: datetime = Field(sa_type=InstantColumn)
    recorded: datetime = Field(sa_type=InstantColumn)
    who: str = ""


class JournalChange(SQLModel, table=True):
    """What an entry did to one row.

    Attributes:
        entry: the entry's number.
        position: the place among the entry's changes, from 1.
        table_name: the row's table.
        row_id: the row.
        before: the fields before, as JSON; empty for a row that was made.
        after: the fields after, as JSON; empty for a row that was removed.
    """

    __tablename__ = "journal_changes"

    entry: int = Field(foreign_key="journal.number", primary_key=True)
    position: int = Field(primary_key=True)
    table_name: str
    row_id: str = Field(index=True)
    before: str = ""
    after: str = ""

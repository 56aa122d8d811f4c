"""What a backup holds, for whoever chooses one."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from delegation_planner.errors import DatabaseTrouble
from delegation_planner.model.ids import Id
from delegation_planner.model.programme import Event
from delegation_planner.model.visits import Member, Visit
from delegation_planner.store.backups import is_intact, stamp_of
from delegation_planner.store.engine import connect, explained, reading
from delegation_planner.store.header import check_header, resting_mode
from delegation_planner.store.journal import ENTRIES
from delegation_planner.store.rows import table_of

_VISITS = table_of(Visit).c


@dataclass(frozen=True, slots=True)
class VisitHeld:
    """A visit in a backup.

    Attributes:
        id: the visit.
        title: its title.
        starts: its first official day.
        ends: its last official day.
        members: how many members of delegations are recorded.
        events: how many events its programme has.
    """

    id: Id
    title: str
    starts: date
    ends: date
    members: int
    events: int


@dataclass(frozen=True, slots=True)
class BackupContents:
    """What a backup holds.

    Attributes:
        path: the backup.
        made: when it was made, by the computer's own clock; None where its name does not say it.
        occasion: why, in the word that stands in its name; empty where its name does not say it.
        visits: its visits, the latest first.
        last_number: the number of the last entry of its journal; 0 for none.
        last_label: what was done last; empty for nothing.
        last_at: when that was done, by the clock that the program was asked to use; None for nothing.
        intact: whether it is, byte for byte, what was written, and can be read.
    """

    path: Path
    made: datetime | None
    occasion: str
    visits: tuple[VisitHeld, ...] = ()
    last_number: int = 0
    last_label: str = ""
    last_at: datetime | None = None
    intact: bool = False


def backup_contents(path: Path) -> BackupContents:
    """Return what a backup holds; nothing of one that can't be read. It is only read."""
    made, occasion = stamp_of(path)
    try:
        visits, last = _read(path)
    except (DatabaseTrouble, ValueError):
        return BackupContents(path, made, occasion)
    number, label, at = last or (0, "", None)
    return BackupContents(path, made, occasion, visits, number, label, at, is_intact(path))


def _read(path: Path) -> tuple[tuple[VisitHeld, ...], Any]:
    """Return the visits and the last entry. Only columns are asked for that every version of the program wrote."""
    check_header(path)
    engine = connect(path, resting_mode(path))
    try:
        with explained(path), reading(engine) as connection:
            visits = tuple(VisitHeld(**row._asdict()) for row in connection.execute(_visits()))
            last = sa.select(ENTRIES.c.number, ENTRIES.c.label, ENTRIES.c.at).order_by(ENTRIES.c.number.desc()).limit(1)
            return visits, connection.execute(last).first()
    finally:
        engine.dispose()


def _visits() -> sa.Select[Any]:
    counts = (_count(table_of(Member)).label("members"), _count(table_of(Event)).label("events"))
    query = sa.select(_VISITS.id, _VISITS.title, _VISITS.starts, _VISITS.ends, *counts)
    return query.where(_VISITS.deleted.is_(None)).order_by(_VISITS.starts.desc(), _VISITS.code.desc())


def _count(table: sa.Table) -> sa.ScalarSelect[int]:
    of_visit = (table.c.visit_id == _VISITS.id, table.c.deleted.is_(None))
    return sa.select(sa.func.count()).select_from(table).where(*of_visit).scalar_subquery()

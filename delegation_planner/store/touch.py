"""A calendar shows more of an event than its row: when that changes, the event was modified too."""

from collections.abc import Iterator, Sequence
from datetime import datetime

import sqlalchemy as sa

from delegation_planner.model.edit import Change
from delegation_planner.model.programme import Attendance, Event
from delegation_planner.store.rows import table_of

_EVENTS = table_of(Event)
_ATTENDANCES = table_of(Attendance)


def touch_events(connection: sa.Connection, changes: Sequence[Change], at: datetime) -> None:
    """Set `modified` of the events whose attendance, place or groups changed; those made just now have theirs.

    Args:
        connection: a connection in a write transaction.
        changes: what was written.
        at: the time to record; aware.
    """
    made = {change.id for change in changes if change.before is None}
    conditions = [condition for change in changes if change.id not in made for condition in _shown_by(change)]
    attended = {row["event_id"] for row in _attendances_made(changes)} - made
    if attended:
        conditions.append(_EVENTS.c.id.in_(sorted(attended)))
    for condition in conditions:
        connection.execute(_EVENTS.update().where(condition).values(modified=at))


def _attendances_made(changes: Sequence[Change]) -> Iterator[dict[str, str]]:
    return (dict(c.after) for c in changes if c.table == "attendances" and c.before is None and c.after is not None)


def _shown_by(change: Change) -> list[sa.ColumnElement[bool]]:
    if change.table == "attendances":
        return [_attended(_ATTENDANCES.c.id, change)]
    if change.table == "groups":
        return [_attended(_ATTENDANCES.c.group_id, change)]
    if change.table == "venues":
        return [sa.or_(_EVENTS.c.venue_id == change.id, _EVENTS.c.to_venue_id == change.id)]
    return [_EVENTS.c.room_id == change.id] if change.table == "rooms" else []


def _attended(column: sa.ColumnElement[str], change: Change) -> sa.ColumnElement[bool]:
    return _EVENTS.c.id.in_(sa.select(_ATTENDANCES.c.event_id).where(column == change.id))

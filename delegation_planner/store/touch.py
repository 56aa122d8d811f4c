"""What a calendar shows of an event, in its own row and in others: when that changes, the event was modified.

The store may not import `calendars`; `tests/store/test_touch.py` holds what is declared here against its VEVENTs.
Where several rows say the same of an event, such as two notes that mark it as an assumption, each counts.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

import sqlalchemy as sa

from delegation_planner.model.edit import Change
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import AttendanceRole, SourceKind
from delegation_planner.model.naming import person_name
from delegation_planner.model.people import Organisation, Person, Room, Venue
from delegation_planner.model.programme import AgendaItem, Attendance, Event
from delegation_planner.model.records import Source, SourceNote
from delegation_planner.model.row import Row
from delegation_planner.model.visits import Delegation, Group, Member, Visit
from delegation_planner.store.rows import table_of

RESCHEDULING = frozenset({"starts", "ends", "zone", "ends_zone", "time_state", "status", "venue_id", "room_id"})
"""The fields of an event whose change raises its SEQUENCE: time, place and status (RFC 5545 §3.8.7.4)."""
EVENT_FIELDS = RESCHEDULING | {"sequence", "kind", "title", "note", "public"}
"""The fields of an event that a calendar shows."""

Condition = sa.ColumnElement[bool]
_ASSUMED_FIELDS = frozenset({"starts", "ends", "venue_id", "room_id"})
_EVENTS = table_of(Event).c
_AGENDA = table_of(AgendaItem).c
_ATTENDANCES = table_of(Attendance).c
_GROUPS = table_of(Group).c
_MEMBERS = table_of(Member).c
_SOURCES = table_of(Source).c
_NOTES = table_of(SourceNote).c


@dataclass(frozen=True, slots=True)
class _Shown:
    """What a calendar shows of a row that is no event's own.

    Attributes:
        table: the row's class.
        says: what is shown of a row; None for nothing.
        events: which events show it, of any of some rows.
        is_place: whether it is the event's LOCATION, a change of which raises SEQUENCE.
    """

    table: type[Row]
    says: Callable[[Any], object]
    events: Callable[[Sequence[Any]], Condition]
    is_place: bool = False


def touch_events(
    connection: sa.Connection, was: Mapping[Id, Row], now: Mapping[Id, Row], at: datetime
) -> tuple[Change, ...]:
    """Set `modified` of the events that show something else than before, and raise `sequence` where it is the place.

    Events that were made just now have theirs, and one that was rescheduled by itself is not counted twice.

    Args:
        connection: a connection in a write transaction.
        was: the rows that were written, as they were before.
        now: the same rows as they are.
        at: the time to record; aware.

    Returns:
        What was done to `sequence`, for the journal.
    """
    shown: dict[Id, int] = {}
    moved: dict[Id, int] = {}
    for each in _SHOWN:
        if rows := list(_differing(each, was, now)):
            found = _events(connection, each.events(rows))
            shown |= found
            moved |= found if each.is_place else {}
    if not shown:
        return ()
    _set(connection, [row_id for row_id in shown if _was_there(row_id, was, now)], modified=at)
    raised = {row_id: n for row_id, n in moved.items() if _was_there(row_id, was, now) and n == _before(row_id, was, n)}
    _set(connection, raised, sequence=_EVENTS.sequence + 1, revision=_EVENTS.revision + 1)
    return tuple(Change("events", row_id, {"sequence": n}, {"sequence": n + 1}) for row_id, n in raised.items())


def _differing(shown: _Shown, was: Mapping[Id, Row], now: Mapping[Id, Row]) -> Iterator[Row]:
    """Yield the rows of which something else is shown, as they were and as they are."""
    for row_id, row in now.items():
        if isinstance(row, shown.table):
            states = [(state, shown.says(state)) for state in (was.get(row_id), row) if _is_there(state)]
            if len({said for _, said in states}) > 1 or len(states) == 1:
                yield from (cast("Row", state) for state, said in states if said is not None)


def _is_there(row: Row | None) -> bool:
    return row is not None and row.deleted is None


def _was_there(event_id: Id, was: Mapping[Id, Row], now: Mapping[Id, Row]) -> bool:
    return event_id not in now or _is_there(was.get(event_id))


def _before(event_id: Id, was: Mapping[Id, Row], sequence: int) -> int:
    """Return the sequence that an event had, which is the one it has where its row was not written."""
    return int(was[event_id].values()["sequence"]) if event_id in was else sequence


def _events(connection: sa.Connection, condition: Condition) -> dict[Id, int]:
    query = sa.select(_EVENTS.id, _EVENTS.sequence).where(_EVENTS.deleted.is_(None), condition).order_by(_EVENTS.id)
    return {row.id: row.sequence for row in connection.execute(query)}


def _set(connection: sa.Connection, ids: Collection[Id], **values: object) -> None:
    if ids:
        connection.execute(table_of(Event).update().where(_EVENTS.id.in_(sorted(ids))).values(**values))


# --- what is shown ---------------------------------------------------------------------------------------------


def _attendee(row: Attendance) -> object:
    """Return who attends: a group in any role, anybody else but an interpreter, who is at work."""
    if row.group_id:
        return row.event_id, row.group_id
    if row.role is AttendanceRole.INTERPRETER:
        return None
    return row.event_id, row.member_id, row.organisation_id, row.person_id


def _city(row: Visit) -> object:
    """Return the city that stands for the visit's zone; without it the zone's own name is shown."""
    return (row.zone, row.city) if row.city else None


def _assumption(row: SourceNote) -> object:
    marks = not row.fields or _ASSUMED_FIELDS.intersection(row.fields)
    return (row.row_id, row.source_id) if marks else None


# --- by which events -------------------------------------------------------------------------------------------


def _ids(rows: Sequence[Row]) -> list[Id]:
    return sorted({row.id for row in rows})


def _attended(condition: Condition) -> Condition:
    return _EVENTS.id.in_(sa.select(_ATTENDANCES.event_id).where(_ATTENDANCES.deleted.is_(None), condition))


def _attended_by_name(condition: Condition) -> Condition:
    return _attended(sa.and_(_ATTENDANCES.role != AttendanceRole.INTERPRETER, condition))


def _with_persons(rows: Sequence[Person]) -> Condition:
    members = sa.select(_MEMBERS.id).where(_MEMBERS.person_id.in_(_ids(rows)))
    return _attended_by_name(sa.or_(_ATTENDANCES.person_id.in_(_ids(rows)), _ATTENDANCES.member_id.in_(members)))


def _with_several_groups(groups: Condition) -> Condition:
    """Return the events that show their groups in an order."""
    several = (
        sa.select(_ATTENDANCES.event_id)
        .where(_ATTENDANCES.deleted.is_(None))
        .group_by(_ATTENDANCES.event_id)
        .having(sa.func.count(_ATTENDANCES.group_id.distinct()) > 1)
    )
    return sa.and_(_EVENTS.id.in_(several), _attended(groups))


def _with_several_items(rows: Sequence[AgendaItem]) -> Condition:
    """Return the events that show their agenda in an order."""
    several = (
        sa.select(_AGENDA.event_id)
        .where(_AGENDA.deleted.is_(None))
        .group_by(_AGENDA.event_id)
        .having(sa.func.count() > 1)
    )
    return sa.and_(_EVENTS.id.in_(several), _of(rows))


def _of(rows: Sequence[Any]) -> Condition:
    return _EVENTS.id.in_(sorted({row.event_id for row in rows}))


def _in_zone(rows: Sequence[Visit]) -> Condition:
    ends = sa.func.coalesce(_EVENTS.ends_zone, _EVENTS.zone)
    return sa.or_(
        *(sa.and_(_EVENTS.visit_id == row.id, sa.or_(_EVENTS.zone == row.zone, ends == row.zone)) for row in rows)
    )


def _noted(rows: Sequence[SourceNote]) -> Condition:
    assumed = sa.select(_SOURCES.id).where(_SOURCES.kind == SourceKind.ASSUMPTION)
    return sa.or_(*(sa.and_(_EVENTS.id == row.row_id, sa.literal(row.source_id).in_(assumed)) for row in rows))


def _marked(rows: Sequence[Source]) -> Condition:
    words = sa.literal(" ") + sa.type_coerce(_NOTES.fields, sa.String) + " "
    marks = sa.or_(words == "  ", *(words.contains(f" {field} ") for field in sorted(_ASSUMED_FIELDS)))
    notes = sa.select(_NOTES.row_id).where(_NOTES.deleted.is_(None), _NOTES.source_id.in_(_ids(rows)), marks)
    return _EVENTS.id.in_(notes)


_SHOWN = (
    _Shown(Venue, lambda row: row.short_name or row.name, lambda rows: _EVENTS.venue_id.in_(_ids(rows)), is_place=True),
    _Shown(Room, lambda row: row.name, lambda rows: _EVENTS.room_id.in_(_ids(rows)), is_place=True),
    _Shown(Attendance, _attendee, _of),
    _Shown(AgendaItem, lambda row: (row.event_id, row.title), _of),
    _Shown(AgendaItem, lambda row: row.position, _with_several_items),
    _Shown(Group, lambda row: row.name, lambda rows: _attended(_ATTENDANCES.group_id.in_(_ids(rows)))),
    _Shown(
        Group,
        lambda row: (row.delegation_id, row.position),
        lambda rows: _with_several_groups(_ATTENDANCES.group_id.in_(_ids(rows))),
    ),
    _Shown(
        Delegation,
        lambda row: (row.side, row.position),
        lambda rows: _with_several_groups(
            _ATTENDANCES.group_id.in_(sa.select(_GROUPS.id).where(_GROUPS.delegation_id.in_(_ids(rows))))
        ),
    ),
    _Shown(Member, lambda row: row.person_id, lambda rows: _attended_by_name(_ATTENDANCES.member_id.in_(_ids(rows)))),
    _Shown(Person, person_name, _with_persons),
    _Shown(
        Organisation,
        lambda row: row.name,
        lambda rows: _attended_by_name(_ATTENDANCES.organisation_id.in_(_ids(rows))),
    ),
    _Shown(Visit, _city, _in_zone),
    _Shown(SourceNote, _assumption, _noted),
    _Shown(Source, lambda row: row.kind is SourceKind.ASSUMPTION or None, _marked),
)

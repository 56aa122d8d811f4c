"""Edits of venues, their rooms and the ways between them, in the registers."""

from collections.abc import Iterator
from typing import Any

from delegation_planner.edits.fields import change_row
from delegation_planner.edits.rows import alter, make, new
from delegation_planner.edits.tables import RegisterTables, removed
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.people import Room, TravelTime, Venue
from delegation_planner.model.row import Row


def new_venue(visit_id: Id | None = None, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Add a venue.

    Raises:
        Refused: a value does not fit its field.
    """
    venue = new(Venue, **fields)
    return Edit(f"Add {venue.name}", (make(venue),), visit_id)


def change_venue(venue: Venue, visit_id: Id | None = None, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Change fields of a venue."""
    return change_row(venue, venue.name, visit_id, fields)


def remove_venue(tables: RegisterTables, venue_id: Id, visit_id: Id | None = None) -> Edit:
    """Remove a venue with its rooms and the ways to and from it."""
    venue = tables.venues[venue_id]
    gone = (*_belongings(tables, venue_id), venue)
    return Edit(f"Remove {venue.name}", removed(tables, gone), visit_id)


def add_room(venue: Venue, name: str, visit_id: Id | None = None, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Add a room to a venue.

    Raises:
        Refused: a value does not fit its field.
    """
    room = new(Room, venue_id=venue.id, name=name, **fields)
    return Edit(f"Add {room.name} to {venue.name}", (make(room),), visit_id)


def change_room(room: Room, visit_id: Id | None = None, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Change fields of a room."""
    return change_row(room, room.name, visit_id, fields)


def remove_room(tables: RegisterTables, room_id: Id, visit_id: Id | None = None) -> Edit:
    """Remove a room."""
    room = tables.rooms[room_id]
    return Edit(f"Remove {room.name}", removed(tables, (room,)), visit_id)


def set_travel(
    tables: RegisterTables,
    start: Id,
    end: Id,
    minutes: int | None,
    *,
    both_ways: bool = True,
    visit_id: Id | None = None,
) -> Edit:
    """Say how long the way from one venue to another takes.

    Args:
        tables: the registers.
        start: the venue where the way begins.
        end: the venue where it ends.
        minutes: its length in minutes; None where it is not known.
        both_ways: whether the way back takes as long.
        visit_id: the visit within which it is done; None for the registers alone.
    """
    ways = dict.fromkeys(((start, end), (end, start) if both_ways else (start, end)))
    changes = tuple(change for way in ways for change in _way(tables, way, minutes))
    names = " and ".join((tables.venues[start].name, tables.venues[end].name))
    label = f"Set the way between {names} to {minutes} min"
    if minutes is None:
        label = f"Leave the length of the way between {names} to be confirmed"
    return Edit(label, changes, visit_id)


def _way(tables: RegisterTables, way: tuple[Id, Id], minutes: int | None) -> tuple[Change, ...]:
    held = [row for row in tables.travel_times.values() if (row.from_venue_id, row.to_venue_id) == way]
    if minutes is None:
        return removed(tables, held)
    if held:
        return alter(held[0], minutes=minutes)
    return (make(new(TravelTime, from_venue_id=way[0], to_venue_id=way[1], minutes=minutes)),)


def _belongings(tables: RegisterTables, venue_id: Id) -> Iterator[Row]:
    yield from (row for row in tables.rooms.values() if row.venue_id == venue_id)
    yield from (row for row in tables.travel_times.values() if venue_id in (row.from_venue_id, row.to_venue_id))

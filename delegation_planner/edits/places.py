"""Finding a venue or a room by what an officer types."""

import unicodedata
from collections.abc import Iterator

from delegation_planner.edits.tables import RegisterTables
from delegation_planner.model.ids import Id

Place = tuple[Id, Id | None]
"""A venue and, where it is one of its rooms, the room."""


def find_place(places: RegisterTables, words: str) -> Place | None:
    """Return the one place that has this name or short name, else the one whose name begins so; None for none.

    Capitals and accents count for nothing. Where several fit it is none: a wrong place is worse than an open one.
    """
    wanted = fold(words)
    named = [(fold(name), place) for name, place in _names(places)]
    exact = {place for name, place in named if name == wanted}
    begun = {place for name, place in named if name.startswith(wanted)}
    found = exact or begun
    return next(iter(found)) if wanted and len(found) == 1 else None


def minutes_between(places: RegisterTables, start: Id | None, end: Id | None) -> int | None:
    """Return how long the way between two venues takes, in minutes; None where that is not known."""
    ways = places.travel_times.values()
    return next((row.minutes for row in ways if (row.from_venue_id, row.to_venue_id) == (start, end)), None)


def fold(text: str) -> str:
    """Return a text without capitals and accents, to compare it with another one."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(each for each in letters if not unicodedata.combining(each)).split())


def _names(places: RegisterTables) -> Iterator[tuple[str, Place]]:
    for venue in places.venues.values():
        yield venue.name, (venue.id, None)
        if venue.short_name:
            yield venue.short_name, (venue.id, None)
    for room in places.rooms.values():
        yield room.name, (room.venue_id, room.id)

"""Visits of any size to measure with. Nobody in them has a name."""

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from delegation_planner.clock import Clock
from delegation_planner.edits.rows import make
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import new_id, new_uid
from delegation_planner.model.kinds import EventKind, Side
from delegation_planner.model.people import Person, Venue
from delegation_planner.model.programme import Attendance, Event
from delegation_planner.model.row import Row
from delegation_planner.model.visits import Delegation, Group, Member, Visit
from delegation_planner.store.opening import open_store
from delegation_planner.store.store import Store

R = TypeVar("R", bound=Row)
ZONE = "Asia/Karachi"
_KINDS = (
    EventKind.MEETING,
    EventKind.TRANSFER,
    EventKind.SIGNING,
    EventKind.INAUGURATION,
    EventKind.MEAL,
    EventKind.VISIT,
)


def rows_of_visit(number: int, events: int, members: int) -> list[Row]:
    """Return the rows of a visit, those that are referred to first."""
    day = date(2026, 2, 2)
    visit = _row(
        Visit, code=f"visit-{number}", title=f"Visit {number}", city="Islamabad", zone=ZONE, starts=day, ends=day
    )
    of = {"visit_id": visit.id}
    delegation = _row(Delegation, **of, side=Side.GUEST, name="Delegation of Kazakhstan", country="KZ")
    group = _row(Group, **of, delegation_id=delegation.id, name="All")
    venue = _row(Venue, name="Ministry of Federal Education and Professional Training", short_name="MoFE&PT")
    persons = [_row(Person, position=f"Senior official {n}") for n in range(1, members + 1)]
    places = [
        _row(Member, **of, delegation_id=delegation.id, group_id=group.id, person_id=person.id, position=n)
        for n, person in enumerate(persons, 1)
    ]
    programme = [_event(visit, venue, n) for n in range(events)]
    attended = [_row(Attendance, **of, event_id=event.id, group_id=group.id) for event in programme]
    return [venue, *persons, visit, delegation, group, *places, *programme, *attended]


def fill(path: Path, visits: int, events: int, members: int) -> list[str]:
    """Make a database of equal visits and return their ids."""
    ids = []
    with open_store(path, Clock(), create=True) as store:
        for number in range(visits):
            ids.append(add(store, number, events, members))
    return ids


def add(store: Store, number: int, events: int, members: int) -> str:
    """Add a visit to a database and return its id."""
    rows = rows_of_visit(number, events, members)
    visit = next(row for row in rows if isinstance(row, Visit))
    store.apply(Edit(f"Import “{visit.title}”", tuple(make(row) for row in rows), visit.id))
    return visit.id


def _event(visit: Visit, venue: Venue, number: int) -> Event:
    starts = datetime(2026, 2, 2, 8) + timedelta(minutes=30 * number)
    return _row(
        Event,
        visit_id=visit.id,
        kind=_KINDS[number % len(_KINDS)],
        title=f"Item {number + 1} of the programme",
        note="Research and exchanges, with universities",
        starts=starts,
        ends=starts + timedelta(minutes=25),
        zone=ZONE,
        venue_id=venue.id,
        to_venue_id=venue.id if _KINDS[number % len(_KINDS)] is EventKind.TRANSFER else None,
        public=True,
        uid=new_uid(),
    )


def _row(table: type[R], **values: object) -> R:
    return table.validated({"id": new_id(), **values})

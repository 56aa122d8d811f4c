"""Small plans of real rows: two delegations, two groups, three members, and the events that a test adds."""

import uuid
from dataclasses import fields
from datetime import UTC, date, datetime

from delegation_planner.model.kinds import EventKind, EventStatus, Side, SourceKind, TimeState
from delegation_planner.model.people import Organisation, Person, Room, Venue
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Attendance, Event
from delegation_planner.model.records import Source, SourceNote
from delegation_planner.model.row import Row
from delegation_planner.model.schema import TABLES
from delegation_planner.model.visits import Delegation, Group, Member, Visit

CREATED = datetime(2026, 1, 20, 9, 0, tzinfo=UTC)
MODIFIED = datetime(2026, 1, 28, 9, 40, tzinfo=UTC)


def key(number: int) -> str:
    """Return a row's id."""
    return str(uuid.UUID(int=number))


VISIT, GUESTS, HOSTS, HEADS, RECTORS = key(1), key(11), key(12), key(21), key(22)
MINISTER, RECTOR, HOST_MINISTER = key(31), key(32), key(33)
MINISTRY, COMMITTEE_ROOM, HEC, ASSUMED = key(51), key(52), key(61), key(71)


def record(table: type[Row], number: int | str, **values: object) -> Row:
    """Return a row as the store gives it, with the table's defaults."""
    own = {"id": key(number) if isinstance(number, int) else number, "created": CREATED}
    whole = {"visit_id": VISIT} if "visit_id" in table.model_fields else {}
    known = {
        name: field.get_default(call_default_factory=True)
        for name, field in table.model_fields.items()
        if not field.is_required()
    }
    return table.record(known | own | whole | values)


def event(number: int = 100, start: str = "2026-02-02T09:15", end: str = "2026-02-02T10:15", **values: object) -> Row:
    """Return an event, the bilateral meeting unless told otherwise."""
    usual = {
        "kind": EventKind.MEETING,
        "title": "Bilateral meeting",
        "zone": "Asia/Karachi",
        "status": EventStatus.CONFIRMED,
        "public": True,
        "uid": f"{key(number)}@delegation-planner",
        "modified": MODIFIED,
    }
    times = {"starts": datetime.fromisoformat(start), "ends": datetime.fromisoformat(end)}
    return record(Event, number, **(usual | times | values))


def attends(number: int, event_number: int = 100, **who: object) -> Row:
    """Return somebody's part in an event."""
    return record(Attendance, number, event_id=key(event_number), **who)


def assumption(number: int, event_number: int, *names: str) -> Row:
    """Return a note that fields of an event are planning assumptions."""
    return record(
        SourceNote,
        number,
        source_id=ASSUMED,
        table_name="events",
        row_id=key(event_number),
        fields=names,
        text="assumed",
    )


def to_be_confirmed(number: int, day: str = "2026-02-02") -> Row:
    """Return an event of which only the day is known."""
    times = {"start": f"{day}T00:00", "end": f"{day}T00:00"}
    return event(number, **times, title="Courtesy call", time_state=TimeState.TO_BE_CONFIRMED)


def plan(*rows: Row, **visit: object) -> VisitPlan:
    """Return a plan of these rows besides the delegations and places that all plans here have."""
    usual = {
        "code": "nurbek-2026",
        "title": "Kazakhstan education delegation to Islamabad",
        "city": "Islamabad",
        "zone": "Asia/Karachi",
        "starts": date(2026, 2, 2),
        "ends": date(2026, 2, 2),
    }
    tables: dict[str, dict[str, Row]] = {name: {} for name in TABLES}
    for row in (*_people_and_places(), *rows):
        tables[str(row.__tablename__)][row.id] = row
    held = {field.name: tables[field.name] for field in fields(VisitPlan) if field.name != "visit"}
    return VisitPlan(visit=record(Visit, VISIT, **(usual | visit)), **held)


def _people_and_places() -> tuple[Row, ...]:
    member = {"delegation_id": GUESTS}
    return (
        record(Delegation, GUESTS, side=Side.GUEST, position=1, name="Delegation of Kazakhstan"),
        record(Delegation, HOSTS, side=Side.HOST, position=1, name="Host delegation"),
        record(Group, HEADS, delegation_id=GUESTS, position=1, name="Head of delegation"),
        record(Group, RECTORS, delegation_id=GUESTS, position=2, name="Rectors"),
        record(Person, 41, name="Sayasat Nurbek"),
        record(Person, 42, position="Rector, university 1"),
        record(Person, 43, name="Khalid Maqbool Siddiqui", honorific="Dr"),
        record(Member, MINISTER, group_id=HEADS, person_id=key(41), position=1, **member),
        record(Member, RECTOR, group_id=RECTORS, person_id=key(42), position=8, **member),
        record(Member, HOST_MINISTER, delegation_id=HOSTS, person_id=key(43), position=1),
        record(Venue, MINISTRY, name="Ministry of Federal Education", short_name="MoFE&PT"),
        record(Room, COMMITTEE_ROOM, venue_id=MINISTRY, name="Committee Room"),
        record(Organisation, HEC, name="Higher Education Commission"),
        record(Source, ASSUMED, kind=SourceKind.ASSUMPTION, title="Planning assumptions"),
    )

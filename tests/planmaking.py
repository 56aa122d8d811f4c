"""Small visits for tests, made of real rows, and the files that hold them."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from delegation_planner.clock import Clock
from delegation_planner.edits.rows import make
from delegation_planner.model.ceremonies import Inauguration, Mou, MouParty, Signatory, Signing
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id, new_id, new_uid
from delegation_planner.model.kinds import EventKind, InaugurationMode, IssueKind, Side, SourceKind
from delegation_planner.model.people import (
    Appointment,
    Centre,
    Organisation,
    OrganisationAlias,
    Person,
    PersonName,
    Room,
    TravelTime,
    Venue,
)
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.planning import Override, PrayerTime, Ride, Task, Vehicle
from delegation_planner.model.programme import AgendaItem, Attendance, Event, Step
from delegation_planner.model.records import Issue, Source, SourceNote
from delegation_planner.model.row import BOOKKEEPING, Row
from delegation_planner.model.schema import TABLES
from delegation_planner.model.visits import Delegation, Group, Interpreter, Member, Visit
from delegation_planner.store.engine import connect, reading
from delegation_planner.store.opening import open_store
from delegation_planner.store.rows import fetch
from delegation_planner.store.store import Store

R = TypeVar("R", bound=Row)

ZONE = "Asia/Karachi"
NOW = datetime(2026, 1, 28, 14, 40, tzinfo=ZoneInfo(ZONE))
REAL = datetime(2026, 11, 2, 8, 0, 5, tzinfo=ZoneInfo("Asia/Almaty"))


def visit(**fields: object) -> Visit:
    """Return a visit to Islamabad on 2 February 2026."""
    day = date(2026, 2, 2)
    values = {"id": new_id(), "code": "test-visit", "title": "Test visit", "zone": ZONE, "starts": day, "ends": day}
    return Visit.model_validate(values | fields)


def event(of: Visit, title: str, starts: str, ends: str, **fields: object) -> Event:
    """Return an event of the visit's first day, with times such as `09:00`."""
    times = {"starts": f"{of.starts}T{starts}", "ends": f"{of.starts}T{ends}", "zone": of.zone}
    return Event.model_validate(
        {"id": new_id(), "visit_id": of.id, "title": title, "uid": new_uid(), **times, **fields}
    )


def but(of: R, **fields: object) -> R:
    """Return a row with other values in some fields."""
    return type(of).model_validate(of.values() | fields)


def venue(name: str, **fields: object) -> Venue:
    """Return a venue."""
    return Venue.model_validate({"id": new_id(), "name": name, **fields})


def row(table: type[R], of: Visit | None = None, **fields: object) -> R:
    """Return a row of any table, of a visit where the table has one."""
    whose = {"visit_id": of.id} if of else {}
    return table.model_validate({"id": new_id(), **whose, **fields})


def making(of: Visit, *rows: Row) -> Edit:
    """Return the Edit that makes a visit and its rows."""
    return Edit(f"Import “{of.title}”", (make(of), *(make(row) for row in rows)), of.id)


def plan_of(of: Visit, *rows: Row) -> VisitPlan:
    """Return the plan of a visit with these rows, which no database holds."""
    tables: dict[str, dict[Id, Any]] = {field.name: {} for field in fields(VisitPlan) if field.name != "visit"}
    for each in rows:
        tables[str(each.__tablename__)][each.id] = each
    return VisitPlan(visit=of, **tables)


@dataclass(frozen=True)
class Sample:
    """A visit with a row in every table.

    Attributes:
        visit: the visit.
        rows: its rows and those of the registers, what is referred to first.
    """

    visit: Visit
    rows: tuple[Any, ...]

    @property
    def making(self) -> Edit:
        """The Edit that makes all of it."""
        return making(self.visit, *self.rows)

    @property
    def plan(self) -> VisitPlan:
        """Its plan, which no database holds."""
        return plan_of(self.visit, *self.rows)

    def of(self, table: type[Row]) -> tuple[Any, ...]:
        """Return the rows of a table."""
        return tuple(each for each in self.rows if type(each) is table)


def sample(**fields: object) -> Sample:
    """Return a visit with two delegations, a meeting, a signing and an inauguration."""
    of = visit(**fields)
    people = _people(of)
    programme = _programme(of, people)
    return Sample(of, (*people.values(), *programme.values(), *_records(of, programme["meeting"])))


def _people(of: Visit) -> dict[str, Any]:
    ministry = row(Organisation, name="Ministry of Science and Higher Education", country="KZ", kind="ministry")
    university = row(Organisation, name="University 1", to_be_confirmed=True, kind="university")
    short = row(OrganisationAlias, organisation_id=ministry.id, text="MSHE")
    minister = row(Person, name="Sayasat Nurbek", position="Minister")
    native = row(PersonName, person_id=minister.id, language="kk-Cyrl", text="Саясат Нұрбек")
    rectors = [row(Person, position=f"Rector, university {number}") for number in (1, 2, 3)]
    host = row(Person, name="Khalid Maqbool Siddiqui", honorific="Dr")
    interpreting = row(Person, position="Interpreter 1")
    office = row(Appointment, person_id=minister.id, office="Minister", organisation_id=ministry.id, since="2022-06-11")
    guests = row(Delegation, of, name="Delegation of Kazakhstan", country="KZ", organisation_id=ministry.id)
    hosts = row(Delegation, of, name="Hosts", side=Side.HOST, country="PK", position=2, declared_size=4)
    group = row(Group, of, delegation_id=guests.id, name="Rectors", declared_size=3)
    interpreter = row(Interpreter, of, person_id=interpreting.id, languages=("kk-Cyrl", "en"), duty="the heads")
    states = {"interpreter_id": interpreter.id, "passport": "copy only", "visa": "applied", "food": "halal"}
    offices = {"role": "head", "appointment_id": office.id}
    head = row(Member, of, delegation_id=guests.id, person_id=minister.id, **offices, **states)
    members = [
        row(Member, of, delegation_id=guests.id, group_id=group.id, person_id=person.id, position=place)
        for place, person in enumerate(rectors, 2)
    ]
    hosting = row(Member, of, delegation_id=hosts.id, person_id=host.id, role="head")
    names = ("ministry", "university", "short", "minister", "native", "rector1", "rector2", "rector3", "host")
    first = (ministry, university, short, minister, native, *rectors, host)
    rest = {"interpreting": interpreting, "office": office, "guests": guests, "hosts": hosts, "group": group}
    last = {"interpreter": interpreter, "head": head, "hosting": hosting}
    return dict(zip(names, first, strict=True)) | rest | last | {f"member{m.position}": m for m in members}


def _programme(of: Visit, people: Mapping[str, Any]) -> dict[str, Any]:
    house = row(Venue, name="Ministry of Federal Education", short_name="MoFE&PT", city="Islamabad")
    campus = row(Venue, name="Campus 1", to_be_confirmed=True)
    hall = row(Room, venue_id=house.id, name="Committee Room", capacity=30)
    ride = row(TravelTime, from_venue_id=house.id, to_venue_id=campus.id, minutes=25)
    centre = row(Centre, name="Centre 1", organisation_id=people["university"].id, purpose="Language\ncourses")
    where = {"venue_id": house.id, "room_id": hall.id}
    meeting = event(of, "Bilateral meeting", "09:15", "10:15", **where, status="confirmed", public=True)
    ceremony = event(of, "MoU signing ceremony", "10:30", "11:00", kind=EventKind.SIGNING, **where)
    opening = event(of, "Opening", "12:00", "12:30", kind=EventKind.INAUGURATION, venue_id=campus.id)
    signing = row(Signing, of, event_id=ceremony.id, declared_count=8)
    mou = row(Mou, of, signing_id=signing.id, title="Memorandum 1", languages=("en", "kk-Cyrl"))
    party = row(MouParty, of, mou_id=mou.id, delegation_id=people["guests"].id, organisation_id=people["ministry"].id)
    open_party = row(MouParty, of, mou_id=mou.id, delegation_id=people["hosts"].id)
    signatory = row(Signatory, of, party_id=party.id, person_id=people["minister"].id)
    inauguration = row(
        Inauguration,
        of,
        event_id=opening.id,
        centre_id=centre.id,
        mode=InaugurationMode.ON_SITE,
        officiant_id=people["minister"].id,
    )
    rows = {"house": house, "campus": campus, "hall": hall, "ride": ride, "centre": centre}
    rows |= {"meeting": meeting, "ceremony": ceremony, "opening": opening, "signing": signing, "mou": mou}
    rows |= {"party": party, "open_party": open_party, "signatory": signatory, "inauguration": inauguration}
    rows |= {
        "headthere": row(Attendance, of, event_id=meeting.id, member_id=people["head"].id, role="chair"),
        "groupthere": row(Attendance, of, event_id=meeting.id, group_id=people["group"].id),
        "memberthere": row(Attendance, of, event_id=ceremony.id, member_id=people["member2"].id),
        "item": row(AgendaItem, of, event_id=meeting.id, title="Scholarships", minutes=20),
        "entry": row(Step, of, event_id=ceremony.id, title="Entry", minutes=5),
        "bus": (bus := row(Vehicle, of, name="Bus 1", seats=22, luggage=30, driver="Motor pool")),
        "carried": row(Ride, of, event_id=opening.id, vehicle_id=bus.id, luggage=4),
        "task": row(Task, of, title="Send the vehicle list", days_before=5, at="15:30", event_id=opening.id),
        "text": row(Task, of, title="Legal vetting", due="2026-01-30", owner="Legal adviser", mou_id=mou.id, done=True),
        "dhuhr": row(PrayerTime, of, day=of.starts, prayer="dhuhr", at="12:30"),
        "override": row(Override, of, code="C03", rows=(meeting.id, ceremony.id), facts="minutes=5", reason="Agreed"),
        "sign": row(Step, of, event_id=ceremony.id, position=2, title="Signing", minutes=10, mou_id=mou.id),
    }
    return rows


def _records(of: Visit, meeting: Event) -> tuple[Any, ...]:
    assumed = row(Source, kind=SourceKind.ASSUMPTION, title="Planning assumptions", published="2026-01-20")
    note = row(
        SourceNote,
        of,
        source_id=assumed.id,
        table_name="events",
        row_id=meeting.id,
        fields=("starts", "ends"),
        as_of="2026-01-28",
    )
    issue = row(Issue, of, kind=IssueKind.PAPER, name="programme", edition="public", issued=NOW, digest="ab" * 32)
    return assumed, note, issue


# --- files -----------------------------------------------------------------------------------------------------


def opened(path: Path, now: datetime = NOW) -> Store:
    """Return an open file, made if it is not there."""
    return open_store(path, Clock(now), create=True, real=Clock(REAL))


def contents(path: Path) -> dict[str, dict[Id, dict[str, Any]]]:
    """Return what a file holds: of each table the rows that are there, without what the store keeps by itself."""
    engine = connect(path, "ro")
    try:
        with reading(engine) as connection:
            held = {name: fetch(connection, name) for name in TABLES}
    finally:
        engine.dispose()
    return {name: {each.id: content(each) for each in rows.values() if not each.deleted} for name, rows in held.items()}


def content(of: Row) -> dict[str, Any]:
    """Return the fields of a row without what the store keeps by itself."""
    return {name: value for name, value in of.values().items() if name not in BOOKKEEPING}


def files_of(folder: Path) -> dict[str, bytes]:
    """Return the bytes of all files in a folder."""
    return {str(each.relative_to(folder)): each.read_bytes() for each in sorted(folder.rglob("*")) if each.is_file()}


def another_program(script: str, *arguments: object) -> subprocess.Popen[str]:
    """Start another Python with a script that can use the program and this module; its output is read as text."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(part for part in sys.path if part)}
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)


def said_by(script: str, *arguments: object) -> str:
    """Return what another Python prints that runs a script to its end."""
    with another_program(script, *arguments) as program:
        said, _ = program.communicate(timeout=60)
    assert program.returncode == 0, said
    return said.strip()

"""Two sides of a visit for tests of the checks: guests of Kazakhstan in a group, hosts of Pakistan, their items."""

from dataclasses import dataclass, field, fields, replace
from datetime import date
from random import Random
from typing import Any

from planmaking import but, event, plan_of, row, visit

from delegation_planner import data
from delegation_planner.exchange import portable
from delegation_planner.model.kinds import CheckLevel, EventKind, Side
from delegation_planner.model.people import Appointment, Organisation, Person, PersonName, Venue
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Attendance, Event
from delegation_planner.model.row import Row
from delegation_planner.model.visits import Delegation, Group, Interpreter, Member
from delegation_planner.rules.checks.case import Case
from delegation_planner.rules.checks.catalogue import CHECKS
from delegation_planner.rules.checks.engine import find_all
from delegation_planner.rules.checks.finding import Finding
from delegation_planner.rules.house import House

PEOPLE = (
    *("I01", "I02", "P01", "P02", "P03", "P04", "G01", "G02", "G06", "G07", "G08", "G09", "N01"),
    *("D01", "D02", "D03", "D04", "D05", "K01", "Z01"),
)
"""The codes of the checks of people, languages and ceremonies, in the order of the catalogue."""
TODAY = date(2026, 1, 20)
"""Thirteen days before the visit: nothing is due yet."""


def sample_plan(name: str) -> VisitPlan:
    """Return the plan of a sample, such as `nurbek-visit`."""
    return portable.plan_of(portable.read(data.path("samples", f"{name}.json").read_bytes()).rows)


def shuffled(plan: VisitPlan, seed: int) -> VisitPlan:
    """Return a plan with the rows of its tables in another order."""
    tables: dict[str, Any] = {}
    for each in fields(plan):
        if each.name != "visit":
            rows = list(getattr(plan, each.name).items())
            Random(seed).shuffle(rows)
            tables[each.name] = dict(rows)
    return replace(plan, **tables)


def found_in(case: Case, code: str) -> list[Finding]:
    """Return the findings of one check."""
    return list(find_all(case, [check for check in CHECKS if check.code == code]))


def told(finding: Finding) -> tuple[str, CheckLevel, str, dict[str, object]]:
    """Return what a finding says, without the rows."""
    return finding.code, finding.level, finding.kind, dict(finding.facts)


@dataclass
class Sides:
    """A visit that is being planned: rows are added, one after the other.

    Attributes:
        visit: the visit, on 2 February 2026.
        rows: what it is made of so far.
    """

    visit: Any = field(default_factory=visit)
    rows: list[Any] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.ministry = self.add(row(Organisation, name="Ministry", country="PK"))
        self.house = self.add(row(Venue, name="House", organisation_id=self.ministry.id))
        self.hotel = self.add(row(Venue, name="Hotel"))
        self.guests = self.add(row(Delegation, self.visit, name="Guests", country="KZ"))
        self.hosts = self.add(row(Delegation, self.visit, name="Hosts", country="PK", side=Side.HOST, position=2))
        self.group = self.add(row(Group, self.visit, delegation_id=self.guests.id, name="Rectors", declared_size=10))

    def add(self, each: Any) -> Any:
        """Add a row and return it."""
        self.rows.append(each)
        return each

    def change(self, each: Any, **values: object) -> Any:
        """Give a row other values and return it."""
        self.rows[self.rows.index(each)] = changed = but(each, **values)
        return changed

    def member(self, delegation: Any, title: str = "Official", name: str = "", **values: object) -> Any:
        """Add a person as a member of a delegation and return the member."""
        person = self.add(row(Person, name=name, position=title))
        return self.add(row(Member, self.visit, delegation_id=delegation.id, person_id=person.id, **values))

    def rector(self, name: str = "", **values: object) -> Any:
        """Add a member of the guests' group."""
        return self.member(self.guests, "Rector", name, group_id=self.group.id, **values)

    def office(self, member: Any, office: str, **values: object) -> Any:
        """Give a member an office."""
        return self.add(row(Appointment, person_id=member.person_id, office=office, **values))

    def native(self, member: Any, text: str) -> Any:
        """Give a member a name in another script."""
        return self.add(row(PersonName, person_id=member.person_id, language="kk-Cyrl", text=text))

    def interpreter(self, *languages: str, number: int = 1) -> Any:
        """Add an interpreter of the visit."""
        person = self.add(row(Person, position=f"Interpreter {number}"))
        return self.add(row(Interpreter, self.visit, person_id=person.id, number=number, languages=languages))

    def item(self, title: str, starts: str, ends: str, *who: Row, **values: object) -> Event:
        """Add an event with those who attend it: groups, members, organisations; interpreters interpret."""
        held: Event = self.add(event(self.visit, title, starts, ends, **{"venue_id": self.hotel.id, **values}))
        for each in who:
            self.attend(held, each)
        return held

    def on(self, day: int, title: str, starts: str, ends: str, *who: Row, **values: object) -> Event:
        """Add an event on a day of February 2026."""
        held = self.item(title, starts, ends, *who, **values)
        changed: Event = self.change(held, starts=f"2026-02-{day:02}T{starts}", ends=f"2026-02-{day:02}T{ends}")
        return changed

    def attend(self, held: Event, who: Any) -> None:
        """Let somebody attend an event; an interpreter interprets."""
        field_of = {Group: "group_id", Member: "member_id", Organisation: "organisation_id", Person: "person_id"}
        part = (
            {"person_id": who.person_id, "role": "interpreter"}
            if isinstance(who, Interpreter)
            else {field_of[type(who)]: who.id}
        )
        self.add(row(Attendance, self.visit, event_id=held.id, **part))

    @property
    def plan(self) -> VisitPlan:
        """The plan so far."""
        return plan_of(self.visit, *self.rows)

    def case(self, today: date = TODAY, **settings: str) -> Case:
        """Return the visit as the checks see it on a day; settings have `_` for the dot."""
        return Case(self.plan, today, House({key.replace("_", ".", 1): value for key, value in settings.items()}))

    def find(self, code: str, today: date = TODAY, **settings: str) -> list[Finding]:
        """Return the findings of one check on a day."""
        return found_in(self.case(today, **settings), code)


MEETING, SIGNING, MEAL, REST = EventKind.MEETING, EventKind.SIGNING, EventKind.MEAL, EventKind.REST
ARRIVAL, DEPARTURE, TRANSFER, STAFF = EventKind.ARRIVAL, EventKind.DEPARTURE, EventKind.TRANSFER, EventKind.STAFF

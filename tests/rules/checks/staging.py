"""A small visit to Islamabad that a test fills with what its check is about."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, TypeVar

from planmaking import plan_of, row, visit

from delegation_planner.model.ids import new_uid
from delegation_planner.model.people import Person, Room, TravelTime, Venue
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Attendance, Event
from delegation_planner.model.row import Row, VisitRow
from delegation_planner.model.visits import Delegation, Group, Member
from delegation_planner.rules.checks.case import Case
from delegation_planner.rules.checks.catalogue import CHECKS
from delegation_planner.rules.checks.engine import find_all
from delegation_planner.rules.checks.finding import Finding
from delegation_planner.rules.checks.fixing import safe_fixes
from delegation_planner.rules.house import House

R = TypeVar("R", bound=Row)

TODAY = date(2026, 1, 28)


class Stage:
    """A visit of guests from Kazakhstan to hosts in Pakistan, and the rows that were added to it."""

    def __init__(self, **fields: object) -> None:
        self.visit = visit(**{"city": "Islamabad", "ends": date(2026, 2, 6), **fields})
        self.rows: list[Row] = []
        self.guests = self.add(Delegation, name="Guests", country="KZ")
        self.hosts = self.add(Delegation, name="Hosts", country="PK", side="host", position=2)

    def add(self, table: type[R], **fields: object) -> R:
        """Add a row of any table."""
        made = row(table, self.visit if issubclass(table, VisitRow) else None, **fields)
        self.rows.append(made)
        return made

    def member(self, name: str, group: Group | None = None, *, host: bool = False, **fields: object) -> Member:
        """Add a member, of a group or of none."""
        whose = self.hosts if host else self.guests
        person = self.add(Person, position=name)
        place = sum(isinstance(each, Member) for each in self.rows) + 1
        more = {"position": place, **fields}
        return self.add(
            Member, delegation_id=whose.id, person_id=person.id, group_id=group.id if group else None, **more
        )

    def group(self, name: str, members: int = 1, *, head: bool = False, **fields: object) -> Group:
        """Add a group of the guests with members; the first may be the head of the delegation."""
        place = sum(isinstance(each, Group) for each in self.rows) + 1
        group = self.add(Group, **{"delegation_id": self.guests.id, "name": name, "position": place, **fields})
        for number in range(1, members + 1):
            self.member(f"{name} {number}", group, role="head" if head and number == 1 else "member")
        return group

    def place(self, name: str, *rooms: str, **capacity: int) -> tuple[Any, ...]:
        """Add a venue and its rooms."""
        house = self.add(Venue, name=name)
        return house, *(self.add(Room, venue_id=house.id, name=room, capacity=capacity.get(room)) for room in rooms)

    def way(self, start: Venue, goal: Venue, minutes: int) -> TravelTime:
        """Add how long it takes from one venue to another."""
        return self.add(TravelTime, from_venue_id=start.id, to_venue_id=goal.id, minutes=minutes)

    def event(self, title: str, starts: str, ends: str, *who: Row, day: int | date = 2, **fields: object) -> Event:
        """Add an event with those who attend it, on a day of February 2026 or another one; `00:30+1` is a day later."""
        first = date(2026, 2, day) if isinstance(day, int) else day
        clock, _, days = ends.partition("+")
        last = first + timedelta(days=int(days or 0))
        when = {"starts": f"{first}T{starts}", "ends": f"{last}T{clock}", "zone": self.visit.zone}
        made = self.add(Event, title=title, uid=new_uid(), **{**when, **fields})
        for each in who:
            self.attend(made, each)
        return made

    def attend(self, what: Event, who: Row, role: str = "attends") -> Attendance:
        """Add somebody's part in an event."""
        field = f"{type(who).__name__.lower()}_id"
        return self.add(Attendance, event_id=what.id, role=role, **{field: who.id})

    @property
    def plan(self) -> VisitPlan:
        """The plan as it is now."""
        return plan_of(self.visit, *self.rows)

    def case(self, settings: Mapping[str, str] | None = None, today: date = TODAY) -> Case:
        """Return the visit as the checks see it."""
        return Case(self.plan, today, House(settings or {}))

    def find(self, *codes: str, **settings: str) -> tuple[Finding, ...]:
        """Return what these checks find; `travel__peak` sets `travel.peak`."""
        case = self.case({name.replace("__", "."): value for name, value in settings.items()})
        return find_all(case, [check for check in CHECKS if check.code in codes])

    def titles(self, finding: Finding) -> list[str]:
        """Return the titles of a finding's events, in its order."""
        plan = self.plan
        return [plan.events[event_id].title for event_id in finding.events]

    def repairs(self, finding: Finding) -> list[str]:
        """Return what the safe repairs of a finding do."""
        plan = self.plan
        return [fix.edit(plan).label for fix in safe_fixes(self.case(), finding)]


def told(finding: Finding) -> tuple[str, str, str, dict[str, object]]:
    """Return a finding without its rows and repairs."""
    return finding.code, finding.level.value, finding.kind, dict(finding.facts)

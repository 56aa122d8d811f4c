"""Small days for the tests of the timeline: three groups of guests, and items for some of them."""

from datetime import date
from typing import Any

from planmaking import event, plan_of, row, visit

from delegation_planner.gui.pages.programme.timeline.board import Board, board_of
from delegation_planner.model.kinds import MemberRole, Side
from delegation_planner.model.people import Person
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Attendance, Event
from delegation_planner.model.visits import Delegation, Group, Member

VISIT = visit()
DAY = date(2026, 2, 2)
GUESTS = row(Delegation, VISIT, name="Guests")
HOSTS = row(Delegation, VISIT, name="Hosts", side=Side.HOST)
HEAD, RECTORS, TECHNICAL = (
    row(Group, VISIT, delegation_id=GUESTS.id, name=name, position=place)
    for place, name in enumerate(("Head of delegation", "Rectors", "Technical group"), 1)
)
RECEIVING = row(Group, VISIT, delegation_id=HOSTS.id, name="Receiving")
MINISTER = row(Person, name="Sayasat Nurbek", position="Minister")
RECTOR = row(Person, position="Rector")
LEADER = row(Member, VISIT, delegation_id=GUESTS.id, group_id=HEAD.id, person_id=MINISTER.id, role=MemberRole.HEAD)
ONE_RECTOR = row(Member, VISIT, delegation_id=GUESTS.id, group_id=RECTORS.id, person_id=RECTOR.id, position=2)
PEOPLE = (GUESTS, HOSTS, HEAD, RECTORS, TECHNICAL, RECEIVING, MINISTER, RECTOR, LEADER, ONE_RECTOR)


def going(what: Event, *groups: Group) -> tuple[Any, ...]:
    """Return an item with the attendances of groups."""
    return (what, *(row(Attendance, VISIT, event_id=what.id, group_id=group.id) for group in groups))


def item(title: str, starts: str, ends: str, *groups: Group, **fields: object) -> tuple[Any, ...]:
    """Return an item of the day for some groups."""
    return going(event(VISIT, title, starts, ends, **fields), *groups)


def plan(*rows: Any) -> VisitPlan:
    """Return a visit with the groups and these rows."""
    return plan_of(VISIT, *PEOPLE, *rows)


def board(*rows: Any, day: date = DAY) -> Board:
    """Return a day of such a visit."""
    return board_of(plan(*rows), day)

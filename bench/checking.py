"""The checks of a visit, and its clashes against a bare sweep, all pairs and an interval tree."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import datetime, timedelta
from itertools import combinations
from typing import Any, TypeVar

from intervaltree import IntervalTree

from bench.measuring import Result, compare
from bench.visits import ZONE
from delegation_planner.edits.events import end_event
from delegation_planner.edits.patching import patched
from delegation_planner.model.ids import Id, new_id
from delegation_planner.model.kinds import EventKind, MemberRole, Side
from delegation_planner.model.people import Person, TravelTime, Venue
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Attendance, Event
from delegation_planner.model.row import Row
from delegation_planner.model.visits import Delegation, Group, Member, Visit
from delegation_planner.rules.checks.case import Case
from delegation_planner.rules.checks.clashes import find_clashes, find_clashes_of_principals
from delegation_planner.rules.checks.engine import find_all
from delegation_planner.rules.checks.minutes import overlaps

R = TypeVar("R", bound=Row)

Spans = Mapping[Id, Sequence[tuple[int, int, Id]]]
"""Begin, end and id of what each group attends, in minutes."""

_DAY = (
    EventKind.TRANSFER,
    EventKind.MEETING,
    EventKind.MEETING,
    EventKind.REST,
    EventKind.SIGNING,
    EventKind.TRANSFER,
    EventKind.INAUGURATION,
    EventKind.MEAL,
    EventKind.TRANSFER,
    EventKind.VISIT,
    EventKind.TRANSFER,
    EventKind.REST,
    EventKind.VISIT,
    EventKind.TRANSFER,
    EventKind.REST,
    EventKind.MEAL,
)
_FIRST = datetime(2026, 2, 2, 8)
_GROUPS = 6


def visit_of(events: int, members: int) -> VisitPlan:
    """Return a visit in which six groups go through days of sixteen items; one item in fifty runs into the next."""
    days = -(-events // (_GROUPS * len(_DAY)))
    span = {"starts": _FIRST.date(), "ends": _FIRST.date() + timedelta(days=days)}
    visit = _row(Visit, code="bench", title="Bench", city="Islamabad", zone=ZONE, **span)
    guests = _row(Delegation, visit_id=visit.id, name="Guests", country="KZ")
    hosts = _row(Delegation, visit_id=visit.id, name="Hosts", country="PK", side=Side.HOST, position=2)
    groups = [_row(Group, visit_id=visit.id, delegation_id=guests.id, name=f"Group {n}") for n in range(_GROUPS)]
    venues = [_row(Venue, name=f"Venue {n}") for n in range(2)]
    way = [_row(TravelTime, from_venue_id=a.id, to_venue_id=b.id, minutes=25) for a, b in (venues, venues[::-1])]
    programme = list(_programme(visit, venues, events))
    attended = [
        _row(Attendance, visit_id=visit.id, event_id=event.id, group_id=groups[number % _GROUPS].id)
        for number, event in enumerate(programme)
    ]
    people = list(_people(visit, guests, groups, members))
    return _plan(visit, (guests, hosts, *groups, *venues, *way, *people, *programme, *attended))


def measure_clashes(events: int, rounds: int) -> Iterator[Result]:
    """Measure all clashes against each of the other ways to find them; all pairs only where there are not too many."""
    plan = visit_of(events, members=300)
    spans = _spans(plan)
    name = f"all clashes, {events:,} events"
    expected = len(_sweep(spans))

    def ours() -> None:
        case = Case(replace(plan), plan.visit.starts)
        found = [*find_clashes_of_principals(case), *find_clashes(case)]
        if len(found) != expected:
            raise AssertionError(f"{len(found)} clashes, not {expected}")

    yield compare(name, ("sweep over bare tuples", lambda: _sweep(spans)), ours, rounds=rounds)
    strands = Case(plan, plan.visit.starts).of_groups

    def sweep_alone() -> None:
        found = [pair for strand in strands.values() for pair in overlaps((s.begins, s.ends, s) for s in strand)]
        if len(found) != expected:
            raise AssertionError(f"{len(found)} overlaps, not {expected}")

    alone = f"their sweep alone, {events:,} events"
    yield compare(alone, ("sweep over bare tuples", lambda: _sweep(spans)), sweep_alone, rounds=rounds, budget=1.2)
    yield compare(name, ("interval tree", lambda: _by_tree(spans)), ours, rounds=rounds)
    if events <= 10_000:
        yield compare(name, ("all pairs", lambda: _by_pairs(spans)), ours, rounds=rounds)


def measure_checks(events: int) -> Result:
    """Measure all checks after one Edit, against what the Edit itself takes to make the plan anew."""
    plan = visit_of(events, members=300)
    event = next(iter(plan.programme))
    edit = end_event(plan, event.id, event.ends + timedelta(minutes=5))
    after = patched(plan, edit)
    floor = ("the plan after one Edit", lambda: patched(plan, edit))
    return compare(f"all checks, {events:,} events", floor, lambda: find_all(Case(replace(after), plan.visit.starts)))


def growth(results: Sequence[Result]) -> float:
    """Return the exponent with which the time for all clashes grows from the fewest events to the most."""
    times = [(int(each.name.split()[2].replace(",", "")), each.ours_ms) for each in results if "clashes" in each.name]
    (few, least), (many, most) = min(times), max(times)
    return math.log(most / least) / math.log(many / few)


# --- other ways --------------------------------------------------------------------------------------------------


def _sweep(spans: Spans) -> list[tuple[Id, Id]]:
    found: list[tuple[Id, Id]] = []
    for strand in spans.values():
        running: list[tuple[int, Id]] = []
        for begins, ends, event_id in sorted(strand):
            running = [each for each in running if each[0] > begins]
            found += [(other, event_id) for _, other in running]
            running.append((ends, event_id))
    return found


def _by_pairs(spans: Spans) -> list[tuple[Id, Id]]:
    return [
        (a[2], b[2]) for strand in spans.values() for a, b in combinations(strand, 2) if a[0] < b[1] and b[0] < a[1]
    ]


def _by_tree(spans: Spans) -> list[tuple[Id, Id]]:
    found: list[tuple[Id, Id]] = []
    for strand in spans.values():
        tree = IntervalTree.from_tuples(strand)
        for begins, ends, event_id in strand:
            found += [(event_id, other.data) for other in tree.overlap(begins, ends) if other.data > event_id]
    return found


def _spans(plan: VisitPlan) -> Spans:
    found: dict[Id, list[tuple[int, int, Id]]] = {}
    for row in plan.attendances.values():
        event, group_id = plan.events[row.event_id], row.group_id or ""
        begins, ends = (int((wall - _FIRST).total_seconds()) // 60 for wall in (event.starts, event.ends))
        found.setdefault(group_id, []).append((begins, ends, event.id))
    return found


# --- the visit ---------------------------------------------------------------------------------------------------


def _programme(visit: Visit, venues: Sequence[Venue], events: int) -> Iterator[Event]:
    here, there = (venue.id for venue in venues)
    for number in range(events):
        day, place = divmod(number // _GROUPS, len(_DAY))
        kind = _DAY[place]
        starts = _FIRST + timedelta(days=day, minutes=45 * place)
        minutes = 50 if number % 50 == 0 else 30
        ways = sum(each is EventKind.TRANSFER for each in _DAY[:place]) % 2
        at, to = (there, here) if ways else (here, there)
        yield _row(
            Event,
            visit_id=visit.id,
            kind=kind,
            title=f"Item {number + 1} of the programme",
            starts=starts,
            ends=starts + timedelta(minutes=minutes),
            zone=ZONE,
            venue_id=at,
            to_venue_id=to if kind is EventKind.TRANSFER else None,
            uid=new_id(),
        )


def _people(visit: Visit, guests: Delegation, groups: Sequence[Group], members: int) -> Iterator[Row]:
    for number in range(members):
        person = _row(Person, position=f"Official {number + 1}")
        yield person
        yield _row(
            Member,
            visit_id=visit.id,
            delegation_id=guests.id,
            group_id=groups[number % len(groups)].id,
            person_id=person.id,
            position=number + 1,
            role=MemberRole.MEMBER if number else MemberRole.HEAD,
        )


def _plan(visit: Visit, rows: Sequence[Row]) -> VisitPlan:
    tables: dict[str, dict[Id, Any]] = {each.name: {} for each in fields(VisitPlan) if each.name != "visit"}
    for row in rows:
        tables[str(type(row).__tablename__)][row.id] = row
    return VisitPlan(visit=visit, **tables)


def _row(table: type[R], **values: object) -> R:
    return table.validated({"id": new_id(), **values})

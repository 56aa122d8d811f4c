"""D01–D04: who comes is known, with passport, visa, food and the name in the own script."""

import calendar
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from datetime import date

from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import CheckLevel, EventKind, Food, NameKind, Side, VisaState
from delegation_planner.model.naming import known_name, offices_of
from delegation_planner.model.visits import Delegation, Member
from delegation_planner.rules.checks.case import Case
from delegation_planner.rules.checks.finding import Fact, Finding, refs
from delegation_planner.rules.languages import writes_latin_alone


def find_unnamed_members(case: Case) -> Iterator[Finding]:
    """D01: a delegation was announced with so many members, and not so many are named."""
    for delegation in case.plan.delegations_in_order:
        members = _members(case).get(delegation.id, ())
        named = sum(1 for member in members if _is_named(case, member))
        if delegation.declared_size is not None and {named, len(members)} != {delegation.declared_size}:
            yield _unnamed(delegation, delegation.declared_size, len(members), named)


def _unnamed(delegation: Delegation, declared: int, listed: int, named: int) -> Finding:
    kind = "names" if listed == declared else "list" if listed < declared else "more"
    facts: dict[str, Fact] = {
        "delegation": delegation.name,
        "declared": declared,
        "listed": listed,
        "named": named,
        "unnamed": listed - named,
        "unlisted": max(declared - listed, 0),
    }
    return Finding("D01", CheckLevel.WARN, refs(delegation), kind, facts)


# --- papers ----------------------------------------------------------------------------------------------------


def find_missing_papers(case: Case) -> Iterator[Finding]:
    """D02: a guest's passport ends too soon after the visit; or visas are not issued when they should be."""
    guests = [member for delegation in _guests(case) for member in _members(case).get(delegation.id, ())]
    yield from _short_passports(case, guests)
    days = case.house.number("visa.days")
    if _is_near(case, days):
        for delegation in _guests(case):
            members = _members(case).get(delegation.id, ())
            if open_ones := [member for member in members if member.__dict__["visa"] is not VisaState.ISSUED]:
                facts: dict[str, Fact] = {"count": len(open_ones), "of": len(members), "days": days}
                yield Finding("D02", CheckLevel.BLOCK, refs(*open_ones, delegation), "visa", facts)


def _short_passports(case: Case, guests: Collection[Member]) -> Iterator[Finding]:
    months = case.house.number("passport.months")
    least = _months_after(_last_day(case), months)
    for member in guests:
        expires: date | None = member.__dict__["passport_expires"]
        if expires is not None and expires < least:
            name = known_name(case.plan.persons[member.person_id], offices_of(case.plan, member))
            facts: dict[str, Fact] = {"name": name, "expires": expires, "least": least, "months": months}
            yield Finding("D02", CheckLevel.BLOCK, refs(member), "passport", facts)


def _last_day(case: Case) -> date:
    """Return the last day of the visit, or that of the last departure after it."""
    events = (event.__dict__ for event in case.standing)
    departures: list[date] = [each["starts"].date() for each in events if each["kind"] is EventKind.DEPARTURE]
    return max([case.plan.visit.ends, *departures])


def _months_after(day: date, months: int) -> date:
    """Return the same day of a later month, or the last one of a month that is too short."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


# --- food ------------------------------------------------------------------------------------------------------


def find_unasked_food(case: Case) -> Iterator[Finding]:
    """D03: members attend a meal, and nobody has asked them what they eat."""
    days = case.house.number("food.days")
    if not _is_near(case, days):
        return
    diners = _attending(case, {EventKind.MEAL})
    if unasked := [member for member in diners if member.__dict__["food"] is Food.NOT_ASKED]:
        facts: dict[str, Fact] = {"count": len(unasked), "of": len(diners), "days": days}
        yield Finding("D03", CheckLevel.WARN, refs(*unasked), facts=facts)


# --- names -----------------------------------------------------------------------------------------------------


def find_missing_native_names(case: Case) -> Iterator[Finding]:
    """D04: members who are named have no name in the script of their country, as their plates need it."""
    native = {row.person_id for row in case.plan.person_names.values() if row.kind is NameKind.NATIVE}
    by_delegation: dict[Id, list[Member]] = defaultdict(list)
    for member in _attending(case, frozenset(EventKind) - {EventKind.STAFF}):
        values = member.__dict__
        if values["person_id"] not in native and _is_named(case, member):
            by_delegation[values["delegation_id"]].append(member)
    for delegation in case.plan.delegations_in_order:
        members = by_delegation.get(delegation.id)
        if members and not writes_latin_alone(delegation.country):
            yield _without_native_name(case, delegation, members)


def _without_native_name(case: Case, delegation: Delegation, members: list[Member]) -> Finding:
    names = "; ".join(case.plan.persons[member.person_id].name for member in members[:3])
    facts: dict[str, Fact] = {"delegation": delegation.name, "count": len(members), "names": names}
    return Finding("D04", CheckLevel.WARN, refs(*members), facts=facts)


# --- who -------------------------------------------------------------------------------------------------------


def _is_near(case: Case, days: int) -> bool:
    """Tell whether the visit begins within so many days, and is not over."""
    return case.days_left <= days and case.today <= case.plan.visit.ends


def _guests(case: Case) -> list[Delegation]:
    return [row for row in case.plan.delegations_in_order if row.side is Side.GUEST]


def _is_named(case: Case, member: Member) -> bool:
    return bool(case.plan.persons[member.__dict__["person_id"]].__dict__["name"])


def _members(case: Case) -> Mapping[Id, list[Member]]:
    """Return the members of each delegation in its order of precedence."""
    return case.once(_members_by_delegation)


def _members_by_delegation(case: Case) -> Mapping[Id, list[Member]]:
    found: dict[Id, list[Member]] = defaultdict(list)
    for member in sorted(case.plan.members.values(), key=lambda row: (row.__dict__["position"], row.__dict__["id"])):
        found[member.__dict__["delegation_id"]].append(member)
    return found


def _attending(case: Case, kinds: Collection[EventKind]) -> list[Member]:
    """Return the members who attend an event of some kind, by name or with the group, in their order."""
    by_kind = case.once(_attending_by_kind)
    there = {row_id for kind in kinds for row_id in by_kind.get(kind, ())}
    members = (row for each in case.plan.delegations_in_order for row in _members(case).get(each.id, ()))
    return [member for member in members if not there.isdisjoint((member.__dict__["id"], member.__dict__["group_id"]))]


def _attending_by_kind(case: Case) -> Mapping[EventKind, set[Id]]:
    """Return the groups and members who attend events of each kind."""
    found: dict[EventKind, set[Id]] = defaultdict(set)
    for event in case.standing:
        values = event.__dict__
        there = found[values["kind"]]
        for part in case.parts.get(values["id"], ()):
            if row_id := part["group_id"] or part["member_id"]:
                there.add(row_id)
    return found

"""P01–P04: who comes first is decided, in which office somebody takes part, and who greets whom."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import CheckLevel, EventKind, MemberRole, Side
from delegation_planner.model.naming import known_name, offices_of
from delegation_planner.model.people import Appointment
from delegation_planner.model.programme import Event
from delegation_planner.model.visits import Member
from delegation_planner.rules.checks.case import Case, Part
from delegation_planner.rules.checks.finding import Fact, Finding, refs
from delegation_planner.rules.levels import level_of

_TOO_FAR_BELOW = 2
"""So many levels may a greeter not stand below the guest."""


def find_ties(case: Case) -> Iterator[Finding]:
    """P01: several members of a delegation have the same place in its order."""
    places: dict[tuple[Id, int], list[Member]] = defaultdict(list)
    for row_id in sorted(case.plan.members):
        values = case.plan.members[row_id].__dict__
        places[values["delegation_id"], values["position"]].append(case.plan.members[row_id])
    for (_, position), members in sorted(places.items()):
        if len(members) > 1:
            names = "; ".join(_name(case, member) for member in members[:3])
            facts: dict[str, Fact] = {"position": position, "count": len(members), "names": names}
            yield Finding("P01", CheckLevel.WARN, refs(*members), facts=facts)


def find_open_offices(case: Case) -> Iterator[Finding]:
    """P02: a member holds several offices, and it is open which one counts here, or whether they are held."""
    for member, held in _office_holders(case):
        if len(held) > 1:
            facts: dict[str, Fact] = {
                "name": _name(case, member),
                "count": len(held),
                "offices": "; ".join(office.office for office in held),
            }
            if member.appointment_id is None:
                yield Finding("P02", CheckLevel.WARN, refs(member, *held), "choose", facts)
            elif sum(office.to_verify for office in held) > 1:
                yield Finding("P02", CheckLevel.WARN, refs(member, *held), "verify", facts)


def find_acting_offices(case: Case) -> Iterator[Finding]:
    """P03: the office in which a member takes part is an acting one; where none was chosen, one of those held."""
    for member, held in _office_holders(case):
        used = [office for office in held if member.appointment_id in (None, office.id)]
        if acting := [office for office in used if office.acting]:
            facts: dict[str, Fact] = {"name": _name(case, member), "office": acting[0].office}
            yield Finding("P03", CheckLevel.INFO, refs(member, *acting), "", facts)


def find_low_greeters(case: Case) -> Iterator[Finding]:
    """P04: at an arrival, the highest of the hosts stands two levels or more below the head of the guests."""
    for event in case.standing:
        if event.__dict__["kind"] is EventKind.ARRIVAL:
            hosts, heads = _greeting(case, case.parts.get(event.id, ()))
            for head in heads:
                yield from _low_greeter(case, event, head, hosts)


# --- offices ---------------------------------------------------------------------------------------------------


def _office_holders(case: Case) -> Iterable[tuple[Member, Sequence[Appointment]]]:
    return case.once(_find_office_holders)


def _find_office_holders(case: Case) -> tuple[tuple[Member, Sequence[Appointment]], ...]:
    """Return the members with the offices that they hold during the visit, in the order of recording."""
    offices = _current_offices(case)
    members = case.plan.members
    found = ((members[row_id], offices.get(members[row_id].__dict__["person_id"], ())) for row_id in sorted(members))
    return tuple((member, held) for member, held in found if held)


def _current_offices(case: Case) -> Mapping[Id, Sequence[Appointment]]:
    visit, offices = case.plan.visit, case.plan.appointments
    found: dict[Id, list[Appointment]] = defaultdict(list)
    for row_id in sorted(offices):
        values = offices[row_id].__dict__
        is_over = values["until"] is not None and values["until"] < visit.starts
        is_to_come = values["since"] is not None and values["since"] > visit.ends
        if not (is_over or is_to_come):
            found[values["person_id"]].append(offices[row_id])
    return found


def _name(case: Case, member: Member) -> str:
    return known_name(case.plan.persons[member.person_id], offices_of(case.plan, member))


# --- greeters --------------------------------------------------------------------------------------------------


def _greeting(case: Case, parts: Iterable[Part]) -> tuple[list[Member], list[Member]]:
    """Return the hosts at an arrival, and the heads of the guests who arrive."""
    plan = case.plan
    groups, members = ({part[name] for part in parts} - {None} for name in ("group_id", "member_id"))
    there = [
        plan.members[row_id]
        for row_id, row in sorted(plan.members.items())
        if row_id in members or row.__dict__["group_id"] in groups
    ]
    sides = {row.id: row.side for row in plan.delegations.values()}
    hosts = [member for member in there if sides[member.delegation_id] is Side.HOST]
    guests = [member for member in there if sides[member.delegation_id] is Side.GUEST]
    return hosts, [member for member in guests if member.role is MemberRole.HEAD]


def _low_greeter(case: Case, event: Event, head: Member, hosts: Sequence[Member]) -> Iterator[Finding]:
    """Yield the finding; none where a title is not known, since its holder may be the highest."""
    levels = [(level, host) for host in hosts if (level := _level(case, host)) is not None]
    guest_level = _level(case, head)
    if guest_level is None or not hosts or len(levels) < len(hosts):
        return
    level, greeter = min(levels, key=lambda each: (each[0], each[1].position, each[1].id))
    if level - guest_level >= _TOO_FAR_BELOW:
        facts: dict[str, Fact] = {
            "item": event.title,
            "greeter": _name(case, greeter),
            "greeter_level": level,
            "guest": _name(case, head),
            "guest_level": guest_level,
            "below": level - guest_level,
        }
        yield Finding("P04", CheckLevel.WARN, refs(event, greeter, head), facts=facts)


def _level(case: Case, member: Member) -> int | None:
    """Return the level of the office in which a member takes part; of several the highest, else of the position.

    None where one of the titles is not known: it may be the highest.
    """
    titles = [office.office for office in offices_of(case.plan, member)]
    levels = [level_of(title) for title in titles or [case.plan.persons[member.person_id].position]]
    known = [level for level in levels if level is not None]
    return min(known) if len(known) == len(levels) else None

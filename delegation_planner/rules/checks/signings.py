"""G02, G08: who signs is at the ceremony, and nowhere else."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import CheckLevel, EventKind, Side
from delegation_planner.model.programme import Event
from delegation_planner.model.visits import Member
from delegation_planner.rules.checks.case import Case, Slot, is_shared
from delegation_planner.rules.checks.finding import Fact, Finding, Fix, refs
from delegation_planner.rules.checks.minutes import wall_of
from delegation_planner.rules.checks.repairing import end_by
from delegation_planner.rules.checks.strands import goers, named
from delegation_planner.rules.checks.walls import begin_of

_ROOM = 5
"""So many minutes before the ceremony those who sign leave another room."""


def find_missing_signatories(case: Case) -> Iterator[Finding]:
    """G02: guests sign at a ceremony that their group does not attend, or arrive when it has begun."""
    for event in case.standing:
        if persons := case.signing_persons.get(event.id):
            guests = [member for person_id in sorted(persons) for member in _guests(case).get(person_id, ())]
            yield from _absent(case, event, guests)
            yield from _late(case, event, guests)


def find_signatories_elsewhere(case: Case) -> Iterator[Finding]:
    """G08: at the time of a signing somebody who signs, or the group of somebody who does, is at another event."""
    told: set[frozenset[Id]] = set()
    for slot in case.slots:
        if persons := case.signing_persons.get(slot.id):
            for other, who in sorted(_elsewhere(case, slot, persons).items(), key=lambda each: each[0]):
                pair = frozenset((slot.id, other))
                if pair not in told:
                    told.add(pair)
                    yield _elsewhere_finding(case, slot, case.slot_by_event[other], who)


# --- not there -------------------------------------------------------------------------------------------------


def _guests(case: Case) -> Mapping[Id, list[Member]]:
    return case.once(_guests_by_person)


def _guests_by_person(case: Case) -> Mapping[Id, list[Member]]:
    guests = {row.id for row in case.plan.delegations.values() if row.side is Side.GUEST}
    found: dict[Id, list[Member]] = defaultdict(list)
    for row_id in sorted(case.plan.members):
        values = case.plan.members[row_id].__dict__
        if values["delegation_id"] in guests:
            found[values["person_id"]].append(case.plan.members[row_id])
    return found


def _absent(case: Case, event: Event, guests: list[Member]) -> Iterator[Finding]:
    there = {part["group_id"] or part["member_id"] for part in case.parts.get(event.id, ())}
    by_group: dict[Id, list[Member]] = defaultdict(list)
    for member in guests:
        # Who is in no group comes to sign.
        if member.group_id and there.isdisjoint((member.id, member.group_id)):
            by_group[member.group_id].append(member)
    for group_id, members in sorted(by_group.items()):
        facts: dict[str, Fact] = {
            "item": event.title,
            "group": case.plan.groups[group_id].name,
            "count": len(members),
            **named(case, members),
        }
        rows = (event, case.plan.groups[group_id], *members)
        yield Finding("G02", CheckLevel.BLOCK, refs(*rows), "absent", facts)


def _late(case: Case, event: Event, guests: list[Member]) -> Iterator[Finding]:
    if (slot := case.slot_by_event.get(event.id)) is None:
        return
    by_arrival: dict[Id, list[Member]] = defaultdict(list)
    for member in guests:
        arrival = _arrival(case, member)
        if arrival and arrival.begins > slot.begins:
            by_arrival[arrival.id].append(member)
    for arrival_id, members in sorted(by_arrival.items()):
        arrival = case.slot_by_event[arrival_id]
        facts: dict[str, Fact] = {
            "item": event.title,
            "count": len(members),
            **named(case, members),
            "arrives": begin_of(case, arrival),
            "begins": begin_of(case, slot),
        }
        yield Finding("G02", CheckLevel.BLOCK, refs(event, arrival.event, *members), "late", facts)


def _arrival(case: Case, member: Member) -> Slot | None:
    """Return the first arrival of a member, by name or with the group."""
    first = case.once(_first_arrivals)
    arrivals = (slot for row_id in (member.group_id, member.id) if row_id and (slot := first.get(row_id)))
    return min(arrivals, key=lambda slot: (slot.begins, slot.id), default=None)


def _first_arrivals(case: Case) -> Mapping[Id, Slot]:
    """Return the first arrival of each group and member."""
    found: dict[Id, Slot] = {}
    for slot in case.slots:
        if slot.event.__dict__["kind"] is EventKind.ARRIVAL:
            for part in case.parts.get(slot.id, ()):
                found.setdefault(part["group_id"] or part["member_id"] or "", slot)
    return found


# --- elsewhere -------------------------------------------------------------------------------------------------


def _elsewhere(case: Case, signing: Slot, persons: frozenset[Id]) -> Mapping[Id, set[Id]]:
    """Return the other events at the time of a signing, with the groups, members and persons that are there."""
    found: dict[Id, set[Id]] = defaultdict(set)
    for row_id, slots in _signers(case, signing.id, persons):
        for slot in slots:
            if slot.begins >= signing.ends:
                break
            overlaps = min(slot.ends, signing.ends) > max(slot.begins, signing.begins)
            if overlaps and slot is not signing and is_shared(slot):
                found[slot.id].add(row_id)
    return found


def _signers(case: Case, event_id: Id, persons: frozenset[Id]) -> Iterator[tuple[Id, tuple[Slot, ...]]]:
    """Yield the groups in which somebody signs, and who signs by name, with their slots."""
    yield from ((group_id, case.of_groups.get(group_id, ())) for group_id in case.signing_groups[event_id])
    named_ones = case.once(_members_by_name)
    for person_id in persons:
        yield from ((row_id, case.of_members[row_id]) for row_id in named_ones.get(person_id, ()))
        yield person_id, case.of_persons.get(person_id, ())


def _members_by_name(case: Case) -> Mapping[Id, list[Id]]:
    """Return the members who attend something by name, by their persons."""
    found: dict[Id, list[Id]] = defaultdict(list)
    for row_id in case.of_members:
        found[case.plan.members[row_id].__dict__["person_id"]].append(row_id)
    return found


def _elsewhere_finding(case: Case, signing: Slot, other: Slot, who: set[Id]) -> Finding:
    rows = goers(case, who)
    begins, ends = max(signing.begins, other.begins), min(signing.ends, other.ends)
    facts: dict[str, Fact] = {
        **named(case, rows),
        "item": other.event.title,
        "signing": signing.event.title,
        "minutes": ends - begins,
        "starts": wall_of(begins, case.zone),
        "ends": wall_of(ends, case.zone),
    }
    what = refs(other.event, signing.event, *rows)
    return Finding("G08", CheckLevel.BLOCK, what, facts=facts, fixes=_repairs(signing, other))


def _repairs(signing: Slot, other: Slot) -> tuple[Fix, ...]:
    room = other.event.room_id
    stays = room is not None and room == signing.event.room_id
    return tuple(end_by(other, signing.begins - (0 if stays else _ROOM)))

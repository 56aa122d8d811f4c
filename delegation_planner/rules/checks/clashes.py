"""C01 and C02: the same people in two places."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import accumulate

from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import CheckLevel
from delegation_planner.rules.checks.case import Case, Slot, is_shared
from delegation_planner.rules.checks.finding import Finding, Fix, refs
from delegation_planner.rules.checks.minutes import overlaps
from delegation_planner.rules.checks.repairing import end_by
from delegation_planner.rules.checks.strands import Strand, goers, named, singles, sizes

_CHANGE = 5
"""So many minutes before the next item one ends that is made to end earlier, where that is in another room."""

Pair = tuple[Slot, Slot]


@dataclass(slots=True)
class _Clash:
    """Two events that overlap, the one that begins first first, and who is in both.

    Attributes:
        pair: the events.
        groups: the groups that are in both.
        persons: the persons who are in both by name, or in one by name and in the other with their group.
    """

    pair: Pair
    groups: set[Id] = field(default_factory=set)
    persons: set[Id] = field(default_factory=set)


def find_clashes_of_principals(case: Case) -> Iterator[Finding]:
    """Yield C01: the head of a delegation is in two events at once."""
    leaders = _leaders(case)
    found = (clash for clash in case.once(_clashes) if _led(clash, *leaders))
    return (_finding(case, "C01", CheckLevel.BLOCK, clash) for clash in found)


def find_clashes(case: Case) -> Iterator[Finding]:
    """Yield C02: others are in two events at once."""
    leaders = _leaders(case)
    found = (clash for clash in case.once(_clashes) if not _led(clash, *leaders))
    return (_finding(case, "C02", CheckLevel.WARN, clash) for clash in found)


def _clashes(case: Case) -> tuple[_Clash, ...]:
    """Return the events that overlap for somebody; what G08 tells, that somebody signs then, is left to it."""
    found: dict[tuple[Id, Id], _Clash] = {}
    for group_id, strand in case.of_groups.items():
        for pair in _overlapping(strand):
            if not any(group_id in case.signing_groups.get(slot.id, ()) for slot in pair):
                _of(found, pair).groups.add(group_id)
    for person_id, pair in _alone(case):
        if not any(person_id in case.signing_persons.get(slot.id, ()) for slot in pair):
            _of(found, pair).persons.add(person_id)
    return tuple(found.values())


def _of(found: dict[tuple[Id, Id], _Clash], pair: Pair) -> _Clash:
    key = (pair[0].id, pair[1].id)
    if key not in found:
        found[key] = _Clash(pair)
    return found[key]


def _overlapping(strand: Strand) -> Iterator[Pair]:
    return overlaps((slot.begins, slot.ends, slot) for slot in strand if is_shared(slot))


def _alone(case: Case) -> Iterator[tuple[Id, Pair]]:
    """Yield what overlaps for each person of what is attended by name, or by name and with the group.

    Not where a group of the person is in both: then the clash is the group's.
    """
    lines = {group_id: _Line(strand) for group_id, strand in case.of_groups.items()}
    for person_id, own in singles(case).items():
        held = [lines[group_id] for group_id in case.groups_of.get(person_id, ()) if group_id in lines]
        pairs = [*_overlapping(own), *(pair for slot in own for line in held for pair in line.beside(slot))]
        yield from ((person_id, pair) for pair in pairs if not any(line.has(pair) for line in held))


class _Line:
    """What a group attends, for looking up what is at some time."""

    def __init__(self, strand: Strand) -> None:
        self._strand = [slot for slot in strand if is_shared(slot) and slot.ends > slot.begins]
        self._begins = [slot.begins for slot in self._strand]
        self._latest = list(accumulate((slot.ends for slot in self._strand), max))
        self._ids = frozenset(slot.id for slot in self._strand)

    def has(self, pair: Pair) -> bool:
        """Tell whether the group attends both."""
        return pair[0].id in self._ids and pair[1].id in self._ids

    def beside(self, slot: Slot) -> Iterator[Pair]:
        """Yield an event with each one of the group that overlaps it, the one that begins first first."""
        place = bisect_left(self._begins, slot.ends) if slot.ends > slot.begins else 0
        while place and self._latest[place - 1] > slot.begins:
            place -= 1
            other = self._strand[place]
            if other.ends > slot.begins and other.id != slot.id:
                yield (slot, other) if _order(slot) < _order(other) else (other, slot)


def _order(slot: Slot) -> tuple[int, int, Id]:
    return slot.begins, slot.ends, slot.id


def _leaders(case: Case) -> tuple[frozenset[Id], frozenset[Id]]:
    """Return the groups in which the heads of delegations are, and their persons."""
    persons = frozenset(case.plan.members[member_id].person_id for member_id in case.principals)
    return frozenset(group for each in persons for group in case.groups_of.get(each, ())), persons


def _led(clash: _Clash, groups: frozenset[Id], persons: frozenset[Id]) -> bool:
    return not (groups.isdisjoint(clash.groups) and persons.isdisjoint(clash.persons))


def _finding(case: Case, code: str, level: CheckLevel, clash: _Clash) -> Finding:
    first, second = clash.pair
    shorter, other = sorted(clash.pair, key=lambda slot: (slot.ends - slot.begins, slot.begins, slot.id))
    who = goers(case, (*clash.groups, *_members_or_persons(case, clash)))
    beside = sum(1 for each in clash.persons if clash.groups.isdisjoint(case.groups_of.get(each, ())))
    facts = {
        "minutes": min(first.ends, second.ends) - second.begins,
        **named(case, who),
        "people": sum(sizes(case)[group_id] for group_id in clash.groups) + beside,
    }
    rows = (*refs(shorter.event, other.event), *refs(*who))
    return Finding(code, level, rows, facts=facts, fixes=_fixes(first, second))


def _members_or_persons(case: Case, clash: _Clash) -> Iterator[Id]:
    """Yield the members that the persons are, or the persons themselves where they are in no delegation."""
    members = case.once(_members)
    return (members.get(person_id, person_id) for person_id in clash.persons)


def _members(case: Case) -> Mapping[Id, Id]:
    """Return the member that each person is; of several the first."""
    members = case.plan.members
    return {members[row_id].__dict__["person_id"]: row_id for row_id in sorted(members, reverse=True)}


def _fixes(first: Slot, second: Slot) -> tuple[Fix, ...]:
    """Return what may repair it: to end the first before the second begins, with time to change the room."""
    place = [(slot.event.venue_id, slot.event.room_id) for slot in (first, second)]
    return tuple(end_by(first, second.begins - (0 if place[0] == place[1] else _CHANGE)))

"""I01, I02: two sides that share no language have somebody who interprets, and who interprets is in one place."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import Any

from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import AttendanceRole, CheckLevel, EventKind, Side
from delegation_planner.model.naming import known_name
from delegation_planner.model.programme import Event
from delegation_planner.model.visits import Interpreter
from delegation_planner.rules.checks.case import Case, Slot
from delegation_planner.rules.checks.finding import Finding, Fix, refs
from delegation_planner.rules.checks.fixes import Interpret
from delegation_planner.rules.checks.minutes import overlaps, wall_of
from delegation_planner.rules.languages import official_languages, primary

_SPOKEN = frozenset(
    {
        EventKind.MEETING,
        EventKind.CALL,
        EventKind.SIGNING,
        EventKind.INAUGURATION,
        EventKind.PRESS,
        EventKind.VISIT,
        EventKind.MEAL,
    }
)
"""The kinds of events at which the sides speak with each other."""
_ENGLISH = frozenset({"en"})


def find_missing_interpreters(case: Case) -> Iterator[Finding]:
    """I01: the languages of the sides at an event differ, and nobody interprets."""
    company = _Company(case)
    for event in case.standing:
        values = event.__dict__
        if values["kind"] in _SPOKEN and (guests := company.left_alone(values)):
            yield Finding(
                "I01",
                CheckLevel.BLOCK if company.has_principal(event.id) else CheckLevel.WARN,
                refs(event),
                facts={"item": event.title, "guests": ", ".join(guests), "hosts": case.host_country},
                fixes=company.fixes(event, guests),
            )


def find_double_booked_interpreters(case: Case) -> Iterator[Finding]:
    """I02: somebody interprets at two events at once."""
    for person_id in sorted(case.of_interpreters):
        slots = case.of_interpreters[person_id]
        for first, second in overlaps((slot.begins, slot.ends, slot) for slot in slots):
            yield _double_booked(case, person_id, first, second)


def _double_booked(case: Case, person_id: Id, first: Slot, second: Slot) -> Finding:
    plan = case.plan
    interpreter = plan.interpreter_by_person.get(person_id)
    begins, ends = second.begins, min(first.ends, second.ends)
    return Finding(
        "I02",
        CheckLevel.BLOCK,
        refs(first.event, second.event, *([interpreter] if interpreter else [plan.persons[person_id]])),
        facts={
            "name": known_name(plan.persons[person_id], plan.appointments_by_person.get(person_id, ())),
            "number": interpreter.number if interpreter else 0,
            "item": first.event.title,
            "other": second.event.title,
            "minutes": ends - begins,
            "starts": wall_of(begins, case.zone),
            "ends": wall_of(ends, case.zone),
        },
    )


@dataclass(frozen=True)
class _Company:
    """Who is at an event, by side and language."""

    case: Case
    _able_for: dict[tuple[str, ...], list[Interpreter]] = field(default_factory=dict)

    def left_alone(self, event: Mapping[str, Any]) -> tuple[str, ...]:
        """Return the countries of the guests at an event who share no language with the hosts there.

        None where somebody interprets: for all, or for one who brings an interpreter along.
        """
        there = set()
        for part in self.case.parts.get(event["id"], ()):
            if part["role"] is AttendanceRole.INTERPRETER:
                return ()
            there.add(part["group_id"] or part["member_id"] or part["organisation_id"])
        guests = there & self._foreign.keys()
        if not guests or there & self._accompanied or not (there & self._hosts or self._is_at_hosts(event["venue_id"])):
            return ()
        return tuple(sorted({self._foreign[row_id] for row_id in guests}))

    def has_principal(self, event_id: Id) -> bool:
        """Tell whether the head of a delegation is there, by name or with the group."""
        parts = self.case.parts.get(event_id, ())
        return any((part["group_id"] or part["member_id"]) in self._principals for part in parts)

    def fixes(self, event: Event, guests: tuple[str, ...]) -> tuple[Fix, ...]:
        """Return the interpreter to assign, where exactly one is able and free."""
        slot = self.case.slot_by_event.get(event.id)
        free = [row for row in self._able(guests) if not _is_busy(self._busy[row.id], slot)] if slot else []
        return (Interpret(event.id, free[0].person_id),) if len(free) == 1 else ()

    def _is_at_hosts(self, venue_id: Id | None) -> bool:
        """Tell whether a venue is a house of the hosts', where somebody of them always is."""
        venue = self.case.plan.venues.get(venue_id or "")
        return venue is not None and venue.__dict__["organisation_id"] in self._hosts

    def _able(self, guests: tuple[str, ...]) -> list[Interpreter]:
        """Return the interpreters between the hosts' languages, or English, and those of all these guests."""
        if guests not in self._able_for:
            hosts = official_languages(self.case.host_country) | _ENGLISH
            sides = [hosts, *(official_languages(country) for country in guests)]
            rows = self.case.plan.interpreters.values()
            spoken = [({primary(tag) for tag in row.languages}, row) for row in rows]
            self._able_for[guests] = [row for tongues, row in spoken if all(tongues & side for side in sides)]
        return self._able_for[guests]

    # --- indexes -----------------------------------------------------------------------------------------------

    @cached_property
    def _foreign(self) -> Mapping[Id, str]:
        """By group or member of the guests the country, where it shares no official language with the hosts."""
        hosts = official_languages(self.case.host_country)
        guests = [row for row in self.case.plan.delegations.values() if row.side is Side.GUEST]
        spoken = {row.id: (row.country, official_languages(row.country)) for row in guests}
        foreign = {row_id: name for row_id, (name, their) in spoken.items() if hosts and their and not hosts & their}
        return {row_id: foreign[each] for row_id, each in self._delegations.items() if each in foreign}

    @cached_property
    def _hosts(self) -> frozenset[Id | None]:
        """The groups and members of the hosts, and the organisations of their country."""
        plan, country = self.case.plan, self.case.host_country
        hosts = {row.id for row in plan.delegations.values() if row.side is Side.HOST}
        rows = (row.__dict__ for row in plan.organisations.values())
        houses = (values["id"] for values in rows if country and values["country"] == country)
        return frozenset((*houses, *(row_id for row_id, each in self._delegations.items() if each in hosts)))

    @cached_property
    def _delegations(self) -> Mapping[Id, Id]:
        """The delegations by their groups and members."""
        plan = self.case.plan
        rows = (row.__dict__ for table in (plan.groups, plan.members) for row in table.values())
        return {values["id"]: values["delegation_id"] for values in rows}

    @cached_property
    def _principals(self) -> frozenset[Id | None]:
        """The heads of delegations, and the groups that they are in."""
        groups = {self.case.plan.members[member].group_id for member in self.case.principals}
        return (self.case.principals | groups) - {None}

    @cached_property
    def _accompanied(self) -> frozenset[Id | None]:
        """The members who have an interpreter of their own, and the groups that they are in."""
        members = (row.__dict__ for row in self.case.plan.members.values())
        return frozenset(
            row_id
            for values in members
            if values["interpreter_id"]
            for row_id in (values["id"], values["group_id"])
            if row_id
        )

    @cached_property
    def _busy(self) -> Mapping[Id, "_Busy"]:
        """When each interpreter is at work: where assigned, and with those whose own interpreter it is."""
        case = self.case
        found: dict[Id, set[Id]] = {
            row.id: {slot.id for slot in case.of_interpreters.get(row.person_id, ())}
            for row in case.plan.interpreters.values()
        }
        for values in (row.__dict__ for row in case.plan.members.values()):
            if values["interpreter_id"]:
                own = case.of_members.get(values["id"], ())
                found[values["interpreter_id"]].update(slot.id for slot in own)
        for interpreter_id, group_id in self._groups_accompanied:
            found[interpreter_id].update(slot.id for slot in case.of_groups.get(group_id, ()))
        return {row_id: _Busy.at(case, events) for row_id, events in found.items()}

    @property
    def _groups_accompanied(self) -> set[tuple[Id, Id]]:
        """The interpreters with the groups in which somebody has them."""
        members = (row.__dict__ for row in self.case.plan.members.values())
        pairs = {(values["interpreter_id"], values["group_id"]) for values in members}
        return {pair for pair in pairs if all(pair)}


@dataclass(frozen=True, slots=True)
class _Busy:
    """When somebody is at work: when each work begins, and when all that began by then have ended."""

    begins: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def at(cls, case: Case, events: set[Id]) -> "_Busy":
        slots = sorted((case.slot_by_event[each].begins, case.slot_by_event[each].ends) for each in events)
        return cls(tuple(begins for begins, _ in slots), tuple(accumulate((ends for _, ends in slots), max)))


def _is_busy(work: _Busy, slot: Slot) -> bool:
    before = bisect_left(work.begins, slot.ends)
    return before > 0 and work.ends[before - 1] > slot.begins

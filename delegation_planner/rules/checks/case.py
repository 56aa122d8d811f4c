"""`Case`: a visit as the checks see it, with what several of them ask for, worked out once."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import AttendanceRole, EventKind, EventStatus, MemberRole, Side, TimeState
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.rules.checks.minutes import minute_of
from delegation_planner.rules.house import House

T = TypeVar("T")

_AT_WORK = "interpreter"

Part = Mapping[str, Any]
"""The values of an attendance."""


@dataclass(frozen=True, slots=True)
class ZoneDoubt:
    """A zone of which the computer itself tells another time than the program.

    Attributes:
        zone: its IANA name.
        minutes: by how many minutes the computer's own clock is ahead there; below 0 behind.
    """

    zone: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Slot:
    """An event with its moments. It ends when it begins where it is a moment itself.

    Attributes:
        event: the event.
        begins: when it begins, in minutes of UTC since 1970.
        ends: when it ends.
    """

    event: Event
    begins: int
    ends: int

    @property
    def id(self) -> Id:
        """The event's id."""
        row_id: Id = self.event.__dict__["id"]
        return row_id


@dataclass(frozen=True)
class Case:
    """A visit on a day, under the rules of an office.

    Attributes:
        plan: the visit.
        today: the day it is, in the visit's zone.
        house: what the office has set.
        doubts: zones of which the computer tells another time.
    """

    plan: VisitPlan
    today: date
    house: House = field(default_factory=House)
    doubts: tuple[ZoneDoubt, ...] = ()
    _made: dict[Callable[["Case"], Any], Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def once(self, work: Callable[["Case"], T]) -> T:
        """Return what a function makes of the visit; it is called once only, however many checks ask."""
        if work not in self._made:
            self._made[work] = work(self)
        made: T = self._made[work]
        return made

    @cached_property
    def zone(self) -> str:
        """The visit's zone."""
        return self.plan.visit.zone

    # --- when --------------------------------------------------------------------------------------------------

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """The events that take place at a known time, in the order in which they begin."""
        found = (_slot(event) for event in self.plan.events.values() if _takes_place(event))
        return tuple(sorted(found, key=lambda slot: (slot.begins, slot.ends, slot.id)))

    @cached_property
    def slot_by_event(self) -> Mapping[Id, Slot]:
        """The same by their events."""
        return {slot.id: slot for slot in self.slots}

    @property
    def days_left(self) -> int:
        """How many days are left until the visit's first day; below 0 after it."""
        return (self.plan.visit.starts - self.today).days

    # --- who ---------------------------------------------------------------------------------------------------

    @cached_property
    def _attending(self) -> Mapping[str, Mapping[Id, tuple[Slot, ...]]]:
        """By the field that names who attends, the slots of each; interpreters are not among them."""
        found: dict[str, dict[Id, set[int]]] = defaultdict(lambda: defaultdict(set))
        place = {slot.id: number for number, slot in enumerate(self.slots)}
        for row in self.plan.attendances.values():
            values = row.__dict__
            number = place.get(values["event_id"])
            if number is not None and (whose := _whose(values)):
                found[whose][values[whose] if whose != _AT_WORK else values["person_id"]].add(number)
        slots = self.slots
        return {
            whose: {row_id: tuple(slots[number] for number in sorted(numbers)) for row_id, numbers in rows.items()}
            for whose, rows in found.items()
        }

    @property
    def of_groups(self) -> Mapping[Id, tuple[Slot, ...]]:
        """The slots that each group attends as a whole, in their order."""
        return self._attending.get("group_id", {})

    @property
    def of_members(self) -> Mapping[Id, tuple[Slot, ...]]:
        """The slots that each member attends by name, beside those of the group."""
        return self._attending.get("member_id", {})

    @property
    def of_persons(self) -> Mapping[Id, tuple[Slot, ...]]:
        """The slots that each person attends who is in no delegation; interpreters are not among them."""
        return self._attending.get("person_id", {})

    @property
    def of_interpreters(self) -> Mapping[Id, tuple[Slot, ...]]:
        """The slots at which each person interprets."""
        return self._attending.get(_AT_WORK, {})

    @cached_property
    def standing(self) -> tuple[Event, ...]:
        """The events that were not cancelled, also those whose time is open, in the order of their ids."""
        events = self.plan.events
        found = (events[event_id] for event_id in sorted(events))
        return tuple(event for event in found if event.__dict__["status"] is not EventStatus.CANCELLED)

    @cached_property
    def parts(self) -> Mapping[Id, tuple[Part, ...]]:
        """The attendances of each event, in the order of their ids."""
        found: dict[Id, list[Part]] = defaultdict(list)
        for row_id in sorted(self.plan.attendances):
            values = self.plan.attendances[row_id].__dict__
            found[values["event_id"]].append(values)
        return {event_id: tuple(parts) for event_id, parts in found.items()}

    @cached_property
    def principals(self) -> frozenset[Id]:
        """The members who lead a delegation."""
        members = self.plan.members
        return frozenset(row_id for row_id in members if members[row_id].__dict__["role"] is MemberRole.HEAD)

    @cached_property
    def events_of_principals(self) -> frozenset[Id]:
        """The events that a head of a delegation attends, by name or with the group."""
        groups = {self.plan.members[member].group_id for member in self.principals} - {None}
        slots = [slot for group in groups if group for slot in self.of_groups.get(group, ())]
        slots += [slot for member in self.principals for slot in self.of_members.get(member, ())]
        return frozenset(slot.id for slot in slots)

    @cached_property
    def signing_persons(self) -> Mapping[Id, frozenset[Id]]:
        """By the event of each signing, the persons who sign there."""
        plan = self.plan
        events = {row.id: row.event_id for row in plan.signings.values()}
        found: dict[Id, set[Id]] = defaultdict(set)
        for row in plan.signatories.values():
            signing = plan.mous[plan.mou_parties[row.party_id].mou_id].signing_id
            if row.person_id and signing in events:
                found[events[signing]].add(row.person_id)
        return {event_id: frozenset(persons) for event_id, persons in found.items()}

    @cached_property
    def signing_groups(self) -> Mapping[Id, frozenset[Id]]:
        """By the event of each signing, the groups in which somebody signs there."""
        return {
            event_id: frozenset(group_id for each in persons for group_id in self.groups_of.get(each, ()))
            for event_id, persons in self.signing_persons.items()
        }

    @cached_property
    def groups_of(self) -> Mapping[Id, frozenset[Id]]:
        """The groups in which each person is; who is in none is left out."""
        found: dict[Id, set[Id]] = defaultdict(set)
        for row in self.plan.members.values():
            values = row.__dict__
            if values["group_id"]:
                found[values["person_id"]].add(values["group_id"])
        return {person_id: frozenset(groups) for person_id, groups in found.items()}

    @cached_property
    def guest_groups(self) -> frozenset[Id]:
        """The groups of the guests."""
        guests = {row.id for row in self.plan.delegations.values() if row.side is Side.GUEST}
        return frozenset(row.id for row in self.plan.groups.values() if row.delegation_id in guests)

    @cached_property
    def host_country(self) -> str:
        """The country of the hosts, ISO 3166-1 alpha-2; empty where not known."""
        return next((row.country for row in self.plan.delegations_in_order if row.side is Side.HOST), "")

    @cached_property
    def guest_countries(self) -> tuple[str, ...]:
        """The countries of the guests, each once."""
        found = (row.country for row in self.plan.delegations_in_order if row.side is Side.GUEST and row.country)
        return tuple(dict.fromkeys(found))


def _takes_place(event: Event) -> bool:
    values = event.__dict__
    return values["status"] is not EventStatus.CANCELLED and values["time_state"] is TimeState.FIXED


def _slot(event: Event) -> Slot:
    values = event.__dict__
    begins = minute_of(values["starts"], values["zone"])
    if values["ends"] == values["starts"] and not values["ends_zone"]:
        return Slot(event, begins, begins)
    ends = minute_of(values["ends"], values["ends_zone"] or values["zone"])
    return Slot(event, begins, max(begins, ends))


def _whose(values: Part) -> str:
    """Return the field that names who attends; for an interpreter that there is one."""
    if values["role"] is AttendanceRole.INTERPRETER:
        return _AT_WORK if values["person_id"] else ""
    return next((name for name in ("group_id", "member_id", "person_id") if values[name]), "")


def is_shared(slot: Slot) -> bool:
    """Tell whether an event is one that people attend, not an item of the staff."""
    return slot.event.__dict__["kind"] is not EventKind.STAFF

"""`VisitPlan`: one visit and all that it refers to, as a value. Whatever reads a visit reads this."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from itertools import accumulate
from typing import TypeVar

from delegation_planner.model.ceremonies import Inauguration, Mou, MouParty, Signatory, Signing
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import AttendanceRole, Side, SourceKind, TimeState
from delegation_planner.model.people import (
    Appointment,
    Centre,
    Organisation,
    OrganisationAlias,
    Person,
    PersonName,
    Room,
    TravelTime,
    Venue,
)
from delegation_planner.model.planning import Override, PrayerTime, Ride, Task, Vehicle
from delegation_planner.model.programme import AgendaItem, Attendance, Event, Step
from delegation_planner.model.records import Issue, Source, SourceNote
from delegation_planner.model.row import Row
from delegation_planner.model.schema import OFFICE_TABLES
from delegation_planner.model.visits import Delegation, Group, Interpreter, Member, Visit

R = TypeVar("R", bound=Row)
K = TypeVar("K")


@dataclass(frozen=True)
class VisitPlan:
    """A snapshot of one visit: the rows of each table by id, and indexes over them that are built when first asked for.

    Rows that were removed are not in it. Of the registers it holds what the visit refers to.
    """

    visit: Visit
    organisations: Mapping[Id, Organisation]
    organisation_aliases: Mapping[Id, OrganisationAlias]
    persons: Mapping[Id, Person]
    person_names: Mapping[Id, PersonName]
    appointments: Mapping[Id, Appointment]
    venues: Mapping[Id, Venue]
    rooms: Mapping[Id, Room]
    travel_times: Mapping[Id, TravelTime]
    centres: Mapping[Id, Centre]
    sources: Mapping[Id, Source]
    delegations: Mapping[Id, Delegation]
    groups: Mapping[Id, Group]
    interpreters: Mapping[Id, Interpreter]
    members: Mapping[Id, Member]
    events: Mapping[Id, Event]
    signings: Mapping[Id, Signing]
    mous: Mapping[Id, Mou]
    mou_parties: Mapping[Id, MouParty]
    signatories: Mapping[Id, Signatory]
    inaugurations: Mapping[Id, Inauguration]
    attendances: Mapping[Id, Attendance]
    agenda_items: Mapping[Id, AgendaItem]
    steps: Mapping[Id, Step]
    tasks: Mapping[Id, Task]
    vehicles: Mapping[Id, Vehicle]
    rides: Mapping[Id, Ride]
    prayer_times: Mapping[Id, PrayerTime]
    overrides: Mapping[Id, Override]
    source_notes: Mapping[Id, SourceNote]
    issues: Mapping[Id, Issue]

    def table(self, name: str) -> Mapping[Id, Row]:
        """Return the rows of a table by id."""
        if name == "visits":
            return {self.visit.id: self.visit}
        if name in OFFICE_TABLES:
            return {}
        rows: Mapping[Id, Row] = getattr(self, name)
        return rows

    # --- programme ---------------------------------------------------------------------------------------------

    @cached_property
    def programme(self) -> tuple[Event, ...]:
        """The events in the order of the programme; in each day those whose time is to be confirmed come last."""
        return tuple(sorted(self.events.values(), key=_programme_order))

    @cached_property
    def days(self) -> Mapping[date, tuple[Event, ...]]:
        """The events of each day on which one starts, in the order of the programme."""
        return grouped(self.programme, lambda event: event.starts.date())

    @cached_property
    def attendances_by_event(self) -> Mapping[Id, tuple[Attendance, ...]]:
        """Who takes part in each event."""
        return grouped(self.attendances.values(), lambda row: row.event_id)

    @cached_property
    def agenda_by_event(self) -> Mapping[Id, tuple[AgendaItem, ...]]:
        """The agenda of each event, in order."""
        return grouped(sorted(self.agenda_items.values(), key=_position), lambda row: row.event_id)

    @cached_property
    def steps_by_event(self) -> Mapping[Id, tuple[Step, ...]]:
        """The steps of each ceremony, in order."""
        return grouped(sorted(self.steps.values(), key=_position), lambda row: row.event_id)

    def groups_at(self, event_id: Id) -> tuple[Group, ...]:
        """Return the groups that take part in an event, in the order of the delegations."""
        ids = {row.group_id for row in self.attendances_by_event.get(event_id, ())}
        return tuple(group for group in self.groups_in_order if group.id in ids)

    def attending(self, event_id: Id, role: AttendanceRole) -> tuple[Attendance, ...]:
        """Return the attendances of an event in a role."""
        return tuple(row for row in self.attendances_by_event.get(event_id, ()) if row.role is role)

    # --- people ------------------------------------------------------------------------------------------------

    @cached_property
    def delegations_in_order(self) -> tuple[Delegation, ...]:
        """The delegations, guests first."""
        return tuple(sorted(self.delegations.values(), key=_guests_first))

    @cached_property
    def groups_in_order(self) -> tuple[Group, ...]:
        """The groups, in the order of their delegations."""
        place = {delegation.id: number for number, delegation in enumerate(self.delegations_in_order)}
        return tuple(sorted(self.groups.values(), key=lambda row: (place[row.delegation_id], *_position(row))))

    @cached_property
    def members_by_delegation(self) -> Mapping[Id, tuple[Member, ...]]:
        """The members of each delegation, in the order of precedence."""
        return grouped(sorted(self.members.values(), key=_position), lambda row: row.delegation_id)

    @cached_property
    def appointments_by_person(self) -> Mapping[Id, tuple[Appointment, ...]]:
        """The offices of each person, in the order in which they were recorded."""
        return grouped(sorted(self.appointments.values(), key=lambda row: row.id), lambda row: row.person_id)

    @cached_property
    def names_by_person(self) -> Mapping[Id, tuple[PersonName, ...]]:
        """The further names of each person."""
        return grouped(self.person_names.values(), lambda row: row.person_id)

    @cached_property
    def aliases_by_organisation(self) -> Mapping[Id, tuple[OrganisationAlias, ...]]:
        """The further names of each organisation."""
        return grouped(self.organisation_aliases.values(), lambda row: row.organisation_id)

    @cached_property
    def interpreter_by_person(self) -> Mapping[Id, Interpreter]:
        """The interpreters by the person they are."""
        return {row.person_id: row for row in self.interpreters.values()}

    # --- ceremonies --------------------------------------------------------------------------------------------

    @cached_property
    def signing_by_event(self) -> Mapping[Id, Signing]:
        """The signings by their events."""
        return {row.event_id: row for row in self.signings.values()}

    @cached_property
    def inauguration_by_event(self) -> Mapping[Id, Inauguration]:
        """The inaugurations by their events."""
        return {row.event_id: row for row in self.inaugurations.values()}

    @cached_property
    def mous_by_signing(self) -> Mapping[Id | None, tuple[Mou, ...]]:
        """The memoranda of each ceremony in the order of signing; under None those without a ceremony."""
        return grouped(sorted(self.mous.values(), key=lambda row: (row.number, row.id)), lambda row: row.signing_id)

    @cached_property
    def parties_by_mou(self) -> Mapping[Id, tuple[MouParty, ...]]:
        """The parties of each memorandum."""
        return grouped(self.mou_parties.values(), lambda row: row.mou_id)

    @cached_property
    def signatories_by_party(self) -> Mapping[Id, tuple[Signatory, ...]]:
        """Who signs for each party."""
        return grouped(self.signatories.values(), lambda row: row.party_id)

    # --- sources -----------------------------------------------------------------------------------------------

    @cached_property
    def assumptions(self) -> Mapping[Id, frozenset[str]]:
        """The fields of each row that are planning assumptions; the empty name stands for the whole row."""
        found: dict[Id, set[str]] = defaultdict(set)
        for note in self.source_notes.values():
            if self.sources[note.source_id].kind is SourceKind.ASSUMPTION:
                found[note.row_id].update(note.fields or ("",))
        return {row_id: frozenset(fields) for row_id, fields in found.items()}

    def is_assumed(self, row_id: Id, *fields: str) -> bool:
        """Tell whether a row, or one of the fields named, is a planning assumption."""
        return bool(self.assumptions.get(row_id, frozenset()) & {"", *fields})


def starts_of_steps(event: Event, steps: Iterable[Step]) -> tuple[datetime, ...]:
    """Return the wall-clock time at which each step begins: when all before it have ended."""
    ends = accumulate((timedelta(minutes=step.minutes) for step in steps), initial=timedelta())
    return tuple(event.starts + elapsed for elapsed in ends)[:-1]


def _programme_order(event: Event) -> tuple[date, bool, datetime, datetime, Id]:
    open_time = event.time_state is TimeState.TO_BE_CONFIRMED
    return event.starts.date(), open_time, event.starts, event.ends, event.id


def _guests_first(row: Delegation) -> tuple[bool, int, Id]:
    return row.side is not Side.GUEST, row.position, row.id


def _position(row: Group | Member | AgendaItem | Step) -> tuple[int, Id]:
    return row.position, row.id


def grouped(rows: Iterable[R], key: Callable[[R], K]) -> Mapping[K, tuple[R, ...]]:
    """Return rows by what a key gives for each, in the order in which they come."""
    found: dict[K, list[R]] = defaultdict(list)
    for row in rows:
        found[key(row)].append(row)
    return {each: tuple(group) for each, group in found.items()}

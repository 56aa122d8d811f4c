"""`Registers`: what visits share, as a value: persons, organisations, venues, centres, what the office has set."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from delegation_planner.model.ids import Id
from delegation_planner.model.office import Setting, StandardTask
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
from delegation_planner.model.row import Row

R = TypeVar("R", bound=Row)


@dataclass(frozen=True)
class Registers:
    """A snapshot of the registers: the rows of each table by id, and indexes that are built when first asked for.

    Rows that were removed are not in it. The attributes are called as those of a `VisitPlan`.
    """

    organisations: Mapping[Id, Organisation]
    organisation_aliases: Mapping[Id, OrganisationAlias]
    persons: Mapping[Id, Person]
    person_names: Mapping[Id, PersonName]
    appointments: Mapping[Id, Appointment]
    venues: Mapping[Id, Venue]
    rooms: Mapping[Id, Room]
    travel_times: Mapping[Id, TravelTime]
    centres: Mapping[Id, Centre]
    settings: Mapping[Id, Setting]
    standard_tasks: Mapping[Id, StandardTask]

    def table(self, name: str) -> Mapping[Id, Row]:
        """Return the rows of a table by id."""
        rows: Mapping[Id, Row] = getattr(self, name)
        return rows

    @cached_property
    def appointments_by_person(self) -> Mapping[Id, tuple[Appointment, ...]]:
        """The offices of each person, in the order in which they were recorded."""
        return _in_order(self.appointments, "person_id")

    @cached_property
    def appointments_by_organisation(self) -> Mapping[Id | None, tuple[Appointment, ...]]:
        """The offices at each organisation, in the order in which they were recorded; under None those at none."""
        return _in_order(self.appointments, "organisation_id")

    @cached_property
    def names_by_person(self) -> Mapping[Id, tuple[PersonName, ...]]:
        """The further names of each person."""
        return _in_order(self.person_names, "person_id")

    @cached_property
    def aliases_by_organisation(self) -> Mapping[Id, tuple[OrganisationAlias, ...]]:
        """The further names of each organisation."""
        return _in_order(self.organisation_aliases, "organisation_id")

    @cached_property
    def rooms_by_venue(self) -> Mapping[Id, tuple[Room, ...]]:
        """The rooms of each venue, in the order in which they were recorded."""
        return _in_order(self.rooms, "venue_id")

    @cached_property
    def venues_by_organisation(self) -> Mapping[Id | None, tuple[Venue, ...]]:
        """The houses of each organisation; under None those that are nobody's."""
        return _in_order(self.venues, "organisation_id")


def _in_order(rows: Mapping[Id, R], field: str) -> Mapping[Any, tuple[R, ...]]:
    """Return rows by what a field holds, in the order in which they were recorded."""
    found: dict[Any, list[R]] = defaultdict(list)
    for row_id in sorted(rows):
        # Of ten thousand records the attributes of SQLAlchemy would take ten times as long.
        found[rows[row_id].__dict__[field]].append(rows[row_id])
    return {key: tuple(group) for key, group in found.items()}

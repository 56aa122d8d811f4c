"""A visit's people without their names: the same places, held by persons who are to be confirmed."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from delegation_planner.edits.rows import new
from delegation_planner.edits.visits import rows_of
from delegation_planner.model.ids import Id
from delegation_planner.model.naming import offices_of
from delegation_planner.model.people import Appointment, Person
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.row import Row
from delegation_planner.model.schema import references

OPEN = "name to be confirmed"
"""What stands in a text for somebody of whom not even the office is known."""


@dataclass(frozen=True)
class Unnamed:
    """Persons who are to be confirmed, each in the place of one of a visit.

    Attributes:
        rows: the new persons, and the offices for which they stand.
        ids: the ids of the persons and the offices before, each with that of the new one.
        positions: what was written of people, with what now stands for it.
        surnames: the last words of their names.
    """

    rows: tuple[Row, ...]
    ids: Mapping[Id, Id]
    positions: Mapping[str, str]
    surnames: frozenset[str]

    def without_names(self, text: str) -> str:
        """Return a text that names positions where it named people."""
        return self._pattern.sub(lambda found: self.positions[found[0]], text) if self.positions else text

    def speaks_of_people(self, text: str) -> bool:
        """Tell whether a text names somebody."""
        return not self.surnames.isdisjoint(re.findall(r"[\w-]+", text))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        # The longer ones first, so that “Dr” goes with the name.
        return re.compile("|".join(re.escape(name) for name in sorted(self.positions, key=len, reverse=True)))


def unnamed(plan: VisitPlan) -> Unnamed:
    """Return somebody to be confirmed for each person of a visit, with the position by which papers name them."""
    persons = [plan.persons[each] for each in sorted(_referred(plan))]
    made = {person.id: new(Person, position=position_of(plan, person)) for person in persons}
    offices = {
        office.id: new(
            Appointment, person_id=made[person.id].id, office=office.office, organisation_id=office.organisation_id
        )
        for person in persons
        for office in plan.appointments_by_person.get(person.id, ())
    }
    rows = (*made.values(), *offices.values())
    ids = {before: row.id for before, row in (*made.items(), *offices.items())}
    positions = {name: made[each.id].position or OPEN for each in persons for name in _names(plan, each)}
    return Unnamed(rows, ids, positions, frozenset(_surnames(positions)))


def position_of(plan: VisitPlan, person: Person) -> str:
    """Return by what papers name a person whose name is open; empty where nothing is known of it."""
    member = next((row for row in plan.members.values() if row.person_id == person.id), None)
    offices = offices_of(plan, member) if member else plan.appointments_by_person.get(person.id, ())
    held = next((office.office for office in offices), "")
    # Where the name was open already, the position is what was printed.
    known = (held or person.position) if person.name else (person.position or held)
    if known or (member is None and person.id not in plan.interpreter_by_person):
        return known
    return f"Member {member.position}" if member else f"Interpreter {plan.interpreter_by_person[person.id].number}"


def _referred(plan: VisitPlan) -> set[Id]:
    """Return the ids of the persons to whom the visit refers, by themselves or in an office."""
    found: set[Id] = set()
    for row in rows_of(plan):
        values = row.values()
        for field, target in references(str(type(row).__tablename__)).items():
            if target == "persons" and values[field]:
                found.add(values[field])
            elif target == "appointments" and values[field]:
                found.add(plan.appointments[values[field]].person_id)
    return found


def _names(plan: VisitPlan, person: Person) -> Iterator[str]:
    if person.name:
        yield person.name
        if person.honorific:
            yield f"{person.honorific} {person.name}"
    for name in plan.names_by_person.get(person.id, ()):
        yield name.text


def _surnames(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        if words := re.findall(r"[\w-]+", name):
            yield words[-1]

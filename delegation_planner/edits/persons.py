"""Edits of persons, their names and their offices, in the registers."""

from typing import Any

from delegation_planner.edits.fields import change_row
from delegation_planner.edits.rows import alter, make, new, remove
from delegation_planner.edits.tables import RegisterTables, removed
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import NameKind
from delegation_planner.model.naming import person_name
from delegation_planner.model.people import Appointment, Person, PersonName
from delegation_planner.model.plan import VisitPlan

CARD_LANGUAGE = "en"
"""The language of the name on a card where nobody says another one."""


def new_person(visit_id: Id | None = None, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Add a person, or an office whose holder is to be confirmed.

    Raises:
        Refused: a value does not fit its field.
    """
    person = new(Person, **fields)
    return Edit(f"Add {person_name(person)}", (make(person),), visit_id)


def made_if_new(plan: VisitPlan, person: Person) -> tuple[Change, ...]:
    """Return the Change that makes a person; none for somebody of the registers, whom the store has given a revision.

    A plan holds only those to whom its visit refers, so that it can't tell alone.
    """
    return () if person.id in plan.persons or person.revision else (make(person),)


def change_person(person: Person, visit_id: Id | None = None, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Change fields of a person."""
    if fields.keys() == {"name"}:
        return Edit(f"Name {person.position or person.name}", alter(person, **fields), visit_id)
    return change_row(person, person_name(person), visit_id, fields)


def remove_person(tables: RegisterTables, person_id: Id, visit_id: Id | None = None) -> Edit:
    """Remove a person with all names and offices."""
    person = tables.persons[person_id]
    names = tables.names_by_person.get(person_id, ())
    offices = tables.appointments_by_person.get(person_id, ())
    return Edit(f"Remove {person_name(person)}", removed(tables, (*names, *offices, person)), visit_id)


def set_card_name(tables: RegisterTables, person_id: Id, text: str, visit_id: Id | None = None) -> Edit:
    """Give a person the name that stands on cards; an empty one removes it."""
    found = _names(tables, person_id, NameKind.CARD)
    changes = _named(tables, person_id, NameKind.CARD, found[0].language if found else CARD_LANGUAGE, text)
    return Edit(f"Change the card name of {person_name(tables.persons[person_id])}", changes, visit_id)


def set_native_name(
    tables: RegisterTables, person_id: Id, language: str, text: str, visit_id: Id | None = None
) -> Edit:
    """Give a person's name in a language, as a BCP 47 tag such as `kk-Cyrl`; an empty one removes it."""
    changes = _named(tables, person_id, NameKind.NATIVE, language, text)
    return Edit(f"Change the native name of {person_name(tables.persons[person_id])}", changes, visit_id)


def add_appointment(person: Person, office: str, visit_id: Id | None = None, **fields: Any) -> Edit:  # noqa: ANN401
    """Add an office that a person holds.

    Raises:
        Refused: a value does not fit its field.
    """
    row = new(Appointment, person_id=person.id, office=office, **fields)
    return Edit(f"Add the office {row.office} of {person_name(person)}", (make(row),), visit_id)


def change_appointment(
    tables: RegisterTables,
    appointment_id: Id,
    visit_id: Id | None = None,
    **fields: Any,  # noqa: ANN401
) -> Edit:
    """Change fields of an office that a person holds."""
    row = tables.appointments[appointment_id]
    name = f"the office of {person_name(tables.persons[row.person_id])}"
    return change_row(row, name, visit_id, fields)


def remove_appointment(tables: RegisterTables, appointment_id: Id, visit_id: Id | None = None) -> Edit:
    """Remove an office that a person holds."""
    row = tables.appointments[appointment_id]
    name = person_name(tables.persons[row.person_id])
    return Edit(f"Remove the office {row.office} of {name}", removed(tables, (row,)), visit_id)


def _named(tables: RegisterTables, person_id: Id, kind: NameKind, language: str, text: str) -> tuple[Change, ...]:
    held = next((row for row in _names(tables, person_id, kind) if row.language == language), None)
    if held:
        return alter(held, text=text) if text.strip() else (remove(held),)
    if not text.strip():
        return ()
    return (make(new(PersonName, person_id=person_id, kind=kind, language=language, text=text)),)


def _names(tables: RegisterTables, person_id: Id, kind: NameKind) -> list[PersonName]:
    """Return the names of a person that are for one use, the first recorded first."""
    found = [row for row in tables.names_by_person.get(person_id, ()) if row.kind is kind]
    return sorted(found, key=lambda row: row.id)

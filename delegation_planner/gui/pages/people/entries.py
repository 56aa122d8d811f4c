"""Persons as their page lists them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from delegation_planner.gui.pages.register.entries import Entry, folded, place_of
from delegation_planner.gui.pages.register.page import OPEN
from delegation_planner.gui.words import choices
from delegation_planner.gui.words import registers as words
from delegation_planner.model.people import Appointment, Organisation, Person
from delegation_planner.model.registers import Registers

TELEPHONE, EMAIL = 2, 3
"""The cells that say how a person is reached."""
UNREACHABLE = "unreachable"
"""The segment of those of whom neither telephone nor e-mail address is known."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("PeoplePage", text)


def person_entry(registers: Registers, person: Person, visits: str) -> Entry:
    """Return a person as it is listed.

    Args:
        registers: the registers.
        person: the person.
        visits: in which visits the person takes part, in words.
    """
    name = choices.person_words(registers, person)
    offices = registers.appointments_by_person.get(person.id, ())
    bodies = _organisations(registers, offices)
    cells = (
        ", ".join(dict.fromkeys(_office(office) for office in offices)) or (person.position if person.name else ""),
        ", ".join(_short(registers, body) for body in bodies),
        person.telephone,
        person.email,
        visits,
    )
    is_open = not person.name
    native = [row.text for row in registers.names_by_person.get(person.id, ())]
    return Entry(
        id=person.id,
        name=name,
        is_open=is_open,
        cells=cells,
        place=place_of(name, person.id),
        found_by=folded((name, person.position, *native, *cells, *(body.name for body in bodies))),
        sorts=frozenset(
            ((OPEN,) if is_open else ()) + (() if person.telephone or person.email else (UNREACHABLE,)),
        ),
        country=next((body.country for body in bodies), ""),
        spoken=", ".join(filter(None, (name, _tr("to be confirmed") if is_open else "", *cells))),
    )


def _office(office: Appointment) -> str:
    begins = office.acting and not office.office.casefold().startswith("acting")
    return _tr("Acting {office}").format(office=office.office) if begins else office.office


def _organisations(registers: Registers, offices: Sequence[Appointment]) -> list[Organisation]:
    ids = dict.fromkeys(office.organisation_id for office in offices if office.organisation_id)
    return [registers.organisations[row_id] for row_id in ids]


def _short(registers: Registers, body: Organisation) -> str:
    return words.abbreviation(registers, body) or body.name

"""What the choices of forms offer: places, people, organisations, zones, each with the words it is found by."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any
from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication

from delegation_planner.gui.words.languages import spoken
from delegation_planner.model import naming
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import AliasKind
from delegation_planner.model.people import Organisation, Person
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.registers import Registers

Option = tuple[str, Any]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Choices", text)


def places(registers: Registers) -> list[Option]:
    """Return all venues and rooms, each as a pair of venue and room; the first stands for a place that is open."""
    found: list[Option] = []
    for venue in sorted(registers.venues.values(), key=lambda row: (row.name.casefold(), row.id)):
        short = venue.short_name or venue.name
        found.append((short, (venue.id, None)))
        rooms = registers.rooms_by_venue.get(venue.id, ())
        found.extend((_room(room.name, short), (venue.id, room.id)) for room in rooms)
    return [(_tr("To be confirmed"), (None, None)), *found]


def venues(registers: Registers) -> list[Option]:
    """Return all venues; the first stands for one that is open."""
    rows = sorted(registers.venues.values(), key=lambda row: (row.name.casefold(), row.id))
    return [(_tr("To be confirmed"), None), *((row.short_name or row.name, row.id) for row in rows)]


def organisations(registers: Registers, none: str = "") -> list[Option]:
    """Return all organisations by name and abbreviation; the first stands for none."""
    rows = sorted(registers.organisations.values(), key=lambda row: (row.name.casefold(), row.id))
    return [(none or _tr("None"), None), *((organisation_words(registers, row), row.id) for row in rows)]


def organisation_words(registers: Registers, row: Organisation) -> str:
    """Return an organisation's name with its abbreviation: “Quaid-i-Azam University (QAU)”."""
    aliases = registers.aliases_by_organisation.get(row.id, ())
    short = next((alias.text for alias in aliases if alias.kind is AliasKind.ABBREVIATION), "")
    return f"{row.name} ({short})" if short else row.name


def persons(registers: Registers, none: str = "") -> list[Option]:
    """Return all persons by name, or by position where the name is to be confirmed; the first stands for none."""
    rows = sorted(registers.persons.values(), key=lambda row: (person_words(registers, row).casefold(), row.id))
    return [(none or _tr("None"), None), *((person_words(registers, row), row.id) for row in rows)]


def person_words(registers: Registers, row: Person) -> str:
    """Return a person's name, or the position until it is known."""
    return naming.person_name(row, registers.appointments_by_person.get(row.id, ()))


def interpreters(plan: VisitPlan) -> list[Option]:
    """Return the interpreters of a visit by the person they are: “Interpreter 2 (Kazakh–English)”."""
    found: list[Option] = []
    for row in sorted(plan.interpreters.values(), key=lambda row: (row.number, row.id)):
        name = naming.known_name(plan.persons[row.person_id]) or _tr("Interpreter {n}").format(n=row.number)
        languages = spoken(row.languages)
        found.append((f"{name} ({languages})" if languages else name, row.person_id))
    return found


def members(plan: VisitPlan) -> list[Option]:
    """Return the members of all delegations, in their order."""
    return [
        (naming.member_name(plan, member), member.id)
        for delegation in plan.delegations_in_order
        for member in plan.members_by_delegation.get(delegation.id, ())
    ]


@lru_cache(maxsize=1)
def zones() -> Sequence[Option]:
    """Return all time zones by their IANA names."""
    return [(name, name) for name in sorted(available_timezones()) if "/" in name and not name.startswith("Etc/")]


def of_kinds(kinds: Iterable[Any], word: Any) -> list[Option]:  # noqa: ANN401 - any closed list and what calls its members
    """Return the members of a closed list with their words."""
    return [(word(kind), kind) for kind in kinds]


def ids(options: Sequence[Option]) -> list[Id]:
    """Return the values of options that stand for something."""
    return [value for _, value in options if value]


def _room(room: str, venue: str) -> str:
    return room if venue.casefold() in room.casefold() else f"{room}, {venue}"

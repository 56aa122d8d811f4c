"""What the search says of what it finds: “Mon 2 Feb, 14:40”, “printed”, “institution”."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from delegation_planner.desk.searching.collecting import Phrases
from delegation_planner.documents.dates import is_open
from delegation_planner.gui.words import ceremonies, dates, events, members
from delegation_planner.gui.words.languages import spoken
from delegation_planner.model import naming
from delegation_planner.model.ids import Id
from delegation_planner.model.people import Appointment
from delegation_planner.model.plan import VisitPlan, starts_of_steps
from delegation_planner.model.programme import Event
from delegation_planner.model.registers import Registers
from delegation_planner.model.visits import Visit

ICONS: Mapping[str, str] = MappingProxyType(
    {
        "mous": "pen-nib",
        "steps": "list-numbers",
        "members": "user",
        "interpreters": "translate",
        "groups": "users-three",
        "delegations": "users-three",
        "centres": "buildings",
        "tasks": "check-square",
        "persons": "user",
        "organisations": "bank",
        "venues": "map-pin",
        "visits": "calendar-blank",
    }
)
"""The icons of what is found, by its table; an event has that of its kind."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Search", text)


def phrases() -> Phrases:
    """Return what the program itself says of rows that can be found."""
    return Phrases(_tr("MoU {n}: {title}"), _tr("Interpreter {n}"), ceremonies.mou_state_word)


def icon_of_event(plan: VisitPlan, event_id: Id) -> str:
    """Return the icon of an event."""
    return events.icon_of(plan.events[event_id].kind)


def about_visit_row(plan: VisitPlan, table: str, row_id: Id) -> str:
    """Return what is said of a row of a visit after its title."""
    makers: Mapping[str, Callable[[VisitPlan, Id], str]] = {
        "events": lambda plan, row_id: when(plan.events[row_id]),
        "mous": lambda plan, row_id: _small(ceremonies.mou_state_word(plan.mous[row_id].state)),
        "steps": _of_step,
        "members": _of_member,
        "delegations": lambda *_: _tr("delegation"),
        "groups": lambda *_: _tr("group"),
        "interpreters": _of_interpreter,
        "centres": lambda plan, row_id: _small(ceremonies.centre_status_word(plan.centres[row_id].status)),
        "tasks": lambda plan, row_id: _tr("task, done") if plan.tasks[row_id].done else _tr("task"),
    }
    return makers[table](plan, row_id)


def about_register_row(registers: Registers, visits: Mapping[Id, Visit], table: str, row_id: Id) -> str:
    """Return what is said of a row of the registers, or of a visit, after its title."""
    if table == "visits":
        visit = visits[row_id]
        return dates.span(visit.starts, visit.ends)
    if table == "persons":
        return _of_person(registers, registers.appointments_by_person.get(row_id, ()))
    return {"organisations": _tr("institution"), "venues": _tr("venue"), "centres": _tr("centre")}[table]


def when(event: Event) -> str:
    """Return when an event is: “Mon 2 Feb, 14:40”."""
    day = dates.short_day(event.starts.date())
    return f"{day}, {_tr('time to be confirmed')}" if is_open(event) else f"{day}, {event.starts:%H:%M}"


def found_words(count: int) -> str:
    """Return how much was found."""
    return {0: _tr("Nothing found"), 1: _tr("1 found")}.get(count, _tr("{n} found").format(n=f"{count:,}"))


def more_words(count: int) -> str:
    """Return how many more there are than are shown."""
    return _tr("{n} more").format(n=f"{count:,}")


def prefix_words() -> str:
    """Return what the signs before the words do."""
    return _tr("> finds commands, @ people, # a day and a time, such as #2feb 1030.")


def _of_step(plan: VisitPlan, step_id: Id) -> str:
    event = plan.events[plan.steps[step_id].event_id]
    steps = plan.steps_by_event[event.id]
    starts = dict(zip((step.id for step in steps), starts_of_steps(event, steps), strict=True))
    return event.title if is_open(event) else f"{event.title}, {starts[step_id]:%H:%M}"


def _of_member(plan: VisitPlan, member_id: Id) -> str:
    member = plan.members[member_id]
    offices, body = members.office_words(plan, member), members.organisation_words(plan, member)
    said = [text for text in (offices, body) if text]
    named = said or [members.role_word(member.role)]
    return ", ".join(named if members.is_named(plan, member) else [_tr("to be confirmed"), *said[-1:]])


def _of_interpreter(plan: VisitPlan, row_id: Id) -> str:
    row = plan.interpreters[row_id]
    title = naming.known_name(plan.persons[row.person_id])
    said = [_tr("interpreter")] if title else []
    return ", ".join(filter(None, (*said, spoken(row.languages), row.duty)))


def _of_person(registers: Registers, offices: tuple[Appointment, ...]) -> str:
    if not offices:
        return _tr("person")
    office = offices[0]
    body = registers.organisations[office.organisation_id].name if office.organisation_id else ""
    return ", ".join(filter(None, (office.office, body)))


def _small(word: str) -> str:
    return word[:1].lower() + word[1:]

"""What of a visit and of the registers can be found, and by which words, in the order of programme and precedence."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from delegation_planner.desk.searching.index import Entry
from delegation_planner.model import naming
from delegation_planner.model.ceremonies import Mou
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import AliasKind, EventKind, MouState
from delegation_planner.model.people import Centre, Person
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.model.registers import Registers
from delegation_planner.model.visits import Delegation, Group, Interpreter, Member, Visit


@dataclass(frozen=True, slots=True)
class Phrases:
    """What the program itself says of rows, in the language of whoever searches.

    Attributes:
        mou: what a memorandum is called, with `{n}` for its number and `{title}`.
        interpreter: what an interpreter without a name is called, with `{n}`.
        state: returns what a state of a memorandum is called.
    """

    mou: str
    interpreter: str
    state: Callable[[MouState], str]


# --- a visit ---------------------------------------------------------------------------------------------------------


def of_visit(plan: VisitPlan, phrases: Phrases) -> Iterator[Entry]:
    """Yield what can be found in a visit."""
    yield from (_event(plan, event) for event in plan.programme)
    mous = [_mou(plan, mou, phrases) for mou in sorted(plan.mous.values(), key=lambda row: (row.number, row.id))]
    yield from mous
    yield from _members(plan)
    yield from (_delegation(plan, row) for row in plan.delegations_in_order)
    yield from (_group(row) for row in plan.groups_in_order)
    numbered = sorted(plan.interpreters.values(), key=lambda row: (row.number, row.id))
    yield from (_interpreter(plan, row, phrases) for row in numbered)
    yield from (_centre(row) for row in _opened(plan))
    yield from _steps(plan, {entry.title for entry in mous})
    yield from _tasks(plan)


def _event(plan: VisitPlan, event: Event) -> Entry:
    """Return an event with its place in the title; a leg names its places itself."""
    short = naming.venue_name(plan, event.venue_id)
    is_leg = event.kind is EventKind.TRANSFER
    title = f"{event.title}, {short}" if short and not is_leg and short not in event.title else event.title
    places = (naming.venue_name(plan, each, short=False) for each in (event.venue_id, event.to_venue_id))
    return Entry("events", event.id, title, _texts(naming.room_name(plan, event), *places, event.note, event.in_charge))


def _mou(plan: VisitPlan, mou: Mou, phrases: Phrases) -> Entry:
    parties = [row.organisation_id for row in plan.parties_by_mou.get(mou.id, ()) if row.organisation_id]
    names = (plan.organisations[each].name for each in parties)
    aliases = (alias.text for each in parties for alias in plan.aliases_by_organisation.get(each, ()))
    title = phrases.mou.format(n=mou.number, title=mou.title)
    return Entry("mous", mou.id, title, _texts(*names, *aliases, phrases.state(mou.state)))


def _steps(plan: VisitPlan, known: set[str]) -> Iterator[Entry]:
    """Yield the steps of ceremonies, but for those that are called as the memorandum that is signed in them."""
    for event in plan.programme:
        for step in plan.steps_by_event.get(event.id, ()):
            if step.title not in known:
                yield Entry("steps", step.id, step.title, _texts(step.in_charge, step.note))


def _members(plan: VisitPlan) -> Iterator[Entry]:
    for delegation in plan.delegations_in_order:
        for member in plan.members_by_delegation.get(delegation.id, ()):
            yield _member(plan, member)


def _member(plan: VisitPlan, member: Member) -> Entry:
    person = plan.persons[member.person_id]
    spellings = (row.text for row in plan.names_by_person.get(person.id, ()))
    offices = (office.office for office in naming.offices_of(plan, member))
    also = _texts(*spellings, person.position, *offices)
    return Entry("members", member.id, naming.member_name(plan, member), also, person.id)


def _delegation(plan: VisitPlan, row: Delegation) -> Entry:
    lead = plan.organisations[row.organisation_id].name if row.organisation_id else ""
    return Entry("delegations", row.id, row.name, _texts(lead))


def _group(row: Group) -> Entry:
    return Entry("groups", row.id, row.name, _texts(row.short_name))


def _interpreter(plan: VisitPlan, row: Interpreter, phrases: Phrases) -> Entry:
    person = plan.persons[row.person_id]
    spellings = (name.text for name in plan.names_by_person.get(person.id, ()))
    number = phrases.interpreter.format(n=row.number)
    title = naming.known_name(person) or number
    return Entry("interpreters", row.id, title, _texts(number, *spellings, row.duty), person.id)


def _opened(plan: VisitPlan) -> Iterator[Centre]:
    """Return the centres that are opened in a visit, in the order of the programme."""
    openings = (plan.inauguration_by_event.get(event.id) for event in plan.programme)
    return (plan.centres[each] for each in dict.fromkeys(row.centre_id for row in openings if row))


def _tasks(plan: VisitPlan) -> Iterator[Entry]:
    """Yield the tasks in the order of recording: what is to be done, who does it."""
    for task in sorted(plan.tasks.values(), key=lambda row: row.id):
        yield Entry("tasks", task.id, task.title, _texts(task.owner, task.note))


# --- the registers ---------------------------------------------------------------------------------------------------


def of_registers(registers: Registers, visits: Iterable[Visit]) -> Iterator[Entry]:
    """Yield what can be found in the registers, and the visits, in the order of names.

    Args:
        registers: the registers.
        visits: the visits of the file.
    """
    parts = (_organisations(registers), _venues(registers), _persons(registers), _housed(registers))
    yield from chain.from_iterable(sorted(part, key=_by_title) for part in parts)
    yield from (Entry("visits", visit.id, visit.title, _texts(visit.subject, visit.city)) for visit in visits)


def _organisations(registers: Registers) -> Iterator[Entry]:
    """Yield the organisations, each with its abbreviation after its name."""
    aliases = registers.aliases_by_organisation
    for row in registers.organisations.values():
        names = aliases.get(row.id, ())
        short = next((alias.text for alias in names if alias.kind is AliasKind.ABBREVIATION), "")
        also = _texts(*(alias.text for alias in names if alias.text != short), row.city)
        yield Entry("organisations", row.id, f"{row.name} ({short})" if short else row.name, also)


def _venues(registers: Registers) -> Iterator[Entry]:
    rooms = registers.rooms_by_venue
    for row in registers.venues.values():
        title = f"{row.name} ({row.short_name})" if row.short_name else row.name
        yield Entry("venues", row.id, title, _texts(*(room.name for room in rooms.get(row.id, ())), row.city))


def _persons(registers: Registers) -> Iterator[Entry]:
    for row in registers.persons.values():
        offices = registers.appointments_by_person.get(row.id, ())
        spellings = (name.text for name in registers.names_by_person.get(row.id, ()))
        also = _texts(*spellings, _position(row), *(office.office for office in offices))
        yield Entry("persons", row.id, naming.person_name(row, offices), also, row.id)


def _position(person: Person) -> str:
    return person.position if person.name else ""


def _housed(registers: Registers) -> Iterator[Entry]:
    """Return the centres that an organisation houses: there they are seen."""
    return (_centre(row) for row in registers.centres.values() if row.organisation_id)


def _centre(row: Centre) -> Entry:
    return Entry("centres", row.id, row.name, _texts(row.series, row.namesake))


def _by_title(entry: Entry) -> tuple[str, Id]:
    return entry.title.casefold(), entry.id


def _texts(*texts: str) -> tuple[str, ...]:
    """Return the texts that say something, each once."""
    return tuple(dict.fromkeys(filter(None, texts)))

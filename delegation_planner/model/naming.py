"""How a plan names its people, organisations and places; the same words on every paper and in every calendar."""

from collections.abc import Iterator, Sequence

from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import AliasKind, AttendanceRole
from delegation_planner.model.people import Appointment, Person
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Attendance, Event
from delegation_planner.model.visits import Member, Visit
from delegation_planner.texts import catalogue


def person_name(person: Person, offices: Sequence[Appointment] = (), language: str = "en") -> str:
    """Return what a person is called; never nothing.

    Args:
        person: the person.
        offices: those that stand for a name to be confirmed where no position does; the first is said.
        language: the language of what the program itself says.
    """
    _ = catalogue(language).gettext
    return known_name(person, offices) or _("Name to be confirmed")


def known_name(person: Person, offices: Sequence[Appointment] = ()) -> str:
    """Return the name with “Dr” or the like before it, else the position, else the first office; empty for none."""
    if person.name:
        return f"{person.honorific} {person.name}".strip()
    return person.position or next((office.office for office in offices), "")


def member_name(plan: VisitPlan, member: Member, language: str = "en") -> str:
    """Return what a member is called; without a name and a position, by the office in which it takes part."""
    return person_name(plan.persons[member.person_id], offices_of(plan, member), language)


def office_of(plan: VisitPlan, member: Member) -> Appointment | None:
    """Return the office in which a member takes part; the only one the person has, where none was chosen."""
    if member.appointment_id:
        return plan.appointments[member.appointment_id]
    held = plan.appointments_by_person.get(member.person_id, ())
    return held[0] if len(held) == 1 else None


def offices_of(plan: VisitPlan, member: Member) -> tuple[Appointment, ...]:
    """Return the office in which a member takes part; all that the person holds where that is open."""
    office = office_of(plan, member)
    return (office,) if office else plan.appointments_by_person.get(member.person_id, ())


def organisation_of(plan: VisitPlan, member: Member) -> Id | None:
    """Return the id of the organisation for which a member takes part: the office's, else the delegation's."""
    office = office_of(plan, member)
    if office and office.organisation_id:
        return office.organisation_id
    return plan.delegations[member.delegation_id].organisation_id


def abbreviation(plan: VisitPlan, organisation_id: Id) -> str:
    """Return an organisation's abbreviation, or its name where it has none."""
    aliases = plan.aliases_by_organisation.get(organisation_id, ())
    short = (alias.text for alias in aliases if alias.kind is AliasKind.ABBREVIATION)
    return next(short, plan.organisations[organisation_id].name)


def venue_name(plan: VisitPlan, venue_id: Id | None, *, short: bool = True) -> str:
    """Return a venue's name, short or full; empty for none."""
    if venue_id is None:
        return ""
    venue = plan.venues[venue_id]
    return (venue.short_name if short else "") or venue.name


def room_name(plan: VisitPlan, event: Event) -> str:
    """Return the name of an event's room; empty for none."""
    return plan.rooms[event.room_id].name if event.room_id else ""


def place(plan: VisitPlan, event: Event) -> str:
    """Return where an event is, in one line: “Committee Room, MoFE&PT”; empty where that is open."""
    venue = venue_name(plan, event.venue_id)
    return ", ".join(part for part in (room_name(plan, event), venue) if part)


def zone_city(visit: Visit, zone: str) -> str:
    """Return the city by which a zone's time is called: the visit's own, else the one the zone is named after."""
    return (visit.city if zone == visit.zone else "") or zone.rpartition("/")[2].replace("_", " ")


def single_attendees(plan: VisitPlan, event: Event, *, short: bool = False, language: str = "en") -> Iterator[str]:
    """Yield who attends an event besides the groups, in the order of recording; interpreters are at work.

    Args:
        plan: the visit.
        event: the event.
        short: organisations go by their abbreviation.
        language: the language of what the program itself says.
    """
    for row in sorted(plan.attendances_by_event.get(event.id, ()), key=lambda row: row.id):
        if row.role is not AttendanceRole.INTERPRETER and (name := _attendee(plan, row, short, language)):
            yield name


def _attendee(plan: VisitPlan, row: Attendance, short: bool, language: str) -> str:
    if row.organisation_id:
        return abbreviation(plan, row.organisation_id) if short else plan.organisations[row.organisation_id].name
    if row.member_id:
        return member_name(plan, plan.members[row.member_id], language)
    if row.person_id:
        return person_name(plan.persons[row.person_id], plan.appointments_by_person.get(row.person_id, ()), language)
    return ""


def person_attending(plan: VisitPlan, row: Attendance) -> Id | None:
    """Return the id of the person who attends, as a member or otherwise; None for a group or an organisation."""
    return plan.members[row.member_id].person_id if row.member_id else row.person_id

"""How a plan names its people, organisations and places; the same words on every paper and in every calendar."""

from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import AliasKind
from delegation_planner.model.people import Appointment, Person
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.model.visits import Member


def person_name(person: Person) -> str:
    """Return the name with “Dr” or the like before it; for one to be confirmed, the position."""
    if not person.name:
        return person.position
    return f"{person.honorific} {person.name}".strip()


def office_of(plan: VisitPlan, member: Member) -> Appointment | None:
    """Return the office in which a member takes part; the only one the person has, where none was chosen."""
    if member.appointment_id:
        return plan.appointments[member.appointment_id]
    held = plan.appointments_by_person.get(member.person_id, ())
    return held[0] if len(held) == 1 else None


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


def head_of(plan: VisitPlan, delegation_id: Id) -> Member | None:
    """Return the first member of a delegation in the order of precedence; None for an empty one."""
    return next(iter(plan.members_by_delegation.get(delegation_id, ())), None)
